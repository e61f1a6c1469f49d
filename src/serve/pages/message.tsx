// Pages that say that something is not there, or went wrong: what, and what to do now. Never how the program failed.
import type { FC } from "hono/jsx";
import { Layout, type Site } from "./layout.tsx";

export interface Message {
  readonly code: string;
  readonly heading: string;
  readonly message: string;
  readonly next: string;
}

export const MessagePage: FC<{ site: Site; view: Message }> = ({ site, view }) => (
  <Layout site={site} title={view.heading} section="">
    <h1>{view.heading}</h1>
    <p class="lede">{view.message}</p>
    <p>{view.next}</p>
    <p>
      <a href="/">Chronology</a> · <a href="/sources">Sources</a> · <a href="/search">Search</a>
    </p>
  </Layout>
);

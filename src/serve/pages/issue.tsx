// The page of one issue: who holds what on it, the events about it, what was promised and said.
import type { Child, FC } from "hono/jsx";
import type { IssueLink, IssueView } from "../views/issue.ts";
import { EventTable } from "./event-table.tsx";
import { Layout, type Site } from "./layout.tsx";
import { Cite, Export, Note } from "./parts.tsx";
import { PositionTable } from "./positions.tsx";
import { PromiseTable } from "./promises.tsx";
import { QuotationTable } from "./quotations.tsx";

const Links: FC<{ links: readonly IssueLink[]; before: string }> = ({ links, before }) =>
  links.length === 0 ? (
    ""
  ) : (
    <p class="lede">
      {before}{" "}
      {links.map(({ name, href }, at) => (
        <>
          {at === 0 ? "" : ", "}
          <a href={href}>{name}</a>
        </>
      ))}
    </p>
  );

const Part: FC<{
  id: string;
  heading: string;
  total: number;
  shown: number;
  href?: string;
  children?: Child;
}> = ({ id, heading, total, shown, href, children }) =>
  total === 0 ? (
    ""
  ) : (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {total > shown ? (
        <p class="lede">
          {href === undefined ? `The latest ${shown} of ${total}.` : <a href={href}>All {total}</a>}
        </p>
      ) : (
        ""
      )}
      {children}
    </section>
  );

export const IssuePage: FC<{ site: Site; view: IssueView; twin: string }> = ({ site, view, twin }) => {
  const { positions, events, promises, sayings } = view;
  const none = positions.total + events.total + promises.total + sayings.total === 0;
  return (
    <Layout site={site} title={view.title} section="positions" twin={twin}>
      <p class="crumb">
        <a href="/positions">Positions</a>
        {" › Issue"}
      </p>
      <div class="head">
        <div>
          <h1 dir="auto">{view.title}</h1>
          <p class="lede">
            {view.summary}
            {view.listed ? ", found by their words." : "."}
          </p>
        </div>
        <div class="tools">
          <Cite citation={`Readout, “${site.title}: ${view.title}”, ${view.summary}.`} />
          <Export
            links={[
              { name: "JSON", href: twin, what: "this page" },
              { name: "CSV", href: positions.href.replace("?", ".csv?"), what: "its positions" },
            ]}
          />
        </div>
      </div>
      <Links links={view.broader} before="Belongs to" />
      <Links links={view.narrower} before="Has in it" />
      {none ? (
        <Note>
          <h2>The record has nothing on it</h2>
          <p>
            <a href="/positions">All positions</a>
          </p>
        </Note>
      ) : (
        ""
      )}
      <Part
        id="held"
        heading="Positions"
        total={positions.total}
        shown={positions.lines.length}
        href={positions.href}
      >
        <PositionTable lines={positions.lines} by="issue" caption="Positions by actor" />
      </Part>
      <Part id="events" heading="Events" total={events.total} shown={events.lines.length}>
        <EventTable groups={[{ heading: "", lines: events.lines }]} caption="Events, oldest first" whole />
      </Part>
      <Part id="promised" heading="Promises" total={promises.total} shown={promises.lines.length}>
        <PromiseTable lines={promises.lines} caption="Promises, oldest first" />
      </Part>
      <Part id="sayings" heading="Said" total={sayings.total} shown={sayings.lines.length}>
        <QuotationTable lines={sayings.lines} caption="Sayings, oldest first" />
      </Part>
    </Layout>
  );
};

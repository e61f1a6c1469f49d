// The page of one issue: who holds what on it, the events about it, what was promised and said.
import type { Child, FC } from "hono/jsx";
import type { IssueLink, IssueView } from "../views/issue.ts";
import type { Pages } from "../views/lists.ts";
import { EventTable } from "./event-table.tsx";
import { Wrong } from "./filters.tsx";
import { Layout, type Site } from "./layout.tsx";
import { Cite, Export, Note, Turn } from "./parts.tsx";
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
  all?: Child;
  pages?: Pages;
  children?: Child;
}> = ({ id, heading, total, all, pages, children }) =>
  total === 0 ? (
    ""
  ) : (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {heading} <span class="n">{total.toLocaleString("en-GB")}</span>
      </h2>
      {all ?? ""}
      {children}
      {pages === undefined ? "" : <Turn pages={pages} label={`Pages of ${heading.toLowerCase()}`} />}
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
      <Wrong words={view.wrong} />
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
        all={
          positions.total > positions.lines.length ? (
            <p class="lede">
              <a href={positions.href}>All {positions.total}</a>
            </p>
          ) : undefined
        }
      >
        <PositionTable lines={positions.lines} by="issue" caption="Positions by actor" />
      </Part>
      <Part id="events" heading="Events" total={events.total} pages={events.pages}>
        <EventTable groups={[{ heading: "", lines: events.lines }]} caption="Events, latest first" whole />
      </Part>
      <Part id="promises" heading="Promises" total={promises.total} pages={promises.pages}>
        <PromiseTable lines={promises.lines} caption="Promises, latest first" />
      </Part>
      <Part id="sayings" heading="Said" total={sayings.total} pages={sayings.pages}>
        <QuotationTable lines={sayings.lines} caption="Sayings, latest first" />
      </Part>
    </Layout>
  );
};

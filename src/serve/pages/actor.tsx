// A person, state, body, forum or anything else that rows name: who it is, whom it met, what is ahead, what it said, holds
// and promised, and how reports spell it.
import type { FC } from "hono/jsx";
import type { ActorView, NameLine } from "../views/actor.ts";
import { ACTOR_KINDS, type ActorKind, KIND_NAMES } from "../views/actors.ts";
import {
  Disputes,
  Members,
  Offices,
  Positions,
  Promises,
  Rest,
  Sparkline,
  Statements,
} from "./actor-parts.tsx";
import { Counterparts } from "./counterparts.tsx";
import { EventTable } from "./event-table.tsx";
import { Layout, type Site } from "./layout.tsx";
import { Export } from "./parts.tsx";

const OVER = new Set(["person", "unnamed"]);

const OfficesOf: FC<{ view: ActorView }> = ({ view: { kind, offices } }) => {
  const personal = OVER.has(kind);
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">{personal ? "Offices over time" : "Office-holders"}</h2>
      <p class="lede">
        A day in italics is that of a report, not of
        taking or leaving office. “Dated list” is the program’s own list of office-holders.
      </p>
      <Offices offices={offices} personal={personal} caption={personal ? "Offices, latest first" : "Office-holders, latest first"} />
      {offices.more ? <Rest shown={0} total={1} href={offices.href}>All {personal ? "offices" : "office-holders"}</Rest> : ""}
    </section>
  );
}; // biome-ignore format: one sentence

const Meetings: FC<{ view: ActorView }> = ({ view }) => (
  <section aria-labelledby="events">
    <h2 id="events">Events</h2>
    <p class="lede rest">
      {view.ahead.length + view.held.length === 0 ? "None is ahead, none is told as held. " : ""}
      <a href={view.events.href}>All {view.events.total.toLocaleString("en-GB")} in their order</a>
    </p>
    {view.ahead.length === 0 ? (
      ""
    ) : (
      <>
        <h3>Ahead</h3>
        <EventTable
          groups={[{ heading: "", lines: view.ahead }]}
          caption="Events ahead, soonest first"
          whole
        />
      </>
    )}
    {view.held.length === 0 ? (
      ""
    ) : (
      <>
        <h3>Held, latest first</h3>
        <EventTable groups={[{ heading: "", lines: view.held }]} caption="Events held, latest first" whole />
      </>
    )}
  </section>
);

const Names: FC<{ names: readonly NameLine[] }> = ({ names }) => (
  <section aria-labelledby="names">
    <h2 id="names">Called in the reports</h2>
    <ul class="list">
      {names.map(({ name, rows, quote, outlet, href }) => (
        <li data-row>
          <b dir="auto">{name}</b> <span class="small">in {rows.toLocaleString("en-GB")} {rows === 1 ? "row" : "rows"}</span>
          <blockquote class="q" dir="auto">{quote}</blockquote>
          <small>
            <a href={href} data-open>in the report</a>, <cite>{outlet}</cite>
          </small>
        </li>
      ))}
    </ul>
  </section>
); // biome-ignore format: reads as the line does

const isListed = (kind: string): kind is ActorKind => ACTOR_KINDS.some((known) => known === kind);
const kindName = (kind: string): string => (isListed(kind) ? KIND_NAMES[kind] : kind);

const Crumb: FC<{ view: ActorView }> = ({ view }) => (
  <p class="crumb">
    <a href="/actors">Actors</a>
    {" › "}
    <a href={`/actors?kind=${view.kind}`}>{kindName(view.kind)}</a>
    {view.state === undefined ? "" : <>{" › "}<a href={view.state.href}>{view.state.label}</a></>}
  </p>
); // biome-ignore format: one line

const Main: FC<{ view: ActorView }> = ({ view }) => (
  <div>
    {view.counterparts.lines.length === 0 ? (
      ""
    ) : (
      <section aria-labelledby="with">
        <h2 id="with">Most often with</h2>
        <Counterparts lines={view.counterparts.lines} />
        <Rest
          shown={view.counterparts.lines.length}
          total={view.counterparts.total}
          href={view.counterparts.href}
        />
      </section>
    )}
    {view.positions.lines.length === 0 ? (
      ""
    ) : (
      <section aria-labelledby="positions">
        <h2 id="positions">Positions</h2>
        <Positions lines={view.positions.lines} named={view.kind !== "person"} />
        <Rest shown={view.positions.lines.length} total={view.positions.total} href={view.positions.href} />
      </section>
    )}
    {view.statements.lines.length === 0 ? (
      ""
    ) : (
      <section aria-labelledby="statements">
        <h2 id="statements">Said last</h2>
        <Statements lines={view.statements.lines} named={view.kind !== "person"} />
        <Rest
          shown={view.statements.lines.length}
          total={view.statements.total}
          href={view.statements.href}
        />
      </section>
    )}
  </div>
);

const Aside: FC<{ view: ActorView }> = ({ view }) => (
  <div class="beside">
    {view.promises.lines.length === 0 ? (
      ""
    ) : (
      <section aria-labelledby="promises">
        <h2 id="promises">Promises</h2>
        <p class="small">{view.promises.counts}</p>
        <Promises lines={view.promises.lines} />
        <Rest shown={view.promises.lines.length} total={view.promises.total} href={view.promises.href} />
      </section>
    )}
    {view.disputes.lines.length === 0 ? (
      ""
    ) : (
      <section aria-labelledby="disputes">
        <h2 id="disputes">Sources differ on</h2>
        <Disputes lines={view.disputes.lines} />
        <Rest shown={view.disputes.lines.length} total={view.disputes.total} href={view.disputes.href} />
      </section>
    )}
    {view.names.length === 0 ? "" : <Names names={view.names} />}
  </div>
);

export const ActorPage: FC<{ site: Site; view: ActorView; twin: string }> = ({ site, view, twin }) => (
  <Layout site={site} title={view.title} section="actors" twin={twin}>
    <Crumb view={view} />
    <div class="head">
      <div>
        <h1 dir="auto">{view.title}</h1>
        {view.office === "" ? "" : <p class="when">{view.office}</p>}
        <p class="lede">{view.summary}</p>
      </div>
      <div class="tools">
        <a class="btn" href={view.dossierHref}>Dossier</a>
        <Export links={[{ name: "JSON", href: twin, what: "this page" }]} />
      </div>
    </div>
    {view.spark === undefined ? "" : <Sparkline spark={view.spark} />}
    {view.offices.lines.length === 0 ? "" : <OfficesOf view={view} />}
    {view.members.lines.length === 0 ? "" : (
      <section aria-labelledby="members">
        <h2 id="members">{OVER.has(view.kind) ? "Member of" : "Memberships"}</h2>
        <Members members={view.members} of={OVER.has(view.kind) || view.kind === "state"} />
        {view.members.more ? <Rest shown={0} total={1} href={view.members.href}>All memberships</Rest> : ""}
      </section>
    )}
    {view.events.total === 0 ? "" : <Meetings view={view} />}
    <div class="side">
      <Main view={view} />
      <Aside view={view} />
    </div>
  </Layout>
); // biome-ignore format: reads as the page does

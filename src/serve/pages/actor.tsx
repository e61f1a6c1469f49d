// A person, state, body or forum: offices by evidence, memberships, events, quotations, promises and positions.
import type { FC } from "hono/jsx";
import type { ActorView, MemberView, OfficeView, RowLine } from "../views/actor.ts";
import { EventTable } from "./event-table.tsx";
import { Layout, type Site } from "./layout.tsx";
import { DateTime, Export, Reports } from "./parts.tsx";

const Offices: FC<{ view: ActorView }> = ({ view }) => (
  <section aria-labelledby="offices">
    <h2 id="offices">{view.kind === "person" ? "Offices" : "Office-holders"}</h2>
    <p class="lede">
      As the reports call them; a day is that of the evidence, not of taking or leaving office, unless a
      report says so.
    </p>
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">{view.kind === "person" ? "Office" : "Person, office"}</th>
          <th scope="col">Of</th>
          <th scope="col">From</th>
          <th scope="col">Until</th>
          <th scope="col">Sources</th>
        </tr>
      </thead>
      <tbody>
        {view.offices.map((office) => (
          <Office office={office} personal={view.kind === "person"} />
        ))}
      </tbody>
    </table>
  </section>
);

const Office: FC<{ office: OfficeView; personal: boolean }> = ({ office, personal }) => (
  <tr data-row>
    <th scope="row">
      <a href={office.href} data-open>
        {personal ? office.title : `${office.person.label}, ${office.title}`}
      </a>
    </th>
    <td data-l="Of">
      {office.of.href === undefined ? office.of.label : <a href={office.of.href}>{office.of.label}</a>}
    </td>
    <td data-l="From">
      {office.from === undefined ? <span class="none">not stated</span> : <DateTime date={office.from} />}
    </td>
    <td data-l="Until">
      {office.until === undefined ? <span class="none">not stated</span> : <DateTime date={office.until} />}
    </td>
    <td data-l="Sources">
      <Reports reports={office.reports} origins={office.origins} />
    </td>
  </tr>
);

const Members: FC<{ members: readonly MemberView[] }> = ({ members }) => (
  <section aria-labelledby="members">
    <h2 id="members">Memberships</h2>
    <ul class="list">
      {members.map((member) => (
        <li class="row2" data-row>
          <a href={member.href} data-open>
            {member.member.label} in {member.of.label}
          </a>
          <span>
            {member.since === undefined ? (
              ""
            ) : (
              <>
                since <DateTime date={member.since} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

const Lines: FC<{ heading: string; total: number; href: string; lines: readonly RowLine[] }> = ({
  heading,
  total,
  href,
  lines,
}) => (
  <section>
    <h2>{heading}</h2>
    <p class="lede">
      {total > lines.length ? `The latest ${lines.length} of ${total}. ` : ""}
      <a href={href}>In the ledger, with their sentences</a>
    </p>
    <ul class="list">
      {lines.map((line) => (
        <li class="row2" data-row>
          <a href={line.href} data-open dir="auto">
            {line.title}
          </a>
          <span class="small">
            {line.date === undefined ? "" : <DateTime date={line.date} />}
            {line.status === "" ? "" : <> {line.status}</>}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

export const ActorPage: FC<{ site: Site; view: ActorView; twin: string }> = ({ site, view, twin }) => (
  <Layout site={site} title={view.title} section="actors" twin={twin}>
    <p class="crumb">
      <a href="/actors">Actors</a>
      {" › "}
      {view.kind}
      {view.state?.href === undefined ? (
        ""
      ) : (
        <>
          {" › "}
          <a href={view.state.href}>{view.state.label}</a>
        </>
      )}
    </p>
    <div class="head">
      <div>
        <h1 dir="auto">{view.title}</h1>
        <p class="lede">{view.summary}</p>
      </div>
      <div class="tools">
        <Export links={[{ name: "JSON", href: twin, what: "this page" }]} />
      </div>
    </div>
    {view.offices.length === 0 ? "" : <Offices view={view} />}
    {view.events.total === 0 ? (
      ""
    ) : (
      <section aria-labelledby="events">
        <h2 id="events">Events</h2>
        {view.events.total > view.events.lines.length ? (
          <p class="lede">
            The latest {view.events.lines.length} of {view.events.total}.{" "}
            <a href={view.events.href}>All in the chronology</a>
          </p>
        ) : (
          ""
        )}
        {view.kind === "state" ? (
          <p class="lede">
            Those that name the state itself.{" "}
            <a href={view.events.href}>Those of its persons and bodies too</a>
          </p>
        ) : (
          ""
        )}
        <EventTable
          groups={[{ heading: "", lines: view.events.lines }]}
          caption="Events, oldest first"
          whole
        />
      </section>
    )}
    {view.members.length === 0 ? "" : <Members members={view.members} />}
    {view.others.map(({ heading, total, href, lines }) => (
      <Lines heading={heading} total={total} href={href} lines={lines} />
    ))}
  </Layout>
);

// One event: when, its way from planned to held, the facts at the right, a column a source, where they differ, what
// was said there.
import type { FC } from "hono/jsx";
import type { Column, EventView, StepOfHistory } from "../views/event.ts";
import { capital, type EntityView } from "../views/names.ts";
import { Layout, type Site } from "./layout.tsx";
import { Passage, Reports, Status } from "./parts.tsx";
import { ReportHead, RowHead, SideHeading, WhereTheyDiffer } from "./row-parts.tsx";

const Step: FC<{ step: StepOfHistory }> = ({ step }) => (
  <li class={step.sign}>
    <Status status={step.status} sign={step.sign} />
    {step.known === undefined ? (
      <span>day not known</span>
    ) : (
      <time datetime={step.known.day}>known {step.known.words}</time>
    )}
    <p>
      {step.distance === "" ? "" : `${step.distance.charAt(0).toUpperCase()}${step.distance.slice(1)}. `}
      {step.reports.map(({ report, passage }, index) => (
        <>
          {index === 0 ? "" : ", "}
          <cite>{report.outlet}</cite>{" "}
          <a href={passage.href}>
            {passage.paragraph === undefined ? "in the report" : `¶${passage.paragraph}`}
          </a>
        </>
      ))}
    </p>
  </li>
);

const Named: FC<{ entity: EntityView; note?: string }> = ({ entity, note }) => (
  <dd>
    {entity.href === undefined ? entity.label : <a href={entity.href}>{entity.label}</a>}
    {note === undefined ? "" : <small>{note}</small>}
  </dd>
);

const Glance: FC<{ view: EventView }> = ({ view }) => (
  <dl class="glance">
    {view.parties.length === 0 ? "" : <dt>Who</dt>}
    {view.parties.map((party) => (
      <Named entity={party} note={party.office === undefined ? undefined : `${party.office}, at the time`} />
    ))}
    {view.target === undefined ? (
      ""
    ) : (
      <>
        <dt>Towards</dt>
        <Named entity={view.target} />
      </>
    )}
    {view.places.length === 0 ? "" : <dt>Where</dt>}
    {view.places.map((place) => (
      <Named entity={place} />
    ))}
    {view.format === "" ? (
      ""
    ) : (
      <>
        <dt>How</dt>
        <dd>{view.format}</dd>
      </>
    )}
    {view.forum === undefined ? (
      ""
    ) : (
      <>
        <dt>Forum</dt>
        <Named entity={view.forum} />
      </>
    )}
    {view.within === "" ? (
      ""
    ) : (
      <>
        <dt>Within</dt>
        <dd>{view.within}</dd>
      </>
    )}
    {view.topic === "" ? (
      ""
    ) : (
      <>
        <dt>About</dt>
        <dd>{view.topic}</dd>
      </>
    )}
    <dt>Status</dt>
    <dd>
      <Status status={view.status} sign={view.sign} />
    </dd>
    <dt>Sources</dt>
    <dd>
      <Reports reports={view.reports} origins={view.origins} />
    </dd>
    {view.differences.length === 0 ? (
      ""
    ) : (
      <>
        <dt>Marks</dt>
        <dd>
          <a class="odds" href="#differ">
            {view.differences.length === 1 ? "1 difference" : `${view.differences.length} differences`}
          </a>
        </dd>
      </>
    )}
    <dt>Event</dt>
    <dd>
      <code>{view.id}</code>
    </dd>
  </dl>
);

const ColumnOf: FC<{ column: Column }> = ({ column }) => (
  <article class="column" aria-label={column.report.outlet}>
    <ReportHead report={column.report} />
    {column.values.length === 0 ? (
      <div />
    ) : (
      <dl class="claims">
        {column.values.map(({ slot, label }) => (
          <div>
            <dt>{slot}</dt>
            <dd class={label === undefined ? "none" : "odds"}>{label ?? "does not say"}</dd>
          </div>
        ))}
      </dl>
    )}
    <div class="passages">
      {column.passages.map((passage) => (
        <Passage passage={passage} />
      ))}
    </div>
  </article>
);

const Said: FC<{ view: EventView }> = ({ view }) => (
  <section class="said" aria-labelledby="said">
    <h2 id="said">What was said there</h2>
    <ul class="list">
      {view.said.map((saying) => (
        <li>
          <blockquote class="q" dir="auto">
            {saying.direct ? <>“{saying.text}”</> : saying.text}
          </blockquote>
          {saying.wordings.map((wording) => (
            <blockquote class="q variant" dir="auto">
              <span class="odds">or</span> {saying.direct ? <>“{wording}”</> : wording}
            </blockquote>
          ))}
          <footer>
            {saying.speaker.label}, <a href={saying.href}>{saying.direct ? "quotation" : "statement"}</a>;{" "}
            <cite>{saying.reports.map(({ outlet }) => outlet).join(", ")}</cite>
          </footer>
        </li>
      ))}
    </ul>
  </section>
);

export const EventPage: FC<{ site: Site; view: EventView; twin: string }> = ({ site, view, twin }) => (
  <Layout site={site} title={view.title} section="chronology" twin={twin}>
    <p class="crumb">
      <a href="/">Chronology</a>
      {view.month === undefined ? (
        ""
      ) : (
        <>
          {" › "}
          <a href={`/?${new URLSearchParams({ from: view.month.from, to: view.month.to })}`}>
            {view.month.words}
          </a>
        </>
      )}
      {" › "}
      {view.kind}
    </p>
    <RowHead heading={view.title} citation={view.citation} twin={twin} />
    <div class="event-top">
      <div>
        <p class="when">
          {view.date === undefined ? "Without a day" : <time datetime={view.date.iso}>{view.date.long}</time>}
        </p>
        <p>{view.dated}</p>
        {view.lapsed === "" ? "" : <p class="lapsed">{capital(view.lapsed)}.</p>}
        {view.history.length === 0 ? (
          ""
        ) : (
          <ol class="strip" aria-label="Status history">
            {view.history.map((step) => (
              <Step step={step} />
            ))}
          </ol>
        )}
      </div>
      <div>
        <Glance view={view} />
        {view.dossierHref === "" ? (
          ""
        ) : (
          <p class="rest">
            <a href={view.dossierHref}>Dossier for this meeting</a>
          </p>
        )}
      </div>
    </div>
    <section aria-labelledby="side">
      <SideHeading of={view.columns.length} />
      <p class="lede">
        {view.columns.length === 1 ? "" : "A column a source. "}Highlighted words are those a value was read
        from.
      </p>
      <div class="columns">
        {view.columns.map((column) => (
          <ColumnOf column={column} />
        ))}
      </div>
    </section>
    <WhereTheyDiffer columns={view.columns} differences={view.differences} />
    {view.said.length === 0 ? "" : <Said view={view} />}
  </Layout>
);

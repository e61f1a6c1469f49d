// One event: when, its way from planned to held, the facts at the right, a column a source, where they differ, what
// was said there.
import type { FC } from "hono/jsx";
import type { Column, EventView, Saying, StepOfHistory } from "../views/event.ts";
import { capital } from "../views/names.ts";
import type { Side } from "../views/side.ts";
import { Glance, ReadFrom } from "./event-glance.tsx";
import { Layout, type Site } from "./layout.tsx";
import { Passage, Status, Turn } from "./parts.tsx";
import { type Judging, ReportHead, RowHead, SideHeading, WhereTheyDiffer } from "./row-parts.tsx";

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

/** `plain`: nothing is aligned between the columns. */
export const ColumnOf: FC<{ column: Column; plain?: boolean }> = ({ column, plain }) => (
  <article class="column" aria-label={column.report.outlet}>
    <ReportHead report={column.report} origin={column.origin} />
    {plain ? (
      ""
    ) : column.values.length === 0 ? (
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

/** The same words of several speakers once, with all of them. */
const alike = (said: readonly Saying[]): readonly (readonly Saying[])[] => {
  const groups = new Map<string, Saying[]>();
  for (const saying of said) {
    const key = JSON.stringify([saying.direct, saying.text, saying.wordings]);
    groups.set(key, [...(groups.get(key) ?? []), saying]);
  }
  return [...groups.values()];
};

const Quoted: FC<{ direct: boolean; text: string }> = ({ direct, text }) => (
  <>{direct ? <>“{text}”</> : text}</>
);

const Said: FC<{ view: EventView }> = ({ view }) => (
  <section class="said" aria-labelledby="said">
    <h2 id="said">What was said there</h2>
    <ul class="list">
      {alike(view.said).map((sayings) => (
        <li>
          <blockquote class="q" dir="auto">
            <Quoted direct={sayings[0]!.direct} text={sayings[0]!.text} />
          </blockquote>
          {sayings[0]!.wordings.map((wording) => (
            <blockquote class="q variant" dir="auto">
              <span class="odds">or</span> <Quoted direct={sayings[0]!.direct} text={wording} />
            </blockquote>
          ))}
          <footer>
            {sayings.map((saying) => (
              <>
                {capital(saying.speaker.label)},{" "}
                <a href={saying.href}>{saying.direct ? "quotation" : "statement"}</a>;{" "}
              </>
            ))}
            <cite>
              {[...new Set(sayings.flatMap(({ reports }) => reports.map(({ outlet }) => outlet)))].join(", ")}
            </cite>
          </footer>
        </li>
      ))}
    </ul>
  </section>
);

interface EventPageProps {
  site: Site;
  view: EventView;
  side: Side<Column>;
  twin: string;
  judging?: Judging;
}

export const EventPage: FC<EventPageProps> = ({ site, view, side, twin, judging }) => (
  <Layout site={site} title={view.title} section="chronology" twin={twin} islands={["review"]}>
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
      {capital(view.kind)}
    </p>
    <RowHead
      heading={view.title}
      citation={view.citation}
      href={view.href}
      site={site}
      judging={judging}
      calendar={view.date !== undefined}
    />
    <div class="event-top">
      <div>
        <p class="when">
          {view.date === undefined ? "Without a day" : <time datetime={view.date.iso}>{view.date.long}</time>}
        </p>
        <p class="known">{view.dated}</p>
        <ReadFrom view={view} cell={view.cells.when} of="the day" />
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
      <SideHeading of={side.reports} />
      <p class="lede">
        {side.reports === 1 ? "" : "A column a source. "}Highlighted words are those a value was read from.
      </p>
      <div class="columns">
        {side.columns.map((column) => (
          <ColumnOf column={column} />
        ))}
      </div>
      <Turn pages={side.pages} />
    </section>
    <WhereTheyDiffer columns={view.columns} differences={view.differences} />
    {view.said.length === 0 ? "" : <Said view={view} />}
  </Layout>
);

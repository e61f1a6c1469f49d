// What the pages of all rows share, events and others: the head with its citation and export, the head of a report's column,
// and where the reports differ.
import type { FC } from "hono/jsx";
import type { Difference } from "../views/differences.ts";
import { rowLinks, sourceLinks } from "../views/export-links.ts";
import type { DoneView } from "../views/judge-view.ts";
import { capital } from "../views/names.ts";
import type { OriginView } from "../views/origins.ts";
import type { ReportView } from "../views/passages.ts";
import { Done } from "./done.tsx";
import { JudgeMenu, type Sent } from "./judge.tsx";
import type { Site } from "./layout.tsx";
import { Cite, Differences, Export, ReportDate } from "./parts.tsx";

/** What its page needs to judge a row. */
export interface Judging {
  /** Unset where it is not judged by itself. */
  readonly sent?: Sent;
  readonly judged: readonly string[];
  readonly done?: DoneView;
}

const Judged: FC<{ judging: Judging; row: string; changeable: boolean }> = ({ judging, row, changeable }) => (
  <>
    {judging.done === undefined ? "" : <Done done={judging.done} row={row} changeable={changeable} />}
    {judging.judged.length === 0 ? (
      ""
    ) : (
      <ul class="judged" aria-label="Judged">
        {judging.judged.map((words) => (
          <li dir="auto">
            {capital(words)} · <a href={`/review/log?row=${row}`}>history</a>
          </li>
        ))}
      </ul>
    )}
  </>
);

/** `calendar`: the row has a day that belongs into one. */
export const RowHead: FC<{
  heading: string;
  citation: string;
  href: string;
  calendar: boolean;
  site: Site;
  judging?: Judging;
}> = ({ heading, citation, href, calendar, site, judging }) => {
  const changeable = site.changeable && !site.asOf?.asked;
  return (
    <>
      <div class="head">
        <h1 dir="auto">{heading}</h1>
        <div class="tools">
          {changeable && judging?.sent ? <JudgeMenu sent={judging.sent} /> : ""}
          <Cite citation={citation} sources={sourceLinks((ending) => `${href}${ending}`)} />
          <Export links={rowLinks(href, calendar, "with evidence")} />
        </div>
      </div>
      {judging?.sent ? <Judged judging={judging} row={judging.sent.row} changeable={changeable} /> : ""}
    </>
  );
};

/** `origin` where several reports stand beside each other: which are one. */
export const ReportHead: FC<{ report: ReportView; origin?: OriginView }> = ({ report, origin }) => (
  <header>
    <cite>{report.outlet}</cite>
    <a class="ttl" href={report.href} dir="auto">
      {report.title}
    </a>
    <small>
      <ReportDate report={report} />
    </small>
    {origin === undefined ? (
      ""
    ) : (
      <small class="of">
        origin {origin.sign}
        {origin.why === "" ? "" : `, one with others: ${origin.why}`}
      </small>
    )}
  </header>
);

export const SideHeading: FC<{ of: number }> = ({ of }) => (
  <h2 id="side">{of === 1 ? "The source" : "Side by side"}</h2>
);

export const WhereTheyDiffer: FC<{
  columns: readonly { readonly report: ReportView }[];
  differences: readonly Difference[];
}> = ({ columns, differences }) => {
  if (differences.length === 0) return null;
  const outlets = new Map(columns.map(({ report }) => [report.id, report.outlet]));
  return (
    <section aria-labelledby="differ">
      <h2 id="differ">Where the sources differ</h2>
      <Differences differences={differences} outlet={(id) => outlets.get(id) ?? id} />
    </section>
  );
};

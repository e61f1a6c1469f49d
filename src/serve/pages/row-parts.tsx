// What the pages of all rows share, events and others: the head with its citation and export, the head of a report's column,
// and where the reports differ.
import type { FC } from "hono/jsx";
import type { Difference } from "../views/differences.ts";
import type { OriginView } from "../views/origins.ts";
import type { ReportView } from "../views/passages.ts";
import { Cite, Differences, Export, ReportDate } from "./parts.tsx";

export const RowHead: FC<{ heading: string; citation: string; twin: string }> = ({
  heading,
  citation,
  twin,
}) => (
  <div class="head">
    <h1 dir="auto">{heading}</h1>
    <div class="tools">
      <Cite citation={citation} />
      <Export links={[{ name: "JSON", href: twin, what: "with evidence" }]} />
    </div>
  </div>
);

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

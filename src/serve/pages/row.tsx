// Any row that is not an event: its slots, its reports with the passages, and where they differ.
import type { FC } from "hono/jsx";
import type { RowView } from "../views/row.ts";
import type { StrengthCourse } from "../views/strength-course.ts";
import { Layout, type Site } from "./layout.tsx";
import { Passage, Reports } from "./parts.tsx";
import { type Judging, ReportHead, RowHead, SideHeading, WhereTheyDiffer } from "./row-parts.tsx";
import { StrengthOverTime } from "./strength-course.tsx";

export const Slots: FC<{ view: RowView }> = ({ view }) => (
  <dl class="glance wide">
    {view.slots.map(({ label, values }) => (
      <>
        <dt>{label}</dt>
        {values.map(({ text, href, datetime }) => (
          <dd dir="auto">
            {href !== undefined ? (
              <a href={href}>{text}</a>
            ) : datetime === undefined ? (
              text
            ) : (
              <time datetime={datetime}>{text}</time>
            )}
          </dd>
        ))}
      </>
    ))}
    <dt>Sources</dt>
    <dd>
      <Reports reports={view.reports} origins={view.origins} />
    </dd>
    <dt>Row</dt>
    <dd>
      <code>{view.id}</code>
    </dd>
  </dl>
);

/** `strength`: of a position, how strongly its actor spoke of its issue over time. */
export const RowPage: FC<{
  site: Site;
  view: RowView & { readonly strength?: StrengthCourse };
  twin: string;
  judging?: Judging;
}> = ({ site, view, twin, judging }) => (
  <Layout site={site} title={view.title} section="" twin={twin} islands={["review"]}>
    <p class="crumb">
      <a href="/">Chronology</a>
      {" › "}
      {view.what}
    </p>
    <RowHead
      heading={view.heading}
      citation={view.citation}
      href={view.href}
      site={site}
      judging={judging}
      calendar={view.type === "commitment" && view.slots.some(({ label }) => label === "Due")}
    />
    {view.words === "" ? (
      ""
    ) : (
      <blockquote class="q all" dir="auto">
        {view.direct ? <>“{view.words}”</> : view.words}
      </blockquote>
    )}
    <Slots view={view} />
    {view.strength === undefined ? (
      ""
    ) : (
      <section aria-labelledby="strength">
        <h2 id="strength">Strength over time</h2>
        <StrengthOverTime course={view.strength} />
      </section>
    )}
    <section aria-labelledby="side">
      <SideHeading of={view.columns.length} />
      <div class="columns plain">
        {view.columns.map(({ report, passages }) => (
          <article class="column" aria-label={report.outlet}>
            <ReportHead report={report} />
            <div class="passages">
              {passages.map((passage) => (
                <Passage passage={passage} />
              ))}
            </div>
          </article>
        ))}
      </div>
    </section>
    <WhereTheyDiffer columns={view.columns} differences={view.differences} />
  </Layout>
);

// Any row that is not an event: its slots, its reports with the passages, and where they differ.
import type { FC } from "hono/jsx";
import type { RowView } from "../views/row.ts";
import type { Side } from "../views/side.ts";
import { Layout, type Site } from "./layout.tsx";
import { Passage, Reports, Turn } from "./parts.tsx";
import { type Judging, ReportHead, RowHead, SideHeading, WhereTheyDiffer } from "./row-parts.tsx";

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

interface RowPageProps {
  site: Site;
  view: RowView;
  side: Side<RowView["columns"][number]>;
  twin: string;
  judging?: Judging;
}

export const RowPage: FC<RowPageProps> = ({ site, view, side, twin, judging }) => (
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
    <section aria-labelledby="side">
      <SideHeading of={side.reports} />
      <div class="columns plain">
        {side.columns.map(({ report, passages }) => (
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
      <Turn pages={side.pages} />
    </section>
    <WhereTheyDiffer columns={view.columns} differences={view.differences} />
  </Layout>
);

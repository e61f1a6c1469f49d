// Any row that is not an event: its slots, its reports with the passages, and where they differ.
import type { FC } from "hono/jsx";
import { capital } from "../views/names.ts";
import type { RowView } from "../views/row.ts";
import { SCREENS, type Section } from "../views/screens.ts";
import { Layout, type Site } from "./layout.tsx";
import { Passage, Reports } from "./parts.tsx";
import { type Judging, ReportHead, RowHead, SideHeading, WhereTheyDiffer } from "./row-parts.tsx";

/** The screen that shows rows of its kind. */
const SECTIONS: Readonly<Record<RowView["type"], Section>> = {
  utterance: "quotations",
  commitment: "promises",
  position: "positions",
  discrepancy: "disagreements",
  tenure: "actors",
  membership: "actors",
  act: "actors",
};

const Crumb: FC<{ view: RowView }> = ({ view }) => {
  const screen = SCREENS.find(({ section }) => section === SECTIONS[view.type])!;
  return (
    <p class="crumb">
      <a href={screen.href}>{screen.label}</a>
      {" › "}
      {capital(view.what)}
    </p>
  );
};

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

export const RowPage: FC<{ site: Site; view: RowView; twin: string; judging?: Judging }> = ({
  site,
  view,
  twin,
  judging,
}) => (
  <Layout site={site} title={view.title} section={SECTIONS[view.type]} twin={twin} islands={["review"]}>
    <Crumb view={view} />
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

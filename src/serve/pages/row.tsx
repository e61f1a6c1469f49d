// Any row that is not an event: its slots, its reports with the passages, and where they differ.
import type { FC } from "hono/jsx";
import type { RowView } from "../views/row.ts";
import { Layout, type Site } from "./layout.tsx";
import { Cite, Differences, Export, Passage, ReportDate, Reports } from "./parts.tsx";

const Slots: FC<{ view: RowView }> = ({ view }) => (
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

export const RowPage: FC<{ site: Site; view: RowView; twin: string }> = ({ site, view, twin }) => {
  const outlets = new Map(view.columns.map(({ report }) => [report.id, report.outlet]));
  return (
    <Layout site={site} title={view.title} section="" twin={twin}>
      <p class="crumb">
        <a href="/">Chronology</a>
        {" › "}
        {view.what}
      </p>
      <div class="head">
        <h1 dir="auto">{view.heading}</h1>
        <div class="tools">
          <Cite citation={view.citation} />
          <Export links={[{ name: "JSON", href: twin, what: "with evidence" }]} />
        </div>
      </div>
      {view.words === "" ? (
        ""
      ) : (
        <blockquote class="q all" dir="auto">
          {view.direct ? <>“{view.words}”</> : view.words}
        </blockquote>
      )}
      <Slots view={view} />
      <section aria-labelledby="side">
        <h2 id="side">{view.columns.length === 1 ? "The source" : "Side by side"}</h2>
        <div class="columns plain">
          {view.columns.map(({ report, passages }) => (
            <article class="column" aria-label={report.outlet}>
              <header>
                <cite>{report.outlet}</cite>
                <a class="ttl" href={report.href} dir="auto">
                  {report.title}
                </a>
                <small>
                  <ReportDate report={report} />
                </small>
              </header>
              <div class="passages">
                {passages.map((passage) => (
                  <Passage passage={passage} />
                ))}
              </div>
            </article>
          ))}
        </div>
      </section>
      {view.differences.length === 0 ? (
        ""
      ) : (
        <section aria-labelledby="differ">
          <h2 id="differ">Where the sources differ</h2>
          <Differences differences={view.differences} outlet={(id) => outlets.get(id) ?? id} />
        </section>
      )}
    </Layout>
  );
};

// The chronology: facets at the left, histogram and date fields above, events by day. One GET form, so that every
// state of the page has an address.
import type { FC } from "hono/jsx";
import type { ChronologyView } from "../views/chronology.ts";
import { EventTable } from "./event-table.tsx";
import { askedOf, Facets, Range } from "./filters.tsx";
import { Histogram } from "./histogram.tsx";
import { Layout, type Site } from "./layout.tsx";
import { Asked, Cite, EmptyRecord, Export, Note, Orders, Turn } from "./parts.tsx";

const Zooms: FC<{ zooms: ChronologyView["zooms"] }> = ({ zooms }) => (
  <nav class="zoom" aria-label="Group by">
    {zooms.map(({ zoom, href, current }) => (
      <a href={href} aria-current={current ? "true" : undefined}>
        {zoom.charAt(0).toUpperCase() + zoom.slice(1)}
      </a>
    ))}
  </nav>
);

const Nothing: FC<{ site: Site; view: ChronologyView }> = ({ site, view }) =>
  view.empty ? (
    <EmptyRecord site={site}>
      <code>readout demo</code> shows a record made from the reports that come with Readout.
    </EmptyRecord>
  ) : (
    <Note>
      <h2>No event answers to this</h2>
      <p>
        Take a filter back, widen the days, or <a href="/">show all events</a>.
      </p>
    </Note>
  );

const citation = (site: Site, view: ChronologyView): string =>
  `Readout, “${site.title}: chronology”, ${view.summary.replace(/ Days are stated.*$/, "")} ${askedOf(view)}`.trim();

const zoomed = (view: ChronologyView): boolean => view.ask.zoom !== "month";

export const ChronologyPage: FC<{ site: Site; view: ChronologyView; twin: string }> = ({
  site,
  view,
  twin,
}) => (
  <Layout site={site} title="Chronology" section="chronology" twin={twin} islands={["brush"]}>
    <div class="head">
      <div>
        <h1>Chronology</h1>
        <p class="lede">{view.summary}</p>
        <Asked words={askedOf(view)} />
      </div>
      {view.empty ? (
        ""
      ) : (
        <div class="tools">
          <a class="btn filter-link" href="#filters">
            Filter
          </a>
          <Cite citation={citation(site, view)} sources={view.sources} />
          <Export links={view.exports} />
        </div>
      )}
    </div>
    {view.wrong.length === 0 ? (
      ""
    ) : (
      <div class="note-box wrong" role="alert">
        {view.wrong.map((words) => (
          <p>{words}</p>
        ))}
      </div>
    )}
    {view.empty ? (
      <Nothing site={site} view={view} />
    ) : (
      <div class="split">
        <Facets site={site} action="/" view={view} />
        <div>
          <figure class="histo" aria-label="Events over time">
            {view.histogram === undefined ? "" : <Histogram view={view.histogram} />}
            <Range site={site} action="/" view={view}>
              <Zooms zooms={view.zooms} />
            </Range>
          </figure>
          {view.total === 0 ? (
            <Nothing site={site} view={view} />
          ) : (
            <>
              <Orders orders={view.orders} />
              <EventTable
                groups={view.groups}
                caption={`Chronology, ${view.ask.latest ? "latest" : "oldest"} first`}
                whole={zoomed(view)}
              />
            </>
          )}
          <Turn pages={view.pages} />
        </div>
      </div>
    )}
  </Layout>
);

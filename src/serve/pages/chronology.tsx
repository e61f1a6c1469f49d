// The chronology: facets at the left, histogram and date fields above, events by day. One GET form, so that every
// state of the page has an address.
import type { FC } from "hono/jsx";
import type { ChronologyView } from "../views/chronology.ts";
import type { Choice, FacetView } from "../views/facets.ts";
import { EventTable } from "./event-table.tsx";
import { Histogram } from "./histogram.tsx";
import { Layout, OnDay, type Site } from "./layout.tsx";
import { Cite, EmptyRecord, Export, Note, Turn } from "./parts.tsx";

const Option: FC<{ name: string; choice: Choice }> = ({ name, choice }) => (
  <label>
    <input type="checkbox" name={name} value={choice.value} checked={choice.chosen} />
    <span>
      <span class={choice.sign === "" ? undefined : choice.sign} dir="auto">
        {choice.label}
      </span>
    </span>
    <span class="n">{choice.count}</span>
  </label>
);

const Facet: FC<{ facet: FacetView }> = ({ facet }) => (
  <fieldset>
    <legend>{facet.legend}</legend>
    {facet.choices.map((choice) => (
      <Option name={facet.name} choice={choice} />
    ))}
    {facet.more.length === 0 ? (
      ""
    ) : (
      <details class="more">
        <summary>{facet.more.length} more</summary>
        {facet.more.map((choice) => (
          <Option name={facet.name} choice={choice} />
        ))}
      </details>
    )}
  </fieldset>
);

/** What the other form must not lose. */
const Kept: FC<{ view: ChronologyView; days: boolean }> = ({ view, days }) => {
  const { ask } = view;
  const lists = days
    ? []
    : (["status", "kind", "actor", "forum", "source", "mark"] as const).flatMap((name) =>
        ask[name].map((value) => [name, value] as const),
      );
  const kept = [
    ...lists,
    ...(days && ask.from !== undefined ? [["from", ask.from] as const] : []),
    ...(days && ask.to !== undefined ? [["to", ask.to] as const] : []),
    ...(ask.zoom === "month" ? [] : [["zoom", ask.zoom] as const]),
  ];
  return (
    <>
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
};

const Facets: FC<{ site: Site; view: ChronologyView }> = ({ site, view }) => (
  <aside class="facets" id="filters" aria-label="Filters">
    <form action="/">
      <h2>Show only</h2>
      {view.facets.map((facet) => (
        <Facet facet={facet} />
      ))}
      <Kept view={view} days />
      <OnDay site={site} />
      <p class="go">
        <button type="submit">Apply</button>
        {view.narrowed ? (
          <a class="btn" href="/">
            Show all
          </a>
        ) : (
          ""
        )}
        <a class="btn done" href="#main">
          Close
        </a>
      </p>
    </form>
  </aside>
);

const Range: FC<{ site: Site; view: ChronologyView }> = ({ site, view }) => (
  <form class="range" action="/">
    <Kept view={view} days={false} />
    <label for="from" class="vh">
      First day
    </label>
    <input id="from" name="from" value={view.fields.from} placeholder="1 Mar 2021" autocomplete="off" />
    <span>to</span>
    <label for="to" class="vh">
      Last day
    </label>
    <input id="to" name="to" value={view.fields.to} placeholder="March 2022" autocomplete="off" />
    <OnDay site={site} />
    <button type="submit">Set</button>
    <nav class="zoom" aria-label="Group by">
      {view.zooms.map(({ zoom, href, current }) => (
        <a href={href} aria-current={current ? "true" : undefined}>
          {zoom.charAt(0).toUpperCase() + zoom.slice(1)}
        </a>
      ))}
    </nav>
  </form>
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
  `Readout, “${site.title}: chronology”, ${view.summary.replace(/ Days are stated.*$/, "")}`;

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
        <Facets site={site} view={view} />
        <div>
          <figure class="histo" aria-label="Events over time">
            {view.histogram === undefined ? "" : <Histogram view={view.histogram} />}
            <Range site={site} view={view} />
          </figure>
          {view.total === 0 ? (
            <Nothing site={site} view={view} />
          ) : (
            <EventTable groups={view.groups} caption="Chronology, oldest first" whole={zoomed(view)} />
          )}
          <Turn pages={view.pages} />
        </div>
      </div>
    )}
  </Layout>
);

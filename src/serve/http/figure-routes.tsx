// The routes of figures: the map, the network and the bars over time, each with its data and its table as CSV. All of them
// ask what the chronology asks; what is counted is counted by the store.
import { InputError } from "../../model/notice.ts";
import { ActivityPage } from "../pages/activity.tsx";
import { MapPage } from "../pages/map.tsx";
import { NetworkPage } from "../pages/network.tsx";
import { ACTIVITY_COLUMNS, type ActivityView, activityCsv, activityView, actorsShown, byField } from "../views/activity.ts"; // biome-ignore format: one list
import { type Asked, readAsk, storeQuery } from "../views/chronology-query.ts";
import { BYTE_ORDER_MARK, csvLine } from "../views/csv.ts";
import { figureAsk } from "../views/figure-ask.ts";
import { listedPlaces, MAP_COLUMNS, MOST_PLACES, mapCsvLine, mapView, placeLine } from "../views/map.ts";
import { asHeld, KINDS_OF, listedPairs, MOST_PAIRS, NETWORK_COLUMNS, networkCsvLine, networkView, ofField, pairLine } from "../views/network.ts"; // biome-ignore format: one list
import type { Answer, Ask, Route } from "./answers.ts";
import { onDay } from "./as-of.ts";
import { networkFile } from "./network-file.ts";

const BATCH = 500;

const pathOn =
  ({ asOf }: Ask) =>
  (path: string): string =>
    asOf === undefined ? path : onDay(path, asOf);

/** Events admitted and what they can be narrowed by, without any of them. */
const countsOf = ({ store }: Ask, asked: Asked) =>
  store.chronology({ ...storeQuery(asked.ask), offset: 0, limit: 0 });

const isEmpty = async ({ store }: Ask): Promise<boolean> => (await store.counts()).documents === 0;

/** A page of what was fetched already, where it lies in that. */
const pageOf = async <T extends { readonly rows: readonly unknown[] }>(
  fetched: T,
  { offset, limit }: { readonly offset: number; readonly limit: number },
  { most, fetch }: { readonly most: number; readonly fetch: () => Promise<T> },
): Promise<T> =>
  offset + limit <= most ? { ...fetched, rows: fetched.rows.slice(offset, offset + limit) } : fetch();

const map = async (ask: Ask): Promise<Answer> => {
  const asked = readAsk(ask.query);
  const query = storeQuery(asked.ask);
  const [found, drawn] = await Promise.all([
    countsOf(ask, asked),
    ask.store.places({ ...query, offset: 0, limit: MOST_PLACES }),
  ]);
  const page = listedPlaces(asked.ask);
  const listed = await pageOf(drawn, page, {
    most: MOST_PLACES,
    fetch: () => ask.store.places({ ...query, ...page }),
  });
  const figure = figureAsk(asked, found.facets, ["place"]);
  const view = mapView(asked, figure, { drawn, listed, events: found.total, empty: await isEmpty(ask) });
  return {
    kind: "shown",
    view,
    page: (site, twin) => <MapPage site={site} view={view} twin={twin} />,
    wrong: asked.wrong,
  };
};

const network = async (ask: Ask): Promise<Answer> => {
  const wrong: string[] = [];
  const of = ofField(ask.query, wrong);
  const read = readAsk(ask.query);
  const asked = { ...read, wrong: [...read.wrong, ...wrong] };
  const held = asHeld(asked.ask);
  const query = { ...storeQuery(held), kinds: KINDS_OF[of] };
  const [found, drawn] = await Promise.all([
    countsOf(ask, { ...asked, ask: held }),
    ask.store.pairs({ ...query, offset: 0, limit: MOST_PAIRS }),
  ]);
  const page = listedPairs(asked.ask);
  const listed = await pageOf(drawn, page, {
    most: MOST_PAIRS,
    fetch: () => ask.store.pairs({ ...query, ...page }),
  });
  const figure = { ...figureAsk({ ...asked, ask: held }, found.facets), ask: asked.ask };
  const view = networkView(asked, figure, {
    of,
    ask: held,
    events: found.total,
    months: found.months,
    drawn,
    listed,
    empty: await isEmpty(ask),
  });
  return {
    kind: "shown",
    view,
    page: (site, twin) => <NetworkPage site={site} view={view} twin={twin} />,
    wrong: asked.wrong,
  };
};

const activityOf = async (ask: Ask): Promise<ActivityView> => {
  const wrong: string[] = [];
  const by = byField(ask.query, wrong);
  const read = readAsk(ask.query);
  const asked = { ...read, wrong: [...read.wrong, ...wrong] };
  const found = await countsOf(ask, asked);
  const values = actorsShown(by, found.facets.actor);
  const ofActors = by === "state" || by === "person";
  const counts =
    ofActors && values.length === 0
      ? []
      : await ask.store.activity({
          ...storeQuery(asked.ask),
          by: ofActors ? "actor" : by,
          ...(ofActors ? { values } : {}),
        });
  return activityView(asked, figureAsk(asked, found.facets), {
    by,
    counts,
    events: found.total,
    empty: await isEmpty(ask),
  });
};

const activity = async (ask: Ask): Promise<Answer> => {
  const view = await activityOf(ask);
  return {
    kind: "shown",
    view,
    page: (site, twin) => <ActivityPage site={site} view={view} twin={twin} />,
    wrong: view.wrong,
  };
};

/** A bad question is refused with a word before the first line is sent. */
const checked = (wrong: readonly string[]): void => {
  if (wrong.length > 0)
    throw new InputError("bad-query", wrong.join(" "), "Put it right in the address and ask again.");
};

type Batch = (page: { readonly offset: number; readonly limit: number }) => Promise<readonly string[]>;

async function* csv(columns: readonly string[], batch: Batch): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(columns);
  for (let offset = 0; ; offset += BATCH) {
    const lines = await batch({ offset, limit: BATCH });
    if (lines.length > 0) yield lines.join("");
    if (lines.length < BATCH) return;
  }
}

const table = (name: string, { asOf }: Ask, lines: AsyncIterable<string>): Answer => ({
  kind: "lines",
  type: "text/csv; charset=utf-8; header=present",
  file: asOf === undefined ? `${name}.csv` : `${name}-as-of-${asOf}.csv`,
  lines,
});

const mapTable = async (ask: Ask): Promise<Answer> => {
  const asked = readAsk(ask.query);
  checked(asked.wrong);
  const batch: Batch = async (page) =>
    (await ask.store.places({ ...storeQuery(asked.ask), ...page })).rows.map((row) =>
      mapCsvLine(placeLine(row, asked.ask), pathOn(ask)),
    );
  return table("map", ask, csv(MAP_COLUMNS, batch));
};

const networkTable = async (ask: Ask): Promise<Answer> => {
  const wrong: string[] = [];
  const of = ofField(ask.query, wrong);
  const asked = readAsk(ask.query);
  checked([...asked.wrong, ...wrong]);
  const held = asHeld(asked.ask);
  const batch: Batch = async (page) =>
    (await ask.store.pairs({ ...storeQuery(held), kinds: KINDS_OF[of], ...page })).rows.map((pair) =>
      networkCsvLine(pairLine(pair, held), pathOn(ask)),
    );
  return table("network", ask, csv(NETWORK_COLUMNS, batch));
};

const activityTable = async (ask: Ask): Promise<Answer> => {
  const view = await activityOf(ask);
  checked(view.wrong);
  const all = [...activityCsv(view)];
  return table("activity", ask, csv(ACTIVITY_COLUMNS, async ({ offset, limit }) => all.slice(offset, offset + limit))); // biome-ignore format: one line
};

export const figureRoutes: readonly Route[] = [
  { path: "/map", twin: "/map.json", what: "where events took place, drawn and as a table", answer: map },
  { path: "/map.csv", what: "all places of these events, a row a place", answer: mapTable },
  { path: "/network", twin: "/network.json", what: "who took part in the same events", answer: network },
  { path: "/network.csv", what: "all pairs, a row a pair", answer: networkTable },
  { path: "/network.gexf", what: "the same for programs that draw graphs", answer: networkFile },
  { path: "/activity", twin: "/activity.json", what: "events over time, as bars", answer: activity },
  { path: "/activity.csv", what: "their numbers, a row a month and value", answer: activityTable },
];

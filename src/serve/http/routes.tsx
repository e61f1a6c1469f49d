// The table of routes: every address the app answers, as data, so that a test holds it against docs/pages.md. Each
// route asks the store, makes a view and names its page.
import type { Day } from "../../model/time.ts";
import { ActorPage } from "../pages/actor.tsx";
import { ChronologyPage } from "../pages/chronology.tsx";
import { ActorsPage, SearchPage, SourcesPage } from "../pages/lists.tsx";
import { type ActorView, actorView, refOfKey, shownEvents } from "../views/actor.ts";
import { chronologyView } from "../views/chronology.ts";
import { PAGE_SIZE, pageField, readAsk, storeQuery } from "../views/chronology-query.ts";
import { firstKnown } from "../views/known.ts";
import { actorsView, HITS, LIST_SIZE, searchView, sourcesView } from "../views/lists.ts";
import { actorKey } from "../views/names.ts";
import { headsById } from "../views/passages.ts";
import type { Answer, Ask, Route } from "./answers.ts";
import { chronologyCsv, chronologyLines, recordLines } from "./exports.ts";
import { figureRoutes } from "./figure-routes.tsx";
import { rowRoutes } from "./row-routes.tsx";
import { isDocumentId, laterReport, sourceRoutes } from "./source-routes.tsx";

const chronology = async ({ store, query, seen }: Ask): Promise<Answer> => {
  const asked = readAsk(query);
  const [found, counts] = await Promise.all([store.chronology(storeQuery(asked.ask)), store.counts()]);
  const heads = headsById(await store.heads([...new Set(found.rows.flatMap(({ documents }) => documents))]));
  const view = chronologyView(asked, found, heads, { counts, seen });
  return {
    kind: "shown",
    view,
    page: (site, twin) => <ChronologyPage site={site} view={view} twin={twin} />,
    wrong: asked.wrong,
  };
};

const sources = async ({ store, query }: Ask): Promise<Answer> => {
  const wrong: string[] = [];
  const page = pageField(query, wrong);
  const outlet = (query.get("outlet") ?? "").slice(0, 200);
  const [found, counts] = await Promise.all([
    store.documents({
      offset: (page - 1) * LIST_SIZE,
      limit: LIST_SIZE,
      ...(outlet === "" ? {} : { outlet }),
    }),
    store.counts(),
  ]);
  const view = sourcesView(found, { outlet, page }, counts);
  return {
    kind: "shown",
    view,
    page: (site, twin) => <SourcesPage site={site} view={view} twin={twin} />,
    wrong,
  };
};

/** Names of character sets are letters, digits and a few signs; nothing else gets into a header. */
const CHARSET = /^[\w.:-]{1,40}$/;

const original = async (ask: Ask): Promise<Answer> => {
  const { store } = ask;
  const id = ask.params.id ?? "";
  if (!isDocumentId(id)) return undefined;
  const [[head], bytes] = await Promise.all([store.heads([id]), store.bytes(id)]);
  if (head === undefined || bytes === undefined) return laterReport(ask);
  const type = CHARSET.test(head.encoding)
    ? `text/plain; charset=${head.encoding}`
    : "application/octet-stream";
  return { kind: "bytes", type, file: head.name, bytes };
};

const actors = async ({ store }: Ask): Promise<Answer> => {
  const { facets } = await store.chronology({ offset: 0, limit: 1 });
  const view = actorsView([
    ...facets.actor,
    ...facets.forum.map((value) => ({ ...value, kind: "forum" as const })),
  ]);
  return { kind: "shown", view, page: (site, twin) => <ActorsPage site={site} view={view} twin={twin} /> };
};

/** Rows that name it tell it only later: since the first report of them. */
const laterActor = async ({ whole, asOf }: Ask, key: string): Promise<Answer> => {
  const rows = asOf === undefined ? [] : await whole.rowsAbout([key]);
  const known = firstKnown(await whole.heads([...new Set(rows.flatMap((row) => row.documents))]));
  return known === undefined ? undefined : { kind: "later", known };
};

const actor = async (ask: Ask): Promise<Answer> => {
  const { store, params, seen } = ask;
  const key = actorKey(params.kind ?? "", params.name ?? "");
  const rows = await store.rowsAbout([key]);
  const found = refOfKey(key, rows);
  if (found === undefined) return laterActor(ask, key);
  const ref = { ...found, name: (await store.names([key])).get(key) ?? found.name };
  const documents = shownEvents(rows).flatMap((row) => row.documents);
  const heads = headsById(await store.heads([...new Set(documents)]));
  const view: ActorView = actorView(ref, rows, heads, seen);
  return { kind: "shown", view, page: (site, twin) => <ActorPage site={site} view={view} twin={twin} /> };
};

const NOTHING = { total: 0, hits: [] };

const search = async ({ store, query }: Ask): Promise<Answer> => {
  const wrong: string[] = [];
  const words = (query.get("q") ?? "").slice(0, 200).trim();
  const page = pageField(query, wrong);
  const [found, entities] =
    words === ""
      ? [NOTHING, []]
      : await Promise.all([
          store.search(words, { offset: (page - 1) * HITS, limit: HITS }),
          store.entities(words, 10),
        ]);
  const view = searchView(words, page, found, entities);
  return {
    kind: "shown",
    view,
    page: (site, twin) => <SearchPage site={site} view={view} twin={twin} />,
    wrong,
  };
};

const CSV = "text/csv; charset=utf-8; header=present";
const JSON_LINES = "application/x-ndjson; charset=utf-8";

/** "chronology-as-of-2021-03-12.csv": a file lies about without its address. */
const fileOn = (file: string, asOf: Day | undefined): string =>
  asOf === undefined ? file : file.replace(/(?=\.\w+$)/, `-as-of-${asOf}`);

const lines =
  (type: string, file: string, make: (ask: Ask) => AsyncIterable<string>) =>
  async (ask: Ask): Promise<Answer> => ({
    kind: "lines",
    type,
    file: fileOn(file, ask.asOf),
    lines: make(ask),
  });

export const ROUTES: readonly Route[] = [
  {
    path: "/",
    twin: "/chronology.json",
    what: `the chronology, ${PAGE_SIZE} events a page`,
    answer: chronology,
  },
  { path: "/chronology", what: "leads to the chronology", answer: async () => ({ kind: "moved", to: "/" }) },
  {
    path: "/chronology.csv",
    what: "all events that the query admits, a row an event",
    answer: lines(CSV, "chronology.csv", chronologyCsv),
  },
  {
    path: "/chronology.jsonl",
    what: "the same with evidence, an event a line",
    answer: lines(JSON_LINES, "chronology.jsonl", chronologyLines),
  },
  {
    path: "/record.jsonl",
    what: "the whole record, a row a line",
    answer: lines(JSON_LINES, "record.jsonl", recordLines),
  },
  ...rowRoutes,
  ...figureRoutes,
  {
    path: "/actors",
    twin: "/actors.json",
    what: "persons, states, bodies and forums of the record",
    answer: actors,
  },
  {
    path: "/actor/:kind/:name",
    twin: "/actor/:kind/:name.json",
    what: "one of them: offices, memberships, events, quotations, promises, positions",
    answer: actor,
  },
  { path: "/sources", twin: "/sources.json", what: "the reports, latest first", answer: sources },
  ...sourceRoutes,
  { path: "/source/:id/original", what: "its bytes as received, a download", answer: original },
  { path: "/search", twin: "/search.json", what: "passages and actors that have the words", answer: search },
];

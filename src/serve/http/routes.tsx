// The table of routes: every address the app answers, as data, so that a test holds it against docs/pages.md. Each
// route asks the store, makes a view and names its page.
import { ChronologyPage } from "../pages/chronology.tsx";
import { SearchPage, SourcesPage } from "../pages/lists.tsx";
import { chronologyView } from "../views/chronology.ts";
import { PAGE_SIZE, pageField, readAsk, storeQuery } from "../views/chronology-query.ts";
import { HITS, LIST_SIZE, searchView, sourcesView } from "../views/lists.ts";
import { headsById } from "../views/passages.ts";
import { actorRoutes } from "./actor-routes.tsx";
import type { Answer, Ask, Route } from "./answers.ts";
import { changesRoutes } from "./changes-routes.tsx";
import { dossierRoutes } from "./dossier-routes.tsx";
import { exportRoutes } from "./exports.ts";
import { figureRoutes } from "./figure-routes.tsx";
import { inboxRoutes } from "./inbox-routes.tsx";
import { ledgerRoutes } from "./ledger-routes.tsx";
import { reviewRoutes } from "./review-routes.tsx";
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

export const ROUTES: readonly Route[] = [
  {
    path: "/",
    twin: "/chronology.json",
    what: `the chronology, ${PAGE_SIZE} events a page`,
    answer: chronology,
  },
  { path: "/chronology", what: "leads to the chronology", answer: async () => ({ kind: "moved", to: "/" }) },
  ...exportRoutes,
  ...rowRoutes,
  ...figureRoutes,
  ...actorRoutes,
  ...dossierRoutes,
  ...ledgerRoutes,
  { path: "/sources", twin: "/sources.json", what: "the reports, latest first", answer: sources },
  ...sourceRoutes,
  { path: "/source/:id/original", what: "its bytes as received, a download", answer: original },
  ...reviewRoutes,
  { path: "/search", twin: "/search.json", what: "passages and actors that have the words", answer: search },
  ...changesRoutes,
  ...inboxRoutes,
];

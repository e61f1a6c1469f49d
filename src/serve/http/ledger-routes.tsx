// The routes of the ledgers: promises, positions, quotations, disagreements, each with its files, and what the record holds
// on one issue.
import type { DiscrepancyRow, UtteranceRow } from "../../model/record.ts";
import { DisagreementsPage } from "../pages/disagreements.tsx";
import { IssuePage } from "../pages/issue.tsx";
import { PositionsPage } from "../pages/positions.tsx";
import { PromisesPage } from "../pages/promises.tsx";
import { QuotationsPage } from "../pages/quotations.tsx";
import { pageField } from "../views/chronology-query.ts";
import { classTabs, DISAGREEMENTS, disagreementsView } from "../views/disagreement-ledger.ts";
import { rowsDiffering } from "../views/disagreements.ts";
import { headsFor } from "../views/heads.ts";
import { issueView, LISTED, type PagesAsked, TURNED, type Turned } from "../views/issue.ts";
import { issueNamed, issueOfAddress } from "../views/issue-names.ts";
import type { TabCount } from "../views/ledger.ts";
import { frameOf } from "../views/ledger.ts";
import { pageWithin } from "../views/ledger-ask.ts";
import { LIST_SIZE } from "../views/lists.ts";
import { POSITIONS, positionsView, stanceTabs } from "../views/position-ledger.ts";
import { PROMISES, promisesView } from "../views/promise-ledger.ts";
import { modeTabs, QUOTATIONS, quotationsView } from "../views/quotation-ledger.ts";
import type { Answer, Ask, Route } from "./answers.ts";
import { ledgerFiles } from "./ledger-exports.ts";
import { facetsFor, pageOf, promiseCounts, questionOf, standingOf, sum } from "./ledger-load.ts";

const countOf = (tabs: readonly TabCount[], tab: string | undefined, all: number): number =>
  tab === undefined ? all : (tabs.find(({ value }) => value === tab)?.count ?? 0);

const promises = async ({ store, query, seen }: Ask): Promise<Answer> => {
  const question = await questionOf(store, query, PROMISES);
  const facets = await facetsFor(store, question);
  const tabs = await promiseCounts(store, question, facets.standing, seen);
  const all = sum(facets.standing);
  const total = countOf(tabs, question.asked.ask.tab, all);
  const rows = await pageOf(
    store,
    { ...question, ledger: { ...PROMISES, type: "commitment" as const } },
    seen,
    total,
  );
  const frame = frameOf(PROMISES, question.asked, {
    title: "Promises",
    words: ["promise", "promises"],
    about: "each as a source put it, and what later sources say became of it.",
    total,
    all,
    tabs,
    actors: facets.names,
    rows: "a row a promise",
  });
  const view = promisesView(frame, rows, await headsFor(store, rows), seen);
  return {
    kind: "shown",
    view,
    page: (site, twin) => <PromisesPage site={site} view={view} twin={twin} />,
    wrong: question.asked.wrong,
  };
};

const quotations = async ({ store, query, seen }: Ask): Promise<Answer> => {
  const question = await questionOf(store, query, QUOTATIONS);
  const facets = await facetsFor(store, question);
  const tabs = modeTabs(facets.standing);
  const all = sum(facets.standing);
  const total = countOf(tabs, question.asked.ask.tab, all);
  const rows: readonly UtteranceRow[] = await pageOf(
    store,
    { ...question, ledger: { ...QUOTATIONS, type: "utterance" as const } },
    seen,
    total,
  );
  const frame = frameOf(QUOTATIONS, question.asked, {
    title: "Quotations",
    words: ["saying", "sayings"],
    about: "word for word or as reported, each once however many outlets carry it.",
    total,
    all,
    tabs,
    actors: facets.names,
    rows: "a row a saying",
  });
  const view = quotationsView(frame, rows, await headsFor(store, rows));
  return {
    kind: "shown",
    view,
    page: (site, twin) => <QuotationsPage site={site} view={view} twin={twin} />,
    wrong: question.asked.wrong,
  };
};

const disagreements = async ({ store, query, seen }: Ask): Promise<Answer> => {
  const question = await questionOf(store, query, DISAGREEMENTS);
  const facets = await facetsFor(store, question);
  const tabs = classTabs(facets.standing);
  const all = sum(facets.standing);
  const total = countOf(tabs, question.asked.ask.tab, all);
  const rows: readonly DiscrepancyRow[] = await pageOf(
    store,
    { ...question, ledger: { ...DISAGREEMENTS, type: "discrepancy" as const } },
    seen,
    total,
  );
  const of = await rowsDiffering(store, rows);
  const heads = await headsFor(store, [...rows, ...rows.flatMap((row) => of(row.of) ?? [])]);
  const { facets: chronology } = await store.chronology({ offset: 0, limit: 0 });
  const frame = frameOf(DISAGREEMENTS, question.asked, {
    title: "Disagreements",
    words: ["disagreement", "disagreements"],
    about: "where sources differ or one corrects itself. No value is preferred.",
    total,
    all,
    tabs,
    actors: chronology.actor,
    rows: "a row a disagreement",
  });
  const view = disagreementsView(frame, rows, of, heads);
  return {
    kind: "shown",
    view,
    page: (site, twin) => <DisagreementsPage site={site} view={view} twin={twin} />,
    wrong: question.asked.wrong,
  };
};

const positions = async ({ store, query, seen }: Ask): Promise<Answer> => {
  const question = await questionOf(store, query, POSITIONS);
  const { ask } = question.asked;
  const facets = await facetsFor(store, question);
  const found = await store.courses({
    ...question.by,
    ...standingOf(question, seen),
    offset: (ask.page - 1) * LIST_SIZE,
    limit: LIST_SIZE,
  });
  const all =
    ask.tab === undefined
      ? found.total
      : (await store.courses({ ...question.by, offset: 0, limit: 0 })).total;
  const frame = frameOf(POSITIONS, question.asked, {
    title: "Positions",
    words: ["position", "positions"],
    about: "a line an actor and issue: what was held, in which words, from first use to last.",
    total: found.total,
    all,
    tabs: stanceTabs(facets.standing),
    actors: facets.names,
    issues: facets.issue,
    rows: "a row an actor and issue",
  });
  const view = positionsView(frame, found.courses, await headsFor(store, found.courses.flat()));
  return {
    kind: "shown",
    view,
    page: (site, twin) => <PositionsPage site={site} view={view} twin={twin} />,
    wrong: question.asked.wrong,
  };
};

/** A number a list, in fields of their own. */
const pagesIn = (query: URLSearchParams, wrong: string[]): PagesAsked => {
  const page = (list: Turned): number =>
    pageField(new URLSearchParams({ page: query.get(TURNED[list]) ?? "1" }), wrong);
  return { events: page("events"), promises: page("promises"), sayings: page("sayings") };
};

const issue = async ({ store, params, query, seen }: Ask): Promise<Answer> => {
  const name = issueOfAddress(params.name ?? "");
  const wrong: string[] = [];
  const asked = pagesIn(query, wrong);
  const on = { issue: [name] };
  /** The page asked for, counted from the latest. */
  const within = (total: number, page: number) => pageWithin({ page, latest: true }, total, LISTED);
  const held = await store.courses({ ...on, offset: 0, limit: LISTED });
  const listed = async <T extends "commitment" | "utterance">(type: T, page: number) => {
    const { total } = await store.rowsOfType({ ...on, type, offset: 0, limit: 0 });
    return store.rowsOfType({ ...on, type, ...within(total, page) });
  };
  const commitments = await listed("commitment", asked.promises);
  const utterances = await listed("utterance", asked.sayings);
  const { total } = await store.chronology({ ...on, offset: 0, limit: 0 });
  const events = await store.chronology({ ...on, ...within(total, asked.events) });
  if (held.total + commitments.total + utterances.total + total === 0 && issueNamed(name) === undefined)
    return undefined;
  const rows = [...held.courses.flat(), ...commitments.rows, ...utterances.rows, ...events.rows];
  const found = { held, commitments, utterances, events };
  const view = issueView(name, found, await headsFor(store, rows), seen, asked, wrong);
  return {
    kind: "shown",
    view,
    page: (site, twin) => <IssuePage site={site} view={view} twin={twin} />,
    wrong,
  };
};

const ledger = (path: string, what: string, answer: Route["answer"]): Route => ({
  path,
  twin: `${path}.json`,
  what,
  answer,
});

export const ledgerRoutes: readonly Route[] = [
  ledger("/promises", "who promised what to whom, and what came of it, 50 a page", promises),
  ledger("/positions", "who holds what view on what, over time", positions),
  ledger("/quotations", "what was said, in which wordings", quotations),
  ledger("/disagreements", "where sources differ, and who says what", disagreements),
  ...ledgerFiles,
  {
    path: "/issue/:name",
    twin: "/issue/:name.json",
    what: "one issue: positions, events, promises and sayings on it",
    answer: issue,
  },
];

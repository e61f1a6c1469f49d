// The routes of rows: an event or any other row by the id at the end of its address. Any fact's id of the row leads to
// the row's one address, since rows join and part as reports come in.
import type { FactType } from "../../model/fact.ts";
import type { EventRow, PositionRow, Row, UtteranceRow } from "../../model/record.ts";
import type { View } from "../../store/store.ts";
import { EventPage } from "../pages/event.tsx";
import { RowPage } from "../pages/row.tsx";
import type { Judging } from "../pages/row-parts.tsx";
import { idOfKey, ROW_PATHS, rowHref } from "../views/addresses.ts";
import { pageField } from "../views/chronology-query.ts";
import { eventView, saidThere } from "../views/event.ts";
import { doneView, stampOf } from "../views/judge-view.ts";
import { judgedWords, wordsFor } from "../views/judged.ts";
import { factKnown } from "../views/known.ts";
import { type Numbering, numbering } from "../views/numbering.ts";
import { type Heads, headsById } from "../views/passages.ts";
import { positionLines } from "../views/position-ledger.ts";
import { rowView } from "../views/row.ts";
import { COLUMNS_SHOWN, sideOf } from "../views/side.ts";
import type { StrengthCourse } from "../views/strength-course.ts";
import { ROW_WORDS } from "../views/words.ts";
import type { Answer, Ask, Route } from "./answers.ts";

/** Reports whose text is fetched to number its paragraphs; beyond, a passage says "in the report". */
const NUMBERED = 12;

type Documents = NonNullable<Awaited<ReturnType<View["document"]>>>;

const documentsOf = async (store: View, row: Pick<Row, "documents">): Promise<readonly Documents[]> => {
  const found = await Promise.all(row.documents.slice(0, NUMBERED).map((id) => store.document(id)));
  return found.filter((document) => document !== undefined);
};

const numbersOf = (documents: readonly Documents[]): ((id: string) => Numbering | undefined) => {
  const all = new Map(documents.map(({ document }) => [document.id, numbering(document)]));
  return (id) => all.get(id);
};

/** How the paragraphs of a row's first reports are counted. */
export const numbersFor = async (store: View, row: Row, most: number) =>
  numbersOf(await documentsOf(store, { documents: row.documents.slice(0, most) }));

const judgingOf = async ({ store, query }: Ask, row: Row): Promise<Judging> => {
  const alone = row.type !== "discrepancy" || row.of === undefined;
  const done = await doneView(store, query.get("done") ?? "");
  return {
    ...(alone ? { sent: { row: row.id, stamp: stampOf([row]) } } : {}),
    judged: wordsFor(row, await judgedWords(store, [row])),
    ...(done ? { done } : {}),
  };
};

const headsOf = async (store: View, documents: readonly string[]): Promise<Heads> =>
  headsById(await store.heads([...new Set(documents)]));

/** Rows of what the event's own reports quote. */
const utterances = async (store: View, documents: readonly Documents[]): Promise<readonly UtteranceRow[]> => {
  const facts = documents.flatMap(({ reading }) => reading.facts.filter(({ type }) => type === "utterance"));
  const rows = await store.rows(facts.map(({ id }) => id));
  return rows.filter((row) => row.type === "utterance");
};

/** Which of the pages of reports is asked for. */
const sideAsked = ({ query }: Ask): { readonly page: number; readonly wrong: readonly string[] } => {
  const wrong: string[] = [];
  return { page: pageField(query, wrong), wrong };
};

const eventAnswer = async (ask: Ask, row: EventRow): Promise<Answer> => {
  const { store, seen } = ask;
  const { page, wrong } = sideAsked(ask);
  const documents = await documentsOf(store, row);
  const said = saidThere(row, await utterances(store, documents));
  const heads = await headsOf(store, [...row.documents, ...said.flatMap((saying) => saying.documents)]);
  const view = eventView(row, heads, numbersOf(documents), said, seen);
  const side = sideOf(view, page);
  const judging = await judgingOf(ask, row);
  return {
    kind: "shown",
    view,
    page: (site, twin) => <EventPage site={site} view={view} side={side} twin={twin} judging={judging} />,
    wrong,
  };
};

/** Courses among which that of a position is looked for: a state also stands for its persons and bodies. */
const COURSES = 50;

/** How strongly its actor spoke of its issue over time, in whatever stance. */
const strengthOf = async ({ store }: Ask, row: PositionRow): Promise<StrengthCourse | undefined> => {
  const words = row.issue.split(/\s+/).filter((word) => word !== "");
  const { courses } = await store.courses({ actor: [row.actor.name], words, offset: 0, limit: COURSES });
  const course = courses.find((rows) => rows.some(({ id }) => id === row.id));
  if (course === undefined) return undefined;
  const heads = await headsOf(store, course.flatMap(({ documents }) => documents)); // biome-ignore format: one line
  return positionLines([course], heads).find(({ hrefs }) => hrefs.includes(rowHref(row)))?.strength;
};

const rowAnswer = async (ask: Ask, row: Row): Promise<Answer> => {
  if (row.type === "event") return eventAnswer(ask, row);
  const { store } = ask;
  const { page, wrong } = sideAsked(ask);
  const heads = await headsOf(store, row.documents);
  const onPage = { documents: row.documents.slice((page - 1) * COLUMNS_SHOWN) };
  const strength = row.type === "position" ? await strengthOf(ask, row) : undefined;
  const view = {
    ...rowView(row, heads, numbersOf(await documentsOf(store, onPage))),
    ...(strength === undefined ? {} : { strength }),
  };
  const side = sideOf(view, page);
  const judging = await judgingOf(ask, row);
  return {
    kind: "shown",
    view,
    page: (site, twin) => <RowPage site={site} view={view} side={side} twin={twin} judging={judging} />,
    wrong,
  };
};

/** It is in the record, but could not be known on the day asked for. */
export const laterRow = async ({ whole, asOf }: Ask, id: string): Promise<Answer> => {
  const row = asOf === undefined ? undefined : await whole.row(id);
  const known = row && (await factKnown(whole, row, id));
  return known === undefined ? undefined : { kind: "later", known };
};

const answer =
  (path: string) =>
  async (ask: Ask): Promise<Answer> => {
    const key = ask.params.key ?? "";
    const id = idOfKey(key);
    if (id === undefined) return undefined;
    const row = await ask.store.row(id);
    if (row === undefined) return laterRow(ask, id);
    const to = rowHref(row);
    return to === `/${path}/${key}` ? rowAnswer(ask, row) : { kind: "moved", to };
  };

export const rowRoutes: readonly Route[] = (Object.entries(ROW_PATHS) as [FactType, string][]).map(
  ([type, path]) => ({
    path: `/${path}/:key`,
    twin: `/${path}/:key.json`,
    what: `one ${ROW_WORDS[type][0]} with its passages`,
    answer: answer(path),
  }),
);

// The history of judgements as a page: who judged what when, in words, whether it is in force, and the rows that it speaks
// of as they are now.
import type { Row } from "../../model/record.ts";
import type { View } from "../../store/store.ts";
import { rowHref } from "./addresses.ts";
import { dayWords } from "./dates.ts";
import { type DoneView, doneView } from "./judge-view.ts";
import { type Entry, historyPage, judgementWords } from "./judged.ts";
import { type Pages, pages } from "./lists.ts";
import { counted } from "./names.ts";
import { titleOf } from "./titles.ts";

export const HISTORY_SIZE = 20;

export interface HistoryLine {
  readonly id: string;
  readonly words: string;
  readonly by: string;
  /** ISO instant, and in words. */
  readonly at: string;
  readonly atWords: string;
  readonly state: Entry["state"];
  /** "undone by Ben, 4 May 2022". */
  readonly undoneBy: string;
  readonly isUndo: boolean;
  /** Rows as they are now; what is in none of them any more has no address. */
  readonly rows: readonly { readonly title: string; readonly href?: string }[];
  /** Words that are found no more. */
  readonly lost: readonly string[];
}

export interface HistoryView {
  readonly title: "History of judgements";
  readonly total: number;
  readonly summary: string;
  /** The row whose history alone it is. */
  readonly of?: { readonly title: string; readonly href: string };
  readonly lines: readonly HistoryLine[];
  readonly pages: Pages;
  readonly done?: DoneView;
}

const MOST_ROWS = 8;
const MOST_LOST = 3;
/** Of one row all is shown at once. */
const MOST_OF_A_ROW = 200;

const atWords = (at: string): string =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(at)
    ? `${dayWords(at.slice(0, 10), "short")}, ${at.slice(11, 16)} UTC`
    : at;

const lineOf = async (
  view: View,
  { judgement, state, undoneBy, facts, was, lost }: Entry,
): Promise<HistoryLine> => {
  const meant =
    judgement.undoes === undefined
      ? undefined
      : (await view.judgementsMade({ ids: [judgement.undoes], offset: 0, limit: 1 })).judgements[0];
  const rows = (await view.rows(facts.slice(0, 4 * MOST_ROWS).map(({ id }) => id))).filter(({ type }) =>
    judgement.anchors.some((anchor) => anchor.type === type),
  );
  const gone = rows.length > 0 ? [] : [...new Set(facts.map((fact) => titleOf(fact)))];
  return {
    id: judgement.id,
    words: meant === undefined ? judgementWords(judgement, was) : `took back: ${judgementWords(meant)}`,
    by: judgement.by,
    at: judgement.at,
    atWords: atWords(judgement.at),
    state,
    undoneBy: undoneBy === undefined ? "" : `taken back by ${undoneBy.by}, ${atWords(undoneBy.at)}`,
    isUndo: judgement.kind === "undo",
    rows: [
      ...rows.map((row) => ({ title: titleOf(row), href: rowHref(row) })),
      ...gone.map((title) => ({ title })),
    ].slice(0, MOST_ROWS),
    lost: lost.slice(0, MOST_LOST),
  };
};

const address = (page: number): string => (page === 1 ? "/review/log" : `/review/log?page=${page}`);

export async function historyView(
  view: View,
  { page, row, done }: { readonly page: number; readonly row?: Row; readonly done: string },
): Promise<HistoryView> {
  const query = row
    ? { documents: row.documents.slice(0, MOST_OF_A_ROW), offset: 0, limit: MOST_OF_A_ROW }
    : { offset: (page - 1) * HISTORY_SIZE, limit: HISTORY_SIZE };
  const found = await historyPage(view, query);
  const own = new Set(row?.facts ?? []);
  const entries = row
    ? found.entries.filter(({ facts }) => facts.some(({ id }) => own.has(id)))
    : found.entries;
  const lines: HistoryLine[] = [];
  for (const entry of entries) lines.push(await lineOf(view, entry));
  const total = row ? entries.length : found.total;
  const just = done === "" ? undefined : await doneView(view, done);
  return {
    title: "History of judgements",
    total,
    summary:
      total === 0
        ? "Nobody has judged anything here yet."
        : `${counted(total, "judgement")}, the latest first.`,
    ...(row ? { of: { title: titleOf(row), href: rowHref(row) } } : {}),
    lines,
    pages: pages(row ? 1 : page, row ? 1 : total, HISTORY_SIZE, address),
    ...(just ? { done: just } : {}),
  };
}

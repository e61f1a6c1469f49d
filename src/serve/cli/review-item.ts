// One item of the review as lines of a terminal: what the row says, why it is listed, with what it may be the same, and the
// passages, numbered as the keys want them.
import type { EventRow, Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { View } from "../../store/store.ts";
import { headsFor } from "../views/heads.ts";
import { type Judged, judgedWords, wordsFor } from "../views/judged.ts";
import { type Heads, statedDays } from "../views/passages.ts";
import { type Reason, reasonsNow } from "../views/review.ts";
import { titleOf } from "../views/titles.ts";
import { typeWord } from "../views/words.ts";
import { judgedLines, marked } from "./rows.ts";
import { hanging, styled, tame } from "./terminal.ts";
import type { Outlet } from "./world.ts";

export interface Item {
  readonly row: Row;
  readonly reasons: readonly Reason[];
  /** Rows that it may be the same as. */
  readonly candidates: readonly Row[];
  readonly heads: Heads;
  readonly judged: Judged;
}

/** A letter for each candidate: A, B, … */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
const MOST_CANDIDATES = 26;

export async function itemOf(view: View, row: Row, seen: Day | undefined): Promise<Item> {
  const candidates = (await view.rows(row.candidates ?? []))
    .filter(({ id, type }) => id !== row.id && type === row.type)
    .slice(0, MOST_CANDIDATES);
  return {
    row,
    reasons: await reasonsNow(view, row, seen),
    candidates,
    heads: await headsFor(view, [row, ...candidates]),
    judged: await judgedWords(view, [row]),
  };
}

const dayOf = (row: Row, heads: Heads): string => {
  const time = "date" in row ? row.date : "due" in row ? row.due : undefined;
  return time ? marked(time, statedDays(row, heads), ({ short }) => short) : "";
};

const statusOf = (row: Row): string =>
  row.type === "event" ? ((row as EventRow).status ?? "") : row.type === "commitment" ? row.status : "";

const counted = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

const factsLine = (row: Row, heads: Heads): string =>
  [
    typeWord(row),
    dayOf(row, heads),
    statusOf(row),
    counted(row.documents.length, "report"),
    `${row.origins} independent`,
    row.id,
  ]
    .filter(Boolean)
    .join(" · ");

/** A row in two lines, as what would come of a judgement or may be meant. */
export const brief = (outlet: Outlet, label: string, row: Row, heads: Heads): string =>
  [
    hanging(label, tame(titleOf(row)), outlet.columns),
    styled(outlet, "dim", hanging(" ".repeat(label.length), factsLine(row, heads), outlet.columns)),
  ].join("\n");

const passage = (outlet: Outlet, { row, heads }: Pick<Item, "row" | "heads">, at: number): string => {
  const { quote, document, rule, as: role } = row.evidence[at]!;
  const label = `${String(at + 1).padStart(3)} “`;
  const read = `${tame(heads.get(document)?.name ?? document)}, read by ${rule}${role ? ` (${role})` : ""}`;
  return [
    hanging(label, `${tame(quote)}”`, outlet.columns),
    styled(outlet, "dim", hanging("     ", read, outlet.columns)),
  ].join("\n");
};

/** The passages, at most so many, and how many there are besides. */
export const passages = (outlet: Outlet, item: Pick<Item, "row" | "heads">, most: number): string => {
  const { evidence } = item.row;
  const shown = evidence.slice(0, most).map((_, at) => passage(outlet, item, at));
  const more = evidence.length - shown.length;
  return [...shown, ...(more > 0 ? [`     and ${counted(more, "more passage")}`] : [])]
    .map((line) => `${line}\n`)
    .join("");
};

export const itemLines = (outlet: Outlet, item: Item, most: number): string => {
  const { row, reasons, candidates, heads, judged } = item;
  const why = reasons.map(({ words }, at) =>
    hanging(at === 0 ? "Why: " : "     ", tame(words), outlet.columns),
  );
  return [
    styled(outlet, "bold", hanging("", tame(titleOf(row)), outlet.columns)),
    hanging("", factsLine(row, heads), outlet.columns),
    ...judgedLines(outlet, "", wordsFor(row, judged)),
    ...why,
    ...candidates.map((candidate, at) => brief(outlet, `  ${letterOf(at)}  `, candidate, heads)),
    passages(outlet, item, most),
  ].join("\n");
};

// What most wants a person's eye, in words: of each row why it does. What is doubtful, and how much, the record says itself;
// here it is told.
import {
  type BesideRow,
  DOUBT_KINDS,
  type Doubt,
  type DoubtKind,
  doubtsOf,
  isDoubtOn,
} from "../../model/doubt.ts";
import type { Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { Doubtful } from "../../store/questions.ts";
import type { View } from "../../store/store.ts";
import { dateView, dayWords } from "./dates.ts";
import { valueWords } from "./differences.ts";
import { LAPSED_WORDS } from "./known.ts";
import { type Heads, headsById, statedDays } from "./passages.ts";
import { slotWord } from "./words.ts";

export const REVIEW_KINDS = DOUBT_KINDS;
export type ReviewKind = DoubtKind;

/** The kinds of reasons, as what the queue can be narrowed by. */
export const REASON_WORDS: Readonly<Record<ReviewKind, string>> = {
  candidates: "may be the same",
  disagreements: "reports differ",
  lapsed: "its day has passed",
  overdue: "overdue promise",
  undated: "without a day",
  inferred: "day inferred",
  vague: "day vague",
  single: "one origin",
};

export interface Reason {
  readonly kind: ReviewKind;
  readonly words: string;
  /** How much it asks for an eye; more is more. */
  readonly weight: number;
}

/** All that is known beside the row itself. */
export interface Known extends BesideRow {
  /** The day on which the record is seen. */
  readonly seen: Day | undefined;
  readonly heads: Heads;
}

const dateOf = (row: Row, heads: Heads): string =>
  row.type === "event" && row.date ? dateView(row.date, statedDays(row, heads)).long : "";

const dueOf = (row: Row): string => (row.type === "commitment" && row.due ? dayWords(row.due.to) : "");

const differing = ({ differs }: Doubt): string =>
  differs === undefined
    ? ""
    : `${slotWord(differs.what)}: ${differs.values.map((value) => `“${valueWords(value)}”`).join(" or ")} (${differs.class})`;

const mayBeSame = ({ candidates = [] }: Row): string =>
  `may be the same as ${candidates.length === 1 ? "another" : `one of ${candidates.length} others`}`;

const WORDS: Readonly<Record<ReviewKind, (row: Row, doubt: Doubt, heads: Heads) => string>> = {
  candidates: mayBeSame,
  disagreements: (_, doubt) => differing(doubt),
  lapsed: () => LAPSED_WORDS,
  overdue: (row) => `it was due by ${dueOf(row)}; no report says what came of it`,
  undated: () => "no report tells its day",
  inferred: (row, _, heads) => `its day was inferred: ${dateOf(row, heads)}`,
  vague: (row, _, heads) => `its day is known no better than ${dateOf(row, heads)}`,
  single: () => "one origin only tells of it",
};

/** Why a row is listed, the weightiest first; none where nothing asks for an eye. */
export const reasonsOf = (row: Row, known: Known): readonly Reason[] =>
  doubtsOf(row, known)
    .filter((doubt) => isDoubtOn(doubt, known.seen))
    .map((doubt) => ({
      kind: doubt.kind,
      words: WORDS[doubt.kind](row, doubt, known.heads),
      weight: doubt.weight,
    }));

/** Of a row that is listed. */
export const reasonsIn = async (
  view: View,
  { row, about }: Pick<Doubtful, "row" | "about">,
  seen: Day | undefined,
): Promise<readonly Reason[]> => {
  const dated = row.type === "event" && row.date?.basis === "inferred";
  const heads = headsById(dated ? await view.heads(row.documents) : []);
  return reasonsOf(row, { seen, heads, judgements: new Map(), ...(about ? { about } : {}) });
};

/** Why a row asks for an eye now; none where it does not. */
export const reasonsNow = async (view: View, row: Row, seen: Day | undefined): Promise<readonly Reason[]> => {
  const listed = await view.doubt(row.id, { seen });
  return listed?.row.type === row.type ? reasonsIn(view, { ...listed, row }, seen) : [];
};

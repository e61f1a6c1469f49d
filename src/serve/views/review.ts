// What most wants a person's eye: of each row why it does, and how much. Reasons are taken from what the record itself says
// of a row; a row that somebody accepted, as it stands, has none.
import type { EventKind } from "../../model/fact.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { Difference, DifferenceClass, DiscrepancyRow, Row } from "../../model/record.ts";
import type { Day, Precision } from "../../model/time.ts";
import type { View } from "../../store/store.ts";
import { dateView } from "./dates.ts";
import { valueWords } from "./differences.ts";
import { hasLapsed, LAPSED_WORDS } from "./known.ts";
import { type Heads, headsById, statedDays } from "./passages.ts";
import { slotWord } from "./words.ts";

export const REVIEW_KINDS = [
  "candidates", "disagreements", "lapsed", "undated", "inferred", "vague", "single",
] as const; // biome-ignore format: a list to be read at a glance
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export interface Reason {
  readonly kind: ReviewKind;
  readonly words: string;
  /** How much it asks for an eye; more is more. */
  readonly weight: number;
}

/** All that is known beside the row itself. */
export interface Known {
  /** The day on which the record is seen. */
  readonly seen: Day | undefined;
  readonly heads: Heads;
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** A disagreement about the row that it does not bear itself. */
  readonly about?: DiscrepancyRow;
}

const CLASS_WEIGHT: Readonly<Record<DifferenceClass, number>> = {
  conflict: 90,
  correction: 70,
  "time zone": 30,
  translation: 20,
  omission: 10,
};

/** What an error in it would cost a reader. */
const KIND_WEIGHT: Readonly<Record<EventKind, number>> = {
  signing: 9,
  "entry-into-force": 9,
  measure: 8,
  incident: 8,
  policy: 7,
  meeting: 6,
  exercise: 6,
  visit: 5,
  call: 5,
  appointment: 4,
  publication: 2,
};
const OF_WEIGHT = 5;

const ROUGH: ReadonlySet<Precision> = new Set(["month", "season", "year", "interval", "half-month"]);

const weightOf = (row: Row): number => (row.type === "event" ? KIND_WEIGHT[row.kind] : 3);

const differs = ({ slot, values, class: kind }: Difference): Reason => ({
  kind: "disagreements",
  words: `${slotWord(slot)}: ${values.map(({ value }) => `“${valueWords(value)}”`).join(" or ")} (${kind})`,
  weight: CLASS_WEIGHT[kind],
});

const disagreements = (row: Row, about: DiscrepancyRow | undefined): readonly Reason[] => {
  const told = row.type === "discrepancy" ? row : row.differences.length > 0 ? undefined : about;
  const itself = told
    ? [
        {
          kind: "disagreements" as const,
          words: `${told.about}: ${told.values.map((value) => `“${valueWords(value)}”`).join(" or ")} (${told.class})`,
          weight: CLASS_WEIGHT[told.class],
        },
      ]
    : [];
  return [...row.differences.map(differs), ...itself];
};

const ofDay = (row: Row, { seen, heads }: Known): readonly Reason[] => {
  if (row.type !== "event") return [];
  if (row.date === undefined) return [{ kind: "undated", words: "no report tells its day", weight: 50 }];
  const date = dateView(row.date, statedDays(row, heads));
  return [
    ...(hasLapsed(row, seen) ? [{ kind: "lapsed" as const, words: LAPSED_WORDS, weight: 60 }] : []),
    ...(date.ground === "inferred"
      ? [{ kind: "inferred" as const, words: `its day was inferred: ${date.long}`, weight: 40 }]
      : []),
    ...(ROUGH.has(row.date.precision)
      ? [{ kind: "vague" as const, words: `its day is known no better than ${date.long}`, weight: 30 }]
      : []),
  ];
};

const single = (row: Row): readonly Reason[] =>
  row.type === "event" && row.origins === 1 && KIND_WEIGHT[row.kind] >= OF_WEIGHT && row.status === "held"
    ? [{ kind: "single", words: "one origin only tells of it", weight: 20 }]
    : [];

const candidates = ({ candidates: ids = [] }: Row): readonly Reason[] =>
  ids.length > 0
    ? [
        {
          kind: "candidates",
          words: `may be the same as ${ids.length === 1 ? "another" : `one of ${ids.length} others`}`,
          weight: 100,
        },
      ]
    : [];

/** Accepted as it stands: reports that joined it since have not been seen. */
const isAccepted = (row: Row, judgements: Known["judgements"]): boolean =>
  (row.judgements ?? []).some((id) => {
    const found = judgements.get(id);
    if (found?.kind !== "accept") return false;
    const seen = new Set(found.anchors.map(({ document }) => document));
    return row.documents.every((document) => seen.has(document));
  });

/** Why a row is listed, the weightiest first; none where nothing asks for an eye. */
export const reasonsOf = (row: Row, known: Known): readonly Reason[] => {
  if (row.type === "discrepancy" && row.of !== undefined) return [];
  if (isAccepted(row, known.judgements)) return [];
  const found = [
    ...candidates(row),
    ...disagreements(row, known.about),
    ...ofDay(row, known),
    ...single(row),
  ];
  return found.toSorted((a, b) => b.weight - a.weight);
};

/** A place in the queue. */
export interface Listed {
  readonly id: string;
  readonly kinds: readonly ReviewKind[];
  readonly weight: number;
}

/** Of what is equally doubtful, that on which more reports rest comes first. */
export const listed = (row: Row, reasons: readonly Reason[]): Listed => ({
  id: row.id,
  kinds: [...new Set(reasons.map(({ kind }) => kind))],
  weight:
    reasons.reduce((sum, { weight }) => sum + weight, 0) +
    weightOf(row) +
    Math.min(row.documents.length, 9) / 10,
});

export const byUse = (a: Listed, b: Listed): number => b.weight - a.weight || (a.id < b.id ? -1 : 1);

/** What is known of all rows, before one is looked at. */
export type Around = Omit<Known, "heads" | "about"> & {
  readonly abouts: ReadonlyMap<string, DiscrepancyRow>;
};

export const reasonsIn = async (view: View, row: Row, around: Around): Promise<readonly Reason[]> => {
  const dated = row.type === "event" && row.date?.basis === "inferred";
  const heads = headsById(dated ? await view.heads(row.documents) : []);
  return reasonsOf(row, { ...around, heads, about: around.abouts.get(row.id) });
};

/** The rows of some kinds that want an eye, most useful first; all kinds where none is named. */
export async function queueOf(
  view: View,
  seen: Day | undefined,
  kinds: readonly ReviewKind[],
): Promise<{ queue: readonly Listed[]; around: Around }> {
  const judgements = new Map((await view.judgements()).map((one) => [one.id, one]));
  const abouts = new Map<string, DiscrepancyRow>();
  const around: Around = { seen, judgements, abouts };
  const queue: Listed[] = [];
  // Rows come by type: disagreements stand before the events that they are about.
  for await (const row of view.export()) {
    if (row.type === "discrepancy" && row.of !== undefined) abouts.set(row.of, row);
    const reasons = await reasonsIn(view, row, around);
    const place = listed(row, reasons);
    if (reasons.length > 0 && (kinds.length === 0 || place.kinds.some((kind) => kinds.includes(kind))))
      queue.push(place);
  }
  return { queue: queue.sort(byUse), around };
}

// What of a row wants a person's eye, and how much. In come a row and what is known beside it, out go its doubts, and its
// places in the queue of all that is doubtful. What hangs on the day of the view bears that day and is not decided here, so
// that the places can be kept; the clock is never asked. A row that somebody accepted, as it stands, has none.
import type { EventKind, Status } from "./fact.ts";
import type { Judgement } from "./judgement.ts";
import { isOfficialRule } from "./official-record.ts";
import type {
  CommitmentRow, DifferenceClass, DiscrepancyRow, DocumentHead, EventRow, Row,
} from "./record.ts"; // biome-ignore format: one list
import { type Day, isInferred, iso, type Precision } from "./time.ts";

export const DOUBT_KINDS = [
  "candidates", "disagreements", "lapsed", "overdue", "undated", "inferred", "vague", "single",
] as const; // biome-ignore format: a list to be read at a glance
export type DoubtKind = (typeof DOUBT_KINDS)[number];

export interface Doubt {
  readonly kind: DoubtKind;
  /** How much it asks for an eye; more is more. */
  readonly weight: number;
  /** It is one only where the record is seen later than on this day. */
  readonly after?: Day;
  /** Where values differ: of what, which, and how they do. */
  readonly differs?: {
    readonly what: string;
    readonly values: readonly string[];
    readonly class: DifferenceClass;
  };
}

type Heads = ReadonlyMap<string, Pick<DocumentHead, "published">>;

/** What is known beside the row itself. */
export interface BesideRow {
  readonly heads: Heads;
  /** At least those that the row names. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** A disagreement about the row that it does not bear itself. */
  readonly about?: DiscrepancyRow;
}

/** A place in the queue of all that is doubtful, for views of days later than `after` and up to `until`. */
export interface DoubtPlace {
  readonly kinds: readonly string[];
  /** A whole number; the larger comes first. */
  readonly weight: number;
  readonly after?: Day;
  readonly until?: Day;
}

/** At most one place for each day of view; none where nothing is doubtful. */
export type DoubtPlaces = (row: Row, beside: BesideRow) => readonly DoubtPlace[];

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
const AHEAD: ReadonlySet<Status> = new Set(["proposed", "expected", "planned"]);

/** The days that a row's reports state as their own: what is counted from one of them is as sure as the calendar. */
export const statedDays = ({ documents }: Pick<Row, "documents">, heads: Heads): ReadonlySet<string> =>
  new Set(
    documents.flatMap((id) => {
      const published = heads.get(id)?.published;
      return published?.basis === "stated" ? [iso(published)] : [];
    }),
  );

/** The last day of what was only ahead; once that has passed, no report says what came of it. */
export const lapsesAfter = ({ status, date, legs }: EventRow): Day | undefined =>
  status !== undefined && AHEAD.has(status) && !legs?.some((leg) => leg.status === "held")
    ? date?.to
    : undefined;

const overdueAfter = ({ status, due }: CommitmentRow): Day | undefined =>
  status === "open" || status === "under way" ? due?.to : undefined;

const candidates = ({ candidates: ids = [] }: Row): readonly Doubt[] =>
  ids.length > 0 ? [{ kind: "candidates", weight: 100 }] : [];

const disagreements = (row: Row, about: DiscrepancyRow | undefined): readonly Doubt[] => {
  const told = row.type === "discrepancy" ? row : row.differences.length > 0 ? undefined : about;
  const all = [
    ...row.differences.map(({ slot, values, class: kind }) => ({
      what: slot,
      values: values.map(({ value }) => value),
      class: kind,
    })),
    ...(told ? [{ what: told.about, values: told.values, class: told.class }] : []),
  ];
  return all.map((differs) => ({ kind: "disagreements", weight: CLASS_WEIGHT[differs.class], differs }));
};

const ofDay = (row: Row, heads: Heads): readonly Doubt[] => {
  if (row.type === "commitment") {
    const after = overdueAfter(row);
    return after === undefined ? [] : [{ kind: "overdue", weight: 45, after }];
  }
  if (row.type !== "event") return [];
  if (row.date === undefined) return [{ kind: "undated", weight: 50 }];
  const after = lapsesAfter(row);
  return [
    ...(after === undefined ? [] : [{ kind: "lapsed" as const, weight: 60, after }]),
    ...(isInferred(row.date, statedDays(row, heads)) ? [{ kind: "inferred" as const, weight: 40 }] : []),
    ...(ROUGH.has(row.date.precision) ? [{ kind: "vague" as const, weight: 30 }] : []),
  ];
};

/** What an office lists of its own travels needs no second witness. */
const isListed = ({ evidence }: Row): boolean => evidence.some(({ rule }) => isOfficialRule(rule));

const single = (row: Row): readonly Doubt[] =>
  row.type === "event" &&
  row.origins === 1 &&
  KIND_WEIGHT[row.kind] >= OF_WEIGHT &&
  row.status === "held" &&
  !isListed(row)
    ? [{ kind: "single", weight: 20 }]
    : [];

/** Accepted as it stands: reports that joined it since have not been seen. */
const isAccepted = (row: Row, judgements: BesideRow["judgements"]): boolean =>
  (row.judgements ?? []).some((id) => {
    const found = judgements.get(id);
    if (found?.kind !== "accept") return false;
    const seen = new Set(found.anchors.map(({ document }) => document));
    return row.documents.every((document) => seen.has(document));
  });

/** Why a row wants an eye on whatever day, the weightiest first. A look at an event's own facts is judged as the event. */
export const doubtsOf = (row: Row, { heads, judgements, about }: BesideRow): readonly Doubt[] => {
  if (row.type === "discrepancy" && row.of !== undefined) return [];
  if (isAccepted(row, judgements)) return [];
  const found = [...candidates(row), ...disagreements(row, about), ...ofDay(row, heads), ...single(row)];
  return found.toSorted((a, b) => b.weight - a.weight);
};

export const isDoubtOn = ({ after }: Doubt, seen: Day | undefined): boolean =>
  after === undefined || (seen !== undefined && seen > after);

const weightOf = (row: Row): number => (row.type === "event" ? KIND_WEIGHT[row.kind] : 3);

/** In tenths: of what is equally doubtful, that on which more reports rest comes first. */
const placeOf = (row: Row, doubts: readonly Doubt[]): DoubtPlace => ({
  kinds: DOUBT_KINDS.filter((kind) => doubts.some((doubt) => doubt.kind === kind)),
  weight:
    10 * (doubts.reduce((sum, { weight }) => sum + weight, 0) + weightOf(row)) +
    Math.min(row.documents.length, 9),
});

/** A row has its place until a day of its own passes, and another from then on. */
export const doubtPlaces: DoubtPlaces = (row, beside) => {
  const all = doubtsOf(row, beside);
  const always = all.filter(({ after }) => after === undefined);
  const day = all.find(({ after }) => after !== undefined)?.after;
  const until = day === undefined ? {} : { until: day };
  return [
    ...(always.length > 0 ? [{ ...placeOf(row, always), ...until }] : []),
    ...(day === undefined ? [] : [{ ...placeOf(row, all), after: day }]),
  ];
};

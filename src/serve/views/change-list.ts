// Changes in the order in which they are told, by kind and with the words for each kind. Pure; the command and the page
// both tell them so.
import type { Row } from "../../model/record.ts";
import type { TimeValue } from "../../model/time.ts";
import type { Change } from "./changes.ts";
import { CHANGE_KINDS, type ChangeKind } from "./slot-changes.ts";

export const CHANGE_HEADINGS: Readonly<Record<ChangeKind, string>> = {
  corrected: "Corrected",
  differs: "Reports now differ",
  moved: "Moved: day, place or status",
  promise: "Promises that came further",
  joined: "Told apart before, now one",
  parted: "Held for one before, now several",
  settled: "No longer in dispute",
  new: "New",
  fuller: "Known more fully",
  confirmed: "Confirmed by another origin",
  repeated: "Told again",
};

/** "31 new rows", "2 moved", "1 now differs": the word after the number. */
const COUNT_WORDS: Readonly<Record<ChangeKind, readonly [one: string, many: string]>> = {
  corrected: ["corrected", "corrected"],
  differs: ["now differs", "now differ"],
  moved: ["moved", "moved"],
  promise: ["promise came further", "promises came further"],
  joined: ["joined", "joined"],
  parted: ["parted", "parted"],
  settled: ["no longer in dispute", "no longer in dispute"],
  new: ["new row", "new rows"],
  fuller: ["known more fully", "known more fully"],
  confirmed: ["confirmed", "confirmed"],
  repeated: ["told again", "told again"],
};

const FIRST: readonly ChangeKind[] = ["new", "confirmed"];

/** "31 new rows, 4 confirmed, 2 moved, 1 now differs": what there is most of first. */
export const countWords = (counts: ReadonlyMap<ChangeKind, number>): string =>
  [...FIRST, ...CHANGE_KINDS.filter((kind) => !FIRST.includes(kind))]
    .flatMap((kind) => {
      const count = counts.get(kind) ?? 0;
      return count === 0
        ? []
        : [`${count.toLocaleString("en-GB")} ${COUNT_WORDS[kind][count === 1 ? 0 : 1]}`];
    })
    .join(", ");

/** What happened before what was said of it; within a type the day, then the id. */
const TYPES: readonly Row["type"][] = [
  "event", "commitment", "discrepancy", "act", "position", "utterance", "tenure", "membership",
]; // biome-ignore format: a list to be read at a glance

/** When it was or is to be, or began. */
export const timeOf = (row: Row): TimeValue | undefined => {
  if (row.type === "commitment") return row.due;
  if (row.type === "tenure") return row.from;
  if (row.type === "membership") return row.since;
  return row.type === "discrepancy" ? undefined : row.date;
};

const placeOf = ({ kinds, row }: Change): readonly (number | string)[] => [
  CHANGE_KINDS.indexOf(kinds[0]),
  TYPES.indexOf(row.type),
  timeOf(row)?.from ?? "~",
  row.id,
];

export const byImportance = (a: Change, b: Change): number => {
  const [p, q] = [placeOf(a), placeOf(b)];
  const at = p.findIndex((value, index) => value !== q[index]);
  return at < 0 ? 0 : p[at]! < q[at]! ? -1 : 1;
};

/** A disagreement whose own row says so under the same heading would be told twice. */
const withoutEchoes = (kind: ChangeKind, changes: readonly Change[]): readonly Change[] => {
  if (kind === "new") return changes;
  const told = new Set(
    changes.filter(({ row }) => row.type !== "discrepancy").flatMap(({ row }) => row.facts),
  );
  return changes.filter(({ row }) => row.type !== "discrepancy" || !told.has(row.of ?? ""));
};

/** Each kind that there is with its changes, the most important first. */
export const byKind = (changes: readonly Change[]): ReadonlyMap<ChangeKind, readonly Change[]> =>
  new Map(
    CHANGE_KINDS.map(
      (kind) =>
        [
          kind,
          withoutEchoes(
            kind,
            changes.filter(({ kinds }) => kinds[0] === kind),
          ),
        ] as const,
    ).filter(([, found]) => found.length > 0),
  );

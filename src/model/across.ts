// What dating reports by each other needs to know of them. A report with a day of its own dates others; one without is
// dated by them, and never dates another in turn: one layer, so that the order of reports cannot matter.
import type { Clue, Dating } from "./annotated.ts";
import type { Document } from "./document.ts";
import type { Fact, Reading } from "./fact.ts";
import { daysBetween, type TimeValue } from "./time.ts";

/** A report read by itself, which does not tell the one day it was written on. */
export interface Undated {
  readonly document: string;
  readonly dating: Dating;
  readonly facts: readonly Fact[];
}

/** A report with a day of its own, as far as it tells of what an undated one tells. */
export interface Dated {
  readonly document: string;
  readonly published: TimeValue;
  readonly facts: readonly Fact[];
  /** How many different sentences its facts were read from, those of facts left out here too. */
  readonly sentences: number;
}

/** Under what a report without a day looks for a fact, and one with a day offers it. */
export interface ClueKey {
  readonly key: string;
  /** The day that the fact offered tells of, and how: of many that tell the same a few will do. */
  readonly day?: string;
  /** The key of a sentence, not of what it tells. */
  readonly sentence?: true;
}

/** The keys of a fact hang on nothing but the fact itself. */
export type ClueKeys = (fact: Fact, role: "offers" | "seeks") => readonly ClueKey[];
export type DatedBy = (undated: Undated, dated: readonly Dated[]) => readonly Clue[];
/** Dates reports by each other. All that a store asks of the rules for it. */
export interface Across {
  readonly clueKeys: ClueKeys;
  readonly datedBy: DatedBy;
  readonly redate: Redate;
}

/** Reads a report again with what others tell of its day. */
export type Redate = (document: Document, clues: readonly Clue[]) => Reading | Promise<Reading>;

const MOST_DAYS_OF_OWN = 7;

/** The day of its own that a report has: stated, or worked out from its own clues to within a week. */
export const ownDay = ({ value }: Dating): TimeValue | undefined =>
  value && daysBetween(value.from, value.to) < MOST_DAYS_OF_OWN ? value : undefined;

/** Does it leave more than one day open, so that others may tell more? */
export const isUndated = ({ value }: Dating): boolean => value === undefined || value.from !== value.to;

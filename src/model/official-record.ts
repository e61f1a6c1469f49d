// An official record of travel as it was understood: what its elements name, each with its place in the text.
import type { EntityRef } from "./entity.ts";
import type { Span } from "./text.ts";
import type { TimeValue } from "./time.ts";

/** What one element of a record names, in what words. */
export interface Named<T> {
  readonly value: T;
  /** Unset where the kind of record says it, not a word of it. */
  readonly span?: Span;
}

export interface OfficialRecord {
  /** Index into the document's blocks, and its span. */
  readonly block: number;
  readonly span: Span;
  /** The source's own number. */
  readonly id?: string;
  /** The rule that reads such records. */
  readonly rule: string;
  readonly people: readonly Named<EntityRef>[];
  /** Where they went, in order: cities, else the state. */
  readonly places: readonly Named<EntityRef>[];
  /** All days of it, the first and the last belonging to it. */
  readonly date?: Named<TimeValue>;
  /** What it lacks or does not tell plainly; such a record is shown and found, but nothing is concluded from it. */
  readonly missing: readonly string[];
}

/** With this the names of the rules begin that read such records. */
const RULES = "official/";
export const isOfficialRule = (rule: string): boolean => rule.startsWith(RULES);

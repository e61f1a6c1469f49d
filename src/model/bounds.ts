// The days that clues leave open together. In come clues, out goes an interval that may be open at either end; a clue that
// would leave no day at all is not taken.
import type { Clue, Dating } from "./annotated.ts";
import { type Day, daysBetween } from "./time.ts";

export interface Bounds {
  readonly from?: Day;
  readonly to?: Day;
}

const later = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a && b ? (a > b ? a : b) : (a ?? b);
const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a && b ? (a < b ? a : b) : (a ?? b);

export const within = (a: Bounds, b: Bounds): Bounds => ({
  from: later(a.from, b.from),
  to: earlier(a.to, b.to),
});

export const isEmpty = ({ from, to }: Bounds): boolean => from !== undefined && to !== undefined && to < from;

/** Whole days; infinite where an end is open. */
export const width = ({ from, to }: Bounds): number =>
  from && to ? daysBetween(from, to) + 1 : Number.POSITIVE_INFINITY;

/** Takes clues in turn; one that contradicts those before it is left out. */
export function narrowed(bounds: Bounds, clues: readonly Clue[]): { bounds: Bounds; taken: Clue[] } {
  const taken: Clue[] = [];
  let now = bounds;
  for (const clue of clues) {
    const next = within(now, clue.allows);
    if (isEmpty(next)) continue;
    now = next;
    taken.push(clue);
  }
  return { bounds: now, taken };
}

/** The days that all clues of a dating leave open, but for those that it does not take. */
export const boundsOf = ({ value, clues }: Dating): Bounds =>
  value ??
  narrowed(
    {},
    clues.filter(({ untaken }) => !untaken),
  ).bounds;

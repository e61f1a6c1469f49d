// What hangs on the day on which the record is seen: since when something could be known, and whether an event that was
// ahead has seen its day pass. Counted to the day of the view, never by the clock.
import { lapsesAfter } from "../../model/doubt.ts";
import { type DocumentHead, type EventRow, knownFrom, type Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { View } from "../../store/store.ts";
import { dayWords } from "./dates.ts";

export const LAPSED_WORDS = "its day has passed; no report says what came of it";

/** `seen`: the day on which the record is seen; by itself the last day known to it. */
export const hasLapsed = (event: EventRow, seen: Day | undefined): boolean => {
  const last = lapsesAfter(event);
  return seen !== undefined && last !== undefined && last < seen;
};

/** The day from which the first of the reports could be known. */
export const firstKnown = (heads: readonly DocumentHead[]): Day | undefined =>
  heads
    .map(knownFrom)
    .sort((a, b) => (a < b ? -1 : 1))
    .at(0);

/** The day from which a fact of the row could be known, by its id or the beginning of it. */
export const factKnown = async (store: View, row: Row, fact: string): Promise<Day | undefined> => {
  const here = row.evidence.filter((passage) => passage.fact.startsWith(fact));
  return firstKnown(await store.heads(here.map(({ document }) => document)));
};

export const knownOnlyWords = (known: Day): string => `It is known only from ${dayWords(known)} on.`;
export const asKnownWords = (day: Day): string => `As known on ${dayWords(day)}`;

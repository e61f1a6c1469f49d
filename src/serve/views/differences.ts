// Where the sources of a row differ: slot, values and the facts that bear each. Values are shown as they stand in the
// record, days in words; none is preferred here.
import type { Difference as Difference_, Row } from "../../model/record.ts";
import { isDay } from "../../model/time.ts";
import { dayWords, monthWords, rangeWords } from "./dates.ts";
import { stateName } from "./names.ts";
import { slotWord } from "./words.ts";

export interface Difference {
  readonly slot: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    readonly facts: readonly string[];
    readonly documents: readonly string[];
  }[];
}

const daysWords = (value: string): string | undefined => {
  const [from, to, more] = value.split("/");
  if (from === undefined || more !== undefined) return undefined;
  if (to === undefined) return isDay(from) ? dayWords(from) : monthOf(from);
  return isDay(from) && isDay(to) ? rangeWords(from, to) : undefined;
};
const monthOf = (value: string): string | undefined =>
  /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) ? monthWords(value) : undefined;

/** Days and codes of states in words, all else as it stands. */
export const valueWords = (value: string): string =>
  value.startsWith(DENIED_BY) ? DENIED_BY + plainWords(value.slice(DENIED_BY.length)) : plainWords(value);

const DENIED_BY = "denied by ";

const plainWords = (value: string): string =>
  daysWords(value) ??
  value
    .split(", ")
    .map((part) => (/^[A-Z]{2}$/.test(part) ? stateName(part) : part))
    .join(", ");

const documentsOf = (facts: readonly string[], row: Row): readonly string[] => [
  ...new Set(row.evidence.filter(({ fact }) => facts.includes(fact)).map(({ document }) => document)),
];

const view = (difference: Difference_, row: Row): Difference => ({
  slot: slotWord(difference.slot),
  values: difference.values.map(({ value, facts }) => ({
    value,
    label: valueWords(value),
    facts,
    documents: documentsOf(facts, row),
  })),
});

export const differenceViews = (row: Row): readonly Difference[] =>
  row.differences.map((difference) => view(difference, row));

// What the words beside an event say of its day without the report's own: "on Thursday", "yesterday", "in March", "on 11
// March". In comes a fact with its marks, out goes what they bind; of other words nothing is told.
import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import type { Fact } from "../model/fact.ts";
import { type Day, weekday } from "../model/time.ts";

export interface WhenWords {
  readonly words: string;
  /** 0 is Sunday. */
  readonly weekday?: number;
  /** A weekday and nothing else, so one of the week around the report. */
  readonly bare: boolean;
  /** Days from the report's day: yesterday is -1. */
  readonly beside?: number;
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
}

const BARE =
  /^(?:on )?(?:early |late |later |earlier )?(?:on )?[a-z]+day(?: (?:morning|afternoon|evening|night))?$/;
const BESIDE: readonly (readonly [RegExp, number])[] = [
  [/\byesterday\b/, -1],
  [/\b(?:today|tonight)\b/, 0],
  [/\btomorrow\b/, 1],
];

const found = <T>(words: readonly string[], known: ReadonlyMap<string, T>): T | undefined =>
  words.map((word) => known.get(word)).find((one) => one !== undefined);

export function whenWords({ evidence: { marks, quote, span } }: Fact): WhenWords | undefined {
  const mark = marks.find(({ slot }) => slot === "when")?.span;
  if (!mark || mark.from < span.from || mark.to > span.from + quote.length) return undefined;
  const words = quote.slice(mark.from - span.from, mark.to - span.from).toLowerCase();
  const parts = words.match(/[a-z]+|\d+/g) ?? [];
  const numbers = parts.filter((part) => /^\d+$/.test(part)).map(Number);
  const named = found(parts, WEEKDAYS);
  return {
    words,
    weekday: named,
    bare: named !== undefined && BARE.test(words),
    beside: BESIDE.find(([pattern]) => pattern.test(words))?.[1],
    month: found(parts, MONTHS),
    day: numbers.find((one) => one > 0 && one < 32),
    year: numbers.find((one) => one > 1900),
  };
}

/** Can the words mean that day? */
export function fits(when: WhenWords | undefined, day: Day): boolean {
  if (!when) return true;
  const [year, month, ofMonth] = day.split("-").map(Number);
  const says = (word: number | undefined, value: number | undefined): boolean =>
    word === undefined || word === value;
  return (
    says(when.weekday, weekday(day)) &&
    says(when.month, month) &&
    says(when.year, year) &&
    (when.month === undefined || says(when.day, ofMonth))
  );
}

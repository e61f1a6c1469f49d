// The day of what is planned, read from words without a year: "is to visit on 27 October" looks ahead, so a day of that name
// that lies behind gives way to the next. What was planned once ("had been due on Monday") keeps its day.
import type { Match } from "../match/pattern.ts";
import type { TimeValue } from "../model/time.ts";
import { addDays } from "../model/time.ts";
import type { Item } from "./items.ts";
import type { Standing } from "./verbs.ts";

const ONCE = /^(?:had|was|were|been|originally|initially|previously|earlier)$/;
const TOLD_WHOLE = /\b(?:\d{4}|last|past|previous|earlier|ago|this|today|yesterday)\b/i;
const DAYS_OF_WEEK = 7;

const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** The next day, days or month of that name; `words` are those it was read from. */
export function nextOfThatName(
  items: readonly Item[],
  { captures: { verb } }: Match,
  standing: Standing,
  value: TimeValue | undefined,
  words: string,
): TimeValue | undefined {
  if (!value?.reference || value.to >= value.reference || !verb) return value;
  if (standing !== "planned" && standing !== "expected") return value;
  if (!/^(?:day|days|month)$/.test(value.precision) || TOLD_WHOLE.test(words)) return value;
  if (items.slice(Math.max(0, verb[0] - 2), verb[1]).some(({ norm }) => ONCE.test(norm))) return value;
  const isWeekday = /day\b/i.test(words) && !/\d/.test(words);
  const ahead = isWeekday ? (day: string): string => addDays(day, DAYS_OF_WEEK) : nextYear;
  const next = { ...value, from: ahead(value.from), to: ahead(value.to) };
  return next.from > value.reference ? next : value;
}

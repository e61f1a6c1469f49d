// The day of a report from the bare weekdays it names: "said Sunday", "arrives Monday", "meets them on Tuesday".
// A weekday without more is of the week around the report, so those behind it and those ahead fit into seven days.
import type { Clue } from "../model/annotated.ts";
import type { Document } from "../model/document.ts";
import { addDays, type Day, daysBetween, weekday } from "../model/time.ts";
import type { Seen } from "./narrow-clues.ts";
import type { FoundTime } from "./time/mention.ts";
import { WEEKDAY_WORD } from "./time/told.ts";
import { weekdayOf } from "./time/words.ts";

/** Fewer weekdays than this fit round too many days to tell anything. */
const LEAST_WEEKDAYS = 3;
/** Over wider bounds a week comes round too often. */
const MOST_DAYS = 31;

interface Named {
  readonly time: FoundTime;
  readonly weekday: number;
}

const namedIn = (document: Document, seen: readonly Seen[]): Named[] =>
  seen
    .filter(({ block }) => document.blocks[block]!.role === "body")
    .flatMap(({ times }) => times)
    .filter((time) => time.rule === "time/weekday" && !time.bound)
    .flatMap((time) => {
      const word = WEEKDAY_WORD.exec(document.text.slice(time.span.from, time.span.to))?.[0];
      return word ? [{ time, weekday: weekdayOf(word) }] : [];
    });

const farthest = (days: readonly number[]): number => Math.max(...days.map((day) => (day + 7) % 7));

/** The days on which no weekday named lies more than the rest of one week off. */
const fitting = (from: Day, to: Day, past: readonly number[], ahead: readonly number[]): Day[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, k) => addDays(from, k)).filter((day) => {
    const own = weekday(day);
    return farthest(past.map((one) => own - one)) + farthest(ahead.map((one) => one - own)) <= 6;
  });

/** Past and coming weekdays of a report that leave few days between them to have written it. */
export function oneWeekClues(
  document: Document,
  seen: readonly Seen[],
  bounds: { from?: Day; to?: Day },
): Clue[] {
  const { from, to } = bounds;
  if (!from || !to || daysBetween(from, to) >= MOST_DAYS) return [];
  const named = namedIn(document, seen);
  const told = (direction: string): Named[] => named.filter(({ time }) => time.direction === direction);
  const [past, ahead] = [told("past"), told("future")];
  if (!past.length || !ahead.length) return [];
  if (new Set([...past, ...ahead].map((one) => one.weekday)).size < LEAST_WEEKDAYS) return [];
  const days = fitting(
    from,
    to,
    past.map((one) => one.weekday),
    ahead.map((one) => one.weekday),
  );
  if (!days.length) return [];
  const { span } = ahead[0]!.time;
  return [
    {
      rule: "dating/one-week",
      words: document.text.slice(span.from, span.to),
      span,
      reason: "the weekdays told as past and those to come fit into one week only so",
      allows: { from: days[0]!, to: days.at(-1)! },
    },
  ];
}

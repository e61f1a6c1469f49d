// The words that tell when an event was, in a report whose own day is not known: "on Thursday" is no date yet, but another
// report may date it. Takes the event's place among its sentence's items; gives the nearest such words, or nothing.
import type { TimeMention } from "../model/annotated.ts";
import type { Item } from "./items.ts";
import { type Place, type Slot, timeOf } from "./slots.ts";

/** What a report's day would place: a weekday, today, a month without its year. "At an early date" it would not. */
const CALENDAR =
  /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|to(?:day|night|morrow)|yesterday|jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:last|this|next) (?:week|month|year))\b/i;

const isUnplaced = ({ time, text }: Item): boolean =>
  time !== undefined && !time.value && CALENDAR.test(text);

/** Any day at all: only the place of the words counts. */
const SOME_DAY = { from: "2000-01-01", to: "2000-01-01", precision: "day", basis: "inferred" } as const;

/** Stands in for a date where `timeOf` finds none. */
export function unplacedTime(place: Place): Slot<TimeMention> | undefined {
  if (!place.items.some(isUnplaced)) return undefined;
  const items = place.items.map((item) =>
    isUnplaced(item) ? { ...item, time: { ...item.time!, value: SOME_DAY } } : item,
  );
  return timeOf({ ...place, items });
}

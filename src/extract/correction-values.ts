// The days and places that a correction sets against each other: "Sunday, not Saturday", "in Lima instead of Oslo". Items
// in, the right value and the wrong one out; of two weekdays the nearer ones are meant. Times with a bound are none.
import type { EntityRef } from "../model/entity.ts";
import type { Span } from "../model/text.ts";
import { addDays, daysBetween, iso, type TimeValue } from "../model/time.ts";
import type { EventDraft } from "./correction-about.ts";
import type { Item } from "./items.ts";
import { whereOf } from "./mentions.ts";

export interface Value {
  readonly slot: "date" | "place";
  readonly shown: string;
  readonly span: Span;
  readonly time?: TimeValue;
  readonly place?: EntityRef;
}

const NEAREST_DAYS = 3;

/** The items that may set a day or a place right: not the report's own day in "on Monday" behind "updated". */
export function valueAt({ time, mention, span }: Item): Value | undefined {
  if (time?.value && !time.bound) return { slot: "date", shown: iso(time.value), span, time: time.value };
  const place = whereOf(mention);
  return place && { slot: "place", shown: place.name, span, place };
}

const dated = (value: Value, from: string): Value => {
  const time = value.time && { ...value.time, from, to: from, precision: "day" as const };
  return { ...value, time, shown: from };
};
const isDay = (time: TimeValue | undefined): time is TimeValue =>
  time !== undefined && time.from === time.to && time.reference !== undefined;

/** "Saturday" set against "Sunday": of two weekdays the nearer ones are meant. */
export function beside(wrong: Value, { time }: Value): Value {
  if (!isDay(wrong.time) || !time || time.from !== time.to) return wrong;
  const off = daysBetween(time.from, wrong.time.from);
  const weeks = Math.abs(off) > NEAREST_DAYS && Math.abs(off) < 14 ? Math.round(off / 7) : 0;
  return weeks ? dated(wrong, addDays(wrong.time.from, -7 * weeks)) : wrong;
}

/** A weekday of one week or the next is the one beside the day that it sets right. */
function settledBy(right: Value, { time }: Value): Value {
  const own = right.time;
  if (!own?.reference || !isDay(time) || daysBetween(own.from, own.to) !== 7) return right;
  const end = [own.from, own.to].find((day) => Math.abs(daysBetween(day, time.from)) <= NEAREST_DAYS);
  return end ? dated(right, end) : right;
}

const SMALL = /^(?:on|in|at|the|held|from|late|early)$/;
const NEAR = 10;

export interface Contrast {
  readonly right: Value;
  readonly wrong: Value;
  /** The right value before the wrong one settled which week is meant. */
  readonly asRead: string;
}

/** "Sunday, not Saturday", "in Lima rather than Oslo": the right value and the wrong one. `swapped`: "Saturday instead of Sunday" of the earlier version. */
export function contrastIn(items: readonly Item[], swapped: boolean): Contrast | undefined {
  for (let at = 1; at < items.length - 1; at++) {
    const { norm } = items[at]!;
    const next = items[at + 1]!.norm;
    const isNot = norm === "not" && /^(?:,|and)$/.test(items[at - 1]!.norm);
    const isInstead = (norm === "instead" && next === "of") || (norm === "rather" && next === "than");
    if (!isNot && !isInstead) continue;
    let k = isNot ? at + 1 : at + 2;
    while (k < items.length && SMALL.test(items[k]!.norm)) k++;
    const second = items[k] && valueAt(items[k]!);
    const first = items
      .slice(Math.max(0, at - NEAR), at)
      .map(valueAt)
      .findLast((one) => one?.slot === second?.slot);
    if (!first || !second || first.shown === second.shown) continue;
    const [right, wrong] = swapped && isInstead ? [second, first] : [first, second];
    const settled = settledBy(right, wrong);
    return { right: settled, wrong: beside(wrong, settled), asRead: right.shown };
  }
  return undefined;
}

export const slotValue = (
  draft: EventDraft | undefined,
  slot: Value["slot"],
  span: Span,
): Value | undefined => {
  if (slot === "date") return draft?.date && { slot, shown: iso(draft.date), span, time: draft.date };
  const place = draft?.place ?? draft?.places?.[0];
  return place && { slot, shown: place.name, span, place };
};

export const withValue = (draft: EventDraft, { slot, time, place }: Value): EventDraft => {
  if (slot === "date") return { ...draft, date: time };
  return draft.kind === "visit" ? { ...draft, places: place && [place] } : { ...draft, place };
};

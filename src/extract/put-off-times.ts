// The old and the new time of what is put off: "planned for Tuesday", "from 5 March", "to next week", "by two days".
// Items and the verb that puts off in, both times out as far as they are told; a time governed by neither is no such time.
import { LASTS, WAS_SET } from "../lexicon/put-off-words.ts";
import { CARDINAL_NUMBERS } from "../lexicon/words.ts";
import { addDays, daysBetween, type TimeValue } from "../model/time.ts";
import type { Item } from "./items.ts";

/** The verb that puts off: where it begins and ends, and which way. */
export interface Shift {
  readonly from: number;
  readonly to: number;
  readonly earlier: boolean;
  /** Says nothing without another time. */
  readonly weak: boolean;
  readonly passive: boolean;
  /** "the talks, postponed from Monday, took place": the event itself is told beside. */
  readonly loose: boolean;
}

export interface Told {
  readonly value: TimeValue;
  readonly item: Item;
}

export interface Times {
  readonly before?: Told;
  readonly after?: Told;
}

export const wordAt = (items: readonly Item[], at: number): string =>
  items[at]?.kind === "word" ? items[at]!.norm : "";

export const OBJECT_REACH = 8;

const SMALL = /^(?:the|early|late|on|in)$/;

/** The word that governs a time: "for" of "for early Tuesday". */
function governor(items: readonly Item[], at: number): number {
  let k = at - 1;
  while (k > 0 && /^(?:the|early|late|next)$/.test(wordAt(items, k))) k--;
  return k;
}

export const isInstead = (items: readonly Item[], at: number): boolean => {
  let k = at - 1;
  while (k > 0 && SMALL.test(wordAt(items, k))) k--;
  const [a, b] = [wordAt(items, k - 1), wordAt(items, k)];
  return (a === "instead" && b === "of") || (a === "rather" && b === "than");
};

const wasSet = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 5), at).some(({ norm, kind }) => kind === "word" && WAS_SET.test(norm)) ||
  /\b(?:was|were|had been) (?:due |set |scheduled )?to (?:have )?[a-z]+(?: on| in)?$/.test(
    items
      .slice(Math.max(0, at - 8), at)
      .map(({ norm }) => norm)
      .join(" "),
  );

function isOld(items: readonly Item[], at: number, shift: Shift, thing: number): boolean {
  const by = wordAt(items, governor(items, at));
  if (isInstead(items, at) || by === "from" || at < shift.from) return true;
  if (/^(?:for|on|in)$/.test(by) && wasSet(items, governor(items, at)) && at > thing) return true;
  return !shift.passive && at < thing;
}

function isNew(items: readonly Item[], at: number, shift: Shift): boolean {
  const by = wordAt(items, governor(items, at));
  if (/^(?:to|until|till)$/.test(by)) return at > shift.from;
  return by === "for" && /^reschedul/.test(wordAt(items, shift.from)) && at - shift.to < OBJECT_REACH;
}

const RANGE = /\b(?:to|until|till)\b/;
const single = (value: TimeValue, day: string): TimeValue => ({
  ...value,
  from: day,
  to: day,
  precision: "day",
});

/** "from 30 March to 25 March" is read as one stretch; it is two days, of one year. */
function partsOf(item: Item): Times | undefined {
  const value = item.time?.value;
  if (!value || value.from === value.to || !RANGE.test(item.norm)) return undefined;
  const years = Math.round(daysBetween(value.from, value.to) / 365);
  const first = `${Number(value.from.slice(0, 4)) + years}${value.from.slice(4)}`;
  return { before: { value: single(value, first), item }, after: { value: single(value, value.to), item } };
}

export function timesOf(items: readonly Item[], shift: Shift, thing: number): Times {
  let times: Times = {};
  items.forEach((item, at) => {
    const value = item.time?.value;
    if (!value || (item.time?.bound && !/^(?:until|by)$/.test(item.time.bound))) return;
    const parts = wordAt(items, at - 1) === "from" || /^from\b/.test(item.norm) ? partsOf(item) : undefined;
    if (parts && at > shift.from) times = parts;
    else if (isNew(items, at, shift) || (at > shift.from && /^(?:until|till)\b/.test(item.norm)))
      times = { ...times, after: times.after ?? { value, item } };
    else if (isOld(items, at, shift, thing)) times = { ...times, before: { value, item } };
  });
  return times;
}

/** Of two weekdays the new one lies behind the old, or before it where the event is brought forward. */
export function inOrder({ before, after }: Times, earlier: boolean): Times {
  if (!before || !after || after.value.precision !== "day" || !/weekday/.test(after.item.time?.rule ?? ""))
    return { before, after };
  const off = daysBetween(before.value.from, after.value.from);
  const wrong = earlier ? off >= 0 : off <= 0;
  if (!wrong || Math.abs(off) > 7) return { before, after };
  return {
    before,
    after: { ...after, value: single(after.value, addDays(after.value.from, earlier ? -7 : 7)) },
  };
}

/** "by a week": as many days after the old time. */
export function lastingFrom(words: string, { before, after }: Times, earlier: boolean): Times {
  const lasts = LASTS.exec(words);
  if (after || !before || !lasts || before.value.precision !== "day") return { before, after };
  const count = /^an?$/.test(lasts[1]!) ? 1 : (CARDINAL_NUMBERS.get(lasts[1]!) ?? Number(lasts[1]));
  const days = count * (lasts[2] === "week" ? 7 : 1) * (earlier ? -1 : 1);
  const value = { ...single(before.value, addDays(before.value.from, days)), basis: "inferred" as const };
  return { before, after: { value, item: before.item } };
}

const later = (told: Told, by: (day: string) => string): Told => ({
  ...told,
  value: { ...told.value, from: by(told.value.from), to: by(told.value.to) },
});
const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
const nextWeek = (day: string): string => addDays(day, 7);

/** What an event is put off to lies ahead of the report; a month or a day without its year is then the next one. */
export function ahead(items: readonly Item[], told: Times, written: TimeValue | undefined): Times {
  const { after } = told;
  const own = told.before && items[items.indexOf(told.before.item) + 1]?.norm === "'s";
  const isPast = own && written !== undefined && told.before.value.to < written.from;
  // "postponed Friday's talks": the Friday that was to come.
  const before =
    isPast && /weekday/.test(told.before.item.time?.rule ?? "") ? later(told.before, nextWeek) : told.before;
  if (!after || !written || after.value.to >= written.from) return { before, after };
  const isNamed = /\b(?:19|20)\d\d\b|\blast\b|\bago\b/.test(after.item.norm);
  if (isNamed || daysBetween(after.value.to, written.from) > 366) return { before, after };
  const isWeekday = /weekday/.test(after.item.time?.rule ?? "");
  const by = isWeekday ? nextWeek : nextYear;
  const isSame = before?.item === after.item;
  return { before: before && isSame ? later(before, by) : before, after: later(after, by) };
}

/** Of two weekdays the old one is the nearer: "on Monday rather than on Sunday". */
export function besideDay(before: Told, { from, to }: TimeValue): Told {
  const off = daysBetween(from, before.value.from);
  if (from !== to || before.value.precision !== "day" || Math.abs(off) < 4 || Math.abs(off) > 7)
    return before;
  return /weekday/.test(before.item.time?.rule ?? "")
    ? later(before, (day) => addDays(day, off > 0 ? -7 : 7))
    : before;
}

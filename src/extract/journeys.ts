// The days of a journey: of each of its stops, of all of them together, and how long "a three-day trip" lasts.
import { CARDINAL_NUMBERS } from "../lexicon/words.ts";
import type { Match } from "../match/pattern.ts";
import { addDays, type TimeValue } from "../model/time.ts";
import type { Item } from "./items.ts";
import { whereOf } from "./mentions.ts";

export interface Leg {
  readonly place: string;
  readonly date: TimeValue;
}

const REACH = 4;

/** The stops among the items, each with the time right behind it. */
export function legsOf(items: readonly Item[], from: number, to: number): Leg[] {
  const legs: Leg[] = [];
  for (let at = from; at < to; at++) {
    const place = whereOf(items[at]!.mention);
    if (!place) continue;
    for (let k = at + 1; k < Math.min(items.length, at + REACH); k++) {
      const date = items[k]!.time?.value;
      if (date) legs.push({ place: place.name, date });
      if (date || whereOf(items[k]!.mention)) break;
    }
  }
  return legs;
}

/** All days of a journey: those of its stops, or its first day and as many as "three-day" says. */
export function lasting(
  items: readonly Item[],
  match: Match,
  legs: readonly Leg[],
  date: TimeValue | undefined,
): TimeValue | undefined {
  const [first, last] = [legs[0]?.date, legs.at(-1)?.date];
  if (legs.length > 1 && first && last && first.from <= last.to)
    return { ...first, to: last.to, precision: "days" };
  const opened = openedFor(items, match);
  if (opened && date?.precision === "day") {
    const from = addDays(date.from, 1 - opened.day);
    return { ...date, from, to: addDays(from, opened.days - 1), precision: "days" };
  }
  const closed = closedAfter(items, match);
  if (closed > 1 && date?.precision === "day")
    return { ...date, from: addDays(date.from, 1 - closed), precision: "days" };
  const count = daysSaid(items, match);
  if (date?.precision !== "day" || count < 2) return date;
  return { ...date, to: addDays(date.from, count - 1), precision: "days" };
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["opening", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["fifth", 5],
]);

/** "the first of two days of talks", "the second and final day of talks": which day it is, of how many. */
function openedFor(items: readonly Item[], { from, to }: Match): { day: number; days: number } | undefined {
  const words = items
    .slice(Math.max(0, from - 8), to + 14)
    .map(({ norm }) => norm)
    .join(" ");
  const of = /\b(first|opening|second|third|fourth|fifth) (?:day )?of (?:a )?(\w+)(?: days of| - day)\b/.exec(
    words,
  );
  const last = /\b(second|third|fourth|fifth) and (?:final|last|closing) day of\b/.exec(words);
  const day = ORDINALS.get((of ?? last)?.[1] ?? "");
  const days = of ? CARDINAL_NUMBERS.get(of[2]!) : day;
  return day && days && day <= days && days > 1 ? { day, days } : undefined;
}

const ENDED = /\b(?:ended|closed|concluded|wrapped|ends|concludes|completed|finished)\b/;

/** "ended two days of talks on Friday": as many days up to that one. */
function closedAfter(items: readonly Item[], match: Match): number {
  const words = items.slice(match.from, match.to).map((item) => item.norm);
  if (daysSaid(items, match) > 1 && ENDED.test(words.join(" "))) return daysSaid(items, match);
  const at = words.findIndex((word, k) => word === "days" && words[k + 1] === "of");
  return at > 0 && ENDED.test(words.join(" ")) ? (CARDINAL_NUMBERS.get(words[at - 1]!) ?? 0) : 0;
}

/** "three - day": 3. */
function daysSaid(items: readonly Item[], { from, to }: Match): number {
  const at = items.findIndex(
    (item, k) =>
      k >= from && k < to && item.norm === "-" && items[k + 1]?.norm === "day" && item.kind === "word",
  );
  const word = items[at - 1]?.norm ?? "";
  return at < 1 ? 0 : (CARDINAL_NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0));
}

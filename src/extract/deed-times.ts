// When a deed was: the day its own words tell, else the nearest that is not another verb's.
import type { Match } from "../match/pattern.ts";
import type { TimeMention } from "../model/annotated.ts";
import { addDays } from "../model/time.ts";
import { looksFinite } from "./going-on.ts";
import type { Item } from "./items.ts";
import type { DeedRule } from "./rules/deed.ts";
import { type Place, type Slot, timeOf } from "./slots.ts";
import { VERBS } from "./verbs.ts";
import { SPEECH } from "./vocabulary.ts";

export function dayOfDeed(place: Place, rule: DeedRule, match: Match): Slot<TimeMention> | undefined {
  const apart = [...place.apart, ...othersDays(place.items, rule, match)];
  const near =
    ownTime(place.items, match) ?? timeOf({ ...place, apart }) ?? (rule.since ? boundTime(place) : undefined);
  if (rule.ahead) return nextWeek(near);
  return rule.holder || isPast(place.items, match) ? before(near) : near;
}

/** A day that opens the sentence is of all of it. */
const OPENING = 3;

const TALKED_OF = /^(?:discuss|address|tackle|debate|review|consider|weigh)$/;

/** Where the days of other verbs stand around an incident that only nouns tell of. */
function othersDays(
  items: readonly Item[],
  rule: DeedRule,
  { from, to, captures }: Match,
): [number, number][] {
  // "received on Monday X, who took office in May": the clause has a day of its own or none.
  if (/who-took/.test(rule.name)) return [[0, captures.who?.[1] ?? from]];
  // What a paper says has days of its own: "the truce begins on Monday, both said in a joint statement".
  if (/said/.test(rule.name))
    return [
      [OPENING, from],
      [to + 6, items.length],
    ];
  const start = items.findIndex(
    ({ norm }, at) => at >= to && /^(?:starting|beginning|effective)$/.test(norm),
  );
  if (rule.kind === "policy") return start < 0 ? [] : [[start, items.length]];
  if (rule.kind !== "incident" || captures.verb) return [];
  // "Monday's talks are to discuss the build-up": the day is that of the talks.
  const verb = items
    .slice(0, from)
    .findLastIndex(
      (one, at) => looksFinite(one) || (TALKED_OF.test(one.norm) && items[at - 1]?.norm === "to"),
    );
  const tail = items.findIndex(
    (item, at) =>
      at >= to && item.norm === "," && items.slice(at, at + 8).some(({ norm }) => SPEECH.has(norm)),
  );
  return [
    ...(verb < 0 ? [] : [[0, verb] as [number, number]]),
    ...(tail < 0 ? [] : [[tail, items.length] as [number, number]]),
  ];
}

/** The time that the pattern itself holds. */
function ownTime(items: readonly Item[], { captures }: Match): Slot<TimeMention> | undefined {
  const item = captures.t && items[captures.t[0]];
  return item?.time?.value ? { value: item.time, span: item.span } : undefined;
}

/** "have agreed to a truce starting on Saturday": the clause looks ahead, though its verb looks back. */
function nextWeek(time: Slot<TimeMention> | undefined): Slot<TimeMention> | undefined {
  const value = time?.value.value;
  if (!time || !value?.reference || value.precision !== "day" || value.to > value.reference) return time;
  if (!/weekday/.test(time.value.rule)) return time;
  const ahead = { ...value, from: addDays(value.from, 7), to: addDays(value.to, 7) };
  return {
    ...time,
    value: { ...time.value, value: ahead, reason: "starts ahead, so the next day of that name" },
  };
}

/** "overran the town in November": the past tense, without "will" or "to". */
const isPast = (items: readonly Item[], { captures: { verb } }: Match): boolean =>
  verb !== undefined &&
  verb[1] - verb[0] === 1 &&
  Object.values(VERBS).some((one) => one.past.includes(items[verb[0]]!.norm));

/** What has been and is told without its year or week was the last of that name, not the next: "quit on Friday". */
function before(time: Slot<TimeMention> | undefined): Slot<TimeMention> | undefined {
  const value = time?.value.value;
  if (!time || !value?.reference || value.from <= value.reference) return time;
  if (value.precision === "year") return time;
  const lastYear = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  const back = /weekday/.test(time.value.rule) ? (day: string): string => addDays(day, -7) : lastYear;
  const past = { ...value, from: back(value.from), to: back(value.to) };
  return {
    ...time,
    value: { ...time.value, value: past, reason: "has been, so the last of that name" },
  };
}

/** "halts exports from Monday": the present tense with a day to come. */
export const isAhead = (time: Slot<TimeMention> | undefined): boolean => {
  const value = time?.value.value;
  return value?.reference !== undefined && value.from > value.reference;
};

/** "in force since 30 May": the bound is the day it began. */
function boundTime({ items, from }: Place): ReturnType<typeof timeOf> {
  const item = items.slice(from).find((one) => one.time?.value && one.time.bound === "since");
  return item?.time && { value: item.time, span: item.span };
}

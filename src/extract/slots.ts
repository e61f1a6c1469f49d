// The slots that any event may have, looked for in its sentence: when, where, in which forum, on the sidelines of what,
// in what format. Each gives the value and the words it was read from, or nothing.
import { MADE, TALKED_ABOUT } from "../lexicon/event-words.ts";
import { PLACES } from "../lexicon/places.ts";
import type { TimeMention } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Format } from "../model/fact.ts";
import type { Span } from "../model/text.ts";
import { addDays } from "../model/time.ts";
import type { Item } from "./items.ts";
import { whereOf } from "./mentions.ts";

export interface Slot<T> {
  readonly value: T;
  readonly span: Span;
}

/** The event's own items, and those of the whole sentence around them. */
export interface Place {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  /** The actors' own words: a date in their apposition ("…, who took office on Monday,") is not the event's. */
  readonly apart: readonly (readonly [number, number])[];
  /** Told by nouns alone ("the talks that will be held"): a place before them is another's, but for one that opens the sentence. */
  readonly nominal?: boolean;
  /** Without a verb of its own: a day before "ahead of" is that of what goes before it. */
  readonly verbless?: boolean;
}

const distance = ({ from, to }: Place, at: number): number =>
  at < from ? (from - at) * 1.5 : at < to ? 0 : at - to + 0.5;

/** A time counts as farther away where it is only a year, or where a clause ends between it and the event. */
const timeDistance = (place: Place, at: number, value: TimeMention): number =>
  distance(place, at) +
  (value.value?.precision === "year" ? 8 : 0) +
  (place.items.slice(at, place.from).some((item) => /^[:;]$/.test(item.norm)) ? 20 : 0);

const nearest = <T>(
  place: Place,
  candidates: readonly { at: number; value: T }[],
): { at: number; value: T } | undefined =>
  [...candidates].sort((a, b) => distance(place, a.at) - distance(place, b.at) || a.at - b.at)[0];

const OTHER_CLAUSE =
  /^(?:;|after|since|before|until|who|which|when|where|while|as|because|response|retaliation)$/;

/** "to discuss": what follows tells of the purpose, not of the event. */
const isPurpose = (items: readonly Item[], at: number): boolean =>
  items[at]!.norm === "to" &&
  items[at + 1]?.kind === "word" &&
  /^\p{Ll}{3,}$/u.test(items[at + 1]!.text) &&
  !/^(?:the|his|her|its|their|be|member|members|parliament|lawmakers|reporters|journalists|allies|ministers|leaders|talks|troops|waters|power|office)$/.test(
    items[at + 1]!.norm,
  );

/** "before dawn on Friday" tells the hour. */
const isHour = (items: readonly Item[], at: number): boolean =>
  /^(?:dawn|midnight|noon|midday|dusk|sunrise|sunset|dark)$/.test(items[at + 1]?.norm ?? "");

const HELPS = /^(?:is|are|was|were|be|been|being|has|have|had|get|got|and|or|,|not|\p{L}+ly)$/u;

/** "an accord signed in 1993": a participle behind its noun tells of that noun. */
const isOfNoun = (items: readonly Item[], at: number): boolean =>
  MADE.test(items[at]!.norm) && at > 0 && !HELPS.test(items[at - 1]!.norm);

/** "sworn in as Togo's foreign minister on Tuesday": what follows names an office and opens no clause. */
const isInPost = (items: readonly Item[], at: number): boolean =>
  items[at]!.norm === "as" && items.slice(at + 1, at + 4).some(({ mention }) => mention?.form === "office");

/** Does another clause begin between the event and there, so that a date there is that clause's own? */
function elsewhere({ items, to }: Place, at: number): boolean {
  for (let k = to; k < at; k++)
    if (
      items[k]!.kind === "word" &&
      ((OTHER_CLAUSE.test(items[k]!.norm) && !isHour(items, k) && !isInPost(items, k)) ||
        isPurpose(items, k) ||
        isOfNoun(items, k))
    )
      return true;
  return false;
}

/** "follow-up to last year's conference": the year belongs to the noun behind it; a day may be of both. */
const ofAnother = ({ items, from, to }: Place, at: number): boolean =>
  items[at + 1]?.norm === "'s" && (at < from || at >= to) && items[at]!.time?.value?.precision !== "day";

/** A day of the last week: of an older journey the session has been, and was then. */
const isFresh = ({ time }: Item): boolean => {
  const value = time?.value;
  if (value?.reference === undefined || value.precision !== "day") return false;
  return value.to <= value.reference && addDays(value.to, 7) >= value.reference;
};
const JOINS_IN = /^(?:attend|join|take|participate|chair|co|lead|open|address)$/;

/** "met on Monday ahead of the summit in Madrid", "arrived on Monday to attend the session": the day is not the summit's. */
const isBeforeIt = ({ items, from, verbless }: Place, at: number): boolean =>
  verbless === true &&
  items.slice(at, from).some(({ norm }, k) => {
    const next = items[at + k + 1]?.norm ?? "";
    if (norm === "to") return JOINS_IN.test(next) && isFresh(items[at]!);
    return /^(?:ahead|prior)$/.test(norm) && /^(?:of|to)$/.test(next);
  });

/** The date nearest to the event, not in a clause of its own; a bound ("since 2019") is no date of it. */
export function timeOf(place: Place): Slot<TimeMention> | undefined {
  const candidates = place.items.flatMap((item, at) =>
    item.time?.value &&
    !item.time.bound &&
    item.time.rule !== "time/year-modifier" &&
    !elsewhere(place, at) &&
    !ofAnother(place, at) &&
    !isBeforeIt(place, at) &&
    !place.apart.some(([from, to]) => from <= at && at < to)
      ? [{ at, value: item.time }]
      : [],
  );
  const found = [...candidates].sort(
    (a, b) => timeDistance(place, a.at, a.value) - timeDistance(place, b.at, b.value) || a.at - b.at,
  )[0];
  return found && { value: found.value, span: place.items[found.at]!.span };
}

// Too wide to meet in: "coercive measures in the Indo-Pacific".
const NOWHERE = new Set(
  PLACES.filter((one) => (one.kind === "region" || one.kind === "sea") && !one.state).map((one) => one.name),
);

const CLAUSE_OPENS = /^(?:;|after|since|before|until|while|because)$/;

/** "will meet in Cairo after the two severed ties": the place is of the clause before. */
const otherClauseBetween = ({ items, from }: Place, at: number): boolean =>
  items.slice(at + 1, from + 1).some((item) => item.kind === "word" && CLAUSE_OPENS.test(item.norm));

const OPENING = 3;

/** "in Liverpool", "at Camp David", "hosted in Tokyo": the place nearest to the event behind a preposition of place. */
export function placeOf(place: Place): Slot<EntityRef> | undefined {
  const candidates = place.items.flatMap((item, at) => {
    const entity = whereOf(item.mention);
    const before =
      place.items[at - 1]?.norm === "the" ? place.items[at - 2]?.norm : place.items[at - 1]?.norm;
    if (entity && NOWHERE.has(entity.name)) return [];
    if (place.nominal && at < place.from && at > OPENING) return [];
    if (place.apart.some(([from, to]) => from <= at && at < to)) return [];
    if (isOfTopic(place, at)) return [];
    if (at < place.from && otherClauseBetween(place, at)) return [];
    const own = place.items[at + 1]?.norm !== "'s" && /^(?:in|at)$/.test(before ?? "");
    return entity && own && !elsewhere(place, at) ? [{ at, value: entity }] : [];
  });
  const found = nearest(place, candidates);
  return found && { value: found.value, span: place.items[found.at]!.span };
}

/** Is the place behind "in" where something talked about is, not where it was talked about? */
function isOfTopic({ items, to }: Place, at: number): boolean {
  const link = items[at - 1]?.norm === "the" ? at - 2 : at - 1;
  const before = items[link - 1];
  // "X, deputy chairman of the party in North Korea": where the party is.
  const apposed =
    before?.mention?.form === "office" && [items[link - 2], items[link - 3]].some((one) => one?.norm === ",");
  return apposed || (link >= to && TALKED_ABOUT.test(before?.norm ?? ""));
}

/** The forum named inside the event's own words or right behind: "the virtual Nordic Council session". */
export function forumOf({ items, from, to }: Place): Slot<EntityRef> | undefined {
  for (let at = from; at < Math.min(items.length, to + 6); at++) {
    if (sidelines(items, at)) return undefined;
    const entity = items[at]!.mention?.entities.find((one) => one.kind === "forum");
    if (entity && !isOneOf(items, at)) return { value: entity, span: items[at]!.span };
  }
  return undefined;
}

/** "Japan, one of the G7, met": a member, not the forum. */
function isOneOf(items: readonly Item[], at: number): boolean {
  const of = items[at - 1]?.norm === "the" ? at - 2 : at - 1;
  return items[of]?.norm === "of" && /^(?:one|two|some|most|many)$/.test(items[of - 1]?.norm ?? "");
}

const sidelines = (items: readonly Item[], at: number): boolean =>
  /^(?:sidelines?|margins?)$/.test(items[at]?.norm ?? "") && items[at + 1]?.norm === "of";

/** What stands behind "on the sidelines of", as written, to the end of its phrase. */
export function withinOf(place: Place, text: string): Slot<string> | undefined {
  const { items } = place;
  const at = items.findIndex((_, k) => sidelines(items, k));
  if (at < 0 || elsewhere(place, at)) return undefined;
  const start = items[at + 2]?.norm === "the" || items[at + 2]?.norm === "a" ? at + 3 : at + 2;
  let end = start;
  while (
    items[end] &&
    !/^(?:[.,;:]|on|in|and|after|where|to|with)$/.test(items[end]!.norm) &&
    items[end]!.kind !== "time"
  )
    end++;
  if (end === start) return undefined;
  const span = { from: items[start]!.span.from, to: items[end - 1]!.span.to };
  return { value: text.slice(span.from, span.to), span };
}

const FORMATS: readonly (readonly [Format, RegExp])[] = [
  [
    "virtual",
    /\b(?:virtual|virtually|online|by video|via video|video[- ]?(?:call|chat|conference|conversation|link|meeting|talks)|remotely|teleconference)\b/i,
  ],
  ["phone", /\b(?:by (?:tele)?phone|phone call|telephone|over the phone)\b/i],
  ["in-person", /\b(?:in[- ]person|face[- ]to[- ]face)\b/i],
];

/** The format that the words around the event give. */
export function formatOf({ items, from, to }: Place, text: string): Slot<Format> | undefined {
  const first = items[Math.max(0, from - 2)]!.span.from;
  const last = items[Math.min(items.length, to + 6) - 1]!.span.to;
  const words = text.slice(first, last);
  for (const [value, test] of FORMATS) {
    const found = test.exec(words);
    if (found)
      return { value, span: { from: first + found.index, to: first + found.index + found[0].length } };
  }
  return undefined;
}

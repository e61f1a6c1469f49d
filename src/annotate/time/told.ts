// Clues to the day of a report from what its sentences tell as past or as to come.
// Takes the sentences of the body; gives bounds. A year in a name ("the 2022 World Cup") and words like "by 2030" give none.
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/text.ts";
import { addDays, dayOf, weekday } from "../../model/time.ts";
import { clue, isFull, moved, textOf, type Weighed } from "./clues.ts";
import { type ReadTime, readTimes } from "./find.ts";
import { weekdayName, weekdayOf } from "./words.ts";

/** A sentence as the clues need it: what block it stands in and where. */
export interface Sentenced {
  readonly block: number;
  readonly span: Span;
}

export interface Told extends ReadTime {
  /** Its place in the document's text. */
  readonly span: Span;
  readonly sentence: Sentenced;
}

/** The times of the sentences that are read as text. */
export const timesTold = (document: Document, sentences: readonly Sentenced[]): Told[] =>
  sentences.flatMap((sentence) =>
    readTimes(textOf(document, sentence.span), { within: document }).map((read) => ({
      ...read,
      sentence,
      span: moved(read.mention.span, sentence.span.from),
    })),
  );

export const WEEKDAY_WORD = /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/;

const disagreeing = (document: Document, { mention, span }: Told): Weighed[] => {
  if (!isFull(mention)) return [];
  const day = mention.value.from;
  const named = WEEKDAY_WORD.exec(textOf(document, span))?.[0];
  if (!named || weekdayOf(named) === weekday(day)) return [];
  const reason = `${day} was a ${weekdayName(weekday(day))}, not a ${named}: one of the two is wrong`;
  return [clue("weekday-disagrees", document, span, reason, {})];
};

// What is said of a time lets it lie on either side: "said that in 2030".
const SAYING =
  /\b(?:said|told|announced|pledged|promised|agreed|warned|added|stated|noted|predicted|estimated|forecast|projected|vowed)$/;
const SURE_TO_COME = /\b(?:will|shall|scheduled|slated|due|expected|set to|upcoming|ahead of)\b/;
const IN_A_NAME = new Set(["time/year-modifier", "time/month-modifier", "time/september-11"]);

/** "the December 25, 2011 agreement": the day of what is named, however old. */
export const isAttribute = (document: Document, { from, to }: Span): boolean =>
  /\b(?:the|an?|this|that|its|their)\s+$/i.test(document.text.slice(Math.max(0, from - 8), from)) &&
  /^\s+(?:\p{Ll}{3,}|\p{Lu}\p{Ll}+)/u.test(document.text.slice(to, to + 20));

const bounding = (document: Document, { mention, span }: Told): boolean => {
  if (mention.value?.basis !== "stated" || mention.bound || IN_A_NAME.has(mention.rule)) return false;
  return !/\bof\s+$/.test(document.text.slice(Math.max(0, span.from - 4), span.from));
};

/** A time stated in full and told as past was over, one told as to come was not, when the report was written. */
const told = (document: Document, time: Told): Weighed[] => {
  const { mention, span, cue } = time;
  if (!bounding(document, time)) return [];
  if (mention.direction === "past" && (isFull(mention) || !SAYING.test(cue)))
    return [
      clue("told-as-past", document, span, `told as past ("${cue}"), so written no earlier`, {
        from: mention.value!.precision === "days" ? mention.value!.to : mention.value!.from,
      }),
    ];
  if (mention.direction === "future" && SURE_TO_COME.test(cue) && !isAttribute(document, span))
    return [
      clue("told-as-to-come", document, span, `told as to come ("${cue}"), so written no later`, {
        to: mention.value!.to,
      }),
    ];
  return [];
};

const FIRST_OF_YEAR = /\bfirst\s+(?:[\w“”"+’'-]+\s+){1,6}(?:in|of|for)\s+$/i;

/** "The first meeting in 2022 comes …": the year has begun, or is a week off at most. */
const firstOfYear = (document: Document, { mention, span, sentence }: Told): Weighed[] => {
  if (mention.rule !== "time/year" || mention.direction === "past") return [];
  if (!FIRST_OF_YEAR.test(document.text.slice(Math.max(sentence.span.from, span.from - 100), span.from)))
    return [];
  const year = Number(mention.value!.from.slice(0, 4));
  const allows = { from: dayOf(year - 1, 12, 25), to: dayOf(year, 12, 31) };
  return [clue("first-of-year", document, span, "the first of its kind in that year is at hand", allows)];
};

export const toldClues = (document: Document, times: readonly Told[]): Weighed[] =>
  times.flatMap((time) => [
    ...disagreeing(document, time),
    ...told(document, time),
    ...firstOfYear(document, time),
  ]);

/** The day of the one picture that falls on the weekday named. */
const pictured = (
  document: Document,
  time: Told,
  captions: readonly Weighed[],
): { day: string; named: string } | undefined => {
  const named = time.mention.rule === "time/weekday" && WEEKDAY_WORD.exec(textOf(document, time.span))?.[0];
  if (!named || time.mention.bound) return undefined;
  const days = new Set(
    captions.map((c) => c.allows.from!).filter((day) => weekday(day) === weekdayOf(named)),
  );
  return days.size === 1 ? { day: [...days][0]!, named } : undefined;
};

const AT_HAND = /^[’']s?\s+(?:[a-z-]+\s+){1,3}?(?:comes?|marks?|follows?)\b/;

/**
 * The opening tells of "Saturday" as past, and a picture is dated to a Saturday: a bare weekday reaches back six days
 * at most, so the report was written within the week from that day; told in the present, on that day or the next.
 */
export const weekdayClues = (
  document: Document,
  times: readonly Told[],
  captions: readonly Weighed[],
): Weighed[] => {
  const lead = document.blocks.findIndex((block) => block.role === "body");
  const opening = times.filter(
    (time) => time.sentence.block <= lead + 1 && time.mention.direction === "past",
  );
  const week = opening.flatMap((time) => {
    const found = pictured(document, time, captions);
    if (!found) return [];
    const reason = `the picture of ${found.day} is of the ${found.named} in the opening, at most six days back`;
    return [
      clue("weekday-of-picture", document, time.span, reason, { from: found.day, to: addDays(found.day, 6) }),
    ];
  });
  return week.length ? [...week, ...presentClues(document, times, captions)] : [];
};

const presentClues = (document: Document, times: readonly Told[], captions: readonly Weighed[]): Weighed[] =>
  times.flatMap((time) => {
    const found = pictured(document, time, captions);
    if (!found || !AT_HAND.test(document.text.slice(time.span.to, time.span.to + 60))) return [];
    const reason = `that ${found.named} is told in the present, so written then or the day after`;
    return [
      clue("weekday-in-present", document, time.span, reason, { from: found.day, to: addDays(found.day, 1) }),
    ];
  });

// The day of a report from the great meetings it tells of, whose days stand in a list: "convened the Quad online on
// Friday", "at the G20 summit in Osaka", "last year's climate conference". Only rows held against a page are asked, and
// only where what the sentence says leaves a single row.
import { OCCASIONS, type Occasion } from "../lexicon/occasions.ts";
import type { Clue, Mention } from "../model/annotated.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/text.ts";
import { addDays, type Day, daysBetween, weekday } from "../model/time.ts";
import { type Seen, YEARLESS } from "./narrow-clues.ts";
import { directionFinder } from "./time/direction.ts";
import { type ReadTime, readTimes } from "./time/find.ts";
import { WEEKDAY_WORD } from "./time/told.ts";
import { weekdayOf } from "./time/words.ts";

interface Bounds {
  readonly from?: Day;
  readonly to?: Day;
}

/** A meeting is told of as news or as history of late: rows farther from the bounds are not meant. */
const FAR_BACK = 400;
const FAR_AHEAD = 400;
/** A bare weekday is of the week around the report. */
const WEEK = 6;

const MEETING_WORD = /\b(?:summit|meeting|talks|conference|gathering|session|call)\b/i;
const ON_SCREEN = /\b(?:virtual(?:ly)?|online|video(?:conference|[ -]?link|[ -]call)?)\b/i;

const isChecked = ({ source }: Occasion): boolean => source !== "unverified";

const near = ({ from, to }: Occasion, bounds: Bounds): boolean =>
  (!bounds.to || from <= addDays(bounds.to, FAR_AHEAD)) &&
  (!bounds.from || to >= addDays(bounds.from, -FAR_BACK));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "the London conference", "the G20 summit in Osaka": the place inside the name or right behind it. */
const isAt = (text: string, { from, to }: Span, place: string): boolean =>
  new RegExp(`(?<!\\w)${escaped(place)}(?!\\w)`).test(text.slice(from, to)) ||
  new RegExp(`^(?:\\s+[\\p{L}’'-]+){0,4}?\\s+(?:in|at|on)\\s+(?:the\\s+)?${escaped(place)}(?!\\w)`, "u").test(
    text.slice(to, to + 100),
  );

/** The weekdays a stretch of days holds. */
const holds = ({ from, to }: Occasion, wanted: number): Day | undefined =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, k) => addDays(from, k)).find(
    (day) => weekday(day) === wanted,
  );

const SAYING = /^(?:said|says|told|added|stated|noted|warned|announced|confirmed|wrote)$/;

/** The one bare weekday of a sentence, where it is not the day on which something was said. */
const bareWeekday = (text: string): { read: ReadTime; weekday: number } | undefined => {
  const found = readTimes(text).filter(({ mention }) => mention.rule === "time/weekday");
  const [read] = found;
  if (!read || found.length > 1 || read.mention.bound || SAYING.test(read.cue)) return undefined;
  const word = WEEKDAY_WORD.exec(text.slice(read.mention.span.from, read.mention.span.to))?.[0];
  return word ? { read, weekday: weekdayOf(word) } : undefined;
};

const clueOf = (document: Document, span: Span, occasion: Occasion, allows: Clue["allows"]): Clue => ({
  rule: "dating/occasion",
  words: document.text.slice(span.from, span.to),
  span,
  reason: `${occasion.forum} met ${occasion.from === occasion.to ? `on ${occasion.from}` : `from ${occasion.from} to ${occasion.to}`}, by the dated list`,
  allows,
});

const byWeekday = (
  rows: readonly Occasion[],
  { read, weekday: wanted }: { read: ReadTime; weekday: number },
): { occasion: Occasion; allows: Clue["allows"] } | undefined => {
  const held = rows.flatMap((occasion) => {
    const day = holds(occasion, wanted);
    return day ? [{ occasion, day }] : [];
  });
  const [only] = held;
  if (held.length !== 1 || !only || !isChecked(only.occasion)) return undefined;
  const { direction } = read.mention;
  if (direction === "past")
    return { occasion: only.occasion, allows: { from: only.day, to: addDays(only.day, WEEK) } };
  if (direction === "future")
    return { occasion: only.occasion, allows: { from: addDays(only.day, -WEEK), to: only.day } };
  return undefined;
};

const wholeYear = (day: Day, years: number): Clue["allows"] => {
  const year = Number(day.slice(0, 4)) + years;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
};

const byPlace = (text: string, at: Span, occasion: Occasion): Clue["allows"] | undefined => {
  const before = text.slice(0, at.from);
  if (/\blast year[’']s\s+(?:[\w-]+\s+){0,3}$/i.test(before)) return wholeYear(occasion.from, 1);
  if (/\bthis year[’']s\s+(?:[\w-]+\s+){0,3}$/i.test(before)) return wholeYear(occasion.from, 0);
  const { direction } = directionFinder(text)(at);
  if (direction === "past") return { from: occasion.from };
  return direction === "future" ? { to: occasion.to } : undefined;
};

const clueIn = (document: Document, one: Seen, mention: Mention, bounds: Bounds): Clue | undefined => {
  const rows = OCCASIONS.filter((row) => row.forum === mention.entities[0]?.name && near(row, bounds));
  if (!rows.length || mention.entities.length !== 1) return undefined;
  const text = document.text.slice(one.span.from, one.span.to);
  if (!MEETING_WORD.test(text)) return undefined;
  const at = { from: mention.span.from - one.span.from, to: mention.span.to - one.span.from };
  const there = rows.filter(({ places }) => places.some((place) => isAt(text, at, place)));
  const kept = there.length
    ? there
    : ON_SCREEN.test(text)
      ? rows.filter(({ format }) => format === "virtual")
      : rows;
  const day = bareWeekday(text);
  const dated = day && byWeekday(kept, day);
  if (dated) return clueOf(document, mention.span, dated.occasion, dated.allows);
  if (there.length !== 1 || !isChecked(there[0]!)) return undefined;
  const allows = byPlace(text, at, there[0]!);
  return allows && clueOf(document, mention.span, there[0]!, allows);
};

/** "The online summit of the Quad on Friday": the row of the list that it can be says when. */
export const occasionClues = (document: Document, seen: readonly Seen[], bounds: Bounds): Clue[] =>
  seen.flatMap((one) => one.mentions.flatMap((mention) => clueIn(document, one, mention, bounds) ?? []));

const NAMED_MEETING =
  /^\s+(?:(?:[A-Z][\w’'–-]*|and|of|the)\s+){0,6}(?:Summit|Conference|Forum|Meeting|Dialogue)\b/;

/** "Met on 3 March for the 2016 … Summit": the meeting's year is that of the day beside it. */
export const occasionYearClues = (document: Document, seen: readonly Seen[]): Clue[] =>
  seen.flatMap(({ span, times }) => {
    const year = times.find(
      (time) =>
        time.rule === "time/year-modifier" &&
        NAMED_MEETING.test(document.text.slice(time.span.to, time.span.to + 80)),
    );
    const beside = times.some((time) => YEARLESS.test(time.rule) && time.direction === "past");
    if (!year || !beside) return [];
    return [
      {
        rule: "dating/year-of-occasion",
        words: document.text.slice(year.span.from, year.span.to),
        span: { from: Math.max(span.from, year.span.from), to: year.span.to },
        reason: "a day without its year stands beside the meeting that bears it",
        allows: wholeYear(
          `${document.text.slice(year.span.from, year.span.to).match(/\d{4}/)?.[0]}-01-01`,
          0,
        ),
      },
    ];
  });

// Clues to the day of a report from its parts, each a rule with a name and what it allows.
// A publication line states the day; pictures, times told as past or to come and copyright years only bound it.
import type { Clue } from "../../model/annotated.ts";
import type { Block, Document } from "../../model/document.ts";
import type { Span } from "../../model/text.ts";
import { addDays, type TimeValue, weekday } from "../../model/time.ts";
import { parseDateLine, parseDateline } from "./dateline.ts";
import { type FoundTime, findTimes } from "./find.ts";
import { weekdayName, weekdayOf } from "./words.ts";

/** A sentence as the clues need it: what block it stands in and where. */
export interface Sentenced {
  readonly block: number;
  readonly span: Span;
}

/** A clue, and whether it states the day outright. */
export interface Weighed extends Clue {
  readonly states?: boolean;
}

const clue = (rule: string, document: Document, span: Span, reason: string, allows: Clue["allows"], states = false): Weighed => ({
  rule: `dating/${rule}`, words: document.text.slice(span.from, span.to), span, reason, allows, ...(states ? { states } : {}),
}); // biome-ignore format: one value

const moved = (span: Span, by: number): Span => ({ from: span.from + by, to: span.to + by });
const textOf = (document: Document, span: Span): string => document.text.slice(span.from, span.to);
const exactly = (day: string): Clue["allows"] => ({ from: day, to: day });

const ISO_DAY = /^\d{4}-\d\d-\d\d(?=$|[T ])/;

export const statedClue = (document: Document): Weighed[] => {
  const day = ISO_DAY.exec(document.stated.published ?? "")?.[0];
  const ok = day && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  if (!ok) return [];
  const words = document.stated.published!;
  return [
    {
      rule: "dating/stated-published",
      words,
      reason: "the page's own data give the day of publication",
      allows: exactly(day),
      states: true,
    },
  ];
};

const isFull = (time: FoundTime): time is FoundTime & { value: TimeValue } =>
  time.value?.basis === "stated" && time.value.from === time.value.to;

const datelineClue = (document: Document, block: Block): Weighed[] => {
  const day = parseDateline(textOf(document, block.span))?.day;
  if (!day || !isFull(day)) return [];
  return [
    clue(
      "dateline",
      document,
      moved(day.span, block.span.from),
      "the dateline gives the day of writing",
      exactly(day.value.from),
      true,
    ),
  ];
};

const dateLineClue = (document: Document, block: Block): Weighed[] => {
  const line = parseDateLine(textOf(document, block.span));
  if (!line) return [];
  const span = moved(line.day.span, block.span.from);
  const day = line.day.value!.from;
  if (line.says === "updated")
    return [clue("updated-line", document, span, "written no later than its last change", { to: day })];
  const reason =
    line.says === "published"
      ? "a line of the page gives the day of publication"
      : "a line of its own gives the day";
  return [
    clue(
      line.says === "published" ? "published-line" : "date-line",
      document,
      span,
      reason,
      exactly(day),
      true,
    ),
  ];
};

const HEADED = new Set(["dateline", "byline", "standfirst", "title", "heading", "body"]);

/** Lines of their own and opening datelines, in the order of the page. */
export const lineClues = (document: Document): Weighed[] => {
  let opened = false;
  return document.blocks.flatMap((block) => {
    if (!HEADED.has(block.role)) return [];
    const line = dateLineClue(document, block);
    if (line.length) return line;
    const opening = block.role === "dateline" || (block.role === "body" && !opened);
    if (block.role === "body") opened = true;
    return opening ? datelineClue(document, block) : [];
  });
};

const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)\s*(?:©|\(c\))?\s*(?:[A-Z][\w .,&-]{0,30}?\s)?(?:((?:19|20)\d\d)\s*[-–]\s*)?((?:19|20)\d\d)(?!\d)/gi;

/** A page is often served for years after: the latest year bounds from above only. */
export const copyrightClues = (document: Document): Weighed[] =>
  document.blocks.flatMap((block) =>
    [...textOf(document, block.span).slice(0, 2000).matchAll(COPYRIGHT)].slice(0, 2).map((match) => {
      const from = block.span.from + match.index;
      const span = { from, to: from + match[0].length };
      return clue(
        "copyright-year",
        document,
        span,
        "written no later than the year of the page's copyright line",
        { to: `${match[2]}-12-31` },
      );
    }),
  );

export const captionClues = (document: Document): Weighed[] =>
  document.blocks
    .filter((block) => block.role === "caption")
    .flatMap((block) =>
      findTimes(textOf(document, block.span).slice(0, 2000))
        .filter(isFull)
        .map((time) =>
          clue(
            "caption-date",
            document,
            moved(time.span, block.span.from),
            "a picture taken that day was at hand",
            { from: time.value.from },
          ),
        ),
    );

const WEEKDAY_WORD = /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/;

const disagreeing = (document: Document, span: Span, time: FoundTime): Weighed[] => {
  if (!isFull(time)) return [];
  const named = WEEKDAY_WORD.exec(textOf(document, span))?.[0];
  if (!named || weekdayOf(named) === weekday(time.value.from)) return [];
  const reason = `${time.value.from} was a ${weekdayName(weekday(time.value.from))}, not a ${named}: one of the two is wrong`;
  return [clue("weekday-disagrees", document, span, reason, {})];
};

/** A time stated in full and told as past was over, one told as to come was not, when the report was written. */
const told = (document: Document, span: Span, time: FoundTime): Weighed[] => {
  if (time.value?.basis !== "stated" || time.value.precision === "interval" || time.bound) return [];
  if (time.direction === "past" && time.rule !== "time/year-modifier")
    return [
      clue("told-as-past", document, span, "told as past, so written no earlier", { from: time.value.from }),
    ];
  if (time.direction === "future")
    return [
      clue("told-as-to-come", document, span, "told as to come, so written no later", { to: time.value.to }),
    ];
  return [];
};

export interface Told {
  readonly time: FoundTime;
  readonly span: Span;
  readonly sentence: Sentenced;
}

/** The times of the sentences that are read as text. */
export const timesTold = (document: Document, sentences: readonly Sentenced[]): Told[] =>
  sentences
    .filter((sentence) => document.blocks[sentence.block]?.role === "body")
    .flatMap((sentence) =>
      findTimes(textOf(document, sentence.span)).map((time) => ({
        time,
        sentence,
        span: moved(time.span, sentence.span.from),
      })),
    );

export const toldClues = (document: Document, times: readonly Told[]): Weighed[] =>
  times.flatMap(({ time, span }) => [...disagreeing(document, span, time), ...told(document, span, time)]);

/**
 * The opening tells of "Saturday" as past, and a picture is dated to a Saturday: a bare weekday reaches back six days
 * at most, so the report was written within the week from that day.
 */
export const weekdayClues = (
  document: Document,
  times: readonly Told[],
  captions: readonly Weighed[],
): Weighed[] => {
  const lead = document.blocks.findIndex((block) => block.role === "body");
  const opening = times.filter(
    (t) => t.sentence.block <= lead + 1 && t.time.rule === "time/weekday" && t.time.direction === "past",
  );
  return opening.flatMap(({ span, time }) => {
    const named = WEEKDAY_WORD.exec(textOf(document, span))?.[0];
    const days = new Set(
      captions.map((c) => c.allows.from!).filter((day) => named && weekday(day) === weekdayOf(named)),
    );
    if (!named || days.size !== 1 || time.bound) return [];
    const day = [...days][0]!;
    const reason = `the picture of ${day}, a ${named}, is of the ${named} in the opening, which lies at most six days back`;
    return [clue("weekday-of-picture", document, span, reason, { from: day, to: addDays(day, 6) })];
  });
};

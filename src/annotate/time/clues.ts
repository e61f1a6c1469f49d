// Clues to the day of a report from the page around its sentences, each a rule with a name and what it allows.
// A publication line or a dateline states the day; pictures and copyright years only bound it.
import type { Clue } from "../../model/annotated.ts";
import type { Block, Document } from "../../model/document.ts";
import type { Span } from "../../model/text.ts";
import { addDays, dayOf, isDay, lastOfMonth, type TimeValue } from "../../model/time.ts";
import { parseDateLine, parseDateline } from "./dateline.ts";
import { type FoundTime, findTimes } from "./find.ts";

/** A clue, and whether it states the day outright. */
export interface Weighed extends Clue {
  readonly states?: boolean;
}

export const clue = (rule: string, document: Document, span: Span, reason: string, allows: Clue["allows"], states = false): Weighed => ({
  rule: `dating/${rule}`, words: document.text.slice(span.from, span.to), span, reason, allows, ...(states ? { states } : {}),
}); // biome-ignore format: one value

export const moved = (span: Span, by: number): Span => ({ from: span.from + by, to: span.to + by });
export const textOf = (document: Document, span: Span): string => document.text.slice(span.from, span.to);
const exactly = (day: string): Clue["allows"] => ({ from: day, to: day });

/** A year far off is a default that nobody filled in. */
const ISO_DAY = /^(?:19|20)\d\d-\d\d-\d\d(?=$|[T ])/;

export const statedClue = (document: Document): Weighed[] => {
  const day = ISO_DAY.exec(document.stated.published ?? "")?.[0];
  if (!day || !isDay(day)) return [];
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

const IN_ADDRESS =
  /^https?:\/\/[^?#]*\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/-]|$)/;

/** Papers file their pages under the day or month of publication. */
export const addressClues = (document: Document): Weighed[] => {
  const found = IN_ADDRESS.exec(document.address.slice(0, 500));
  if (!found) return [];
  const [year, month] = [Number(found[1]), Number(found[2])];
  const allows = found[3]
    ? exactly(dayOf(year, month, Number(found[3])))
    : { from: dayOf(year, month, 1), to: lastOfMonth(year, month) };
  return [
    {
      rule: "dating/address",
      words: found[0].slice(found[0].indexOf(found[1]!)),
      reason: "the page is filed under that day or month",
      allows,
    },
  ];
};

export const isFull = (time: FoundTime): time is FoundTime & { value: TimeValue } =>
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

/** A masthead or a writer's line that ends in a full date. */
const besideClue = (document: Document, block: Block): Weighed[] => {
  if (block.role !== "dateline" && block.role !== "byline") return [];
  const text = textOf(document, block.span);
  const last = findTimes(text.slice(0, 300)).findLast(isFull);
  if (!last || text.slice(last.span.to).trim().length > 12) return [];
  const day = last.value.from;
  return [
    clue(
      "beside-name",
      document,
      moved(last.span, block.span.from),
      "the line that names outlet or writer gives the day",
      exactly(day),
      true,
    ),
  ];
};

const HEADED = new Set(["dateline", "byline", "standfirst", "title", "heading", "body"]);

const OPENING_BODIES = 3;

/** Lines of their own and opening datelines, in the order of the page. */
export const lineClues = (document: Document): Weighed[] => {
  let bodies = 0;
  return document.blocks.flatMap((block) => {
    if (!HEADED.has(block.role)) return [];
    const line = dateLineClue(document, block);
    if (line.length) return line;
    const beside = besideClue(document, block);
    if (beside.length) return beside;
    // A summary may stand before the paragraph that opens with place and day.
    const opening = block.role === "dateline" || (block.role === "body" && bodies < OPENING_BODIES);
    if (block.role === "body") bodies++;
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

const CLOSING = /(?:[:,–—(-]|\bon)\s*$/;

/** "PM call with the President of Peru: 2 February 2022": a headline that closes with a day is of that day's news. */
export const titleClues = (document: Document): Weighed[] =>
  document.blocks
    .filter((block) => block.role === "title")
    .slice(0, 1)
    .flatMap((block) => {
      const text = textOf(document, block.span).slice(0, 300);
      const last = findTimes(text).findLast(isFull);
      if (!last || !/^\W*$/.test(text.slice(last.span.to)) || !CLOSING.test(text.slice(0, last.span.from)))
        return [];
      const day = last.value.from;
      const reason = "the headline closes with the day that the report is of";
      return [
        clue("title-date", document, moved(last.span, block.span.from), reason, {
          from: day,
          to: addDays(day, NEWS_DAYS),
        }),
      ];
    });

const NEWS_DAYS = 1;

const TODAY_FULL = /\b[Tt]oday[,\s]{1,2}\(?(?=[A-Z\d])/;

/** "began a visit today (25 March 2019)": the day of writing, said in full. */
export const todayClues = (document: Document, sentences: readonly { readonly span: Span }[]): Weighed[] =>
  sentences.flatMap(({ span }) => {
    const text = textOf(document, span);
    const found = TODAY_FULL.exec(text);
    if (!found) return [];
    const at = found.index + found[0].length;
    const time = findTimes(text.slice(at, at + 40))[0];
    if (!time || !isFull(time) || time.span.from > 0) return [];
    const place = { from: span.from + at, to: span.from + at + time.span.to };
    return [
      clue("today-is-stated", document, place, "the day of writing, in full", exactly(time.value.from), true),
    ];
  });

// Clues to the day of a report that only reading it gives: the terms of the people it names in office, days without a
// year, a day dated twice, the news of its opening. Each says what it allows and why.
import type { Holder } from "../lexicon/holders.ts";
import type { Clue, Mention } from "../model/annotated.ts";
import type { Document } from "../model/document.ts";
import type { Span } from "../model/text.ts";
import { addDays, type Day, daysBetween, type TimeValue, weekday } from "../model/time.ts";
import { listedFor } from "./listed-holders.ts";
import { findTimes } from "./time/find.ts";
import type { FoundTime } from "./time/mention.ts";
import { isAttribute } from "./time/told.ts";

/** A sentence with what was found in it so far. */
export interface Seen {
  readonly block: number;
  readonly span: Span;
  readonly mentions: readonly Mention[];
  readonly times: readonly FoundTime[];
}

/** A day without a year, told as past, is told of within about two months; one to come, within about four. */
const NEAR_PAST = 60;
const NEAR_FUTURE = 120;
/** News opens with what is at most some days old; a weekday there is the last one or the one before. */
const NEWS_DAYS = 4;
const NEWS_WEEKDAYS = 2;

const firstDay = (date: string): Day =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
const lastDay = (date: string): Day =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? addDays(`${date}-28`, 3) : date;

const termsOf = (person: string, office: string, of: string | undefined): readonly Holder[] =>
  listedFor(person).filter((one) => one.office === office && (!of || one.of === of));

const held = (mention: Mention): readonly Holder[] => {
  const person = mention.entities[0];
  const office = mention.office;
  if (mention.form !== "titled" || person?.kind !== "person" || !office || office.former) return [];
  return termsOf(person.name, office.office, office.of?.name);
};

/** "Foreign Minister Toshimitsu Motegi": the report was written in his term, by the checked list alone. */
export function officeClues(document: Document, seen: readonly Seen[]): Clue[] {
  const told = new Set<string>();
  return seen.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => {
      const terms = held(mention);
      if (terms.length !== 1 || terms[0]!.source === "unverified" || told.has(terms[0]!.person)) return [];
      const [term] = terms as [Holder];
      told.add(term.person);
      return [
        {
          rule: "dating/in-office",
          words: document.text.slice(mention.span.from, mention.span.to),
          span: mention.span,
          reason: `in that office from ${term.from}${term.until ? ` to ${term.until}` : ""}, by the dated list`,
          allows: { from: firstDay(term.from), ...(term.until ? { to: lastDay(term.until) } : {}) },
        },
      ];
    }),
  );
}

/** Who is named to lead a government takes office within about a month; who is elected, within half a year. */
const UNTIL_OFFICE: Readonly<Record<string, { readonly office: string; readonly days: number }>> = {
  "prime minister-designate": { office: "head of government", days: 30 },
  "president-elect": { office: "head of state", days: 160 },
};

/** "Prime Minister-designate …": written before his term, and not long before. */
export function designateClues(document: Document, seen: readonly Seen[]): Clue[] {
  return seen.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => {
      const person = mention.entities[0];
      const awaited = UNTIL_OFFICE[mention.office?.office ?? ""];
      if (mention.form !== "titled" || person?.kind !== "person" || !awaited) return [];
      const terms = termsOf(person.name, awaited.office, mention.office?.of?.name);
      if (terms.length !== 1 || terms[0]!.source === "unverified") return [];
      const start = firstDay(terms[0]!.from);
      return [
        {
          rule: "dating/before-office",
          words: document.text.slice(mention.span.from, mention.span.to),
          span: mention.span,
          reason: `not yet in that office, held from ${terms[0]!.from}, by the dated list`,
          allows: { from: addDays(start, -awaited.days), to: start },
        },
      ];
    }),
  );
}

/** Days without their year, and stretches of them. */
export const YEARLESS = /^time\/(?:month-day|day-month|day-to-day-month)(?!.*year)/;

const isYearless = (time: FoundTime): time is FoundTime & { value: TimeValue } =>
  time.value !== undefined &&
  time.value.basis === "inferred" &&
  YEARLESS.test(time.rule) &&
  time.value.precision !== "interval";

const yearsOn = (day: Day, years: number): Day => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** "on December 11": told of soon after, or not long before. The one year in which that can be is taken. */
export function nearClues(
  document: Document,
  seen: readonly Seen[],
  bounds: { from?: Day; to?: Day },
): Clue[] {
  const { from: first, to: last } = bounds;
  if (!first || !last) return [];
  return seen.flatMap(({ span, times }) =>
    times.some((time) => YEARLESS.test(time.rule))
      ? findTimes(document.text.slice(span.from, span.to), { reference: dayReference(last) }).flatMap(
          (time) => {
            if (!isYearless(time)) return [];
            const past = time.direction === "past";
            if (!past && time.direction !== "future") return [];
            const windows = [-2, -1, 0, 1]
              .map((years) => [yearsOn(time.value.from, years), yearsOn(time.value.to, years)] as const)
              .map(([from, to]) =>
                past ? { from, to: addDays(to, NEAR_PAST) } : { from: addDays(from, -NEAR_FUTURE), to },
              )
              .filter(({ from, to }) => from <= last && first <= to);
            return windows.length === 1
              ? [
                  nearClue(
                    document,
                    { from: span.from + time.span.from, to: span.from + time.span.to },
                    past,
                    windows[0]!,
                  ),
                ]
              : [];
          },
        )
      : [],
  );
}

const dayReference = (day: Day): TimeValue => ({ from: day, to: day, precision: "day", basis: "inferred" });

const nearClue = (document: Document, span: Span, past: boolean, allows: Clue["allows"]): Clue => ({
  rule: "dating/told-near",
  words: document.text.slice(span.from, span.to),
  span,
  reason: past
    ? "a day without its year, told as past: not long ago"
    : "a day without its year, told as to come: before long",
  allows,
});

const UPDATED_DAYS = 2;

/** A page of news is changed on the day it comes out or soon after; where nothing else says the day, that bounds it. */
export const updateClues = (clues: readonly Clue[]): Clue[] =>
  clues
    .filter((clue) => clue.rule === "dating/updated-line" && clue.allows.to)
    .slice(0, 1)
    .map((clue) => ({
      ...clue,
      rule: "dating/soon-updated",
      reason: "no other line gives the day, and news is changed within days of coming out",
      allows: { from: addDays(clue.allows.to!, -UPDATED_DAYS), to: clue.allows.to },
    }));

/** A preview opens with what is ahead by some weeks at most. */
const PREVIEW_DAYS = 21;

/** Shorter than this, a paragraph is a summary or the words of a picture. */
const LEAST_PARAGRAPH = 90;

/** The first two paragraphs, with the short lines before them. */
const openingOf = (document: Document, seen: readonly Seen[]): Seen[] => {
  const bodies = document.blocks.flatMap(({ role, span }, index) =>
    role === "body" ? [{ index, long: span.to - span.from >= LEAST_PARAGRAPH }] : [],
  );
  const second = bodies.filter(({ long }) => long)[1] ?? bodies[1];
  return seen.filter(
    ({ block }) => document.blocks[block]!.role === "body" && block <= (second?.index ?? block),
  );
};

/** The opening tells the news: a day it tells as past is days old, one it tells as to come is weeks off at most. */
export function leadClues(document: Document, seen: readonly Seen[]): Clue[] {
  const told = openingOf(document, seen)
    .flatMap(({ times }) => times)
    .filter((time) => time.value?.basis !== "stated" || !isAttribute(document, time.span))
    .find((time) => !time.bound && (isDayTold(time) || (!time.value && YEARLESS.test(time.rule))));
  if (!told?.value) return [];
  const { from, to } = told.value;
  const past = told.direction === "past";
  const most = /weekday/.test(told.rule) ? NEWS_WEEKDAYS : NEWS_DAYS;
  return [
    {
      rule: past ? "dating/news-of-the-day" : "dating/preview",
      words: document.text.slice(told.span.from, told.span.to),
      span: told.span,
      reason: past
        ? "the opening tells the news, and news is a few days old at most"
        : "the opening tells what is ahead, and that is weeks off at most",
      allows: past ? { from: to, to: addDays(to, most) } : { from: addDays(from, -PREVIEW_DAYS), to },
    },
  ];
}

const isDayTold = (time: FoundTime): boolean =>
  (time.value?.precision === "day" || time.value?.precision === "days") &&
  (time.direction === "past" || (time.direction === "future" && !/weekday/.test(time.rule)));

/** "A few weeks ago … That exercise took place from December 4 to 17": one thing dated twice places the report. */
export function agoClues(
  document: Document,
  seen: readonly Seen[],
  reference: TimeValue | undefined,
): Clue[] {
  if (!reference) return [];
  const day = { ...reference, to: reference.from };
  return seen.flatMap(({ span, times }, index) => {
    const dated = times.some((time) => time.rule === "time/ago")
      ? sameThing(document, seen, index)
      : undefined;
    if (!dated) return [];
    return findTimes(document.text.slice(span.from, span.to), { reference: day })
      .filter((time) => time.rule === "time/ago" && time.value !== undefined)
      .map((time) => ({
        rule: "dating/dated-twice",
        words: document.text.slice(span.from + time.span.from, span.from + time.span.to),
        span: { from: span.from + time.span.from, to: span.from + time.span.to },
        reason: `told as so long ago, and as begun on ${dated}`,
        allows: {
          from: addDays(dated, daysBetween(time.value!.to, day.from)),
          to: addDays(dated, daysBetween(time.value!.from, day.from)),
        },
      }));
  });
}

/** The day on which the next sentence, beginning with "That" or "It", says the same thing began. */
function sameThing(document: Document, seen: readonly Seen[], index: number): Day | undefined {
  const next = seen[index + 1];
  if (
    !next ||
    !/^(?:that|it|the exercise|the drills?)\b/i.test(document.text.slice(next.span.from, next.span.from + 20))
  )
    return undefined;
  return next.times.find(isYearless)?.value.from;
}

const EARLIER_ON = /\bearlier (?:on )?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/i;
const NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** "Earlier on Wednesday": the report was written that Wednesday; which one, the other clues must say. */
export function sameDayClues(
  document: Document,
  seen: readonly Seen[],
  bounds: { from?: Day; to?: Day },
): Clue[] {
  const { from, to } = bounds;
  if (!from || !to) return [];
  const found = seen
    .map(({ span }) => ({ span, match: EARLIER_ON.exec(document.text.slice(span.from, span.to)) }))
    .find(({ match }) => match);
  if (!found?.match) return [];
  const wanted = NAMES.indexOf(found.match[1]!.toLowerCase());
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, k) => addDays(from, k)).filter(
    (day) => weekday(day) === wanted,
  );
  if (!days.length) return [];
  const start = found.span.from + found.match.index;
  return [
    {
      rule: "dating/earlier-that-day",
      words: found.match[0],
      span: { from: start, to: start + found.match[0].length },
      reason: "“earlier on” a day is said on that day",
      allows: { from: days[0]!, to: days.at(-1)! },
    },
  ];
}

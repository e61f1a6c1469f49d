// Months, quarters, halves, seasons, years, decades: whole or in part, with or without the year they belong to.
import {
  decadeStretch,
  halfYearStretch,
  monthStretch,
  partOf,
  quarterStretch,
  type Stretch,
  seasonStretch,
  yearStretch,
} from "../calendar.ts";
import type { Expression, Part, Which } from "../expression.ts";
import type { Groups, TimeRule } from "../rule.ts";
import { CLEAR_MONTH, FULL_MONTH, MONTH, monthOf, YEAR } from "../words.ts";

const re = (source: string): RegExp => new RegExp(source, "g");

/** Words before a period that cut it down. */
export const PART =
  "(?:(?<part>[Ee]arly|[Mm]id|[Mm]iddle|[Ll]ate|(?:[Tt]he\\s+)?(?:very\\s+)?(?:[Bb]eginning|[Ss]tart|early\\s+part|opening\\s+days|first\\s+days|first\\s+week|first\\s+half|middle|second\\s+half|latter\\s+half|last\\s+week|last\\s+days|final\\s+days|close|[Ee]nd)\\s+of|year-end|end)[\\s-]+(?:the\\s+)?)?";

export const partFrom = (words: string | undefined): Part => {
  const low = (words ?? "").toLowerCase();
  if (!low) return "whole";
  if (/first half/.test(low)) return "first-half";
  if (/(?:second|latter) half/.test(low)) return "second-half";
  if (/mid/.test(low)) return "mid";
  return /late|last|final|close|end/.test(low) ? "late" : "early";
};

const fixed = (whole: Stretch, part: Part): Expression => ({ type: "fixed", ...partOf(whole, part) });
const year = (text: string | undefined): number => Number(text);

const join = (from: Stretch, to: Stretch): Expression | undefined =>
  from.from < to.to ? { type: "fixed", from: from.from, to: to.to, precision: "interval" } : undefined;

const monthRange = ({ month, month2, year: y, year1 }: Groups): Expression | undefined => {
  const [a, b] = [monthOf(month!), monthOf(month2!)];
  const fromYear = year1 ? year(year1) : b < a ? year(y) - 1 : year(y);
  return join(monthStretch(fromYear, a), monthStretch(year(y), b));
};

const ORDINAL: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};

const yearRange = ({ from, to }: Groups): Expression | undefined => {
  const last = to!.length === 2 ? year(from!.slice(0, 2) + to) : year(to);
  return join(yearStretch(year(from)), yearStretch(last));
};

/** Fiscal years begin in April, July or October of this year or the last, by country. */
const fiscal = ({ year: y, year2 }: Groups): Expression => {
  const [first, last] = year2 ? [year(y), year(y) + 1] : [year(y) - 1, year(y) + 1];
  return {
    type: "fixed",
    from: `${first}-${year2 ? "04" : "10"}-01`,
    to: `${last}-${year2 ? "09-30" : "03-31"}`,
    precision: "interval",
  };
};

const which = (word: string | undefined): Which | undefined => {
  const low = (word ?? "").toLowerCase();
  if (/last|past|previous/.test(low)) return "last";
  if (/next|coming/.test(low)) return "next";
  return low.startsWith("this") ? "this" : undefined;
};

const monthOnly = ({ part, month, month2, which: word }: Groups): Extract<Expression, { type: "month" }> => ({
  type: "month",
  month: monthOf(month!),
  to: month2 ? monthOf(month2) : undefined,
  which: which(word),
  part: partFrom(part),
});

const YEAR_OFFSET: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const IN =
  "[Ii]n|[Ss]ince|[Bb]y|[Bb]efore|[Uu]ntil|[Tt]ill|[Aa]fter|[Ff]rom|[Dd]uring|[Tt]hroughout|[Ff]or|[Tt]hrough|[Oo]f|[Ss]tarting|[Bb]eginning|[Bb]ack in";
const ENDED = /^\s*(?:[.,;:)]|$|(?:and|but|when|as|to|for)\b)/;
const COUNTED = /^\s+(?:[a-z-]+\s+)?[a-z]{2,}s\b/;
const YEAR_ALONE = "(?<![\\w$€£#-]|\\d[,.])";

export const MONTHS: readonly TimeRule[] = [
  {
    name: "time/month-range-year",
    needs: "month",
    reason: "two months and a year bound a stretch",
    example: "from March to May 2021",
    pattern: re(
      `(?<!\\w)(?<month>${MONTH})(?:\\s+(?<year1>${YEAR}))?(?:\\s?[-–—]\\s?|\\s+(?:to|through|until|and)\\s+)(?<month2>${MONTH}),?\\s+(?<year>${YEAR})`,
    ),
    read: monthRange,
  },
  {
    name: "time/month-year",
    needs: "month",
    reason: "a month and a year name that month",
    example: "November 2020",
    pattern: re(`(?<!\\w)${PART}(?<month>${MONTH})(?:,?\\s+|\\s+of\\s+|-)(?<year>${YEAR})`),
    read: ({ part, month, year: y }) => fixed(monthStretch(year(y), monthOf(month!)), partFrom(part)),
  },
  {
    name: "time/month-of-relative-year",
    needs: "month",
    reason: "a month of last, this or next year is counted from the report's year",
    example: "in March last year",
    pattern: re(`(?<!\\w)${PART}(?<month>${MONTH})(?:,?\\s+|\\s+of\\s+)(?<year>last|this|next)\\s+year\\b`),
    read: (groups) => ({ ...monthOnly(groups), year: YEAR_OFFSET[groups.year!] }),
  },
  {
    name: "time/month-with-part",
    needs: "month",
    reason: "early, mid or late in a month; the tense and the report's day tell the year",
    example: "in early December",
    pattern: re(`(?<!\\w)${PART.replace(/\)\?$/, ")")}(?<month>${FULL_MONTH})(?!\\s+\\d{1,2}\\b)`),
    read: monthOnly,
  },
  {
    name: "time/which-month",
    needs: "month",
    reason: "last, this or next before a month counts from the report's day",
    example: "next January",
    pattern: re(
      `(?<!\\w)(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his\\s+(?:past|coming))\\s+(?<month>${FULL_MONTH})(?!\\s+\\d{1,2}\\b)`,
    ),
    read: monthOnly,
  },
  {
    name: "time/month-range",
    needs: "month",
    reason: "two months bound a stretch; the tense and the report's day tell the year",
    example: "from March to May",
    pattern: re(
      `(?<=\\b(?:${IN}|[Bb]etween)\\s+)(?<month>${FULL_MONTH})(?:\\s?[-–—]\\s?|\\s+(?:to|through|until|and)\\s+)(?<month2>${FULL_MONTH})(?!\\s+\\d{1,2}\\b)`,
    ),
    read: monthOnly,
  },
  {
    name: "time/month",
    needs: "month",
    reason: "a month after a preposition of time; the tense and the report's day tell the year",
    example: "in December",
    pattern: re(`(?<=\\b(?:${IN})\\s+)(?<month>${FULL_MONTH})(?!\\s+(?:\\d{1,2}\\b|[A-Z]))`),
    read: (groups) => monthOnly(groups),
  },
  {
    name: "time/month-modifier",
    needs: "month",
    reason: "a month before a noun or with 's dates that noun",
    example: "a February coup",
    pattern: re(
      `(?<!\\w)(?:(?<=\\b(?:[Aa]|[Aa]n|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]hat)\\s+(?:[a-z]+\\s+)?)(?<month>${FULL_MONTH})(?=\\s+[a-z]{3,})|(?<month2>${CLEAR_MONTH})(?=['’]s?\\s+[a-z]))`,
    ),
    read: ({ month, month2 }) => monthOnly({ month: month ?? month2 }),
  },
  {
    name: "time/quarter-of-year",
    needs: "digit",
    reason: "a quarter or half and a year bound three or six months",
    example: "the first quarter of 2022",
    pattern: re(
      `(?<!\\w)(?:[Tt]he\\s+)?(?:(?<nth>first|second|third|fourth|last)\\s+(?<unit>quarter|half)\\s+(?:of\\s+)?|(?<letter>[QH])(?<figure>[1-4])\\s+(?:of\\s+)?)(?<year>${YEAR})`,
    ),
    read: ({ nth, unit, letter, figure, year: y }) => {
      const count = ORDINAL[nth ?? figure!]!;
      if (unit === "quarter" || letter === "Q") return fixed(quarterStretch(year(y), count), "whole");
      return fixed(halfYearStretch(year(y), count > 1 ? 2 : 1), "whole");
    },
  },
  {
    name: "time/season-year",
    needs: "digit",
    reason: "a season and a year; bounds are wide since seasons are reckoned in two ways",
    example: "spring 2023",
    pattern: re(
      `(?<!\\w)(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\s+(?:of\\s+)?(?<year>${YEAR})`,
    ),
    read: ({ season, year: y }) => ({ type: "fixed", ...seasonStretch(year(y), season!.toLowerCase()) }),
  },
  {
    name: "time/season",
    needs: "period",
    reason: "a season after 'in', 'last', 'this' or 'next'; the tense and the report's day tell the year",
    example: "later in the spring",
    pattern:
      /\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming)\s+|(?<=\b[Ii]n\s)(?:the\s+)?|(?<=\blater\s(?:in\s)?)the\s+)(?<season>spring|summer|autumn|fall|winter)\b(?!\s+(?:Olympics|Games|offensive|of \d|of the|in|to|below|short|apart|victim|under|from|into|back|behind|school|break|\d))/g,
    read: ({ which: word, season }) => ({ type: "season", season: season!, which: which(word) }),
  },
  {
    name: "time/fiscal-year",
    needs: "digit",
    reason: "fiscal years begin in different months in different countries, so the bounds are wide",
    example: "fiscal 2022",
    pattern: re(
      `(?<!\\w)(?:[Ff]iscal(?:\\s+year)?|[Ff]inancial\\s+year|FY)\\s?(?<year>${YEAR})(?:[-–/](?<year2>\\d\\d(?:\\d\\d)?)(?!\\d))?`,
    ),
    read: fiscal,
  },
  {
    name: "time/decade",
    needs: "digit",
    reason: "ten years under one name",
    example: "the 1990s",
    pattern: re(`(?<!\\w)(?:[Tt]he\\s+)?${PART}(?<decade>(?:1[89]|20)\\d0)['’]?s\\b`),
    read: ({ part, decade }) => fixed(decadeStretch(year(decade)), partFrom(part)),
  },
  {
    name: "time/year-range",
    needs: "digit",
    reason: "two years joined by a dash or 'to' bound a stretch",
    example: "1995-96",
    pattern: re(
      `${YEAR_ALONE}(?:(?<=\\b[Bb]etween\\s)(?<from2>${YEAR})\\s+and\\s+(?<to2>${YEAR})|(?<from>${YEAR})(?:\\s?[-–/]\\s?|\\s+(?:to|through|until)\\s+)(?<to>(?:1[89]|20)\\d\\d|\\d\\d)(?![\\d%-]|,\\d))`,
    ),
    read: ({ from, to, from2, to2 }) => yearRange({ from: from ?? from2, to: to ?? to2 }),
  },
  {
    name: "time/part-of-year",
    needs: "digit",
    reason: "early, mid or late in a year, or one of its halves",
    example: "early 2022",
    pattern: re(`(?<!\\w)${PART.replace(/\)\?$/, ")")}(?:year\\s+)?(?<year>${YEAR})(?!\\s*[-–]\\s*\\d)`),
    read: ({ part, year: y }) => fixed(yearStretch(year(y)), partFrom(part)),
  },
  {
    name: "time/year",
    needs: "digit",
    reason:
      "four figures after a preposition of time, alone in brackets or with early, mid or late, are a year",
    example: "in 2022",
    pattern: re(
      `${YEAR_ALONE}(?:(?<=\\b(?:${IN}|[Yy]ear|and|around|about|circa|than)\\s+(?:the\\s+year\\s+)?)|(?<=\\()|^)(?<year>${YEAR})(?!\\s*[-–]\\s*\\d|\\s+(?:and|or)\\s+\\d)`,
    ),
    read: ({ year: y }, { before, after, words }) => {
      const plain = before.replace(/\s+$/, "");
      if (plain === "" && !/^\s+(?:was|is|has|will|saw|began|marked|brought)\b/.test(after)) return undefined;
      if (/\b(?:and|about|around|than)$/.test(plain) && !ENDED.test(after)) return undefined;
      if (/\b(?:of|for)$/.test(plain) && COUNTED.test(after)) return undefined;
      return words ? fixed(yearStretch(year(y)), "whole") : undefined;
    },
  },
  {
    name: "time/year-modifier",
    needs: "digit",
    reason: "a year beside a noun dates what the noun names",
    example: "a 2018 military pact",
    pattern: re(
      `${YEAR_ALONE}(?:(?<=\\b(?:[Aa]|[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Ee]very|['’]s)\\s+)(?<year>${YEAR})(?=\\s+[A-Za-z(“"'-])|(?<year1>${YEAR})(?=\\s+[A-Z][a-z]+)|(?<=\\b(?:Olympics|Games|Summit|Conference|Forum|Cup|Dialogue|Expo|Agreement|Act|Accords?|Agenda|Convention|Vision|Statement)\\s)(?<year2>${YEAR}))`,
    ),
    read: ({ year: y, year1, year2 }) => fixed(yearStretch(year(y ?? year1 ?? year2)), "whole"),
  },
];

// Dates: a day of a month with or without its year, and ranges of such days, in the orders that English papers use.
import { isDay } from "../../../model/time.ts";
import type { Expression } from "../expression.ts";
import type { Around, Groups, TimeRule } from "../rule.ts";
import { DAY, MONTH, monthOf, TO, WEEKDAY_BEFORE, weekdayOf, YEAR } from "../words.ts";

const re = (source: string): RegExp => new RegExp(source, "g");
const START = "(?<![\\w$€£./-]|\\d[,.:])";
const PART_OF_DAY = "(?:\\s+(?:morning|afternoon|evening|night))?";
const WD = `(?:(?<weekday>${WEEKDAY_BEFORE})${PART_OF_DAY}(?:,?\\s+|\\s*\\()(?:the\\s+)?)?`;
const OF = "(?:\\s+(?:of\\s+)?|[-–])";
const RELATIVE_YEAR = "(?:,?\\s+(?:of\\s+)?(?<relative>last|this|next)\\s+year\\b)?";
const COMMA_YEAR = `(?:(?:,\\s*|\\s+|\\s+of\\s+)(?<year>${YEAR}))?`;

const YEAR_OFFSET: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const number = (text: string | undefined): number => Number.parseInt(text ?? "", 10);

const twoDigits = (n: number): string => String(n).padStart(2, "0");
const validDay = (year: number, month: number, day: number): string | undefined => {
  const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(text) ? text : undefined;
};

/** From the groups month, day and, where a range, month2 and day2, year and year1. */
const dates = (groups: Groups, precision?: "interval" | "days"): Expression | undefined => {
  const month = monthOf(groups.month!);
  const day = number(groups.day);
  const toMonth = groups.month2 ? monthOf(groups.month2) : month;
  const toDay = groups.day2 ? number(groups.day2) : day;
  const width = groups.day2 ? (precision ?? "days") : "day";
  if (!groups.year) {
    if (!validDay(2024, month, day) || !validDay(2024, toMonth, toDay)) return undefined;
    const weekday = groups.weekday ? weekdayOf(groups.weekday) : undefined;
    return {
      type: "date",
      from: { month, day },
      to: { month: toMonth, day: toDay },
      precision: width,
      weekday,
      year: YEAR_OFFSET[groups.relative ?? ""],
    };
  }
  return fixed(groups, month, day, toMonth, toDay, width);
};

const fixed = (
  groups: Groups,
  month: number,
  day: number,
  toMonth: number,
  toDay: number,
  precision: "day" | "days" | "interval",
): Expression | undefined => {
  // biome-ignore format: one line of parameters
  const toYear = number(groups.year);
  const crosses = toMonth < month || (toMonth === month && toDay < day);
  const fromYear = groups.year1 ? number(groups.year1) : crosses ? toYear - 1 : toYear;
  const from = validDay(fromYear, month, day);
  const to = validDay(toYear, toMonth, toDay);
  if (!from || !to || to < from) return undefined;
  return { type: "fixed", from, to, precision, note: disagreement(groups.weekday, from) };
};

const disagreement = (weekday: string | undefined, day: string): string | undefined => {
  if (!weekday) return undefined;
  const real = new Date(`${day}T00:00:00Z`).getUTCDay();
  return real === weekdayOf(weekday) ? undefined : `the weekday written does not fall on ${day}`;
};

const numeric = ({ a, b, year, sep }: Groups): Expression | undefined => {
  const [first, second, y] = [number(a), number(b), number(year)];
  const dayFirst = validDay(y, second, first);
  const monthFirst = validDay(y, first, second);
  // Between dots the day stands first wherever dates are written so.
  if (dayFirst && monthFirst && dayFirst !== monthFirst && sep !== ".")
    return { type: "open", note: "day and month cannot be told apart" };
  const day = dayFirst ?? monthFirst;
  return day ? { type: "fixed", from: day, to: day, precision: "day" } : undefined;
};

const notBefore = (pattern: RegExp) => (groups: Groups, around: Around) =>
  pattern.test(around.after) ? undefined : dates(groups);

// "March 5 people", "Dec. 25 tonnes" do not occur; "May 15 countries" does.
const COUNTED =
  /^\s+(?:countries|nations|people|members|states|soldiers|troops|percent|per cent|million|billion|minutes|hours)\b/;

export const DATES: readonly TimeRule[] = [
  {
    name: "time/september-11",
    needs: "month",
    reason: "the attacks of September 11 are known by their day and were in 2001",
    example: "since the September 11 attacks",
    pattern:
      /\b(?:September 11|Sept\. 11|11 September)(?:th)?(?=,? (?:terrorist |terror )?(?:attacks?|hijackings)\b)/g,
    read: () => ({ type: "fixed", from: "2001-09-11", to: "2001-09-11", precision: "day" }),
  },
  {
    name: "time/iso-date",
    needs: "digit",
    reason: "year, month, day in figures, largest first, is read one way only",
    example: "2021-03-16",
    pattern:
      /(?<![\w-])(?<y>(?:1[89]|20)\d\d)(?<sep>[-/.])(?<m>0?[1-9]|1[0-2])\k<sep>(?<d>[12]\d|3[01]|0?[1-9])(?:T[\d:.+Z-]*)?(?![\w-])/g,
    read: ({ y, m, d }) => {
      const day = validDay(number(y), number(m), number(d));
      return day ? { type: "fixed", from: day, to: day, precision: "day" } : undefined;
    },
  },
  {
    name: "time/numeric-date",
    needs: "digit",
    reason: "figures with strokes are placed only where day and month cannot be mistaken for each other",
    example: "16/03/2021",
    pattern: /(?<![\w/.-])(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?<year>(?:19|20)\d\d)(?![\w/-])/g,
    read: numeric,
  },
  {
    name: "time/week-of",
    needs: "month",
    reason: "the week of a day runs from its Monday to its Sunday",
    example: "the week of 3 May",
    pattern: re(
      `\\b(?:[Tt]he\\s+)?[Ww]eek\\s+(?:of|beginning|starting|commencing)\\s+${WD}(?:(?<month>${MONTH})\\s+(?<day>${DAY})|(?<day1>${DAY})${OF}(?<month1>${MONTH}))${COMMA_YEAR}`,
    ),
    read: (groups) => {
      const day = dates({ ...groups, month: groups.month ?? groups.month1, day: groups.day ?? groups.day1 });
      return day && { type: "week-of", day };
    },
  },
  {
    name: "time/between-dates",
    needs: "month",
    reason: "between two days something happened, on one of them or on all",
    example: "between March 3 and 5",
    pattern: re(
      `\\b[Bb]etween\\s+(?:the\\s+)?(?:(?<month>${MONTH})\\s+(?<day>${DAY})(?:,?\\s+(?<year1>${YEAR}))?,?\\s+and\\s+(?:the\\s+)?(?:(?<month2>${MONTH})\\s+)?(?<day2>${DAY})${COMMA_YEAR})`,
    ),
    read: (groups) => dates(groups, "interval"),
  },
  {
    name: "time/between-days-month",
    needs: "month",
    reason: "between two days something happened, on one of them or on all",
    example: "between 3 and 5 March",
    pattern: re(
      `\\b[Bb]etween\\s+(?:the\\s+)?(?<day>${DAY})(?:${OF}(?<month1>${MONTH}))?(?:,?\\s+(?<year1>${YEAR}))?\\s+and\\s+(?:the\\s+)?(?<day2>${DAY})${OF}(?<month2>${MONTH})${COMMA_YEAR}`,
    ),
    read: (groups) => dates({ ...groups, month: groups.month1 ?? groups.month2 }, "interval"),
  },
  {
    name: "time/month-day-to-month-day",
    needs: "month",
    reason: "two days of two months joined by a dash or 'to' bound what lasts from one to the other",
    example: "March 30–April 2",
    pattern: re(
      `${START}${WD}(?<month>${MONTH})\\s+(?<day>${DAY})(?:,?\\s+(?<year1>${YEAR}))?,?${TO}(?:${WEEKDAY_BEFORE},?\\s+)?(?<month2>${MONTH})\\s+(?<day2>${DAY})${COMMA_YEAR}`,
    ),
    read: (groups) => dates(groups),
  },
  {
    name: "time/day-month-to-day-month",
    needs: "month",
    reason: "two days of two months joined by a dash or 'to' bound what lasts from one to the other",
    example: "30 March to 2 April 2021",
    pattern: re(
      `${START}${WD}(?<day>${DAY})${OF}(?<month>${MONTH})(?:,?\\s+(?<year1>${YEAR}))?,?${TO}(?:${WEEKDAY_BEFORE},?\\s+)?(?:the\\s+)?(?<day2>${DAY})${OF}(?<month2>${MONTH})${COMMA_YEAR}`,
    ),
    read: (groups) => dates(groups),
  },
  {
    name: "time/month-day-to-day",
    needs: "month",
    reason: "two days after a month bound what lasts from one to the other",
    example: "Dec. 9-17",
    pattern: re(
      `${START}${WD}(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${DAY})(?:${TO}|\\s+and\\s+|\\s*&\\s*)(?:the\\s+)?(?<day2>${DAY})(?!\\s+(?:${MONTH}))${COMMA_YEAR}`,
    ),
    read: (groups, around) => ranged(groups, around),
  },
  {
    name: "time/day-to-day-month",
    needs: "month",
    reason: "two days before a month bound what lasts from one to the other",
    example: "11-12 December",
    pattern: re(
      `${START}${WD}(?<day>${DAY})(?:${TO}|\\s+and\\s+|\\s*&\\s*)(?:${WEEKDAY_BEFORE},?\\s+)?(?:the\\s+)?(?<day2>${DAY})${OF}(?<month>${MONTH})${COMMA_YEAR}`,
    ),
    read: (groups, around) => ranged(groups, around),
  },
  {
    name: "time/month-day-year",
    needs: "month",
    reason: "month, day and year name one day",
    example: "March 16, 2021",
    pattern: re(
      `${START}${WD}(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${DAY})(?:,\\s*|\\s+)(?<year>${YEAR})\\)?`,
    ),
    read: (groups) => dates(groups),
  },
  {
    name: "time/day-month-year",
    needs: "month",
    reason: "day, month and year name one day",
    example: "16 March 2021",
    pattern: re(`${START}${WD}(?<day>${DAY})${OF}(?<month>${MONTH})(?:,?\\s+|[-–])(?<year>${YEAR})\\)?`),
    read: (groups) => dates(groups),
  },
  {
    name: "time/day-month",
    needs: "month",
    reason: "a day and its month; the tense and the report's day tell the year",
    example: "16th of March",
    pattern: re(`${START}${WD}(?<day>${DAY})${OF}(?<month>${MONTH})(?:\\)|${RELATIVE_YEAR})`),
    read: notBefore(/^\s+\d/),
  },
  {
    name: "time/month-day",
    needs: "month",
    reason: "a month and its day; the tense and the report's day tell the year",
    example: "Mar. 16",
    pattern: re(`${START}${WD}(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${DAY})(?:\\)|${RELATIVE_YEAR})`),
    read: notBefore(COUNTED),
  },
  {
    name: "time/day-of-month",
    needs: "digit",
    reason:
      "an ordinal after 'on the' with nothing counted after it is a day of the present month or the one beside it",
    example: "on the 16th",
    pattern:
      /(?<=\b(?:[Oo]n|until|[Bb]y|since|from) )(?:the )?(?<day>[12]?\d|3[01])(?:st|nd|rd|th)(?: of (?:this|the) month|(?: to |-|–| and )(?:the )?(?<day2>[12]?\d|3[01])(?:st|nd|rd|th))?(?=\s*(?:[.,;)]|$)|\s*(?:in|at|with|for|to|by|and|when|where|after|before|that|as|said|he|she|they)\b)/g,
    read: ({ day, day2 }) => {
      const [from, to] = [number(day), number(day2 ?? day)];
      return from >= 1 && to >= from && to <= 31 ? { type: "day-of-month", day: from, to } : undefined;
    },
  },
];

/** "December 11 and 12" lasts over both; days further apart joined by "and" are two moments in one stretch. */
const ranged = (groups: Groups, { words }: Around): Expression | undefined => {
  const [from, to] = [number(groups.day), number(groups.day2)];
  if (to <= from) return undefined;
  return dates(groups, /\band\b|&/.test(words) && to - from > 1 ? "interval" : "days");
};

// Words counted from the report's day or from a day named before: today, last week, two months ago, a day earlier.
import type { Expression, Part, Unit } from "../expression.ts";
import type { TimeRule } from "../rule.ts";
import { COUNT, countOf } from "../words.ts";
import { PART, partFrom } from "./months.ts";

const re = (source: string): RegExp => new RegExp(source, "g");

const DAY_WORDS: Readonly<Record<string, readonly [number, number]>> = {
  today: [0, 0], tonight: [0, 0], yesterday: [-1, -1], tomorrow: [1, 1], overnight: [-1, 0], "last night": [-1, -1],
  "this morning": [0, 0], "this afternoon": [0, 0], "this evening": [0, 0], "the day before yesterday": [-2, -2],
  "the day after tomorrow": [2, 2], "last evening": [-1, -1],
}; // biome-ignore format: a list to be read at a glance

const UNITS: Readonly<Record<string, Unit>> = {
  day: "day", week: "week", weekend: "weekend", month: "month", quarter: "quarter", year: "year", decade: "decade", fortnight: "week",
}; // biome-ignore format: one list
const unitOf = (word: string): Unit => UNITS[word.toLowerCase().replace(/s$/, "")]!;

const OFFSET: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};
const offsetOf = (word: string): number =>
  OFFSET[
    word
      .toLowerCase()
      .replace(/^the\s+/, "")
      .replace(/^this\s+(?=past|coming)/, "")
  ] ?? 0;

const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };

const SPLIT: Readonly<Record<string, Part>> = { earlier: "so-far", later: "rest" };

/** "A few" and "several" as least and most. */
const VAGUE: Readonly<Record<string, readonly [number, number]>> = {
  "a couple of": [2, 3], "a few": [2, 5], several: [3, 9], many: [5, 20], "": [2, 10], recent: [1, 5], some: [2, 9], coming: [1, 5],
}; // biome-ignore format: one list

const UNIT_WORD = "(?<unit>day|week|month|year|decade|fortnight)s?";
const AMOUNT = `(?:(?:about|around|nearly|almost|over|more than|just|only|roughly|some|less than)\\s+)?(?<count>${COUNT}|[Aa] couple of|[Aa] few|[Ss]everal|[Mm]any)`;

const away = (
  count: string,
  unitWord: string,
  sign: 1 | -1,
  stretch = false,
): Extract<Expression, { type: "away" }> => {
  const vague = VAGUE[count.toLowerCase()];
  const times = unitWord.startsWith("fortnight") ? 2 : 1;
  const [least, most] = vague ?? [countOf(count), countOf(count)];
  return { type: "away", unit: unitOf(unitWord), least: least * times, most: most * times, sign, stretch };
};

export const RELATIVE: readonly TimeRule[] = [
  {
    name: "time/day-word",
    needs: "day-word",
    reason: "today, yesterday and their like count from the report's day",
    example: "met yesterday",
    pattern:
      /\b(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\s+)?(?<word>[Tt]he day before yesterday|[Tt]he day after tomorrow|[Tt]oday|TODAY|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Oo]vernight|[Ll]ast (?:night|evening)|[Tt]his (?:morning|afternoon|evening))\b(?:\s+(?:morning|afternoon|evening|night))?/g,
    read: ({ word }) => {
      const [from, to] = DAY_WORDS[word!.toLowerCase()]!;
      return { type: "days", from, to, precision: from === to ? "day" : "interval" };
    },
  },
  {
    name: "time/two-relative",
    needs: "period",
    reason: "the week, month or year after the next or before the last",
    example: "the week after next",
    pattern: /\bthe (?<unit>week|month|year|weekend) (?<side>after next|before last)\b/g,
    read: ({ unit, side }) => ({
      type: "period",
      unit: unitOf(unit!),
      offset: side === "after next" ? 2 : -2,
      part: "whole",
    }),
  },
  {
    name: "time/part-so-far",
    needs: "period",
    reason: "earlier or later in the present week, month or year is parted from the rest by the report's day",
    example: "earlier this week",
    pattern:
      /\b(?<split>[Ee]arlier|[Ll]ater)\s+(?:on\s+)?(?:in\s+)?(?:this|the)\s+(?<unit>week|month|year|decade|quarter)\b/g,
    read: ({ split, unit }) => ({
      type: "period",
      unit: unitOf(unit!),
      offset: 0,
      part: SPLIT[split!.toLowerCase()]!,
    }),
  },
  {
    name: "time/quarter-of-relative",
    needs: "period",
    reason: "a quarter of last, this or next year counts from the report's year",
    example: "the first quarter of next year",
    pattern: re(
      "(?<!\\w)(?:[Tt]he\\s+)?(?<nth>first|second|third|fourth|last)\\s+quarter\\s+of\\s+(?<which>last|this|next|the)\\s+year\\b(?!-|\\s+of\\b)",
    ),
    read: ({ nth, which }) => ({ type: "quarter", quarter: QUARTERS[nth!]!, year: offsetOf(which!) }),
  },
  {
    name: "time/half-of-relative",
    needs: "period",
    reason: "the quarters and halves of last, this or next year count from the report's year",
    example: "the first half of next year",
    pattern: re(
      `(?<!\\w|\\b[Tt]he\\s)${PART}(?<which>[Ll]ast|[Tt]his|[Nn]ext|the\\s+(?:coming|current|previous)|this\\s+(?:past|coming))\\s+(?<unit>weekend|week|month|quarter|year|decade)\\b(?!-|\\s+of\\b)`,
    ),
    read: ({ part, which, unit }) => ({
      type: "period",
      unit: unitOf(unit!),
      offset: unit === "weekend" && /^this$/i.test(which!) ? "by-tense" : offsetOf(which!),
      part: partFrom(part),
    }),
  },
  {
    name: "time/part-of-the-period",
    needs: "period",
    reason: "the end or start of the week, month or year is that of the report's own",
    example: "by the end of the month",
    pattern: re(
      `(?<!\\w)${PART.replace(/\)\?$/, ")")}(?<unit>week|month|year|decade)\\b(?!-|\\s+of|\\s+(?:\\d))`,
    ),
    read: ({ part, unit }) => ({ type: "period", unit: unitOf(unit!), offset: 0, part: partFrom(part) }),
  },
  {
    name: "time/weekend",
    needs: "period",
    reason: "the weekend is the nearest one in the direction that the tense gives",
    example: "over the weekend",
    pattern: /(?<=\b(?:[Oo]ver|[Dd]uring|[Aa]t|[Oo]n|[Ff]or|[Bb]y)\s)the\s+(?<unit>weekend)\b(?!\s+of)/g,
    read: () => ({ type: "period", unit: "weekend", offset: "by-tense", part: "whole" }),
  },
  {
    name: "time/ago",
    needs: "period",
    reason: "so many units before the report's day, as wide as the unit is coarse",
    example: "a few weeks ago",
    pattern: re(
      `(?<![\\w,.]|\\b(?:thousand|hundred|million|billion|dozen)\\s)(?:${AMOUNT}\\s+)?(?<unit>days|weeks|months|years|decades|day|week|month|year|decade|fortnight)\\s+ago\\b`,
    ),
    read: ({ count, unit }) => away(count ?? "", unit!, -1),
  },
  {
    name: "time/past-stretch",
    needs: "period",
    reason: "the last so many units up to the report's day",
    example: "over the past two weeks",
    pattern: re(
      `(?<!\\w)(?:the|these|its)\\s+(?:last|past|previous)\\s+(?:(?<count>${COUNT}|couple of|few|several)\\s+)?${UNIT_WORD}\\b(?!\\s+of\\b)`,
    ),
    read: ({ count, unit }) => away(spelled(count ?? "one"), unit!, -1, true),
  },
  {
    name: "time/recent-stretch",
    needs: "period",
    reason: "recent days, weeks or months run up to the report's day",
    example: "in recent weeks",
    pattern: /\b[Rr]ecent\s+(?<unit>days|weeks|months|years|decades)\b/g,
    read: ({ unit }) => away("recent", unit!, -1, true),
  },
  {
    name: "time/coming-stretch",
    needs: "period",
    reason: "the next so many units from the report's day on",
    example: "in the coming weeks",
    pattern: re(
      `(?<!\\w)(?:the|these)\\s+(?:next|coming|following)\\s+(?:(?<count>${COUNT}|couple of|few|several)\\s+(?<unit>day|week|month|year|decade)s?|(?<unit2>days|weeks|months|years)|(?<=\\b(?:[Oo]ver|[Ww]ithin|[Ii]n|[Dd]uring|[Ff]or)\\s+the\\s+next\\s+)(?<unit3>day|week|month|year))\\b`,
    ),
    read: ({ count, unit, unit2, unit3 }) =>
      away(count ? spelled(count) : unit3 ? "one" : "coming", unit ?? unit2 ?? unit3!, 1, true),
  },
  {
    name: "time/within",
    needs: "period",
    reason: "within so many units: from the report's day to then",
    example: "within two weeks",
    pattern: re(`(?<=\\b[Ww]ithin\\s)(?:the\\s+(?:next|coming)\\s+)?${AMOUNT}\\s+${UNIT_WORD}\\b`),
    read: ({ count, unit }) => away(count!, unit!, 1, true),
  },
  {
    name: "time/in-units",
    needs: "period",
    reason: "in so many units with a verb of the future: that long after the report's day",
    example: "will meet in two weeks",
    pattern: re(
      `(?<=\\b[Ii]n\\s)${AMOUNT}\\s+(?<unit>days|weeks|months|years|day|week|month|year)(?:['’]\\s+time)?\\b(?!\\s+of|-)`,
    ),
    read: ({ count, unit }, { words }) => ({ ...away(count!, unit!, 1), ahead: !/time$/.test(words) }),
  },
  {
    name: "time/counted-from-previous",
    needs: "period",
    reason: "words counted from a day named before need that day",
    example: "three days earlier",
    pattern: re(
      `(?<!\\w)(?<count>${COUNT})\\s+(?<unit>day|week|month|year)s?\\s+(?<side>earlier|before|later|after(?:wards|ward)?|prior)\\b(?!\\s+than\\b)(?!(?<=before|after|prior)\\s+(?!(?:in|at|on|by|and|but|with|when)\\b)[A-Za-z\\d])`,
    ),
    read: ({ count, unit, side }) => ({
      type: "after-previous", unit: unitOf(unit!), count: countOf(count!) * (/^(?:later|after)/.test(side!) ? 1 : -1),
    }), // biome-ignore format: one value
  },
  {
    name: "time/neighbouring-day",
    needs: "day-word",
    reason: "the day before, the same day and the next day count from a day named before",
    example: "on the same day",
    pattern:
      /\b(?:[Ee]arlier|[Ll]ater)\s+(?:in|on)\s+the\s+(?<unit3>day)\b(?!\s+(?:before|after|of))|\b[Tt]he\s+(?:(?<side>previous|next|following|same)\s+(?<unit>day|week|month|year)\b|(?<unit2>day)\s+(?<side2>before|after)\b(?!\s+(?:the|a|an|his|her|its|their|he|she|they|yesterday|tomorrow|[A-Z])))/g,
    read: ({ side, side2, unit, unit2, unit3 }) => ({
      type: "after-previous",
      unit: unitOf(unit ?? unit2 ?? unit3!),
      count: { previous: -1, before: -1, same: 0, next: 1, following: 1, after: 1 }[side ?? side2 ?? "same"]!,
    }),
  },
  {
    name: "time/open-words",
    needs: "period",
    reason: "words that promise a time and name none",
    example: "at an early date",
    pattern:
      /\b(?:at an early (?:date|opportunity)|in the near future|at a later (?:date|stage)|as soon as possible|at the earliest (?:opportunity|possible date)|in the not too distant future|in due course)\b/g,
    read: () => ({ type: "open", note: "no day is named" }),
  },
];

/** "couple of" and "few" after "the past". */
function spelled(count: string): string {
  return /^(?:couple of|few)$/.test(count) ? `a ${count}` : count;
}

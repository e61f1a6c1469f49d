// The English words of the calendar as pattern pieces, and what they stand for.
// Month and weekday names count only when capitalised: "may" and "march" are verbs otherwise.

import { MONTH_FORMS, MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS } from "../../lexicon/calendar.ts";

/** Any form of a month's name: March, Mar., MARCH. */
export const MONTH = `(?:${MONTH_FORMS.join("|")}|${MONTH_FORMS.join("|").toUpperCase()})(?![A-Za-z])`;

const SHORT_MONTHS = "Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.";
const BETTER_KNOWN_AS_WORDS: ReadonlySet<string> = new Set(["March", "May"]);

/** Months written out, without those that are also names and verbs. */
export const CLEAR_MONTH = `(?:${MONTH_NAMES.filter((name) => !BETTER_KNOWN_AS_WORDS.has(name)).join("|")}|${SHORT_MONTHS})`;

export const FULL_MONTH = `(?:${MONTH_NAMES.join("|")}|${SHORT_MONTHS})(?![A-Za-z])`;

const DAY_NAMES = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

/** A weekday standing alone, written out. */
export const WEEKDAY = `(?:${DAY_NAMES}|${DAY_NAMES.toUpperCase()})(?![A-Za-z])`;

/** A weekday before a date, where short forms are safe. */
export const WEEKDAY_BEFORE = `(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?)`;

/** Day of the month: 3, 03, 3rd. */
export const DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\dA-Za-z%]|[,.]\\d|:\\d)";

export const YEAR = "(?:1[89]|20)\\d\\d(?![\\d%]|[,.]\\d)";

/** A dash or a word between two ends. */
export const TO = "(?:\\s?[-–—‑]\\s?|\\s+(?:to|through|until|till|thru)\\s+)";

/** Small counts in words and figures. */
export const COUNT =
  "(?:\\d{1,3}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)";

const COUNT_WORDS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30,
}; // biome-ignore format: a list to be read at a glance

/** 1 is January. */
export const monthOf = (name: string): number => MONTHS.get(name.slice(0, 3).toLowerCase()) ?? 0;

/** 0 is Sunday. */
export const weekdayOf = (name: string): number => WEEKDAYS.get(name.slice(0, 3).toLowerCase()) ?? -1;

export const countOf = (word: string): number => COUNT_WORDS[word.toLowerCase()] ?? Number.parseInt(word, 10);

export const monthName = (month: number): string => MONTH_NAMES[month - 1]!;
export const weekdayName = (day: number): string => WEEKDAY_NAMES[day]!;

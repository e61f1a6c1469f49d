// Arithmetic of civil weeks, months, quarters and years around a day, and the parts of them that reports speak of.
import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  lastOfMonth,
  type Precision,
  weekday,
} from "../../model/time.ts";
import type { Part, Unit } from "./expression.ts";

export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthNumber = (day: Day): number => Number(day.slice(5, 7));

/** Weeks run from Monday to Sunday, as in ISO 8601. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

/** Same day of the month so many months on, kept inside that month. */
export const addMonths = (day: Day, months: number): Day => {
  const first = dayOf(yearOf(day), monthNumber(day) + months, 1);
  const last = lastOfMonth(yearOf(first), monthNumber(first));
  const same = addDays(first, Number(day.slice(8, 10)) - 1);
  if (same > last) return last;
  return same;
};

export const addUnits = (day: Day, unit: Unit, count: number): Day => {
  if (unit === "day") return addDays(day, count);
  if (unit === "week" || unit === "weekend") return addDays(day, 7 * count);
  const months = { month: 1, quarter: 3, "half-year": 6, year: 12, decade: 120 }[unit];
  return addMonths(day, months * count);
};

const monthsOf = (year: number, first: number, count: number, precision: Precision): Stretch => {
  const from = dayOf(year, first, 1);
  return { from, to: addDays(addMonths(from, count), -1), precision };
};

export const monthStretch = (year: number, month: number): Stretch => monthsOf(year, month, 1, "month");
export const decadeStretch = (first: number): Stretch => monthsOf(first, 1, 120, "interval");
export const yearStretch = (year: number): Stretch => monthsOf(year, 1, 12, "year");
export const quarterStretch = (year: number, quarter: number): Stretch =>
  monthsOf(year, 3 * quarter - 2, 3, "interval");
export const halfYearStretch = (year: number, half: number): Stretch =>
  monthsOf(year, 6 * half - 5, 6, "interval");

/** By either reckoning, of months or of the sun; northern. Autumn and fall are one. */
export const seasonStretch = (year: number, season: string): Stretch => {
  const ends = {
    spring: ["03-01", "06-20"],
    summer: ["06-01", "09-22"],
    autumn: ["09-01", "12-20"],
    fall: ["09-01", "12-20"],
    winter: ["12-01", "03-20"],
  }[season] as [string, string];
  const endYear = season === "winter" ? year + 1 : year;
  return { from: `${year}-${ends[0]}`, to: `${endYear}-${ends[1]}`, precision: "season" };
};

/** The week, month, … that a day lies in, moved by so many of them. */
export const periodAround = (day: Day, unit: Unit, offset: number): Stretch => {
  const then = addUnits(
    unit === "week" || unit === "weekend" ? mondayOf(day) : firstOfMonth(day),
    unit,
    offset,
  );
  const [year, month] = [yearOf(then), monthNumber(then)];
  switch (unit) {
    case "day":
      return { from: addDays(day, offset), to: addDays(day, offset), precision: "day" };
    case "week":
      return { from: then, to: addDays(then, 6), precision: "week" };
    case "weekend":
      return { from: addDays(then, 5), to: addDays(then, 6), precision: "interval" };
    case "month":
      return monthStretch(year, month);
    case "quarter":
      return quarterStretch(year, Math.ceil(month / 3));
    case "half-year":
      return halfYearStretch(year, month > 6 ? 2 : 1);
    case "year":
      return yearStretch(year);
    case "decade":
      return decadeStretch(year - (year % 10));
  }
};

const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`;

const share = (whole: Stretch, from: number, to: number): Stretch => {
  const days = daysBetween(whole.from, whole.to) + 1;
  return {
    from: addDays(whole.from, Math.floor(days * from)),
    to: addDays(whole.from, Math.ceil(days * to) - 1),
    precision: "interval",
  };
};

const PARTS: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  month: { early: [1, 10], mid: [10, 20], late: [20, 31], "first-half": [1, 15], "second-half": [16, 31] },
  year: { early: [1, 3], mid: [5, 8], late: [10, 12], "first-half": [1, 6], "second-half": [7, 12] },
};

const partOfMonth = (whole: Stretch, [from, to]: readonly [number, number], part: Part): Stretch => {
  const last = Number(whole.to.slice(8));
  const precision = part.endsWith("half") ? "half-month" : "interval";
  return { from: addDays(whole.from, from - 1), to: addDays(whole.from, Math.min(to, last) - 1), precision };
};

const YEARS_OF_DECADE: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3], mid: [3, 6], late: [6, 9], "first-half": [0, 4], "second-half": [5, 9],
}; // biome-ignore format: a list to be read at a glance

const partOfDecade = (whole: Stretch, part: Part): Stretch => {
  const [from, to] = YEARS_OF_DECADE[part]!;
  const first = yearOf(whole.from);
  return { from: `${first + from}-01-01`, to: `${first + to}-12-31`, precision: "interval" };
};

const THIRDS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 0.4],
  mid: [0.28, 0.72],
  late: [0.57, 1],
  "first-half": [0, 0.5],
  "second-half": [0.5, 1],
};

/** "early", "the second half of", … as days; the widths are those that reporters give the words. */
export const partOf = (whole: Stretch, part: Part): Stretch => {
  const share_ = THIRDS[part];
  if (!share_) return whole;
  if (yearOf(whole.to) - yearOf(whole.from) === 9) return partOfDecade(whole, part);
  const fixed = PARTS[whole.precision]?.[part];
  if (!fixed) return share(whole, share_[0], share_[1]);
  return whole.precision === "month"
    ? partOfMonth(whole, fixed, part)
    : monthsOf(yearOf(whole.from), fixed[0], fixed[1] - fixed[0] + 1, "interval");
};

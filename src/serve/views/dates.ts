// Times as people write them. In comes a TimeValue or what somebody typed into a field, out go words for months
// (never 03/04) beside the exact value. What cannot be read as a day is told as undefined, not guessed.
import { MONTH_NAMES, MONTHS, WEEKDAY_NAMES } from "../../lexicon/calendar.ts";
import {
  addDays,
  type Day,
  isDay,
  isInferred,
  iso,
  lastOfMonth,
  type TimeValue,
  weekday,
} from "../../model/time.ts";

export interface DateView {
  /** Exact value, as `<time datetime>` and data want it. */
  readonly iso: string;
  readonly from: Day;
  readonly to: Day;
  /** "Saturday 11 December 2021". */
  readonly long: string;
  /** "11 Dec 2021". */
  readonly short: string;
  /** "Sat"; empty where no single day or run of days is known. */
  readonly weekday: string;
  /** "inferred", "season"; empty where it is known to the day, stated or counted. */
  readonly note: string;
  /**
   * How it is known: stated in full; counted by the calendar from a day that a report states as its own ("on Tuesday");
   * or inferred, as where that report's own day was.
   */
  readonly ground: "stated" | "counted" | "inferred";
  readonly precision: TimeValue["precision"];
  readonly basis: TimeValue["basis"];
  readonly reference?: string;
  /** "Tokyo time". */
  readonly zone?: string;
}

type Style = "long" | "short";

const parts = (day: Day): { year: number; month: number; date: number } => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return { year, month, date };
};

const monthName = (month: number, style: Style): string => {
  const name = MONTH_NAMES[month - 1]!;
  return style === "long" ? name : name.slice(0, 3);
};

const weekdayName = (day: Day, style: Style = "long"): string =>
  style === "long" ? WEEKDAY_NAMES[weekday(day)]! : WEEKDAY_NAMES[weekday(day)]!.slice(0, 3);

export const dayWords = (day: Day, style: Style = "long"): string => {
  const { year, month, date } = parts(day);
  return `${date} ${monthName(month, style)} ${year}`;
};

/** The day of an instant, as "2 Feb 2022"; what is no instant is given back as it is. */
export const instantWords = (instant: string): string => {
  const day = instant.slice(0, 10);
  return isDay(day) ? dayWords(day, "short") : instant;
};

export const monthWords = (month: string, style: Style = "long"): string => {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return `${monthName(number, style)} ${year}`;
};

/** "15–17 March 2021", "28 March – 2 April 2021", "30 December 2021 – 2 January 2022". */
export const rangeWords = (from: Day, to: Day, style: Style = "long"): string => {
  if (from === to) return dayWords(from, style);
  const a = parts(from);
  const b = parts(to);
  if (a.year !== b.year) return `${dayWords(from, style)} – ${dayWords(to, style)}`;
  if (a.month !== b.month) return `${a.date} ${monthName(a.month, style)} – ${dayWords(to, style)}`;
  return `${a.date}–${dayWords(to, style)}`;
};

const isMonth = ({ from, to }: TimeValue): boolean =>
  from.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7) && to === lastOf(from);
const lastOf = (day: Day): Day => lastOfMonth(parts(day).year, parts(day).month);
const isWholeMonths = ({ from, to }: TimeValue): boolean => from.endsWith("-01") && to === lastOf(to);
const isYear = ({ from, to }: TimeValue): boolean =>
  from.slice(0, 4) === to.slice(0, 4) && from.endsWith("-01-01") && to.endsWith("-12-31");

const wholeMonthWords = ({ from, to }: TimeValue, style: Style): string =>
  from.slice(0, 4) === to.slice(0, 4)
    ? `${monthName(parts(from).month, style)} – ${monthWords(to.slice(0, 7), style)}`
    : `${monthWords(from.slice(0, 7), style)} – ${monthWords(to.slice(0, 7), style)}`;

const halfWords = (time: TimeValue, style: Style): string =>
  `${time.from.endsWith("-01") ? "first" : "second"} half of ${monthWords(time.from.slice(0, 7), style)}`;

/** The time in words, without the weekday. */
export const timeWords = (time: TimeValue, style: Style = "long"): string => {
  if (isYear(time)) return time.from.slice(0, 4);
  if (isMonth(time)) return monthWords(time.from.slice(0, 7), style);
  if (time.precision === "half-month") return halfWords(time, style);
  if (time.precision !== "days" && isWholeMonths(time)) return wholeMonthWords(time, style);
  return rangeWords(time.from, time.to, style);
};

const PRECISION_NOTE: Readonly<Record<TimeValue["precision"], string>> = {
  day: "",
  days: "",
  week: "in the week",
  "half-month": "half a month",
  month: "month",
  season: "season",
  year: "year",
  interval: "some day between",
};

const groundOf = (time: TimeValue, stated: ReadonlySet<string>): DateView["ground"] => {
  if (time.basis === "stated") return "stated";
  return isInferred(time, stated) ? "inferred" : "counted";
};

const noteOf = (time: TimeValue, ground: DateView["ground"]): string => {
  const precision = time.from === time.to ? "" : PRECISION_NOTE[time.precision];
  return [precision, ground === "inferred" ? "inferred" : ""].filter((note) => note !== "").join(", ");
};

const weekdaysOf = (time: TimeValue): string => {
  if (time.from === time.to) return weekdayName(time.from, "short");
  if (time.precision !== "days" || time.to > addDays(time.from, 20)) return "";
  return `${weekdayName(time.from, "short")}–${weekdayName(time.to, "short")}`;
};

/** "Asia/Tokyo" as "Tokyo time". */
const zoneWords = (zone: string): string => `${zone.split("/").at(-1)!.replaceAll("_", " ")} time`;

const NONE: ReadonlySet<string> = new Set();

/** `stated`: the days that the reports at hand state as their own. */
export const dateView = (time: TimeValue, stated: ReadonlySet<string> = NONE): DateView => {
  const ground = groundOf(time, stated);
  return {
    iso: iso(time),
    from: time.from,
    to: time.to,
    long: time.from === time.to ? `${weekdayName(time.from)} ${dayWords(time.from)}` : timeWords(time),
    short: timeWords(time, "short"),
    weekday: weekdaysOf(time),
    note: noteOf(time, ground),
    ground,
    precision: time.precision,
    basis: time.basis,
    ...(time.reference === undefined ? {} : { reference: time.reference }),
    ...(time.zone === undefined ? {} : { zone: zoneWords(time.zone) }),
  };
};

/** The day alone, where the month stands above it as a heading: "15–17", "28 Mar – 2 Apr", "March". */
export const inMonth = (date: DateView): string => {
  const { from, to } = date;
  if (from === to) return String(parts(from).date);
  const inside = from.slice(0, 7) === to.slice(0, 7);
  if (inside && date.iso.includes("/")) return `${parts(from).date}–${parts(to).date}`;
  return date.short.replace(new RegExp(` ${from.slice(0, 4)}$`), "");
};

const MONTH_DAYS = 365.25 / 12;

/** A length of time as people tell it: "12 days", "14 months", "9 years". */
export const spanOf = (days: number): { readonly count: number; readonly unit: "day" | "month" | "year" } => {
  if (days < 92) return { count: days, unit: "day" };
  const months = Math.floor(days / MONTH_DAYS);
  return months < 24 ? { count: months, unit: "month" } : { count: Math.floor(months / 12), unit: "year" };
};
export const spanWords = (days: number): string => {
  const { count, unit } = spanOf(days);
  return `${count.toLocaleString("en-GB")} ${unit}${count === 1 ? "" : "s"}`;
};

const FIELD = [
  { form: /^(?<y>\d{4})$/ },
  { form: /^(?<y>\d{4})-(?<m>\d{1,2})$/ },
  { form: /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/ },
  { form: /^(?<m>[a-z]{3,9})\.? (?<y>\d{4})$/ },
  { form: /^(?<d>\d{1,2})(?:st|nd|rd|th)? (?<m>[a-z]{3,9})\.? (?<y>\d{4})$/ },
  { form: /^(?<m>[a-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)? (?<y>\d{4})$/ },
] as const;

const monthNumber = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (MONTHS.get(text) ?? 0));

const civil = (year: number, month: number, date: number): Day | undefined => {
  const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return year > 0 && isDay(day) ? day : undefined;
};

const endOf = (year: number, month: number | undefined, end: "from" | "to"): Day | undefined => {
  if (month === undefined) return end === "from" ? civil(year, 1, 1) : civil(year, 12, 31);
  if (month < 1 || month > 12 || year < 1) return undefined;
  return end === "from" ? civil(year, month, 1) : lastOfMonth(year, month);
};

/** Reads "1 Mar 2021", "2021-03-01", "March 2021" or "2021" as the first or last day of it. */
export const parseDay = (typed: string, end: "from" | "to"): Day | undefined => {
  const text = typed
    .slice(0, 60)
    .toLowerCase()
    .replace(/[\s,]+/g, " ")
    .trim();
  for (const { form } of FIELD) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const year = Number(groups.y);
    const month = groups.m === undefined ? undefined : monthNumber(groups.m);
    if (groups.d === undefined) return endOf(year, month, end);
    return civil(year, month!, Number(groups.d));
  }
  return undefined;
};

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

// When something was: an interval of civil days with a precision, and how it is known.

/** A civil day, `2021-12-11`. Days compare as strings. */
export type Day = string;

export type Precision = "day" | "days" | "week" | "half-month" | "month" | "season" | "year" | "interval";

/**
 * An interval of whole days, both ends belonging to it.
 * `precision` "days": it lasts from `from` to `to`; any other: one moment somewhere inside, known no better.
 * `basis` "inferred": worked out against `reference` (the day or interval that relative words count from).
 */
export interface TimeValue {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
  readonly basis: "stated" | "inferred";
  readonly reference?: string;
  /** IANA name, where the place of the event tells it. */
  readonly zone?: string;
}

/** Nothing where it lies ahead of the day that it counts from: what a report tells as said was said by then. */
export const notAhead = (value: TimeValue | undefined): TimeValue | undefined =>
  value?.reference !== undefined && value.from > value.reference.slice(-"2021-12-11".length)
    ? undefined
    : value;

const DAY_MS = 86_400_000;
const ms = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export const dayOf = (year: number, month: number, day: number): Day => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
};

/** Is it a day of the calendar, written as `2021-12-11`? */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(ms(text)) &&
  new Date(ms(text)).toISOString().startsWith(text);

export const addDays = (day: Day, days: number): Day =>
  new Date(ms(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((ms(b) - ms(a)) / DAY_MS);

/** 0 is Sunday, 6 Saturday. */
export const weekday = (day: Day): number => new Date(ms(day)).getUTCDay();

export const lastOfMonth = (year: number, month: number): Day => addDays(dayOf(year, month + 1, 1), -1);

/** Worked out, and not only counted by the calendar from one of these days, which reports state as their own. */
export const isInferred = ({ basis, reference }: TimeValue, stated: ReadonlySet<string>): boolean =>
  basis === "inferred" && !(reference !== undefined && stated.has(reference));

export const meets = (a: TimeValue, b: TimeValue): boolean => a.from <= b.to && b.from <= a.to;

/** ISO 8601 to the precision known: `2021-12-11`, `2021-12`, `2022`, or `2022-04-01/2022-04-15`. */
export const iso = (time: TimeValue): string => {
  if (time.from === time.to) return time.from;
  const [year, month] = time.from.split("-").map(Number) as [number, number, number];
  if (time.from.endsWith("-01") && time.to === lastOfMonth(year, month)) return time.from.slice(0, 7);
  if (time.from === `${time.from.slice(0, 4)}-01-01` && time.to === `${time.from.slice(0, 4)}-12-31`)
    return time.from.slice(0, 4);
  return `${time.from}/${time.to}`;
};

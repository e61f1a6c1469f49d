// The calendar in English: names of months and days of the week, written out and cut short, and the seasons.
import { words } from "./table.ts";

export const MONTH_NAMES: readonly string[] = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
]; // biome-ignore format: a list to be read at a glance

/** Months cut short, as a dot may follow them; May is never. */
export const MONTH_ABBREVIATIONS: readonly string[] = words(
  "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
);

/** Each month in any form as the source of a pattern: "March", "Mar." and "Mar". */
export const MONTH_FORMS: readonly string[] = MONTH_NAMES.map((name) => {
  if (name === "May") return name;
  return name === "September" ? "Sept?(?:ember|\\.)?" : `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`;
});

/** Month by its name or abbreviation without a dot, in lower case; 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((name, index) =>
    [name, ...MONTH_ABBREVIATIONS.filter((short) => name.startsWith(short))].map(
      (form) => [form.toLowerCase(), index + 1] as const,
    ),
  ),
);

export const WEEKDAY_NAMES: readonly string[] = words(
  "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
);

/** Day of the week by its name or abbreviation without a dot, in lower case; 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "sunday sun",
    "monday mon",
    "tuesday tues tue",
    "wednesday wed",
    "thursday thurs thur thu",
    "friday fri",
    "saturday sat",
  ].flatMap((names, index) => words(names).map((name) => [name, index] as const)),
);

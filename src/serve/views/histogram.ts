// The bars above the chronology: events a month, or a year or decade where the record is long, with the address that
// narrows the view to each bar. In come the store's months, out go bars with their heights in hundredths.
import type { Status } from "../../model/fact.ts";
import { type Day, lastOfMonth } from "../../model/time.ts";
import type { Chronology } from "../../store/questions.ts";
import { type ChronologyAsk, withAsk } from "./chronology-query.ts";
import { monthWords } from "./dates.ts";
import { STATUS_SIGN } from "./words.ts";

type Unit = "month" | "year" | "decade";

export interface Bar {
  /** "March 2021", "2021", "2020s". */
  readonly label: string;
  /** What stands below the bar, and below that; empty where there is no room. */
  readonly tick: string;
  readonly year: string;
  readonly held: number;
  readonly ahead: number;
  readonly off: number;
  readonly href: string;
  readonly from: Day;
  readonly to: Day;
  /** Inside the days asked for. */
  readonly inside: boolean;
}

export interface HistogramView {
  readonly unit: Unit;
  readonly bars: readonly Bar[];
  readonly highest: number;
  /** The same in words, for those who do not see the drawing. */
  readonly words: string;
}

type Month = Chronology["months"][number];

const keyOf = (month: string, unit: Unit): string => {
  if (unit === "month") return month.slice(0, 7);
  return unit === "year" ? month.slice(0, 4) : `${month.slice(0, 3)}0`;
};

const after = (key: string, unit: Unit): string => {
  if (unit !== "month") return String(Number(key) + (unit === "year" ? 1 : 10)).padStart(4, "0");
  const [year, month] = key.split("-").map(Number) as [number, number];
  return month === 12
    ? `${String(year + 1).padStart(4, "0")}-01`
    : `${key.slice(0, 4)}-${String(month + 1).padStart(2, "0")}`;
};

const daysOf = (key: string, unit: Unit): { from: Day; to: Day } => {
  if (unit === "year") return { from: `${key}-01-01`, to: `${key}-12-31` };
  if (unit === "decade")
    return { from: `${key}-01-01`, to: `${String(Number(key) + 9).padStart(4, "0")}-12-31` };
  const [year, month] = key.split("-").map(Number) as [number, number];
  return { from: `${key}-01`, to: lastOfMonth(year, month) };
};

const labelOf = (key: string, unit: Unit): string => {
  if (unit === "month") return monthWords(key);
  return unit === "year" ? key : `${key}s`;
};

/** Months up to six years, then years up to a hundred and twenty, then decades. */
const unitFor = (first: string, last: string): Unit => {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  if (years <= 6) return "month";
  return years <= 120 ? "year" : "decade";
};

/** Fewer bars than this would be drawn as slabs; empty months stand on both sides of them. */
const FEWEST_MONTHS = 12;

const before = (key: string): string => {
  const [year, month] = key.split("-").map(Number) as [number, number];
  return month === 1
    ? `${String(year - 1).padStart(4, "0")}-12`
    : `${key.slice(0, 5)}${String(month - 1).padStart(2, "0")}`;
};

const padded = (keys: readonly string[], unit: Unit): readonly string[] => {
  const wide = [...keys];
  while (unit === "month" && wide.length < FEWEST_MONTHS) {
    wide.push(after(wide.at(-1)!, unit));
    if (wide.length < FEWEST_MONTHS && wide[0]! > "0001-01") wide.unshift(before(wide[0]!));
  }
  return wide;
};

const keysBetween = (first: string, last: string, unit: Unit): readonly string[] => {
  const keys: string[] = [];
  for (let key = keyOf(first, unit); key <= keyOf(last, unit) && keys.length < 1000; key = after(key, unit))
    keys.push(key);
  return keys;
};

const sum = (months: readonly Month[], sign: (status: Status) => boolean): number =>
  months.filter(({ status }) => sign(status)).reduce((total, { count }) => total + count, 0);

const isOff = (status: Status): boolean => ["cancelled", "overtaken", "denied"].includes(STATUS_SIGN[status]);

const tickOf = (key: string, unit: Unit, index: number, of: number): { tick: string; year: string } => {
  if (unit === "month") {
    const isFirst = index === 0 || key.endsWith("-01");
    return { tick: of <= 30 ? monthWords(key).charAt(0) : "", year: isFirst ? key.slice(0, 4) : "" };
  }
  const step = Math.ceil(of / 12);
  return { tick: index % step === 0 ? key : "", year: "" };
};

const wordsOf = (bars: readonly Bar[]): string =>
  bars
    .filter(({ held, ahead, off }) => held + ahead + off > 0)
    .slice(0, 60)
    .map(({ label, held, ahead, off }) => {
      const parts = [
        held > 0 ? `${held} held` : "",
        ahead > 0 ? `${ahead} planned` : "",
        off > 0 ? `${off} called off` : "",
      ];
      return `${label}: ${parts.filter((part) => part !== "").join(", ")}`;
    })
    .join(". ");

export const histogram = (ask: ChronologyAsk, months: Chronology["months"]): HistogramView | undefined => {
  const sorted = months.map(({ month }) => month).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const unit = unitFor(first, last);
  const keys = padded(keysBetween(first, last, unit), unit);
  const byKey = grouped(months, unit);
  const bars = keys.map((key, index): Bar => {
    const here = byKey.get(key) ?? [];
    const days = daysOf(key, unit);
    return {
      label: labelOf(key, unit),
      ...tickOf(key, unit, index, keys.length),
      held: sum(here, (status) => STATUS_SIGN[status] === "held"),
      ahead: sum(here, (status) => STATUS_SIGN[status] === "planned"),
      off: sum(here, isOff),
      href: withAsk(ask, { ...days, page: 1 }),
      ...days,
      inside:
        (ask.from === undefined || days.to >= ask.from) && (ask.to === undefined || days.from <= ask.to),
    };
  });
  const highest = Math.max(1, ...bars.map(({ held, ahead, off }) => held + ahead + off));
  return { unit, bars, highest, words: wordsOf(bars) };
};

const grouped = (months: readonly Month[], unit: Unit): ReadonlyMap<string, Month[]> => {
  const groups = new Map<string, Month[]>();
  for (const month of months) {
    const key = keyOf(month.month, unit);
    groups.set(key, [...(groups.get(key) ?? []), month]);
  }
  return groups;
};

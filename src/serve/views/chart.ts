// The data of bars over time, parted by what was counted. In come counts with their months, out go columns and series with
// all words that a chart needs. Pure; what draws them is elsewhere.
import { type Day, lastOfMonth } from "../../model/time.ts";
import { monthWords } from "./dates.ts";
import { joined } from "./names.ts";

export type Span = "month" | "year";

export interface Column {
  /** `2021-03` or `2021`. */
  readonly key: string;
  readonly label: string;
  readonly from: Day;
  readonly to: Day;
  readonly href: string;
  readonly total: number;
}

export interface Series {
  readonly name: string;
  readonly label: string;
  /** One for each column. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface BarsView {
  readonly caption: string;
  /** The same in words, for those who do not see the drawing. */
  readonly words: string;
  readonly unit: Span;
  readonly columns: readonly Column[];
  /** Most first; what is beyond the limit is the last, "others". */
  readonly series: readonly Series[];
}

export interface Count {
  /** `2021-03`. */
  readonly month: string;
  readonly value: string;
  readonly count: number;
}

interface Bars {
  readonly caption: string;
  readonly counts: readonly Count[];
  readonly labelOf: (value: string) => string;
  readonly hrefOf: (days: { readonly from: Day; readonly to: Day }) => string;
}

/** As many as can be told apart by their fillings. */
export const MOST_SERIES = 6;
const MOST_MONTHS = 60;
/** Beyond that the first and last are told, and the table of years would be no table. */
const MOST_YEARS = 400;

const next = (key: string, unit: Span): string => {
  if (unit === "year") return String(Number(key) + 1).padStart(4, "0");
  const [year, month] = key.split("-").map(Number) as [number, number];
  return month === 12
    ? `${String(year + 1).padStart(4, "0")}-01`
    : `${key.slice(0, 5)}${String(month + 1).padStart(2, "0")}`;
};

const keysOf = (first: string, last: string, unit: Span): readonly string[] => {
  const keys: string[] = [];
  for (let key = first; key <= last && keys.length < MOST_YEARS; key = next(key, unit)) keys.push(key);
  return keys;
};

const daysOf = (key: string, unit: Span): { from: Day; to: Day } => {
  if (unit === "year") return { from: `${key}-01-01`, to: `${key}-12-31` };
  const [year, month] = key.split("-").map(Number) as [number, number];
  return { from: `${key}-01`, to: lastOfMonth(year, month) };
};

const sum = (counts: readonly Count[]): number => counts.reduce((total, { count }) => total + count, 0);

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const seriesOf = ({ counts, labelOf }: Bars, keys: readonly string[], unit: Span): readonly Series[] => {
  const byValue = [...grouped(counts, ({ value }) => value)]
    .map(([value, own]) => ({ value, own, total: sum(own) }))
    .sort((a, b) => b.total - a.total || compare(a.value, b.value));
  const most = byValue.length > MOST_SERIES ? MOST_SERIES - 1 : MOST_SERIES;
  const others = byValue.slice(most);
  const series = (name: string, label: string, own: readonly Count[]): Series => {
    const byKey = grouped(own, ({ month }) => month.slice(0, unit === "year" ? 4 : 7));
    return { name, label, counts: keys.map((key) => sum(byKey.get(key) ?? [])), total: sum(own) };
  };
  return [
    ...byValue.slice(0, most).map(({ value, own }) => series(value, labelOf(value), own)),
    ...(others.length === 0
      ? []
      : [
          series(
            "",
            `${others.length} others`,
            others.flatMap(({ own }) => own),
          ),
        ]),
  ];
};

const barsWords = (series: readonly Series[], columns: readonly Column[], unit: Span): string => {
  const highest = columns.reduce((best, column) => (column.total > best.total ? column : best));
  const parts = series.map(({ label, total }) => `${label} ${total.toLocaleString("en-GB")}`);
  const days = columns.length === 1 ? columns[0]!.label : `${columns[0]!.label} to ${columns.at(-1)!.label}`;
  return `Bars a ${unit}, ${days}. In all: ${joined(parts)}. Most in ${highest.label}: ${highest.total.toLocaleString("en-GB")}.`;
};

/** Undefined where nothing is counted. */
export const barsView = (bars: Bars): BarsView | undefined => {
  const months = bars.counts.map(({ month }) => month).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const unit: Span = keysOf(first, last, "month").length <= MOST_MONTHS ? "month" : "year";
  const cut = unit === "year" ? 4 : 7;
  const keys = keysOf(first.slice(0, cut), last.slice(0, cut), unit);
  const series = seriesOf(bars, keys, unit);
  const columns = keys.map((key, at): Column => {
    const days = daysOf(key, unit);
    const total = series.reduce((all, { counts }) => all + counts[at]!, 0);
    return { key, label: unit === "year" ? key : monthWords(key), ...days, href: bars.hrefOf(days), total };
  });
  return { caption: bars.caption, words: barsWords(series, columns, unit), unit, columns, series };
};

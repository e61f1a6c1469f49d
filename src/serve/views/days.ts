// The days among which a figure can be narrowed: from the first month that has events to the last, whatever days are asked
// for. In come counted months and the question, out go the ends of two sliders. Undefined where there is nothing to slide.
import { addDays, type Day, daysBetween, lastOfMonth } from "../../model/time.ts";
import type { Chronology } from "../../store/questions.ts";
import type { ChronologyAsk } from "./chronology-query.ts";
import { dayWords } from "./dates.ts";

export interface DaysView {
  readonly first: Day;
  readonly firstWords: string;
  readonly last: Day;
  readonly lastWords: string;
  /** How many days lie between them. */
  readonly length: number;
  /** What is asked for, counted from the first day. */
  readonly from: number;
  readonly to: number;
}

const within = (value: number, length: number): number => Math.min(length, Math.max(0, value));

export const daysView = (
  months: Chronology["months"],
  { from, to }: Pick<ChronologyAsk, "from" | "to">,
): DaysView | undefined => {
  const known = months.map(({ month }) => month).sort();
  const [start, end] = [known[0], known.at(-1)];
  if (start === undefined || end === undefined) return undefined;
  const [year, month] = end.split("-").map(Number) as [number, number];
  const [first, last] = [`${start}-01`, lastOfMonth(year, month)];
  const length = daysBetween(first, last);
  return {
    first,
    firstWords: dayWords(first),
    last,
    lastWords: dayWords(last),
    length,
    from: from === undefined ? 0 : within(daysBetween(first, from), length),
    to: to === undefined ? length : within(daysBetween(first, to), length),
  };
};

/** The day of a slider's place. */
export const dayAt = ({ first }: Pick<DaysView, "first">, at: number): Day => addDays(first, at);

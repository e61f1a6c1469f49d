// From when something could be known, and windows of days and months around it.
import { type DocumentHead, knownFrom as knownOn } from "../model/record.ts";
import { addDays, type Day, daysBetween, type TimeValue } from "../model/time.ts";

/** The day from which a document could be known; "" of one that is not given. */
export const knownFrom = (head: DocumentHead | undefined): Day => (head ? knownOn(head) : "");

/** Every day of a stretch, both ends too; nothing where it is longer than `most`. */
export const eachDay = ({ from, to }: Pick<TimeValue, "from" | "to">, most: number): readonly Day[] => {
  const length = daysBetween(from, to) + 1;
  return length > most ? [] : Array.from({ length }, (_, at) => addDays(from, at));
};

export const monthOf = (day: Day): string => day.slice(0, 7);

/** The months that a stretch of days touches, at most `most`. */
export const eachMonth = (from: Day, to: Day, most: number): readonly string[] => {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to) && months.length < most; month = after(month))
    months.push(month);
  return months;
};

const after = (month: string): string => monthOf(addDays(`${month}-28`, 4));

export const isOneDay = (time: TimeValue | undefined): boolean => time !== undefined && time.from === time.to;

// "On 4 April and from 5 to 6 May 2016", "July 3 in Oslo and July 5, 2019 in Riga": the year of the last date of a list
// is that of those before it.
import type { Day } from "../../model/time.ts";
import { dayOf } from "../../model/time.ts";
import type { Expression, YearlessDate } from "./expression.ts";

const LIST = /^[^.;:()]{0,50}?(?:\band\b|,|&)[^.;:()]{0,30}$/;

const inYear = (year: number, { month, day }: YearlessDate): Day => dayOf(year, month, day);

/**
 * `said` as a date of the year of `next`, where the words `between` make a list of the two and the order of days
 * allows it; else `said` itself.
 */
export function sharedYear(said: Expression, between: string, next: Expression): Expression {
  if (said.type !== "date" || said.year !== undefined || next.type !== "fixed") return said;
  if ((next.precision !== "day" && next.precision !== "days") || !LIST.test(between)) return said;
  const year = Number(next.from.slice(0, 4));
  const [from, to] = [inYear(year, said.from), inYear(year, said.to)];
  if (from > to || to > next.from) return said;
  return {
    type: "fixed",
    from,
    to,
    precision: said.precision,
    note: "the year stands with the date after it",
  };
}

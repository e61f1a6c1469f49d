// Dates without their year and days without their month, placed by tense and by the weekday written with them.
import { type Day, weekday } from "../../model/time.ts";
import { addMonths, monthNumber, type Stretch, yearOf } from "./calendar.ts";
import { type Context, choose, dateIn, nearest, type Of, type Placed, tense } from "./placing.ts";
import { weekdayName } from "./words.ts";

const SPAN_OF_YEARS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

const dateCandidates = (expression: Of<"date">, day: Day, years: readonly number[]): Stretch[] =>
  years.flatMap((offset) => {
    const year = yearOf(day) + offset;
    const from = dateIn(year, expression.from);
    const crosses = expression.to.month < expression.from.month;
    const to = dateIn(crosses ? year + 1 : year, expression.to);
    return from && to ? [{ from, to, precision: expression.precision }] : [];
  });

export const onDate = (expression: Of<"date">, day: Day, context: Context): Placed => {
  if (expression.year !== undefined) {
    const counted = dateCandidates(expression, day, [expression.year])[0];
    return counted && { ...counted, why: "counted in years from the report's own" };
  }
  const slack = { past: 2, future: 31 };
  const leaps = [expression.from, expression.to].some((end) => end.day === 29 && end.month === 2);
  const candidates = dateCandidates(expression, day, leaps ? SPAN_OF_YEARS : [-1, 0, 1]);
  // "30 February" is a slip: no year has it.
  if (candidates.length === 0) return undefined;
  const near = choose(candidates, day, context, slack);
  const wanted = expression.weekday;
  const why = `${tense(context)}, so ${yearOf(near.from)}`;
  if (wanted === undefined || weekday(near.from) === wanted) return { ...near, why };
  const agreeing = dateCandidates(expression, day, SPAN_OF_YEARS).filter((c) => weekday(c.from) === wanted);
  const best = agreeing.length ? nearest(agreeing, day) : undefined;
  if (best && Math.abs(yearOf(best.from) - yearOf(day)) <= 1)
    return { ...best, why: `the year in which that date is a ${weekdayName(wanted)}` };
  return { ...near, why: `${why}; the weekday written does not fall on that date` };
};

export const onDayOfMonth = (expression: Of<"day-of-month">, day: Day, context: Context): Placed => {
  const candidates = [-2, -1, 0, 1, 2].flatMap((months): Stretch[] => {
    const first = addMonths(`${day.slice(0, 8)}01`, months);
    const [from, to] = [dayInMonth(first, expression.day), dayInMonth(first, expression.to)];
    return from && to ? [{ from, to, precision: from === to ? "day" : "days" }] : [];
  });
  return { ...choose(candidates, day, context, { past: 1, future: 1 }), why: tense(context) };
};

const dayInMonth = (first: Day, day: number): Day | undefined =>
  dateIn(yearOf(first), { month: monthNumber(first), day });

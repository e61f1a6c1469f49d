// Months and seasons without their year, and times counted in units from the report's day.
import { addDays, type Day } from "../../model/time.ts";
import { addUnits, monthStretch, partOf, type Stretch, seasonStretch, yearOf } from "./calendar.ts";
import { type Context, choose, type Of, type Placed, tense } from "./placing.ts";
import { monthName } from "./words.ts";

const monthFrom = (expression: Of<"month">, year: number): Stretch => {
  const first = monthStretch(year, expression.month);
  if (expression.to === undefined) return partOf(first, expression.part);
  const last = monthStretch(expression.to < expression.month ? year + 1 : year, expression.to);
  return { from: first.from, to: last.to, precision: "interval" };
};

export const inMonth = (expression: Of<"month">, day: Day, context: Context): Placed => {
  const year = yearOf(day);
  const name = monthName(expression.month);
  if (expression.year !== undefined)
    return {
      ...monthFrom(expression, year + expression.year),
      why: "counted in years from the report's own",
    };
  if (expression.which === "this")
    return { ...monthFrom(expression, year), why: `"this" ${name}: the report's year` };
  if (expression.which) return whichMonth(expression, day);
  const candidates = [-1, 0, 1].map((offset) => monthFrom(expression, year + offset));
  return {
    ...choose(candidates, day, context, { past: 0, future: 0 }),
    why: `${tense(context)}, so that ${name}`,
  };
};

/** "Last March" lies before the report's month, "next March" after it. */
const whichMonth = (expression: Of<"month">, day: Day): Placed => {
  const years = [-1, 0, 1].map((offset) => monthFrom(expression, yearOf(day) + offset));
  const found =
    expression.which === "last" ? years.findLast((m) => m.to < day) : years.find((m) => m.from > day);
  return found && { ...found, why: `"${expression.which}" counts from the report's month` };
};

export const inSeason = (expression: Of<"season">, day: Day, context: Context): Placed => {
  const years = [-2, -1, 0, 1].map((offset) => seasonStretch(yearOf(day) + offset, expression.season));
  const direction =
    expression.which === "next" ? "future" : expression.which === "last" ? "past" : context.direction;
  const outside =
    expression.which === "last"
      ? years.filter((s) => s.to < day)
      : expression.which === "next"
        ? years.filter((s) => s.from > day)
        : years;
  return { ...choose(outside, day, { ...context, direction }, { past: 0, future: 0 }), why: tense(context) };
};

/** How far off "two months ago" may be: a coarse unit is said of a rough count. */
const TOLERANCE: Readonly<Record<string, number>> = {
  day: 0,
  week: 2,
  month: 15,
  year: 183,
  decade: 1100,
  quarter: 30,
  weekend: 0,
  "half-year": 60,
};

export const awayFrom = (expression: Of<"away">, day: Day, context: Context): Placed => {
  const { unit, least, most, sign } = expression;
  if (expression.ahead && context.direction !== "future") return undefined;
  const near = addUnits(day, unit, sign * least);
  const far = addUnits(day, unit, sign * most);
  const [from, to] = sign > 0 ? [near, far] : [far, near];
  const why = "counted from the report's day";
  if (expression.stretch)
    return sign > 0
      ? { from: day, to: far, precision: "interval", why }
      : { from: far, to: day, precision: "interval", why };
  const wide = TOLERANCE[unit]!;
  if (wide === 0) return { from, to, precision: from === to ? "day" : "interval", why };
  return {
    from: addDays(from, -wide),
    to: addDays(to, wide),
    precision: "interval",
    why: `${why}, as wide as the words are rough`,
  };
};

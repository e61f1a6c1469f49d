// Places an expression on the calendar. Takes what the words say, the direction of the sentence and the day they count from;
// gives days and the reason. It makes up no day: what cannot be placed stays unset.
import { addDays, type Day, daysBetween, iso, type Precision, type TimeValue } from "../../model/time.ts";
import { addUnits, mondayOf, quarterStretch, type Stretch, yearOf } from "./calendar.ts";
import type { Expression } from "./expression.ts";
import { onDate, onDayOfMonth } from "./place-dates.ts";
import { awayFrom, inMonth, inSeason } from "./place-months.ts";
import { onPeriod, onWeekday } from "./place-weeks.ts";
import type { Context, Of, Placed } from "./placing.ts";

export interface Resolved {
  readonly value?: TimeValue;
  readonly reason: string;
}

const place = (expression: Expression, day: Day, context: Context): Placed => {
  switch (expression.type) {
    case "date":
      return onDate(expression, day, context);
    case "day-of-month":
      return onDayOfMonth(expression, day, context);
    case "weekday":
      return onWeekday(expression, day, context);
    case "days":
      return {
        from: addDays(day, expression.from),
        to: addDays(day, expression.to),
        precision: expression.precision,
        why: "counted from the report's day",
      };
    case "period":
      return onPeriod(expression, day, context);
    case "quarter":
      return {
        ...quarterStretch(yearOf(day) + expression.year, expression.quarter),
        why: "counted in years from the report's own",
      };
    case "month":
      return inMonth(expression, day, context);
    case "season":
      return inSeason(expression, day, context);
    case "away":
      return awayFrom(expression, day, context);
    default:
      return undefined;
  }
};

const widthOf = (a: Stretch, b: Stretch): Precision =>
  a.from === b.from && a.to === b.to ? a.precision : "interval";

/** All placings grow with the day they count from, so those of the first and the last day bound the rest. */
const againstReference = (expression: Expression, context: Context, reference: TimeValue): Resolved => {
  const first = place(expression, reference.from, context);
  const last = reference.to === reference.from ? first : place(expression, reference.to, context);
  if (!first || !last) return { reason: "cannot be placed from the report's day" };
  const value: TimeValue = {
    from: first.from, to: last.to, precision: widthOf(first, last), basis: "inferred", reference: iso(reference),
  }; // biome-ignore format: one value
  return { value, reason: first.why };
};

const fromPrevious = ({ unit, count }: Of<"after-previous">, previous: TimeValue | undefined): Resolved => {
  if (!previous) return { reason: "counts from a day named elsewhere" };
  const from = addUnits(previous.from, unit, count);
  const to = addUnits(previous.to, unit, count);
  const precision = from === to ? "day" : "interval";
  return {
    value: { from, to, precision, basis: "inferred", reference: iso(previous) },
    reason: "counted from the day named before",
  };
};

/** The week around a day, once that day is placed. */
const weekOf = (expression: Of<"week-of">, context: Context): Resolved => {
  const day = resolve(expression.day, context);
  if (!day.value) return day;
  const [from, to] = [mondayOf(day.value.from), addDays(mondayOf(day.value.to), 6)];
  return {
    value: { ...day.value, from, to, precision: daysBetween(from, to) === 6 ? "week" : "interval" },
    reason: `${day.reason}; its week`,
  };
};

export const resolve = (expression: Expression, context: Context): Resolved => {
  if (expression.type === "open") return { reason: expression.note };
  if (expression.type === "after-previous") return fromPrevious(expression, context.previous);
  if (expression.type === "week-of") return weekOf(expression, context);
  if (expression.type === "fixed") {
    const { from, to, precision, note } = expression;
    return {
      value: { from, to, precision, basis: "stated" },
      reason: note ? `stated in full; ${note}` : "stated in full",
    };
  }
  if (!context.reference) return { reason: "the report's day is not known" };
  return againstReference(expression, context, context.reference);
};

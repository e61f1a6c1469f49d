// Places an expression on the calendar. Takes what the words say, the direction of the sentence and the day they count from;
// gives days and the reason. It makes up no day: what cannot be placed stays unset.
import {
  addDays,
  type Day,
  daysBetween,
  isDay,
  iso,
  type Precision,
  type TimeValue,
  weekday,
} from "../../model/time.ts";
import {
  addMonths, addUnits, mondayOf, monthNumber, monthStretch, partOf, periodAround, type Stretch, seasonStretch, yearOf,
} from "./calendar.ts"; // biome-ignore format: one list
import type { Direction } from "./direction.ts";
import type { Expression, YearlessDate } from "./expression.ts";
import { monthName, weekdayName } from "./words.ts";

/** What is known around the words. */
export interface Context {
  readonly direction: Direction;
  /** The verb or word that gave the direction. */
  readonly cue: string;
  readonly reference?: TimeValue;
  /** The day that was last named, for "a day earlier". */
  readonly previous?: TimeValue;
}

export interface Resolved {
  readonly value?: TimeValue;
  readonly reason: string;
}

type Of<T extends Expression["type"]> = Extract<Expression, { type: T }>;
type Placed = (Stretch & { readonly why: string }) | undefined;

const tense = ({ direction, cue }: Context): string => {
  const verb = cue ? ` ("${cue}")` : "";
  if (direction === "past") return `told as past${verb}`;
  if (direction === "future") return `told as to come${verb}`;
  return "no tense decides";
};

/** Whichever candidate the direction allows; without a direction, the nearest to the day. */
const choose = (
  candidates: readonly Stretch[],
  day: Day,
  context: Context,
  slack: { past: number; future: number },
): Stretch => {
  const behind = candidates.filter((c) => c.from <= addDays(day, slack.past));
  const ahead = candidates.filter((c) => c.to >= addDays(day, -slack.future));
  if (context.direction === "past") return behind.at(-1)!;
  if (context.direction === "future") return ahead[0]!;
  return candidates.reduce((best, c) => (distance(c, day) < distance(best, day) ? c : best));
};

const distance = (stretch: Stretch, day: Day): number =>
  Math.max(daysBetween(day, stretch.from), daysBetween(stretch.to, day), 0);

const SPAN_OF_YEARS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

const dateIn = (year: number, { month, day }: YearlessDate): Day | undefined => {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDay(text) ? text : undefined;
};

const dateCandidates = (expression: Of<"date">, day: Day, years: readonly number[]): Stretch[] =>
  years.flatMap((offset) => {
    const year = yearOf(day) + offset;
    const from = dateIn(year, expression.from);
    const crosses = expression.to.month < expression.from.month;
    const to = dateIn(crosses ? year + 1 : year, expression.to);
    return from && to ? [{ from, to, precision: expression.precision }] : [];
  });

const onDate = (expression: Of<"date">, day: Day, context: Context): Placed => {
  if (expression.year !== undefined) {
    const counted = dateCandidates(expression, day, [expression.year])[0];
    return counted && { ...counted, why: "counted in years from the report's own" };
  }
  const slack = { past: 2, future: 31 };
  const near = choose(
    dateCandidates(
      expression,
      day,
      expression.from.day === 29 && expression.from.month === 2 ? SPAN_OF_YEARS : [-1, 0, 1],
    ),
    day,
    context,
    slack,
  );
  const wanted = expression.weekday;
  const why = `${tense(context)}, so ${yearOf(near.from)}`;
  if (wanted === undefined || weekday(near.from) === wanted) return { ...near, why };
  const agreeing = dateCandidates(expression, day, SPAN_OF_YEARS).filter((c) => weekday(c.from) === wanted);
  const best = agreeing.length ? choose2(agreeing, day) : undefined;
  if (best && Math.abs(yearOf(best.from) - yearOf(day)) <= 1)
    return { ...best, why: `the year in which that date is a ${weekdayName(wanted)}` };
  return { ...near, why: `${why}; the weekday written does not fall on that date` };
};

const choose2 = (candidates: readonly Stretch[], day: Day): Stretch =>
  candidates.reduce((best, c) => (distance(c, day) < distance(best, day) ? c : best));

const dayOfMonth = (expression: Of<"day-of-month">, day: Day, context: Context): Placed => {
  const candidates = [-2, -1, 0, 1, 2].flatMap((months): Stretch[] => {
    const first = addMonths(`${day.slice(0, 8)}01`, months);
    const [from, to] = [dayInMonth(first, expression.day), dayInMonth(first, expression.to)];
    return from && to ? [{ from, to, precision: from === to ? "day" : "days" }] : [];
  });
  return { ...choose(candidates, day, context, { past: 1, future: 1 }), why: tense(context) };
};

const dayInMonth = (first: Day, day: number): Day | undefined =>
  dateIn(yearOf(first), { month: monthNumber(first), day });

const weekdayStretch = (expression: Of<"weekday">, from: Day): Stretch => {
  const length = expression.to === undefined ? 0 : (expression.to - expression.weekday + 7) % 7;
  return { from, to: addDays(from, length), precision: length ? (expression.precision ?? "days") : "day" };
};

/** Days until that weekday: 0 to 6. */
const until = (day: Day, wanted: number): number => (wanted - weekday(day) + 7) % 7;

const weekdayByTense = (expression: Of<"weekday">, day: Day, context: Context): Placed => {
  const ahead = until(day, expression.weekday);
  const behind = ahead === 0 ? 0 : ahead - 7;
  const name = weekdayName(expression.weekday);
  if (context.direction === "future")
    return {
      ...weekdayStretch(expression, addDays(day, ahead)),
      why: `${tense(context)}, so the first ${name} from the report's day on`,
    };
  if (context.direction === "past")
    return {
      ...weekdayStretch(expression, addDays(day, behind)),
      why: `${tense(context)}, so the last ${name} up to the report's day`,
    };
  const nearest = ahead <= -behind ? ahead : behind;
  return {
    ...weekdayStretch(expression, addDays(day, nearest)),
    why: `no tense decides, so the ${name} nearest to the report's day`,
  };
};

/** "Last Tuesday" on a Friday: this week's or last week's; readers differ, so both are kept. */
const lastOrNext = (expression: Of<"weekday">, day: Day, sign: 1 | -1): Placed => {
  const ahead = until(day, expression.weekday) || 7;
  const near = sign > 0 ? addDays(day, ahead) : addDays(day, ahead === 7 ? -7 : ahead - 7);
  const sameWeek = mondayOf(near) === mondayOf(day);
  const name = weekdayName(expression.weekday);
  const word = sign > 0 ? "next" : "last";
  if (!sameWeek || expression.precision === "day")
    return {
      ...weekdayStretch({ ...expression, precision: undefined }, near),
      why: `"${word}" before ${name}`,
    };
  const far = addDays(near, 7 * sign);
  const [from, to] = sign > 0 ? [near, far] : [far, near];
  return { from, to, precision: "interval", why: `"${word} ${name}" may be this week's or the one beyond` };
};

const onWeekday = (expression: Of<"weekday">, day: Day, context: Context): Placed => {
  if (expression.week !== undefined) {
    const monday = addDays(mondayOf(day), 7 * expression.week);
    return {
      ...weekdayStretch(expression, addDays(monday, until(monday, expression.weekday))),
      why: "counted in weeks from the report's own",
    };
  }
  if (expression.which === "last") return lastOrNext(expression, day, -1);
  if (expression.which === "next") return lastOrNext(expression, day, 1);
  if (expression.which === "this" && context.direction !== "past")
    return weekdayByTense(expression, day, { direction: "future", cue: "this" });
  return weekdayByTense(expression, day, context);
};

const clip = (whole: Stretch, part: "so-far" | "rest", day: Day): Stretch =>
  part === "so-far"
    ? { from: whole.from, to: day, precision: "interval" }
    : { from: day, to: whole.to, precision: "interval" };

const onPeriod = ({ unit, offset, part }: Of<"period">, day: Day, context: Context): Placed => {
  if (offset === "by-tense") return weekendByTense(day, context);
  if (unit === "week" && offset === -1 && weekday(day) === 0)
    return {
      from: addDays(day, -13),
      to: addDays(day, -1),
      precision: "interval",
      why: "on a Sunday last week may be the one that ends",
    };
  if (unit === "weekend" && offset !== 0) return otherWeekend(day, offset);
  const whole = periodAround(day, unit, offset);
  if (part === "so-far" || part === "rest")
    return { ...clip(whole, part, day), why: "parted by the report's day" };
  return { ...partOf(whole, part), why: `the ${unit} counted from the report's day` };
};

const weekendByTense = (day: Day, context: Context): Placed => {
  const weekends = [-1, 0, 1].map((offset) => periodAround(day, "weekend", offset));
  return { ...choose(weekends, day, context, { past: 0, future: 0 }), why: tense(context) };
};

/** "Next weekend" from a Monday may be the coming one or the one after. */
const otherWeekend = (day: Day, offset: number): Placed => {
  const own = periodAround(day, "weekend", 0);
  const there = periodAround(day, "weekend", offset);
  if (offset < 0 || day >= own.from) return { ...there, why: "the weekend beside the report's own" };
  return { from: own.from, to: there.to, precision: "interval", why: "the coming weekend or the one after" };
};

const monthFrom = (expression: Of<"month">, year: number): Stretch => {
  const first = monthStretch(year, expression.month);
  if (expression.to === undefined) return partOf(first, expression.part);
  const last = monthStretch(expression.to < expression.month ? year + 1 : year, expression.to);
  return { from: first.from, to: last.to, precision: "interval" };
};

const inMonth = (expression: Of<"month">, day: Day, context: Context): Placed => {
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

const inSeason = (expression: Of<"season">, day: Day, context: Context): Placed => {
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

const awayFrom = (expression: Of<"away">, day: Day, context: Context): Placed => {
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

const place = (expression: Expression, day: Day, context: Context): Placed => {
  switch (expression.type) {
    case "date":
      return onDate(expression, day, context);
    case "day-of-month":
      return dayOfMonth(expression, day, context);
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

const SAME_WIDTH = (a: Stretch, b: Stretch): Precision =>
  a.from === b.from && a.to === b.to ? a.precision : "interval";

/** All placings grow with the day they count from, so those of the first and the last day bound the rest. */
const againstReference = (expression: Expression, context: Context, reference: TimeValue): Resolved => {
  const first = place(expression, reference.from, context);
  const last = reference.to === reference.from ? first : place(expression, reference.to, context);
  if (!first || !last) return { reason: "cannot be placed from the report's day" };
  const value: TimeValue = {
    from: first.from, to: last.to, precision: SAME_WIDTH(first, last), basis: "inferred", reference: iso(reference),
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

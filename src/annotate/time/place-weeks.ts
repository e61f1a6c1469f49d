// Weekdays, weeks and other periods around the report's day.
import { addDays, type Day, weekday } from "../../model/time.ts";
import { mondayOf, partOf, periodAround, type Stretch } from "./calendar.ts";
import { type Context, choose, type Of, type Placed, tense } from "./placing.ts";
import { weekdayName } from "./words.ts";

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

export const onWeekday = (expression: Of<"weekday">, day: Day, context: Context): Placed => {
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

export const onPeriod = ({ unit, offset, part }: Of<"period">, day: Day, context: Context): Placed => {
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

// How a time is picked among those its words allow: by the tense of the sentence, else the nearest to the report's day.
import { addDays, type Day, daysBetween, isDay, type TimeValue } from "../../model/time.ts";
import type { Stretch } from "./calendar.ts";
import type { Direction } from "./direction.ts";
import type { Expression, YearlessDate } from "./expression.ts";

/** What is known around the words. */
export interface Context {
  readonly direction: Direction;
  /** The verb or word that gave the direction. */
  readonly cue: string;
  readonly reference?: TimeValue;
  /** The day that was last named, for "a day earlier". */
  readonly previous?: TimeValue;
}

/** One kind of expression. */
export type Of<T extends Expression["type"]> = Extract<Expression, { type: T }>;
export type Placed = (Stretch & { readonly why: string }) | undefined;

export const tense = ({ direction, cue }: Context): string => {
  const verb = cue ? ` ("${cue}")` : "";
  if (direction === "past") return `told as past${verb}`;
  if (direction === "future") return `told as to come${verb}`;
  return "no tense decides";
};

/** Whichever candidate the direction allows; without a direction, the nearest to the day. */
export const choose = (
  candidates: readonly Stretch[],
  day: Day,
  context: Context,
  slack: { past: number; future: number },
): Stretch => {
  const behind = candidates.filter((c) => c.from <= addDays(day, slack.past));
  const ahead = candidates.filter((c) => c.to >= addDays(day, -slack.future));
  if (context.direction === "past") return behind.at(-1) ?? nearest(candidates, day);
  if (context.direction === "future") return ahead[0] ?? nearest(candidates, day);
  return nearest(candidates, day);
};

const distance = (stretch: Stretch, day: Day): number =>
  Math.max(daysBetween(day, stretch.from), daysBetween(stretch.to, day), 0);

export const nearest = (candidates: readonly Stretch[], day: Day): Stretch =>
  candidates.reduce((best, c) => (distance(c, day) < distance(best, day) ? c : best));

export const dateIn = (year: number, { month, day }: YearlessDate): Day | undefined => {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDay(text) ? text : undefined;
};

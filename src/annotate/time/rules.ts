// All rules of time in the order in which they are tried: what is no time first, then the longer before the shorter.
import type { TimeRule } from "./rule.ts";
import { BLOCKED } from "./rules/blocked.ts";
import { DATES } from "./rules/dates.ts";
import { MONTHS } from "./rules/months.ts";
import { RELATIVE } from "./rules/relative.ts";
import { WEEKDAYS } from "./rules/weekdays.ts";

/** White space between words is at most three characters, so that no run of blanks is gone over again and again. */
const bounded = (rule: TimeRule): TimeRule => {
  const source = rule.pattern.source.replaceAll("\\s+", "\\s{1,3}").replaceAll("\\s*", "\\s{0,3}");
  return { ...rule, pattern: new RegExp(source, "g") };
};

export const RULES: readonly TimeRule[] = [...BLOCKED, ...DATES, ...MONTHS, ...WEEKDAYS, ...RELATIVE].map(
  bounded,
);

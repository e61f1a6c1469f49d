// All rules of time in the order in which they are tried: what is no time first, then the longer before the shorter.
import type { TimeRule } from "./rule.ts";
import { BLOCKED } from "./rules/blocked.ts";
import { DATES } from "./rules/dates.ts";
import { MONTHS } from "./rules/months.ts";
import { RELATIVE } from "./rules/relative.ts";
import { WEEKDAYS } from "./rules/weekdays.ts";

export const RULES: readonly TimeRule[] = [...BLOCKED, ...DATES, ...MONTHS, ...WEEKDAYS, ...RELATIVE];

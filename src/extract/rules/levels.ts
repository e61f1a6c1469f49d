// What a state does to the height of something: prices, fees, taxes, quotas and ceilings, what it pumps and delivers. It
// raises, lowers or holds them; what rises by itself, and what nobody names the doer of, is no deed.
import { type DeedRule, deed } from "./deed.ts";

const kind = "measure" as const;

/** Of raised issues, hopes and toasts nothing is told here: the head of the phrase is a price, a fee, a quota. */
export const LEVELS: readonly DeedRule[] = [
  deed({
    name: "measure/changes-level",
    kind,
    thing: "change",
    reason: "somebody raised, lowered or froze a price, a fee, a quota or an output",
    pattern:
      "[who:subject] ..4 [verb:does:level] [x:aside]* [what:np:level] ( of|for|on ..6 [target:party] )?",
  }),
  deed({
    name: "measure/puts-level-up",
    kind,
    thing: "change",
    reason: "somebody put a price or a fee up or down",
    pattern: "[who:subject] ..4 ( [verb:does:put] / [verb:does:bring] ) up|down [what:np:level]",
  }),
  deed({
    name: "measure/level-changed-by",
    kind,
    thing: "change",
    reason: "a price, a fee or a quota was changed by somebody",
    pattern:
      "[what:np:level] ( on|for|of ..6 )? ..4 ( [verb:done:level] / [verb:told:level] ) ..5 by the? [who:doers]",
  }),
];

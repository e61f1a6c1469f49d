// Military exercises: who holds them, or trains together; by name, by noun or by verb; put off or called off.
import { type DeedRule, deed } from "./deed.ts";

const kind = "exercise" as const;
const common = { kind, thing: "topic", target: false } as const;

export const EXERCISES: readonly DeedRule[] = [
  deed({
    ...common,
    name: "exercise/called-off",
    reason: "somebody suspended or called off an exercise",
    pattern:
      "[who:subject] ..3 ( [verb:does:suspend] / [verb:does:call] off / called off ) [x:aside]* [what:np:exercise]",
    status: "cancelled",
  }),
  deed({
    ...common,
    name: "exercise/holds-with",
    ongoing: true,
    reason: "somebody holds exercises with others",
    pattern:
      "[who:subject] ..4 [verb:does:drill] ( off|up|out )? [x:aside]* [what:np:exercise] [x:aside]* ( with|alongside ) the? [also:doers]",
  }),
  deed({
    ...common,
    name: "exercise/holds",
    ongoing: true,
    reason: "somebody holds, begins or ends exercises",
    pattern:
      "[who:subject] ..4 ( [verb:does:drill] ( off|up|out )? / ( taking|take|takes|took ) part in ) [x:aside]* [what:np:exercise]",
  }),
  deed({
    ...common,
    name: "exercise/between",
    reason: "an exercise between or of several",
    pattern: "[what:np:exercise] ( between / by / of / involving / among / from ) the? [who:doers]",
  }),
  deed({
    ...common,
    name: "exercise/own-with",
    reason: "somebody's exercise with others",
    pattern:
      "( the )? [who:owner] 's|' [what:np:exercise] ( ( with|alongside the? [also:doers] ) / ( near|in|off|around [p:place] ) / [x:aside] )",
  }),
  deed({
    ...common,
    name: "exercise/with",
    reason: "an exercise with somebody, of those told before",
    pattern: "[who:subject] ..6 [what:np:exercise] ..2 with|alongside the? [also:doers]",
  }),
  deed({
    ...common,
    name: "exercise/ended-for",
    reason: "training began or ended for those who took part",
    pattern: "[what:np:exercise] ..3 ( [verb:does:drill] ) [x:aside]* for the? [who:doers]",
  }),
  deed({
    ...common,
    name: "exercise/trains",
    ongoing: true,
    reason: "forces trained or practised together",
    pattern:
      "( [who:forces] / navies|armies|forces of the? [who:doers] ) ..3 [verb:does:train] !restraint|caution|its|his|their|water|guns|a",
  }),
  deed({
    ...common,
    name: "exercise/as-part-of",
    reason: "forces did something as part of a named exercise",
    pattern: "[who:forces] ..12 ( as part of / during / for ) [what:np:named-exercise]",
    status: "held",
  }),
  deed({
    ...common,
    name: "exercise/for-drill",
    ongoing: true,
    reason: "forces were alerted or sent for an exercise",
    pattern: "[who:subject] ..9 for ( a|an|the ) [what:np:exercise]",
    status: "held",
  }),
  deed({
    ...common,
    name: "exercise/live-rounds",
    reason: "warships fire live rounds",
    pattern: "[who:forces] ..2 [verb:does:fire] live rounds|ammunition|fire",
  }),
  deed({
    ...common,
    name: "exercise/brings-forces",
    reason: "a named exercise brings forces somewhere",
    pattern: "[what:np:named-exercise] brings|brought|gathers|gathered|involves|involved [who:doers]",
  }),
  deed({
    ...common,
    name: "exercise/named-begins",
    reason: "a named exercise began, with or without those named in it",
    pattern:
      "[what:np:exercise] ( , ..4 with [who:doers] , )? ..1 ( [verb:does:begin] / kick|kicks|kicked off / got|get under way / [verb:does:train] / opened|ended )",
    anonymous: true,
  }),
  deed({
    ...common,
    name: "exercise/sent-ships-to",
    reason: "ships or men are in a place for a named exercise",
    pattern: "( ships|troops|personnel|soldiers|aircraft ) ..6 ( to|for|in ) [what:np:named-exercise]",
    anonymous: true,
    status: "held",
  }),
];

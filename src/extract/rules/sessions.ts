// How ministries word a session, an audience, a round of talks between delegations: who holds or chairs it takes part in it,
// the commission is its forum. Ordered, and stands as a whole within the rules for meetings, before those that name one side.
import { type EventRule, rule } from "./rule.ts";

const kind = "meeting" as const;

export const SESSIONS: readonly EventRule[] = [
  rule({
    name: "meeting/holds-session-of",
    kind,
    reason: "several hold or chair a session of their commission: it is the forum, and no party to it",
    pattern:
      "[who:parties] ..3 ( [verb:verb:hold] / [verb:verb:convene] / [verb:verb:preside] over ) ..6 [gathering] of ( the|a|an|their|its )? ..3 [forum:organ]",
  }),
  rule({
    name: "meeting/session-of-two",
    kind,
    reason: "“the third session of the Togo–Kenya Joint Commission”: a session named by its two sides",
    pattern: "session|meeting|round of ( the )? [who:side] -|– [whom:side] ..3 @organ",
  }),
  rule({
    name: "meeting/leads-delegations",
    kind,
    reason: "several led their delegations in talks",
    pattern:
      "[who:parties] ..8 ( led|lead|leads|leading / will|to head ) ..3 delegations ..2 in|at|during|for ..3 [gathering]",
  }),
  rule({
    name: "meeting/to-have-audience",
    kind,
    reason: "somebody is to have an audience or a meeting with another",
    pattern: "[who:parties] ..4 to|will|shall have a|an|his|her|their ..3 [gathering] ..2 with [whom:guests]",
  }),
  rule({
    name: "meeting/presents-credentials",
    kind,
    reason: "an envoy handed somebody the papers that accredit him",
    pattern:
      "[who:guests] ..2 ( [verb:verb:present] ) ( copies of )? ( his|her|the )? ( credentials / letters|letter of credence|accreditation / accreditation letters ) to ( the )? [whom:guests]",
  }),
  rule({
    name: "meeting/receives-credentials",
    kind,
    reason: "somebody received the papers that accredit an envoy",
    pattern:
      "[who:guests] ..4 ( received|accepted|receives|accepts / will|to receive|accept ) ..3 ( credentials / letters|letter of credence ) ..3 ( of|from|by ) ( the )? ( ..2 ambassador|ambassadors of )? [whom:parties]",
  }),
  rule({
    name: "meeting/discussed-with",
    kind,
    reason: "somebody discussed something, or exchanged views, with another",
    pattern:
      "[who:guests] ..2 ( [verb:verb:discuss] / [verb:verb:exchange] views ) ( [time] / on [time] / in|at [place] )* with [whom:guests]",
  }),
  rule({
    name: "meeting/sees-him-hold",
    kind,
    reason: "“the trip will see her meet X”: whoever travels is to meet another",
    pattern:
      "( will|would|to see / sees ) him|her|them ( hold ..5 [gathering] ..4 with / meet ( with )? / confer with ) [whom:guests]",
    status: "planned",
    needsSubject: true,
  }),
];

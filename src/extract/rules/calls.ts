// Telephone and video calls between officials.
import { type EventRule, rule } from "./rule.ts";

const kind = "call" as const;

export const CALLS: readonly EventRule[] = [
  rule({
    name: "call/spoke-by-phone",
    kind,
    reason: "an actor spoke by telephone with another",
    pattern:
      "[who:actors] ..2 [verb:verb:speak] ..3 ( by|over the? phone|telephone|videoconference|video|telephone call? / on the phone|telephone ) ..3 with|to [whom:actors]",
    format: "phone",
  }),
  rule({
    name: "call/spoke-with-by-phone",
    kind,
    reason: "an actor spoke with another by telephone",
    pattern:
      "[who:actors] ..2 [verb:verb:speak] ( @adverb )* with|to [whom:actors] ..3 ( by|over the? phone|telephone / on the phone|telephone )",
    format: "phone",
  }),
  rule({
    name: "call/they-spoke-by-phone",
    kind,
    reason: "several spoke with each other by telephone",
    pattern: "[who:actors] ..2 [verb:verb:speak] ..3 by|over the? phone|telephone|videoconference",
    format: "phone",
  }),
  rule({
    name: "call/held-call-with",
    kind,
    reason: "an actor held or had a call with another",
    pattern: "[who:actors] ..2 [verb:verb:hold] ..4 @call ..3 with [whom:actors]",
    format: "phone",
  }),
  rule({
    name: "call/call-between",
    kind,
    reason: "a call between two",
    pattern: "( phone|telephone|video ) @call ..3 between [who:actors]",
    format: "phone",
  }),
  rule({
    name: "call/called",
    kind,
    reason: "an actor telephoned another",
    pattern: "[who:actors] ..2 telephoned|phoned [whom:actors]",
    status: "held",
    format: "phone",
  }),
  rule({
    name: "call/in-a-call-with",
    kind,
    reason: "in a telephone call with somebody: the subject of the sentence made it",
    pattern: "in|during a ( phone|telephone|video )? @call ( [time] / on [time] )* with [whom:actors]",
    format: "phone",
    needsSubject: true,
  }),
];

// Trips of persons to places: visited, travels to, arrived in, somebody's visit to.
import { type EventRule, rule } from "./rule.ts";

const kind = "visit" as const;

export const VISITS: readonly EventRule[] = [
  rule({
    name: "visit/visits",
    kind,
    reason: "a person visited, visits or is to visit a place",
    pattern: "[who:actors] ..3 [verb:verb:visit] [places:places]",
    least: 1,
  }),
  rule({
    name: "visit/travels-to",
    kind,
    reason: "a person travels, flies or heads to a place",
    pattern: "[who:actors] ..3 [verb:verb:travel] ( @adverb / on [time] / [time] )* to [places:places]",
    least: 1,
  }),
  rule({
    name: "visit/arrives-in",
    kind,
    reason: "a person arrived in a place",
    pattern: "[who:actors] ..2 [verb:verb:arrive] ( [time] / on [time] / back )* in|at [places:places]",
    least: 1,
  }),
  rule({
    name: "visit/leaves-for",
    kind,
    reason: "a person left for a place",
    pattern: "[who:actors] ..2 [verb:verb:leave] ..3 for [places:places]",
    least: 1,
  }),
  rule({
    name: "visit/possessive-visit-to",
    kind,
    reason: "somebody's visit or trip to a place",
    pattern: "[who:actors] 's|' ..4 @trip ( [time] / this|last|next week|month )* to [places:places]",
    least: 1,
  }),
  rule({
    name: "visit/visit-by-to",
    kind,
    reason: "a visit by somebody to a place",
    pattern: "@trip by [who:actors] to [places:places]",
    least: 1,
  }),
  rule({
    name: "visit/visit-to-by",
    kind,
    reason: "a visit to a place by somebody",
    pattern: "@trip to [places:places] by [who:actors]",
    least: 1,
  }),
  rule({
    name: "visit/stops-in",
    kind,
    reason: "a person stops in a place on the way",
    pattern: "[who:actors] ..2 [verb:verb:stop] ..2 in [places:places]",
    least: 1,
  }),
  rule({
    name: "visit/stop-in",
    kind,
    reason: "a stop in a place, of the one told before",
    pattern: "( a|the|@possessive ) ..2 stop|stopover|leg in [places:places]",
    needsSubject: true,
    least: 1,
  }),
  rule({
    name: "visit/own-visit-to",
    kind,
    reason: "“his visit to”: the subject of the sentence is the one who travels",
    pattern: "( @possessive / a|an ) ..4 @trip to [places:places]",
    needsSubject: true,
    least: 1,
  }),
];

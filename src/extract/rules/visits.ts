// Trips of persons to places: visited, travels to, arrived in, somebody's visit to.
import { type EventRule, rule } from "./rule.ts";

const kind = "visit" as const;
const least = 1;
const ASIDE = "( @adverb / on|in|from [time] / [time] / this|last|next week|month|year )*";

export const VISITS: readonly EventRule[] = [
  rule({
    name: "visit/called-off",
    kind,
    reason: "a person called off a trip",
    pattern:
      "[who:parties] ..2 ( [what:verb:cancel] / called|calls|put|puts off ) ..4 @trip to [places:legs]",
    status: "cancelled",
    least,
  }),
  rule({
    name: "visit/visits",
    kind,
    reason: "a person visited, visits or is to visit a place",
    pattern: "[who:parties] ..3 [verb:verb:visit] [places:legs]",
    least,
  }),
  rule({
    name: "visit/travels-to",
    kind,
    reason: "a person travels, flies or heads to a place",
    pattern: `[who:parties] ..3 [verb:verb:travel] ${ASIDE} to|into [places:legs]`,
    least,
  }),
  rule({
    name: "visit/heads-for",
    kind,
    reason: "a person heads for a place",
    pattern:
      "[who:parties] ..2 ( heads|headed|heading / will|to head / is|are bound / sets|set off ) for [places:legs]",
    least,
  }),
  rule({
    name: "visit/comes-into",
    kind,
    reason: "a person came to or slipped into a place",
    pattern: `[who:guests] ( , who )? ..1 [verb:verb:slip] ${ASIDE} to|into [places:legs]`,
    least,
  }),
  rule({
    name: "visit/arrives-in",
    kind,
    reason: "a person arrived in a place",
    pattern: "[who:parties] ..2 [verb:verb:arrive] ( [time] / on [time] / back / down )* in|at [places:legs]",
    least,
  }),
  rule({
    name: "visit/leaves-for",
    kind,
    reason: "a person left for a place",
    pattern: "[who:guests] ..2 [verb:verb:leave] ..3 for [places:legs]",
    least,
  }),
  rule({
    name: "visit/leads-delegation-to",
    kind,
    reason: "a person leads a delegation to a place",
    pattern:
      "[who:guests] ..2 ( leads|led|leading / will|to lead ) ..4 delegation|mission|team to [places:legs]",
    least,
  }),
  rule({
    name: "visit/pays-visit-to",
    kind,
    reason: "a person paid a visit to a place",
    pattern: "[who:parties] ..2 [verb:verb:pay] ..6 @trip ..1 to [places:legs]",
    least,
  }),
  rule({
    name: "visit/begins-trip-to",
    kind,
    reason: "a person began or ended a trip to places",
    pattern: "[who:parties] ..2 [verb:verb:begin] ..9 @trip ..2 to|through|of [places:legs]",
    least,
  }),
  rule({
    name: "visit/is-in",
    kind,
    reason: "a person is in a place for a visit or for talks",
    pattern:
      "[who:guests] is|was|are|were in [places:legs] ( for ..4 ( @trip / [gathering] ) / on ..4 @trip / until|on [time] / [time] )",
    status: "held",
    least,
  }),
  rule({
    name: "visit/due-in",
    kind,
    reason: "a person is expected in a place",
    pattern: "[who:guests] ( is|are due|expected|awaited ) ..1 in [places:legs]",
    status: "expected",
    least,
  }),
  rule({
    name: "visit/had-been-due-in",
    kind,
    reason: "“had been due in Riyadh”: it came to nothing",
    pattern: "[who:guests] ( had been / was|were ..1 to have been ) due|expected ..1 in [places:legs]",
    status: "cancelled",
    least,
  }),
  rule({
    name: "visit/invitation-accepted",
    kind,
    reason: "an invitation to a place was accepted",
    pattern:
      "( invitation to visit [places:legs] ..10 accepted ..4 by [who:parties] / [who:parties] ..2 accepted|accepts ..6 invitation to visit [places:legs] )",
    status: "planned",
    least,
  }),
  rule({
    name: "visit/back-after",
    kind,
    reason: "“back in Tashkent after four days in Italy”",
    pattern: "( back|returned|returning ) ..4 after ..4 ( in / visit|trip|tour to|in ) [places:legs]",
    status: "held",
    needsSubject: true,
    least,
  }),
  rule({
    name: "visit/having-crossed",
    kind,
    reason: "“having crossed into Thailand”: the subject of the sentence travelled",
    pattern: "^ having crossed|flown|travelled|traveled|come|gone in|into|to [places:legs]",
    status: "held",
    needsSubject: true,
    least,
  }),
  rule({
    name: "visit/take-him-to",
    kind,
    reason: "a trip that takes somebody to places",
    pattern:
      "@trip ..6 that|which ..2 ( takes|took|taking / will|would ..1 take ) him|her|them ( from [place] )? to [places:legs]",
    needsSubject: true,
    least,
  }),
  rule({
    name: "visit/possessive-visit-to",
    kind,
    reason: "somebody's visit or trip to a place",
    pattern: `[who:parties] 's|' ..4 @trip ${ASIDE} to [places:legs]`,
    least,
  }),
  rule({
    name: "visit/possessive-place-trip",
    kind,
    reason: "“the president's Moscow trip”",
    pattern: "[who:guests] 's|' ..2 [places:place] visit|trip|tour",
    least,
  }),
  rule({
    name: "visit/visit-by-to",
    kind,
    reason: "a visit by somebody to a place",
    pattern: "@trip by|of [who:parties] to ( the )? [places:legs]",
    least,
  }),
  rule({
    name: "visit/visit-to-by",
    kind,
    reason: "a visit to a place by somebody",
    pattern: "@trip to [places:legs] by [who:parties]",
    least,
  }),
  rule({
    name: "visit/stops-in",
    kind,
    reason: "a person stops in a place on the way",
    pattern: "[who:parties] ..2 [verb:verb:stop] ..2 in [places:legs]",
    least,
  }),
  rule({
    name: "visit/stop-in",
    kind,
    reason: "a stop in a place, of the one told before",
    pattern: "( a|the|@possessive ) ..2 stop|stopover|leg in [places:legs]",
    needsSubject: true,
    least,
  }),
  rule({
    name: "visit/visiting",
    kind,
    reason: "“…, visiting Riyadh on Friday”: the subject of the sentence travels",
    pattern: ", visiting [places:legs]",
    needsSubject: true,
    least,
  }),
  rule({
    name: "visit/own-visit-to",
    kind,
    reason: "“his visit to”: the subject of the sentence is the one who travels",
    pattern: `( @possessive / a|an ) ..4 @trip ${ASIDE} to [places:legs]`,
    needsSubject: true,
    least,
  }),
];

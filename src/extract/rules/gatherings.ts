// How English reports tell of a gathering by where or when it is, whether or not they say who takes part. Ordered, and stands
// as a whole within the rules for meetings, behind those that name both sides.
import { type EventRule, rule } from "./rule.ts";

const kind = "meeting" as const;

/** Behind a gathering whose parties stand elsewhere or nowhere: where it is, or when. */
const SET_DOWN = "( ..3 in|at [place] ( , [place] )? ( , )? / ..2 on|in [time] / [time] )";

export const GATHERINGS: readonly EventRule[] = [
  rule({
    name: "meeting/hosted-by",
    kind,
    reason: "a gathering that a host holds",
    pattern:
      "( [gathering] / [forum:named-gathering] ) ..8 ( , )? ( that|which )? ..1 ( was|were / will be / is|are to be ) ..1 hosted|convened|chaired|held|organised|organized by ( the )? [whom:parties]",
    least: 1,
  }),
  rule({
    name: "meeting/took-place",
    kind,
    reason: "a gathering took place, there or then; who took part is not told",
    pattern: `( [gathering] / [forum:named-gathering] ) ..8 ( , )? ( that|which )? ( took place / ( was|were / has|have|had been / , ) ..1 held ) ${SET_DOWN}`,
    status: "held",
    least: 0,
  }),
  rule({
    name: "meeting/is-to-take-place",
    kind,
    reason: "a gathering is to take place, there or then; who takes part is not told",
    pattern: `( [gathering] / [forum:named-gathering] ) ..8 ( , )? ( that|which )? ( ( will|to ..1 take|takes|take place ) / ( will / is|are ..3 to ) ..1 be held / ( is|are / has|have been ) ..1 scheduled|planned|set|slated|fixed|agreed for|to ( be held )? ) ${SET_DOWN}`,
    status: "planned",
    least: 0,
  }),
  rule({
    name: "meeting/planned-but-off",
    kind,
    reason: "“the Paris meeting planned for Tuesday was shelved”",
    pattern:
      "( [place:place] ..1 )? [gathering] ( , which )? ..4 planned|scheduled|set|slated|fixed|due|pencilled ..2 [time] ..6 ( was|were / has|have|had been ) ..1 ( @off / called|put off )",
    status: "cancelled",
    least: 0,
  }),
  rule({
    name: "meeting/gathering-scheduled-for",
    kind,
    reason: "“a summit scheduled for April 8”",
    pattern:
      "( [gathering] / [forum:named-gathering] ) scheduled|slated|planned|set|due ( for|on [time] / to be held )",
    status: "planned",
    least: 0,
  }),
  rule({
    name: "meeting/start-told-of-time",
    kind,
    reason: "“this week marks the opening of grain talks”",
    pattern: "[time] sees|saw|marks|marked the ..1 start|opening|beginning|end|conclusion of ..4 [gathering]",
    status: "held",
    least: 0,
  }),
  rule({
    name: "meeting/announced-gathering",
    kind,
    reason: "“the announced meeting in Astana”: it lies ahead, there",
    pattern: "announced|planned|upcoming|forthcoming|scheduled|coming ..2 [gathering] ..2 in|at [place]",
    status: "planned",
    least: 0,
  }),
  rule({
    name: "meeting/day-of-gathering",
    kind,
    reason: "“Saturday's talks in Oslo”, “last year's London conference”",
    pattern:
      "[time] 's|' ..1 ( [gathering] ..2 in|at [place] / [place:place] ..1 [gathering] / [forum:named-gathering] ) ( between|with [who:parties] )?",
    least: 0,
  }),
  rule({
    name: "meeting/talks-there-then",
    kind,
    reason: "“talks in Doha on Saturday”, “talks in May under UN auspices”",
    pattern:
      "( ^ ( the )? ..2 [gathering] ..2 in|at [place] ( , )? on|in [time] / [gathering] in|on [time] under ..2 auspices )",
    least: 0,
  }),
];

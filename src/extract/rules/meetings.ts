// How English reports tell of meetings: the verb "meet", "hold talks", "talks between", "his meeting with", hosts and
// conveners. Ordered: the more a rule binds, the earlier it stands; a place taken by one is not read again.
import { type EventRule, rule } from "./rule.ts";

const kind = "meeting" as const;

export const MEETINGS: readonly EventRule[] = [
  rule({
    name: "meeting/subject-meets",
    kind,
    reason: "an actor met, meets or is to meet another",
    pattern:
      "[who:actors] ( ..4 and )? [verb:verb:meet] ( @adverb / [time] )* ( with / up with )? [whom:actors]",
  }),
  rule({
    name: "meeting/met-somewhere-with",
    kind,
    reason: "an actor met, there or then, with another",
    pattern: "[who:actors] ..3 [verb:verb:meet] ..6 with [whom:actors]",
  }),
  rule({
    name: "meeting/held-talks-with",
    kind,
    reason: "an actor held talks, a meeting or a summit with another",
    pattern: "[who:actors] ..3 [verb:verb:hold] ..6 @talks ..4 with [whom:actors]",
  }),
  rule({
    name: "meeting/held-talks-between",
    kind,
    reason: "talks between two or more",
    pattern: "@talks ..3 ( between / among / involving ) [who:actors]",
  }),
  rule({
    name: "meeting/sat-down-with",
    kind,
    reason: "an actor sat down, conferred or huddled with another",
    pattern:
      "[who:actors] ( also / then / later )? ( sat|sits down / conferred|confers|huddled ) with [whom:actors]",
    status: "held",
  }),
  rule({
    name: "meeting/called-on",
    kind,
    reason: "an actor paid a call on another; “called on X to …” is a demand",
    pattern: "[who:actors] ..2 [verb:verb:pay-call] on [whom:actors] !to|for",
  }),
  rule({
    name: "meeting/possessive-talks-with",
    kind,
    reason: "somebody's meeting with somebody",
    pattern: "[who:actors] 's|' ..4 @talks ( [time] / in [place] / on [time] )* with [whom:actors]",
  }),
  rule({
    name: "meeting/received-by",
    kind,
    reason: "a guest was received by a host",
    pattern:
      "[whom:actors] ..2 ( was|were / is|are to be / will be / had|has|have been ) ..1 received|welcomed|hosted by [who:actors]",
  }),
  rule({
    name: "meeting/ended-summit",
    kind,
    reason: "several together opened or ended a meeting",
    pattern: "[who:actors] ..2 ( [verb:verb:end] / wrapped up ) ..6 @talks",
    status: "held",
  }),
  rule({
    name: "meeting/summit-took-place",
    kind,
    reason: "a forum's meeting opened, ended or took place",
    pattern:
      "[who:assembly] ( summit|meeting|ministerial|talks )? ( [verb:verb:end] / took place / was held / will be held / is to be held / will take place )",
    least: 1,
  }),
  rule({
    name: "meeting/forum-meeting-at",
    kind,
    reason: "a forum's meeting with its time or place",
    pattern:
      "[who:assembly] ..3 meeting|summit|ministerial|talks|conference ( in|on [time] / in|at [place] / [time] )+",
  }),
  rule({
    name: "meeting/attends",
    kind,
    reason: "an actor attends a forum's meeting",
    pattern:
      "[who:actors] ..2 [verb:verb:attend] ..5 [forum:forum] ( summit|meeting|ministerial|talks|conference / foreign|defence|defense ministers )?",
  }),
  rule({
    name: "meeting/meeting-of",
    kind,
    reason: "a meeting of several, or of a forum",
    pattern: "meeting|summit|talks|session|ministerial of [who:actors]",
  }),
  rule({
    name: "meeting/own-talks-with",
    kind,
    reason: "“his meeting with”: the subject of the sentence is the one who met",
    pattern: "@possessive ..3 @talks ..3 with [whom:actors]",
    needsSubject: true,
  }),
  rule({
    name: "meeting/hosts-for-talks",
    kind,
    reason: "a host received a guest",
    pattern: "[who:actors] ..2 [verb:verb:host] [whom:actors]",
  }),
  rule({
    name: "meeting/convenes-with",
    kind,
    reason: "somebody convened a meeting with or of others",
    pattern: "[who:actors] ..2 [verb:verb:convene] ..5 @talks ..4 ( with / of ) [whom:actors]",
  }),
  rule({
    name: "meeting/for-talks-with",
    kind,
    reason: "somebody is somewhere for talks with another",
    pattern: "for ..4 @talks ( [time] / in [place] / on [time] )* with [whom:actors]",
    needsSubject: true,
  }),
  rule({
    name: "meeting/group-meets",
    kind,
    reason: "several named together met, or are to meet",
    pattern:
      "[who:actors] ..3 ( [verb:verb:meet] !their|its|his|her|the|a|an|any|all|no|with|every|these|those|only / [verb:verb:gather] )",
  }),
  rule({
    name: "meeting/group-holds-talks",
    kind,
    reason: "several named together held talks",
    pattern: "[who:actors] ..3 [verb:verb:hold] ..6 @talks",
  }),
  rule({
    name: "meeting/while-meeting",
    kind,
    reason: "“while meeting with”: the subject of the sentence met",
    pattern: "while|after|before|when|in|by meeting ( with )? [whom:actors]",
    needsSubject: true,
  }),
  rule({
    name: "meeting/talks-with",
    kind,
    reason: "talks with somebody, told of the subject of the sentence",
    pattern:
      "( in / during / after / before / following / of / as / and / ^ ( the|a ) ) ..3 @talks ..3 with [whom:actors]",
    needsSubject: true,
  }),
];

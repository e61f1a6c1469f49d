// Telephone and video calls between officials.
import { type EventRule, rule } from "./rule.ts";

const kind = "call" as const;
const format = "phone" as const;

const LINE =
  "( by|over|on|via ( the|a|an|secure|satellite|mobile )* phone|telephone|videoconference|video|hotline|teleconference ( call|link|line )? )";
const DID =
  "discussed|urged|reaffirmed|reiterated|expressed|thanked|stressed|underlined|underscored|condemned|agreed|reviewed|conveyed|welcomed|called|congratulated|emphasised|emphasized|praised|pledged|raised|invited|offered|briefed";
const ASIDE = "( @adverb / on|in [time] / [time] )*";

export const CALLS: readonly EventRule[] = [
  rule({
    name: "call/spoke-by-phone",
    kind,
    reason: "an actor spoke by telephone with another",
    pattern: `[who:parties] ..2 [verb:verb:speak] ..3 ${LINE} ..3 with|to [whom:parties]`,
    format,
  }),
  rule({
    name: "call/spoke-with-by-phone",
    kind,
    reason: "an actor spoke with another by telephone",
    pattern: `[who:parties] ..2 [verb:verb:speak] ( @adverb )* with|to [whom:parties] ..4 ${LINE}`,
    format,
  }),
  rule({
    name: "call/they-spoke-by-phone",
    kind,
    reason: "several spoke with each other by telephone, or discussed something by telephone",
    pattern: `[who:parties] ..2 ( [verb:verb:speak] / [verb:verb:discuss] / [verb:verb:exchange] ) ..9 ${LINE}`,
    format,
  }),
  rule({
    name: "call/held-call-with",
    kind,
    reason: "an actor held, had or made a call with another",
    pattern: `[who:parties] ..2 ( [verb:verb:hold] / [verb:verb:pay] / [verb:verb:attend] ) ..5 ( [call-noun] / [plain-call] ) ${ASIDE} with|to [whom:parties]`,
    format,
  }),
  rule({
    name: "call/spoke-as-headlined",
    kind,
    reason: "an actor spoke with another, in a report that is headed as one of a call",
    pattern: `[who:parties] ..2 [verb:verb:speak] ${ASIDE} with|to [whom:parties]`,
    format,
    headlined: true,
  }),
  rule({
    name: "call/group-holds-call",
    kind,
    reason: "several held a telephone call",
    pattern: "[who:parties] ..2 [verb:verb:hold] ..5 [call-noun]",
    format,
  }),
  rule({
    name: "call/possessive-call-with",
    kind,
    reason: "somebody's call with somebody",
    pattern: `[who:parties] 's|' ..3 ( [call-noun] / [plain-call] ) ${ASIDE} with [whom:parties]`,
    format,
  }),
  rule({
    name: "call/call-between",
    kind,
    reason: "a call between two",
    pattern: `( [call-noun] / [plain-call] / conversations|conversation by|over ..2 line|phone|telephone ) ( took place / was held )? ${ASIDE} between [who:parties] !is|are`,
    format,
  }),
  rule({
    name: "call/call-of-with",
    kind,
    reason: "a call of one with another",
    pattern: `( [call-noun] / [plain-call] ) of|by ( the )? [who:parties] ${ASIDE} with ( the )? [whom:parties]`,
    format,
  }),
  rule({
    name: "call/called",
    kind,
    reason: "an actor telephoned another",
    pattern: "[who:parties] ..2 [verb:verb:ring] ( both )? [whom:guests]",
    format,
  }),
  rule({
    name: "call/called-to-say",
    kind,
    reason: "an actor called another to tell, offer or thank; “called X a friend” names somebody so",
    pattern:
      "[who:parties] ..1 ( [time] )? [verb:verb:call] [whom:guests] ( on [time] / [time] / to offer|express|congratulate|discuss|thank|convey|urge|brief|inform|ask|reassure|tell|say|wish|press|warn )",
    format,
  }),
  rule({
    name: "call/got-through",
    kind,
    reason: "an actor reached another by telephone",
    pattern: `[who:parties] ..1 ( got through to / was|were on the phone|line to|with ) ( the ..1 )? [whom:parties]`,
    status: "held",
    format,
  }),
  rule({
    name: "call/call-from",
    kind,
    reason: "an actor got or took a call from another",
    pattern:
      "[who:parties] ..2 ( received|took|takes|accepted|got / will receive|take ) ..3 ( [call-noun] / [plain-call] / ring ) ..2 from [whom:parties]",
    format,
  }),
  rule({
    name: "call/in-a-call-with-he",
    kind,
    reason: "“in a telephone call with A, B said”: both made it",
    pattern: `in|during a|an|the|his|her|their ..2 ( [call-noun] / [plain-call] ) ${ASIDE} with [whom:parties] ${ASIDE} , [who:parties] ( @adverb )* ( @say / ${DID} )`,
    format,
    status: "held",
  }),
  rule({
    name: "call/in-a-call-with",
    kind,
    reason: "in a telephone call with somebody: the subject of the sentence made it",
    pattern: `in|during|after|following|before|of a|an|the|his|her|their ..2 ( [call-noun] ${ASIDE} with|to|from / [plain-call] ${ASIDE} with|from ) [whom:parties]`,
    format,
    needsSubject: true,
  }),
  rule({
    name: "call/call-with-arranged",
    kind,
    reason: "a call with somebody, told of whoever stands behind",
    pattern: "^ ( a|the )? ..2 ( [call-noun] / [plain-call] ) with [whom:parties] is|was|has|had|will",
    format,
    needsSubject: true,
  }),
  rule({
    name: "call/brings-together",
    kind,
    reason: "a call brings several together",
    pattern:
      "( [call-noun] / [plain-call] ) ( brings|brought|bringing ) ( together [who:parties] / [who:parties] together )",
    format,
    status: "held",
  }),
  rule({
    name: "call/agreed-in-a-call",
    kind,
    reason: "several did something in a telephone call",
    pattern: `[who:parties] ( agreed|discussed|talked|spoke|said|vowed|pledged|reaffirmed|underlined|stressed|renewed ) ..14 in|during a|an|their ..2 ( [call-noun] / hotline conversation / call on [time] / call [time] / call $ / call . )`,
    format,
    status: "held",
  }),
  rule({
    name: "call/in-their-call",
    kind,
    reason: "“in their first call …, A and B”: those who did it stand behind",
    pattern:
      "in|during|after their|a|an|the|this ..2 ( [call-noun] / [plain-call] ) ..6 , [who:parties] ( @adverb )* agreed|discussed|talked|spoke|said|vowed|pledged|reaffirmed|exchanged|reviewed|stressed|underlined|condemned|welcomed",
    format,
    status: "held",
  }),
];

// How English reports tell of meetings: the verb "meet", "hold talks", "talks between", "his meeting with", hosts and
// conveners. Ordered: the more a rule binds, the earlier it stands; a place taken by one is not read again.
import { FORUM_MEETINGS } from "./forum-meetings.ts";
import { GATHERINGS } from "./gatherings.ts";
import { type EventRule, rule } from "./rule.ts";
import { SESSIONS } from "./sessions.ts";

const kind = "meeting" as const;

/** Small words with a day or a place that may stand between the parts of a pattern. */
const ASIDE = "( @adverb / on|in|at [time] / [time] / in|at [place] / face to face / here )*";

export const MEETINGS: readonly EventRule[] = [
  rule({
    name: "meeting/called-off",
    kind,
    reason: "an actor called off talks with another",
    pattern:
      "[who:parties] ..2 ( [what:verb:cancel] / called|calls|put|puts off ) ..6 [gathering] ..7 with [whom:parties]",
    status: "cancelled",
  }),
  rule({
    name: "meeting/group-calls-off",
    kind,
    reason: "somebody called off talks planned for a day",
    pattern:
      "[who:parties] ..1 ( [what:verb:cancel] / called|calls|put|puts off ) ( a|the|their|its|@possessive )? ..2 [gathering] ( , )? ( due )? ( planned|scheduled|set|slated|due|fixed ..3 [time] / until|to|on|for [time] / in|at [place] )",
    status: "cancelled",
    least: 1,
  }),
  rule({
    name: "meeting/several-call-off",
    kind,
    reason: "several together called off or put off their talks",
    pattern:
      "[who:parties] ..1 ( [what:verb:cancel] / called|calls|put|puts off ) ( a|an|the|their|its )? ..2 [gathering]",
    status: "cancelled",
  }),
  rule({
    name: "meeting/pleased-to-meet",
    kind,
    reason: "“I was pleased to meet”: the speaker met somebody",
    pattern:
      "[who:parties] was|were|am|are ..1 pleased|delighted|glad|happy|honoured|honored|grateful to ( meet|see|host|receive|welcome|have met / meet|speak|talk with|to ) [whom:parties]",
    status: "held",
  }),
  rule({
    name: "meeting/subject-meets",
    kind,
    reason: "an actor met, meets or is to meet another",
    pattern: `[who:parties] ( , )? ( ..4 and )? [verb:verb:meet] ${ASIDE} ( ( with / up with ) [whom:parties] / [whom:guests] / [whom:parties] ( [closed] / $ ) )`,
  }),
  rule({
    name: "meeting/and-meets",
    kind,
    reason: "“will fly to Quito on Friday and meet X”: the subject of the sentence meets",
    pattern:
      "( [place] / [time] ) ( , )? and ( then|also|later|will|there )* ( meet|met|meets ( with )? / hold|held|holds ..4 [gathering] ..2 with ) [whom:guests] ( [closed] / $ )",
    needsSubject: true,
  }),
  rule({
    name: "meeting/met-somewhere-with",
    kind,
    reason: "an actor met, there or then, with another",
    pattern: "[who:parties] ..3 [verb:verb:meet] ..6 with [whom:parties]",
  }),
  rule({
    name: "meeting/to-see",
    kind,
    reason: "an actor is to see another, there or then",
    pattern: "[who:parties] ..2 [verb:verb:see] [whom:guests] ( in|at [place] / on [time] / [time] )",
  }),
  rule({
    name: "meeting/held-talks-with",
    kind,
    reason: "an actor held talks, a meeting or a summit with another",
    pattern: "[who:parties] ..3 [verb:verb:hold] ..6 [gathering] ..4 with [whom:parties]",
  }),
  ...SESSIONS,
  rule({
    name: "meeting/held-talks-between",
    kind,
    reason: "talks between two or more",
    pattern: "[gathering] !, ..4 between|among|amongst|involving [who:parties]",
  }),
  rule({
    name: "meeting/attended-by",
    kind,
    reason: "talks that several attended",
    pattern: "[gathering] ..3 attended by [who:parties]",
    status: "held",
  }),
  rule({
    name: "meeting/took-place-between",
    kind,
    reason: "a meeting took place between two or more",
    pattern:
      "[gathering] ..4 ( took place / will take place / was held / will be held ) ..6 between|among [who:parties]",
  }),
  rule({
    name: "meeting/two-sided-talks",
    kind,
    reason: "“the Kosovo–Serbia round”: talks named by their two sides, with day or place",
    pattern:
      "[who:side] -|– [whom:side] ..2 [gathering] ( in|at [place] / on [time] / scheduled|planned|set for / took place / was|were|will ..1 held )",
  }),
  rule({
    name: "meeting/sat-down-with",
    kind,
    reason: "an actor sat down or conferred with another",
    pattern:
      "[who:parties] ..2 ( [verb:verb:sit] down / sat|sits|sitting down / [verb:verb:confer] / compared notes ) ..4 with [whom:parties]",
  }),
  rule({
    name: "meeting/called-on",
    kind,
    reason: "an actor paid a call on another; “called on X to …” is a demand",
    pattern:
      "[who:parties] ..2 ( [verb:verb:pay-call] on [whom:parties] ( in|at [place] / on [time] / [time] / $ / . / , and|who|where / and delivered|held|discussed|exchanged|attended|visited|met|had|signed|conveyed ) / [verb:verb:pay] ..2 call|visit on|to [whom:guests] !'s )",
  }),
  rule({
    name: "meeting/possessive-talks-with",
    kind,
    reason: "somebody's meeting with somebody",
    pattern: `[who:parties] 's|' ..4 [gathering] ${ASIDE} with [whom:parties]`,
  }),
  rule({
    name: "meeting/received-by",
    kind,
    reason: "a guest was received by a host",
    pattern:
      "[whom:parties] ..2 ( was|were / had|has|have been ) ..1 ( received|welcomed|hosted ..3 by / given a ..2 reception by ) [who:parties]",
    status: "held",
  }),
  rule({
    name: "meeting/met-by",
    kind,
    reason: "a guest was met by an officer of state",
    pattern: "[whom:parties] was|were met|greeted ..3 by ( the )? [who:titleholder]",
    status: "held",
  }),
  rule({
    name: "meeting/to-be-received-by",
    kind,
    reason: "a guest is to be received by a host",
    pattern:
      "[whom:parties] ..2 ( is|are to be / will be ) ..1 received|welcomed|hosted ..3 by [who:parties]",
    status: "planned",
  }),
  rule({
    name: "meeting/joined-for-talks",
    kind,
    reason: "an actor joined others for talks",
    pattern: "[who:parties] ..1 [verb:verb:join] [whom:parties] ..8 for ..4 [gathering]",
  }),
  rule({
    name: "meeting/ended-summit",
    kind,
    reason: "several together opened or ended a meeting",
    pattern: "[who:parties] ..2 ( [verb:verb:end] / wrapped up ) ..6 [gathering]",
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
    name: "meeting/hosts-gathering-of",
    kind,
    reason: "a host holds talks with or of others",
    pattern:
      "[who:parties] ..2 ( [verb:verb:host] / [verb:verb:convene] ) ..6 [gathering] ( ..4 with|of|between|among|involving [whom:parties] / ( for / in honour|honor of ) [whom:guests] )",
  }),
  ...FORUM_MEETINGS,
  rule({
    name: "meeting/own-talks-with",
    kind,
    reason: "“his meeting with”: the subject of the sentence is the one who met",
    pattern: "@possessive ..3 [gathering] ..3 with [whom:parties]",
    needsSubject: true,
  }),
  rule({
    name: "meeting/hosts-for-talks",
    kind,
    reason: "a host received a guest",
    pattern:
      "[who:parties] ..2 [verb:verb:host] ( [time] / on|in [time] / in audience / here / at|in ..4 [place] / at|in his|her|its|their ..2 office|residence|headquarters )* [whom:guests] ( [closed] / $ )",
  }),
  rule({
    name: "meeting/welcomes-to",
    kind,
    reason: "a host welcomed a guest somewhere, or for talks; to welcome a plan is no meeting",
    pattern:
      "[who:parties] ..2 [verb:verb:welcome] [whom:guests] ..1 ( to|in|at ..1 [place] / for ..5 [gathering] / upon|on|after ..1 arrival|arrivals )",
  }),
  rule({
    name: "meeting/hosts-there",
    kind,
    reason: "a host holds, there or then, a conference or a summit",
    pattern:
      "[who:parties] ..2 ( [verb:verb:host] / would|will|to stage ) ( in|at [place] / in|on [time] )+ ..2 [gathering]",
    least: 1,
  }),
  rule({
    name: "meeting/hosts-gathering",
    kind,
    reason: "a host holds a conference or a summit, there or then",
    pattern:
      "[who:parties] ..2 ( [verb:verb:host] / would|will|to stage ) ..5 [gathering] ( ..3 in|at [place] / ..3 on [time] / [time] )",
    least: 1,
  }),
  rule({
    name: "meeting/brings-together",
    kind,
    reason: "a meeting brings several together",
    pattern:
      "( brought|brings|bringing / will|to bring ) ( together [who:parties] / [who:parties] together )",
  }),
  rule({
    name: "meeting/convenes-with",
    kind,
    reason: "somebody convened a meeting with or of others",
    pattern: "[who:parties] ..2 [verb:verb:convene] ..5 [gathering] ..4 ( with / of ) [whom:parties]",
  }),
  rule({
    name: "meeting/for-talks-with",
    kind,
    reason: "somebody is somewhere for talks with another",
    pattern: `for ..4 [gathering] ${ASIDE} with ( key )? [whom:parties]`,
    needsSubject: true,
  }),
  rule({
    name: "meeting/discuss-at-meeting",
    kind,
    reason: "several discussed something at a meeting",
    pattern:
      "[who:parties] ..1 [verb:verb:discuss] ..10 in|at|during ( a|an|the|their )? ( [place] )? ..2 [gathering] !with|between|of",
  }),
  rule({
    name: "meeting/gathering-called-off",
    kind,
    reason: "a meeting was called off, told of the subject of the sentence or of him who called it off",
    pattern:
      "[gathering] ..6 ( was|were / has|have|had been ) ( @adverb )* ( @off / called|put off ) ..6 by [whom:parties]",
    status: "cancelled",
    least: 1,
  }),
  rule({
    name: "meeting/for-meeting-convened-by",
    kind,
    reason: "somebody is to come to a meeting that another convened",
    pattern:
      "for|at|to|in|during ..4 [gathering] ( , )? ( convened|hosted|chaired|called|organised|organized ) by [whom:parties]",
    needsSubject: true,
  }),
  rule({
    name: "meeting/group-meets",
    kind,
    reason: "several named together met, or are to meet",
    pattern:
      "[who:parties] !said|says|told|announced|added|that ..3 ( [verb:verb:meet] !their|its|his|her|the|a|an|any|all|no|with|every|these|those|only / [verb:verb:gather] )",
  }),
  rule({
    name: "meeting/group-confers",
    kind,
    reason: "several named together sat down, conferred or compared notes",
    pattern:
      "[who:parties] ..2 ( [verb:verb:confer] / [verb:verb:sit] down / spent ..4 together / sat ..2 in the same room / compared notes )",
  }),
  rule({
    name: "meeting/group-holds-talks",
    kind,
    reason: "several named together held or resumed talks",
    pattern:
      "[who:parties] ..3 ( [verb:verb:hold] / [verb:verb:resume] / [verb:verb:attend] / [verb:verb:convene] / [verb:verb:preside] over ) ..6 ( [gathering] of its|their own / [gathering] !of )",
  }),
  rule({
    name: "meeting/their-talks",
    kind,
    reason: "“after their talks on Friday, A and B”: those who met stand behind",
    pattern: `in|at|during|after|following|before their ..3 [gathering] ${ASIDE} ( , ..1 )? , [who:parties]`,
  }),
  rule({
    name: "meeting/there-to-meet",
    kind,
    reason: "“will fly to Caracas to meet”: whoever travels is to meet another there",
    pattern:
      "to|in|at [place] ( , ..1 , )? ( [time] / on [time] )? to ( meet|see ( with )? / hold talks with ) [whom:guests]",
    status: "planned",
    needsSubject: true,
  }),
  rule({
    name: "meeting/agreed-to-hold",
    kind,
    reason: "“agreed to hold the next round in Lima in October”: it is to be held, there or then",
    pattern: `( [who:parties] ..2 )? agreed|agree|decided ..1 to ( hold|convene ) ( a|an|the|their|another )? ..4 [gathering] ..10 ( in|at ..3 [place] ..2 in|on [time] / in|at ..3 [place] / in|on [time] / [time] )`,
    status: "planned",
    least: 0,
  }),
  rule({
    name: "meeting/agreed-gathering",
    kind,
    reason: "“agreed on a meeting in Cartagena on October 22”: it is to be held, there or then",
    pattern: `agreed on|to a|another|further ..2 [gathering] ..8 ( in|at ..4 [place] ..1 on [time] / in|at [place] / on [time] )`,
    status: "planned",
    least: 0,
  }),
  rule({
    name: "meeting/receiving",
    kind,
    reason: "“Receiving X in Lima, the President said”: who speaks received",
    pattern:
      "^ ( receiving|hosting / meeting ( with )? ) ( in audience / in|at [place] / [time] / on [time] )* ..1 [whom:guests] ..8 , [who:guests]",
    status: "held",
  }),
  rule({
    name: "meeting/at-their-summit",
    kind,
    reason: "“during their last summit in Lima in November”: those told of before met",
    pattern:
      "their last|latest|recent|previous|earlier ..2 [gathering] ( ( in|at [place] ( in|on [time] )? ) / ( in|on [time] ( in|at [place] )? ) / [time] )",
    status: "held",
    needsSubject: true,
  }),
  rule({
    name: "meeting/while-meeting",
    kind,
    reason: "“while meeting with”: the subject of the sentence met",
    pattern: "while|after|before|when|in|by|, meeting ( with )? [whom:guests]",
    needsSubject: true,
  }),
  ...GATHERINGS,
  rule({
    name: "meeting/talks-with",
    kind,
    reason: "talks with somebody, told of the subject of the sentence",
    pattern: `( in / during / after / before / following / of / as / and / included|includes|including / ^ ( the|a )? ) ..3 [gathering] ${ASIDE} ( on|about|over ..3 )? with [whom:parties]`,
    needsSubject: true,
  }),
];

// How English reports tell of undertakings: agreed to, pledged, plans to, will, is to; kept, dropped, under way. Ordered:
// the more a rule binds, the earlier it stands; words taken by one rule are not read again by a later one.
import { type Pattern, pattern } from "../../match/pattern.ts";
import type { CommitmentFact } from "../../model/fact.ts";

export interface CommitmentRule {
  readonly name: string;
  readonly reason: string;
  readonly status: CommitmentFact["status"];
  /** The subject of the verb, the captured `who`, or whoever says "our". */
  readonly holder: "subject" | "who" | "voice";
  readonly pattern: Pattern;
  /** Told of the future only: meetings and trips are events, and others foretell it too. */
  readonly future?: boolean;
  /** Counts only in words that somebody reports: "said he would". */
  readonly reported?: boolean;
  /** Only at the start of a headline. */
  readonly headline?: boolean;
  /** "will never accept" is an undertaking too. */
  readonly negative?: boolean;
}

const commitment = ({
  pattern: source,
  status = "open",
  holder = "subject",
  ...rest
}: Omit<CommitmentRule, "pattern" | "status" | "holder"> & {
  pattern: string;
  status?: CommitmentRule["status"];
  holder?: CommitmentRule["holder"];
}): CommitmentRule => ({ ...rest, status, holder, pattern: pattern(source) });

const THEN =
  "( on [time] / [time] / in [place:place] / in principle / also|jointly|today|again|further / @adverb )*";

/** "its", "an earlier", "its long-standing": what stands before a promise told of again. */
const ITS = "( its|his|her|their|the|a|an )? ( [thing] / [time] )? ( [thing] )?";
const VOWED = "promise|pledge|vow|word|commitment|undertaking";

export const COMMITMENTS: readonly CommitmentRule[] = [
  commitment({
    name: "commitment/was-kept",
    status: "kept",
    holder: "who",
    reason: "an actor's promise was kept",
    pattern: `( [who:actors] 's|' ) ..2 ${VOWED} to|of [done:thing] ..14 ( has|have|had been|now|since / was|were ) kept|honoured|honored|fulfilled|redeemed|met`,
  }),
  commitment({
    name: "commitment/was-broken",
    status: "broken",
    holder: "who",
    reason: "an actor's promise was broken",
    pattern: `( [who:actors] 's|' ) ..2 ${VOWED} to|of [done:thing] ..14 ( has|have|had been / was|were ) broken|betrayed`,
  }),
  commitment({
    name: "commitment/kept",
    status: "kept",
    reason: "an actor kept a promise",
    pattern: `( kept|keeps|honoured|honored|honours|honors|fulfilled|fulfils|fulfills|honouring|fulfilling|redeemed|met / made|makes|making good on / delivered|delivers on / lived|lives up to / kept|keeps|held to / stayed true to ) ${ITS} ${VOWED} ( to [actors] to|of / to|of|on|that|: / by [gerund] )`,
  }),
  commitment({
    name: "commitment/as-promised",
    status: "kept",
    holder: "who",
    reason: "as promised, an actor has done it",
    pattern: "as promised|pledged|agreed ..4 , ( [who:actors] ) ( has|have )?",
  }),
  commitment({
    name: "commitment/broken",
    status: "broken",
    reason: "an actor broke a promise",
    pattern: `( broke|breaks|broken|breached|violated|betrayed / reneged|reneges on / went|gone|goes back on / backtracked|backtracks on / rowed|rows back on / walked|walks back ( on )? / failed to keep|honour|honor|fulfil|fulfill / did not|never keep|honour|honor|fulfil|fulfill / didn't keep|honour|honor|fulfil|fulfill / never kept|honoured|honored|fulfilled ) ${ITS} ( ${VOWED} / assurance ) ( to [actors] to|of / to|of|on / [done:forgoing] )`,
  }),
  commitment({
    name: "commitment/dropped",
    status: "overtaken",
    reason: "an actor dropped what it had planned or promised",
    pattern:
      "( scrapped|scraps|dropped|drops|abandoned|abandons|shelved|shelves|cancelled|canceled|ditched|ditches|reversed / backed out of ) ( its|his|her|their|the|a )? ( plan|plans|promise|pledge|offer|vow|commitment ) to|for|of",
  }),
  commitment({
    name: "commitment/nothing-came-of",
    status: "overtaken",
    holder: "who",
    reason: "nothing came of an actor's promise",
    pattern: "nothing came of ( [who:actors] 's|' ) ( promise|pledge|plan|plans|vow|offer ) to|for|of",
  }),
  commitment({
    name: "commitment/working-to",
    status: "under way",
    reason: "an actor is at work on it",
    pattern: "( is|are|'re working ( hard )? to ) [verb]",
  }),
  commitment({
    name: "commitment/agreed-to",
    reason: "actors agreed to do something",
    pattern: `@p-agree ${THEN} ( to [verb] )`,
  }),
  commitment({
    name: "commitment/not-to",
    reason: "an actor agreed or promised not to do something",
    pattern: `( @p-agree / @p-promise / @p-decide ) ${THEN} [done:forgoing]`,
  }),
  commitment({
    name: "commitment/agreed-on",
    reason: "actors agreed on something to be done",
    pattern: `( @p-agree ${THEN} on|upon / settled|settle on ) [task]`,
  }),
  commitment({
    name: "commitment/agreed-that-will",
    reason: "actors agreed that something will be done",
    pattern: `@p-agree ${THEN} that [done:thing] ..7 will|would|shall [deed]`,
  }),
  commitment({
    name: "commitment/agree-thing",
    headline: true,
    reason: "a headline's agreement on something",
    pattern: "agree [thing]",
  }),
  commitment({
    name: "commitment/promised-to",
    reason: "an actor promised to do something",
    pattern: `@p-promise ${THEN} ( to [verb] )`,
  }),
  commitment({
    name: "commitment/promised-that",
    reason: "an actor promised that something would be done",
    pattern:
      "( @p-promise ( [actors] )? / ( gave|gives|given ..4 assurance|assurances|word|undertaking|guarantee ) ..3 ) that",
  }),
  commitment({
    name: "commitment/promised-thing",
    reason: "an actor promised something",
    pattern:
      "!undertook|undertake|undertakes|undertaken|undertaking|swore|sworn|resolved|resolves|resolve @p-promise ( its|his|their )? [thing]",
  }),
  commitment({
    name: "commitment/vow-of",
    holder: "who",
    reason: "an actor's promise or commitment",
    pattern:
      "( [who:actors] 's|' ) ..3 ( @vow to ) / [who:side] ( enduring|ongoing|continued|strong|firm|steadfast|unwavering )* ( commitment|pledge|promise|vow to )",
  }),
  commitment({
    name: "commitment/our-vow",
    holder: "voice",
    reason: "the speaker tells of “our” promise or commitment",
    pattern: "( our ..3 ( @vow to ) )",
  }),
  commitment({
    name: "commitment/done-by",
    holder: "who",
    reason: "something will be hosted, paid or supplied by an actor",
    pattern: "( will|shall|to be ..1 [done:carried] by ( [who:actors] ) )",
  }),
  commitment({
    name: "commitment/expressed-commitment",
    reason: "an actor expressed or renewed its commitment",
    pattern: "@p-renew ( its|his|her|their|our|a|the )? ..3 ( @vow to )",
  }),
  commitment({
    name: "commitment/sticks-to",
    status: "under way",
    reason: "an actor stands by its promise",
    pattern:
      "( sticks|stuck|stick to / stands|stood by ) ( its|his|her|their ) ( promise|pledge|commitment|plan|plans ) of|to|for",
  }),
  commitment({
    name: "commitment/committed-itself",
    reason: "an actor committed or bound itself",
    pattern: "( @p-commit / bound ) ( itself|themselves|himself|herself|ourselves ) ( , ..14 , )? ..4 to",
  }),
  commitment({
    name: "commitment/is-committed",
    reason: "an actor is committed to it",
    pattern:
      "( ( is|are|was|were|remain|remains|'re|'m|be ( @adverb / strongly|firmly|fully )* committed|dedicated to ) / ( recommitted|recommits to ) ) !nothing",
  }),
  commitment({
    name: "commitment/committed-to",
    reason: "an actor committed to doing it",
    pattern: "( committed|commits|recommitted|recommits ..3 to ) [doing]",
  }),
  commitment({
    name: "commitment/committed-thing",
    reason: "an actor committed money, troops or goods",
    pattern:
      "( committed|commits ) ( at least / up to / almost|nearly|about|over|another|more )* [amount:thing]",
  }),
  commitment({
    name: "commitment/goal",
    reason: "an actor set itself a goal",
    pattern:
      "( set|sets|setting ( itself|themselves|himself|herself ) ( the|a ) ..1 goal|target|task|aim|deadline of|to )",
  }),
  commitment({
    name: "commitment/signed-up-to",
    reason: "actors signed up to it",
    pattern: "( signed|signs|sign up ) to",
  }),
  commitment({
    name: "commitment/unveiled-plans",
    reason: "an actor announced plans or an intention",
    pattern:
      "( unveiled|unveils|announced|announces|outlined|outlines|revealed|reveals|approved|approves|presented|confirmed ) ( a|the|its|his|her|their|new )* ( plan|plans|intention|decision to )",
  }),
  commitment({
    name: "commitment/decided-to",
    reason: "an actor decided to do something",
    pattern: `@p-decide ${THEN} ( to [verb] )`,
  }),
  commitment({
    name: "commitment/ready-to",
    reason: "an actor is ready, set or determined to do it",
    pattern:
      "( is|are|was|were|'re|'m|am|be|stand|stands|stood|remain|remains ( @adverb / fully )* ( set|ready|prepared|willing|determined|resolved|bound|going|obliged ) to [deed] )",
    future: true,
  }),
  commitment({
    name: "commitment/offered",
    reason: "an actor offered to do or give something",
    pattern:
      "( offered|offers|offering ( to )? ) !no|little|nothing|few|advice|condolences|his|her|congratulations|support [thing]",
  }),
  commitment({
    name: "commitment/aims-to",
    reason: "an actor plans or aims to do something",
    pattern: "( @p-aim to [aimed] )",
    future: true,
  }),
  commitment({
    name: "commitment/see-to-it",
    reason: "an actor will see to it",
    pattern: "( will|would|shall see to it ) that",
  }),
  commitment({
    name: "commitment/is-to",
    reason: "an actor is to do something",
    pattern: "is|are to [deed]",
    future: true,
  }),
  commitment({
    name: "commitment/will",
    reason: "an actor will do something",
    pattern: "( will|shall|'ll ) [deed]",
    future: true,
    negative: true,
  }),
  commitment({
    name: "commitment/said-would",
    reason: "an actor said that it would do something",
    pattern: "would [deed]",
    future: true,
    reported: true,
  }),
  commitment({
    name: "commitment/headline-to",
    holder: "who",
    headline: true,
    future: true,
    reason: "a headline's “to” with a verb: it is to do so",
    pattern: "( ^ [who:actors] to [deed] )",
  }),
];

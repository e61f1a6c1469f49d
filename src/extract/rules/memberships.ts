// How reports say which states sit in a body or treaty.
import { type Pattern, pattern } from "../../match/pattern.ts";

/** Captures: `members` and `more` (rows of states), `of` and `also` (bodies); `bodies` are members that are bodies themselves. */
export interface MembershipRule {
  readonly name: string;
  readonly reason: string;
  readonly pattern: Pattern;
  /** The words tell of coming in, so that a time beside them is its day, and the state may be new to any list. */
  readonly joining?: true;
}

const rule = (name: string, reason: string, source: string, joining?: true): MembershipRule => ({
  name,
  reason,
  pattern: pattern(source),
  ...(joining ? { joining } : {}),
});
const BOND =
  "alliance|agreement|pact|grouping|partnership|bloc|deal|treaty|group|forum|format|accord|network|club|union|trilateral|coalition";
const STATES = "member|members|states|countries|nations|partners|signatories|parties|allies";
const OPENS = "( , )? ( [open] / are|were|include|includes|including|like / such as / among them )";
const THE = "( the )?";

export const MEMBERSHIPS: readonly MembershipRule[] = [
  rule(
    "membership/bond-between",
    "a body is an alliance or pact between states",
    `[of:group] ( is|was ..8 / , the|a|an ..5 ) ${BOND} ..2 between|among|of|linking|comprising|uniting [members:states]`,
  ),
  rule(
    "membership/groups-states",
    "a body groups states",
    `[of:group] ( , ..5 , )? ( , )? ( which|that )? ( groups|comprises|includes|links|unites|counts / brings together / consists of / is made up of ) [members:states]`,
  ),
  rule(
    "membership/make-up",
    "states make up a body",
    `[members:states] ( , )? ( ( , )? together with [more:states] ( , )? )? ( which )? ..1 ( make|makes|made up / form|forms|formed|founded|comprise|constitute / are joined ..4 in ) ${THE} [of:group]`,
  ),
  rule(
    "membership/made-up-of",
    "a body made up of states",
    "[of:group] ..4 ( made|composed|consisting ) ( up )? of [members:states]",
  ),
  rule(
    "membership/known-as",
    "states known together by a name",
    `[members:states] ( , )? ( - )? ( which|who )? ( ..3 ( known|referred|called ) ..4 / a ..2 ${BOND} ..2 called|named|known ( as )? / ..4 in what they call ) ${THE} ( "|'|‘|“ )? [of:group]`,
  ),
  rule(
    "membership/called-together",
    "states, and the name they are called by together",
    `[members:states] ( , )? [open] ( the )? [of:group] , as they are`,
  ),
  rule(
    "membership/is-member",
    "a state is a member of a body",
    `[members:states] ( , ..6 , )? ..3 ( is|are|was|were|became|remains|remain|being / has|have been ) ..4 member|members|signatory|signatories|party|parties ( of|to|in ) ${THE} [of:group]`,
  ),
  rule(
    "membership/became-member",
    "a state became a body's member",
    `[members:states] ( has|have )? ( became|become / was|were admitted as / is|are ) ${THE} [of:group] 's ..5 member|members`,
    true,
  ),
  rule(
    "membership/apposed-member",
    "a state, a member of a body",
    `[members:states] ( , )? [open] ( itself )? ( a|an|the|both|all|fellow|founding )? ..2 member|members|partners|signatories ( state|states )? ( of|in|to ) ${THE} [of:group]`,
  ),
  rule(
    "membership/as-member",
    "as a member of a body, a state …",
    `as ( a|an ) ..2 member ( state )? of ${THE} [of:group] , [members:states]`,
  ),
  rule(
    "membership/body-members",
    "“NATO members A and B”",
    `[of:group] ( ( 's )? member|members|allies / member states|countries|nations|state / 's ..2 ${STATES} ) ( [open] / are|include|including / such as )? [members:states]`,
  ),
  rule(
    "membership/members-of-body",
    "“the four members of a body – A, B, C and D”",
    `${STATES} ( of|in|to ) ${THE} [of:group] ${OPENS} [members:states]`,
  ),
  rule(
    "membership/fellow-members",
    "a state's fellow members in a body",
    `[members:states] 's fellow members ( of|in ) ${THE} [of:group] ( ${OPENS} [more:states] )?`,
  ),
  rule(
    "membership/seated-members",
    "members A and B kept their places on a body",
    `members [members:states] ..6 ( of|in|on ) ${THE} [of:group] ( , where [more:states] took|take )?`,
  ),
  rule(
    "membership/belongs",
    "a state belongs to one body or two",
    `[members:states] ..1 ( belong|belongs|belonged to / is|are ( all|both|also|still )? ..3 ( as )? part of / has|have|had ..1 party to ) ( both )? ${THE} [of:group] ( and ${THE} [also:group] )?`,
  ),
  rule(
    "membership/are-in",
    "states are in a body",
    `[members:states] are|is ( all|both|also|still )? in ${THE} [of:group] !talks|and|countries|market|capitals|summit|territory|hands`,
  ),
  rule(
    "membership/joined",
    "a state joined a body",
    `[members:states] ( , )? ( which|who )? ( has|have|had )? ..2 ( joined|acceded|ratified|entered / passed into / adopted ..3 and passed into / was|were admitted ) ( to|into )? ${THE} [of:group]`,
    true,
  ),
  rule(
    "membership/signed",
    "members of a body and other states signed a treaty",
    `[bodies:group] member|members ( states|countries|nations )? ..6 [open] [members:states] [close] ..2 signed|joined|ratified|concluded ${THE} [of:group]`,
    true,
  ),
  rule(
    "membership/took-seat",
    "a state took its seat as a member",
    `[members:states] ..3 took|take|takes|taken its|their seat|seats|place|places ..8 ( in|on|at ) ${THE} [of:group]`,
    true,
  ),
  rule(
    "membership/other-members",
    "a state acts with the other members of a body",
    `[members:states] ..8 other|fellow ( member|members ( states|countries )? ..8 [of:group] / [of:group] ( member )? states|members|countries )`,
  ),
  rule("membership/inside", "inside a body, a state …", `inside ${THE} [of:group] , [members:states]`),
  rule("membership/trilateral", "states' own grouping", `[members:states] 's ${BOND} , ${THE} [of:group]`),
];

// How reports say which states sit in a body or treaty.
import { type Pattern, pattern } from "../../match/pattern.ts";

/** Captures: `members`, and `of` where the body stands in the pattern. */
export interface MembershipRule {
  readonly name: string;
  readonly reason: string;
  readonly pattern: Pattern;
}

const rule = (name: string, reason: string, source: string): MembershipRule => ({
  name,
  reason,
  pattern: pattern(source),
});
const BOND = "alliance|agreement|pact|grouping|partnership|bloc|deal|treaty|group|forum|format|accord";

export const MEMBERSHIPS: readonly MembershipRule[] = [
  rule(
    "membership/bond-between",
    "a body is an alliance or pact between states",
    `[of:forum] ..3 is|was ..8 ${BOND} ..2 between|among|of|linking|comprising [members:sides]`,
  ),
  rule(
    "membership/groups-states",
    "a body groups states",
    "[of:forum] ( ( , )? which|that )? ( groups|comprises|includes|links|unites / brings together / consists of / is made up of ) [members:sides]",
  ),
  rule(
    "membership/made-up-of",
    "a body made up of states",
    "[of:forum] ..4 ( made|composed|consisting ) ( up )? of [members:sides]",
  ),
  rule(
    "membership/known-as",
    "states known together by a name",
    `[members:sides] ( , )? ( - )? ( ..3 ( known|referred|called ) ..4 / a ..2 ${BOND} ..2 called|named|known ( as )? ) ( the )? ( "|'|‘|“ )? [of:forum]`,
  ),
  rule(
    "membership/is-member",
    "a state is a member of a body",
    "[members:sides] ..6 ( is|are|was|were|became|remains / has|have been ) ..4 member|members|signatory|signatories|party|parties ( of|to ) ( the )? [of:forum]",
  ),
  rule(
    "membership/apposed-member",
    "a state, a member of a body",
    "[members:sides] , ( itself )? ( a|an|both|all ) ..3 member|members of ( the )? [of:forum]",
  ),
  rule(
    "membership/body-members",
    "“NATO members A and B”",
    "[of:forum] ( members|allies|partners / member states|countries|nations ) [members:sides]",
  ),
  rule(
    "membership/such-as",
    "members of a body, among them states",
    "members of ( the )? [of:forum] ( , )? ( including|like / such as / among them ) [members:sides]",
  ),
  rule(
    "membership/joined",
    "a state joined a body",
    "[members:sides] ..2 joined|acceded|ratified|signed ( to )? ( the )? [of:forum]",
  ),
];

// How reports say in a sentence, not in a title, who holds an office.
import { type Pattern, pattern } from "../../match/pattern.ts";

/** Captures: `who` and `office`; or `who` and `before`, whose office it was. */
export interface TenureRule {
  readonly name: string;
  readonly reason: string;
  readonly pattern: Pattern;
  readonly former?: true;
}

const rule = (name: string, reason: string, source: string, former?: true): TenureRule => ({
  name,
  reason,
  pattern: pattern(source),
  ...(former ? { former } : {}),
});

export const TENURES: readonly TenureRule[] = [
  rule(
    "tenure/is-office",
    "somebody is, was or became the holder of an office",
    "[who:person] ( , ..3 , )? ( is|was|became|remains / has|had been ) ..3 [office:office]",
  ),
  rule(
    "tenure/as-office",
    "somebody serves, is sworn in or takes over as the holder of an office",
    "[who:person] ( , ..3 , )? ( has|had )? ..2 ( served|serves|serving / sworn in / took|takes over / appointed|named|elected|chosen|confirmed|installed|inaugurated|reappointed|returned / taken over ) ..5 as ( the|a )? ..3 [office:office]",
  ),
  rule(
    "tenure/named-office",
    "somebody is named or elected to an office",
    "[who:person] ( , ..3 , )? was|were|is|been ..1 appointed|named|elected|chosen|confirmed ..2 [office:office]",
  ),
  rule(
    "tenure/left-office",
    "somebody leaves an office",
    "[who:person] ( has|had )? ..1 ( stepped down / resigned|resigns|retired|quit ) ..3 as ..2 [office:office]",
    true,
  ),
  rule(
    "tenure/office-is",
    "the holder of an office is somebody",
    "[office:office] ( , ..6 , )? is|was ..1 [who:person]",
  ),
  rule(
    "tenure/as-office-first",
    "as the holder of an office, somebody acts",
    "as|once|currently|now ( the )? [office:office] ( , )? [who:person]",
  ),
  rule(
    "tenure/predecessor",
    "somebody held the office of his successor before",
    "[before:person] 's predecessor ( , )? [who:person]",
    true,
  ),
];

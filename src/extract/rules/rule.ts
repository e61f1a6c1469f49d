// What a rule for events is: a pattern over the items of one sentence, and what its captures fill.
import { type Pattern, pattern } from "../../match/pattern.ts";
import type { EventKind, Format, Status } from "../../model/fact.ts";

/**
 * Captures by name: `who`, `whom`, `also` take part (pronouns and "counterparts" are settled by the caller); `verb` is a
 * verb group, whose helpers tell the status; `place`, `places`, `forum` fill those slots; `subject` is looked for
 * elsewhere in the sentence where `needsSubject` says so.
 */
export interface EventRule {
  readonly name: string;
  readonly reason: string;
  readonly kind: EventKind;
  readonly pattern: Pattern;
  /** Where no verb tells it. */
  readonly status?: Exclude<Status, "denied">;
  readonly format?: Format;
  /** Whose meeting it is stands outside the pattern: the subject of the sentence takes part. */
  readonly needsSubject?: boolean;
  /** The visit is to where the sentence has it: "met in Lima on the first day of their trip". */
  readonly there?: true;
  /** Read only in a report whose headline speaks of such an event: "spoke with" under "Readout of the call". */
  readonly headlined?: true;
  /** Fewer participants than this make no event. */
  readonly least: number;
}

interface Written extends Omit<EventRule, "pattern" | "least"> {
  readonly pattern: string;
  readonly least?: number;
}

export const rule = ({ pattern: source, least = 2, ...rest }: Written): EventRule => ({
  ...rest,
  least,
  pattern: pattern(source),
});

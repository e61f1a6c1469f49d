// What a rule for deeds is: a pattern over the items of one sentence, and what its captures fill.
import { type Pattern, pattern } from "../../match/pattern.ts";
import type { EventKind, Status } from "../../model/fact.ts";

/**
 * Captures by name: `who` and `also` take part; `verb` is a verb group, whose helpers tell the status; `target` is to
 * whom it is done; `what` is the thing, a paper, a pact, a plan.
 */
export interface DeedRule {
  readonly name: string;
  readonly reason: string;
  readonly kind: EventKind;
  readonly pattern: Pattern;
  /** Where no verb tells it. */
  readonly status?: Exclude<Status, "denied">;
  /** What `what` fills; "change": it is told whole, with its verb and by how much. */
  readonly thing?: "topic" | "forum" | "change";
  /** Where nobody is named, those named inside the thing's own words take part. */
  readonly owner?: true;
  /** It may stand without anybody who did it. */
  readonly anonymous?: true;
  /** Of an appointment: an office is left, not taken. */
  readonly departs?: true;
  /** It is done to nobody. */
  readonly target?: false;
  /** Only where no other rule of its family reads the sentence: nouns that tell again what a verb tells. */
  readonly alone?: true;
  /** "is massing" tells of what goes on. */
  readonly ongoing?: true;
  /** Whose office it is stands before it in the sentence: "his first trip since becoming Japan's leader". */
  readonly holder?: true;
  /** Named in passing, as what somebody speaks of: the day and the place of the sentence are not its own. */
  readonly mentioned?: true;
  /** Its own words look ahead, whatever the verb of the sentence: "a truce starting on Saturday". */
  readonly ahead?: true;
  /** "since May" tells when it began. */
  readonly since?: true;
}

type Written = Omit<DeedRule, "pattern"> & { readonly pattern: string };

export const deed = ({ pattern: source, ...rest }: Written): DeedRule => ({
  ...rest,
  pattern: pattern(source),
});

// What a later telling says became of a promise: "kept its promise to …", "broke its pledge to …". What arrives: such a
// telling and the promises it may mean; what leaves: whether it means them. The same side, the same words, and no earlier.
import type { CommitmentFact } from "../model/fact.ts";
import { daysBetween } from "../model/time.ts";
import { isSettled, SETTLED_DAYS } from "./blocks.ts";
import { sidesOf } from "./company.ts";
import { knownFrom } from "./known.ts";
import { ofOthers } from "./named-states.ts";
import type { Heads } from "./same.ts";
import { isForgoing } from "./undertakings.ts";
import { likeness, sharedWords } from "./words.ts";

const MOST_RETOLD = 0.75;
const LEAST_RETOLD = 2;

/** Promises of one side to do, or to leave undone, one and the same thing. */
export const sameUndertaking = (
  a: Pick<CommitmentFact, "by" | "action">,
  b: Pick<CommitmentFact, "by" | "action">,
): boolean =>
  sidesOf(a.by).join("+") === sidesOf(b.by).join("+") &&
  isForgoing(a.action) === isForgoing(b.action) &&
  likeness(a.action, b.action) >= MOST_RETOLD &&
  sharedWords(a.action, b.action) >= LEAST_RETOLD &&
  !ofOthers(a.action, b.action);

/** Was the promise made before, in another report or further up in the same one? */
function isBefore(promise: CommitmentFact, told: CommitmentFact, heads: Heads): boolean {
  if (promise.document === told.document) return promise.evidence.span.from < told.evidence.span.from;
  const [made, known] = [knownFrom(heads.get(promise.document)), knownFrom(heads.get(told.document))];
  if (!made || !known) return false;
  const days = daysBetween(made, known);
  return days >= 0 && days <= SETTLED_DAYS;
}

/** Does the telling say what became of this promise? */
export const settles = (told: CommitmentFact, promise: readonly CommitmentFact[], heads: Heads): boolean =>
  promise.some((one) => !isSettled(one) && isBefore(one, told, heads)) &&
  promise.every((one) => isSettled(one) || sameUndertaking(one, told));

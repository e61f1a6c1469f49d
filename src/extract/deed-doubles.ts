// One deed told by two rules: a decision beside what was decided, a policy beside the sanctions it consists of. What arrives:
// the drafts of one sentence; what leaves: the same without the second telling.
import type { Draft } from "./evidence.ts";

/** "decided to ban exports": the decision is no second event beside what was decided. */
const withoutBareDecisions = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (draft) =>
      draft.found.rule !== "policy/decided-to" ||
      !drafts.some(
        (other) =>
          other.type === "event" &&
          other.kind === "measure" &&
          other.found.span.from === draft.found.span.from &&
          other.status === "planned",
      ),
  );

const SANCTIONS = /\b(?:sanctions?|restrictive measures|embargo(?:es)?|tariffs?|person\p{L}+ non grat)/iu;

/** "adopts a fifth package of sanctions": the measure is no policy beside it. */
const withoutSanctionsAsPolicy = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (draft) =>
      draft.type !== "event" ||
      draft.kind !== "policy" ||
      !SANCTIONS.test(draft.topic ?? "") ||
      !drafts.some(
        (other) =>
          other.type === "event" &&
          other.kind === "measure" &&
          other.found.span.from === draft.found.span.from &&
          other.participants.some(({ name }) => draft.participants.some((one) => one.name === name)),
      ),
  );

/** "staged a precision strike exercise": what was only exercised is no attack. */
const withoutExercisedAttacks = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (draft) =>
      draft.found.rule !== "incident/carries-out-attack" ||
      !drafts.some(
        (other) =>
          other.type === "event" &&
          other.kind === "exercise" &&
          other.found.span.from === draft.found.span.from,
      ),
  );

/** The deeds of a sentence, each told once. */
export const eachOnce = (drafts: readonly Draft[]): Draft[] =>
  withoutExercisedAttacks(withoutSanctionsAsPolicy(withoutBareDecisions(drafts)));

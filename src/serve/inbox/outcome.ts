// What became of a thing handed in: outcome by outcome, and all of it together. Pure.
import type { Outcome } from "../../pipeline/read-into.ts";
import { type Item, type Reason, reasonOf } from "./items.ts";

const MOST_REASONS = 5;

export const FAULT: Reason = {
  code: "failed",
  message: "Readout failed on it; that is a fault of the program and not of the report.",
  next: "Try again; the terminal where Readout runs says more.",
};

/** Why nothing was read in a report, where its language is the reason. */
export const UNREAD: ReadonlySet<string> = new Set(["not-english", "language-unknown"]);

export const withOutcome = (item: Item, outcome: Outcome): Item => {
  const { tally } = item;
  if (outcome.status === "refused")
    return {
      ...item,
      tally: { ...tally, refused: tally.refused + 1 },
      reasons: [...item.reasons, reasonOf(outcome.error)].slice(0, MOST_REASONS),
    };
  const { id, title, facts, read, notices } = outcome.head;
  const as = outcome.status === "known" ? "known" : read ? "added" : "kept";
  const why = notices.find(({ code }) => UNREAD.has(code)) ?? notices[0];
  const unread = as === "kept" && why !== undefined ? [{ ...why, next: "" }] : [];
  return {
    ...item,
    document: id,
    ...(title === undefined ? {} : { title }),
    tally: { ...tally, [as]: tally[as] + 1, facts: tally.facts + facts },
    reasons: [...item.reasons, ...unread].slice(0, MOST_REASONS),
  };
};

/** What all of its reports came to: good news first, since what was refused stands beside it. */
export const finished = (item: Item): Item => {
  const { added, kept, known, refused } = item.tally;
  const none: Reason = { code: "empty", message: `${item.ticket.name} holds no report.`, next: "" };
  if (added > 0) return { ...item, state: "added" };
  if (kept > 0) return { ...item, state: "kept" };
  if (known > 0) return { ...item, state: "known" };
  return { ...item, state: "refused", reasons: refused > 0 ? item.reasons : [none] };
};

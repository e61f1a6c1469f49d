// Whether a promise is late: a row of the record and the day on which it is seen come in. The clock is never asked.
import type { CommitmentRow } from "./record.ts";
import { type Day, daysBetween } from "./time.ts";

/** What was promised to be left as it is ends with its day: "keep the border open until May". Nobody is late with it. */
const LASTING =
  /^(?:(?:will|would|shall) )?(?:not|never|keep|leave|maintain|uphold|preserve|freeze|refrain|abstain|hold off|stay|remain)\b/;

/** Days since the promise was due; undefined where it was settled, bears no day, or that day has not passed. */
export const daysOverdue = (
  { status, due, action }: Pick<CommitmentRow, "status" | "due" | "action">,
  seen: Day | undefined,
): number | undefined => {
  const isOpen = (status === "open" || status === "under way") && !LASTING.test(action);
  return isOpen && due !== undefined && seen !== undefined && due.to < seen
    ? daysBetween(due.to, seen)
    : undefined;
};

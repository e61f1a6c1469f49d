// Whether a promise is late: a row of the record and the day on which it is seen come in. The clock is never asked.
import type { CommitmentRow } from "./record.ts";
import { type Day, daysBetween } from "./time.ts";

/** Days since the promise was due; undefined where it was settled, bears no day, or that day has not passed. */
export const daysOverdue = (
  { status, due }: Pick<CommitmentRow, "status" | "due">,
  seen: Day | undefined,
): number | undefined => {
  const isOpen = status === "open" || status === "under way";
  return isOpen && due !== undefined && seen !== undefined && due.to < seen
    ? daysBetween(due.to, seen)
    : undefined;
};

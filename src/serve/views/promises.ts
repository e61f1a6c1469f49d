// The ledger of promises: who promised what to whom, when it is due, what came of it step by step. Counted to a day that
// is handed in, that on which the record is seen: what is still open and was due before it is overdue. Pure.
import { daysOverdue } from "../../model/overdue.ts";
import type { CommitmentRow, PromiseStatus } from "../../model/record.ts";
import { addDays, type Day } from "../../model/time.ts";
import type { RowsQuery } from "../../store/questions.ts";
import { type DateView, dateView } from "./dates.ts";
import { capital, inSentence, joined } from "./names.ts";
import { type Heads, statedDays } from "./passages.ts";
import { type Telling, tellings } from "./tellings.ts";

export const PROMISE_STATUSES = ["open", "under-way", "kept", "broken", "overtaken", "overdue"] as const;
export type ShownStatus = (typeof PROMISE_STATUSES)[number];
/** What may be asked for: those that a promise is shown under, and what must be kept before long. */
export const ASKED_STATUSES = [...PROMISE_STATUSES, "due-soon"] as const;
export type AskedStatus = (typeof ASKED_STATUSES)[number];

export const SOON_DAYS = 30;

const UNSETTLED: readonly PromiseStatus[] = ["open", "under way"];
const NO_DAY: Day = "0001-01-01";

/** What a promise must be to be shown under a status on that day; what is overdue is no longer shown as open. */
export const standingAsked = (
  asked: AskedStatus | undefined,
  seen: Day = NO_DAY,
): Pick<RowsQuery, "standing" | "endedBefore" | "endedFrom"> => {
  switch (asked) {
    case undefined:
      return {};
    case "overdue":
      return { standing: UNSETTLED, endedBefore: seen };
    case "due-soon":
      return { standing: UNSETTLED, endedFrom: seen, endedBefore: addDays(seen, SOON_DAYS + 1) };
    case "open":
      return { standing: ["open"], endedFrom: seen };
    case "under-way":
      return { standing: ["under way"], endedFrom: seen };
    default:
      return { standing: [asked] };
  }
};

export interface PromiseStepView {
  readonly status: PromiseStatus;
  readonly known?: Day;
  readonly told: readonly Telling[];
}

export interface PromiseView {
  readonly id: string;
  readonly status: ShownStatus;
  /** "Japan and the United States"; empty where nobody is named. */
  readonly by: string;
  readonly to: string;
  readonly action: string;
  readonly due?: DateView;
  /** Days since it was due, where it is overdue. */
  readonly overdue?: number;
  readonly reports: number;
  readonly origins: number;
  readonly steps: readonly PromiseStepView[];
}

/** `seen`: the day on which the record is seen; by itself the last day known to it. */
export const promiseView = (row: CommitmentRow, heads: Heads, seen: Day | undefined): PromiseView => {
  const overdue = daysOverdue(row, seen);
  return {
    id: row.id,
    status: overdue !== undefined ? "overdue" : row.status === "under way" ? "under-way" : row.status,
    by: capital(joined(row.by.map(inSentence))),
    to: joined((row.to ?? []).map(inSentence)),
    action: row.action,
    ...(row.due === undefined ? {} : { due: dateView(row.due, statedDays(row, heads)) }),
    ...(overdue === undefined ? {} : { overdue }),
    reports: row.documents.length,
    origins: row.origins,
    steps: row.history.map(({ status, known, facts }) => ({
      status,
      ...(known ? { known } : {}),
      told: tellings(row.evidence, facts, heads),
    })),
  };
};

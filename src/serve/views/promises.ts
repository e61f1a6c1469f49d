// The ledger of promises: who promised what to whom, when it is due, what came of it step by step. Counted to a day that
// is handed in, that on which the record is seen: what is still open and was due before it is overdue. Pure.
import { daysOverdue } from "../../model/overdue.ts";
import type { CommitmentRow, PromiseStatus } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import { type DateView, dateView } from "./dates.ts";
import { capital, inSentence, joined } from "./names.ts";
import { type Heads, statedDays } from "./passages.ts";
import { type Telling, tellings } from "./tellings.ts";

export const PROMISE_STATUSES = ["open", "under-way", "kept", "broken", "overtaken", "overdue"] as const;
export type ShownStatus = (typeof PROMISE_STATUSES)[number];

/** The record's own statuses that may stand under one that is asked for. */
export const statusesOf = (asked: ShownStatus): readonly PromiseStatus[] => {
  if (asked === "overdue") return ["open", "under way"];
  return [asked === "under-way" ? "under way" : asked];
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

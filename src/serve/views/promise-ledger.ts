// The page of promises: who promised what to whom, when it is due, what came of it with the sentence of each step, how old it
// is on the day of the view. In come rows and their reports, out go lines. Pure; the clock is never asked.
import type { EntityRef } from "../../model/entity.ts";
import type { CommitmentRow, PromiseStatus } from "../../model/record.ts";
import { addDays, type Day, daysBetween } from "../../model/time.ts";
import { rowHref } from "./addresses.ts";
import { type DateView, dayWords, spanWords } from "./dates.ts";
import type { LedgerFrame, TabCount } from "./ledger.ts";
import { type Ledger, ledgerAddress } from "./ledger-ask.ts";
import { capital, type EntityView, entityView } from "./names.ts";
import type { Heads } from "./passages.ts";
import { ASKED_STATUSES, type PromiseView, promiseView, type ShownStatus, SOON_DAYS } from "./promises.ts";
import { type Told, toldBy } from "./told.ts";

export const PROMISES: Ledger = {
  path: "/promises",
  type: "commitment",
  tab: "status",
  tabs: ASKED_STATUSES,
  actor: "by",
  whom: "whom",
  words: "words",
};

export interface PromiseStepLine {
  readonly status: string;
  readonly sign: string;
  readonly known?: Day;
  readonly knownOn: string;
  readonly told: readonly Told[];
  /** Where no report tells the step: what it rests on. */
  readonly note: string;
}

export interface PromiseLine {
  readonly id: string;
  readonly href: string;
  readonly status: ShownStatus;
  readonly word: string;
  readonly sign: string;
  readonly action: string;
  readonly by: readonly EntityView[];
  readonly to: readonly EntityView[];
  readonly made?: Day;
  readonly madeOn: string;
  readonly due?: DateView;
  /** "in 12 days", "31 days ago". */
  readonly dueNote: string;
  readonly days?: { readonly count: number; readonly word: "open" | "until settled" };
  readonly first?: Told;
  /** Latest first. */
  readonly steps: readonly PromiseStepLine[];
  readonly reports: number;
  readonly origins: number;
}

export interface PromisesView extends LedgerFrame {
  readonly counted: string;
  readonly lines: readonly PromiseLine[];
}

export const PROMISE_SIGNS: Readonly<Record<ShownStatus | "due-soon", string>> = {
  open: "st open",
  "under-way": "st underway",
  "due-soon": "st due",
  overdue: "st overdue",
  kept: "st kept",
  broken: "st broken",
  overtaken: "st overtaken",
};

const WORDS: Readonly<Record<string, string>> = { "under-way": "under way", "due-soon": "due soon" };
export const statusWord = (status: string): string => WORDS[status] ?? status;

const TAB_ORDER = ["open", "under-way", "due-soon", "overdue", "kept", "broken", "overtaken"] as const;

export const promiseTabs = (
  counts: Readonly<Record<(typeof TAB_ORDER)[number], number>>,
): readonly TabCount[] =>
  TAB_ORDER.map((value) => ({
    value,
    label: capital(statusWord(value)),
    sign: PROMISE_SIGNS[value],
    count: counts[value],
  }));

const stepOf = (
  row: CommitmentRow,
  { status, known, facts }: CommitmentRow["history"][number],
  heads: Heads,
): PromiseStepLine => ({
  status,
  sign: PROMISE_SIGNS[status === "under way" ? "under-way" : (status satisfies PromiseStatus)],
  ...(known === undefined ? {} : { known }),
  knownOn: known === undefined ? "" : dayWords(known, "short"),
  told: toldBy(row.evidence, facts, heads),
  note: "",
});

/** No report tells that a day has passed. */
const lateStep = (row: CommitmentRow, overdue: number): PromiseStepLine => {
  const since = addDays(row.due!.to, 1);
  return {
    status: "overdue",
    sign: PROMISE_SIGNS.overdue,
    known: since,
    knownOn: dayWords(since, "short"),
    told: [],
    note: `${spanWords(overdue)} past its day; no report`,
  };
};

const isSoon = ({ due, status }: PromiseView, seen: Day | undefined): boolean =>
  due !== undefined &&
  seen !== undefined &&
  (status === "open" || status === "under-way") &&
  due.to <= addDays(seen, SOON_DAYS);

const dueNoteOf = (view: PromiseView, seen: Day | undefined): string => {
  if (view.due === undefined || seen === undefined) return "";
  if (view.overdue !== undefined) return `${spanWords(view.overdue)} ago`;
  if (view.status !== "open" && view.status !== "under-way") return "";
  const left = daysBetween(seen, view.due.to);
  return left === 0 ? "that day" : `in ${spanWords(left)}`;
};

const daysOf = (row: CommitmentRow, made: Day | undefined, seen: Day | undefined): PromiseLine["days"] => {
  const isOpen = row.status === "open" || row.status === "under way";
  const end = isOpen ? seen : row.history.findLast(({ known }) => known !== undefined)?.known;
  // A report that tells no day counts from when it was received, which may lie behind the day of the view.
  if (made === undefined || end === undefined || made > end) return undefined;
  return { count: daysBetween(made, end), word: isOpen ? "open" : "until settled" };
};

const entities = (refs: readonly EntityRef[] | undefined): readonly EntityView[] =>
  (refs ?? []).map(entityView);

export const promiseLine = (row: CommitmentRow, heads: Heads, seen: Day | undefined): PromiseLine => {
  const view = promiseView(row, heads, seen);
  const steps = row.history.map((step) => stepOf(row, step, heads)).reverse();
  const made = row.history[0]?.known;
  const first = steps.at(-1)?.told[0] ?? toldBy(row.evidence, row.facts, heads)[0];
  const days = daysOf(row, made, seen);
  const soon = isSoon(view, seen);
  return {
    id: row.id,
    href: rowHref(row),
    status: view.status,
    word: soon ? `${statusWord(view.status)}, due soon` : statusWord(view.status),
    sign: soon && view.status === "open" ? PROMISE_SIGNS["due-soon"] : PROMISE_SIGNS[view.status],
    action: row.action,
    by: entities(row.by),
    to: entities(row.to),
    ...(made === undefined ? {} : { made }),
    madeOn: made === undefined ? "" : dayWords(made, "short"),
    ...(view.due === undefined ? {} : { due: view.due }),
    dueNote: dueNoteOf(view, seen),
    ...(days === undefined ? {} : { days }),
    ...(first === undefined ? {} : { first }),
    steps: view.overdue === undefined ? steps : [lateStep(row, view.overdue), ...steps],
    reports: view.reports,
    origins: view.origins,
  };
};

export const promisesView = (
  frame: LedgerFrame,
  rows: readonly CommitmentRow[],
  heads: Heads,
  seen: Day | undefined,
): PromisesView => ({
  ...frame,
  exports: [
    ...frame.exports,
    {
      name: "Calendar",
      href: ledgerAddress(PROMISES, frame.ask, { page: 1 }, "/promises.ics"),
      what: "those that bear a day, by it",
    },
  ],
  counted: seen === undefined ? "" : `Days are counted to ${dayWords(seen)}.`,
  lines: rows.map((row) => promiseLine(row, heads, seen)),
});

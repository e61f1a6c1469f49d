// The page of one issue: who holds what on it, events about it, what was promised and said. In come the rows that the record
// has on it and their reports, out go lines. Pure; long lists end after the latest and say how many there are.
import { issueKey } from "../../model/issue-key.ts";
import type { CommitmentRow, EventRow, PositionRow, UtteranceRow } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import { type EventLine, eventLine } from "./chronology.ts";
import { issueFamily, issueHref, issueNamed } from "./issue-names.ts";
import { capital, counted } from "./names.ts";
import type { Heads } from "./passages.ts";
import { type PositionLine, positionLines } from "./position-ledger.ts";
import { type PromiseLine, promiseLine } from "./promise-ledger.ts";
import { type QuotationLine, quotationLine } from "./quotation-ledger.ts";

/** Of each kind. */
export const LISTED = 50;

interface Listed<T> {
  readonly total: number;
  readonly lines: readonly T[];
}

export interface IssueLink {
  readonly name: string;
  readonly href: string;
}

export interface IssueView {
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  /** Does the word list have it? */
  readonly listed: boolean;
  readonly broader: readonly IssueLink[];
  readonly narrower: readonly IssueLink[];
  readonly positions: Listed<PositionLine> & { readonly href: string };
  readonly events: Listed<EventLine>;
  readonly promises: Listed<PromiseLine>;
  readonly sayings: Listed<QuotationLine>;
}

export interface OnIssue {
  readonly held: { readonly total: number; readonly courses: readonly (readonly PositionRow[])[] };
  readonly commitments: { readonly total: number; readonly rows: readonly CommitmentRow[] };
  readonly utterances: { readonly total: number; readonly rows: readonly UtteranceRow[] };
  readonly events: { readonly total: number; readonly rows: readonly EventRow[] };
}

const link = (name: string): IssueLink => ({ name, href: issueHref(name) });

/** As the list has it, else as the last to hold a position on it worded it. */
const speltAs = (name: string, courses: OnIssue["held"]["courses"]): string =>
  issueNamed(name) ??
  courses.flat().findLast(({ issue }) => issueKey(issue) === issueKey(name))?.issue ??
  name;

export const issueView = (
  name: string,
  { held, commitments, utterances, events }: OnIssue,
  heads: Heads,
  seen: Day | undefined,
): IssueView => {
  const { broader, narrower } = issueFamily(name);
  return {
    title: capital(speltAs(name, held.courses)),
    href: issueHref(name),
    summary: [
      counted(held.total, "position"),
      counted(events.total, "event"),
      counted(commitments.total, "promise"),
      counted(utterances.total, "saying"),
    ].join(", "),
    listed: issueNamed(name) !== undefined,
    broader: broader.map(link),
    narrower: narrower.map(link),
    positions: {
      total: held.total,
      href: `/positions?${new URLSearchParams({ issue: name })}`,
      lines: positionLines(held.courses, heads),
    },
    events: { total: events.total, lines: events.rows.map((row) => eventLine(row, heads, seen)) },
    promises: {
      total: commitments.total,
      lines: commitments.rows.map((row) => promiseLine(row, heads, seen)),
    },
    sayings: { total: utterances.total, lines: utterances.rows.map((row) => quotationLine(row, heads)) },
  };
};

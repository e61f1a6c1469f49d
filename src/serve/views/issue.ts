// The page of one issue: who holds what on it, events about it, what was promised and said. In come the rows that the record
// has on it and their reports, out go lines. Pure; long lists have pages of their own, the latest first.
import { issueKey } from "../../model/issue-key.ts";
import type { CommitmentRow, EventRow, PositionRow, UtteranceRow } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import { type EventLine, eventLine } from "./chronology.ts";
import { issueFamily, issueHref, issueNamed } from "./issue-names.ts";
import { type Pages, pages } from "./lists.ts";
import { capital, counted } from "./names.ts";
import type { Heads } from "./passages.ts";
import { type PositionLine, positionLines } from "./position-ledger.ts";
import { type PromiseLine, promiseLine } from "./promise-ledger.ts";
import { type QuotationLine, quotationLine } from "./quotation-ledger.ts";

/** Of each kind. */
export const LISTED = 50;

/** The lists that are turned by themselves, by the field of each in the address. */
export const TURNED = { events: "page", promises: "promises", sayings: "sayings" } as const;
export type Turned = keyof typeof TURNED;
export type PagesAsked = Readonly<Record<Turned, number>>;

interface Listed<T> {
  readonly total: number;
  /** Latest first. */
  readonly lines: readonly T[];
  readonly pages: Pages;
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
  readonly positions: {
    readonly total: number;
    readonly lines: readonly PositionLine[];
    readonly href: string;
  };
  readonly events: Listed<EventLine>;
  readonly promises: Listed<PromiseLine>;
  readonly sayings: Listed<QuotationLine>;
  readonly wrong: readonly string[];
}

export interface OnIssue {
  readonly held: { readonly total: number; readonly courses: readonly (readonly PositionRow[])[] };
  readonly commitments: { readonly total: number; readonly rows: readonly CommitmentRow[] };
  readonly utterances: { readonly total: number; readonly rows: readonly UtteranceRow[] };
  readonly events: { readonly total: number; readonly rows: readonly EventRow[] };
}

/** One list is turned, the others stay where they are. */
const turning = (href: string, list: Turned, asked: PagesAsked, total: number): Pages =>
  pages(asked[list], total, LISTED, (page) => {
    const query = new URLSearchParams();
    for (const [one, field] of Object.entries(TURNED) as [Turned, string][]) {
      const at = one === list ? page : asked[one];
      if (at !== 1) query.set(field, String(at));
    }
    const text = query.toString();
    return `${href}${text === "" ? "" : `?${text}`}#${list}`;
  });

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
  asked: PagesAsked = { events: 1, promises: 1, sayings: 1 },
  wrong: readonly string[] = [],
): IssueView => {
  const { broader, narrower } = issueFamily(name);
  const href = issueHref(name);
  const listed = <R, L>(
    list: Turned,
    found: { readonly total: number; readonly rows: readonly R[] },
    lineOf: (row: R) => L,
  ): Listed<L> => ({
    total: found.total,
    lines: [...found.rows].reverse().map(lineOf),
    pages: turning(href, list, asked, found.total),
  });
  return {
    title: capital(speltAs(name, held.courses)),
    href,
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
    events: listed("events", events, (row) => eventLine(row, heads, seen)),
    promises: listed("promises", commitments, (row) => promiseLine(row, heads, seen)),
    sayings: listed("sayings", utterances, (row) => quotationLine(row, heads)),
    wrong,
  };
};

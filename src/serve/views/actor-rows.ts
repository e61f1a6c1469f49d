// One line for each statement, promise, position and disputed event on the page of an actor, and in a dossier. In come rows
// with their reports and the day of the view. Pure.
import { RUNGS } from "../../lexicon/strength.ts";
import { daysOverdue } from "../../model/overdue.ts";
import type { CommitmentRow, EventRow, PositionRow, UtteranceRow } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { Told } from "../../store/questions.ts";
import { rowHref } from "./addresses.ts";
import { type DateView, dateView, dayWords, spanWords } from "./dates.ts";
import { type Difference, differenceViews } from "./differences.ts";
import { capital, type EntityView, entityView, inSentence, joined } from "./names.ts";
import { type Heads, statedDays } from "./passages.ts";
import { type PositionView, positionViews, type Wording } from "./positions.ts";
import { eventTitle, spoken } from "./titles.ts";

export interface StatementLine {
  readonly href: string;
  readonly speaker: EntityView;
  readonly direct: boolean;
  readonly text: string;
  readonly date?: DateView;
  readonly venue: string;
  readonly documents: readonly string[];
}

export const statementLine = (row: UtteranceRow, heads: Heads): StatementLine => ({
  href: rowHref(row),
  speaker: entityView(row.speaker),
  direct: row.mode === "direct",
  text: spoken(row.text),
  ...(row.date === undefined ? {} : { date: dateView(row.date, statedDays(row, heads)) }),
  venue: row.venue ?? "",
  documents: row.documents,
});

export interface PromiseLine {
  readonly href: string;
  readonly by: string;
  readonly to: string;
  readonly action: string;
  readonly status: string;
  /** The class of its sign. */
  readonly sign: string;
  readonly due?: DateView;
  /** "12 days past its day", "known 3 Mar 2021". */
  readonly note: string;
  readonly documents: readonly string[];
}

const SIGNS: Readonly<Record<CommitmentRow["status"], string>> = {
  open: "open",
  "under way": "underway",
  kept: "kept",
  broken: "broken",
  overtaken: "overtaken",
};

export const promiseLine = (row: CommitmentRow, heads: Heads, seen: Day | undefined): PromiseLine => {
  const overdue = daysOverdue(row, seen);
  const step = row.history.findLast(({ known }) => known !== undefined);
  return {
    href: rowHref(row),
    by: capital(joined(row.by.map(inSentence))),
    to: joined((row.to ?? []).map(inSentence)),
    action: row.action,
    status: overdue === undefined ? row.status : "overdue",
    sign: overdue === undefined ? SIGNS[row.status] : "overdue",
    ...(row.due === undefined ? {} : { due: dateView(row.due, statedDays(row, heads)) }),
    note:
      overdue !== undefined
        ? `${spanWords(overdue)} past its day`
        : step?.known === undefined
          ? ""
          : `${step.status === "open" ? "told" : step.status} ${dayWords(step.known, "short")}`,
    documents: row.documents,
  };
};

export interface PositionLine {
  readonly href: string;
  readonly actor: EntityView;
  readonly issue: string;
  readonly stance: string;
  readonly strength?: { readonly rank: number; readonly of: number };
  /** "“concern” → “serious concern”, 12 Dec 2021"; empty where nothing changed. */
  readonly change: string;
  /** Latest first. */
  readonly wordings: readonly string[];
  readonly first?: Day;
  readonly last?: Day;
  readonly firstWords: string;
  readonly lastWords: string;
  readonly documents: readonly string[];
}

const STRONGEST = (scale: Wording["scale"]): number =>
  Math.max(...RUNGS.filter((rung) => rung.scale === scale).map(({ strong }) => strong));

const words = (day: Day | undefined): string => (day === undefined ? "" : dayWords(day, "short"));

/** The last time that a stance gave way to another, or was worded more or less strongly. */
const changeOf = ({ spells }: PositionView, wordings: readonly Wording[]): string => {
  const [before, now] = spells.slice(-2);
  if (
    before &&
    now &&
    before.to !== undefined &&
    now.from !== undefined &&
    now.from > before.to &&
    before.stance !== now.stance
  )
    return `${before.stance} → ${now.stance}, ${words(now.from)}`;
  const [a, b] = wordings.slice(-2);
  if (!a || !b || a.scale !== b.scale || a.rank === b.rank || a.first === b.first) return "";
  return `${b.rank > a.rank ? "stronger" : "milder"} since ${words(b.first)}: “${a.words}” → “${b.words}”`;
};

const positionLine = (view: PositionView, rows: readonly PositionRow[]): PositionLine => {
  const spell = view.spells.at(-1)!;
  const wordings = [...view.spells.flatMap((one) => one.wordings)].sort((a, b) =>
    (a.first ?? "~") < (b.first ?? "~") ? -1 : 1,
  );
  const [wording] = spell.wordings.slice(-1);
  const days = view.spells.flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined)).sort();
  const own = rows.filter(({ id }) => view.rows.includes(id));
  const change = changeOf(view, wordings);
  return {
    href: rowHref(own.find(({ stance }) => stance === spell.stance) ?? own[0]!),
    actor: entityView(view.actor),
    issue: view.issue,
    stance: spell.stance,
    ...(wording === undefined ? {} : { strength: { rank: wording.rank, of: STRONGEST(wording.scale) } }),
    change,
    wordings: [...new Set(wordings.map((one) => one.words))].reverse().slice(0, 3),
    ...(days.length === 0 ? {} : { first: days[0]!, last: days.at(-1)! }),
    firstWords: words(days[0]),
    lastWords: words(days.at(-1)),
    documents: [...new Set(own.flatMap(({ documents }) => documents))],
  };
};

/** One for each actor and issue, the last to be told first. */
export const positionLines = (found: readonly Told<PositionRow>[], heads: Heads): readonly PositionLine[] => {
  const rows = found.map(({ row }) => row);
  return positionViews(rows, heads)
    .map((view) => positionLine(view, rows))
    .sort((a, b) =>
      (a.last ?? "") < (b.last ?? "") ? 1 : (a.last ?? "") > (b.last ?? "") ? -1 : a.issue < b.issue ? -1 : 1,
    );
};

export interface DisputeLine {
  readonly href: string;
  readonly title: string;
  readonly date?: DateView;
  readonly differences: readonly Difference[];
  readonly documents: readonly string[];
}

export const disputeLine = (row: EventRow, heads: Heads): DisputeLine => ({
  href: rowHref(row),
  title: eventTitle(row),
  ...(row.date === undefined ? {} : { date: dateView(row.date, statedDays(row, heads)) }),
  differences: differenceViews(row),
  documents: row.documents,
});

// The page of positions: a line an actor and issue with each stance from first use to last, its wording, and where it grew
// stronger or milder or gave way to another. In come the rows of each pair and their reports, out go lines. Pure.
import { STANCES } from "../../model/fact.ts";
import type { PositionRow } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { FacetValue } from "../../store/questions.ts";
import { rowHref } from "./addresses.ts";
import { dayWords } from "./dates.ts";
import { issueHref } from "./issue-names.ts";
import { countsBy, type LedgerFrame, type TabCount } from "./ledger.ts";
import type { Ledger } from "./ledger-ask.ts";
import { capital, type EntityView, entityView } from "./names.ts";
import type { Heads } from "./passages.ts";
import { type PositionView, positionViews, type Spell } from "./positions.ts";
import type { Strength } from "./strength.ts";
import { type StrengthCourse, strengthOverTime } from "./strength-course.ts";
import { type Told, toldBy } from "./told.ts";

export const POSITIONS: Ledger = {
  path: "/positions",
  type: "position",
  tab: "stance",
  tabs: STANCES,
  actor: "actor",
  words: "issue",
};

/** A wording as it came into use, against the one before on the same scale. */
export interface StrengthStep {
  readonly words: string;
  readonly stance: string;
  readonly scale: Strength["scale"];
  readonly rank: number;
  readonly day?: Day;
  readonly dayOn: string;
  readonly shift: "" | "stronger" | "milder";
}

export interface SpellLine {
  readonly stance: string;
  readonly from?: Day;
  readonly fromOn: string;
  readonly to?: Day;
  readonly toOn: string;
  readonly reports: number;
  /** It took the place of the stance before. */
  readonly shifted: boolean;
}

export interface PositionLine {
  readonly hrefs: readonly string[];
  readonly actor: EntityView;
  readonly name: string;
  readonly issue: string;
  readonly issueHref: string;
  readonly spells: readonly SpellLine[];
  readonly course: readonly StrengthStep[];
  /** Unset where no two uses of its words have different days. */
  readonly strength?: StrengthCourse;
  readonly first?: Day;
  readonly firstOn: string;
  readonly last?: Day;
  readonly lastOn: string;
  readonly shifts: number;
  readonly reports: number;
  readonly passages: readonly Told[];
}

export interface PositionsView extends LedgerFrame {
  readonly lines: readonly PositionLine[];
}

export const stanceTabs = (standing: readonly FacetValue[]): readonly TabCount[] => {
  const counts = countsBy(standing);
  return STANCES.map((value) => ({
    value,
    label: capital(value),
    sign: value === "silent" ? "silent" : "",
    count: counts.get(value) ?? 0,
  }));
};

const on = (day: Day | undefined): string => (day === undefined ? "" : dayWords(day, "short"));

const spellLine = ({ stance, from, to, reports }: Spell, before: Spell | undefined): SpellLine => ({
  stance,
  ...(from === undefined ? {} : { from }),
  fromOn: on(from),
  ...(to === undefined ? {} : { to }),
  toOn: on(to),
  reports,
  shifted: before?.to !== undefined && from !== undefined && from > before.to,
});

const shiftOf = (
  now: Pick<StrengthStep, "scale" | "rank">,
  before: Pick<StrengthStep, "scale" | "rank"> | undefined,
): StrengthStep["shift"] => {
  if (before === undefined || before.scale !== now.scale || before.rank === now.rank) return "";
  return now.rank > before.rank ? "stronger" : "milder";
};

/** "concern → serious concern → strongly opposes": each wording where it first came into use. */
export const strengthCourse = ({ spells }: PositionView): readonly StrengthStep[] => {
  const steps: StrengthStep[] = [];
  const used = spells
    .flatMap(({ stance, wordings }) => wordings.map((wording) => ({ stance, ...wording })))
    .sort((a, b) => ((a.first ?? "~") < (b.first ?? "~") ? -1 : (a.first ?? "~") > (b.first ?? "~") ? 1 : 0));
  for (const { words, stance, scale, rank, first } of used) {
    const shift = shiftOf(
      { scale, rank },
      steps.findLast((step) => step.scale === scale),
    );
    steps.push({
      words,
      stance,
      scale,
      rank,
      ...(first === undefined ? {} : { day: first }),
      dayOn: on(first),
      shift,
    });
  }
  return steps;
};

const daysIn = (rows: readonly PositionRow[]): { readonly first?: Day; readonly last?: Day } => {
  const days = rows.flatMap(({ first, last }) => [first, last].filter((day) => day !== undefined)).sort();
  return days.length === 0 ? {} : { first: days[0]!, last: days.at(-1)! };
};

const positionLine = (rows: readonly PositionRow[], heads: Heads): readonly PositionLine[] =>
  positionViews(rows, heads).map((view) => {
    const { first, last } = daysIn(rows);
    const passages = toldBy(
      rows.flatMap(({ evidence }) => evidence),
      rows.flatMap(({ facts }) => facts),
      heads,
    );
    const hrefs = new Map(passages.map(({ fact, href }) => [fact, href]));
    const strength = strengthOverTime(view, heads, (fact) => hrefs.get(fact));
    return {
      hrefs: rows.map(rowHref),
      actor: entityView(view.actor),
      name: view.name,
      issue: view.issue,
      issueHref: issueHref(view.issue),
      spells: view.spells.map((spell, at) => spellLine(spell, view.spells[at - 1])),
      course: strengthCourse(view),
      ...(strength === undefined ? {} : { strength }),
      ...(first === undefined ? {} : { first }),
      firstOn: on(first),
      ...(last === undefined ? {} : { last }),
      lastOn: on(last),
      shifts: view.shifts,
      reports: view.reports,
      passages,
    };
  });

export const positionLines = (
  courses: readonly (readonly PositionRow[])[],
  heads: Heads,
): readonly PositionLine[] => courses.flatMap((rows) => positionLine(rows, heads));

export const positionsView = (
  frame: LedgerFrame,
  courses: readonly (readonly PositionRow[])[],
  heads: Heads,
): PositionsView => ({ ...frame, lines: positionLines(courses, heads) });

// Positions by actor and issue over time: each stance with its first and last use, how strongly it was worded, and where
// one stance gave way to another. In come the rows of positions, each of one stance; out go the actor's spells. Pure.
import { type EntityRef, entityKey } from "../../model/entity.ts";
import type { PositionFact } from "../../model/fact.ts";
import { issueKey } from "../../model/issue-key.ts";
import type { PositionRow } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import { dayWords, monthWords, rangeWords } from "./dates.ts";
import { capital, nameOf } from "./names.ts";
import type { Heads } from "./passages.ts";
import { type Strength, strengthOf } from "./strength.ts";
import { type Telling, telling } from "./tellings.ts";

type Stance = PositionFact["stance"];

export interface Wording extends Strength {
  readonly first?: Day;
  readonly told: readonly Telling[];
}

/** A stance from its first use to its last, with no contrary one between. */
export interface Spell {
  readonly stance: Stance;
  readonly from?: Day;
  readonly to?: Day;
  readonly reports: number;
  readonly told: readonly Telling[];
  /** As they came into use. */
  readonly wordings: readonly Wording[];
}

export interface PositionView {
  readonly actor: EntityRef;
  readonly name: string;
  readonly issue: string;
  /** By first use. */
  readonly spells: readonly Spell[];
  /** How often a stance gave way to another. */
  readonly shifts: number;
  readonly reports: number;
  readonly rows: readonly string[];
}

/** Stances of two camps cannot be held at once; those without one go with any. */
const CAMPS: Readonly<Partial<Record<Stance, "for" | "against" | "open">>> = {
  supports: "for",
  opposes: "against",
  condemns: "against",
  concerned: "against",
  undecided: "open",
  silent: "open",
};

const contrary = (a: Stance, b: Stance): boolean =>
  CAMPS[a] !== undefined && CAMPS[b] !== undefined && CAMPS[a] !== CAMPS[b];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Told extends Telling {
  readonly stance: Stance;
  readonly strength?: Strength;
}

const toldBy = (row: PositionRow, heads: Heads): readonly Told[] =>
  row.evidence.map((passage) => ({
    ...telling(passage, heads),
    stance: row.stance,
    strength: strengthOf(passage, row.stance),
  }));

const wordingsOf = (told: readonly Told[]): readonly Wording[] => {
  const found = new Map<string, Wording>();
  for (const { strength, stance: _, ...rest } of told) {
    if (strength === undefined) continue;
    const key = strength.words.toLowerCase();
    const before = found.get(key);
    const first = before?.first ?? rest.known;
    found.set(key, {
      ...strength,
      ...(first === undefined ? {} : { first }),
      told: [...(before?.told ?? []), rest],
    });
  }
  return [...found.values()];
};

const spellOf = (told: readonly Told[], days: Pick<PositionRow, "first" | "last">): Spell => ({
  stance: told[0]!.stance,
  ...(days.first === undefined ? {} : { from: days.first }),
  ...(days.last === undefined ? {} : { to: days.last }),
  reports: new Set(told.map(({ document }) => document)).size,
  told: told.map(({ stance: _, strength: __, ...rest }) => rest),
  wordings: wordingsOf(told),
});

/** A row parts where the actor held a contrary stance between two of its tellings. */
const spellsOf = (row: PositionRow, others: readonly Told[], heads: Heads): readonly Spell[] => {
  const runs: Told[][] = [];
  const against = others.filter(({ stance }) => contrary(stance, row.stance));
  for (const one of [...toldBy(row, heads)].sort((a, b) => compare(a.known ?? "", b.known ?? ""))) {
    const last = runs.at(-1)?.at(-1)?.known;
    const parted = against.some(
      ({ known }) => known !== undefined && last !== undefined && last < known && known < (one.known ?? ""),
    );
    if (parted || runs.length === 0) runs.push([one]);
    else runs.at(-1)!.push(one);
  }
  if (runs.length === 1) return [spellOf(runs[0]!, row)];
  return runs.map((run) => spellOf(run, { first: run[0]!.known, last: run.at(-1)!.known }));
};

const follows = (spell: Spell, before: Spell | undefined): boolean =>
  before?.to !== undefined && spell.from !== undefined && spell.from > before.to;

const together = (rows: readonly PositionRow[], heads: Heads): PositionView => {
  const all = rows.flatMap((row) => toldBy(row, heads));
  const spells = rows
    .flatMap((row) => spellsOf(row, all, heads))
    .sort((a, b) => compare(a.from ?? "~", b.from ?? "~") || compare(a.stance, b.stance));
  const { actor, issue } = rows[0]!;
  return {
    actor,
    name: capital(nameOf(actor)),
    issue,
    spells,
    shifts: spells.filter((spell, at) => follows(spell, spells[at - 1])).length,
    reports: new Set(all.map(({ document }) => document)).size,
    rows: rows.map(({ id }) => id),
  };
};

/** One for each actor and issue, by actor, then by first use. */
export const positionViews = (rows: readonly PositionRow[], heads: Heads): readonly PositionView[] => {
  const groups = new Map<string, PositionRow[]>();
  for (const row of rows) {
    const key = `${entityKey(row.actor)}\n${issueKey(row.issue)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()]
    .map((group) => together(group, heads))
    .sort(
      (a, b) =>
        compare(a.name, b.name) ||
        compare(a.spells[0]?.from ?? "~", b.spells[0]?.from ?? "~") ||
        compare(a.issue, b.issue),
    );
};

/** "15 Mar 2021", "15–17 Mar 2021", "Mar 2021 – Jun 2021". */
const period = (from: Day, to: Day): string =>
  from.slice(0, 7) === to.slice(0, 7)
    ? rangeWords(from, to, "short")
    : `${monthWords(from.slice(0, 7), "short")} – ${monthWords(to.slice(0, 7), "short")}`;

const spellWords = ({ stance, from, to }: Spell, isNew: boolean): string => {
  if (from === undefined || to === undefined) return stance;
  return `${stance} (${isNew ? `from ${dayWords(from, "short")}` : period(from, to)})`;
};

/** "supports (Mar 2021 – Jun 2021) → opposes (from 9 Sep 2021)"; stances held side by side are joined by "and". */
export const courseWords = ({ spells }: PositionView): string =>
  spells
    .map((spell, at) => {
      const shifted = follows(spell, spells[at - 1]);
      const isLast = at === spells.length - 1;
      const joint = at === 0 ? "" : shifted ? " → " : " and ";
      return `${joint}${spellWords(spell, shifted && isLast)}`;
    })
    .join("");

// The course of a position's strength over time: each dated use of a wording on its scale, where it grew stronger or milder
// or gave way to another stance, and the first and last of them. In come an actor's spells on one issue, their reports and
// passages, out go points in lanes, a lane a scale. Undefined where no two uses have different days. Pure.
import type { Day } from "../../model/time.ts";
import { dayWords, rangeWords } from "./dates.ts";
import { counted } from "./names.ts";
import type { Heads } from "./passages.ts";
import type { PositionView } from "./positions.ts";
import type { Strength } from "./strength.ts";

/** Ranks of a scale come in pairs: plain and with emphasis. */
export const HIGHEST: Readonly<Record<Strength["scale"], number>> = { against: 8, for: 4, urging: 6 };

export interface StrengthUse {
  readonly day: Day;
  readonly dayWords: string;
  /** "serious concern". */
  readonly words: string;
  readonly stance: string;
  readonly scale: Strength["scale"];
  readonly rank: number;
  /** Against the use before: "stronger", "milder", "from supports to opposes"; empty where nothing changed. */
  readonly shift: string;
  /** Reports that use it on that day, the first of them, and where it stands there. */
  readonly reports: number;
  readonly outlet: string;
  readonly href?: string;
}

export interface StrengthLane {
  readonly scale: Strength["scale"];
  readonly highest: number;
  readonly uses: readonly StrengthUse[];
}

export interface StrengthCourse {
  readonly caption: string;
  /** The same in words, for those who do not see the drawing. */
  readonly words: string;
  readonly first: Day;
  readonly firstOn: string;
  readonly last: Day;
  readonly lastOn: string;
  readonly lanes: readonly StrengthLane[];
  /** In the order of their days. */
  readonly uses: readonly StrengthUse[];
  /** Uses that were left out, since they change nothing. */
  readonly left: number;
}

type Found = Omit<StrengthUse, "shift" | "dayWords"> & { readonly document: string };

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** A report that tells no day of its own has none here: the day it was received says nothing of the actor. */
const usesIn = (
  { spells }: PositionView,
  heads: Heads,
  hrefOf: (fact: string) => string | undefined,
): readonly Found[] =>
  spells.flatMap(({ stance, wordings }) =>
    wordings.flatMap(({ words, scale, rank, told }) =>
      told.flatMap(({ document, outlet, fact }): readonly Found[] => {
        const day = heads.get(document)?.published?.to;
        const href = hrefOf(fact);
        return day === undefined
          ? []
          : [{ day, words, stance, scale, rank, reports: 1, outlet, document, ...(href ? { href } : {}) }];
      }),
    ),
  );

/** What several reports say on one day in the same words is one use. */
const together = (uses: readonly Found[]): readonly Found[] => {
  const found = new Map<string, Found & { documents: Set<string> }>();
  for (const use of uses) {
    const key = `${use.day}\n${use.stance}\n${use.words.toLowerCase()}`;
    const same = found.get(key) ?? { ...use, documents: new Set<string>() };
    same.documents.add(use.document);
    found.set(key, same);
  }
  return [...found.values()]
    .map(({ documents, ...use }) => ({ ...use, reports: documents.size }))
    .sort((a, b) => compare(a.day, b.day) || compare(a.rank, b.rank) || compare(a.words, b.words));
};

const shiftOf = (use: Found, earlier: readonly Found[]): string => {
  const before = earlier.at(-1);
  if (before === undefined) return "";
  const same = earlier.findLast(({ scale }) => scale === use.scale);
  if (before.scale !== use.scale) return `from ${before.stance} to ${use.stance}`;
  if (same === undefined || same.rank === use.rank)
    return before.stance === use.stance ? "" : `from ${before.stance} to ${use.stance}`;
  return use.rank > same.rank ? "stronger" : "milder";
};

/** As many as can be told apart, and read as a table. */
const MOST = 60;

const withShifts = (uses: readonly Found[]): readonly StrengthUse[] =>
  uses.map(({ document: _, ...use }, at) => ({
    ...use,
    dayWords: dayWords(use.day, "short"),
    shift: shiftOf(uses[at]!, uses.slice(0, at)),
  }));

/** The first, the last and those that change something stay; then the earliest of the others. */
const fewer = (uses: readonly StrengthUse[]): readonly StrengthUse[] => {
  if (uses.length <= MOST) return uses;
  const weight = (use: StrengthUse, at: number): number =>
    at === 0 || at === uses.length - 1 ? 0 : use.shift === "" ? 2 : 1;
  const kept = new Set(
    uses
      .map((use, at) => ({ use, at, weight: weight(use, at) }))
      .sort((a, b) => a.weight - b.weight || a.at - b.at)
      .slice(0, MOST)
      .map(({ use }) => use),
  );
  return uses.filter((use) => kept.has(use));
};

const SPOKEN = 12;

const spoken = ({ dayWords: day, words, rank, scale, shift }: StrengthUse): string =>
  `${day} “${words}”, strength ${rank} of ${HIGHEST[scale]}${shift === "" ? "" : `, ${shift}`}`;

const wordsFor = (uses: readonly StrengthUse[]): string => {
  const turns = uses.filter(({ shift }, at) => at === 0 || at === uses.length - 1 || shift !== "");
  const more = turns.length > SPOKEN ? `; and ${counted(turns.length - SPOKEN, "more change")}` : "";
  return `A step line with ${counted(uses.length, "use")}: ${turns.slice(0, SPOKEN).map(spoken).join("; ")}${more}.`;
};

const LANES: readonly Strength["scale"][] = ["for", "urging", "against"];

export const strengthOverTime = (
  view: PositionView,
  heads: Heads,
  hrefOf: (fact: string) => string | undefined,
): StrengthCourse | undefined => {
  const all = withShifts(together(usesIn(view, heads, hrefOf)));
  const [first, last] = [all[0]?.day, all.at(-1)?.day];
  if (first === undefined || last === undefined || first === last) return undefined;
  const uses = fewer(all);
  return {
    caption: `${view.name} on ${view.issue}: strength of its words, ${rangeWords(first, last, "short")}`,
    words: wordsFor(uses),
    first,
    firstOn: dayWords(first, "short"),
    last,
    lastOn: dayWords(last, "short"),
    lanes: LANES.map((scale) => ({
      scale,
      highest: HIGHEST[scale],
      uses: uses.filter((use) => use.scale === scale),
    })).filter((lane) => lane.uses.length > 0),
    uses,
    left: all.length - uses.length,
  };
};

// What arrives: two direct utterances of one speaker. What leaves: how the wordings stand to one another, where they are one
// saying; nothing where they are two. It would rather part one saying than join two: set phrases, templates with another
// name in them, and words of another week join nothing.
import { MODALS, NEGATING_PREFIX, NEGATIONS } from "../lexicon/stock-words.ts";
import type { UtteranceFact } from "../model/fact.ts";
import { daysBetween } from "../model/time.ts";
import { align, type Run } from "./alignment.ts";
import { isContent, isRare, type Said, type SaidWord, saidIn, stemOf, tellEnough } from "./said-words.ts";
import { isTranslated } from "./utterance-keys.ts";

/**
 * `same`: but for spelling and small words; `cut`: a part of the other; `joined`: words left out inside or put in;
 * `translation`: the same in other words, of one who spoke another language; `alteration`: a word that matters differs.
 */
export type WordingClass = "same" | "cut" | "joined" | "translation" | "alteration";

export interface Wording {
  readonly fact: UtteranceFact;
  readonly said: Said;
  readonly words: readonly SaidWord[];
  readonly whole: string;
}

export const wordingOf = (fact: UtteranceFact): Wording => {
  const said = saidIn(fact.text);
  const words = said.flat();
  return { fact, said, words, whole: words.map(({ word }) => word).join(" ") };
};

/** Days between two tellings of one saying: a report may date it a day or two late. */
const MOST_DAYS = 3;

export const onOneOccasion = ({ fact: { date: a } }: Wording, { fact: { date: b } }: Wording): boolean =>
  !a || !b || Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from)) <= MOST_DAYS;

const padded = (words: readonly SaidWord[]): string => ` ${words.map(({ word }) => word).join(" ")} `;

/** Runs of the report's own quotation, parted where it leaves out or puts in. */
const partsOf = (said: Said): readonly (readonly SaidWord[])[] =>
  said
    .flatMap((run) =>
      run.reduce<SaidWord[][]>(
        (parts, word) => {
          if (word.inserted) parts.push([]);
          else parts.at(-1)!.push(word);
          return parts;
        },
        [[]],
      ),
    )
    .filter((part) => part.length > 0);

/** Does every part stand in the text, in this order? */
function standIn(parts: readonly (readonly SaidWord[])[], text: string): boolean {
  let from = 0;
  return parts.every((part) => {
    const found = text.indexOf(padded(part), from);
    from = found + padded(part).length - 1;
    return found >= 0;
  });
}

const isCutOf = (part: Wording, whole: Wording): boolean =>
  part.said.length === 1 &&
  tellEnough(part.words) &&
  whole.said.some((run) => padded(run).includes(padded(part.words)));

/** One of them leaves words out or puts words in; the rest stands in the other. */
function isJoined(a: Wording, b: Wording): boolean {
  const marked = (one: Wording, other: Wording): boolean => {
    const parts = partsOf(one.said);
    const isMarked = one.said.length > 1 || one.words.some(({ inserted }) => inserted);
    return isMarked && tellEnough(parts.flat()) && standIn(parts, padded(other.words));
  };
  return marked(a, b) || marked(b, a);
}

/** What lies before and after the shorter in the longer is no difference, but a cut. */
const inner = (runs: readonly Run[], outside: Run["kind"]): readonly Run[] =>
  runs.slice(
    runs[0]?.kind === outside ? 1 : 0,
    runs.length > 1 && runs.at(-1)?.kind === outside ? -1 : undefined,
  );

const NUMBER = /^\d/;
const NAME = /(?<![.!?]["'\u201d\u2019]?\s|^)\b\p{Lu}[\p{L}'\u2019-]+/gu;
const namesIn = (text: string): Set<string> =>
  new Set((text.match(NAME) ?? []).map((name) => name.toLowerCase().replace(/['\u2019]/g, "")));

const negations = (words: readonly string[]): number =>
  words.filter((word) => NEGATIONS.has(word)).length % 2;
const listed = (words: readonly string[], of: (word: string) => boolean): string =>
  words.filter(of).sort().join(" ");

interface Change {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

const differ = ({ a, b }: Change, of: (word: string) => boolean): boolean => listed(a, of) !== listed(b, of);

/** "acceptable" here, "unacceptable" there. */
const negates = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((word) => NEGATING_PREFIX.test(word) && others.includes(word.replace(NEGATING_PREFIX, "")));

const turnsMeaning = (change: Change): boolean =>
  negates(change.a, change.b) ||
  negates(change.b, change.a) ||
  negations(change.a) !== negations(change.b) ||
  differ(change, (word) => MODALS.has(word));

interface Thresholds {
  readonly same: number;
  readonly ratio: number;
}
/** A few words differ. */
const CLOSE: Thresholds = { same: 6, ratio: 0.75 };
/** Another name or figure may as well make another saying by the same pattern. */
const TEMPLATE: Thresholds = { same: 12, ratio: 0.85 };

const contentIn = (wording: Wording): Set<string> =>
  new Set(wording.words.filter(isContent).map(({ word }) => word));

/** Below this share of the shorter's words no alignment can come to `CLOSE`: 2s ÷ (s + its length) is the most there is. */
const LEAST_SHARED = CLOSE.ratio / (2 - CLOSE.ratio);

const mayBeAlike = (long: Wording, short: Wording): boolean => {
  const words = new Set(long.words.map(({ word }) => word));
  return short.words.filter(({ word }) => words.has(word)).length >= LEAST_SHARED * short.words.length;
};

/** What two wordings that are alike word by word are to one another. */
function alike(long: Wording, short: Wording): WordingClass | undefined {
  if (!mayBeAlike(long, short)) return undefined;
  const runs = inner(
    align(
      long.words.map(({ word }) => word),
      short.words.map(({ word }) => word),
    ),
    "only-in-a",
  );
  const same = runs.filter(({ kind }) => kind === "same").flatMap(({ a }) => a);
  const count = runs.reduce((sum, { a, b }) => sum + a.length + b.length, 0);
  const holds = (least: Thresholds): boolean =>
    same.length >= least.same && (2 * same.length) / count >= least.ratio;
  const kept = new Set(same);
  if (!holds(CLOSE) || !tellEnough(short.words.filter(({ word }) => kept.has(word)))) return undefined;
  const changes = runs.filter(({ kind }) => kind !== "same");
  const change: Change = { a: changes.flatMap(({ a }) => a), b: changes.flatMap(({ b }) => b) };
  const names = new Set([...namesIn(long.fact.text), ...namesIn(short.fact.text)]);
  const another = differ(change, (word) => NUMBER.test(word) || names.has(word));
  if (another && changes.some(({ kind }) => kind === "changed"))
    return holds(TEMPLATE) ? "alteration" : undefined;
  if (turnsMeaning(change)) return "alteration";
  const content = new Set([...contentIn(long), ...contentIn(short)]);
  const told = changes.filter(({ a, b }) => [...a, ...b].some((word) => content.has(word)));
  if (!told.length) return long.words.length - short.words.length > 2 ? "cut" : "same";
  if (told.every(({ kind }) => kind !== "changed")) return "joined";
  return isTranslated(long.fact) || isTranslated(short.fact) ? "translation" : "alteration";
}

const STEMS_SHARED = 4;
const PART_SHARED = 0.6;

/** The same content in other words: most stems of the shorter, two rare ones among them, the same figures. */
function isTranslation(a: Wording, b: Wording): boolean {
  if (!isTranslated(a.fact) && !isTranslated(b.fact)) return false;
  const stems = (one: Wording, of: (word: SaidWord) => boolean): Set<string> =>
    new Set(one.words.filter(of).map(({ word }) => stemOf(word)));
  const [p, q] = [stems(a, isContent), stems(b, isContent)];
  const shared = [...p].filter((stem) => q.has(stem)).length;
  const rareOfB = stems(b, isRare);
  const rare = [...stems(a, isRare)].filter((stem) => rareOfB.has(stem)).length;
  const change: Change = { a: a.words.map(({ word }) => word), b: b.words.map(({ word }) => word) };
  return (
    shared >= STEMS_SHARED &&
    rare >= 2 &&
    shared / Math.min(p.size, q.size) >= PART_SHARED &&
    Math.max(p.size, q.size) <= 2 * Math.min(p.size, q.size) &&
    !differ(change, (word) => NUMBER.test(word)) &&
    negations(change.a) === negations(change.b)
  );
}

/**
 * How two wordings of one speaker stand to one another; unset where they are two sayings. The same either way round. Two
 * quotations of one report are two sayings unless the one is in the other: a report does not quote itself differently.
 */
export function classOfWordings(a: Wording, b: Wording): WordingClass | undefined {
  if (!a.words.length || !b.words.length) return undefined;
  const isLess = a.words.length - b.words.length || (a.whole < b.whole ? -1 : 1);
  const [long, short] = isLess > 0 ? [a, b] : [b, a];
  if (long.whole === short.whole) return tellEnough(long.words) || onOneOccasion(a, b) ? "same" : undefined;
  if (!onOneOccasion(a, b)) return undefined;
  if (isCutOf(short, long)) return "cut";
  if (isJoined(long, short)) return "joined";
  if (a.fact.document === b.fact.document) return undefined;
  return alike(long, short) ?? (isTranslation(long, short) ? "translation" : undefined);
}

export const classOf = (a: UtteranceFact, b: UtteranceFact): WordingClass | undefined =>
  classOfWordings(wordingOf(a), wordingOf(b));

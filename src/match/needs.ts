// Which words a pattern cannot do without: most patterns find none of theirs in a sentence and need not be tried. An index
// from words to rules leaves only those of many rules that may match.
import { type Item, knownOf, type Vocabulary } from "./item.ts";
import type { Piece } from "./notation.ts";

/** What a match cannot do without: one of these words, or a word of one of these lists or classes. */
interface Need {
  readonly words: readonly string[];
  readonly lists: readonly string[];
  readonly classes: readonly string[];
}
/** All of them are needed. */
export type Needs = readonly Need[];

/** What a piece needs; nothing where it may take no item at all. */
export function needsOf(piece: Piece): Needs {
  switch (piece.kind) {
    case "words":
      return [{ words: [...piece.words], lists: [], classes: [] }];
    case "list":
      return [{ words: [], lists: [piece.list], classes: [] }];
    case "class":
      return [{ words: [], lists: [], classes: [piece.name] }];
    case "sequence":
      return piece.pieces.flatMap(needsOf);
    case "either":
      return ofEither(piece.branches.map(needsOf));
    case "repeated":
      return piece.least > 0 ? needsOf(piece.piece) : [];
    default:
      return [];
  }
}

/** Of several ways to match, each with its own needs, one need of each way together. */
function ofEither(branches: readonly Needs[]): Needs {
  if (branches.some((needs) => !needs.length)) return [];
  // A need that names words tells more than one that names only a class.
  const firsts = branches.map((needs) => needs.find(({ classes }) => classes.length === 0) ?? needs[0]!);
  return [
    {
      words: firsts.flatMap(({ words }) => words),
      lists: firsts.flatMap(({ lists }) => lists),
      classes: firsts.flatMap(({ classes }) => classes),
    },
  ];
}

/** The words of a need; nothing where a class without anchors may meet it, or a list is not there. */
function wordsOf<I extends Item>(
  { words, lists, classes }: Need,
  vocabulary: Vocabulary<I>,
): ReadonlySet<string> | undefined {
  const sets = [
    ...lists.map((name) => vocabulary.lists[name]),
    ...classes.map((name) => vocabulary.classes[name]?.anchors),
  ];
  return sets.every((set) => set !== undefined)
    ? new Set([...words, ...sets.flatMap((set) => [...set])])
    : undefined;
}

/** The sets of words of each of which a sentence must hold one. */
export const neededWords = <I extends Item>(
  needs: Needs,
  vocabulary: Vocabulary<I>,
): readonly ReadonlySet<string>[] => needs.flatMap((need) => wordsOf(need, vocabulary) ?? []);

export const shareAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const word of few) if (many.has(word)) return true;
  return false;
};

interface Ruled {
  readonly pattern: { readonly needs: Needs };
}

/** Rules by a word that they need, each by the need that the fewest words meet; and those that need none. */
interface Index {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly always: readonly number[];
}

function indexOf<I extends Item>(rules: readonly Ruled[], vocabulary: Vocabulary<I>): Index {
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  rules.forEach(({ pattern }, index) => {
    const [narrowest] = neededWords(pattern.needs, vocabulary).toSorted((a, b) => a.size - b.size);
    if (!narrowest) always.push(index);
    for (const word of narrowest ?? []) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  return { byWord, always };
}

const INDEXES = new WeakMap<readonly Ruled[], WeakMap<object, Index>>();

function indexFor<I extends Item>(rules: readonly Ruled[], vocabulary: Vocabulary<I>): Index {
  const byVocabulary = INDEXES.get(rules) ?? new WeakMap<object, Index>();
  INDEXES.set(rules, byVocabulary);
  const index = byVocabulary.get(vocabulary) ?? indexOf(rules, vocabulary);
  byVocabulary.set(vocabulary, index);
  return index;
}

const NONE: readonly number[] = [];

/** Those of an ordered list of rules that have a word they need among the items, in their order. */
export function rulesFor<R extends Ruled, I extends Item>(
  rules: readonly R[],
  items: readonly I[],
  vocabulary: Vocabulary<I>,
): readonly R[] {
  const { byWord, always } = indexFor(rules, vocabulary);
  const told: boolean[] = [];
  for (const index of always) told[index] = true;
  for (const word of knownOf(items).words) for (const index of byWord.get(word) ?? NONE) told[index] = true;
  return rules.filter((_, index) => told[index]);
}

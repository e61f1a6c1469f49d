// The words of a text that say what it is about, as two tellings of one thing are held against each other: without
// grammar words and words of reporting, in one spelling, singular and plural alike.
import { EMPTY_WORDS, SPELLINGS } from "../lexicon/likeness-words.ts";

const stem = (word: string): string => {
  const spelled = SPELLINGS.reduce((now, [from, to]) => now.replace(from, to), word);
  const single = spelled.length > 4 && /[^aeious]ies$/.test(spelled) ? `${spelled.slice(0, -3)}y` : spelled;
  const bare = single.length > 3 && /[^sui]s$/.test(single) ? single.slice(0, -1) : single;
  // "raise", "raised" and "raising" are one word; so are "plan" and "planned".
  const root = bare.length > 5 ? bare.replace(/(?<=[aeiouy].*)(?:ed|ing)$/, "") : bare;
  return root.length > 3 ? root.replace(/([bdgmnprt])\1$/, "$1").replace(/e$/, "") : root;
};

/** A text is held against many others in turn: its words are kept while they are asked for. */
const MOST_KEPT = 5000;
const kept = new Map<string, readonly string[]>();

/** In the order of the text; a word that comes twice comes twice. */
export function contentWords(text: string): readonly string[] {
  const known = kept.get(text);
  if (known) return known;
  const found = wordsIn(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, found);
  return found;
}

const wordsIn = (text: string): readonly string[] =>
  (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[’']s\b/g, "")
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  ).flatMap((word) => (EMPTY_WORDS.has(word) ? [] : [stem(word)]));

/** Two words that follow each other, each pair once and in the order of the alphabet; at most `most` of them. */
export const wordPairs = (text: string, most: number): readonly string[] => {
  const found = contentWords(text);
  const pairs = found.slice(1).map((word, at) => [found[at]!, word].sort().join("+"));
  return [...new Set(pairs)].slice(0, most);
};

const ROOT_LETTERS = 6;

/** What an issue is about, whatever the order and the endings of its words: "an African seat", "a seat for Africa". */
export const issueKey = (issue: string): string => {
  const head = issue.split(/[,;:(]|\b(?:that|which|who|whom|whose)\b/)[0]!;
  const found = contentWords(head).map((word) => word.slice(0, ROOT_LETTERS).replace(/(?<=.{5})[nei]$/, ""));
  return found.length ? [...new Set(found)].sort().join("+") : issue.toLowerCase();
};

/** How much of the shorter text's words the longer has: 0 to 1. */
export function likeness(a: string, b: string): number {
  const [x, y] = [new Set(contentWords(a)), new Set(contentWords(b))];
  const least = Math.min(x.size, y.size);
  return least === 0 ? 0 : [...x].filter((word) => y.has(word)).length / least;
}

/** How many words the two have in common. */
export const sharedWords = (a: string, b: string): number => {
  const known = new Set(contentWords(a));
  return new Set(contentWords(b).filter((word) => known.has(word))).size;
};

// What arrives: what a person typed. What leaves: a query of the full-text index that is never wrong in its syntax.
// Words in quotation marks stand together as typed; of all others each must be found, the last also as a beginning.
import type { Span } from "../../model/text.ts";

/** Of a longer text, as one pasted in by mistake, only the first words are looked for. */
const MOST_WORDS = 64;
const LONGEST_TYPED = 4000;

/** A shorter beginning would find half the language: "us" is in "use" and "usual". */
const SHORTEST_BEGINNING = 3;

const OPEN = "\u0002";
const CLOSE = "\u0003";

const QUOTATION_MARKS = /["“”„‟«»]/;

const tokens = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

// Only letters, digits and accents are left between these marks, so nothing of it can be read as an operator.
const phrase = (words: readonly string[]): string => `"${words.join(" ")}"`;

/** "Japan's" is two words to the index, and they stand side by side. */
const loose = (text: string): readonly string[][] =>
  text
    .split(/\s+/)
    .map((word) => [...tokens(word)])
    .filter((words) => words.length > 0);

// The index holds stems: "cooperation" stands there as "cooper", which "cooperati" is no beginning of. So the endings that
// the stemmer takes off are looked for as if they had been typed to their end.
const ENDINGS = [
  "ate", "ated", "ating", "ation", "ational", "ative", "ator", "ence", "ance", "ible", "able", "ing", "ion", "ism",
  "ist", "ity", "ive", "ize", "ise", "ization", "isation", "ment", "ness", "ous", "ical", "ful", "ed", "er", "es",
]; // biome-ignore format: one list

const completions = (word: string): string[] =>
  ENDINGS.flatMap((ending) =>
    [...ending.slice(1)].flatMap((_, index) =>
      word.endsWith(ending.slice(0, index + 1)) ? [word + ending.slice(index + 1)] : [],
    ),
  );

/** All that the words may be the beginning of. */
const beginning = (words: readonly string[]): string => {
  const ends = completions(words.at(-1) ?? "").map((last) => phrase([...words.slice(0, -1), last]));
  return `(${[`${phrase(words)} *`, ...new Set(ends)].join(" OR ")})`;
};

const isBeginning = (typed: string, words: readonly string[]): boolean =>
  /[\p{L}\p{N}\p{M}]$/u.test(typed) && (words.at(-1)?.length ?? 0) >= SHORTEST_BEGINNING;

/** Undefined where nothing was typed that can be looked for. */
export function ftsQuery(typed: string): string | undefined {
  const parts = typed.slice(0, LONGEST_TYPED).split(QUOTATION_MARKS);
  const terms = parts.flatMap((part, index) => (index % 2 === 1 ? [[...tokens(part)]] : loose(part)));
  const asked = terms.filter((words) => words.length > 0).slice(0, MOST_WORDS);
  const last = asked.at(-1);
  if (!last) return undefined;
  const openEnded = parts.length % 2 === 1 && isBeginning(parts.at(-1) ?? "", last);
  return asked.map((words) => (openEnded && words === last ? beginning(words) : phrase(words))).join(" AND ");
}

/** The text as it goes into the index: of the same length, without the characters that mark what was found. */
export const indexed = (text: string): string =>
  text.replace(/[\0\u0002\u0003]/g, " ").replace(/\p{Surrogate}/gu, "\ufffd");

export const highlight = { open: OPEN, close: CLOSE } as const;

/** From the index's own marking of what it found to places in the block's text. */
export function marksOf(highlighted: string): readonly Span[] {
  const marks: Span[] = [];
  let at = 0;
  let from = 0;
  for (const piece of highlighted.split(/([\u0002\u0003])/)) {
    if (piece === OPEN) from = at;
    else if (piece === CLOSE) marks.push({ from, to: at });
    else at += piece.length;
  }
  return marks;
}

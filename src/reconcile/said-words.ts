// What arrives: words in quotation marks as a report prints them. What leaves: its words as wordings are held against each
// other: spellings, contractions, numbers and marks that change from house to house made one, and the places where the
// report leaves out or puts in words. It changes no word for another.
import { CONTRACTIONS, FILLERS, NO_NUMBERS, SAID_SPELLINGS } from "../lexicon/said-forms.ts";
import { SMALL_WORDS, STOCK_WORDS } from "../lexicon/stock-words.ts";
import { CARDINAL_NUMBERS } from "../lexicon/words.ts";

export interface SaidWord {
  /** As compared. */
  readonly word: string;
  /** As printed: letters, digits and apostrophes. */
  readonly printed: string;
  /** The report's own, in brackets. */
  readonly inserted: boolean;
}

/** Runs of words between the places where the report leaves words out. */
export type Said = readonly (readonly SaidWord[])[];

/** No quotation of a fact is longer; more is cut off. */
const MOST_LETTERS = 2_000;

const wordOf = (printed: string): string => {
  const bare = printed.replace(/'s$|s'$/, (end) => (end === "s'" ? "s" : "s")).replace(/'/g, "");
  const number = bare.length > 2 && !NO_NUMBERS.has(bare) ? CARDINAL_NUMBERS.get(bare) : undefined;
  if (number !== undefined) return String(number);
  for (const [form, to] of SAID_SPELLINGS) if (form.test(bare)) return bare.replace(form, to);
  return bare;
};

const plain = (text: string): string =>
  CONTRACTIONS.reduce(
    (words, [form, to]) => words.replace(form, to),
    text
      .slice(0, MOST_LETTERS)
      .normalize("NFKC")
      .replace(/\bUS\b/g, "U.S.")
      .toLowerCase()
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[\u2010-\u2015\u2212]/g, "-"),
  );

/** "(…)", "[...]" and "…" leave out; "[and]" puts in. */
const LEFT_OUT = /[([]\s*(?:\.\s?\.\s?\.|\u2026)\s*[)\]]|\u2026|\.\s?\.\s?\.+/;
const TOKENS = /\[|\]|[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*'?/gu;

function run(text: string): SaidWord[] {
  const found: SaidWord[] = [];
  let inserted = false;
  for (const [token] of text.matchAll(TOKENS)) {
    if (token === "[" || token === "]") {
      inserted = token === "[";
      continue;
    }
    const word = wordOf(token.replace(/(?<=\p{L})\.(?=\p{L})/gu, ""));
    if (!FILLERS.has(word)) found.push({ word, printed: token, inserted });
  }
  return found;
}

/** Words of a quotation. "[W]e" is "we". */
export const saidIn = (text: string): Said =>
  plain(text.replace(/\[(\p{L})\](?=\p{L})/gu, "$1").replace(new RegExp(LEFT_OUT, "g"), "\n"))
    .split("\n")
    .map(run)
    .filter((words) => words.length > 0);

export const wordsSaid = (said: Said): readonly string[] => said.flat().map(({ word }) => word);

const isStock = ({ word, printed }: SaidWord): boolean =>
  word === "usstate" || STOCK_WORDS.has(printed) || STOCK_WORDS.has(word);

/** Words that seldom stand in two sayings of one speaker. */
export const isRare = (word: SaidWord): boolean => word.word.length > 1 && !isStock(word);

export const isContent = ({ word, printed }: SaidWord): boolean =>
  !SMALL_WORDS.has(word) && !SMALL_WORDS.has(printed);

/** Do these words tell one saying from another? "Thank you very much" and "peace and stability" do not. */
export const tellEnough = (words: readonly SaidWord[]): boolean => {
  const rare = words.filter(isRare).length;
  return rare >= 2 ? words.length >= 4 : rare === 1 ? words.length >= 7 : words.length >= 12;
};

/** "agreements", "agreed" → "agree": as far as two translators may differ in form alone. */
export const stemOf = (word: string): string =>
  word.length < 5 ? word : word.replace(/(?:ations?|ments?|ings?|ies|ied|ed|es|ly|s|y|e)$/, "");

// In: the prose of a report. Out: its language as ISO 639-1, `und` where it cannot be told.
// Foreign names never make an English report foreign: English grammar words decide before statistics do.
import { franc } from "franc-min";
import { FUNCTION_WORDS, PARTICLES } from "../lexicon/function-words.ts";

/** Grammar words that no other language written in Latin letters has; "for", "was" or "at" are Danish or German too. */
const ENGLISH = new Set(
  "the and of with from that this which said says his her their its were would who been to it he she they".split(
    " ",
  ),
);
const SAMPLE = 20_000;
/** In English prose 15 to 30 words of 100 are among them; elsewhere 2 at the most. */
const ENGLISH_SHARE = 0.1;
/** Below this many letters, trigrams of Latin script guess wildly. */
const ENOUGH_LETTERS = 80;

/** So few of its words in a text say nothing against a language; more of another one's do. */
const FEW_ENGLISH = 0.06;
/** Of hardly any small words between names, one in five is enough. */
const MUCH_ENGLISH = 0.2;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const isLatin = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters / 2;
};

/** "Ursula von der Leyen": particles within a name tell nothing. */
const IN_NAMES = /(?<=\p{Lu}[\p{L}’'-]*\s(?:\p{Ll}{1,5}\s)?)\p{Ll}{1,5}\s(?=(?:\p{Ll}{1,5}\s)?\p{Lu})/gu;
const plainWords = (text: string): readonly string[] =>
  text.replace(IN_NAMES, (particle) => (PARTICLES.has(particle.trim()) ? "" : particle)).match(/\p{L}+/gu) ??
  [];
/** A word with a capital may be a name: "Da Silva", "La Paz". */
const isSmall = (word: string): boolean => word === word.toLowerCase();

/** `Intl` knows the two-letter code of a three-letter one: cmn is zh, pes is fa; for Malay it does not. */
const short = (code: string): string => (code === "zlm" ? "ms" : (Intl.getCanonicalLocales(code)[0] ?? code));

/** How many of the words are grammar words of each language, most first. */
const counted = (words: readonly string[]) =>
  FUNCTION_WORDS.map(({ codes, words: own }) => ({
    codes,
    hits: words.filter((word) => own.has(word)).length,
  })).toSorted((a, b) => b.hits - a.hits);

/**
 * What grammar words tell of a text in Latin letters: the language whose words stand in it most often. Where two are
 * level, the statistics decide between them; of a language whose grammar words are known and missing they are not believed.
 */
function byGrammar(words: readonly string[], verdict: string, fallback: string): string {
  const [first, ...others] = counted(words) as [
    ReturnType<typeof counted>[number],
    ...ReturnType<typeof counted>,
  ];
  const english = [first, ...others].find(({ codes }) => codes.includes("en"))!.hits;
  const known = [first, ...others].find(({ codes }) => codes.includes(verdict));
  if (!known && verdict !== "und") {
    const share = english / words.length;
    return share >= MUCH_ENGLISH || (share >= FEW_ENGLISH && english > 1) ? "en" : verdict;
  }
  if (first.hits === 0) return fallback;
  const level = [first, ...others].filter(({ hits }) => hits === first.hits).flatMap(({ codes }) => codes);
  return [verdict, fallback, "en"].find((code) => level.includes(code)) ?? first.codes[0]!;
}

/**
 * The language of a report, by its prose: English by its grammar words, else the one whose grammar words it bears, else
 * by statistics. A text that bears none of any is what the page states, else English, since a headline of foreign names is
 * likelier than a foreign headline.
 */
export const languageOf = (prose: string, stated?: string): string => {
  const sample = prose.slice(0, SAMPLE);
  const words = wordsOf(sample);
  if (words.length === 0) return "und";
  const latin = isLatin(sample);
  const share = words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (latin && share >= ENGLISH_SHARE) return "en";
  const statedCode = stated ? /^[a-z]{2}\b/.exec(stated.toLowerCase())?.[0] : undefined;
  const verdict = franc(sample, { minLength: 10 });
  if (!latin) return verdict === "und" ? (statedCode ?? "und") : short(verdict);
  const told = verdict === "und" ? verdict : short(verdict);
  return byGrammar(
    plainWords(sample).filter(isSmall),
    words.join("").length < ENOUGH_LETTERS ? "und" : told,
    statedCode ?? "en",
  );
};

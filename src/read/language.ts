// In: the prose of a report. Out: its language as ISO 639-1, `und` where it cannot be told.
// Foreign names never make an English report foreign: English grammar words decide before statistics do.
import { franc } from "franc-min";

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

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const isLatin = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters / 2;
};

/** `Intl` knows the two-letter code of a three-letter one: cmn is zh, pes is fa. */
const short = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? code;

/**
 * The language of a report, by its prose. A short text in Latin letters that looks like nothing in particular is what
 * the page states, else English, since a headline of foreign names is likelier than a foreign headline.
 */
export const languageOf = (prose: string, stated?: string): string => {
  const sample = prose.slice(0, SAMPLE);
  const words = wordsOf(sample);
  if (words.length === 0) return "und";
  const latin = isLatin(sample);
  const share = words.filter((word) => ENGLISH.has(word)).length / words.length;
  if (latin && share >= ENGLISH_SHARE) return "en";
  const statedCode = stated ? /^[a-z]{2}\b/.exec(stated.toLowerCase())?.[0] : undefined;
  if (latin && words.join("").length < ENOUGH_LETTERS) return share > 0 ? "en" : (statedCode ?? "en");
  const verdict = franc(sample, { minLength: 10 });
  return verdict === "und" ? (statedCode ?? "und") : short(verdict);
};

// What changes from house to house in printing the same spoken words: contractions, spellings, sounds, numbers in letters.
import { words } from "./table.ts";

/** Short and long forms, and names and signs that are printed one way or another; over a text in lower case. */
export const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b/g, "cannot"],
  [/\bwon't\b/g, "will not"],
  [/\bshan't\b/g, "shall not"],
  [/n't\b/g, " not"],
  [/\b(i)'m\b/g, "$1 am"],
  [/\b(we|you|they)'re\b/g, "$1 are"],
  [/\b(i|we|you|they)'ve\b/g, "$1 have"],
  [/\b(i|we|you|they|he|she|it|there|that)'ll\b/g, "$1 will"],
  [/\b(it|that|there|here|what|he|she|who)'s\b/g, "$1 is"],
  [/\blet's\b/g, "let us"],
  [/\bcan not\b/g, "cannot"],
  [/\bgonna\b/g, "going to"],
  [/\bwanna\b/g, "want to"],
  [/\bper cent\b|%/g, " percent"],
  [/\bu\.\s?s\.(?:\s?a\.)?|\bu\.?s\.?a\.?(?= |$)|\bunited states(?: of america)?\b/g, "usstate"],
  [/\bu\.\s?k\.|\bunited kingdom\b/g, "uk"],
  [/\bu\.\s?n\.|\bunited nations\b/g, "un"],
  [/\be\.\s?u\.|\beuropean union\b/g, "eu"],
  [/(\d),(?=\d{3}\b)/g, "$1"],
  [/\$ ?(\d[\d.]*(?: (?:million|billion|trillion))?)/g, "$1 dollars"],
];

/** British to American, over one word. */
export const SAID_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(defen|offen|licen|preten)ce(s?)$/, "$1se$2"],
  [/^(\p{L}{2,})our(s|ed|ing|able|ably|ful|ite|hood|ly|y)?$/u, "$1or$2"],
  [/^(\p{L}{3,})is(e|es|ed|ing|ation|ations)$/u, "$1iz$2"],
  [/^(\p{L}{2,})ys(e|es|ed|ing)$/u, "$1yz$2"],
  [/^(cent|theat|met|lit|fib)re(s?)$/, "$1er$2"],
  [/^program(?:me)(s?)$/, "program$1"],
  [/^(\p{L}{3,})ll(ed|ing|or|ors|er|ers)$/u, "$1l$2"],
  [/^(toward|afterward|forward|backward)s$/, "$1"],
];

/** Sounds that one house prints and another leaves out. */
export const FILLERS: ReadonlySet<string> = new Set(words("uh um er erm"));

/** Words of number that are said for other things than a number. */
export const NO_NUMBERS: ReadonlySet<string> = new Set(words("both pair trio quartet dozen couple"));

// By what a person is known to be the same under another spelling. In comes a name as a report writes it, out goes a key
// that is the same for every spelling, order and cut of that name which is safely one person's, and may be put in again.
// It refuses to guess: full middle names, nicknames that are no short form, and names of unknown order stay as they are.
import {
  ARTICLES,
  FAMILY_NAMES_EAST,
  FAMILY_NAMES_HUNGARIAN,
  GENERATIONS,
  GIVEN_NAMES_HUNGARIAN,
  GIVEN_NAMES_SHARED,
  LETTERS,
  LOOKS_JAPANESE,
  SHORT_FORMS,
  SON_OF,
  TITLE_BEFORE_SON,
  TITLES,
  TOLD_BY_GENERATION,
  TOLD_BY_INITIALS,
  TRANSLITERATIONS,
} from "./name-spellings.ts";

type Words = readonly string[];

/** Lower case without marks: `Erdoğan` is `erdogan`, `Løkke` is `lokke`. Blanks and signs stay. */
export const foldLetters = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\p{M}|[øđðłħıßæœþə]/gu, (letter) => LETTERS.get(letter) ?? "");

/** A sign inside a word: O'Brien, Ra’ad, Shia'. */
const INSIDE = /['’‘ʼʻʾʿ`´]/gu;

const wordsOf = (name: string): Words =>
  foldLetters(name)
    .replace(INSIDE, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const isInitial = (word: string): boolean => /^\p{L}$/u.test(word);

interface Spelled {
  readonly words: Words;
  /** Those that are but first letters. */
  readonly initials: ReadonlySet<string>;
}

/** "J. D. Vance", "JD Vance": first letters that stand together are one word. */
function spelled(name: string): Spelled {
  const words: string[] = [];
  const initials = new Set<string>();
  let before = false;
  for (const word of wordsOf(name)) {
    const joins = isInitial(word) && before;
    if (joins) words.push(words.pop()! + word);
    else words.push(word);
    before = isInitial(word);
    if (before) initials.add(words.at(-1)!);
  }
  return { words, initials };
}

/** "Abd al-Fattah", "Abdul Fattah", "Abdelfattah": the servant of one name of God is one word. */
function withServantsJoined(words: Words): Words {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const isServant = /^abd(?:[aeuo]l)?$/.test(words[at]!);
    const next = words[at] === "abd" && /^[aeu]l$/.test(words[at + 1] ?? "") ? at + 2 : at + 1;
    const owned = isServant && (words[at] !== "abd" || next > at + 1) ? words[next] : undefined;
    if (owned !== undefined && owned.length > 2) {
      joined.push(`abdul${respelt(owned)}`);
      at = next;
    } else joined.push(words[at]!);
  }
  return joined;
}

/** Endings that Slavic names have in several transliterations. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/sk(?:yy|iy|yi|yj|ij|ii|i)$/, "sky"],
  [/(?<=\p{L}{3})[iyj]*(?:iy|yy|ii|ij)$/u, "y"],
  [/(?<=\p{L}{4})enka$/u, "enko"],
  [/(?<=\p{L}{2})(o|e)vych$/u, "$1vich"],
];

const servant = (word: string): string => {
  const owned = /^abd[aeuo](?:l(.{3,})|(r)r?(ahman)e?)$/.exec(word);
  if (!owned) return word;
  const of = owned[1] ?? `${owned[2]}${owned[3]}`;
  return `abdul${TRANSLITERATIONS.get(of) ?? of}`;
};

function respelt(word: string): string {
  const listed = TRANSLITERATIONS.get(word) ?? SON_OF.get(word);
  if (listed) return listed;
  if (/^abd[aeo]ll?ah?$/.test(word)) return "abdullah";
  const mended = ENDINGS.reduce((all, [ending, one]) => all.replace(ending, one), servant(word));
  return TRANSLITERATIONS.get(mended) ?? mended;
}

/** Titles before the name, as long as two words are left that are more than an article. */
function withoutTitles(words: Words): Words {
  const [first, ...rest] = words;
  const isTitle = TITLES.has(first ?? "") || (first === TITLE_BEFORE_SON && rest.includes("bin"));
  return isTitle && rest.filter((word) => !ARTICLES.has(word)).length > 1 ? withoutTitles(rest) : words;
}

const withoutArticles = (words: Words): Words =>
  words.filter((word, at) => !(at > 0 && at < words.length - 1 && ARTICLES.has(word)));

const lastOfName = (words: Words): number => words.findLastIndex((word) => !GENERATIONS.has(word)) + 1;

/** "Joseph R. Biden Jr.": what stands behind a full name goes, and first letters in its middle. */
function withoutAdditions(words: Words, initials: ReadonlySet<string>): Words {
  const end = Math.max(lastOfName(words), 2);
  const name = words.slice(0, end);
  const plain = name.filter((word, at) => at === 0 || at === end - 1 || !initials.has(word));
  const told = plain.join(" ");
  const kept = TOLD_BY_INITIALS.has(told) ? name : plain;
  return TOLD_BY_GENERATION.has(told) ? [...kept, ...words.slice(end)] : kept;
}

const PINYIN =
  "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|i?an|i?ao|iu|ia|ie|in|ing|uang|uan|uai|uo|ua|ui|un|ue|ai|ei|ao|ou|en|eng|er|a|o|e|i|u)";
/** A syllable of Chinese or two, or one of Korean. */
const EASTERN = new RegExp(
  `^(?:(?:${PINYIN}){1,2}|(?:[gkndtrlmbpsjchwy]{0,2})(?:ae|eo|eu|ui|oo|ee|ou|ai|[aeiou])(?:ng|ck|p|[gknmlbt])?)$`,
);
const ONE_PINYIN = new RegExp(`^${PINYIN}$`);

/** The family name first: "Kim Jong Un" for "Jong-un Kim". Where both ends may be the family name, as it is. */
function eastern(words: Words): Words | undefined {
  const last = words.at(-1)!;
  if (words.length > 3 || !FAMILY_NAMES_EAST.has(last) || FAMILY_NAMES_EAST.has(words[0]!)) return undefined;
  const given = words.slice(0, -1);
  return given.every((word) => EASTERN.test(word)) ? [last, ...given] : undefined;
}

/** Moras as Hepburn writes them; "si", "tu", "hu" and "fa" are none. */
const JAPANESE =
  /^(?:(?:[kgnbpmr]|kk|pp|s(?!i)|ss(?!i)|z(?!i)|tt?(?![iu])|d(?![iu])|h(?!u)|f(?=u)|(?:ss?|[ct]?c)h(?!e)|t?ts(?=u)|j(?!e)|y(?=[auo])|w(?=a)|[kgnhbpmr]y(?=[auo]))?[aeiou]|n(?![aeiouy])|m(?=[bpm]))+$/;
const mayBeJapanese = (word: string): boolean =>
  JAPANESE.test(word) && ![LOOKS_JAPANESE, FAMILY_NAMES_EAST, SHORT_FORMS].some((list) => list.has(word));

/** Two Japanese names: nothing tells which is the family's, so they stand by the alphabet. */
function japanese(words: Words): Words | undefined {
  const fits = words.length === 2 && words.every(mayBeJapanese);
  return fits && !words.every((word) => ONE_PINYIN.test(word)) ? [...words].sort() : undefined;
}

/** The given name first: "Viktor Orbán" for "Orbán Viktor". */
function hungarian(words: Words): Words | undefined {
  const [family, given] = words;
  if (words.length !== 2 || isHungarian(family!) || FAMILY_NAMES_EAST.has(family!)) return undefined;
  const leads =
    GIVEN_NAMES_HUNGARIAN.has(given!) ||
    (GIVEN_NAMES_SHARED.has(given!) && FAMILY_NAMES_HUNGARIAN.has(family!));
  return leads ? [given!, family!] : undefined;
}

const isHungarian = (word: string): boolean =>
  GIVEN_NAMES_HUNGARIAN.has(word) || GIVEN_NAMES_SHARED.has(word);

const inOneOrder = (words: Words): Words =>
  words.length < 2 ? words : (eastern(words) ?? japanese(words) ?? hungarian(words) ?? words);

const inFull = ([first, ...rest]: Words): Words =>
  first === undefined || rest.length === 0 ? [first ?? ""] : [SHORT_FORMS.get(first) ?? first, ...rest];

function folded(name: string): string {
  const { words, initials } = spelled(name);
  const full = withoutAdditions(inFull(withoutTitles(words)), initials);
  return inOneOrder(withoutArticles(withServantsJoined(full)).map(respelt)).join(" ");
}

/** What one step lays bare another may fold: "Dr. King Hussein Jr. II". Names of people take two rounds. */
const MOST_ROUNDS = 8;

function settled(name: string): string {
  let key = folded(name);
  for (let round = 1; round < MOST_ROUNDS; round++) {
    const next = folded(key);
    if (next === key) break;
    key = next;
  }
  return key;
}

/** Longer ones are no names, and what is hostile costs no more than it is long. */
const LONGEST = 200;
/** Names known by heart, so that the names of a record are worked out once; when they are full all are let go. */
const MOST_KNOWN = 20_000;
const known = new Map<string, string>();

/**
 * The key of a person's name: `kim jong un` for "Jong-un Kim" and "KIM Jong-Un". The key of a key is
 * itself. A name without letters, or of more than 200 characters, is only put in lower case.
 */
export function personKey(name: string): string {
  if (name.length > LONGEST) return name.toLowerCase();
  const found = known.get(name);
  if (found !== undefined) return found;
  const key = settled(name) || name.toLowerCase();
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, key);
  return key;
}

// What arrives: the sentence that a fact was read from. What leaves: whom it says it has it from: news agencies, officials
// who are not named, and the words it quotes. Only what the sentence itself says; it guesses no source.
import { agenciesIn, PLAIN_AGENCY } from "../lexicon/agencies.ts";
import { OCCASION, OFFICIAL, RANKS, SAID, SHORT_SIDES } from "../lexicon/briefing-words.ts";
import { STATES } from "../lexicon/states.ts";
import { plainWords } from "../model/text.ts";

const CITED = new RegExp(
  `\\b(?:[Aa]ccording to|told|[Cc]iting|cited by|reported by|quoted by|as reported by|in an interview with|report by) (${PLAIN_AGENCY})|(?<![\\p{L}\\p{N}])(${PLAIN_AGENCY}) (?:has |had )?(?:reported|reports|said|says|quoted|cited|wrote|added|learned)\\b`,
  "gu",
);

/** "Kyodo reported", "told Reuters", "according to the Yonhap news agency". */
export const agenciesCited = (sentence: string): readonly string[] => [
  ...new Set([...sentence.matchAll(CITED)].flatMap((found) => agenciesIn(found[1] ?? found[2] ?? ""))),
];

/** Fewer words in quotation marks may be anybody's: "peace and stability". */
const QUOTED_WORDS = 5;

/** Runs of five and more words in quotation marks, as they are compared. */
export const wordsQuoted = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/[\u201c"]([^\u201c\u201d"]{10,700})[\u201d"]/g)]
    .map((found) => plainWords(found[1]!))
    .filter((found) => found.length >= QUOTED_WORDS)
    .map((found) => found.join(" "));

export interface Briefing {
  /** Whose official: a state's code, or the words that say it; unset where nothing does. */
  readonly of?: string;
  /** Does it speak of an occasion: of telling reporters, of a briefing, of not being named? */
  readonly told: boolean;
}

const STATE_WORDS: ReadonlyMap<string, string> = new Map([
  ...STATES.flatMap(({ code, demonyms, metonyms }) =>
    [...demonyms, ...metonyms].map((word) => [plainWords(word).join(" "), code] as const),
  ),
  ...SHORT_SIDES,
]);

/** "senior State Department" → US, "Kenyan" → KE, "treaty desk" → itself; unset where nothing is left. */
function sideOf(description: string): string | undefined {
  const left = plainWords(description).filter((word) => !RANKS.has(word));
  if (!left.length) return undefined;
  for (let size = Math.min(3, left.length); size > 0; size--)
    for (let at = 0; at + size <= left.length; at++) {
      const state = STATE_WORDS.get(left.slice(at, at + size).join(" "));
      if (state) return state;
    }
  return left.join(" ");
}

/** "a senior State Department official told reporters"; unset where no such official is who says it. */
export function briefingIn(sentence: string): Briefing | undefined {
  const found = OFFICIAL.exec(sentence);
  if (!found || !SAID.test(sentence)) return undefined;
  const of = sideOf(found[1] ?? "");
  return { ...(of ? { of } : {}), told: OCCASION.test(sentence) };
}

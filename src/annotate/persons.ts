// Where a person's name may stand, and how far it reaches: capitalised words, initials, particles and hyphened parts.
// Whether it is a person is decided in `recognise.ts`; this page only knows how names are written.
import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { BY_GIVEN_NAME, BY_LAST_NAME, BY_TWO_SURNAMES, FAMILY_FIRST } from "../lexicon/recognition.ts";
import { HONORIFICS, NAME_PARTICLES, NOT_NAMES } from "../lexicon/words.ts";
import type { Token } from "../model/annotated.ts";
import { once } from "./once.ts";

const ADDRESS = new Set(HONORIFICS.map((word) => word.toLowerCase().replace(/\.$/, "")));
const MOST_PARTS = 6;

const capital = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}/u.test(token.text) &&
  !NOT_NAMES.has(token.norm) &&
  !/^\p{Lu}+['’]s$/u.test(token.text);

const glued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.span.to === tokens[at]?.span.from;
// English words too: only glued to what follows are they part of a name ("as-Sisi").
const ALSO_WORDS = new Set(["an", "as", "at", "ad", "ar", "i", "e", "y", "the", "to"]);
const isParticle = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.norm ?? "";
  return NAME_PARTICLES.has(word) && (!ALSO_WORDS.has(word) || tokens[at + 1]?.norm === "-");
};

/** Each tells how many tokens it adds to a name at a place; the first that adds any is taken. */
type Part = (tokens: readonly Token[], at: number) => number;

/** "J." in "Antony J. Blinken", "Kh." in "Kh.Battulga". */
const initial: Part = (tokens, at) => {
  if (tokens[at + 1]?.norm !== "." || !capital(tokens[at + 2])) return 0;
  const isGlued = glued(tokens, at + 1) && glued(tokens, at + 2);
  return (isGlued ? /^\p{Lu}\p{Ll}?$/u : /^\p{Lu}$/u).test(tokens[at]!.text) ? 2 : 0;
};
const word: Part = (tokens, at) => (capital(tokens[at]) ? 1 : 0);
/** "Theresa May", no "Merkel, May 5". */
const may: Part = (tokens, at) =>
  tokens[at]?.text === "May" && isGivenName(tokens[at - 1]) && !/^\p{N}/u.test(tokens[at + 1]?.text ?? "")
    ? 1
    : 0;
/** "-un" in "Jong-un". */
const hyphened: Part = (tokens, at) =>
  tokens[at]?.norm === "-" &&
  glued(tokens, at) &&
  glued(tokens, at + 1) &&
  /^\p{L}/u.test(tokens[at + 1]?.text ?? "")
    ? 2
    : 0;
/** "bin Salman", "de la Calle", "al-Jubeir". */
const particles: Part = (tokens, at) => {
  if (!isParticle(tokens, at)) return 0;
  let end = at;
  while (end - at < 4 && (isParticle(tokens, end) || tokens[end]?.norm === "-")) end++;
  return capital(tokens[end]) ? end + 1 - at : 0;
};

const FIRST: readonly Part[] = [initial, word, particles];
const FURTHER: readonly Part[] = [initial, word, may, hyphened, particles];

/** The exclusive end of the name that begins at `at`; `at` itself where none does. */
export const nameEnd = (tokens: readonly Token[], at: number): number => nameFrom(tokens, at) ?? at;

const nameFrom = once((tokens, at): number => {
  let end = at;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const added = (parts ? FURTHER : FIRST).map((part) => part(tokens, end)).find((count) => count > 0);
    if (!added) break;
    end += added;
  }
  return end;
});

const parts = (name: string): string[] => name.toLowerCase().split(/\s+/);

/**
 * The names by which a report may call a person again: "hayashi"; "kim" and "jong-un" for family-first names. Of states that
 * call people otherwise: "abiy" for Abiy Ahmed, "lópez obrador" and "lópez" for Andrés Manuel López Obrador.
 */
export function shortNames(name: string, states: readonly string[] = []): readonly string[] {
  const words = parts(name);
  const last = words.at(-1)!;
  const particle = words.findIndex((word, k) => k > 0 && NAME_PARTICLES.has(word));
  const long = particle > 0 ? [words.slice(particle).join(" ")] : [];
  if (words.length > 1 && states.some((one) => BY_GIVEN_NAME.has(one))) long.push(words[0]!);
  if (words.length > 1 && states.some((one) => BY_LAST_NAME.has(one))) long.push(last);
  if (words.length > 2 && states.some((one) => BY_TWO_SURNAMES.has(one)))
    long.push(words.at(-2)!, words.slice(-2).join(" "));
  const fathers = /^(?:bin|bint|ibn)$/.test(words.at(-2) ?? "") ? [] : [last]; // "Al Thani", but no son goes by his father's name
  if (words.includes("bin") || words.includes("bint")) return [words[0]!, ...fathers, ...long]; // "Prince Faisal"
  return words.length > 1 && FAMILY_FIRST.has(words[0]!) ? [words[0]!, ...long] : [last, ...long];
}

export const isGivenName = (token: Token | undefined): boolean => GIVEN_NAMES.has(token?.norm ?? "");
export const isFamilyFirst = (token: Token | undefined): boolean => FAMILY_FIRST.has(token?.norm ?? "");
const isHonorific = (token: Token | undefined): boolean =>
  ADDRESS.has((token?.norm ?? "").replace(/\.$/, ""));
/** "Amir Sheikh X" is a ruler, "Amir X Y" may bear the name. */
const isGivenToo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.norm === "amir" && !isHonorific(tokens[at + 1]) && capital(tokens[at + 2]);

const MOST_HONORIFICS = 3;

/** Where the name behind "H.E. Mr." begins; `at` itself where no such words stand there. */
export function afterHonorifics(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to - at < MOST_HONORIFICS && isHonorific(tokens[to]) && !isGivenToo(tokens, to)) to++;
  return to;
}

// Noun phrases told by their head noun ("a second round of penalties"), and exercises by their name; classes for the
// patterns of deeds.
import { DEED_WORDS } from "../lexicon/deed-words.ts";
import { EXERCISES } from "../lexicon/exercises.ts";
import { kept } from "../match/kept.ts";
import type { ClassTest } from "../match/pattern.ts";
import type { Item } from "./items.ts";

const STOPS = new Set(
  `, ; : . ( ) — -- that who which where when while after before since until because although though if as by in on at to
  for from with into over under against between among about around near off is are was were has have had will would
  said says comes come came goes enters entered takes took begins began made gave becomes became condemned condemns condemn denounced denounces blamed
  blames criticised criticized rejected rejects accused accuses urged urges reported reports claimed claims announced confirmed confirms sacked fired dismissed warned warns denied denies discussed ? ! …`.split(
    /\s+/,
  ),
);

type Head = (item: Item, whole: string) => boolean;

/** "op-ed" and "build-up" stand as three items. */
const hyphened = (items: readonly Item[], at: number): string =>
  items[at - 1]?.norm === "-" ? `${items[at - 2]?.norm}-${items[at]!.norm}` : items[at]!.norm;

/** "new, sweeping sanctions": a comma between two adjectives. */
const isListComma = (items: readonly Item[], at: number): boolean =>
  items[at]!.norm === "," &&
  /^(?:new|further|additional|fresh|tough|broad|targeted)$/.test(items[at - 1]?.norm ?? "") &&
  /^\p{Ll}{4,}$/u.test(items[at + 1]?.text ?? "");

/** A noun phrase whose head noun passes; the longest first. */
const phrase =
  (isHead: Head): ClassTest<Item> =>
  (items, at) => {
    const ends: number[] = [];
    for (let k = at; k < Math.min(items.length, at + 10); k++) {
      const item = items[k]!;
      if (isListComma(items, k)) continue;
      if (item.kind === "word" && STOPS.has(item.norm)) break;
      // An article opens another phrase: "accepted | a truce".
      if (
        k > at &&
        /^(?:a|an|the)$/.test(item.norm) &&
        !/^(?:of|and|all|both|half)$/.test(items[k - 1]!.norm)
      )
        break;
      if (isHead(item, hyphened(items, k)) && items[k + 1]?.norm !== "-") ends.unshift(k + 1);
    }
    return ends;
  };

/** The words of a folded name, split once: every class of nouns asks for them. */
const wordsOf = kept((item: Item): readonly string[] => item.norm.split(/\s+/));

const wordIn =
  (words: ReadonlySet<string>): Head =>
  (item, whole) =>
    (item.kind === "word" && (words.has(item.norm) || words.has(whole))) ||
    // The recogniser takes "Russian diplomats" as one description: its last word is the noun.
    (item.mention !== undefined &&
      (words.has(wordsOf(item).at(-1)!) ||
        (item.mention.form === "office" && wordsOf(item).some((word) => words.has(word)))));

const nouns = Object.fromEntries(
  Object.entries(DEED_WORDS).map(([name, words]) => [`np:${name}`, phrase(wordIn(words))]),
);

/** "raised the issue of prices" is about an issue: behind "of" stands no head. */
const headed =
  (nounPhrase: ClassTest<Item>): ClassTest<Item> =>
  (items, at) =>
    nounPhrase(items, at).filter(
      (end) =>
        !items
          .slice(at, end - 1)
          .some(({ norm }, k) => norm === "of" && !/^(?:level|rate)s?$/.test(items[at + k - 1]?.norm ?? "")),
    );

const isPact = (item: Item): boolean =>
  (item.kind === "word" && DEED_WORDS.pact!.has(item.norm)) ||
  (item.mention?.entities.some((one) => one.kind === "instrument") ?? false) ||
  /^(?:rcep|cptpp|aukus|nafta|usmca)$/.test(item.norm);

const isForce = (item: Item, whole: string): boolean =>
  isPact(item) || wordIn(DEED_WORDS.regime!)(item, whole);

/** A known name, "Cobra Gold"; another, "Joint Sea 2016", where the sentence speaks of exercises or forces. */
const namedExercise: ClassTest<Item> = (items, at) => {
  const known = knownExercise(items, at);
  if (known !== undefined) return [known];
  if (!tellsOfForces(items)) return [];
  let to = at;
  while (to < at + 4 && items[to]?.kind === "word" && /^\p{Lu}\p{Ll}+|^\p{Lu}{4,}/u.test(items[to]!.text))
    to++;
  const year = items[to] && /^(?:19|20)\d\d$/.test(items[to]!.norm) ? 1 : 0;
  const isOther = items
    .slice(at, to)
    .some((item) =>
      /^(?:talks?|meetings?|summit|tour|group|forum|conference|council|committee|treaty|games)$/.test(
        item.norm,
      ),
    );
  return !isOther && (to - at >= 2 || (to > at && year)) ? [to + year] : [];
};

const EXERCISING =
  /^(?:exercises?|drills?|manoeuvres?|maneuvers?|training|wargames?|troops|personnel|marines|navy|navies|warships|ships|frigates|soldiers)$/;
const tellsOfForces = kept((items: readonly Item[]): boolean =>
  items.some((item) => EXERCISING.test(item.norm)),
);

function knownExercise(items: readonly Item[], at: number): number | undefined {
  if (items[at]?.kind !== "word") return undefined;
  for (let to = at + 3; to > at; to--) {
    const name = items
      .slice(at, to)
      .map((item) => item.norm)
      .join(" ");
    if (EXERCISES.has(name)) return /^(?:19|20)\d\d$/.test(items[to]?.norm ?? "") ? to + 1 : to;
  }
  return undefined;
}

const ENDS_INFINITIVE = /^(?:[,.;:()—]|--|after|before|because|while|when|although|amid|following|as)$/;

/** What somebody decided to do, to the end of the clause. */
const infinitive: ClassTest<Item> = (items, at) => {
  if (items[at]?.kind !== "word" || !/^\p{Ll}{2,}$/u.test(items[at]!.text)) return [];
  let to = at + 1;
  while (items[to] && to < at + 10 && !ENDS_INFINITIVE.test(items[to]!.norm)) to++;
  while (
    to > at + 1 &&
    /^(?:just|only|days?|hours?|weeks?|shortly|soon|the|a|on|in)$/.test(items[to - 1]!.norm)
  )
    to--;
  return [to];
};

export const PHRASE_CLASSES: Readonly<Record<string, ClassTest<Item>>> = {
  ...nouns,
  "np:level": headed(nouns["np:level"]!),
  "np:treaty": phrase(isPact),
  "np:force": phrase(isForce),
  "np:named-exercise": namedExercise,
  infinitive,
  // An exercise goes by its noun or by its name.
  "np:exercise": (items, at) => [...nouns["np:exercise"]!(items, at), ...namedExercise(items, at)],
};

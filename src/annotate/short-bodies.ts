// "The Council", "the Agency", "Coalition ministers": the short name of a body that the report names in full before.
// One body must be left that bears the word; a word that two bear stands for neither.
import type { Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Spot } from "./spot.ts";

interface Spotted {
  readonly tokens: readonly Token[];
  readonly spots: readonly Spot[];
}

const HEADS = new Set(
  "agency alliance assembly association bloc coalition commission commonwealth committee community council forum league organisation organization quartet tribunal union".split(
    " ",
  ),
);

/** The head words of a name, those behind its first preposition left out: a "Group of the Coalition" is a group. */
const headsIn = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/ (?:of|for|on|to|against|in|at) /)[0]!
    .split(/[^\p{L}]+/u)
    .filter((word) => HEADS.has(word));

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

/** A capitalised head word by itself, in no other name: "the Council said", not "Council of Europe". */
const standsAlone = ({ tokens, spots }: Spotted, at: number): boolean =>
  isCapital(tokens[at]) &&
  HEADS.has(tokens[at]!.norm) &&
  (!isCapital(tokens[at - 1]) || tokens[at - 1]!.norm === "the") &&
  !isCapital(tokens[at + 1]) &&
  tokens[at - 1] !== undefined &&
  tokens[at + 1]?.norm !== "of" &&
  !spots.some((spot) => spot.from <= at && at < spot.to && !isGuess(spot));

/** A capitalised word that might be a surname, for all that is known. */
const isGuess = (spot: Spot): boolean => spot.form === "person" && !spot.sure && spot.to === spot.from + 1;

/** The same sentences, with the short names of bodies told before among their spots. */
export function withShortBodies<T extends Spotted>(sentences: readonly T[]): T[] {
  const bearers = new Map<string, Map<string, EntityRef>>();
  const learn = (spot: Spot, words: string): void => {
    const [only] = spot.entities;
    if (spot.form !== "body" || spot.entities.length !== 1 || !only) return;
    for (const head of new Set([...headsIn(only.name), ...headsIn(words)]))
      bearers.set(head, (bearers.get(head) ?? new Map()).set(only.name, only));
  };
  return sentences.map((sentence) => {
    const found = sentence.tokens.flatMap((token, at): Spot[] => {
      const known = standsAlone(sentence, at) ? bearers.get(token.norm) : undefined;
      if (known?.size !== 1) return [];
      return [{ from: at, to: at + 1, form: "body", entities: [...known.values()], rule: "body/short-name" }];
    });
    for (const spot of sentence.spots)
      learn(
        spot,
        sentence.tokens
          .slice(spot.from, spot.to)
          .map(({ norm }) => norm)
          .join(" "),
      );
    if (!found.length) return sentence;
    const others = sentence.spots.filter((spot) => !found.some((one) => one.from === spot.from));
    return { ...sentence, spots: [...others, ...found].sort((a, b) => a.from - b.from) };
  });
}

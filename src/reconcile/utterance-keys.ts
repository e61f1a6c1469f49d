// What arrives: an utterance. What leaves: the keys by which it meets other wordings of the same words of the same speaker,
// at most 47, from nothing but itself. Set phrases make no key, so that what a spokesman says every week does not bring all
// his sayings together. An indirect utterance has none.
import { ENGLISH_SPEAKING, IN_ANOTHER_TONGUE } from "../lexicon/stock-words.ts";
import { entityKey } from "../model/entity.ts";
import type { UtteranceFact } from "../model/fact.ts";
import { fingerprint } from "../model/fingerprint.ts";
import { isRare, type SaidWord, saidIn, stemOf, tellEnough, wordsSaid } from "./said-words.ts";

/** Two descriptions of somebody unnamed may be of one. */
export const speakerOf = ({ speaker }: UtteranceFact): string =>
  speaker.kind === "unnamed" ? speaker.kind : entityKey(speaker);

/** May two reports have it in two translations? Only of persons: bodies and states write their English themselves. */
export const isTranslated = ({ speaker, evidence }: UtteranceFact): boolean =>
  IN_ANOTHER_TONGUE.test(evidence.quote) ||
  (speaker.kind === "person" && speaker.state !== undefined && !ENGLISH_SPEAKING.has(speaker.state));

const SHORTEST = 4;
const LONGEST = 9;
const RARE_WORDS = 2;

/** From each place the fewest words, four at least, in which two seldom stand in what is said; none where there are not. */
function runsOf(words: readonly SaidWord[]): string[] {
  return words.flatMap((_, from) => {
    let rare = 0;
    for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
      if (isRare(words[to]!)) rare++;
      if (rare >= RARE_WORDS && to - from + 1 >= SHORTEST)
        return [
          fingerprint(
            words
              .slice(from, to + 1)
              .map(({ word }) => word)
              .join(" "),
          ),
        ];
    }
    return [];
  });
}

const WINDOW = 3;
const FEW = 9;

/**
 * Of each three neighbours the least (winnowing): two wordings that share so long a run choose the same ones in it, wherever
 * it stands in them. Of few runs all.
 */
function chosen(runs: readonly string[]): string[] {
  if (runs.length <= FEW) return [...runs];
  const found = new Set<string>();
  for (let from = 0; from + WINDOW <= runs.length; from++)
    found.add(runs.slice(from, from + WINDOW).reduce((least, one) => (one < least ? one : least)));
  return [...found];
}

const MOST_RUNS = 40;
const STEMS = 4;

const leastFirst = (some: readonly string[], most: number): string[] =>
  [...new Set(some)].sort().slice(0, most);

/** Two translations share few runs of words, but words: pairs of those that are rare. */
function pairsOf(words: readonly SaidWord[]): string[] {
  const stems = leastFirst(
    words.filter(isRare).map(({ word }) => `${fingerprint(stemOf(word))} ${stemOf(word)}`),
    STEMS,
  ).map((one) => one.slice(one.indexOf(" ") + 1));
  return stems.flatMap((one, at) => stems.slice(at + 1).map((other) => [one, other].sort().join("+")));
}

type Choose = (runs: readonly string[]) => readonly string[];

function keysOf(fact: UtteranceFact, choose: Choose, most: number): readonly string[] {
  if (fact.mode !== "direct") return [];
  const said = saidIn(fact.text);
  const words = said.flat();
  if (!words.length) return [];
  const speaker = speakerOf(fact);
  const day = tellEnough(words) ? "" : (fact.date?.from ?? "");
  const whole = `${fingerprint(wordsSaid(said).join(" "))}${day}`;
  const runs = leastFirst(
    said.flatMap((run) => choose(runsOf(run.filter(({ inserted }) => !inserted)))),
    most,
  );
  const pairs = isTranslated(fact) ? pairsOf(words) : [];
  return [
    `said|${speaker}|${whole}`,
    ...runs.map((run) => `said-run|${speaker}|${run}`),
    ...pairs.map((pair) => `said-pair|${speaker}|${pair}`),
  ];
}

/** Keys of a direct utterance: its whole wording, rare runs of words, and pairs of rare words where it is translated. */
export const utteranceKeys = (fact: UtteranceFact): readonly string[] => keysOf(fact, chosen, MOST_RUNS);

/** The same with every rare run: to find one another among the few of a component. */
export const allKeys = (fact: UtteranceFact): readonly string[] =>
  keysOf(fact, (runs) => runs, Number.POSITIVE_INFINITY);

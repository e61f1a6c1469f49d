// Who tells a passage, and from when that could be known: what every list of promises, positions and disagreements shows
// beside its words.
import { knownFrom, type Passage } from "../../model/record.ts";
import { fold } from "../../model/text.ts";
import type { Day } from "../../model/time.ts";
import { type Heads, outletOf } from "./passages.ts";

export interface Telling {
  readonly document: string;
  readonly outlet: string;
  /** From when its report could be known. */
  readonly known?: Day;
  readonly quote: string;
  readonly fact: string;
}

export const telling = ({ document, quote, fact }: Passage, heads: Heads): Telling => {
  const head = heads.get(document);
  return {
    document,
    outlet: head === undefined ? document : outletOf(head),
    ...(head === undefined ? {} : { known: knownFrom(head) }),
    quote: fold(quote),
    fact,
  };
};

/** What the passages of some facts tell, the earliest first. */
export const tellings = (
  passages: readonly Passage[],
  facts: readonly string[],
  heads: Heads,
): readonly Telling[] =>
  passages
    .filter(({ fact }) => facts.includes(fact))
    .map((passage) => telling(passage, heads))
    .sort((a, b) => ((a.known ?? "~") < (b.known ?? "~") ? -1 : (a.known ?? "~") > (b.known ?? "~") ? 1 : 0));

/** Each outlet once. */
export const outletsOf = (told: readonly Telling[]): readonly string[] => [
  ...new Set(told.map(({ outlet }) => outlet)),
];

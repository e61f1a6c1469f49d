// Passages in a ledger: who tells each, since when, and its words in pieces, so that those a value was read from can be told
// from the rest. Pure.
import { knownFrom, type Passage } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import { dayWords } from "./dates.ts";
import { type Heads, outletOf, type PassageView, passageView } from "./passages.ts";

export interface Told extends Pick<PassageView, "fact" | "document" | "href" | "quote" | "pieces" | "rule"> {
  readonly outlet: string;
  /** From when its report could be known, and the same in words. */
  readonly known?: Day;
  readonly knownOn: string;
}

export const toldPassage = (passage: Passage, heads: Heads): Told => {
  const { fact, document, href, quote, pieces, rule } = passageView(passage);
  const head = heads.get(document);
  return {
    fact,
    document,
    href,
    quote,
    pieces,
    rule,
    outlet: head === undefined ? document : outletOf(head),
    ...(head === undefined ? {} : { known: knownFrom(head) }),
    knownOn: head === undefined ? "" : dayWords(knownFrom(head), "short"),
  };
};

const compare = (a: Told, b: Told): number =>
  (a.known ?? "~") < (b.known ?? "~") ? -1 : (a.known ?? "~") > (b.known ?? "~") ? 1 : 0;

/** The passages of some facts, the earliest first. */
export const toldBy = (
  passages: readonly Passage[],
  facts: readonly string[],
  heads: Heads,
): readonly Told[] => {
  const asked = new Set(facts);
  return passages
    .filter(({ fact }) => asked.has(fact))
    .map((passage) => toldPassage(passage, heads))
    .sort(compare);
};

/** Each outlet once. */
export const outletsTelling = (told: readonly { readonly outlet: string }[]): readonly string[] => [
  ...new Set(told.map(({ outlet }) => outlet)),
];

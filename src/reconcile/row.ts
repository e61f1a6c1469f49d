// What every row has: its facts in the order in which they could be known, its documents, origins and passages.
import type { Fact } from "../model/fact.ts";
import type { Difference, Passage, Row } from "../model/record.ts";
import { knownFrom } from "./known.ts";
import { originsOf } from "./origins.ts";
import type { Heads } from "./same.ts";

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const inOrder = <F extends Fact>(facts: readonly F[], heads: Heads): F[] =>
  [...facts].sort(
    (a, b) =>
      compare(knownFrom(heads.get(a.document)), knownFrom(heads.get(b.document))) || compare(a.id, b.id),
  );

export const passageOf = (fact: Fact, as?: Passage["as"]): Passage => ({
  ...fact.evidence,
  fact: fact.id,
  ...(as ? { as } : {}),
});

/** The slots of the first fact, with what all of them make up. */
export function baseOf<F extends Fact, R extends Row>(facts: readonly F[], heads: Heads): R {
  const { id: _, document: __, evidence: ___, ...slots } = facts[0]!;
  const ids = facts.map((fact) => fact.id).sort();
  const { count, shared } = originsOf(facts, heads);
  return {
    ...slots,
    id: ids[0]!,
    facts: ids,
    documents: [...new Set(facts.map((fact) => fact.document))].sort(),
    origins: count,
    ...(shared.length ? { shared } : {}),
    evidence: facts.map((fact) => passageOf(fact)),
    differences: [] as Difference[],
  } as unknown as R;
}

/** The row with the passages of facts that it rests on besides its own. */
export const withPassages = <R extends Row>(
  row: R,
  facts: readonly Fact[],
  as: "outcome" | "step" | "sign",
): R => {
  const known = new Set(row.evidence.map(({ fact }) => fact));
  const more = facts.filter(({ id }) => !known.has(id));
  return more.length
    ? {
        ...row,
        documents: [...new Set([...row.documents, ...more.map(({ document }) => document)])].sort(),
        evidence: [...row.evidence, ...more.map((fact) => passageOf(fact, as))],
      }
    : row;
};

/** More passages than this shows no more. */
export const MOST_CITED = 12;

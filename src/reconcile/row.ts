// What every row has: its facts in the order in which they could be known, its documents, origins and passages.
import type { Fact } from "../model/fact.ts";
import type { Difference, Passage, Row } from "../model/record.ts";
import { fold } from "../model/text.ts";
import { knownFrom } from "./known.ts";
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
export function baseOf<F extends Fact, R extends Row>(facts: readonly F[], _heads: Heads): R {
  const { id: _, document: __, evidence: ___, ...slots } = facts[0]!;
  const ids = facts.map((fact) => fact.id).sort();
  return {
    ...slots,
    id: ids[0]!,
    facts: ids,
    documents: [...new Set(facts.map((fact) => fact.document))].sort(),
    origins: originsOf(facts),
    evidence: facts.map((fact) => passageOf(fact)),
    differences: [] as Difference[],
  } as unknown as R;
}

/** Documents that tell it in the very same sentence have it from one origin: as many as hang together by neither. */
function originsOf(facts: readonly Fact[]): number {
  const parents = new Map<string, string>();
  const rootOf = (node: string): string => {
    let found = node;
    for (let next = parents.get(found); next !== undefined; next = parents.get(found)) {
      parents.set(found, parents.get(next) ?? next);
      found = next;
    }
    return found;
  };
  const nodes = new Set<string>();
  let links = 0;
  for (const { document, evidence } of facts) {
    const pair = [`document ${document}`, `words ${fold(evidence.quote).toLowerCase()}`] as const;
    for (const node of pair) nodes.add(node);
    const [from, to] = [rootOf(pair[0]), rootOf(pair[1])];
    if (from === to) continue;
    parents.set(from, to);
    links++;
  }
  return nodes.size - links;
}

// What people decided, put into effect: what is rejected drops out, what is corrected tells what it was corrected to, and
// rows are joined and parted as they say.
import { CORRECTABLE } from "../model/correction.ts";
import type { Fact } from "../model/fact.ts";
import { inForce, isAnchored, type Judgement, sidesOfSplit, speaksOf } from "../model/judgement.ts";
import type { Row } from "../model/record.ts";
import type { Group } from "./groups.ts";

const corrected = (fact: Fact, { slot, value }: Judgement): Fact => {
  const slots = CORRECTABLE[fact.type] ?? {};
  const meant = slot !== undefined && Object.hasOwn(slots, slot) ? slots[slot]!.read(value ?? "") : undefined;
  return meant === undefined ? fact : ({ ...fact, [slot!]: meant } as Fact);
};

/** The facts as people let them stand. */
export function judged(facts: readonly Fact[], judgements: readonly Judgement[]): readonly Fact[] {
  const force = inForce(judgements).filter(({ kind }) => kind === "reject" || kind === "correct");
  if (!force.length) return facts;
  return facts.flatMap((fact) => {
    const here = force.filter((judgement) => speaksOf(judgement, fact));
    if (here.some(({ kind }) => kind === "reject")) return [];
    return [here.reduce(corrected, fact)];
  });
}

/** Facts by id, as they were read: judgements are anchored to those, not to what a correction makes of them. */
export type AsRead = ReadonlyMap<string, Fact>;

export const asRead = (facts: readonly Fact[]): AsRead => new Map(facts.map((fact) => [fact.id, fact]));

const touches = (anchors: Judgement["anchors"], id: string, read: AsRead): boolean => {
  const fact = read.get(id);
  return fact !== undefined && anchors.some((anchor) => isAnchored(anchor, fact));
};

function join<F extends Fact>(groups: readonly Group<F>[], { anchors }: Judgement, read: AsRead): Group<F>[] {
  const meant = groups.filter(({ facts }) => facts.some(({ id }) => touches(anchors, id, read)));
  if (meant.length < 2) return [...groups];
  return [
    ...groups.filter((group) => !meant.includes(group)),
    { facts: meant.flatMap(({ facts }) => facts), candidates: [] },
  ];
}

/** Each side stands by itself; all else stays with the last of them. */
function part<F extends Fact>(groups: readonly Group<F>[], judgement: Judgement, read: AsRead): Group<F>[] {
  const sides = sidesOfSplit(judgement);
  return groups.flatMap((group) => {
    const here = sides.filter((side) => group.facts.some(({ id }) => touches(side, id, read)));
    if (here.length < 2) return [notThose(group, sides, read)];
    let rest = group.facts;
    const apart = here.slice(0, -1).flatMap((side): Group<F>[] => {
      const own = rest.filter(({ id }) => touches(side, id, read));
      rest = rest.filter((fact) => !own.includes(fact));
      return own.length ? [{ facts: own, candidates: [] }] : [];
    });
    return rest.length ? [...apart, { ...group, facts: rest }] : apart;
  });
}

/** What is said to stand apart is no candidate any more. */
function notThose<F extends Fact>(
  group: Group<F>,
  sides: readonly Judgement["anchors"][],
  read: AsRead,
): Group<F> {
  const own = sides.find((side) => group.facts.some(({ id }) => touches(side, id, read)));
  if (!own || group.candidates.length === 0) return group;
  const others = sides.filter((side) => side !== own);
  const open = group.candidates.filter((id) => !others.some((side) => touches(side, id, read)));
  return { ...group, candidates: open };
}

/** Groups joined and parted as people say; a later word counts more than an earlier one. */
export const regrouped = <F extends Fact>(
  groups: readonly Group<F>[],
  judgements: readonly Judgement[],
  read: AsRead,
): Group<F>[] =>
  inForce(judgements).reduce<Group<F>[]>(
    (now, judgement) => {
      if (judgement.kind === "merge") return join(now, judgement, read);
      return judgement.kind === "split" ? part(now, judgement, read) : now;
    },
    [...groups],
  );

/** The rows with the judgements that speak of their facts. */
export function marked(rows: readonly Row[], judgements: readonly Judgement[], read: AsRead): readonly Row[] {
  const force = inForce(judgements);
  if (!force.length) return rows;
  return rows.map((row) => {
    const here = force.filter(({ anchors }) => row.facts.some((id) => touches(anchors, id, read)));
    return here.length ? { ...row, judgements: here.map(({ id }) => id) } : row;
  });
}

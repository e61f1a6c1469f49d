// What people decided, put into effect: what is rejected drops out, what is corrected tells what it was corrected to, and
// rows are joined and parted as they say.
import type { EntityRef } from "../model/entity.ts";
import { EVENT_KINDS, type Fact, STANCES, STATUSES } from "../model/fact.ts";
import { inForce, isAnchored, type Judgement, speaksOf } from "../model/judgement.ts";
import type { Row } from "../model/record.ts";
import { isDay, lastOfMonth, type Precision, type TimeValue } from "../model/time.ts";
import type { Group } from "./groups.ts";

/** "2021-12-11", "2021-12", "2021", or two days parted by "/"; undefined where it is none of these. */
export function timeOf(value: string): TimeValue | undefined {
  const [from, to, more] = value.split("/");
  const [first, last] = [edge(from ?? "", "first"), edge(to ?? from ?? "", "last")];
  if (!first || !last || more !== undefined || first > last) return undefined;
  const precision: Precision =
    to !== undefined ? "days" : first === last ? "day" : value.length === 7 ? "month" : "year";
  return { from: first, to: last, precision, basis: "stated" };
}

const edge = (text: string, end: "first" | "last"): string | undefined => {
  if (isDay(text)) return text;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text))
    return end === "first" ? `${text}-01` : lastOfMonth(Number(text.slice(0, 4)), Number(text.slice(5)));
  return /^\d{4}$/.test(text) ? (end === "first" ? `${text}-01-01` : `${text}-12-31`) : undefined;
};

const oneOf =
  (values: readonly string[]) =>
  (value: string): string | undefined =>
    values.includes(value) ? value : undefined;
const words = (value: string): string | undefined => value.trim() || undefined;
const place = (value: string): EntityRef | undefined =>
  value.trim() ? { kind: /^[A-Z]{2}$/.test(value) ? "state" : "place", name: value.trim() } : undefined;
const person = (value: string): EntityRef | undefined =>
  value.trim() ? { kind: /^[A-Z]{2}$/.test(value) ? "state" : "person", name: value.trim() } : undefined;

/** Which slots can be corrected, by type of fact, and how a value is read; undefined where it is none. */
export const CORRECTABLE: Readonly<
  Partial<Record<Fact["type"], Readonly<Record<string, (value: string) => unknown>>>>
> = {
  event: {
    date: timeOf,
    kind: oneOf(EVENT_KINDS),
    status: oneOf(STATUSES),
    format: oneOf(["in-person", "virtual", "phone"]),
    place,
    topic: words,
  },
  utterance: { date: timeOf, speaker: person, venue: words },
  commitment: {
    due: timeOf,
    status: oneOf(["open", "under way", "kept", "broken", "overtaken"]),
    action: words,
  },
  position: { date: timeOf, stance: oneOf(STANCES), issue: words, actor: person },
  tenure: { from: timeOf, until: timeOf, title: words },
  membership: { since: timeOf },
  act: { date: timeOf, action: words },
};

const corrected = (fact: Fact, { slot, value }: Judgement): Fact => {
  const read = slot === undefined ? undefined : CORRECTABLE[fact.type]?.[slot];
  const meant = read?.(value ?? "");
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

function join<F extends Fact>(groups: readonly Group<F>[], judgement: Judgement): Group<F>[] {
  const meant = groups.filter(({ facts }) => facts.some((fact) => speaksOf(judgement, fact)));
  if (meant.length < 2) return [...groups];
  return [
    ...groups.filter((group) => !meant.includes(group)),
    { facts: meant.flatMap(({ facts }) => facts), candidates: [] },
  ];
}

/** What an anchor speaks of stands by itself; all else stays with the last of them. */
function part<F extends Fact>(groups: readonly Group<F>[], { anchors }: Judgement): Group<F>[] {
  return groups.flatMap((group) => {
    const here = anchors.filter((anchor) => group.facts.some((fact) => isAnchored(anchor, fact)));
    if (here.length < 2) return [group];
    let rest = group.facts;
    const apart = here.slice(0, -1).flatMap((anchor): Group<F>[] => {
      const own = rest.filter((fact) => isAnchored(anchor, fact));
      rest = rest.filter((fact) => !own.includes(fact));
      return own.length ? [{ facts: own, candidates: [] }] : [];
    });
    return rest.length ? [...apart, { ...group, facts: rest }] : apart;
  });
}

/** Groups joined and parted as people say; a later word counts more than an earlier one. */
export const regrouped = <F extends Fact>(
  groups: readonly Group<F>[],
  judgements: readonly Judgement[],
): Group<F>[] =>
  inForce(judgements).reduce<Group<F>[]>(
    (now, judgement) => {
      if (judgement.kind === "merge") return join(now, judgement);
      return judgement.kind === "split" ? part(now, judgement) : now;
    },
    [...groups],
  );

/** The rows with the judgements that speak of their facts. */
export function marked(
  rows: readonly Row[],
  facts: readonly Fact[],
  judgements: readonly Judgement[],
): readonly Row[] {
  const force = inForce(judgements);
  if (!force.length) return rows;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return rows.map((row) => {
    const here = force.filter((judgement) => row.facts.some((id) => speaksOf(judgement, byId.get(id)!)));
    return here.length ? { ...row, judgements: here.map(({ id }) => id) } : row;
  });
}

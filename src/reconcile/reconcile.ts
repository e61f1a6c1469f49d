// Facts of many documents in, rows of the record out. A pure function: the same facts in any order give the same rows,
// byte for byte. What it merges is what `groups.ts` calls plainly the same.
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { EventFact, Fact, Status } from "../model/fact.ts";
import type {
  Difference,
  DocumentHead,
  EventRow,
  Evidenced,
  Passage,
  Row,
  StatusStep,
} from "../model/record.ts";
import { fold } from "../model/text.ts";
import { iso, meets, type TimeValue } from "../model/time.ts";
import { grouped } from "./groups.ts";

type Heads = ReadonlyMap<string, DocumentHead>;

/** Reconciles whole components: every fact that shares a block key with one given must be given too. */
export function reconcile({ documents, facts }: Evidenced): readonly Row[] {
  const heads = new Map(documents.map((head) => [head.id, head]));
  return grouped(facts)
    .map((group) => rowOf(inOrder(group, heads), heads))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The day from which a document could be known: the last it can have been written on, else the one it was received. */
export const knownFrom = (head: DocumentHead | undefined): string =>
  head?.published?.to ?? head?.received.slice(0, 10) ?? "";

const inOrder = (facts: readonly Fact[], heads: Heads): Fact[] =>
  [...facts].sort(
    (a, b) =>
      compare(knownFrom(heads.get(a.document)), knownFrom(heads.get(b.document))) || compare(a.id, b.id),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function rowOf(facts: readonly Fact[], heads: Heads): Row {
  const [first] = facts as [Fact, ...Fact[]];
  const { id: _, document: __, evidence: ___, ...slots } = first;
  const ids = facts.map((fact) => fact.id).sort();
  const base = {
    ...slots,
    id: ids[0]!,
    facts: ids,
    documents: [...new Set(facts.map((fact) => fact.document))].sort(),
    origins: originsOf(facts),
    evidence: facts.map((fact): Passage => ({ ...fact.evidence, fact: fact.id })),
    differences: [] as Difference[],
  };
  return first.type === "event"
    ? eventRow(base as unknown as EventRow, facts as readonly EventFact[], heads)
    : (base as unknown as Row);
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

function eventRow(base: EventRow, facts: readonly EventFact[], heads: Heads): EventRow {
  const history = historyOf(facts, heads);
  const participants = participantsOf(facts);
  return {
    ...base,
    participants,
    date: best(
      facts,
      (fact) => fact.date,
      iso,
      (date) => (date.basis === "stated" ? 1 : 0) - width(date),
    ),
    place: best(
      facts,
      (fact) => fact.place,
      entityKey,
      (place) => (place.kind === "place" ? 1 : 0),
    ),
    forum: best(facts, (fact) => fact.forum, entityKey),
    within: best(
      facts,
      (fact) => fact.within,
      (words) => words,
    ),
    format: best(
      facts,
      (fact) => fact.format,
      (format) => format,
    ),
    status: history.at(-1)?.status ?? base.status,
    history,
    offices: participants.flatMap((one) =>
      one.office && one.title
        ? [
            {
              person: one.name,
              office: one.office,
              title: one.title,
              of: { kind: "state" as const, name: one.state ?? "" },
            },
          ]
        : [],
    ),
    differences: differencesOf(facts),
  };
}

const width = (date: TimeValue): number => (date.from === date.to ? 0 : 1);

/** Everyone that any fact names, those named by most facts first, then in the order told. */
function participantsOf(facts: readonly EventFact[]): EntityRef[] {
  const found = new Map<string, { entity: EntityRef; count: number }>();
  for (const entity of facts.flatMap((fact) => fact.participants)) {
    const seen = found.get(entityKey(entity));
    const fuller = seen && !seen.entity.title && entity.title ? entity : (seen?.entity ?? entity);
    found.set(entityKey(entity), { entity: fuller, count: (seen?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ entity }) => entity);
}

/** The value that most facts give; of equals the one of more weight, then the one told first. */
function best<T>(
  facts: readonly EventFact[],
  slot: (fact: EventFact) => T | undefined,
  key: (value: T) => string,
  weight: (value: T) => number = () => 0,
): T | undefined {
  const counts = new Map<string, { value: T; count: number }>();
  for (const fact of facts) {
    const value = slot(fact);
    if (value === undefined) continue;
    counts.set(key(value), {
      value: counts.get(key(value))?.value ?? value,
      count: (counts.get(key(value))?.count ?? 0) + 1,
    });
  }
  return [...counts.values()].sort((a, b) => weight(b.value) - weight(a.value) || b.count - a.count)[0]
    ?.value;
}

const RANK: readonly Status[] = ["proposed", "expected", "planned", "overtaken", "held", "cancelled"];

/** Each status once, from the day it could first be known; in the order of those days, then of the statuses themselves. */
function historyOf(facts: readonly EventFact[], heads: Heads): StatusStep[] {
  const steps = new Map<Status, StatusStep>();
  for (const fact of facts) {
    if (!fact.status) continue;
    const known = knownFrom(heads.get(fact.document));
    const step = steps.get(fact.status);
    steps.set(fact.status, {
      status: fact.status,
      known: step?.known ?? known,
      facts: [...(step?.facts ?? []), fact.id],
    });
  }
  return [...steps.values()].sort((a, b) => RANK.indexOf(a.status) - RANK.indexOf(b.status));
}

interface Slot {
  readonly name: string;
  readonly of: (fact: EventFact) => string | undefined;
  /** Values that do not speak against each other: a city and its state, a day and its week. */
  readonly agree: (a: EventFact, b: EventFact) => boolean;
}

const SLOTS: readonly Slot[] = [
  {
    name: "place",
    of: (fact) => fact.place?.name,
    agree: (a, b) => a.place!.state === b.place!.name || b.place!.state === a.place!.name,
  },
  { name: "format", of: (fact) => fact.format, agree: () => false },
  { name: "date", of: (fact) => fact.date && iso(fact.date), agree: (a, b) => meets(a.date!, b.date!) },
];

/** Slots for which the facts give values that cannot all be true. */
function differencesOf(facts: readonly EventFact[]): Difference[] {
  return SLOTS.flatMap(({ name, of, agree }) => {
    const told = facts.filter((fact) => of(fact) !== undefined);
    const atOdds = told.some((a) => told.some((b) => of(a) !== of(b) && !agree(a, b)));
    if (!atOdds) return [];
    const values = new Map<string, string[]>();
    for (const fact of told) values.set(of(fact)!, [...(values.get(of(fact)!) ?? []), fact.id]);
    return [{ slot: name, values: [...values].map(([value, ids]) => ({ value, facts: ids })) }];
  });
}

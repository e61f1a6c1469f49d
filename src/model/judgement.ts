// What a person decided, and which facts it speaks of. Anchored to document and quoted words, so that it survives a newer
// cleaner and newer rules.
import { type EntityRef, entityKey } from "./entity.ts";
import type { EventKind, Fact, FactType } from "./fact.ts";
import { fingerprint } from "./fingerprint.ts";
import { fold } from "./text.ts";

export const JUDGEMENT_KINDS = ["accept", "reject", "correct", "merge", "split", "note", "undo"] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** Some facts of a report: by the words they were read from, and where several were, by whom or what they are about. */
export interface Anchor {
  readonly document: string;
  readonly quote: string;
  readonly type: FactType;
  /** Keys of those who take part; one of them is enough. */
  readonly who?: readonly string[];
  /** The issue of a position, the action of a promise. */
  readonly about?: string;
  /** Of events, only where the same words tell of others that nothing else tells apart. */
  readonly kind?: EventKind;
  /** Of a split: those of one side stay together; one without a side is a side of its own. */
  readonly side?: number;
}

export interface Judgement {
  readonly id: string;
  readonly kind: JudgementKind;
  /** Of a merge, all that belongs together; of a split, what is to stand apart: each anchor from the others. */
  readonly anchors: readonly Anchor[];
  /** Of a correction: which slot, and `value` is what belongs there. Of a note, `value` is what it says. */
  readonly slot?: string;
  readonly value?: string;
  /** Of an undo: the id of the judgement that it takes back; its anchors are those of that one. */
  readonly undoes?: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** What was decided, before it has a name. */
export type Decision = Omit<Judgement, "id">;

/** Named by what it says and when: the same decision made twice at one instant is one. */
export const judgementOf = (decision: Decision): Judgement => {
  const { kind, anchors, slot, value, undoes, by, at } = decision;
  const told = anchors.map(({ document, quote, type, who, about, kind: of, side }) => [
    document, quote, type, who ?? null, about ?? null, of ?? null, side ?? null,
  ]); // biome-ignore format: one list
  const named = [kind, told, slot ?? null, value ?? null, undoes ?? null, by, at];
  return { id: fingerprint(JSON.stringify(named)), ...decision };
};

/** Who or what a fact is about: those who take part, who said or did it. */
export const partiesOf = (fact: Fact): readonly EntityRef[] => {
  switch (fact.type) {
    case "event":
      return fact.participants;
    case "utterance":
      return [fact.speaker];
    case "commitment":
      return fact.by;
    case "position":
      return [fact.actor];
    case "tenure":
      return [fact.person, fact.of];
    case "membership":
      return [fact.member, fact.of];
    case "act":
      return fact.source;
    case "discrepancy":
      return [];
  }
};

const aboutOf = (fact: Fact): string | undefined =>
  fact.type === "position" ? fact.issue : fact.type === "commitment" ? fact.action : undefined;

/** How a judgement is anchored to a fact. */
export function anchorOf(fact: Fact): Anchor {
  const about = aboutOf(fact);
  const who = partiesOf(fact).map(entityKey);
  return {
    document: fact.document,
    quote: fold(fact.evidence.quote),
    type: fact.type,
    ...(who.length ? { who } : {}),
    ...(about ? { about } : {}),
  };
}

const holds = (a: string, b: string): boolean => a !== "" && b !== "" && (a.includes(b) || b.includes(a));

/** The quoted words may have grown or shrunk under a newer cleaner, and so may who takes part. */
export function isAnchored({ document, quote, type, who, about, kind }: Anchor, fact: Fact): boolean {
  if (document !== fact.document || type !== fact.type) return false;
  if (kind !== undefined && fact.type === "event" && kind !== fact.kind) return false;
  if (!holds(fold(quote), fold(fact.evidence.quote))) return false;
  const told = aboutOf(fact);
  if (about !== undefined && told !== undefined && !holds(about.toLowerCase(), told.toLowerCase()))
    return false;
  return !who || partiesOf(fact).some((one) => who.includes(entityKey(one)));
}

export const speaksOf = ({ anchors }: Judgement, fact: Fact): boolean =>
  anchors.some((anchor) => isAnchored(anchor, fact));

/** The anchors of a split as its sides, in the order in which they are named. */
export function sidesOfSplit({ anchors }: Pick<Judgement, "anchors">): readonly (readonly Anchor[])[] {
  const sides = new Map<string, Anchor[]>();
  anchors.forEach((anchor, at) => {
    const key = anchor.side === undefined ? `alone ${at}` : `side ${anchor.side}`;
    sides.set(key, [...(sides.get(key) ?? []), anchor]);
  });
  return [...sides.values()];
}

/** Ids of those that were taken back, and whose taking back was not taken back itself. */
export function undoneIn(judgements: readonly Judgement[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { id, kind, undoes } of [...judgements].sort(inTime).reverse())
    if (kind === "undo" && undoes && !undone.has(id)) undone.add(undoes);
  return undone;
}

const inTime = (a: Judgement, b: Judgement): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1;

/** As they were made, the oldest first. */
export const inOrderMade = (judgements: readonly Judgement[]): readonly Judgement[] =>
  [...judgements].sort(inTime);

/** Those that nobody took back, the oldest first. */
export function inForce(judgements: readonly Judgement[]): readonly Judgement[] {
  const undone = undoneIn(judgements);
  return inOrderMade(judgements).filter(({ id, kind }) => kind !== "undo" && !undone.has(id));
}

// What one report says, in one place, with the words it was read from.
import type { Dating } from "./annotated.ts";
import type { EntityRef } from "./entity.ts";
import type { Notice } from "./notice.ts";
import type { Span } from "./text.ts";
import type { TimeValue } from "./time.ts";

/** A step of how something was read: the rule, the words it took, why, and the steps it rests on. */
export interface Step {
  readonly rule: string;
  readonly words: string;
  readonly reason: string;
  readonly span?: Span;
  readonly steps?: readonly Step[];
}

/** The words one slot's value was read from. */
export interface Mark {
  readonly slot: string;
  readonly span: Span;
}

export interface Evidence {
  readonly document: string;
  /** The sentence or the words inside one pair of quotation marks; at most 700 characters. */
  readonly span: Span;
  readonly quote: string;
  /** Index into the document's blocks. */
  readonly block: number;
  readonly marks: readonly Mark[];
  /** Name of the rule that read it: `meeting/met-with`. */
  readonly rule: string;
  readonly steps: readonly Step[];
  /** Where the same report says the same again: its headline, a caption. */
  readonly also?: readonly Repeat[];
}

export interface Repeat {
  readonly span: Span;
  readonly block: number;
  readonly quote: string;
  readonly rule: string;
}

/** The topic of an appointment by which somebody leaves an office. */
export const DEPARTURE = "departure";

export const EVENT_KINDS = [
  "meeting", "call", "visit", "publication", "signing", "entry-into-force", "policy", "exercise", "incident",
  "measure", "appointment",
] as const; // biome-ignore format: a list to be read at a glance
export type EventKind = (typeof EVENT_KINDS)[number];

/** `planned` as announced, `expected` where the text says so; `denied` where somebody says that it did not take place. */
export const STATUSES = [
  "proposed", "expected", "planned", "held", "cancelled", "overtaken", "denied",
] as const; // biome-ignore format: a list to be read at a glance
export type Status = (typeof STATUSES)[number];

export const FORMATS = ["in-person", "virtual", "phone"] as const;
export type Format = (typeof FORMATS)[number];

interface Fact_ {
  /** Hash of document, place in it, type, kind and ordinal: 16 hex digits. */
  readonly id: string;
  readonly document: string;
  readonly evidence: Evidence;
}

export interface EventFact extends Fact_ {
  readonly type: "event";
  readonly kind: EventKind;
  readonly date?: TimeValue;
  readonly place?: EntityRef;
  /** Of a visit, in order. */
  readonly places?: readonly EntityRef[];
  readonly participants: readonly EntityRef[];
  readonly forum?: EntityRef;
  /** The larger event it is part of or on the sidelines of. */
  readonly within?: string;
  readonly format?: Format;
  readonly status?: Status;
  readonly target?: EntityRef;
  readonly topic?: string;
  /** Of a visit told on its opening day: that day. */
  readonly begins?: TimeValue;
  /** Called off for that time only: it is to be later, or on another day that the same report may tell. */
  readonly putOff?: true;
  /** Who says that it did not take place. */
  readonly deniedBy?: readonly EntityRef[];
}

export interface UtteranceFact extends Fact_ {
  readonly type: "utterance";
  readonly mode: "direct" | "indirect";
  readonly speaker: EntityRef;
  /** Direct: the words inside one pair of marks, whole; indirect: the reported clause. */
  readonly text: string;
  readonly date?: TimeValue;
  /** To whom or in what document. */
  readonly venue?: string;
}

export const PROMISE_STATUSES = ["open", "under way", "kept", "broken", "overtaken"] as const;

export interface CommitmentFact extends Fact_ {
  readonly type: "commitment";
  readonly by: readonly EntityRef[];
  readonly to?: readonly EntityRef[];
  readonly action: string;
  readonly due?: TimeValue;
  readonly status: (typeof PROMISE_STATUSES)[number];
}

export const STANCES = [
  "supports",
  "opposes",
  "concerned",
  "condemns",
  "urges",
  "undecided",
  "silent",
] as const;
export interface PositionFact extends Fact_ {
  readonly type: "position";
  readonly actor: EntityRef;
  readonly stance: (typeof STANCES)[number];
  readonly issue: string;
  readonly target?: EntityRef;
  readonly date?: TimeValue;
}

export interface TenureFact extends Fact_ {
  readonly type: "tenure";
  readonly person: EntityRef;
  /** Generic: `foreign minister`, `defence minister`, `head of government`, `head of state`, `spokesperson`, else `title`. */
  readonly office: string;
  /** As written: `Secretary of State`. */
  readonly title: string;
  readonly of: EntityRef;
  /** Held before, no longer: "former President". */
  readonly former?: true;
  readonly from?: TimeValue;
  readonly until?: TimeValue;
}

export interface MembershipFact extends Fact_ {
  readonly type: "membership";
  readonly member: EntityRef;
  readonly of: EntityRef;
  readonly since?: TimeValue;
}

/** The sixteen types of the PLOVER manual of 2021, from the friendliest to the most hostile; CONCEDE and RETREAT apart. */
export const PLOVER_EVENTS = [
  "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
  "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
] as const; // biome-ignore format: a list to be read at a glance
export type PloverEvent = (typeof PLOVER_EVENTS)[number];

/** What one side does to another, by the PLOVER manual of 2021. */
export interface Plover {
  readonly event: PloverEvent;
  readonly mode?: string;
  readonly context?: readonly string[];
}

/** Conflict or cooperation that is no event of its own kind: a demand, a refusal, a protest, an arrest, an attack, aid. */
export interface ActFact extends Fact_ {
  readonly type: "act";
  /** Who acts; nobody where the text does not say. Where all do the same together, all of them. */
  readonly source: readonly EntityRef[];
  /** Who is acted on. */
  readonly target: readonly EntityRef[];
  readonly plover: Plover;
  /** The words that tell it: "accused". */
  readonly action: string;
  readonly date?: TimeValue;
  readonly place?: EntityRef;
}

export interface DiscrepancyFact extends Fact_ {
  readonly type: "discrepancy";
  readonly about: string;
  readonly values: readonly string[];
  readonly resolution?: string;
  /** The event that a report corrects itself about, as the correction tells it. */
  readonly event?: Pick<EventFact, "kind" | "participants" | "date" | "place">;
}

export type Fact =
  | EventFact
  | UtteranceFact
  | CommitmentFact
  | PositionFact
  | TenureFact
  | MembershipFact
  | ActFact
  | DiscrepancyFact;
export type FactType = Fact["type"];
export const FACT_TYPES = [
  "event", "utterance", "commitment", "position", "tenure", "membership", "act", "discrepancy",
] as const satisfies readonly FactType[]; // biome-ignore format: one list

/** What one version of the rules read in one document. */
export interface Reading {
  readonly document: string;
  /** Version of the rules, `1.0`. */
  readonly rules: string;
  readonly dating: Dating;
  /** In the order of their place in the text. */
  readonly facts: readonly Fact[];
  readonly notices: readonly Notice[];
}

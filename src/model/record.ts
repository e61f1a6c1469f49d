// What many reports say together. Derived: it can be thrown away and made again from documents, facts and judgements.
import type { Document } from "./document.ts";
import type { EntityRef } from "./entity.ts";
import type {
  ActFact, CommitmentFact, DiscrepancyFact, EventFact, Evidence, Fact, MembershipFact, PositionFact, Status, TenureFact, UtteranceFact,
} from "./fact.ts"; // biome-ignore format: one list
import type { Judgement } from "./judgement.ts";
import type { Day, TimeValue } from "./time.ts";

/** What the record needs to know of a document; all but its text. */
export interface DocumentHead
  extends Pick<
    Document,
    "id" | "hash" | "size" | "name" | "address" | "media" | "encoding" | "received" | "language"
  > {
  readonly title?: string;
  readonly outlet?: string;
  /** By which reports that share much of their wording are known; unset where it has too little of its own. */
  readonly signature?: string;
  /** News agencies that it names as where it is from: "Reuters". */
  readonly credits?: readonly string[];
  /** The day it was written, where the reading could tell. */
  readonly published?: TimeValue;
  /** Was it read, or only kept (another language, nothing but furniture)? */
  readonly read: boolean;
  readonly facts: number;
  readonly notices: readonly { readonly code: string; readonly message: string }[];
}

/** The day from which a document could be known: the last it can have been written on, else the one it was received. */
export const knownFrom = ({ published, received }: Pick<DocumentHead, "published" | "received">): Day =>
  published?.to ?? received.slice(0, 10);

/** A passage that a row rests on. */
export interface Passage extends Evidence {
  readonly fact: string;
  /** Unset where the fact is one of the row's own; else what another fact is to the row. */
  readonly as?: "outcome" | "step" | "sign" | "holder";
}

/** A step of an event's history, with the day from which it could be known. */
export interface StatusStep {
  readonly status: Status;
  readonly known?: Day;
  /** For when it was told, where the steps tell of different days. */
  readonly date?: TimeValue;
  readonly facts: readonly string[];
}

/** What came of a promise. */
export type PromiseStatus = CommitmentFact["status"];
export interface PromiseStep {
  readonly status: PromiseStatus;
  readonly known?: Day;
  readonly facts: readonly string[];
}

/** A part of a journey, and what is known of it. */
export interface Leg {
  readonly place: EntityRef;
  readonly status: Status;
  readonly date?: TimeValue;
  readonly facts: readonly string[];
}

export const DIFFERENCE_CLASSES = ["conflict", "omission", "translation", "time zone", "correction"] as const;
export type DifferenceClass = (typeof DIFFERENCE_CLASSES)[number];

/** Two or more evidenced values for one slot of a row. */
export interface Difference {
  readonly slot: string;
  readonly class: DifferenceClass;
  readonly values: readonly { readonly value: string; readonly facts: readonly string[] }[];
}

export const ORIGIN_REASONS = [
  "near-identical reports",
  "the same sentence",
  "the same quoted words from one speaker at one occasion",
  "both credit one wire",
  "the same unnamed official's briefing",
] as const;
export type OriginReason = (typeof ORIGIN_REASONS)[number];

/** One reason why two or more documents are one origin. */
export interface Bond {
  readonly reason: OriginReason;
  readonly documents: readonly string[];
  /** The agency, the words, or whose official it is. */
  readonly of?: string;
}

/** Two or more documents that are one origin, with all that holds them together. */
export interface SharedOrigin {
  readonly documents: readonly string[];
  readonly bonds: readonly Bond[];
}

interface Row_ {
  /** The least of `facts`; any other of them resolves to the same row. */
  readonly id: string;
  readonly facts: readonly string[];
  readonly documents: readonly string[];
  /** Independent origins; not more than the documents. */
  readonly origins: number;
  /** Which documents are one origin, and why. */
  readonly shared?: readonly SharedOrigin[];
  readonly evidence: readonly Passage[];
  readonly differences: readonly Difference[];
  /** Facts of rows that this one may be the same as; which of them cannot be told. */
  readonly candidates?: readonly string[];
  /** Ids of the judgements in force that speak of its facts, the oldest first. */
  readonly judgements?: readonly string[];
}

type Slots<F extends Fact> = Omit<F, "id" | "document" | "evidence">;

export type EventRow = Row_ &
  Slots<EventFact> & {
    readonly history: readonly StatusStep[];
    readonly offices: readonly OfficeThen[];
    readonly legs?: readonly Leg[];
  };
export type UtteranceRow = Row_ & Slots<UtteranceFact>;
export type CommitmentRow = Row_ & Slots<CommitmentFact> & { readonly history: readonly PromiseStep[] };
/** `first` and `last`: the days on which it was told first and last, as far as known. */
export type PositionRow = Row_ & Slots<PositionFact> & { readonly first?: Day; readonly last?: Day };
export type TenureRow = Row_ & Slots<TenureFact>;
export type MembershipRow = Row_ & Slots<MembershipFact>;
export type ActRow = Row_ & Slots<ActFact>;
/** `of`: a fact of the row whose reports differ; unset where a report corrects itself and nothing else tells of it. */
export type DiscrepancyRow = Row_ &
  Slots<DiscrepancyFact> & { readonly class: DifferenceClass; readonly of?: string };
export type Row =
  | EventRow
  | UtteranceRow
  | CommitmentRow
  | PositionRow
  | TenureRow
  | MembershipRow
  | ActRow
  | DiscrepancyRow;

/** The office a participant held then, as the row's own reports call it. */
export interface OfficeThen {
  readonly person: string;
  readonly office: string;
  readonly title: string;
  readonly of: EntityRef;
  /** No report names who held it then: the dated list of office-holders does, checked against this. */
  readonly listed?: string;
}

/** All that reconciling needs, of whole connected components. */
export interface Evidenced {
  readonly documents: readonly DocumentHead[];
  readonly facts: readonly Fact[];
  readonly judgements: readonly Judgement[];
}

/** A fact's small blocks: facts that may end up in one row share at least one key. */
export type BlockKeys = (fact: Fact, head: DocumentHead) => readonly string[];
export type Reconcile = (evidenced: Evidenced) => readonly Row[];

/**
 * How rows come to rest on facts of other rows too, as a promise on what came of it: a row seeks by keys under which
 * facts are offered. It looks at facts, never at other rows, so nothing runs on from row to row.
 */
export interface Citing {
  readonly offers: BlockKeys;
  readonly seeks: (row: Row) => readonly string[];
  /** The row with what it takes of the facts offered: of a row that seeks, also where nobody offers any. */
  readonly cite: (row: Row, offered: Evidenced) => Row;
}

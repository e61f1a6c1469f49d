// What many reports say together. Derived: it can be thrown away and made again from documents, facts and judgements.
import type { Document } from "./document.ts";
import type { EntityRef } from "./entity.ts";
import type {
  ActFact, CommitmentFact, DiscrepancyFact, EventFact, Evidence, Fact, FactType, MembershipFact, PositionFact, Status, TenureFact, UtteranceFact,
} from "./fact.ts"; // biome-ignore format: one list
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

/** A passage that a row rests on. */
export interface Passage extends Evidence {
  readonly fact: string;
}

/** A step of an event's history, with the day from which it could be known. */
export interface StatusStep {
  readonly status: Status;
  readonly known?: Day;
  readonly facts: readonly string[];
}

/** Two or more evidenced values for one slot of a row. */
export interface Difference {
  readonly slot: string;
  readonly values: readonly { readonly value: string; readonly facts: readonly string[] }[];
}

interface Row_ {
  /** The least of `facts`; any other of them resolves to the same row. */
  readonly id: string;
  readonly facts: readonly string[];
  readonly documents: readonly string[];
  /** Independent origins; not more than the documents. */
  readonly origins: number;
  readonly evidence: readonly Passage[];
  readonly differences: readonly Difference[];
}

type Slots<F extends Fact> = Omit<F, "id" | "document" | "evidence">;

export type EventRow = Row_ &
  Slots<EventFact> & { readonly history: readonly StatusStep[]; readonly offices: readonly OfficeThen[] };
export type UtteranceRow = Row_ & Slots<UtteranceFact>;
export type CommitmentRow = Row_ & Slots<CommitmentFact>;
export type PositionRow = Row_ & Slots<PositionFact>;
export type TenureRow = Row_ & Slots<TenureFact>;
export type MembershipRow = Row_ & Slots<MembershipFact>;
export type ActRow = Row_ & Slots<ActFact>;
export type DiscrepancyRow = Row_ & Slots<DiscrepancyFact>;
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
}

/** What a person decided. Anchored to document and quoted words, so that it survives new rules. */
export interface Judgement {
  readonly id: string;
  readonly kind: "accept" | "reject" | "correct" | "merge" | "split" | "note";
  readonly anchors: readonly { readonly document: string; readonly quote: string; readonly type: FactType }[];
  readonly value?: string;
  readonly by: string;
  readonly at: string;
}

/** All that reconciling needs, of whole connected components. */
export interface Evidenced {
  readonly documents: readonly DocumentHead[];
  readonly facts: readonly Fact[];
  readonly judgements: readonly Judgement[];
}

/** A fact's small blocks: facts that may end up in one row share at least one key. */
export type BlockKeys = (fact: Fact) => readonly string[];
export type Reconcile = (evidenced: Evidenced) => readonly Row[];

// The store's port: what the house asks of a database, in the model's words. Adapters implement it; nobody else speaks SQL.
import type { Document } from "../model/document.ts";
import type { EntityKind, EntityRef } from "../model/entity.ts";
import type { EventKind, Fact, FactType, Reading, Status } from "../model/fact.ts";
import type { BlockKeys, DocumentHead, EventRow, Judgement, Reconcile, Row } from "../model/record.ts";
import type { Span } from "../model/text.ts";
import type { Day } from "../model/time.ts";

/** A report with what was read in it, ready to be kept. */
export interface Entry {
  readonly bytes: Uint8Array;
  readonly document: Document;
  readonly reading: Reading;
}

export interface Rules {
  readonly blockKeys: BlockKeys;
  readonly reconcile: Reconcile;
}

export interface ChronologyQuery {
  readonly from?: Day;
  readonly to?: Day;
  readonly status?: readonly Status[];
  readonly kind?: readonly EventKind[];
  /** Names as in EntityRef; an event must have all of them. A state also stands for its persons and bodies. */
  readonly actor?: readonly string[];
  readonly forum?: readonly string[];
  /** Outlets. */
  readonly source?: readonly string[];
  /** `differs`: sources differ; `single`: one origin only. */
  readonly mark?: readonly ("differs" | "single")[];
  readonly offset: number;
  readonly limit: number;
}

export interface FacetValue {
  readonly value: string;
  readonly kind?: EntityKind;
  readonly count: number;
}

export interface Chronology {
  /** Events that the query admits, dated or not. */
  readonly total: number;
  /** Sorted by first day, last day, id; those without a day last. */
  readonly rows: readonly EventRow[];
  /** First day of the events the query admits, and the last. */
  readonly span?: { readonly from: Day; readonly to: Day };
  readonly facets: Readonly<
    Record<"status" | "kind" | "actor" | "forum" | "source" | "mark", readonly FacetValue[]>
  >;
  /** Events a month, `2021-03`, by status; of all the query admits but for its days. */
  readonly months: readonly { readonly month: string; readonly status: Status; readonly count: number }[];
}

export interface Hit {
  readonly document: DocumentHead;
  /** The block that holds the words, and where in it they stand. */
  readonly block: number;
  readonly span: Span;
  readonly text: string;
  /** The found words, in `text`. */
  readonly marks: readonly Span[];
}

export interface Counts {
  readonly documents: number;
  readonly read: number;
  readonly outlets: number;
  readonly facts: number;
  readonly rows: Readonly<Partial<Record<FactType, number>>>;
}

export interface Store {
  /** Keeps the entries and brings the record up to date, all or nothing. Tells for each whether it was new. */
  add(entries: readonly Entry[]): Promise<readonly ("added" | "known")[]>;
  /** Does the record hold a document with this SHA-256? */
  has(hash: string): Promise<boolean>;

  document(id: string): Promise<{ head: DocumentHead; document: Document; reading: Reading } | undefined>;
  /** The bytes as received. */
  bytes(id: string): Promise<Uint8Array | undefined>;
  /** Latest first. */
  documents(query: {
    offset: number;
    limit: number;
    outlet?: string;
  }): Promise<{ total: number; heads: readonly DocumentHead[] }>;
  heads(ids: readonly string[]): Promise<readonly DocumentHead[]>;

  /** The row that a fact's id (or any unambiguous beginning of at least 8 digits) rests in. */
  row(fact: string): Promise<Row | undefined>;
  rows(facts: readonly string[]): Promise<readonly Row[]>;
  chronology(query: ChronologyQuery): Promise<Chronology>;
  /** Rows in which somebody or something of that key (see `entityKey`) takes part, oldest first. */
  rowsAbout(keys: readonly string[]): Promise<readonly Row[]>;
  /** Entities whose name has all the words, most rows first. */
  entities(words: string, limit: number): Promise<readonly (EntityRef & { readonly rows: number })[]>;
  /** Full text; best first. `words` is what a person typed, never a query language of one database. */
  search(
    words: string,
    query: { offset: number; limit: number },
  ): Promise<{ total: number; hits: readonly Hit[] }>;
  /** All rows, by type, then id. */
  export(): AsyncIterable<Row>;
  counts(): Promise<Counts>;

  judge(judgement: Judgement): Promise<void>;
  judgements(): Promise<readonly Judgement[]>;

  /** Takes a document and all that rests on it out. False where there is none. */
  forget(id: string): Promise<boolean>;
  /** All documents in the order of their ids, for reading again. */
  entries(): AsyncIterable<{ document: Document; reading: Reading }>;
  /** Puts a newer reading in an older one's place; the older one stays on file. */
  reread(readings: readonly { document: Document; reading: Reading }[]): Promise<void>;
  /** Throws the derived record away and makes it again from what was kept. */
  rebuild(progress?: (done: number, of: number) => void): Promise<void>;
  close(): Promise<void>;
}

export type { Fact, Row };

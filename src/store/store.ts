// The store's port: what the house asks of a database, in the model's words. Adapters implement it; nobody else speaks SQL.
import type { Across } from "../model/across.ts";
import type { Document } from "../model/document.ts";
import type { EntityKind, EntityRef } from "../model/entity.ts";
import type { EventKind, Fact, FactType, Reading, Status } from "../model/fact.ts";
import type { Judgement } from "../model/judgement.ts";
import type { BlockKeys, Citing, DocumentHead, EventRow, Reconcile, Row } from "../model/record.ts";
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
  /** The facts as judgements let them stand: some drop out, some tell something else. */
  readonly judged?: (facts: readonly Fact[], judgements: readonly Judgement[]) => readonly Fact[];
  /** How rows come to rest on facts outside of their component. */
  readonly citing?: Citing;
  /** Of facts for which this holds, a row tells what the first that it gives evidence of tells, whatever the others. */
  readonly gathers?: (fact: Fact) => boolean;
  /** Names, as a checked list spells them, that an entity is shown by where reports spell it in several ways. */
  readonly preferred?: ReadonlySet<string>;
  /** Where set, reports that do not tell their day are read again under what dated ones tell of it. */
  readonly across?: Across;
}

/** Of each list any value will do, but an event must have all actors; an empty list narrows nothing. */
export interface ChronologyQuery {
  /** Events with a day of theirs in `from`–`to`, both belonging to it; undated ones then drop out. */
  readonly from?: Day;
  readonly to?: Day;
  readonly status?: readonly Status[];
  readonly kind?: readonly EventKind[];
  /** Names as in EntityRef, of participants and targets; of a person any spelling. A state also stands for its persons and bodies. */
  readonly actor?: readonly string[];
  readonly forum?: readonly string[];
  /** Names as in EntityRef, of the places where they took place: cities, sites, or states by their codes. */
  readonly place?: readonly string[];
  /** Outlets. */
  readonly source?: readonly string[];
  /** `differs`: sources differ; `single`: one origin only. */
  readonly mark?: readonly ("differs" | "single")[];
  readonly offset: number;
  readonly limit: number;
}

/** Each field narrows what the others leave; of a list any value will do, and an empty one narrows nothing. */
export interface RowsQuery {
  /** Events have a query of their own, `chronology`. */
  readonly type: Exclude<FactType, "event">;
  /**
   * Names as in EntityRef, of those whose row it is: who promises, speaks, holds the view or the office, belongs, acts. A
   * state also stands for its persons and bodies.
   */
  readonly actor?: readonly string[];
  /** A promise's status, a position's stance, an utterance's mode, a disagreement's class. */
  readonly standing?: readonly string[];
  /** All of them, in any case, stand in what is promised, said, done, differs or is at issue. */
  readonly words?: readonly string[];
  /**
   * Rows with a day of theirs in `from`–`to`, both belonging to it. A promise runs from the day on which it could be known
   * until it was settled, else until it is due, else without end; what bears no day has that of the report that tells it
   * first.
   */
  readonly from?: Day;
  readonly to?: Day;
  /** Rows whose last day lies before this one. */
  readonly endedBefore?: Day;
  readonly offset: number;
  readonly limit: number;
}

export type RowOf<T extends FactType> = Extract<Row, { readonly type: T }>;

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
  /**
   * At most 200 values each, most frequent first. A count is what choosing that value would give: those of `actor`
   * among the events admitted, those of the others among the events that all other fields of the query admit. A person
   * is one value, by the name that `entities` gives.
   */
  readonly facets: Readonly<
    Record<"status" | "kind" | "actor" | "forum" | "place" | "source" | "mark", readonly FacetValue[]>
  >;
  /**
   * Events a month, `2021-03`, by status; of all the query admits but for its days. An event counts in the month of its
   * first day; those without a day or a status count in none.
   */
  readonly months: readonly { readonly month: string; readonly status: Status; readonly count: number }[];
}

/** What narrows a figure: all that narrows the chronology. */
type Narrowed = Omit<ChronologyQuery, "offset" | "limit">;

export interface PlaceCount {
  /** As in EntityRef. */
  readonly value: string;
  readonly kind: EntityKind;
  /** Events there, with or without a status. */
  readonly events: number;
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
  /** First day of the events there, and the last; unset where none of them bears a day. */
  readonly first?: Day;
  readonly last?: Day;
}

export interface Places {
  /** Places of the events admitted. */
  readonly total: number;
  /** Events admitted that bear a place. */
  readonly placed: number;
  /** Most events first, then by name. */
  readonly rows: readonly PlaceCount[];
}

export type PairKind = "person" | "state" | "body";

export interface PairsQuery extends ChronologyQuery {
  /** What both of a pair are. Nobody makes a pair with the state that they belong to. */
  readonly kinds: readonly PairKind[];
}

export interface Party {
  readonly kind: PairKind;
  /** As `entities` gives it. */
  readonly name: string;
}

export interface Pair {
  readonly a: Party;
  readonly b: Party;
  /** Events admitted in which both took part. */
  readonly events: number;
  readonly first?: Day;
  readonly last?: Day;
}

export interface Pairs {
  readonly total: number;
  /** Most events first, then by name; `a` comes before `b` by kind and key. */
  readonly rows: readonly Pair[];
}

export interface ActivityQuery extends Narrowed {
  readonly by: "kind" | "actor" | "status";
  /** Of these only. Names of actors as in EntityRef. */
  readonly values?: readonly string[];
}

export interface MonthCount {
  /** `2021-03`: the month of an event's first day. */
  readonly month: string;
  readonly value: string;
  readonly kind?: EntityKind;
  readonly count: number;
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

/** The rows of some facts that hang together, and what rows there would be of those without the later documents. */
export interface Around {
  readonly now: readonly Row[];
  readonly before: readonly Row[];
}

/** What can be read: the record, or the record as it was known on a day. Throws InputErrors `bad-page` and `bad-day`. */
export interface View {
  /** Does the record hold a document with this SHA-256? */
  has(hash: string): Promise<boolean>;

  /** With the reading in force: where other reports date the document, the one made with what they tell. */
  document(id: string): Promise<{ head: DocumentHead; document: Document; reading: Reading } | undefined>;
  /** The bytes as received. */
  bytes(id: string): Promise<Uint8Array | undefined>;
  /** Those received last come first. */
  documents(query: {
    offset: number;
    limit: number;
    outlet?: string;
  }): Promise<{ total: number; heads: readonly DocumentHead[] }>;
  /** In the order asked for; unknown ids are passed over. */
  heads(ids: readonly string[]): Promise<readonly DocumentHead[]>;

  /** The row that a fact's id (or any beginning of at least 8 digits) rests in. InputError `ambiguous` where it is in several. */
  row(fact: string): Promise<Row | undefined>;
  /** Each once, in the order asked for; facts that rest in no row are passed over. */
  rows(facts: readonly string[]): Promise<readonly Row[]>;
  chronology(query: ChronologyQuery): Promise<Chronology>;
  /** Where the events that the query admits took place; its page is one of places. */
  places(query: ChronologyQuery): Promise<Places>;
  /** Who took part in the same events, of those that the query admits; its page is one of pairs. */
  pairs(query: PairsQuery): Promise<Pairs>;
  /** Events a month by what they are, who took part or how they stand; by month, then value. Undated ones drop out. */
  activity(query: ActivityQuery): Promise<readonly MonthCount[]>;
  /** Sorted by first day, last day, id; those without a day last. `total` counts all that the query admits. */
  rowsOfType<Q extends RowsQuery>(query: Q): Promise<{ total: number; rows: readonly RowOf<Q["type"]>[] }>;
  /** Rows in which somebody or something of that key (see `entityKey`) takes part; by their days, as `rowsOfType` counts them. */
  rowsAbout(keys: readonly string[]): Promise<readonly Row[]>;
  /** The name that each key is shown by, as `entities` has it; keys that are in no row are left out. */
  names(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Entities of which one spelling has all the words, or words that begin so; most rows first. Each once, by the name that
   * the rules prefer, else by the one in most rows, else by the first.
   */
  entities(words: string, limit: number): Promise<readonly (EntityRef & { readonly rows: number })[]>;
  /**
   * Full text of all but page furniture; best first. `words` is what a person typed, never a query language of one
   * database: all words must be found, in any inflection and with or without diacritics; words in quotation marks side
   * by side; the last one also as a beginning, from three letters.
   */
  search(
    words: string,
    query: { offset: number; limit: number },
  ): Promise<{ total: number; hits: readonly Hit[] }>;
  /** All rows, by type, then id, as they stood when the walk began. */
  export(): AsyncIterable<Row>;
  counts(): Promise<Counts>;
  /** The last day from which a document of it could be known; undefined where it holds none. */
  latestDay(): Promise<Day | undefined>;

  judgements(): Promise<readonly Judgement[]>;
  /** All documents in the order of their ids, for reading again; as they stood when the walk began. */
  entries(): AsyncIterable<{ document: Document; reading: Reading }>;
}

/**
 * Every change is on the disk when its promise resolves, and is whole or not there at all. Throws InputErrors where the
 * file, the disk or another process is in the way: `busy`, `disk-full`, `read-only`, `damaged`; `bad-page` and `bad-day`
 * where a query is wrong.
 */
export interface Store extends View {
  /** Keeps the entries and brings the record up to date, all or nothing. Tells for each whether it was new. */
  add(entries: readonly Entry[]): Promise<readonly ("added" | "known")[]>;

  /**
   * The record reconciled from the documents that could be known on that day (see `knownFrom`), with today's judgements;
   * those that do not tell their day are dated by these alone. It follows every later change of the record. Its search weighs words as in the whole record. InputError `bad-day`.
   */
  asOf(day: Day): Promise<View>;
  /** The days on which documents of it became known, each once, in their order: where a view as known on a day changes. */
  daysKnown(): Promise<readonly Day[]>;
  /**
   * What the documents received at `since` (an ISO 8601 day or instant; a day from its first moment, UTC) or later bear
   * on: every row that may be another without them, and what rows there would be then, by the same rules and with
   * today's readings, spellings of names and judgements. As it stood when the walk began. InputError `bad-day`.
   */
  changes(since: string): AsyncIterable<Around>;
  /** A word somebody left in the record, beside what is in it: up to when its changes were seen. */
  mark(name: string): Promise<string | undefined>;
  setMark(name: string, value: string): Promise<void>;

  /** Keeps it and brings the record up to date. InputError `judgement-known` where another one has its id. */
  judge(judgement: Judgement): Promise<void>;

  /** The rows in which the facts it speaks of would rest, were it kept; nothing is. */
  preview(judgement: Judgement): Promise<readonly Row[]>;

  /**
   * Takes out a document and all that rests on it: its older readings, and the judgements that quote it, too.
   * False where there is none.
   */
  forget(id: string): Promise<boolean>;
  /** Puts a newer reading in an older one's place; the older one stays on file. InputError `no-document`. */
  reread(readings: readonly { document: Document; reading: Reading }[]): Promise<void>;
  /** Throws the derived record away and makes it again from what was kept. `done` and `of` count documents and facts. */
  rebuild(progress?: (done: number, of: number) => void): Promise<void>;
  close(): Promise<void>;
}

// The store's port: what the house asks of a database, in the model's words. Adapters implement it; nobody else speaks SQL.
import type { Across } from "../model/across.ts";
import type { Document } from "../model/document.ts";
import type { DoubtPlaces } from "../model/doubt.ts";
import type { EntityKind, EntityRef } from "../model/entity.ts";
import type { Fact, FactType, Reading } from "../model/fact.ts";
import type { Judgement } from "../model/judgement.ts";
import type { BlockKeys, Citing, DocumentHead, Reconcile, Row } from "../model/record.ts";
import type { Day } from "../model/time.ts";
import type {
  AboutQuery,
  ActivityQuery,
  ActorsQuery,
  Chronology,
  ChronologyQuery,
  Counterpart,
  Doubtful,
  DoubtGroup,
  DoubtsQuery,
  Hit,
  JudgementsQuery,
  Made,
  MonthCount,
  Pairs,
  PairsQuery,
  Places,
  RowFacets,
  RowOf,
  RowsQuery,
  Spelling,
  Tally,
  Told,
} from "./questions.ts";

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
  /** What of a row wants a person's eye; of one that gathers, what wants it of its first fact's. */
  readonly doubts?: DoubtPlaces;
  /** Names, as a checked list spells them, that an entity is shown by where reports spell it in several ways. */
  readonly preferred?: ReadonlySet<string>;
  /** The issues that a row is about, by the names of a checked list, the broader ones too. */
  readonly issues?: (row: Row) => readonly string[];
  /** Where set, reports that do not tell their day are read again under what dated ones tell of it. */
  readonly across?: Across;
}
export interface Counts {
  readonly documents: number;
  readonly read: number;
  readonly outlets: number;
  readonly facts: number;
  readonly rows: Readonly<Partial<Record<FactType, number>>>;
}

/** Something handed in to be read that is no report of the record yet. */
export interface Waiting {
  readonly id: string;
  /** What whoever took it has to say of it, in a form of their own. */
  readonly told: string;
}

export interface Handed extends Waiting {
  /** As received; unset where they are still to be fetched. */
  readonly bytes?: Uint8Array;
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
  /** Counted among the rows that the query admits; its page makes no difference. */
  facetsOfType(query: Omit<RowsQuery, "offset" | "limit">): Promise<RowFacets>;
  /**
   * Positions by actor and issue, states before bodies and these before persons: all rows of each pair of which one is
   * admitted. The page and `total` count pairs.
   */
  courses(
    query: Omit<RowsQuery, "type">,
  ): Promise<{ total: number; courses: readonly (readonly RowOf<"position">[])[] }>;
  /** Rows in which somebody or something of that key (see `entityKey`) takes part; by their days, as `rowsOfType` counts them. */
  rowsAbout(keys: readonly string[]): Promise<readonly Row[]>;
  /** The same a page at a time, of one type; rows in which all take part. */
  rowsWith<Q extends AboutQuery>(query: Q): Promise<readonly Told<RowOf<Q["type"]>>[]>;
  countWith(query: AboutQuery): Promise<number>;
  tally(key: string): Promise<Tally>;
  /** Of those kinds, most meetings first. `total` counts all of them. */
  counterparts(query: {
    readonly key: string;
    readonly kinds: readonly EntityKind[];
    readonly on: Day;
    readonly offset: number;
    readonly limit: number;
  }): Promise<{ total: number; found: readonly Counterpart[] }>;
  /** Under which names it stands in rows, the one in most rows first. */
  spellings(key: string, limit: number): Promise<readonly Spelling[]>;
  /** Those of a kind that have the words, in most rows first. */
  actors(
    query: ActorsQuery,
  ): Promise<{ total: number; found: readonly (EntityRef & { readonly rows: number })[] }>;
  /** Whose key that is, by the name that `entities` gives; a state also where only its persons and bodies are named. */
  entity(key: string): Promise<EntityRef | undefined>;
  /** The day from which the first report that names it could be known. */
  firstTold(key: string): Promise<Day | undefined>;
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
  /**
   * The last day that a document of it tells as its own, read or worked out; where none tells one, the last on which one was
   * received. Undefined where it holds none.
   */
  latestDay(): Promise<Day | undefined>;

  /** What wants a person's eye, most useful first. `groups` counts all that is seen that day, by type and kinds. */
  doubts(
    query: DoubtsQuery,
  ): Promise<{ total: number; groups: readonly DoubtGroup[]; items: readonly Doubtful[] }>;
  /** The row of that fact with its place among these; undefined where it is none of them. */
  doubt(fact: string, query: Omit<DoubtsQuery, "offset" | "limit">): Promise<Doubtful | undefined>;
  /** How many rows want an eye, seen on that day. */
  waiting(seen: Day | undefined): Promise<number>;

  judgements(): Promise<readonly Judgement[]>;
  /** Those made last come first. */
  judgementsMade(query: JudgementsQuery): Promise<Made>;
  /** All facts of these documents as they were read, whatever was judged since; by their ids. */
  facts(documents: readonly string[]): Promise<readonly Fact[]>;
  /** All documents in the order of their ids, for reading again; as they stood when the walk began. */
  entries(): AsyncIterable<{ document: Document; reading: Reading }>;
}

/** When documents became known. */
export interface KnownDays {
  /** The days on which any did, each once, in their order: where a view as known on a day changes. */
  readonly days: readonly Day[];
  /** As `latestDay` tells. */
  readonly latest?: Day;
  /** Does any document tell a day of its own? */
  readonly told: boolean;
  /** How many tell no day of their own, by the day they were received, from which they count. */
  readonly untold: readonly { readonly day: Day; readonly documents: number }[];
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
  daysKnown(): Promise<KnownDays>;
  /**
   * What the documents received at `since` (an ISO 8601 day or instant; a day from its first moment, UTC) or later bear
   * on: every row that may be another without them, and what rows there would be then, by the same rules and with
   * today's readings, spellings of names and judgements. But for rows that only gather: one that rests on more than forty
   * earlier facts tells nothing else for one more, and is left out. As it stood when the walk began. InputError `bad-day`.
   */
  changes(since: string): AsyncIterable<Around>;
  /** A word somebody left in the record, beside what is in it: up to when its changes were seen. */
  mark(name: string): Promise<string | undefined>;
  setMark(name: string, value: string): Promise<void>;

  /** What was handed in and is still to be read, in that order. It is no part of the record, and no view shows it. */
  handed(): Promise<readonly Waiting[]>;
  waitingBytes(id: string): Promise<Uint8Array | undefined>;
  /** Of one that waits already what is told is put anew; its bytes stay where none are given. */
  keepWaiting(handed: readonly Handed[]): Promise<void>;
  dropWaiting(ids: readonly string[]): Promise<void>;

  /** Another number than before where anything in the file has changed: what was made of it may be kept as long. */
  revision(): Promise<number>;

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

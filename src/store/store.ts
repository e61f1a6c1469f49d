// The store's port: what the house asks of a database, in the model's words. Adapters implement it; nobody else speaks SQL.
import type { Across } from "../model/across.ts";
import type { Document } from "../model/document.ts";
import type { DoubtPlaces } from "../model/doubt.ts";
import type { EntityKind, EntityRef } from "../model/entity.ts";
import type { EventKind, Fact, FactType, Reading, Status } from "../model/fact.ts";
import type { Judgement } from "../model/judgement.ts";
import type {
  BlockKeys, Citing, DiscrepancyRow, DocumentHead, EventRow, Passage, Reconcile, Row,
} from "../model/record.ts"; // biome-ignore format: one list
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
  /** What of a row wants a person's eye; of one that gathers, what wants it of its first fact's. */
  readonly doubts?: DoubtPlaces;
  /** Names, as a checked list spells them, that an entity is shown by where reports spell it in several ways. */
  readonly preferred?: ReadonlySet<string>;
  /** The issues that a row is about, by the names of a checked list, the broader ones too. */
  readonly issues?: (row: Row) => readonly string[];
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
  /** Names of issues, as `Rules.issues` gives them. */
  readonly issue?: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

/** Each field narrows what the others leave; of a list any value will do, and an empty one narrows nothing. */
export interface RowsQuery {
  /** Events have a query of their own, `chronology`. */
  readonly type: Exclude<FactType, "event">;
  /**
   * Names as in EntityRef, of those whose row it is: who promises, speaks, holds the view or the office, belongs, acts. A
   * state also stands for its persons and bodies. Of a disagreement: of the rows whose reports differ.
   */
  readonly actor?: readonly string[];
  /** Those to whom a promise is made, in the same way. */
  readonly whom?: readonly string[];
  /** Names of issues, as `Rules.issues` gives them; of a position on none of these its own words. */
  readonly issue?: readonly string[];
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
  /** Rows whose last day is this one or a later one, or that have none. */
  readonly endedFrom?: Day;
  readonly offset: number;
  readonly limit: number;
}

/** Any of a list will do, and an empty one narrows nothing. */
export interface DoubtsQuery {
  /** The day on which the record is seen; without it nothing is. */
  readonly seen?: Day;
  readonly kind?: readonly string[];
  readonly type?: readonly FactType[];
  readonly offset: number;
  readonly limit: number;
}

/** A row that wants a person's eye. */
export interface Doubtful {
  /** Among those that the query admits, counted from 1. */
  readonly place: number;
  readonly row: Row;
  readonly kinds: readonly string[];
  /** A disagreement about the row. */
  readonly about?: DiscrepancyRow;
}

export interface DoubtGroup {
  readonly type: FactType;
  readonly kinds: readonly string[];
  readonly count: number;
}

/** Of a list any will do. */
export interface JudgementsQuery {
  /** Ids, or beginnings of them. */
  readonly ids?: readonly string[];
  /** Those that quote one of these. */
  readonly documents?: readonly string[];
  readonly offset: number;
  readonly limit: number;
}

export interface Made {
  readonly total: number;
  readonly judgements: readonly Judgement[];
  /** Those that take one of these back, or one of these again; the oldest first. */
  readonly undos: readonly Judgement[];
}

/** Rows by who takes part in them. Entities are asked for by key, see `entityKey`. */
export interface AboutQuery {
  readonly type: FactType;
  /**
   * All of them: of an event who takes part, is its target, forum or place; of other rows whose it is. A state also stands
   * for its persons and bodies.
   */
  readonly of?: readonly string[];
  /** Besides, somebody or something that the row names. Beside others, a state is also named by somebody of it. */
  readonly naming?: string;
  /** As in ChronologyQuery; of events. */
  readonly status?: readonly Status[];
  readonly kind?: readonly EventKind[];
  readonly mark?: readonly ("differs" | "single")[];
  /** As in RowsQuery; of all others. */
  readonly standing?: readonly string[];
  /** Rows whose first day lies in `from`–`to`, both belonging to it. */
  readonly from?: Day;
  readonly to?: Day;
  readonly endedBefore?: Day;
  /** By first day, last day, id, or the other way round, those without a day last in both; or most facts first. */
  readonly order: "first" | "latest" | "told";
  /** Rows that gather only as the first of their facts tells them, with the days on which they were told. */
  readonly brief?: true;
  readonly offset: number;
  readonly limit: number;
}

export interface Told<R extends Row = Row> {
  /** Where it rests on more than forty facts and only gathers them, as the first of them tells it. */
  readonly row: R;
  /** How many facts it rests on. */
  readonly told: number;
  /** Where `brief` is asked for: when its first report could be known, and its last. */
  readonly first?: Day;
  readonly last?: Day;
}

/** How many rows there are of somebody, a state with its persons and bodies: counted as `AboutQuery.of` finds them. */
export interface Tally {
  readonly rows: Readonly<Partial<Record<FactType, number>>>;
  /** Of events by status; of all others by standing. */
  readonly status: Readonly<Partial<Record<Status, number>>>;
  readonly standing: Readonly<Record<string, number>>;
  /** Events of which sources differ. */
  readonly differing: number;
  /** Events a month, `2021-03`, in their order. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
}

/** With whom somebody met, spoke by phone, travelled to or signed. */
export interface Counterpart {
  readonly ref: EntityRef;
  /** How often that was held. */
  readonly met: number;
  /** The last day on which it was held, of those up to the day asked for, and the next for which it is ahead. */
  readonly last?: Day;
  readonly next?: Day;
}

export interface Spelling {
  readonly name: string;
  readonly rows: number;
  /** A passage of a row that spells it so, with the name or the end of it where one of a few rows has that. */
  readonly passage: Pick<Passage, "document" | "fact" | "quote">;
}

export interface ActorsQuery {
  readonly kinds: readonly EntityRef["kind"][];
  /** As for `entities`. */
  readonly words: string;
  /** Found too, whatever their spelling: states have only their codes. */
  readonly also: readonly string[];
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

/** What rows of a type could be narrowed by, most frequent first; at most 200 values each, but all standings. */
export interface RowFacets {
  /** Whose rows they are. A state also counts those of its persons and bodies. */
  readonly actor: readonly FacetValue[];
  /** Of positions, pairs of actor and issue are counted. */
  readonly standing: readonly FacetValue[];
  readonly issue: readonly FacetValue[];
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
   * today's readings, spellings of names and judgements. As it stood when the walk began. InputError `bad-day`.
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

// What the record can be asked, and what comes back: queries with their answers, in the model's words. Types only.
import type { EntityKind, EntityRef } from "../model/entity.ts";
import type { EventKind, FactType, Status } from "../model/fact.ts";
import type { Judgement } from "../model/judgement.ts";
import type { DiscrepancyRow, DocumentHead, EventRow, Passage, Row } from "../model/record.ts";
import type { Span } from "../model/text.ts";
import type { Day } from "../model/time.ts";

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
  /** Those of the latest days first; without it the oldest. Undated ones stand last either way. */
  readonly latest?: boolean;
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
  /** Where `brief` is asked for: the days of the first and the last of its reports that tell theirs. */
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

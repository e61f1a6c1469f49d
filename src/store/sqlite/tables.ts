// The tables as Kysely sees them. Three hold what came in and are only ever added to; all others are made from these.
import type { Generated, GeneratedAlways } from "kysely";

/** Kept: `document`, `reading`, `judgement`. Packed columns hold deflated bytes or JSON. */
interface Kept {
  document: { id: string; hash: string; bytes: Uint8Array };
  /** With the clean text it read. The highest ordinal of a document is in force; the others are on file. */
  reading: { document: string; ordinal: number; rules: string; cleaned: Uint8Array; facts: Uint8Array };
  /** `made` and `undoes` are read out of the text. */
  judgement: {
    id: string;
    json: string;
    made: GeneratedAlways<string>;
    undoes: GeneratedAlways<string | null>;
  };
}

interface Derived {
  judgement_anchor: { document: string; judgement: string };
  /** `known` and `told` are read out of the text: from when it could be known, and whether it tells that day itself. */
  head: {
    id: string;
    received: string;
    outlet: string | null;
    read: number;
    facts: number;
    json: string;
    known: GeneratedAlways<string>;
    told: GeneratedAlways<number>;
  };
  /** One a block that can be found; its text stands in `passage_text` under the same number. */
  passage: { number: Generated<number>; document: string; block: number };
  fact: { id: string; document: string; type: string; json: string };
  fact_key: { key: string; fact: string };
  /** Keys under which a fact is offered to rows outside of its component. */
  offer: { key: string; fact: string };
  /** Keys under which a row seeks such facts. */
  seek: { key: string; row: number };
  /** Under what undated documents seek a day (`offers` 0), and dated ones offer it (1). Joins no facts into rows. */
  clue_key: { key: string; offers: number; day: string; document: string; fact: string; sentence: number };
  /** Documents that others date: by which clues, and the reading made with them, which is in force. */
  redated: { document: string; clues: string; reading: Uint8Array };
  record_row: {
    number: Generated<number>;
    type: string;
    id: string;
    first_day: string;
    last_day: string;
    json: string;
  };
  /** A row's places among what wants a person's eye, for views of days later than `after` and up to `until`. */
  doubt: {
    row: number;
    type: string;
    id: string;
    weight: number;
    kinds: string;
    after: string;
    until: string;
    about: string | null;
  };
  /** The words that a reader would look for in a row that is no event, in lower case. */
  row_words: { type: string; row: number; words: string };
  row_fact: { fact: string; row: number };
  /**
   * From when the first of a row's facts could be known, from when on it stands as it is, and the highest number of a
   * document (in the order of adding) that there was when it came to be so; see `standing.ts`.
   */
  standing: { row: number; known: string; since: string; written: number };
  /** Facts that rest in no row, and from when on they rest in none. */
  unheld: { fact: string; since: string };
  /** One for each spelling that the row's facts have of an entity in the row. */
  row_entity: { key: string; row: number; name: string; kind: string; state: string | null; folded: string };
  /** Both kept up by triggers on `row_entity`: how many rows an entity is in, and how many spell it so. */
  entity: { key: string; rows: number };
  spelling: { key: string; name: string; folded: string; rows: number };
  facet: { row: number; facet: number };
  /** `rows` is kept up by triggers on `facet`. */
  facet_value: { number: Generated<number>; dimension: string; value: string; kind: string; rows: number };
}

/** Neither kept nor derived: what people left in the record for themselves. */
interface Marked {
  mark: { name: string; value: string };
  /** Handed in to be read, and no report of the record yet; `told` is JSON of whoever took it. */
  waiting: { number: Generated<number>; id: string; told: string; bytes: Uint8Array | null };
}

export type Tables = Kept & Derived & Marked;

/** Stands in a day's column where there is no day; sorts behind every day. */
export const UNDATED = "~";

/** All that can be made again, but for the full-text index, which is dropped as a whole. */
export const DERIVED_TABLES = [
  "judgement_anchor", "head", "passage", "fact", "fact_key", "offer", "seek", "row_fact", "standing", "unheld", "row_entity", "facet", "doubt", "row_words", "record_row", "entity",
  "spelling", "facet_value", "clue_key", "redated",
] as const; // biome-ignore format: one list

// What can be read of the record, over whatever reader: the file as it is, or as it was known on a day.
import { sql } from "kysely";
import type { Row } from "../../model/record.ts";
import type { ActivityQuery, ChronologyQuery, PairsQuery, RowOf, RowsQuery, Rules, View } from "../store.ts";
import { inForce } from "./across.ts";
import { latestDay } from "./as-of.ts";
import { rowsOfType } from "./by-type.ts";
import { checkPage, chronology } from "./chronology.ts";
import type { Connected } from "./connection.ts";
import { activity, pairs, places } from "./figures.ts";
import { wholes } from "./gathered.ts";
import { holds, judgementsKept, type Read, readOf } from "./kept.ts";
import { counts, documents, entities, headsOf, rowOf, rowsAbout, rowsOf } from "./look-up.ts";
import { unpackBytes } from "./packing.ts";
import type { Reader } from "./reader.ts";
import { search } from "./search.ts";
import { namesOf } from "./spellings.ts";

type Page = { offset: number; limit: number };

/** Walked a page at a time, so that no statement stays open between two steps. */
const PAGE = 200;

export class SqliteView implements View {
  readonly #rules: Rules;
  readonly #reader: Reader;

  constructor(rules: Rules, reader: Reader) {
    this.#rules = rules;
    this.#reader = reader;
  }

  #read<T>(work: (db: Connected) => Promise<T>): Promise<T> {
    return this.#reader.read(work);
  }

  has(hash: string) {
    return this.#read((db) => holds(db, hash));
  }

  document(id: string) {
    return this.#read(async (db) => {
      const [head] = await headsOf(db, [id]);
      const read = head && (await inForce(db, id));
      return head && read && { head, ...read };
    });
  }

  bytes(id: string) {
    return this.#read(async (db) => {
      const found = await db.selectFrom("document").select("bytes").where("id", "=", id).executeTakeFirst();
      return found && unpackBytes(found.bytes);
    });
  }

  async documents(query: Page & { outlet?: string }) {
    checkPage(query);
    return this.#read((db) => documents(db, query));
  }

  heads(ids: readonly string[]) {
    return this.#read((db) => headsOf(db, ids));
  }

  row(fact: string) {
    return this.#read((db) => rowOf(db, fact, this.#rules));
  }

  rows(facts: readonly string[]) {
    return this.#read((db) => rowsOf(db, facts, this.#rules));
  }

  chronology(query: ChronologyQuery) {
    return this.#read((db) => chronology(db, query, this.#rules));
  }

  places(query: ChronologyQuery) {
    return this.#read((db) => places(db, query));
  }

  pairs(query: PairsQuery) {
    return this.#read((db) => pairs(db, query, this.#rules));
  }

  activity(query: ActivityQuery) {
    return this.#read((db) => activity(db, query, this.#rules));
  }

  rowsOfType<Q extends RowsQuery>(query: Q) {
    return this.#read(
      (db) => rowsOfType(db, query, this.#rules) as Promise<{ total: number; rows: RowOf<Q["type"]>[] }>,
    );
  }

  rowsAbout(keys: readonly string[]) {
    return this.#read((db) => rowsAbout(db, keys, this.#rules));
  }

  names(keys: readonly string[]) {
    return this.#read((db) => namesOf(db, keys, this.#rules));
  }

  async entities(words: string, limit: number) {
    checkPage({ offset: 0, limit });
    return this.#read((db) => entities(db, words, limit, this.#rules));
  }

  async search(words: string, query: Page) {
    checkPage(query);
    return this.#read((db) => search(db, words, query, this.#reader.partial));
  }

  counts() {
    return this.#read(counts);
  }

  judgements() {
    return this.#read(judgementsKept);
  }

  latestDay() {
    return this.#read(latestDay);
  }

  export(): AsyncGenerator<Row> {
    const page = async (db: Connected, after: Row | undefined): Promise<readonly Row[]> => {
      const { rows } = await sql<{ number: number; json: string }>`
        SELECT number, json FROM record_row WHERE (type, id) > (${after?.type ?? ""}, ${after?.id ?? ""})
        ORDER BY type, id LIMIT ${PAGE}`.execute(db);
      return wholes(db, rows, this.#rules);
    };
    return this.#reader.walk(page);
  }

  entries(): AsyncGenerator<Read> {
    return this.#reader.walk(async (db, after: Read | undefined) => {
      const next = db
        .selectFrom("document")
        .select("id")
        .where("id", ">", after?.document.id ?? "")
        .orderBy("id");
      const found = await next.limit(1).executeTakeFirst();
      return found ? [(await readOf(db, found.id))!] : [];
    });
  }
}

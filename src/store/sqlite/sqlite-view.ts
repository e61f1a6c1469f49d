// What can be read of the record, over whatever reader: the file as it is, or as it was known on a day.
import { sql } from "kysely";
import type { Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { AboutQuery, ActivityQuery, ActorsQuery, ChronologyQuery, DoubtGroup, DoubtsQuery, JudgementsQuery, PairsQuery, RowOf, RowsQuery, Told } from "../questions.ts"; // biome-ignore format: one list
import type { Rules, View } from "../store.ts";
import { countWith, rowsWith } from "./about.ts";
import { inForce } from "./across.ts";
import { actors, entityOf, firstTold } from "./actors.ts";
import { latestDay } from "./as-of.ts";
import { rowsOfType } from "./by-type.ts";
import { checkPage, chronology } from "./chronology.ts";
import type { Connected } from "./connection.ts";
import { type CounterpartsQuery, counterparts, tally } from "./dealings.ts";
import { doubtGroups, doubtOf, doubts, doubtsIn } from "./doubts.ts";
import { activity, pairs, places } from "./figures.ts";
import { wholes } from "./gathered.ts";
import { factsOf, judgementsMade } from "./judged.ts";
import type { Keep } from "./keep.ts";
import { holds, judgementsKept, type Read, readOf } from "./kept.ts";
import { counts, documents, entities, headsOf, rowOf, rowsAbout, rowsOf } from "./look-up.ts";
import { unpackBytes } from "./packing.ts";
import type { Reader } from "./reader.ts";
import { courses, facetsOfType } from "./row-facets.ts";
import { search } from "./search.ts";
import { namesOf, spellingsOf } from "./spellings.ts";

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

  #read<T>(work: (db: Connected, keep: Keep) => Promise<T>): Promise<T> {
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

  /** What counts alone, and is asked for again with the same question, as by every page of figures. */
  #figure<T>(question: readonly unknown[], count: (db: Connected, keep: Keep) => Promise<T>): Promise<T> {
    return this.#read((db, keep) => keep(JSON.stringify(question), () => count(db, keep)));
  }

  chronology(query: ChronologyQuery) {
    if (query.limit > 0) return this.#read((db, keep) => chronology({ db, keep }, query, this.#rules));
    return this.#figure(["chronology", query], (db, keep) => chronology({ db, keep }, query, this.#rules));
  }

  places(query: ChronologyQuery) {
    return this.#figure(["places", query], (db) => places(db, query));
  }

  pairs(query: PairsQuery) {
    return this.#figure(["pairs", query], (db) => pairs(db, query, this.#rules));
  }

  activity(query: ActivityQuery) {
    return this.#figure(["activity", query], (db) => activity(db, query, this.#rules));
  }

  rowsOfType<Q extends RowsQuery>(query: Q) {
    return this.#read(
      (db) => rowsOfType(db, query, this.#rules) as Promise<{ total: number; rows: RowOf<Q["type"]>[] }>,
    );
  }

  facetsOfType(query: Omit<RowsQuery, "offset" | "limit">) {
    return this.#read((db, keep) => facetsOfType({ db, keep }, query, this.#rules));
  }

  courses(query: Omit<RowsQuery, "type">) {
    return this.#read((db) => courses(db, query, this.#rules));
  }

  rowsAbout(keys: readonly string[]) {
    return this.#read((db) => rowsAbout(db, keys, this.#rules));
  }

  async rowsWith<Q extends AboutQuery>(query: Q) {
    checkPage(query);
    return this.#read((db) => rowsWith(db, query, this.#rules) as Promise<readonly Told<RowOf<Q["type"]>>[]>);
  }

  countWith(query: AboutQuery) {
    return this.#read((db) => countWith(db, query));
  }

  tally(key: string) {
    return this.#read((db) => tally(db, key));
  }

  async counterparts(query: CounterpartsQuery) {
    checkPage(query);
    return this.#read((db) => counterparts(db, query, this.#rules));
  }

  async spellings(key: string, limit: number) {
    checkPage({ offset: 0, limit });
    return this.#read((db) => spellingsOf(db, key, limit));
  }

  async actors(query: ActorsQuery) {
    checkPage(query);
    return this.#read((db) => actors(db, query, this.#rules));
  }

  entity(key: string) {
    return this.#read((db) => entityOf(db, key, this.#rules));
  }

  firstTold(key: string) {
    return this.#read((db) => firstTold(db, key));
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
    return this.#read((db, keep) => keep("counts", () => counts(db)));
  }

  judgements() {
    return this.#read(judgementsKept);
  }

  judgementsMade(query: JudgementsQuery) {
    return this.#read((db) => judgementsMade(db, query));
  }

  facts(documents: readonly string[]) {
    return this.#read((db) => factsOf(db, documents));
  }

  doubts(query: DoubtsQuery) {
    return this.#read(async (db) => doubts(db, query, await this.groups(db, query.seen), this.#rules));
  }

  doubt(fact: string, query: Omit<DoubtsQuery, "offset" | "limit">) {
    return this.#read((db) => doubtOf(db, fact, query, this.#rules));
  }

  waiting(seen: Day | undefined) {
    return this.#read(async (db) => doubtsIn(await this.groups(db, seen)));
  }

  /** What wants an eye that day, counted. */
  protected groups(db: Connected, seen: Day | undefined): Promise<readonly DoubtGroup[]> {
    return doubtGroups(db, seen);
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

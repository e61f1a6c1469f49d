// The store's port over one SQLite file: reads on one connection, writes on another, each call in one transaction.
import { setImmediate as breathe } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import type { Judgement, Row } from "../../model/record.ts";
import type { Around, ChronologyQuery, Entry, Rules, Store } from "../store.ts";
import { around } from "./changes.ts";
import { checkPage, chronology } from "./chronology.ts";
import { seekers } from "./cited.ts";
import { allComponents, components, reach } from "./components.ts";
import { type Connected, type Connection, checkpoint, connect, reading, writing } from "./connection.ts";
import {
  deriveJudgement, deriveReading, dropAllPassages, dropJudgements, dropPassages, dropReading, factIds, writeAnchors, writePassages,
} from "./derived.ts"; // biome-ignore format: one list
import { readOnly } from "./failure.ts";
import { gather, inTurn, whole } from "./gathered.ts";
import {
  documentIds, documentOf, dropKept, holds, judgementsKept, keepDocument, keepJudgement, keepMark, keepReading, markOf,
  type Read, readOf,
} from "./kept.ts"; // biome-ignore format: one list
import { counts, documents, entities, headsOf, rowOf, rowsAbout, rowsOf } from "./look-up.ts";
import { unpackBytes } from "./packing.ts";
import { dropRows, makeRows } from "./rows.ts";
import { search } from "./search.ts";
import { DERIVED_TABLES } from "./tables.ts";

type Page = { offset: number; limit: number };

/** Newer rules mostly find other facts in the same text; then the index of its words need not change. */
const samePassages = (before: Document, now: Document): boolean =>
  before.text === now.text && isDeepStrictEqual(before.blocks, now.blocks);

const noDocument = (id: string): InputError =>
  new InputError(
    "no-document",
    `The record holds no document ${id}.`,
    "Read the report into the record first.",
  );

/** Walked a page at a time, so that no statement stays open between two steps. */
const PAGE = 200;

export class SqliteStore implements Store {
  readonly #rules: Rules;
  readonly #reader: Connection;
  readonly #writer: Connection | undefined;
  #closed = false;

  constructor(rules: Rules, reader: Connection, writer: Connection | undefined) {
    this.#rules = rules;
    this.#reader = reader;
    this.#writer = writer;
  }

  #read<T>(work: (db: Connected) => Promise<T>): Promise<T> {
    return reading(this.#reader, work);
  }

  async #write<T>(work: (db: Connected) => Promise<T>): Promise<T> {
    if (!this.#writer) throw readOnly(this.#reader.path);
    return writing(this.#writer, work);
  }

  /** Makes anew all rows around the touched facts; `gone` are facts that are no more. */
  async #reconcile(db: Connected, touched: readonly string[], gone: readonly string[] = []): Promise<void> {
    const around = await components(db, touched);
    await dropRows(db, [...around.flat(), ...gone]);
    await makeRows(db, around, this.#rules);
  }

  add(entries: readonly Entry[]): Promise<readonly ("added" | "known")[]> {
    return this.#write(async (db) => {
      const told: ("added" | "known")[] = [];
      const facts: Fact[] = [];
      for (const entry of entries) {
        const known = await holds(db, entry.document.hash);
        told.push(known ? "known" : "added");
        if (!known) await this.#addOne(db, entry);
        if (!known) facts.push(...entry.reading.facts);
        await breathe();
      }
      const seeking = await seekers(
        db,
        facts.map(({ id }) => id),
      );
      await this.#reconcile(db, [...(await gather(db, facts, this.#rules)), ...seeking]);
      return told;
    });
  }

  async #addOne(db: Connected, entry: Entry): Promise<readonly string[]> {
    await keepDocument(db, entry);
    await keepReading(db, entry);
    return this.#derive(db, entry);
  }

  async #derive(db: Connected, read: Read): Promise<readonly string[]> {
    await writePassages(db, read.document);
    return deriveReading(db, read, this.#rules);
  }

  has(hash: string) {
    return this.#read((db) => holds(db, hash));
  }

  document(id: string) {
    return this.#read(async (db) => {
      const [head] = await headsOf(db, [id]);
      const read = head && (await readOf(db, id));
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
    return this.#read((db) => chronology(db, query));
  }

  rowsAbout(keys: readonly string[]) {
    return this.#read((db) => rowsAbout(db, keys, this.#rules));
  }

  async entities(words: string, limit: number) {
    checkPage({ offset: 0, limit });
    return this.#read((db) => entities(db, words, limit));
  }

  async search(words: string, query: Page) {
    checkPage(query);
    return this.#read((db) => search(db, words, query));
  }

  counts() {
    return this.#read(counts);
  }

  judgements() {
    return this.#read(judgementsKept);
  }

  mark(name: string) {
    return this.#read((db) => markOf(db, name));
  }

  setMark(name: string, value: string): Promise<void> {
    return this.#write((db) => keepMark(db, name, value));
  }

  /** A connection of its own that sees one moment for as long as the walk lasts, and holds up nobody. */
  async *#walk<T>(page: (db: Connected, after: T | undefined) => Promise<readonly T[]>): AsyncGenerator<T> {
    const { path, patience } = this.#reader;
    const connection = connect(path, patience, this.#reader.address);
    try {
      connection.driver.exec("PRAGMA query_only = ON; BEGIN");
      let last: T | undefined;
      do {
        const found = await page(connection.db, last);
        yield* found;
        last = found.at(-1);
      } while (last !== undefined);
    } finally {
      if (connection.driver.inTransaction) connection.driver.exec("COMMIT");
      await connection.db.destroy();
    }
  }

  async *export(): AsyncGenerator<Row> {
    const page = async (db: Connected, after: Row | undefined): Promise<readonly Row[]> => {
      const { rows } = await sql<{ number: number; json: string }>`
        SELECT number, json FROM record_row WHERE (type, id) > (${after?.type ?? ""}, ${after?.id ?? ""})
        ORDER BY type, id LIMIT ${PAGE}`.execute(db);
      return inTurn(rows, (kept) => whole(db, kept, this.#rules));
    };
    yield* this.#walk(page);
  }

  changes(since: string): AsyncGenerator<Around> {
    let steps: AsyncGenerator<Around> | undefined;
    return this.#walk(async (db) => {
      steps ??= around(db, since, this.#rules);
      const step = await steps.next();
      return step.done ? [] : [step.value];
    });
  }

  entries(): AsyncGenerator<Read> {
    return this.#walk(async (db, after: Read | undefined) => {
      const next = db
        .selectFrom("document")
        .select("id")
        .where("id", ">", after?.document.id ?? "")
        .orderBy("id");
      const found = await next.limit(1).executeTakeFirst();
      return found ? [(await readOf(db, found.id))!] : [];
    });
  }

  judge(judgement: Judgement): Promise<void> {
    return this.#write(async (db) => {
      if (!(await keepJudgement(db, judgement))) return;
      const touched = await deriveJudgement(db, judgement);
      await this.#reconcile(db, [...touched, ...(await seekers(db, touched))]);
    });
  }

  async forget(id: string): Promise<boolean> {
    const forgotten = await this.#write(async (db) => {
      if (!(await documentOf(db, id))) return false;
      const gone = await factIds(db, id);
      const around = [...(await reach(db, gone)), ...(await dropJudgements(db, id))];
      const touched = [...around, ...(await seekers(db, around))];
      await dropPassages(db, id);
      await dropReading(db, id);
      await dropKept(db, id);
      await this.#reconcile(db, touched, gone);
      return true;
    });
    // Else the words would stand in the log beside the file until it is next written over.
    if (forgotten && this.#writer) checkpoint(this.#writer);
    return forgotten;
  }

  reread(readings: readonly Read[]): Promise<void> {
    return this.#write(async (db) => {
      const gone: string[] = [];
      const touched: string[] = [];
      for (const read of readings) {
        const change = await this.#rereadOne(db, read);
        gone.push(...change.gone);
        touched.push(...change.touched);
        await breathe();
      }
      await this.#reconcile(db, touched, gone);
    });
  }

  async #rereadOne(
    db: Connected,
    read: Read,
  ): Promise<{ gone: readonly string[]; touched: readonly string[] }> {
    const { id } = read.document;
    const before = await documentOf(db, id);
    if (!before) throw noDocument(id);
    if (!(await keepReading(db, read))) return { gone: [], touched: [] };
    const gone = await factIds(db, id);
    const around = await reach(db, gone);
    const neighbours = [...around, ...(await seekers(db, gone))];
    await dropReading(db, id);
    if (!samePassages(before, read.document)) {
      await dropPassages(db, id);
      await writePassages(db, read.document);
    }
    const now = await deriveReading(db, read, this.#rules);
    return { gone, touched: [...neighbours, ...now, ...(await seekers(db, now))] };
  }

  rebuild(progress: (done: number, of: number) => void = () => {}): Promise<void> {
    return this.#write(async (db) => {
      const { documents: held, facts } = await counts(db);
      let done = 0;
      const step = async (by: number) => {
        done += by;
        progress(done, held + facts);
        await breathe();
      };
      for (const table of DERIVED_TABLES) await sql`DELETE FROM ${sql.table(table)}`.execute(db);
      await dropAllPassages(db);
      for (const judgement of await judgementsKept(db)) await writeAnchors(db, judgement);
      for (const id of await documentIds(db)) {
        await this.#derive(db, (await readOf(db, id))!);
        await step(1);
      }
      await makeRows(db, await allComponents(db), this.#rules, step);
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#writer) checkpoint(this.#writer);
    await this.#writer?.db.destroy();
    await this.#reader.db.destroy();
  }
}

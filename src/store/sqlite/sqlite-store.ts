// The store's port over one SQLite file: reads on one connection, writes on another, each call in one transaction.
import { setImmediate as breathe } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import type { Judgement } from "../../model/judgement.ts";
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { DoubtGroup } from "../questions.ts";
import type { Around, Entry, Handed, KnownDays, Rules, Store, View, Waiting } from "../store.ts"; // biome-ignore format: one list
import { type Change, dropRedated, redateAll } from "./across.ts";
import { knownDays } from "./as-of.ts";
import { AsOfPool } from "./as-of-pool.ts";
import { around } from "./changes.ts";
import { checkDay } from "./chronology.ts";
import { seekers } from "./cited.ts";
import { allSeekers, dropClueKeys, seekersAround, seeking, writeClueKeys } from "./clue-keys.ts";
import { allComponents, components, reach } from "./components.ts";
import { type Connected, type Connection, checkpoint, reading, versionOf, writing } from "./connection.ts";
import {
  deriveJudgement, deriveReading, dropAllPassages, dropJudgements, dropPassages, dropReading, factIds, factsJudgedWith, spokenOf, writeAnchors, writePassages,
} from "./derived.ts"; // biome-ignore format: one list
import { doubtGroups } from "./doubts.ts";
import { exchangeRows } from "./exchange.ts";
import { readOnly } from "./failure.ts";
import { gather } from "./gathered.ts";
import {
  documentIds, documentOf, dropKept, holds, judgementsKept, keepDocument, keepJudgement, keepMark, keepReading, markOf,
  type Read, readOf,
} from "./kept.ts"; // biome-ignore format: one list
import { counts, rowsOf } from "./look-up.ts";
import { readerOf, walk } from "./reader.ts";
import { dropRows, makeRows } from "./rows.ts";
import { SqliteView } from "./sqlite-view.ts";
import { DERIVED_TABLES } from "./tables.ts";
import { dropWaiting, keepWaiting, waitingBytes, waitingIn } from "./waiting.ts";

/** Newer rules mostly find other facts in the same text; then the index of its words need not change. */
const samePassages = (before: Document, now: Document): boolean =>
  before.text === now.text && isDeepStrictEqual(before.blocks, now.blocks);

const noDocument = (id: string): InputError =>
  new InputError(
    "no-document",
    `The record holds no document ${id}.`,
    "Read the report into the record first.",
  );

export class SqliteStore extends SqliteView implements Store {
  readonly #rules: Rules;
  readonly #reader: Connection;
  readonly #writer: Connection | undefined;
  readonly #views: AsOfPool;
  #days: { readonly version: number; readonly known: KnownDays } | undefined;
  #groups:
    | { readonly version: number; readonly seen: Day | undefined; readonly counted: readonly DoubtGroup[] }
    | undefined;
  #closed = false;

  constructor(rules: Rules, reader: Connection, writer: Connection | undefined) {
    super(rules, readerOf(reader));
    this.#rules = rules;
    this.#reader = reader;
    this.#writer = writer;
    this.#views = new AsOfPool(reader, rules);
  }

  async asOf(day: Day): Promise<View> {
    checkDay(day);
    return new SqliteView(this.#rules, this.#views.reader(day));
  }

  /** Asked for with every page: kept until the file changes. */
  daysKnown(): Promise<KnownDays> {
    return reading(this.#reader, async (db) => {
      const version = versionOf(this.#reader);
      if (this.#days?.version !== version) this.#days = { version, known: await knownDays(db) };
      return this.#days.known;
    });
  }

  override async latestDay(): Promise<Day | undefined> {
    return (await this.daysKnown()).latest;
  }

  /** Asked for with every page, too. */
  protected override async groups(db: Connected, seen: Day | undefined): Promise<readonly DoubtGroup[]> {
    const version = versionOf(this.#reader);
    if (this.#groups?.version !== version || this.#groups.seen !== seen)
      this.#groups = { version, seen, counted: await doubtGroups(db, seen) };
    return this.#groups.counted;
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
      const added = new Map<string, Entry>();
      for (const entry of entries) {
        const known = await holds(db, entry.document.hash);
        told.push(known ? "known" : "added");
        if (!known) await this.#addOne(db, entry);
        if (!known) added.set(entry.document.id, entry);
        await breathe();
      }
      const ids = [...added.keys()];
      const change = await this.#redate(db, await seekersAround(db, ids), new Set(ids));
      const facts = [...added].flatMap(
        ([id, { reading }]): readonly Fact[] => (change.readings.get(id) ?? reading).facts,
      );
      const seeking = await seekers(db, [...facts.map(({ id }) => id), ...change.touched]);
      const gathered = await gather(db, [...facts, ...change.still], this.#rules);
      const touched = [...gathered, ...change.touched, ...seeking];
      const changed = new Set([...change.touched, ...change.still.map(({ id }) => id)]);
      await dropRows(db, change.gone);
      await exchangeRows(db, await components(db, touched), { fresh: new Set(ids), changed }, this.#rules);
      return told;
    });
  }

  /** Dates undated documents by what others tell now; see `redateAll`. */
  #redate(db: Connected, documents: readonly string[], fresh: ReadonlySet<string>): Promise<Change> {
    return redateAll(db, this.#rules.across ? documents : [], this.#rules, fresh);
  }

  async #addOne(db: Connected, entry: Entry): Promise<readonly string[]> {
    await keepDocument(db, entry);
    await keepReading(db, entry);
    return this.#derive(db, entry);
  }

  async #derive(db: Connected, read: Read): Promise<readonly string[]> {
    await writePassages(db, read.document);
    if (this.#rules.across) await writeClueKeys(db, read, this.#rules.across);
    return deriveReading(db, read, this.#rules);
  }

  changes(since: string): AsyncGenerator<Around> {
    let steps: AsyncGenerator<Around> | undefined;
    return walk(this.#reader, async (db) => {
      steps ??= around(db, since, this.#rules);
      const step = await steps.next();
      return step.done ? [] : [step.value];
    });
  }

  mark(name: string): Promise<string | undefined> {
    return reading(this.#reader, (db) => markOf(db, name));
  }

  setMark(name: string, value: string): Promise<void> {
    return this.#write((db) => keepMark(db, name, value));
  }

  handed(): Promise<readonly Waiting[]> {
    return reading(this.#reader, waitingIn);
  }

  waitingBytes(id: string): Promise<Uint8Array | undefined> {
    return reading(this.#reader, (db) => waitingBytes(db, id));
  }

  keepWaiting(handed: readonly Handed[]): Promise<void> {
    return this.#write(async (db) => {
      for (const one of handed) {
        await keepWaiting(db, one);
        await breathe();
      }
    });
  }

  dropWaiting(ids: readonly string[]): Promise<void> {
    return this.#write((db) => dropWaiting(db, ids));
  }

  revision(): Promise<number> {
    return reading(this.#reader, async () => versionOf(this.#reader));
  }

  judge(judgement: Judgement): Promise<void> {
    return this.#write((db) => this.#judge(db, judgement));
  }

  async #judge(db: Connected, judgement: Judgement): Promise<void> {
    if (!(await keepJudgement(db, judgement))) return;
    const documents = judgement.anchors.map(({ document }) => document);
    const before = (await Promise.all([...new Set(documents)].map((id) => factIds(db, id)))).flat();
    const around = [...(await reach(db, before)), ...(await seekers(db, before))];
    const touched = await deriveJudgement(db, judgement, this.#rules);
    await this.#reconcile(db, [...around, ...touched, ...(await seekers(db, touched))]);
  }

  /** Judged in a transaction that never ends well: the rules themselves say what would come of it. */
  async preview(judgement: Judgement): Promise<readonly Row[]> {
    const found: { rows: readonly Row[] } = { rows: [] };
    const undone = new Error("previewed");
    try {
      await this.#write(async (db) => {
        await this.#judge(db, judgement);
        found.rows = await rowsOf(db, await spokenOf(db, judgement), this.#rules);
        throw undone;
      });
    } catch (thrown) {
      if (thrown !== undone) throw thrown;
    }
    return found.rows;
  }

  async forget(id: string): Promise<boolean> {
    const forgotten = await this.#write(async (db) => {
      if (!(await documentOf(db, id))) return false;
      const gone = await factIds(db, id);
      const before = await reach(db, [...gone, ...(await factsJudgedWith(db, id))]);
      const seeking = await seekers(db, before);
      const around = [...before, ...seeking, ...(await dropJudgements(db, id, this.#rules))];
      const touched = [...around, ...(await seekers(db, around))];
      const mayChange = await seekersAround(db, [id]);
      await dropPassages(db, id);
      await dropReading(db, id);
      await dropClueKeys(db, id);
      await dropRedated(db, id);
      await dropKept(db, id);
      const undated = mayChange.filter((one) => one !== id);
      const change = await this.#redate(db, undated, new Set());
      const gathered = await gather(db, change.still, this.#rules);
      await this.#reconcile(db, [...touched, ...change.touched, ...gathered], [...gone, ...change.gone]);
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
      const ids = readings.map(({ document }) => document.id);
      const seekers = await seekersAround(db, ids);
      for (const read of readings) {
        const change = await this.#rereadOne(db, read);
        gone.push(...change.gone);
        touched.push(...change.touched);
        await breathe();
      }
      const around = new Set([...seekers, ...(await seekersAround(db, ids))]);
      const undated = await seeking(db, [...around].sort());
      const change = await this.#redate(db, undated, new Set());
      const gathered = await gather(db, change.still, this.#rules);
      await this.#reconcile(db, [...touched, ...change.touched, ...gathered], [...gone, ...change.gone]);
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
    await dropClueKeys(db, id);
    await dropRedated(db, id);
    if (this.#rules.across) await writeClueKeys(db, read, this.#rules.across);
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
      await this.#redate(db, await allSeekers(db), new Set(await allSeekers(db)));
      await makeRows(db, await allComponents(db), this.#rules, { progress: step });
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#writer) checkpoint(this.#writer);
    await this.#writer?.db.destroy();
    await this.#views.close();
    await this.#reader.db.destroy();
  }
}

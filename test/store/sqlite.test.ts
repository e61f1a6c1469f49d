// The SQLite adapter: the contract of all stores, and what can happen to its file.
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, Migrator, SqliteDialect, sql } from "kysely";
import Database from "libsql";
import { describe, expect, test } from "vitest";
import { slice } from "../../src/model/text.ts";
import { MIGRATIONS } from "../../src/store/sqlite/migrations.ts";
import { openSqlite, type SqliteOptions } from "../../src/store/sqlite/open.ts";
import { storeContract } from "./contract.ts";
import { namesContract } from "./contract-names.ts";
import { ALL, CALLED, entry, MET, MET_TOO, on, person, RULES } from "./frozen.ts";
import { big, expectWhole, folder, path, using } from "./record-file.ts";
import { all, everything, type Place } from "./stage.ts";

const aPlace = async (): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), "readout-store-"));
  return {
    open: (rules) => openSqlite(join(folder, "readout.db"), rules, { busyTimeoutMs: 60_000 }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
storeContract("sqlite", aPlace);
namesContract("sqlite", aPlace);

test("a record of the first tables takes its names over", async () => {
  const db = new Kysely<never>({ dialect: new SqliteDialect({ database: new Database(path) }) });
  const migrations = { "0001-ground": MIGRATIONS["0001-ground"]! };
  await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  for (const row of [1, 2])
    await sql`INSERT INTO row_entity VALUES ('body/quay board', ${row}, 'body', 'Quay Board', 'PT', ' quay board ')`.execute(
      db,
    );
  await sql.raw(`PRAGMA application_id = ${0x526f7574}`).execute(db);
  await sql.raw("PRAGMA user_version = 1").execute(db);
  await db.destroy();
  await using(async (store) => {
    expect(await store.entities("board", 9)).toEqual([
      { kind: "body", name: "Quay Board", state: "PT", rows: 2 },
    ]);
    expect([...(await store.names(["body/quay board"]))]).toEqual([["body/quay board", "Quay Board"]]);
    await store.rebuild();
    expect(await store.entities("", 9)).toEqual([]);
    await store.add(ALL);
  });
  await expectWhole();
});

/** Takes back what the last steps made of tables. */
const NO_TYPES = `DROP TABLE standing; DROP TABLE unheld; DROP TABLE row_words; DROP INDEX head_known; DROP INDEX head_counts;
  ALTER TABLE head DROP COLUMN told; ALTER TABLE head DROP COLUMN known;`;

test("a record made before rows had places among what wants an eye gets them as it is opened", async () => {
  await using((store) => store.add(ALL));
  const asked = { seen: "2022-05-01", offset: 0, limit: 20 };
  const before = await using((store) => store.doubts(asked));
  expect(before.total).toBeGreaterThan(2);
  const older = new Database(path);
  older.exec(`${NO_TYPES} DROP TABLE waiting; DROP TABLE doubt; DROP INDEX judgement_made; DROP INDEX judgement_undoes;
    ALTER TABLE judgement DROP COLUMN made; ALTER TABLE judgement DROP COLUMN undoes;
    DELETE FROM kysely_migration WHERE name > '0005-courses'; PRAGMA user_version = 5`);
  older.close();
  expect(await using((store) => store.doubts(asked))).toEqual(before);
});

test("a record from before places were counted counts them once it is opened", async () => {
  const told = async () => {
    const seen: unknown[] = [];
    await using(async (store) => {
      const { facets } = await store.chronology({ offset: 0, limit: 0 });
      seen.push(facets.place, await store.places({ offset: 0, limit: 9 }));
    });
    return seen;
  };
  await using(async (store) => {
    await store.add(ALL);
  });
  const before = await told();
  const db = new Database(path);
  db.exec("DELETE FROM facet WHERE facet IN (SELECT number FROM facet_value WHERE dimension = 'place')");
  db.exec(`${NO_TYPES} DELETE FROM kysely_migration WHERE name > '0007-waiting';
    PRAGMA user_version = 7`);
  db.close();
  expect(await told()).toEqual(before);
  expect(before[0]).toHaveLength(1);
});

test("a record from before it was kept since when rows stand is seen on past days as before", async () => {
  const days = ["2022-01-19", "2022-01-20", "2022-01-21", "2022-02-03"];
  const told = () =>
    using(async (store) => {
      const seen: unknown[] = [];
      for (const day of days) for await (const row of (await store.asOf(day)).export()) seen.push([day, row]);
      return seen;
    });
  await using((store) => store.add(ALL));
  const before = await told();
  expect(before.length).toBeGreaterThan(8);
  const db = new Database(path);
  db.exec(`DROP TABLE standing; DROP TABLE unheld;
    DELETE FROM kysely_migration WHERE name > '0009-types'; PRAGMA user_version = 9`);
  db.close();
  expect(await told()).toEqual(before);
});

/** As it was when holders, standings and issues were counted for rows of all types together. */
const UNTYPED = "substr(typed.dimension, instr(typed.dimension, ' ') + 1)";
const BEFORE_TYPES = `
  INSERT OR IGNORE INTO facet_value (dimension, value, kind, rows)
    SELECT DISTINCT ${UNTYPED}, value, kind, 0 FROM facet_value AS typed
    WHERE ${UNTYPED} IN ('holder', 'standing', 'issue');
  INSERT OR IGNORE INTO facet ("row", facet)
    SELECT facet."row", old.number FROM facet_value AS typed CROSS JOIN facet ON facet.facet = typed.number
    CROSS JOIN facet_value AS old ON old.dimension = ${UNTYPED} AND old.value = typed.value AND old.kind = typed.kind;
  DELETE FROM facet WHERE facet IN (SELECT number FROM facet_value WHERE dimension LIKE '% %');
  ${NO_TYPES} DELETE FROM kysely_migration WHERE name > '0008-places'; PRAGMA user_version = 8`;

test("a record from before rows were counted by their type counts and finds them as before", async () => {
  const types = ["utterance", "commitment", "position", "tenure", "act", "discrepancy"] as const;
  const told = () =>
    using(async (store) => {
      const seen: unknown[] = [await store.courses({ offset: 0, limit: 50 })];
      for (const type of types) {
        const facets = await store.facetsOfType({ type });
        seen.push(facets);
        for (const { value } of facets.standing)
          seen.push(await store.rowsOfType({ type, standing: [value], offset: 0, limit: 50 }));
        for (const { value } of facets.actor)
          seen.push(await store.rowsOfType({ type, actor: [value], words: ["e"], offset: 0, limit: 50 }));
      }
      return seen;
    });
  await using((store) => store.add(ALL));
  const before = await told();
  const db = new Database(path);
  db.exec(BEFORE_TYPES);
  const { n } = db
    .prepare("SELECT count(*) AS n FROM facet_value WHERE dimension LIKE '% holder'")
    .get([]) as { n: number };
  expect(n).toBe(0);
  db.close();
  expect(await told()).toEqual(before);
  expect(before.length).toBeGreaterThan(types.length + 2);
});

describe("a file that is not what it should be", () => {
  const refused = (options?: SqliteOptions, at = path) =>
    openSqlite(at, RULES, options).then(
      () => "opened",
      (thrown) => thrown.code,
    );

  test("is refused with a clear word", async () => {
    expect(await refused({}, join(folder, "missing", "readout.db"))).toBe("no-folder");
    expect(await refused({}, folder)).toBe("is-a-folder");
    expect(await refused({ readOnly: true })).toBe("no-record");
    expect(await refused({}, "/dev/null")).toBe("not-a-record");
    await writeFile(path, "This is a letter and no record of anything at all. ".repeat(200));
    expect(await refused()).toBe("not-a-record");
    expect(await refused({ readOnly: true })).toBe("not-a-record");
    expect(await readFile(path, "utf8")).toMatch(/^This is a letter/);
  });

  test("another program's database is left as it is", async () => {
    const other = new Database(path);
    other.exec("CREATE TABLE recipe (name TEXT)");
    other.close();
    const before = await readFile(path);
    expect(await refused()).toBe("not-a-record");
    expect(await readFile(path)).toEqual(before);
  });

  test("a record of a newer version is left as it is", async () => {
    await using((store) => store.add([MET]));
    const newer = new Database(path);
    newer.exec("PRAGMA user_version = 99");
    newer.close();
    expect(await refused()).toBe("newer-record");
    expect(await refused({ readOnly: true })).toBe("newer-record");
    await expect(openSqlite(path, RULES)).rejects.toMatchObject({
      message: expect.stringContaining("newer version"),
    });
  });

  test("an empty file becomes a record", async () => {
    await writeFile(path, "");
    expect(await using((store) => store.add(ALL))).toHaveLength(ALL.length);
  });

  test("a damaged record says so", async () => {
    await using((store) => store.add(Array.from({ length: 20 }, (_, index) => big(index))));
    const bytes = await readFile(path);
    for (let page = 2; page < bytes.length / 4096; page++) bytes.fill(0xa5, page * 4096, page * 4096 + 200);
    await writeFile(path, bytes);
    await rm(`${path}-wal`, { force: true });
    const read = using(async (store) => {
      await all(store.export());
      await all(store.entries());
    });
    await expect(read).rejects.toMatchObject({ code: "damaged" });
  });
});

describe("the right only to read", () => {
  test("is enough to read, and refuses to write", async () => {
    await using((store) => store.add(ALL));
    const expected = await using(everything);
    const before = await readFile(path);
    await using(
      async (store) => {
        expect(await everything(store)).toBe(expected);
        await expect(store.add([big(1)])).rejects.toMatchObject({ code: "read-only" });
        await expect(store.forget(MET.document.id)).rejects.toMatchObject({ code: "read-only" });
        await expect(store.rebuild()).rejects.toMatchObject({ code: "read-only" });
      },
      { readOnly: true },
    );
    expect(await readFile(path)).toEqual(before);
  });

  test("a reader sees what a writer adds meanwhile", async () => {
    const writer = await openSqlite(path, RULES);
    const reader = await openSqlite(path, RULES, { readOnly: true });
    await writer.add([MET]);
    expect(await reader.has(MET.document.hash)).toBe(true);
    await reader.close();
    await writer.close();
  });
});

describe("one file at a time", () => {
  test("is opened without a change to it, so that a large one opens as fast as a small one", async () => {
    await using((store) => store.add(ALL));
    const before = await readFile(path);
    for (let round = 0; round < 3; round++) await (await openSqlite(path, RULES)).close();
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test("waits for another writer, then says that it is busy", async () => {
    await using((store) => store.add([MET]));
    const other = new Database(path);
    other.exec("BEGIN IMMEDIATE");
    const store = await openSqlite(path, RULES, { busyTimeoutMs: 150 });
    await expect(store.add([MET_TOO])).rejects.toMatchObject({
      code: "busy",
      message: expect.stringContaining(path),
    });
    expect(await store.has(MET.document.hash)).toBe(true);
    const patient = await openSqlite(path, RULES);
    const added = patient.add([MET_TOO]);
    setTimeout(() => other.exec("COMMIT"), 100);
    expect(await added).toEqual(["added"]);
    other.close();
    await patient.close();
    await store.close();
  });

  test("what is forgotten stands nowhere in the file, nor beside it", async () => {
    const secret = entry({
      name: "secret.txt",
      outlet: "Outlet Quokka",
      paragraphs: ["Only here stands the word quokkaword, said by Quokka Person."],
      says: [
        { type: "event", in: 0, date: on("2022-01-18"), participants: [person("Quokka Person")] },
        { type: "utterance", in: 0, speaker: person("Quokka Person"), text: "quokkaword" },
      ],
    });
    const store = await openSqlite(path, RULES);
    await store.add([...ALL, secret]);
    const written = async () => {
      const files = (await readdir(folder)).map((name) => readFile(join(folder, name), "latin1"));
      return (await Promise.all(files)).join("").toLowerCase();
    };
    expect(await written()).toContain("quokka");
    await store.forget(secret.document.id);
    expect(await written()).not.toContain("quokka");
    expect(await written()).not.toContain(secret.document.id);
    await store.close();
  });

  test("an older reading stays on file", async () => {
    await using(async (store) => {
      await store.add([MET]);
      await store.reread([{ document: MET.document, reading: { ...MET.reading, rules: "1.1", facts: [] } }]);
    });
    const file = new Database(path);
    const readings = file.prepare("SELECT ordinal, rules FROM reading ORDER BY ordinal").all([]);
    file.close();
    expect(readings).toEqual([
      { ordinal: 1, rules: "1.0" },
      { ordinal: 2, rules: "1.1" },
    ]);
  });

  test("a copy of the closed file is the whole record", async () => {
    await using((store) => store.add(ALL));
    const copy = join(folder, "copy.db");
    await copyFile(path, copy);
    expect(await using(everything, {}, copy)).toBe(await using(everything));
  });
});

test("the frozen reports say what they are cited for", () => {
  for (const { document, reading } of [MET, MET_TOO, CALLED])
    for (const { evidence } of reading.facts)
      expect(evidence.quote).toBe(slice(document.text, evidence.span));
});

// What arrives: the path of a record and the rules that make it. What leaves: the store, ready to use.
// It refuses what is no record of this program or of an older one, and what the rights do not allow.
import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { Migrator } from "kysely";
import { InputError } from "../../model/notice.ts";
import type { Rules, Store } from "../store.ts";
import { type Connection, connect, patiently } from "./connection.ts";
import { placeAll } from "./doubt-places.ts";
import { notARecord, readOnly } from "./failure.ts";
import { MIGRATIONS, VERSION } from "./migrations.ts";
import { SqliteStore } from "./sqlite-store.ts";
import { standAll } from "./standing.ts";

export interface SqliteOptions {
  /** Nothing in the file is changed; it must exist. */
  readonly readOnly?: boolean;
  /** How long to wait for another process that writes; 10 s where unset. */
  readonly busyTimeoutMs?: number;
  /** The file may not grow beyond so many pages of 4 KiB: the test of a full disk. */
  readonly maxPages?: number;
}

/** The tables from which on every row has its places among what wants an eye. */
const FIRST_WITH_DOUBTS = Object.keys(MIGRATIONS).indexOf("0006-doubts") + 1;

/** The tables from which on it is kept since when every row stands as it does. */
const FIRST_WITH_STANDING = Object.keys(MIGRATIONS).indexOf("0010-standing") + 1;

/** "Rout": tells our files from other programs' databases. */
const APPLICATION = 0x526f7574;

const may = (path: string, mode: number): boolean => {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
};

const stat = (path: string) => statSync(path, { throwIfNoEntry: false });

function checkFolder(path: string): void {
  const folder = stat(dirname(path));
  if (folder?.isDirectory()) return;
  throw new InputError(
    "no-folder",
    `There is no folder ${dirname(path)}.`,
    "Make the folder first, or name a file in another one.",
  );
}

/** Does the path lead to something that can be opened? */
function checkPath(path: string, onlyRead: boolean): void {
  checkFolder(path);
  const found = stat(path);
  if (found?.isDirectory())
    throw new InputError("is-a-folder", `${path} is a folder, not a record.`, "Name a file in it.");
  if (found && !found.isFile()) throw notARecord(path);
  if (!found && onlyRead)
    throw new InputError("no-record", `There is no record at ${path}.`, "Read some reports into it first.");
  if (found && !may(path, constants.R_OK))
    throw new InputError("no-rights", `You may not read ${path}.`, "Ask its owner for the right to read it.");
  if (!onlyRead && !may(found ? path : dirname(path), constants.W_OK)) throw readOnly(path);
}

const pragma = (connection: Connection, name: string): number =>
  Number(Object.values((connection.driver.pragma(name) as Record<string, unknown>[])[0] ?? {})[0]);

function checkKind(connection: Connection): number {
  if (pragma(connection, "application_id") !== APPLICATION) throw notARecord(connection.path);
  const version = pragma(connection, "user_version");
  if (version > VERSION)
    throw new InputError(
      "newer-record",
      `The record ${connection.path} was made by a newer version of Readout (tables ${version}, known here ${VERSION}).`,
      "Update Readout, then open it again. Nothing was changed.",
    );
  return version;
}

const isEmpty = ({ driver }: Connection): boolean =>
  (driver.prepare("SELECT count(*) AS n FROM sqlite_master").get([]) as { n: number }).n === 0;

async function migrate({ db }: Connection): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Two processes may open a new file at the same moment: the second finds the tables of the first. */
async function bringUpToDate(connection: Connection, rules: Rules): Promise<void> {
  const { driver } = connection;
  driver.exec("BEGIN IMMEDIATE");
  try {
    const isNew = isEmpty(connection);
    const before = isNew ? 0 : checkKind(connection);
    if (before < VERSION) {
      await migrate(connection);
      if (!isNew && before < FIRST_WITH_DOUBTS) await placeAll(connection.db, rules);
      if (!isNew && before < FIRST_WITH_STANDING) await standAll(connection.db);
      driver.exec(`PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${VERSION}`);
    }
    driver.exec("COMMIT");
  } catch (thrown) {
    if (driver.inTransaction) driver.exec("ROLLBACK");
    throw thrown;
  }
}

async function openWriter(path: string, rules: Rules, options: SqliteOptions, patience: number) {
  const connection = connect(path, patience, path, true);
  try {
    if (!isEmpty(connection)) checkKind(connection);
    connection.driver.exec("PRAGMA journal_mode = WAL");
    if (options.maxPages !== undefined) connection.driver.exec(`PRAGMA max_page_count = ${options.maxPages}`);
    if (pragma(connection, "user_version") < VERSION) await bringUpToDate(connection, rules);
    return connection;
  } catch (thrown) {
    connection.driver.close();
    throw thrown;
  }
}

/** In a folder that may not be written to there is no room for the files beside a record in use; then it is taken as it lies. */
const readerAddress = (path: string): string =>
  may(dirname(path), constants.W_OK) || (stat(`${path}-wal`)?.size ?? 0) > 0
    ? path
    : `${pathToFileURL(path).href}?immutable=1`;

function openReader(path: string, patience: number): Connection {
  const connection = connect(path, patience, readerAddress(path));
  try {
    connection.driver.exec("PRAGMA query_only = ON");
    if (checkKind(connection) === VERSION) return connection;
  } catch (thrown) {
    connection.driver.close();
    throw thrown;
  }
  connection.driver.close();
  throw new InputError(
    "older-record",
    `The record ${path} was made by an older version of Readout.`,
    "Open it once for writing, which brings it up to date.",
  );
}

/**
 * Opens the record at `path`, and makes it where there is none.
 * Throws an InputError (`no-folder`, `is-a-folder`, `no-record`, `no-rights`, `not-a-record`, `newer-record`,
 * `older-record`, `damaged`, `busy`, `read-only`, `disk-full`) and leaves the file as it was.
 */
export async function openSqlite(path: string, rules: Rules, options: SqliteOptions = {}): Promise<Store> {
  const patience = options.busyTimeoutMs ?? 10_000;
  checkPath(path, options.readOnly ?? false);
  const writer = options.readOnly
    ? undefined
    : await patiently(path, patience, () => openWriter(path, rules, options, patience));
  const reader = await patiently(path, patience, async () => openReader(path, patience));
  return new SqliteStore(rules, reader, writer);
}

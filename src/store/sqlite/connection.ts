// One connection to the file: the driver behind Kysely, and work done in one transaction, waiting for other processes.
// It refuses parameters that the driver would abort the whole process on.
import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import { Kysely, type KyselyPlugin, SqliteDialect, type SqliteStatement } from "kysely";
import Database from "libsql";
import { clear, isBusy, isOfTheFile } from "./failure.ts";
import type { Tables } from "./tables.ts";

export type Connected = Kysely<Tables>;

export interface Connection {
  readonly path: string;
  /** The path, or an SQLite URI of it. */
  readonly address: string;
  readonly db: Connected;
  readonly driver: InstanceType<typeof Database>;
  readonly patience: number;
  /** Throws once the file has been closed: asking the driver anything then makes its native part panic. */
  readonly assertOpen: () => void;
}

/** How long the driver itself may hold up the process; longer waits are slept through, so that a server keeps serving. */
const DRIVER_WAITS_MS = 20;
const PAUSE_MS = 15;

const bindable = (value: unknown): boolean =>
  value == null || ["string", "number", "bigint"].includes(typeof value) || value instanceof Uint8Array;

// A boolean makes the driver's native part panic, which ends the process, and so does half of a surrogate pair: seen with
// libsql 0.5.29. A wrong type is a bug and throws; a broken character in a hostile report becomes the replacement mark.
const checked = (parameters: readonly unknown[]): unknown[] => {
  const wrong = parameters.find((value) => !bindable(value));
  if (wrong !== undefined) throw new TypeError(`a ${typeof wrong} cannot be bound to a statement`);
  return parameters.map((value) => (typeof value === "string" ? wellFormed(value) : value));
};

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Half of a surrogate pair becomes the replacement mark. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, "\ufffd");

const statement = (
  driver: InstanceType<typeof Database>,
  text: string,
  assertOpen: () => void,
): SqliteStatement => {
  const prepared = driver.prepare(text);
  const bound = (parameters: readonly unknown[]): unknown[] => {
    assertOpen();
    return checked(parameters);
  };
  return {
    reader: prepared.reader,
    all: (parameters) => prepared.all(bound(parameters)),
    run: (parameters) => prepared.run(bound(parameters)),
    iterate: (parameters) => prepared.iterate(bound(parameters)),
  };
};

/** Prepared statements that a connection keeps: a page asks some ninety questions, nearly all in the words of the last one. */
const MOST_PREPARED = 200;
/** Statements that write many rows are long, and hardly one comes again. */
const LONGEST_KEPT = 4000;

/** The statements of a connection by their text, prepared once; of many the one used longest ago is forgotten. */
class Prepared {
  readonly #make: (text: string) => SqliteStatement;
  readonly #kept = new Map<string, SqliteStatement>();

  constructor(make: (text: string) => SqliteStatement) {
    this.#make = make;
  }

  of(text: string): SqliteStatement {
    const found = this.#kept.get(text) ?? this.#make(text);
    if (text.length > LONGEST_KEPT) return found;
    this.#kept.delete(text);
    this.#kept.set(text, found);
    if (this.#kept.size > MOST_PREPARED) this.#kept.delete(this.#kept.keys().next().value!);
    return found;
  }

  clear(): void {
    this.#kept.clear();
  }
}

/** So long work may go on until whatever else the process does has its turn. */
const TURN_MS = 8;

/** To be asked between two pieces of long work: gives others their turn where it is due. */
export const turns = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MS) return;
    await turn();
    since = performance.now();
  };
};

/** A writer asks after each statement, so that pages are answered while reports are stored. */
const givingTurns = (): KyselyPlugin => {
  const giveTurn = turns();
  return {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      await giveTurn();
      return result;
    },
  };
};

/** Connects without changing anything in the file. The path is what people are told; `writes` is told of a writer. */
export function connect(path: string, patience: number, address = path, writes = false): Connection {
  const driver = new Database(address, { timeout: DRIVER_WAITS_MS });
  driver.exec(
    "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -65536",
  );
  let closed = false;
  const assertOpen = (): void => {
    if (closed) throw new Error(`${path} is closed`);
  };
  const prepared = new Prepared((text) => statement(driver, text, assertOpen));
  const dialect = new SqliteDialect({
    database: {
      prepare: (text) => {
        assertOpen();
        return prepared.of(text);
      },
      close: () => {
        closed = true;
        prepared.clear();
        driver.close();
      },
    },
  });
  const db = new Kysely<Tables>({ dialect, plugins: writes ? [givingTurns()] : [] });
  return { path, address, driver, patience, assertOpen, db };
}

/** Another number than before where another connection has changed the file; of the transaction's own state inside of one. */
export const versionOf = ({ driver }: Connection): number =>
  (driver.pragma("data_version") as { data_version: number }[])[0]!.data_version;

/** Tries again while another process holds the file, for as long as the connection's patience lasts. */
export async function patiently<T>(path: string, patience: number, work: () => Promise<T>): Promise<T> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (thrown) {
      if (!isBusy(thrown) || performance.now() >= until) throw clear(thrown, path, patience);
      // A timer counts from when its turn of the event loop began. One set behind a wait longer than itself is due at
      // once, so that timers alone would follow each other for ever and never let go what this process waits for.
      await turn();
      await sleep(PAUSE_MS);
    }
  }
}

async function once<T>(
  { db, driver, assertOpen }: Connection,
  begin: string,
  work: (db: Connected) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (held) => {
    assertOpen();
    driver.exec(begin);
    try {
      const result = await work(held);
      driver.exec("COMMIT");
      return result;
    } catch (thrown) {
      assertOpen();
      // A full disk has rolled back already.
      if (driver.inTransaction) driver.exec("ROLLBACK");
      throw thrown;
    }
  });
}

/** All of the work or none of it; it is on the disk when this returns. */
export const writing = <T>(connection: Connection, work: (db: Connected) => Promise<T>): Promise<T> =>
  patiently(connection.path, connection.patience, () => once(connection, "BEGIN IMMEDIATE", work));

/** All that the work reads is of one moment. */
export const reading = <T>(connection: Connection, work: (db: Connected) => Promise<T>): Promise<T> =>
  patiently(connection.path, connection.patience, () => once(connection, "BEGIN", work));

/**
 * Empties the log into the file, so that one file can be copied or mailed. On a full disk, or while another process
 * reads, the log stays, and the next one to open the record finds all that was acknowledged in it.
 */
export function checkpoint({ driver }: Connection): void {
  try {
    driver.pragma("wal_checkpoint(TRUNCATE)");
  } catch (thrown) {
    if (!isOfTheFile(thrown)) throw thrown;
  }
}

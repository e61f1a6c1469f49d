// How look-ups reach the file: one at a time, each of one moment, or as a walk over a connection of its own.
import { type Connected, type Connection, connect, reading, versionOf } from "./connection.ts";
import { type Keep, Kept } from "./keep.ts";

export interface Reader {
  /** Does the index of words hold passages that this reader does not see? */
  readonly partial: boolean;
  /** All that the work reads is of one moment; what it keeps is of the file's state at that moment. */
  readonly read: <T>(work: (db: Connected, keep: Keep) => Promise<T>) => Promise<T>;
  /** Page after page, each told the last item of the one before, until one is empty. */
  readonly walk: <T>(
    page: (db: Connected, after: T | undefined) => Promise<readonly T[]>,
  ) => AsyncGenerator<T>;
}

/** A connection of its own that sees one moment for as long as the walk lasts, and holds up nobody. */
export async function* walk<T>(
  { path, patience, address }: Connection,
  page: (db: Connected, after: T | undefined) => Promise<readonly T[]>,
  prepare: (db: Connected, connection: Connection) => Promise<void> = async () => {},
): AsyncGenerator<T> {
  const connection = connect(path, patience, address);
  try {
    connection.driver.exec("PRAGMA query_only = ON; BEGIN");
    await prepare(connection.db, connection);
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

export const readerOf = (connection: Connection): Reader => {
  const kept = new Kept();
  return {
    partial: false,
    read: (work) => reading(connection, (db) => work(db, kept.in(String(versionOf(connection))))),
    walk: (page) => walk(connection, page),
  };
};

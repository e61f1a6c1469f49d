// Many rows into one table, a few hundred a statement: far fewer statements, and always under SQLite's limit of variables.
import type { Insertable } from "kysely";
import type { Connected } from "./connection.ts";
import type { Tables } from "./tables.ts";

const AT_ONCE = 200;

export async function insertAll<T extends keyof Tables>(
  db: Connected,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await db
      .insertInto(table)
      .values(rows.slice(from, from + AT_ONCE))
      .execute();
}

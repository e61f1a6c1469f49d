// Many rows into one table by one short statement, which is prepared once: the rows go in as one JSON text. Written out with
// a parameter for each value, making and preparing the statement took longer than running it.
import { type Insertable, sql } from "kysely";
import { type Connected, wellFormed } from "./connection.ts";
import type { Tables } from "./tables.ts";

/** So that no text of them all is very long. */
const AT_ONCE = 500;

const rowsAsJson = (rows: readonly object[], columns: readonly string[]): string =>
  JSON.stringify(rows.map((row) => columns.map((column) => bound((row as Record<string, unknown>)[column]))));

/** Half of a surrogate pair would come out of the JSON as no text at all. */
const bound = (value: unknown): unknown => (typeof value === "string" ? wellFormed(value) : value);

/** All rows have the columns of the first; none holds bytes. */
export async function insertAll<T extends keyof Tables>(
  db: Connected,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = columns.map((_, at) => sql`value ->> ${sql.lit(at)}`);
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await sql`
      INSERT INTO ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      SELECT ${sql.join(values)} FROM json_each(${rowsAsJson(rows.slice(from, from + AT_ONCE), columns)})`.execute(
      db,
    );
}

// What arrives: keys of entities. What leaves: the one of its spellings that each is shown by: that of the dated list
// where a report spells it so, else the one in most rows, else the first by code point. The order of adding is no matter.
import { sql } from "kysely";
import type { Rules, Spelling } from "../store.ts";
import type { Connected } from "./connection.ts";

/** The name of each key that some row has. */
export async function namesOf(
  db: Connected,
  keys: readonly string[],
  { preferred }: Rules,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; name: string }>`
    SELECT spelling.key, spelling.name FROM json_each(${JSON.stringify(keys)}) AS asked
    CROSS JOIN spelling ON spelling.key = asked.value ORDER BY spelling.key, spelling.rows DESC, spelling.name`.execute(
    db,
  );
  const names = new Map<string, string>();
  for (const { key, name } of rows) {
    const better = preferred?.has(name) && !preferred.has(names.get(key) ?? "");
    if (better || !names.has(key)) names.set(key, name);
  }
  return names;
}

/** Each spelling with a fact of a row that has it, rather of one that does not gather thousands. */
export async function spellingsOf(db: Connected, key: string, limit: number): Promise<readonly Spelling[]> {
  const { rows } = await sql<Spelling>`
    WITH shown AS MATERIALIZED (
      SELECT name, rows FROM spelling WHERE key = ${key} ORDER BY rows DESC, name LIMIT ${limit})
    SELECT shown.name, shown.rows, (
      SELECT record_row.id FROM (
        SELECT "row" FROM row_entity WHERE row_entity.key = ${key} AND row_entity.name = shown.name
        ORDER BY "row" LIMIT ${FEW}) AS few CROSS JOIN record_row ON record_row.number = few."row"
      ORDER BY record_row.type IN ('tenure', 'membership', 'position'), record_row.id LIMIT 1) AS fact
    FROM shown ORDER BY shown.rows DESC, shown.name`.execute(db);
  return rows;
}

/** Any row will do to show how a name is spelt. */
const FEW = 20;

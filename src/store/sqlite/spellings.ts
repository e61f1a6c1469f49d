// What arrives: keys of entities. What leaves: the one of its spellings that each is shown by: that of the dated list
// where a report spells it so, else the one in most rows, else the first by code point. The order of adding is no matter.
import { sql } from "kysely";
import type { Rules } from "../store.ts";
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

// What arrives: keys of entities. What leaves: the one of its spellings that each is shown by: that of the dated list
// where a report spells it so, else the one in most rows, else the first by code point. The order of adding is no matter.
import { type RawBuilder, sql } from "kysely";
import type { Row } from "../../model/record.ts";
import type { Spelling } from "../questions.ts";
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

/** Rows looked through for a sentence that has the name: any that has it will do. */
const FEW = 20;

/** Best a passage that has the whole name, else its last word: reports tell of people by their surnames. */
const passageOf = (name: string, row: Row): Spelling["passage"] => {
  const told = [name, name.split(" ").at(-1)!].map((words) => words.toLowerCase());
  const has = (words: string) => row.evidence.find(({ quote }) => quote.toLowerCase().includes(words));
  const { document, fact, quote } = has(told[0]!) ?? has(told[1]!) ?? row.evidence[0]!;
  return { document, fact, quote };
};

const quotes = (word: string): RawBuilder<unknown> =>
  sql`EXISTS (SELECT 1 FROM json_each(record_row.json, '$.evidence') AS told WHERE instr(lower(told.value ->> '$.quote'), ${word}) > 0)`;

/** Each spelling with a passage, read from rows as they are kept: one that gathers thousands of facts is not made whole. */
export async function spellingsOf(db: Connected, key: string, limit: number): Promise<readonly Spelling[]> {
  const { rows: names } = await sql<{ name: string; rows: number }>`
    SELECT name, rows FROM spelling WHERE key = ${key} ORDER BY rows DESC, name LIMIT ${limit}`.execute(db);
  const found: Spelling[] = [];
  for (const { name, rows } of names) {
    const last = name.split(" ").at(-1)!.toLowerCase();
    const { rows: shown } = await sql<{ json: string }>`
      SELECT record_row.json FROM (
        SELECT "row" FROM row_entity WHERE row_entity.key = ${key} AND row_entity.name = ${name}
        ORDER BY "row" LIMIT ${FEW}) AS few CROSS JOIN record_row ON record_row.number = few."row"
      ORDER BY ${quotes(name.toLowerCase())} DESC, ${quotes(last)} DESC, record_row.id LIMIT 1`.execute(db);
    if (shown[0]) found.push({ name, rows, passage: passageOf(name, JSON.parse(shown[0].json) as Row) });
  }
  return found;
}

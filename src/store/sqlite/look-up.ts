// Rows, entities, heads and counts, found by their ids, keys and names.
import { sql } from "kysely";
import type { EntityRef } from "../../model/entity.ts";
import type { FactType } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import type { DocumentHead, Row } from "../../model/record.ts";
import type { Counts, Rules } from "../store.ts";
import type { Connected } from "./connection.ts";
import { inTurn, whole, wholes } from "./gathered.ts";
import { foldName } from "./slots.ts";
import { namesOf } from "./spellings.ts";

const SHORTEST_BEGINNING = 8;

interface Resting {
  readonly fact: string;
  readonly row: number;
  readonly json: string;
}

/** Where a fact rests in two rows, as a discrepancy rests on other rows' facts, its own kind of row comes first. */
const resting = async (db: Connected, from: string, to: string): Promise<readonly Resting[]> =>
  (
    await sql<Resting>`
      SELECT row_fact.fact, row_fact.row, record_row.json
      FROM row_fact JOIN record_row ON record_row.number = row_fact.row
      WHERE row_fact.fact >= ${from} AND row_fact.fact < ${to}
      ORDER BY row_fact.fact, record_row.type <> (SELECT type FROM fact WHERE fact.id = row_fact.fact), record_row.type, record_row.id LIMIT 100`.execute(
      db,
    )
  ).rows;

const firstRows = (found: readonly Resting[]): readonly Resting[] =>
  found.filter(({ fact }, index) => fact !== found[index - 1]?.fact);

export async function rowOf(db: Connected, beginning: string, rules: Rules): Promise<Row | undefined> {
  if (beginning.length < SHORTEST_BEGINNING || !/^[0-9a-f]+$/.test(beginning)) return undefined;
  // "g" comes right after the last hex digit.
  const found = firstRows(await resting(db, beginning, `${beginning}g`));
  const rows = new Set(found.map(({ row }) => row));
  if (rows.size > 1)
    throw new InputError(
      "ambiguous",
      `${rows.size} rows have facts that begin with ${beginning}.`,
      "Give more digits of the id.",
    );
  return found[0] && whole(db, { number: found[0].row, json: found[0].json }, rules);
}

export async function rowsOf(db: Connected, facts: readonly string[], rules: Rules): Promise<readonly Row[]> {
  const rows = new Map<number, string>();
  for (const fact of facts) {
    const [found] = await resting(db, fact, `${fact}\u0000`);
    if (found) rows.set(found.row, found.json);
  }
  return inTurn([...rows], ([number, json]) => whole(db, { number, json }, rules));
}

export async function rowsAbout(
  db: Connected,
  keys: readonly string[],
  rules: Rules,
): Promise<readonly Row[]> {
  const about = sql<number>`(SELECT "row" FROM row_entity WHERE key IN (SELECT value FROM json_each(${JSON.stringify(keys)})))`;
  const found = await db
    .selectFrom("record_row")
    .select(["number", "json"])
    .where("number", "in", about)
    .orderBy("first_day")
    .orderBy("last_day")
    .orderBy("id")
    .orderBy("type")
    .execute();
  return wholes(db, found, rules);
}

interface Named {
  readonly key: string;
  readonly kind: EntityRef["kind"];
  readonly state: string | null;
  readonly rows: number;
}

/** The beginning of a word is enough. */
const hasWord = (word: string) => sql<boolean>`instr(spelling.folded, ${` ${word}`}) > 0`;

export async function entities(db: Connected, words: string, limit: number, rules: Rules) {
  const asked = foldName(words).trim().split(" ").filter(Boolean);
  const spelt = sql`key IN (SELECT key FROM spelling WHERE ${sql.join(asked.map(hasWord), sql` AND `)})`;
  const { rows } = await sql<Named>`
    WITH found AS MATERIALIZED (
      SELECT key, rows FROM entity ${asked.length > 0 ? sql`WHERE ${spelt}` : sql``} ORDER BY rows DESC, key LIMIT ${limit})
    SELECT found.key, min(row_entity.kind) AS kind, max(row_entity.state) AS state, found.rows
    FROM found JOIN row_entity ON row_entity.key = found.key
    GROUP BY found.key ORDER BY found.rows DESC, found.key`.execute(db);
  const names = await namesOf(
    db,
    rows.map(({ key }) => key),
    rules,
  );
  return rows.map(({ key, kind, state, rows: count }) => ({
    kind,
    // Of a name that holds what no JSON text may, the key is what there is.
    name: names.get(key) ?? key.slice(key.indexOf("/") + 1),
    ...(state ? { state } : {}),
    rows: count,
  }));
}

export async function headsOf(db: Connected, ids: readonly string[]): Promise<readonly DocumentHead[]> {
  const among = sql<string>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  const found = await db.selectFrom("head").select(["id", "json"]).where("id", "in", among).execute();
  const heads = new Map(found.map(({ id, json }) => [id, JSON.parse(json) as DocumentHead]));
  return [...new Set(ids)].flatMap((id) => heads.get(id) ?? []);
}

export async function documents(db: Connected, query: { offset: number; limit: number; outlet?: string }) {
  const from = db
    .selectFrom("head")
    .$if(query.outlet !== undefined, (heads) => heads.where("outlet", "=", query.outlet!));
  const counted = await from.select(({ fn }) => fn.countAll<number>().as("n")).executeTakeFirstOrThrow();
  // The page is found by columns that stand in an index; only then is what it shows read.
  const page = await from
    .select("id")
    .orderBy("received", "desc")
    .orderBy("id")
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const ids = page.map(({ id }) => id);
  return { total: counted.n, heads: await headsOf(db, ids) };
}

export async function counts(db: Connected): Promise<Counts> {
  const { rows } = await sql<Omit<Counts, "rows">>`
    SELECT count(*) AS documents, coalesce(sum(read), 0) AS read, count(DISTINCT outlet) AS outlets,
      coalesce(sum(facts), 0) AS facts FROM head`.execute(db);
  const types = await db
    .selectFrom("facet_value")
    .select(["value", "rows"])
    .where("dimension", "=", "type")
    .orderBy("value")
    .execute();
  const byType = Object.fromEntries(types.map(({ value, rows: count }) => [value as FactType, count]));
  return { ...rows[0]!, rows: byType };
}

// Who is in the record: by kind and words, by key, and since when.
import { type RawBuilder, sql } from "kysely";
import type { EntityRef } from "../../model/entity.ts";
import type { Day } from "../../model/time.ts";
import type { ActorsQuery } from "../questions.ts";
import type { Rules } from "../store.ts";
import type { Connected } from "./connection.ts";
import { sidesOf } from "./party.ts";
import { foldName, HOLDERS } from "./slots.ts";
import { namesOf } from "./spellings.ts";

/** "/" comes right before "0". */
const isKind = (kind: string): RawBuilder<unknown> => sql`(key >= ${`${kind}/`} AND key < ${`${kind}0`})`;

const spelt = (words: readonly string[], also: readonly string[]): RawBuilder<unknown> =>
  sql`(key IN (SELECT key FROM spelling WHERE ${sql.join(
    words.map((word) => sql`instr(spelling.folded, ${` ${word}`}) > 0`),
    sql` AND `,
  )}) OR key IN (SELECT value FROM json_each(${JSON.stringify(also)})))`;

const refOf = (key: string, name: string, state: string | null): EntityRef => ({
  kind: sidesOf(key)[0] as EntityRef["kind"],
  name,
  ...(state ? { state } : {}),
});

interface Found {
  readonly key: string;
  readonly rows: number;
  readonly state: string | null;
  readonly total: number;
}

export async function actors(db: Connected, query: ActorsQuery, rules: Rules) {
  const words = foldName(query.words).trim().split(" ").filter(Boolean);
  // Signs alone are words that nobody has.
  if (query.kinds.length === 0 || (words.length === 0 && query.words.trim() !== ""))
    return { total: 0, found: [] };
  const narrowed = words.length > 0 ? sql` AND ${spelt(words, query.also)}` : sql``;
  const { rows } = await sql<Found>`
    WITH found AS MATERIALIZED (
      SELECT key, rows, count(*) OVER () AS total FROM entity
      WHERE (${sql.join(query.kinds.map(isKind), sql` OR `)})${narrowed}
      ORDER BY rows DESC, key LIMIT ${query.limit} OFFSET ${query.offset})
    SELECT key, rows, total, (SELECT max(row_entity.state) FROM row_entity WHERE row_entity.key = found.key) AS state
    FROM found ORDER BY rows DESC, key`.execute(db);
  const names = await namesOf(
    db,
    rows.map(({ key }) => key),
    rules,
  );
  return {
    total: rows[0]?.total ?? 0,
    found: rows.map(({ key, rows: count, state }) => ({
      // Of a name that holds what no JSON text may, the key is what there is.
      ...refOf(key, names.get(key) ?? sidesOf(key)[1], state),
      rows: count,
    })),
  };
}

export async function entityOf(db: Connected, key: string, rules: Rules): Promise<EntityRef | undefined> {
  const { rows } = await sql<{ state: string | null; named: number }>`
    SELECT max(state) AS state, count(*) AS named FROM row_entity WHERE key = ${key}`.execute(db);
  const name = (await namesOf(db, [key], rules)).get(key);
  if (name !== undefined) return refOf(key, name, rows[0]!.state);
  const [kind, code] = sidesOf(key);
  if (kind !== "state") return undefined;
  const { rows: told } = await sql<{ number: number }>`
    SELECT number FROM facet_value
    WHERE dimension IN (${sql.join(["actor", ...HOLDERS])}) AND value = ${code.toUpperCase()} AND kind = 'state'`.execute(
    db,
  );
  return told.length > 0 ? refOf(key, code.toUpperCase(), null) : undefined;
}

export async function firstTold(db: Connected, key: string): Promise<Day | undefined> {
  const { rows } = await sql<{ day: string | null }>`
    SELECT min(head.known) AS day
    FROM row_entity CROSS JOIN row_fact ON row_fact."row" = row_entity."row"
      CROSS JOIN fact ON fact.id = row_fact.fact CROSS JOIN head ON head.id = fact.document
    WHERE row_entity.key = ${key}`.execute(db);
  return rows[0]?.day ?? undefined;
}

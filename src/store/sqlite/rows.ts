// What arrives: components of facts. What leaves: their rows in the file, made by the reconcile rules, in place of the
// rows that held any of these facts before. It refuses rows that rest on nothing.
import { sql } from "kysely";
import type { Fact } from "../../model/fact.ts";
import { speaksOf } from "../../model/judgement.ts";
import type { Row } from "../../model/record.ts";
import type { Rules } from "../store.ts";
import { withCited } from "./cited.ts";
import { batches } from "./components.ts";
import { type Connected, turns } from "./connection.ts";
import { aboutsIn, type Beside as Doubting, writeDoubts } from "./doubt-places.ts";
import { insertAll } from "./insert.ts";
import { among, evidenced, type Loaded, load, loadHeads } from "./loaded.ts";
import { daysOf, entitiesOf, type Facet, facetsOf, foldName, wordsOf } from "./slots.ts";
import { type Batch, type Made, writeStanding, writeUnheld } from "./standing.ts";

type Component = readonly string[];

/** Few statements for many small components, and no more than some hundred facts in memory and in one statement at a time. */
const FACTS_AT_ONCE = 300;

function checkRow(row: Row, component: ReadonlySet<string>): void {
  if (row.facts.includes(row.id) && row.facts.every((fact) => component.has(fact))) return;
  throw new Error(`reconcile made row ${row.type} ${row.id}, which rests on facts outside of its component`);
}

function reconciled(component: Component, loaded: Loaded, { reconcile }: Rules): readonly Row[] {
  const rows = reconcile(evidenced(component, loaded));
  const members = new Set(component);
  for (const row of rows) checkRow(row, members);
  return rows;
}

/** What is kept of a row: where it only gathers, and no judgement speaks of it, what its first fact alone makes. */
export function summary(row: Row, loaded: Loaded, { reconcile, gathers }: Rules): Row {
  const { facts, judgements } = evidenced(row.facts, loaded);
  if (facts.length < 2 || !gathers || !facts.every(gathers)) return row;
  if (judgements.some((judgement) => facts.some((fact) => speaksOf(judgement, fact)))) return row;
  return reconcile({ ...evidenced([row.evidence[0]!.fact], loaded), judgements: [] })[0]!;
}

interface Numbered {
  readonly row: Row;
  readonly number: number;
}

/** By whom and what a row can be found: under every spelling of its facts. What is there already stays. */
export async function writeNames(
  db: Connected,
  numbered: readonly Numbered[],
  facts: ReadonlyMap<string, Fact>,
): Promise<void> {
  const written = numbered.flatMap(
    ({ row, number }) =>
    entitiesOf(row, row.facts.map((id) => facts.get(id)!)).map(({ key, kind, name, state }) => ({
      key, row: number, name, kind, state: state ?? null, folded: foldName(name),
    })), // biome-ignore format: one row
  );
  await sql`
    INSERT INTO row_entity (key, "row", name, kind, state, folded)
    SELECT value ->> 'key', value ->> 'row', value ->> 'name', value ->> 'kind', value ->> 'state', value ->> 'folded'
    FROM json_each(${JSON.stringify(written)}) WHERE true
    ON CONFLICT DO UPDATE SET state = max(coalesce(state, excluded.state), coalesce(excluded.state, state))`.execute(
    db,
  );
}

async function writeRows(
  db: Connected,
  made: readonly Made[],
  { loaded, rules, abouts }: Pick<Doubting, "abouts"> & { readonly loaded: Loaded; readonly rules: Rules },
): Promise<void> {
  if (made.length === 0) return;
  const last = await db
    .selectFrom("record_row")
    .select(({ fn }) => fn.max("number").as("number"))
    .executeTakeFirst();
  const numbered = made.map((one, index) => ({ ...one, number: (last?.number ?? 0) + 1 + index }));
  const kept = numbered.map(({ row, number }) => ({
    number,
    id: row.id,
    days: daysOf(row, loaded.heads),
    row: summary(row, loaded, rules),
  }));
  await insertAll(
    db,
    "record_row",
    kept.map(({ number, id, days, row }) => ({
      number,
      type: row.type,
      id,
      ...days,
      json: JSON.stringify(row),
    })),
  );
  await writeWords(db, kept);
  const judgements = new Map([...loaded.judgements.values()].flat().map((one) => [one.id, one]));
  await writeDoubts(db, kept, { heads: loaded.heads, judgements, abouts }, rules);
  await insertAll(
    db,
    "row_fact",
    numbered.flatMap(({ row, number }) => [...new Set(row.facts)].map((fact) => ({ fact, row: number }))),
  );
  await writeNames(db, numbered, loaded.facts);
  await writeStanding(db, numbered, loaded);
  await insertAll(
    db,
    "seek",
    numbered.flatMap(({ number, sought }) => [...new Set(sought)].map((key) => ({ key, row: number }))),
  );
  await writeFacets(
    db,
    numbered.flatMap(({ row, number }) =>
      facetsOf(row, loaded.heads, rules.issues).map((facet) => ({ number, ...facet })),
    ),
  );
}

/** The words of rows that are looked for by them: no events, these are found by other means. */
export async function writeWords(
  db: Connected,
  rows: readonly { readonly number: number; readonly row: Row }[],
): Promise<void> {
  const written = rows.filter(({ row }) => row.type !== "event");
  await insertAll(
    db,
    "row_words",
    written.map(({ number, row }) => ({ type: row.type, row: number, words: wordsOf(row) })),
  );
}

/** By what a row can be narrowed, and counted. */
export async function writeFacets(
  db: Connected,
  facets: readonly (Facet & { number: number })[],
): Promise<void> {
  const json = JSON.stringify(facets);
  await sql`
    INSERT INTO facet_value (dimension, value, kind, rows)
    SELECT DISTINCT value ->> 'dimension', value ->> 'value', value ->> 'kind', 0 FROM json_each(${json}) WHERE true
    ON CONFLICT DO NOTHING`.execute(db);
  await sql`
    INSERT INTO facet ("row", facet)
    SELECT written.value ->> 'number', facet_value.number FROM json_each(${json}) AS written
    CROSS JOIN facet_value ON facet_value.dimension = written.value ->> 'dimension'
      AND facet_value.value = written.value ->> 'value' AND facet_value.kind = written.value ->> 'kind'`.execute(
    db,
  );
}

/** Takes out every row that holds one of these facts. */
export async function dropRows(db: Connected, facts: readonly string[]): Promise<void> {
  const { rows } = await sql<{ row: number }>`
    SELECT DISTINCT "row" FROM row_fact WHERE fact IN ${among(facts)}`.execute(db);
  await dropNumbered(
    db,
    rows.map(({ row }) => row),
  );
  await db.deleteFrom("unheld").where("fact", "in", among(facts)).execute();
}

export async function dropNumbered(db: Connected, rows: readonly number[]): Promise<void> {
  if (rows.length === 0) return;
  const numbers = sql<number>`(SELECT value FROM json_each(${JSON.stringify(rows)}))`;
  // By its key, which begins with the type.
  await sql`DELETE FROM row_words WHERE (type, "row") IN
    (SELECT type, number FROM record_row WHERE number IN ${numbers})`.execute(db);
  for (const table of ["row_fact", "row_entity", "facet", "seek", "doubt", "standing"] as const)
    await db.deleteFrom(table).where("row", "in", numbers).execute();
  await db.deleteFrom("record_row").where("number", "in", numbers).execute();
}

/** What is done beside the making. */
export interface Beside {
  /** Told of the rows made of some components, gives those that are to be written; all where unset. */
  readonly exchange?: (made: Batch) => Promise<readonly Made[]>;
  readonly progress?: (facts: number) => Promise<void>;
}

/**
 * Reconciles the components one by one and writes their rows. Rows there were of their facts must be gone already, but
 * where an `exchange` takes them out.
 */
export async function makeRows(
  db: Connected,
  components: readonly Component[],
  rules: Rules,
  { exchange = async ({ made }) => made, progress = async () => {} }: Beside = {},
): Promise<void> {
  const giveTurn = turns();
  for (const batch of batches(components, FACTS_AT_ONCE)) {
    const loaded = await load(db, batch);
    const rows: Row[] = [];
    const of: Component[] = [];
    for (const component of batch) {
      const found = reconciled(component, loaded, rules);
      rows.push(...found);
      of.push(...found.map(() => component));
      await giveTurn();
    }
    const made = (await withCited(db, rows, rules)).map((one, at) => ({ ...one, component: of[at]! }));
    const written = await exchange({ components: batch, made, loaded });
    const heads = await loadHeads(db, [...new Set(written.flatMap(({ row }) => row.documents))]);
    const told = { ...loaded, heads: new Map([...loaded.heads, ...heads]) };
    await writeRows(db, written, { loaded: told, rules, abouts: aboutsIn(rows) });
    await writeUnheld(db, { components: batch, made, loaded });
    await progress(batch.flat().length);
  }
}

// What arrives: components of facts. What leaves: their rows in the file, made by the reconcile rules, in place of the
// rows that held any of these facts before. It refuses rows that rest on nothing.
import { sql } from "kysely";
import type { Fact } from "../../model/fact.ts";
import type { DocumentHead, Evidenced, Judgement, Row } from "../../model/record.ts";
import type { Rules } from "../store.ts";
import type { Connected } from "./connection.ts";
import { speaksOf } from "./derived.ts";
import { insertAll } from "./insert.ts";
import { daysOf, entitiesOf, type Facet, facetsOf, foldName } from "./slots.ts";

type Component = readonly string[];

/** Few statements for many small components, and no more than some thousand facts in memory at a time. */
const FACTS_AT_ONCE = 1000;

const parsed = <T>(rows: readonly { json: string }[]): T[] => rows.map(({ json }) => JSON.parse(json));

const among = (ids: readonly string[]) => sql<string>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;

async function loadFacts(db: Connected, ids: readonly string[]): Promise<Map<string, Fact>> {
  const found = await db.selectFrom("fact").select("json").where("id", "in", among(ids)).execute();
  return new Map(parsed<Fact>(found).map((fact) => [fact.id, fact]));
}

async function loadHeads(db: Connected, ids: readonly string[]): Promise<Map<string, DocumentHead>> {
  const found = await db.selectFrom("head").select("json").where("id", "in", among(ids)).execute();
  return new Map(parsed<DocumentHead>(found).map((head) => [head.id, head]));
}

async function loadJudgements(
  db: Connected,
  documents: readonly string[],
): Promise<Map<string, Judgement[]>> {
  const found = await db
    .selectFrom("judgement_anchor")
    .innerJoin("judgement", "judgement.id", "judgement_anchor.judgement")
    .select(["judgement_anchor.document", "judgement.json"])
    .where("judgement_anchor.document", "in", among(documents))
    .execute();
  const byDocument = new Map<string, Judgement[]>();
  for (const { document, json } of found) {
    const here = byDocument.get(document) ?? [];
    here.push(JSON.parse(json));
    byDocument.set(document, here);
  }
  return byDocument;
}

export interface Loaded {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly heads: ReadonlyMap<string, DocumentHead>;
  readonly judgements: ReadonlyMap<string, readonly Judgement[]>;
}

export async function load(db: Connected, batch: readonly Component[]): Promise<Loaded> {
  const facts = await loadFacts(db, batch.flat());
  const documents = [...new Set([...facts.values()].map(({ document }) => document))];
  return { facts, heads: await loadHeads(db, documents), judgements: await loadJudgements(db, documents) };
}

const inOrder = <T extends { readonly id: string }>(items: Iterable<T>): T[] =>
  [...new Map([...items].map((item) => [item.id, item])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The same component is always put to the rules in the same order, so that it always gives the same rows. */
export function evidenced(component: Component, { facts, heads, judgements }: Loaded): Evidenced {
  const here = component.map((id) => facts.get(id)!);
  const documents = [...new Set(here.map(({ document }) => document))];
  return {
    documents: inOrder(documents.map((id) => heads.get(id)!)),
    facts: here,
    judgements: inOrder(documents.flatMap((id) => judgements.get(id) ?? [])),
  };
}

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

async function writeRows(db: Connected, rows: readonly Row[], loaded: Loaded, rules: Rules): Promise<void> {
  if (rows.length === 0) return;
  const last = await db
    .selectFrom("record_row")
    .select(({ fn }) => fn.max("number").as("number"))
    .executeTakeFirst();
  const numbered = rows.map((row, index) => ({ row, number: (last?.number ?? 0) + 1 + index }));
  await insertAll(
    db,
    "record_row",
    numbered.map(({ row, number }) => ({
      number,
      type: row.type,
      id: row.id,
      ...daysOf(row),
      json: JSON.stringify(summary(row, loaded, rules)),
    })),
  );
  await insertAll(
    db,
    "row_fact",
    numbered.flatMap(({ row, number }) => [...new Set(row.facts)].map((fact) => ({ fact, row: number }))),
  );
  await writeNames(db, numbered, loaded.facts);
  await writeFacets(
    db,
    numbered.flatMap(({ row, number }) => facetsOf(row, loaded.heads).map((facet) => ({ number, ...facet }))),
  );
}

async function writeFacets(db: Connected, facets: readonly (Facet & { number: number })[]): Promise<void> {
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
  const numbers = sql<number>`(SELECT value FROM json_each(${JSON.stringify(rows.map(({ row }) => row))}))`;
  for (const table of ["row_fact", "row_entity", "facet"] as const)
    await db.deleteFrom(table).where("row", "in", numbers).execute();
  await db.deleteFrom("record_row").where("number", "in", numbers).execute();
}

function* batches(components: readonly Component[]): Generator<readonly Component[]> {
  let batch: Component[] = [];
  let facts = 0;
  for (const component of components) {
    batch.push(component);
    facts += component.length;
    if (facts < FACTS_AT_ONCE) continue;
    yield batch;
    batch = [];
    facts = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Reconciles the components one by one and writes their rows. The rows there were must be gone already. */
export async function makeRows(
  db: Connected,
  components: readonly Component[],
  rules: Rules,
  progress: (facts: number) => Promise<void> = async () => {},
): Promise<void> {
  for (const batch of batches(components)) {
    const loaded = await load(db, batch);
    await writeRows(
      db,
      batch.flatMap((component) => reconciled(component, loaded, rules)),
      loaded,
      rules,
    );
    await progress(batch.flat().length);
  }
}

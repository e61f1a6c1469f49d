// Rows that only gather, as thousands of reports name the same minister: what they tell is what the first of their facts
// tells. They are kept as made of that fact alone and made whole when they are read, so that one fact more costs the same
// however many there are. A row that a judgement speaks of is kept whole.
import { sql } from "kysely";
import type { Fact } from "../../model/fact.ts";
import type { Row } from "../../model/record.ts";
import type { Told } from "../questions.ts";
import type { Rules } from "../store.ts";
import { keysOf } from "./components.ts";
import type { Connected } from "./connection.ts";
import { writeDoubts } from "./doubt-places.ts";
import { insertAll } from "./insert.ts";
import { evidenced, type Loaded, load } from "./loaded.ts";
import { respelled } from "./respelled.ts";
import { summary, writeFacets, writeNames, writeWords } from "./rows.ts";
import { daysOf, entitiesOf, entitiesOfFact, facetsOf } from "./slots.ts";
import { firstKnown, lastKnown, standWith } from "./standing.ts";

interface Kept {
  readonly number: number;
  readonly id: string;
  readonly json: string;
}

const factsOf = async (db: Connected, row: number): Promise<readonly string[]> =>
  (await db.selectFrom("row_fact").select("fact").where("row", "=", row).execute()).map(({ fact }) => fact);

/** A row as it is read. */
export async function whole<T extends Row>(
  db: Connected,
  kept: Pick<Kept, "number" | "json">,
  rules: Rules,
): Promise<T> {
  return (await respelled(db, [await gathered<T>(db, kept, rules)], rules))[0]!;
}

/** With all its facts. */
async function gathered<T extends Row>(
  db: Connected,
  { number, json }: Pick<Kept, "number" | "json">,
  { reconcile, gathers }: Rules,
): Promise<T> {
  const row = JSON.parse(json) as T;
  const facts = gathers && row.facts.length === 1 ? await factsOf(db, number) : row.facts;
  if (facts.length === row.facts.length) return row;
  return reconcile(evidenced(facts, await load(db, [facts])))[0] as T;
}

/** Which of the rows rest on more facts than they are kept with: one question for all, since hardly any does. */
async function gathering(db: Connected, rows: readonly number[]): Promise<ReadonlySet<number>> {
  const { rows: found } = await sql<{ row: number }>`
    SELECT "row" FROM row_fact WHERE "row" IN (SELECT value FROM json_each(${JSON.stringify(rows)}))
    GROUP BY "row" HAVING count(*) > 1`.execute(db);
  return new Set(found.map(({ row }) => row));
}

/** Rows as they are read, in the order given. */
export async function wholes<T extends Row>(
  db: Connected,
  kept: readonly Pick<Kept, "number" | "json">[],
  rules: Rules,
): Promise<readonly T[]> {
  const several = rules.gathers
    ? await gathering(
        db,
        kept.map(({ number }) => number),
      )
    : new Set<number>();
  const rows = await inTurn(kept, async (one) =>
    several.has(one.number) ? gathered<T>(db, one, rules) : (JSON.parse(one.json) as T),
  );
  return respelled(db, rows, rules);
}

/** So many facts are put together for a page of rows; of a row that rests on more, what its first tells is enough. */
const MOST_GATHERED = 40;

/** Rows with the number of their facts, in the order given; those of very many as the first of these tells them. */
export async function toldRows<T extends Row>(
  db: Connected,
  kept: readonly Pick<Kept, "number" | "json">[],
  rules: Rules,
): Promise<readonly Told<T>[]> {
  const { rows: counted } = await sql<{ row: number; told: number }>`
    SELECT value AS "row", (SELECT count(*) FROM row_fact WHERE row_fact."row" = value) AS told
    FROM json_each(${JSON.stringify(kept.map(({ number }) => number))})`.execute(db);
  const told = new Map(counted.map((one) => [one.row, one.told]));
  const found = await inTurn(kept, async (one) => {
    const row = JSON.parse(one.json) as T;
    const facts = told.get(one.number)!;
    return facts > MOST_GATHERED || facts === row.facts.length ? row : gathered<T>(db, one, rules);
  });
  const spelt = await respelled(db, found, rules);
  return spelt.map((row, at) => ({ row, told: told.get(kept[at]!.number)! }));
}

interface Span {
  readonly row: number;
  readonly told: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** Rows as they are kept, with the number of their facts and the days of the first and the last of their reports that tell one. */
export async function briefRows<T extends Row>(
  db: Connected,
  kept: readonly Pick<Kept, "number" | "json">[],
  rules: Rules,
): Promise<readonly Told<T>[]> {
  // Each day by itself: in a view of a past day facts and heads are unions, which a join would lay out as a whole.
  const { rows: spans } = await sql<Span>`
    SELECT "row", count(*) AS told, min(day) AS first, max(day) AS last FROM (
      SELECT row_fact."row", (SELECT iif(told, known, NULL) FROM head WHERE head.id =
        (SELECT document FROM fact WHERE fact.id = row_fact.fact)) AS day
      FROM json_each(${JSON.stringify(kept.map(({ number }) => number))}) AS asked
        CROSS JOIN row_fact ON row_fact."row" = asked.value)
    GROUP BY "row"`.execute(db);
  const byRow = new Map(spans.map((span) => [span.row, span]));
  const rows = await respelled(
    db,
    kept.map(({ json }) => JSON.parse(json) as T),
    rules,
  );
  return rows.map((row, at) => {
    const { told = 1, first, last } = byRow.get(kept[at]!.number) ?? {};
    return { row, told, ...(first ? { first } : {}), ...(last ? { last } : {}) };
  });
}

/** One after the other: a connection does one thing at a time. */
export async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

/** Facts by their key, but those that have several: a judgement speaks of them. */
async function byOnlyKey(db: Connected, facts: readonly string[]): Promise<Map<string, string[]>> {
  const keys = new Map<string, string[]>();
  for (const { key, fact } of await keysOf(db, facts)) keys.set(fact, [...(keys.get(fact) ?? []), key]);
  const found = new Map<string, string[]>();
  for (const [fact, [key, ...more]] of keys)
    if (!more.length) found.set(key!, [...(found.get(key!) ?? []), fact]);
  return found;
}

/** A row by each key that a fact in it has: any of them where there are several. */
async function rowsByKey(db: Connected, keys: Iterable<string>): Promise<ReadonlyMap<string, Kept>> {
  const { rows } = await sql<Kept & { key: string }>`
    SELECT key, number, id, json FROM (
      SELECT value AS key, (SELECT row_fact."row" FROM fact_key CROSS JOIN row_fact ON row_fact.fact = fact_key.fact
        WHERE fact_key.key = value LIMIT 1) AS found
      FROM json_each(${JSON.stringify([...keys])})) CROSS JOIN record_row ON number = found`.execute(db);
  return new Map(rows.map((row) => [row.key, row]));
}

interface Joined {
  readonly kept: Kept;
  readonly more: readonly string[];
  readonly row: Row;
}

/** A row kept as made of its first fact with more facts put to it; unset where they are not plainly one. */
function joined(
  kept: Kept,
  more: readonly string[],
  loaded: Loaded,
  { reconcile }: Rules,
): Joined | undefined {
  const facts = [...firstsOf(kept), ...more];
  const [row, ...apart] = reconcile({ ...evidenced(facts, loaded), judgements: [] });
  const isOne = row && !apart.length && facts.every((fact) => row.facts.includes(fact));
  return isOne ? { kept, more, row } : undefined;
}

/** The facts a row is kept as made of. */
const firstsOf = ({ json }: Kept): readonly string[] => (JSON.parse(json) as Row).facts;

const keysIn = (row: Row): string =>
  entitiesOf(row, [])
    .map(({ key }) => key)
    .join("|");
const sameKeys = (a: Row, b: Row): boolean => keysIn(a) === keysIn(b);

/** Words of somebody unnamed are found by the description that their first fact has, and that is another one now. */
async function nameAnew(db: Connected, row: Row, number: number): Promise<void> {
  const facts = await factsOf(db, number);
  await db.deleteFrom("row_entity").where("row", "=", number).execute();
  await writeNames(db, [{ row: { ...row, facts }, number }], (await load(db, [facts])).facts);
}

/** A new fact may be told earlier than the first there was, bear a lower id, or spell a name in another way. */
async function keepAnew(
  db: Connected,
  { kept, row, more }: Joined,
  { loaded, rules }: { readonly loaded: Loaded; readonly rules: Rules },
): Promise<void> {
  const { number } = kept;
  if (sameKeys(JSON.parse(kept.json), row))
    await writeNames(db, [{ row: { ...row, facts: more }, number }], loaded.facts);
  else await nameAnew(db, row, number);
  const id = row.id < kept.id ? row.id : kept.id;
  const isFirst = firstsOf(kept)[0] === row.evidence[0]!.fact;
  if (isFirst && id === kept.id) return;
  const now = isFirst ? (JSON.parse(kept.json) as Row) : summary(row, loaded, rules);
  const values = { id, ...daysOf(now, loaded.heads), json: JSON.stringify(now) };
  await db.updateTable("record_row").set(values).where("number", "=", number).execute();
  await db.deleteFrom("row_words").where("type", "=", now.type).where("row", "=", number).execute();
  await writeWords(db, [{ number, row: now }]);
  await db.deleteFrom("facet").where("row", "=", number).execute();
  await writeFacets(
    db,
    facetsOf(now, loaded.heads, rules.issues).map((facet) => ({ number, ...facet })),
  );
  await db.deleteFrom("doubt").where("row", "=", number).execute();
  const beside = { heads: loaded.heads, judgements: new Map(), abouts: new Map() };
  await writeDoubts(db, [{ number, id, row: now }], beside, rules);
}

const rowsOfFacts = async (db: Connected, facts: readonly string[]) =>
  (
    await sql<{ fact: string; json: string }>`
      SELECT row_fact.fact, record_row.json FROM json_each(${JSON.stringify(facts)})
      CROSS JOIN row_fact ON row_fact.fact = value CROSS JOIN record_row ON record_row.number = row_fact."row"`.execute(
      db,
    )
  ).rows;

/** All that a row which only gathers keeps of a fact that is not its first. */
const asGathered = (fact: Fact, rules: Rules): string | undefined =>
  rules.gathers?.(fact) ? JSON.stringify([fact.type, entitiesOfFact(fact)]) : undefined;

/**
 * Of the facts that a document is about to have, those that already rest in a row which only gathers, name the same people
 * there, and are not the first that it tells: the row need not be made anew for them, only be given them again.
 */
export async function stillGathered(
  db: Connected,
  document: string,
  facts: readonly Fact[],
  rules: Rules,
): Promise<readonly Fact[]> {
  const kept = await db.selectFrom("fact").select("json").where("document", "=", document).execute();
  const before = new Map(kept.map(({ json }) => JSON.parse(json) as Fact).map((fact) => [fact.id, fact]));
  const alike = facts.filter((fact) => {
    const was = before.get(fact.id);
    const is = asGathered(fact, rules);
    return was !== undefined && is !== undefined && is === asGathered(was, rules);
  });
  const ids = alike.map(({ id }) => id);
  const plain = new Set([...(await byOnlyKey(db, ids)).values()].flat());
  const gathered = new Set(
    (await rowsOfFacts(db, ids)).flatMap(({ fact, json }) => {
      const [first, ...more] = (JSON.parse(json) as Row).facts;
      return more.length === 0 && first !== fact ? [fact] : [];
    }),
  );
  return alike.filter(({ id }) => plain.has(id) && gathered.has(id));
}

/** Puts new facts into the rows there are where these only gather; gives those that are still to be reconciled. */
export async function gather(
  db: Connected,
  facts: readonly Fact[],
  rules: Rules,
): Promise<readonly string[]> {
  const gathering = facts.filter((fact) => rules.gathers?.(fact)).map(({ id }) => id);
  const byKey = await byOnlyKey(db, gathering);
  const rows = [...(await rowsByKey(db, byKey.keys()))].filter(([, kept]) => firstsOf(kept).length === 1);
  const firsts = rows.flatMap(([, kept]) => firstsOf(kept));
  const plain = new Set([...(await byOnlyKey(db, firsts)).values()].flat());
  const ready = rows.filter(([, kept]) => plain.has(firstsOf(kept)[0]!));
  const loaded = await load(db, [firsts, ...ready.map(([key]) => byKey.get(key)!)]);
  const found = ready.flatMap(([key, kept]) => joined(kept, byKey.get(key)!, loaded, rules) ?? []);
  const there = new Set((await rowsOfFacts(db, gathering)).map(({ fact }) => fact));
  await insertAll(
    db,
    "row_fact",
    found.flatMap(({ kept, more }) =>
      more.filter((fact) => !there.has(fact)).map((fact) => ({ fact, row: kept.number })),
    ),
  );
  await standWith(
    db,
    found.map(({ kept, more }) => ({
      row: kept.number,
      known: firstKnown(more, loaded),
      since: lastKnown(more, loaded),
    })),
  );
  for (const one of found) await keepAnew(db, one, { loaded, rules });
  const done = new Set(found.flatMap(({ more }) => more));
  return facts.flatMap(({ id }) => (done.has(id) ? [] : [id]));
}

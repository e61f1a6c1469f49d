// What arrives: an instant. What leaves: for every component that documents received since then bear on, its rows as they
// are and the rows that the same rules make of its older facts. Nothing is written: what was before is reconciled anew.
import { sql } from "kysely";
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import { isReceivedSince } from "../head.ts";
import type { Around, Rules } from "../store.ts";
import { seekers, withCited } from "./cited.ts";
import { batches, components, group, keysOf } from "./components.ts";
import { type Connected, turns } from "./connection.ts";
import { wholes } from "./gathered.ts";
import { among, evidenced, load } from "./loaded.ts";
import { respelled } from "./respelled.ts";

type Documents = ReadonlySet<string>;

async function receivedSince(db: Connected, since: string): Promise<Documents> {
  if (Number.isNaN(Date.parse(since)))
    throw new InputError("bad-day", `“${since}” is no day and no instant.`, "Give one such as 2021-03-16.");
  // The day narrows it by the index; within it, instants may be written to the second or to its thousandth.
  const found = await db
    .selectFrom("head")
    .select(["id", "received"])
    .where("received", ">=", new Date(Date.parse(since)).toISOString().slice(0, 10))
    .execute();
  return new Set(found.filter((head) => isReceivedSince(head, since)).map(({ id }) => id));
}

const factsIn = async (db: Connected, documents: Documents): Promise<readonly string[]> =>
  (
    await db
      .selectFrom("fact")
      .select("id")
      .where("document", "in", among([...documents]))
      .execute()
  ).map(({ id }) => id);

/** Rows resting on more earlier facts than this, that only gather them, tell nothing new where one more does. */
const MANY = 40;

/**
 * Facts of rows that only gather, as every report names the same ministers, where such a row rests on many earlier facts
 * and tells what the first of these tells: what they are told again by is left out.
 */
async function toldBefore(db: Connected, facts: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ fact: string }>`
    WITH later (fact) AS MATERIALIZED (SELECT value FROM json_each(${JSON.stringify(facts)}) ORDER BY 1),
      plain (number) AS MATERIALIZED (
        SELECT number FROM (SELECT DISTINCT row_fact."row" AS found FROM later CROSS JOIN row_fact USING (fact))
          CROSS JOIN record_row ON number = found
        WHERE json_array_length(json, '$.facts') = 1 AND json ->> '$.facts[0]' NOT IN (SELECT fact FROM later)
          AND (SELECT count(*) FROM row_fact
            WHERE row_fact."row" = number AND row_fact.fact NOT IN (SELECT fact FROM later)) > ${MANY})
    SELECT row_fact.fact FROM later CROSS JOIN row_fact USING (fact) WHERE "row" IN (SELECT number FROM plain)`.execute(
    db,
  );
  return new Set(rows.map(({ fact }) => fact));
}

/**
 * Where the later documents were added last of all, the record was what it is without them when the first of them came: of
 * the facts that rest in rows which only look at others, those are left whose rows were written since.
 */
async function changedAmong(
  db: Connected,
  facts: readonly string[],
  later: Documents,
): Promise<readonly string[]> {
  const { rows } = await sql<{ first: number | null }>`
    SELECT min(rowid) AS first FROM document WHERE id IN ${among([...later])}`.execute(db);
  const { first } = rows[0]!;
  if (first === null) return facts;
  const after = await sql<{ n: number }>`SELECT count(*) AS n FROM document WHERE rowid >= ${first}`.execute(
    db,
  );
  if (after.rows[0]!.n !== later.size) return facts;
  const found = await sql<{ fact: string }>`
    SELECT DISTINCT value AS fact FROM json_each(${JSON.stringify(facts)}) CROSS JOIN row_fact ON row_fact.fact = value
      CROSS JOIN standing ON standing."row" = row_fact."row" WHERE written >= ${first}`.execute(db);
  return found.rows.map(({ fact }) => fact);
}

async function rowsNow(db: Connected, facts: readonly string[], rules: Rules): Promise<readonly Row[]> {
  const { rows } = await sql<{ number: number; json: string }>`
    SELECT number, json FROM record_row
    WHERE number IN (SELECT "row" FROM row_fact WHERE fact IN ${among(facts)}) ORDER BY type, id`.execute(db);
  return wholes<Row>(db, rows, rules);
}

/** Without the later facts a component may fall into several. */
async function rowsBefore(
  db: Connected,
  facts: readonly string[],
  { later, rules, giveTurn }: Telling,
): Promise<readonly Row[]> {
  const loaded = await load(db, [facts]);
  const older = facts.filter((id) => !later.has(loaded.facts.get(id)!.document));
  if (older.length === 0) return [];
  const rows: Row[] = [];
  for (const component of group(older, await keysOf(db, older))) {
    rows.push(...rules.reconcile(evidenced(component, loaded)));
    await giveTurn();
  }
  const cited = await withCited(db, rows, rules, (document) => !later.has(document));
  await giveTurn();
  return respelled(
    db,
    cited.map(({ row }) => row),
    rules,
  );
}

interface Telling {
  readonly later: Documents;
  readonly rules: Rules;
  readonly giveTurn: () => Promise<void>;
}

/** So many facts are looked at together: of one component by itself, most of the time went into asking. */
const FACTS_AT_ONCE = 150;

async function told(
  db: Connected,
  components: readonly (readonly string[])[],
  telling: Telling,
): Promise<readonly Around[]> {
  const facts = components.flat();
  const at = new Map(
    components.flatMap((component, index) => component.map((fact) => [fact, index] as const)),
  );
  const now = await rowsNow(db, facts, telling.rules);
  await telling.giveTurn();
  const before = await rowsBefore(db, facts, telling);
  const of = (rows: readonly Row[]): Row[][] => {
    const found: Row[][] = components.map(() => []);
    for (const row of rows) found[at.get(row.facts[0]!)!]!.push(row);
    return found;
  };
  const [nowOf, beforeOf] = [of(now), of(before)];
  return components.map((_, index) => ({ now: nowOf[index]!, before: beforeOf[index]! }));
}

/** One component after the other, in the order of their first facts. */
export async function* around(db: Connected, since: string, rules: Rules): AsyncGenerator<Around> {
  const later = await receivedSince(db, since);
  const facts = await factsIn(db, later);
  const again = await toldBefore(db, facts);
  const seeking = await changedAmong(db, await seekers(db, facts), later);
  const touched = [...facts.filter((fact) => !again.has(fact)), ...seeking];
  const telling = { later, rules, giveTurn: turns() };
  for (const batch of batches(await components(db, touched), FACTS_AT_ONCE))
    yield* await told(db, batch, telling);
}

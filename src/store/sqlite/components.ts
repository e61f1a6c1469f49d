// What arrives: facts that something touched. What leaves: the connected components around them, where facts are joined
// by shared keys: each a list of fact ids in order, the components in the order of their first.
import { sql } from "kysely";
import type { Connected } from "./connection.ts";

/**
 * All facts that can be reached from these by shared keys, these included where they exist. SQLite keeps the order of a
 * CROSS JOIN: always from the few that were reached to the many that there are.
 */
export async function reach(db: Connected, facts: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE reached (node, is_key) AS (
      SELECT value, 0 FROM json_each(${JSON.stringify(facts)})
      UNION
      SELECT fact_key.key, 1 FROM reached CROSS JOIN fact_key ON fact_key.fact = reached.node WHERE NOT reached.is_key
      UNION
      SELECT fact_key.fact, 0 FROM reached CROSS JOIN fact_key ON fact_key.key = reached.node WHERE reached.is_key
    )
    SELECT node AS id FROM reached CROSS JOIN fact ON fact.id = reached.node WHERE NOT reached.is_key ORDER BY node`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

const root = (parents: Map<string, string>, of: string): string => {
  let found = of;
  for (let next = parents.get(found); next !== undefined && next !== found; next = parents.get(found)) {
    parents.set(found, parents.get(next) ?? next);
    found = next;
  }
  return found;
};

/** Facts in order, joined by their keys. */
export function group(
  facts: readonly string[],
  keys: readonly { readonly key: string; readonly fact: string }[],
): readonly (readonly string[])[] {
  const parents = new Map(facts.map((fact) => [fact, fact]));
  const holders = new Map<string, string>();
  for (const { key, fact } of keys) {
    const holder = holders.get(key);
    if (holder === undefined) holders.set(key, fact);
    else parents.set(root(parents, fact), root(parents, holder));
  }
  const components = new Map<string, string[]>();
  for (const fact of facts) {
    const top = root(parents, fact);
    const component = components.get(top);
    if (component) component.push(fact);
    else components.set(top, [fact]);
  }
  return [...components.values()];
}

export const keysOf = async (db: Connected, facts: readonly string[]) =>
  (
    await sql<{ key: string; fact: string }>`
      SELECT key, fact FROM fact_key WHERE fact IN (SELECT value FROM json_each(${JSON.stringify(facts)}))`.execute(
      db,
    )
  ).rows;

export async function components(
  db: Connected,
  touched: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const facts = await reach(db, touched);
  return group(facts, await keysOf(db, facts));
}

export async function allComponents(db: Connected): Promise<readonly (readonly string[])[]> {
  const facts = await db.selectFrom("fact").select("id").orderBy("id").execute();
  const keys = await db.selectFrom("fact_key").select(["key", "fact"]).execute();
  return group(
    facts.map(({ id }) => id),
    keys,
  );
}

/** Components together until they hold so many facts. */
export function* batches(
  components: readonly (readonly string[])[],
  most: number,
): Generator<readonly (readonly string[])[]> {
  let batch: (readonly string[])[] = [];
  let facts = 0;
  for (const component of components) {
    batch.push(component);
    facts += component.length;
    if (facts < most) continue;
    yield batch;
    batch = [];
    facts = 0;
  }
  if (batch.length > 0) yield batch;
}

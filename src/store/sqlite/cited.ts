// Rows that rest on facts outside of their component: what they seek is looked up among what facts offer. A fact that comes
// or goes touches the rows that seek it, and nothing further: rows look at facts, never at other rows.
import { sql } from "kysely";
import type { DocumentHead, Row } from "../../model/record.ts";
import type { Rules } from "../store.ts";
import type { Connected } from "./connection.ts";
import { evidenced, type Loaded, load } from "./loaded.ts";

/** A row that finds more under its keys looks at the first of them. */
const MOST_OFFERED = 400;

/** Facts of the rows that seek what these facts offer. */
export async function seekers(db: Connected, facts: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ fact: string }>`
    SELECT DISTINCT row_fact.fact FROM (
      SELECT DISTINCT seek."row" AS number FROM json_each(${JSON.stringify(facts)})
      CROSS JOIN offer ON offer.fact = value CROSS JOIN seek ON seek.key = offer.key)
    CROSS JOIN row_fact ON row_fact."row" = number`.execute(db);
  return rows.map(({ fact }) => fact);
}

async function offered(
  db: Connected,
  sought: readonly (readonly string[])[],
): Promise<Map<string, string[]>> {
  const wanted = [...new Set(sought.flat())];
  if (!wanted.length) return new Map();
  const { rows } = await sql<{ key: string; fact: string }>`
    SELECT offer.key, offer.fact FROM json_each(${JSON.stringify(wanted)})
    CROSS JOIN offer ON offer.key = value CROSS JOIN fact ON fact.id = offer.fact ORDER BY offer.key, offer.fact`.execute(
    db,
  );
  const found = new Map<string, string[]>();
  for (const { key, fact } of rows) found.set(key, [...(found.get(key) ?? []), fact]);
  return found;
}

export interface Cited {
  readonly row: Row;
  /** The keys under which it seeks. */
  readonly sought: readonly string[];
  /** Of all documents that offer something under these, whether it takes it or not. */
  readonly offering: readonly DocumentHead[];
}

const NONE: readonly string[] = [];

/** The rows with what they take of the facts that they seek, of those of admitted documents. */
export async function withCited(
  db: Connected,
  rows: readonly Row[],
  { citing }: Rules,
  admits: (document: string) => boolean = () => true,
): Promise<readonly Cited[]> {
  // What a row seeks hangs on its own facts: with what it found it may look as if it sought nothing any more.
  const sought = rows.map((row) => citing?.seeks(row) ?? NONE);
  const found = await offered(db, sought);
  const loaded: Loaded = await load(db, [[...new Set([...found.values()].flat())]]);
  return rows.map((row, at) => {
    const keys = sought[at]!;
    if (!citing || keys.length === 0) return { row, sought: keys, offering: [] };
    const own = new Set(row.facts);
    const facts = [...new Set(keys.flatMap((key) => found.get(key) ?? []))].filter(
      (fact) => !own.has(fact) && admits(loaded.facts.get(fact)!.document),
    );
    const documents = new Set(facts.map((fact) => loaded.facts.get(fact)!.document));
    const taken = evidenced(facts.sort().slice(0, MOST_OFFERED), loaded);
    return {
      row: citing.cite(row, taken),
      sought: keys,
      offering: [...documents].map((id) => loaded.heads.get(id)!),
    };
  });
}

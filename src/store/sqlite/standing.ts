// From which day on a row stands as it is. What arrives: rows as they are made, with all that they were made from. What
// leaves: for each the day from which the first of its facts could be known, and the last day on which anything came to be
// known that it was made from: a view of that day or a later one has the row as the record has it. The day may be later
// than it need be, never earlier; a report that others date otherwise on a day is looked after by the view itself.
import { sql } from "kysely";
import { type DocumentHead, knownFrom, type Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import { allComponents } from "./components.ts";
import type { Connected } from "./connection.ts";
import { insertAll } from "./insert.ts";
import type { Loaded } from "./loaded.ts";
import { UNDATED } from "./tables.ts";

type Component = readonly string[];

/** A row with what it was made from. */
export interface Made {
  readonly row: Row;
  /** The keys under which it seeks facts of others. */
  readonly sought: readonly string[];
  /** The documents that offer some under these. */
  readonly offering: readonly DocumentHead[];
  /** All facts that were reconciled together. */
  readonly component: Component;
}

export interface Batch {
  readonly components: readonly Component[];
  readonly made: readonly Made[];
  readonly loaded: Loaded;
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

const headOf = (fact: string, { facts, heads }: Loaded): DocumentHead =>
  heads.get(facts.get(fact)!.document)!;

/** The days from which facts could be known: the first, or the last. */
export const firstKnown = (facts: readonly string[], loaded: Loaded): Day =>
  facts.map((fact) => knownFrom(headOf(fact, loaded))).reduce(earlier, UNDATED);
export const lastKnown = (facts: readonly string[], loaded: Loaded): Day =>
  facts.map((fact) => knownFrom(headOf(fact, loaded))).reduce(later, "");

/** The last day on which anything came to be known that a row was made from. */
export const settledOn = ({ component, offering }: Made, loaded: Loaded): Day =>
  offering.map(knownFrom).reduce(later, lastKnown(component, loaded));

/** The first day on which one of these documents came to be known that a row was made from; unset where none is among them. */
export function changedOn(
  { component, offering }: Made,
  loaded: Loaded,
  documents: ReadonlySet<string>,
): Day | undefined {
  const heads = [...component.map((fact) => headOf(fact, loaded)), ...offering];
  const days = heads.filter(({ id }) => documents.has(id)).map(knownFrom);
  return days.length === 0 ? undefined : days.reduce(earlier);
}

/** How many documents were added so far, those among them that were taken out again. */
export async function lastAdded(db: Connected): Promise<number> {
  const { rows } = await sql<{ n: number }>`SELECT coalesce(max(rowid), 0) AS n FROM main.document`.execute(
    db,
  );
  return rows[0]!.n;
}

export async function writeStanding(
  db: Connected,
  rows: readonly (Made & { readonly number: number })[],
  loaded: Loaded,
): Promise<void> {
  const written = await lastAdded(db);
  await insertAll(
    db,
    "standing",
    rows.map((one) => ({
      row: one.number,
      known: firstKnown(one.row.facts, loaded),
      since: settledOn(one, loaded),
      written,
    })),
  );
}

/** Rows that stay, but others around them went, or they do not stand from the day they did. */
export async function standFrom(
  db: Connected,
  rows: readonly { readonly row: number; readonly since: Day }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    UPDATE standing SET since = value ->> 'since', written = ${await lastAdded(db)}
    FROM json_each(${JSON.stringify(rows)})
    WHERE standing."row" = value ->> 'row'`.execute(db);
}

/** Facts were put in rows that only gather. */
export async function standWith(
  db: Connected,
  rows: readonly { readonly row: number; readonly known: Day; readonly since: Day }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    UPDATE standing SET known = min(known, value ->> 'known'), since = max(since, value ->> 'since')
    FROM json_each(${JSON.stringify(rows)})
    WHERE standing."row" = value ->> 'row' AND (known > value ->> 'known' OR since < value ->> 'since')`.execute(
    db,
  );
}

/** A fact that rests in no row may rest in one where less is known: views must come upon it. */
export async function writeUnheld(db: Connected, { components, made, loaded }: Batch): Promise<void> {
  const held = new Set(made.flatMap(({ row }) => row.facts));
  await sql`DELETE FROM unheld WHERE fact IN
    (SELECT value FROM json_each(${JSON.stringify(components.flat())}))`.execute(db);
  await insertAll(
    db,
    "unheld",
    components.flatMap((component) => {
      const left = component.filter((fact) => !held.has(fact));
      const since = left.length > 0 ? lastKnown(component, loaded) : "";
      return left.map((fact) => ({ fact, since }));
    }),
  );
}

const ALL_OFFERED = `
  WITH offered (key, day) AS MATERIALIZED (
    SELECT offer.key, max(head.known) FROM offer CROSS JOIN fact ON fact.id = offer.fact
      CROSS JOIN head ON head.id = fact.document GROUP BY offer.key)
  UPDATE standing SET since = max(since, found.day) FROM (
    SELECT seek."row" AS number, max(offered.day) AS day FROM offered CROSS JOIN seek ON seek.key = offered.key
    GROUP BY seek."row") AS found WHERE found.number = standing."row"`;

const AT_ONCE = 2000;

/** For a record made before there were standings: of all its rows at once, from what they would be made from. */
export async function standAll(db: Connected): Promise<void> {
  const known = await sql<{ id: string; day: Day }>`
    SELECT fact.id, head.known AS day FROM fact CROSS JOIN head ON head.id = fact.document`.execute(db);
  const days = new Map(known.rows.map(({ id, day }) => [id, day]));
  const last = new Map<string, Day>();
  for (const component of await allComponents(db)) {
    const day = component.map((fact) => days.get(fact)!).reduce(later, "");
    for (const fact of component) last.set(fact, day);
  }
  const written = await lastAdded(db);
  for (let from = 0, facts = [...last]; from < facts.length; from += AT_ONCE) {
    const told = facts
      .slice(from, from + AT_ONCE)
      .map(([fact, since]) => ({ fact, known: days.get(fact), since }));
    const json = JSON.stringify(told);
    await sql`
      INSERT INTO standing ("row", known, since, written)
      SELECT row_fact."row", min(told.value ->> 'known'), max(told.value ->> 'since'), ${written}
      FROM json_each(${json}) AS told CROSS JOIN row_fact ON row_fact.fact = told.value ->> 'fact'
      WHERE true GROUP BY row_fact."row"
      ON CONFLICT DO UPDATE SET known = min(known, excluded.known), since = max(since, excluded.since)`.execute(
      db,
    );
    await sql`
      INSERT INTO unheld (fact, since) SELECT value ->> 'fact', value ->> 'since' FROM json_each(${json})
      WHERE NOT EXISTS (SELECT 1 FROM row_fact WHERE row_fact.fact = value ->> 'fact')`.execute(db);
  }
  await sql.raw(ALL_OFFERED).execute(db);
}

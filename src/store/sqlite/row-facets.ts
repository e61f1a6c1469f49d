// What rows of a type can be narrowed by, counted; and positions by actor and issue. In comes a query, out go counts, or
// the rows of the pairs on a page. Both are read from facets, so that neither takes rows apart that are not shown.
import { type RawBuilder, sql } from "kysely";
import type { PositionRow } from "../../model/record.ts";
import type { FacetValue, RowFacets, RowsQuery, Rules } from "../store.ts";
import { admitsRow, check } from "./by-type.ts";
import type { Connected } from "./connection.ts";
import { wholes } from "./gathered.ts";
import { namesOf } from "./spellings.ts";

const VALUES_A_FACET = 200;
/** Of more rows than this it is shorter to go through all facets of a kind than from each row to its own. */
const MANY = 4000;

interface Counted {
  readonly dimension: "holder" | "standing" | "issue";
  readonly value: string;
  readonly kind: FacetValue["kind"] | "";
  readonly rows: number;
}

const DIMENSIONS = sql`('holder', 'standing', 'issue')`;

const byFacet = (among: RawBuilder<unknown>): RawBuilder<Counted> => sql`
  SELECT dimension, value, kind, count(*) AS rows
  FROM facet_value CROSS JOIN facet ON facet.facet = facet_value.number
  WHERE dimension IN ${DIMENSIONS} AND +facet."row" IN (${among}) GROUP BY facet_value.number`;

const byRow = (among: RawBuilder<unknown>): RawBuilder<Counted> => sql`
  SELECT dimension, value, kind, counted.rows FROM (
    SELECT facet.facet, count(*) AS rows FROM (${among}) AS among CROSS JOIN facet ON facet."row" = among.number
    GROUP BY facet.facet) AS counted
  CROSS JOIN facet_value ON facet_value.number = counted.facet WHERE dimension IN ${DIMENSIONS}`;

const compare = (a: Counted, b: Counted): number => b.rows - a.rows || (a.value < b.value ? -1 : 1);

const shown = (counted: readonly Counted[], dimension: Counted["dimension"]): readonly Counted[] =>
  counted
    .filter((one) => one.dimension === dimension)
    .sort(compare)
    .slice(0, VALUES_A_FACET);

const facetValue = ({ value, kind, rows }: Counted): FacetValue => ({
  value,
  ...(kind === "" || kind === undefined ? {} : { kind }),
  count: rows,
});

/** Persons are counted by their keys and shown by their names. */
async function named(db: Connected, holders: readonly Counted[], rules: Rules): Promise<FacetValue[]> {
  const keys = holders.map(({ kind, value }) => (kind === "person" ? `person/${value}` : ""));
  const names = await namesOf(db, keys, rules);
  return holders.map((one, at) => ({ ...facetValue(one), value: names.get(keys[at]!) ?? one.value }));
}

/** How a position stands is told of pairs of actor and issue, as its list has them. */
const standingOfCourses = (among: RawBuilder<unknown>): RawBuilder<Counted> => sql`
  SELECT 'standing' AS dimension, stance.value, '' AS kind, count(DISTINCT held.facet) AS rows
  FROM (${among}) AS among CROSS JOIN facet AS stood ON stood."row" = among.number
  CROSS JOIN facet_value AS stance ON stance.number = stood.facet AND stance.dimension = 'standing'
  CROSS JOIN facet AS held ON held."row" = among.number
  CROSS JOIN facet_value AS course ON course.number = held.facet AND course.dimension = 'course'
  GROUP BY stance.value`;

export async function facetsOfType(
  db: Connected,
  query: Omit<RowsQuery, "offset" | "limit">,
  rules: Rules,
): Promise<RowFacets> {
  check({ ...query, offset: 0, limit: 0 });
  const among = sql`SELECT number FROM record_row WHERE ${admitsRow(query)}`;
  const [size] = (await sql<{ n: number }>`SELECT count(*) AS n FROM (${among} LIMIT ${MANY})`.execute(db))
    .rows;
  const { rows } = await (size!.n === MANY ? byFacet(among) : byRow(among)).execute(db);
  const standing =
    query.type === "position" ? (await standingOfCourses(among).execute(db)).rows : shown(rows, "standing");
  return {
    actor: await named(db, shown(rows, "holder"), rules),
    standing: standing.map(facetValue),
    issue: shown(rows, "issue").map(facetValue),
  };
}

interface Held {
  readonly course: number;
  readonly number: number;
  readonly json: string;
}

export async function courses(
  db: Connected,
  query: Omit<RowsQuery, "type">,
  rules: Rules,
): Promise<{ total: number; courses: readonly (readonly PositionRow[])[] }> {
  check(query);
  const admitted = sql`
    FROM facet_value WHERE dimension = 'course' AND number IN (
      SELECT facet.facet FROM record_row CROSS JOIN facet ON facet."row" = record_row.number
      WHERE ${admitsRow({ ...query, type: "position" })})`;
  const counted = await sql<{ n: number }>`SELECT count(*) AS n ${admitted}`.execute(db);
  const { rows: page } = await sql<{ number: number }>`
    SELECT number ${admitted} ORDER BY value LIMIT ${query.limit} OFFSET ${query.offset}`.execute(db);
  const numbers = page.map(({ number }) => number);
  const { rows: held } = await sql<Held>`
    SELECT facet.facet AS course, record_row.number, record_row.json FROM json_each(${JSON.stringify(numbers)}) AS asked
    CROSS JOIN facet ON facet.facet = asked.value CROSS JOIN record_row ON record_row.number = facet."row"
    ORDER BY asked.key, record_row.first_day, record_row.last_day, record_row.id`.execute(db);
  const rows = await wholes<PositionRow>(db, held, rules);
  return {
    total: counted.rows[0]!.n,
    courses: numbers.map((course) => rows.filter((_, at) => held[at]!.course === course)),
  };
}

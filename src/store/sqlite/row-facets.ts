// What rows of a type can be narrowed by, counted; and positions by actor and issue. In comes a query, out go counts, or
// the rows of the pairs on a page. Of all rows of a type the counts stand in the file; of some they are counted from facets:
// from the rows where these are few, else from lists of all facets of the type, made once for each state of the file.
import { type RawBuilder, sql } from "kysely";
import type { PositionRow } from "../../model/record.ts";
import type { FacetValue, RowFacets, RowsQuery } from "../questions.ts";
import type { Rules } from "../store.ts";
import { admitsRow, check, isPlain } from "./by-type.ts";
import type { Connected } from "./connection.ts";
import { wholes } from "./gathered.ts";
import type { Keep } from "./keep.ts";
import type { Dimension } from "./slots.ts";
import { namesOf } from "./spellings.ts";
import { type Counted, countIn, tallyOf } from "./tally.ts";

const VALUES_A_FACET = 200;
/** Of more rows than this it is shorter to go through all facets of the type than from each row to its own. */
const MANY = 500;

type Narrowed = Omit<RowsQuery, "offset" | "limit">;

interface Shown {
  readonly holder: readonly Counted[];
  readonly standing: readonly Counted[];
  readonly issue: readonly Counted[];
}

const dimensionsOf = (type: RowsQuery["type"]) =>
  ({
    holder: `${type} holder`,
    standing: type === "position" ? "stance course" : `${type} standing`,
    issue: `${type} issue`,
  }) as const satisfies Record<keyof Shown, Dimension>;

const compare = (a: Counted, b: Counted): number => b.rows - a.rows || (a.value < b.value ? -1 : 1);

const stanceOf = (value: string): string => value.slice(0, value.indexOf("\n"));

/** How a position stands is told of pairs of actor and issue, as its list has them. */
function stances(courses: readonly Counted[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const { value } of courses) counts.set(stanceOf(value), (counts.get(stanceOf(value)) ?? 0) + 1);
  return [...counts]
    .map(([value, rows]): Counted => ({ dimension: "position standing", value, kind: "", rows }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** Where every row is admitted: triggers keep the counts. */
async function ofAll(db: Connected, type: RowsQuery["type"]): Promise<Shown> {
  const { holder, standing, issue } = dimensionsOf(type);
  const most = (dimension: Dimension) => sql<Counted>`
    SELECT dimension, value, kind, rows FROM facet_value WHERE dimension = ${dimension}
    ORDER BY rows DESC, value, kind LIMIT ${VALUES_A_FACET}`;
  // A value begins with the stance that the course has.
  const ofStances = sql<Counted>`
    SELECT 'position standing' AS dimension, substr(value, 1, instr(value, char(10)) - 1) AS value, '' AS kind,
      count(*) AS rows FROM facet_value WHERE dimension = ${standing} GROUP BY 2`;
  return {
    holder: (await most(holder).execute(db)).rows,
    standing: (await (type === "position" ? ofStances : most(standing)).execute(db)).rows,
    issue: (await most(issue).execute(db)).rows,
  };
}

const byRow = (numbers: readonly number[], dimensions: readonly Dimension[]): RawBuilder<Counted> => sql`
  SELECT dimension, value, kind, counted.rows FROM (
    SELECT facet.facet, count(*) AS rows FROM json_each(${JSON.stringify(numbers)}) AS among
    CROSS JOIN facet ON facet."row" = among.value GROUP BY facet.facet) AS counted
  CROSS JOIN facet_value ON facet_value.number = counted.facet WHERE dimension IN (${sql.join(dimensions)})`;

/** One value with all numbers: a line each would cost more than to find them. */
async function numbersOf(db: Connected, query: Narrowed): Promise<readonly number[]> {
  const { rows } = await sql<{ numbers: string }>`
    SELECT json_group_array(number) AS numbers FROM record_row WHERE ${admitsRow(query)}`.execute(db);
  return JSON.parse(rows[0]!.numbers);
}

async function ofSome(db: Connected, query: Narrowed, keep: Keep): Promise<Shown> {
  const numbers = await numbersOf(db, query);
  const { holder, standing, issue } = dimensionsOf(query.type);
  const dimensions = [holder, standing, issue];
  const tally = () => keep(`facets of ${query.type}`, () => tallyOf(db, dimensions));
  const counted =
    numbers.length < MANY
      ? (await byRow(numbers, dimensions).execute(db)).rows
      : countIn(await tally(), numbers, dimensions);
  const of = (dimension: Dimension) => counted.filter((one) => one.dimension === dimension);
  const most = (dimension: Dimension) => of(dimension).sort(compare).slice(0, VALUES_A_FACET);
  return {
    holder: most(holder),
    standing: query.type === "position" ? stances(of(standing)) : most(standing),
    issue: most(issue),
  };
}

const facetValue = ({ value, kind, rows }: Counted): FacetValue => ({
  value,
  ...(kind === "" ? {} : { kind: kind as NonNullable<FacetValue["kind"]> }),
  count: rows,
});

/** Persons are counted by their keys and shown by their names. */
async function named(db: Connected, holders: readonly Counted[], rules: Rules): Promise<FacetValue[]> {
  const keys = holders.map(({ kind, value }) => (kind === "person" ? `person/${value}` : ""));
  const names = await namesOf(db, keys, rules);
  return holders.map((one, at) => ({ ...facetValue(one), value: names.get(keys[at]!) ?? one.value }));
}

export async function facetsOfType(
  { db, keep }: { readonly db: Connected; readonly keep: Keep },
  query: Narrowed,
  rules: Rules,
): Promise<RowFacets> {
  check({ ...query, offset: 0, limit: 0 });
  const isAll = isPlain(query) && !query.standing?.length;
  const { holder, standing, issue } = await (isAll ? ofAll(db, query.type) : ofSome(db, query, keep));
  return {
    actor: await named(db, holder, rules),
    standing: standing.map(facetValue),
    issue: issue.map(facetValue),
  };
}

interface Held {
  readonly course: number;
  readonly number: number;
  readonly json: string;
}

interface Page {
  readonly total: number;
  /** Numbers of courses. */
  readonly courses: readonly number[];
}

/** All courses, or those of one stance, stand in the file in their order. */
async function pageOfAll(
  db: Connected,
  { standing = [], offset, limit }: Omit<RowsQuery, "type">,
): Promise<Page> {
  const [stance] = standing;
  const of =
    stance === undefined
      ? sql`dimension = 'course'`
      : sql`dimension = 'stance course' AND value >= ${`${stance}\n`} AND value < ${`${stance}\u000b`}`;
  const { rows: counted } = await sql<{
    n: number;
  }>`SELECT count(*) AS n FROM facet_value WHERE ${of}`.execute(db);
  const { rows } = await sql<{ number: number }>`
    SELECT ${
      stance === undefined
        ? sql`number`
        : sql`(SELECT course.number FROM facet_value AS course
      WHERE course.dimension = 'course' AND course.value = substr(facet_value.value, ${stance.length + 2}))`
    } AS number
    FROM facet_value WHERE ${of} ORDER BY value LIMIT ${limit} OFFSET ${offset}`.execute(db);
  return { total: counted[0]!.n, courses: rows.map(({ number }) => number) };
}

/** From the rows where these are few, else from all courses. */
async function pageOfSome(db: Connected, query: Omit<RowsQuery, "type">): Promise<Page> {
  const numbers = await numbersOf(db, { ...query, type: "position" });
  const among = sql`(SELECT value FROM json_each(${JSON.stringify(numbers)}))`;
  const found =
    numbers.length < MANY
      ? sql`SELECT number FROM facet_value WHERE dimension = 'course'
          AND number IN (SELECT facet.facet FROM facet WHERE facet."row" IN ${among}) ORDER BY value`
      : sql`SELECT number FROM facet_value CROSS JOIN facet ON facet.facet = number
          WHERE dimension = 'course' AND +facet."row" IN ${among} GROUP BY value ORDER BY value`;
  const { rows } = await sql<{ courses: string }>`
    SELECT json_group_array(number) AS courses FROM (${found})`.execute(db);
  const courses: readonly number[] = JSON.parse(rows[0]!.courses);
  return { total: courses.length, courses: courses.slice(query.offset, query.offset + query.limit) };
}

export async function courses(
  db: Connected,
  query: Omit<RowsQuery, "type">,
  rules: Rules,
): Promise<{ total: number; courses: readonly (readonly PositionRow[])[] }> {
  check(query);
  const isAll = isPlain({ ...query, type: "position" }) && (query.standing ?? []).length < 2;
  const page = await (isAll ? pageOfAll : pageOfSome)(db, query);
  const { rows: held } = await sql<Held>`
    SELECT facet.facet AS course, record_row.number, record_row.json
    FROM json_each(${JSON.stringify(page.courses)}) AS asked
    CROSS JOIN facet ON facet.facet = asked.value CROSS JOIN record_row ON record_row.number = facet."row"
    ORDER BY asked.key, record_row.first_day, record_row.last_day, record_row.id`.execute(db);
  const rows = await wholes<PositionRow>(db, held, rules);
  return {
    total: page.total,
    courses: page.courses.map((course) => rows.filter((_, at) => held[at]!.course === course)),
  };
}

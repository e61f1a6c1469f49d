// Rows by who takes part in them, a page at a time. In comes a query by keys of entities; out go rows, or their number.
// Facets tell whose a row is, spellings whom it names. Somebody in few rows is found from these rows on; where all asked for
// are in many, the index of days is walked from its end until the page is full. No page reads rows that it does not show.
import { type RawBuilder, sql } from "kysely";
import type { Row } from "../../model/record.ts";
import type { AboutQuery, Told } from "../questions.ts";
import type { Rules } from "../store.ts";
import { checkDay } from "./chronology.ts";
import type { Connected } from "./connection.ts";
import { briefRows, toldRows } from "./gathered.ts";
import { isOf, type Party, partyOf, sidesOf } from "./party.ts";
import { UNDATED } from "./tables.ts";

/**
 * From so many rows on the index of days is walked: it holds all that is asked of a row, where fetching rows one by one
 * would read their whole text from the disk.
 */
export const MANY = 200;

const oneOf = (dimension: string, values: readonly string[] | undefined): RawBuilder<unknown>[] =>
  values?.length
    ? [
        sql`EXISTS (SELECT 1 FROM facet WHERE facet."row" = record_row.number AND facet.facet IN
          (SELECT number FROM facet_value WHERE dimension = ${dimension} AND value IN (${sql.join(values)})))`,
      ]
    : [];

/** By key, or as somebody of that state. */
const names = (key: string): RawBuilder<unknown> => {
  const [kind, name] = sidesOf(key);
  const its = kind === "state" ? sql` OR row_entity.state = ${name.toUpperCase()}` : sql``;
  return sql`EXISTS (SELECT 1 FROM row_entity WHERE row_entity."row" = record_row.number AND (row_entity.key = ${key}${its}))`;
};

const namesItself = (key: string): RawBuilder<unknown> =>
  sql`EXISTS (SELECT 1 FROM row_entity WHERE row_entity.key = ${key} AND row_entity."row" = record_row.number)`;

const naming = ({ of = [], naming: key }: AboutQuery): RawBuilder<unknown>[] =>
  key === undefined ? [] : [of.length > 0 ? names(key) : namesItself(key)];

type When = "dated" | "undated" | "any";

const WHEN: Readonly<Record<When, readonly RawBuilder<unknown>[]>> = {
  dated: [sql`record_row.first_day < ${UNDATED}`],
  undated: [sql`record_row.first_day = ${UNDATED}`],
  any: [],
};

const conditions = (query: AboutQuery, parties: readonly Party[], when: When): RawBuilder<unknown> =>
  sql.join(
    [
      sql`record_row.type = ${query.type}`,
      ...WHEN[when],
      ...(query.from
        ? [sql`record_row.first_day >= ${query.from} AND record_row.first_day < ${UNDATED}`]
        : []),
      ...(query.to ? [sql`record_row.first_day <= ${query.to}`] : []),
      ...(query.endedBefore ? [sql`record_row.last_day < ${query.endedBefore}`] : []),
      ...oneOf("status", query.status),
      ...oneOf("kind", query.kind),
      ...oneOf("mark", query.mark),
      ...oneOf(`${query.type} standing`, query.standing),
      ...parties.map((party) => isOf(party, query.type)),
      ...naming(query),
    ],
    sql` AND `,
  );

interface Way {
  /** Rows to begin with; the whole table where these are too many. */
  readonly from: RawBuilder<unknown>;
  readonly parties: readonly Party[];
}

/** Begins with the rows of whoever is in the fewest, unless even these are many. */
async function wayOf(db: Connected, { of = [], type }: AboutQuery): Promise<Way> {
  const parties: Party[] = [];
  for (const key of of) parties.push(await partyOf(db, key, type));
  const fewest = [...parties].sort((a, b) => a.count - b.count)[0];
  if (fewest === undefined || fewest.count > MANY) return { from: sql`record_row`, parties };
  return {
    from: sql`(${fewest.rows}) AS begun CROSS JOIN record_row ON record_row.number = begun."row"`,
    parties: parties.filter((party) => party !== fewest),
  };
}

const check = (query: AboutQuery): void => {
  for (const day of [query.from, query.to, query.endedBefore]) if (day !== undefined) checkDay(day);
};

const FIRST = sql`record_row.first_day, record_row.last_day, record_row.id`;
const TOLD = sql`(SELECT count(*) FROM row_fact WHERE row_fact."row" = record_row.number) DESC, record_row.id`;
const LATEST = sql`record_row.first_day DESC, record_row.last_day DESC, record_row.id DESC`;

const ORDER: Readonly<Record<AboutQuery["order"], RawBuilder<unknown>>> = {
  first: FIRST,
  latest: LATEST,
  told: TOLD,
};

type Page = Pick<AboutQuery, "offset" | "limit">;
const pageOf = async (
  db: Connected,
  query: AboutQuery,
  { from, parties }: Way,
  { when, offset, limit }: Page & { readonly when: When },
): Promise<readonly number[]> => {
  if (limit === 0) return [];
  const { rows } = await sql<{ number: number }>`
    SELECT record_row.number AS number FROM ${from} WHERE ${conditions(query, parties, when)}
    ORDER BY ${ORDER[query.order]} LIMIT ${limit} OFFSET ${offset}`.execute(db);
  return rows.map(({ number }) => number);
};

const count = async (db: Connected, query: AboutQuery, way: Way, when: When): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    SELECT count(*) AS n FROM ${way.from} WHERE ${conditions(query, way.parties, when)}`.execute(db);
  return rows[0]!.n;
};

/** The latest first, and behind them what bears no day. */
async function latest(db: Connected, query: AboutQuery, way: Way): Promise<readonly number[]> {
  const { offset, limit } = query;
  const dated = await pageOf(db, query, way, { when: "dated", offset, limit });
  if (dated.length === limit) return dated;
  const before =
    dated.length > 0 || offset === 0 ? offset + dated.length : await count(db, query, way, "dated");
  const rest = {
    when: "undated",
    offset: Math.max(0, offset - before),
    limit: limit - dated.length,
  } as const;
  return [...dated, ...(await pageOf(db, query, way, rest))];
}

async function kept(db: Connected, numbers: readonly number[]) {
  const { rows } = await sql<{ number: number; json: string }>`
    SELECT record_row.number, record_row.json FROM json_each(${JSON.stringify(numbers)}) AS asked
    CROSS JOIN record_row ON record_row.number = asked.value ORDER BY asked.key`.execute(db);
  return rows;
}

export async function rowsWith(
  db: Connected,
  query: AboutQuery,
  rules: Rules,
): Promise<readonly Told<Row>[]> {
  check(query);
  const way = await wayOf(db, query);
  const numbers =
    query.order === "latest"
      ? await latest(db, query, way)
      : await pageOf(db, query, way, { when: "any", offset: query.offset, limit: query.limit });
  return (query.brief ? briefRows : toldRows)(db, await kept(db, numbers), rules);
}

export async function countWith(db: Connected, query: AboutQuery): Promise<number> {
  check(query);
  return count(db, query, await wayOf(db, query), "any");
}

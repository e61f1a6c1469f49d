// Events in order of their days, a page at a time, with what they can be narrowed by, and how many there are a month.
import { type RawBuilder, sql } from "kysely";
import type { EntityKind } from "../../model/entity.ts";
import type { Status } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import type { EventRow } from "../../model/record.ts";
import { isDay } from "../../model/time.ts";
import type { Chronology, ChronologyQuery, FacetValue, Rules } from "../store.ts";
import { admits, hasDays, isAnyOf, NARROWING, type Narrowing, narrowedBy } from "./admitted.ts";
import type { Connected } from "./connection.ts";
import { respelled } from "./respelled.ts";
import type { Dimension } from "./slots.ts";
import { namesOf } from "./spellings.ts";
import { UNDATED } from "./tables.ts";

/** A facet shows its most frequent values; thousands of names help nobody to choose. */
const VALUES_A_FACET = 200;

interface Counted {
  readonly dimension: Dimension;
  readonly value: string;
  readonly kind: string;
  readonly rows: number;
}

/** All counts among the same events, most frequent first. */
type Counts = Readonly<Partial<Record<Dimension, readonly Counted[]>>>;

export function checkDay(day: string): void {
  if (!isDay(day))
    throw new InputError("bad-day", `${day} is not a day of the calendar.`, "Write it as 2021-12-11.");
}

export function check({ from, to, offset, limit }: ChronologyQuery): void {
  for (const day of [from, to]) if (day !== undefined) checkDay(day);
  checkPage({ offset, limit });
}

export function checkPage({ offset, limit }: { offset: number; limit: number }): void {
  if ([offset, limit].every((number) => Number.isSafeInteger(number) && number >= 0)) return;
  throw new InputError("bad-page", "Offset and limit are whole numbers from 0 up.", "Ask for another page.");
}

const FACETS_SHOWN = [...NARROWING, "all", "month"] as const satisfies readonly Dimension[];

/** Where everything is admitted the counts stand in the file: triggers keep them. */
const countAll = (dimensions: readonly Dimension[]): RawBuilder<Counted> =>
  sql.join(
    dimensions.map((dimension) => {
      const most = dimension === "month" ? -1 : VALUES_A_FACET;
      return sql`SELECT * FROM (SELECT dimension, value, kind, rows FROM facet_value WHERE dimension = ${dimension}
        ORDER BY rows DESC, value, kind LIMIT ${most})`;
    }),
    sql` UNION ALL `,
  ) as RawBuilder<Counted>;

/** Many events: the rows of each facet lie together in its index and are counted as they come (the `+` holds to that). */
const byFacet = (among: RawBuilder<unknown>, dimensions: readonly Dimension[]): RawBuilder<unknown> => sql`
  SELECT facet.facet, count(*) AS rows FROM facet_value CROSS JOIN facet ON facet.facet = facet_value.number
  WHERE facet_value.dimension IN (${sql.join(dimensions)}) AND +facet."row" IN (${among})
  GROUP BY facet.facet`;

/** Few events: from each to its facets. */
const byEvent = (among: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  SELECT facet.facet, count(*) AS rows FROM (${among}) AS among CROSS JOIN facet ON facet."row" = among.number
  GROUP BY facet.facet`;

/** From there on, going through all facets is the shorter way. */
const MANY = 1 / 3;

async function countAmong(db: Connected, among: RawBuilder<unknown>, dimensions: readonly Dimension[]) {
  const [share] = (
    await sql<{ many: number }>`
      SELECT (SELECT count(*) FROM (${among})) > ${MANY} * max(rows) AS many FROM facet_value WHERE dimension = 'all'`.execute(
      db,
    )
  ).rows;
  return sql<Counted>`
    WITH counted AS MATERIALIZED (${share?.many ? byFacet(among, dimensions) : byEvent(among)})
    SELECT dimension, value, kind, counted.rows FROM counted JOIN facet_value ON facet_value.number = counted.facet
    WHERE dimension IN (${sql.join(dimensions)})
    ORDER BY counted.rows DESC, value, kind`;
}

async function count(
  db: Connected,
  among: RawBuilder<unknown> | undefined,
  dimensions: readonly Dimension[],
) {
  const query = among ? await countAmong(db, among, dimensions) : countAll(dimensions);
  const { rows } = await query.execute(db);
  const counts: Partial<Record<Dimension, Counted[]>> = {};
  for (const row of rows) {
    counts[row.dimension] ??= [];
    counts[row.dimension]!.push(row);
  }
  return counts;
}

/** What the query leaves when one of its conditions is left out; undefined where that is everything. */
function base(query: ChronologyQuery, but?: Narrowing | "days"): RawBuilder<unknown> | undefined {
  const left = narrowedBy(query).filter((narrowing) => narrowing !== but);
  const narrowed = left.length > 0 || (hasDays(query) && but !== "days");
  return narrowed ? sql`SELECT number FROM record_row WHERE ${admits(query, but)}` : undefined;
}

/**
 * Of a narrowing of which any value will do, the counts leave out what is chosen in it already, and the months leave
 * out the days: they show what else could be chosen.
 */
async function countFacets(db: Connected, query: ChronologyQuery): Promise<Counts> {
  const apart: (Narrowing | "days")[] = narrowedBy(query).filter(isAnyOf);
  if (hasDays(query)) apart.push("days");
  const dimension = (but: Narrowing | "days"): Dimension => (but === "days" ? "month" : but);
  const own = new Set(apart.map(dimension));
  const counts = await count(
    db,
    base(query),
    FACETS_SHOWN.filter((shown) => !own.has(shown)),
  );
  for (const but of apart) Object.assign(counts, await count(db, base(query, but), [dimension(but)]));
  return counts;
}

const facetValue = ({ value, kind, rows }: Counted): FacetValue =>
  kind === "" ? { value, count: rows } : { value, kind: kind as EntityKind, count: rows };

const isPerson = ({ kind }: Counted): boolean => kind === "person";

/** Persons are counted by their keys and shown by their names. */
async function withNames(db: Connected, counts: Counts, rules: Rules): Promise<Counts> {
  const shown = (counts.actor ?? []).slice(0, VALUES_A_FACET);
  const keyed = shown.map((one) => (isPerson(one) ? `person/${one.value}` : ""));
  const names = await namesOf(db, keyed, rules);
  const actor = shown.map((one, at) => ({ ...one, value: names.get(keyed[at]!) ?? one.value }));
  return { ...counts, actor };
}

const facets = (counts: Counts) =>
  Object.fromEntries<readonly FacetValue[]>(
    NARROWING.map((narrowing) => [
      narrowing,
      (counts[narrowing] ?? []).slice(0, VALUES_A_FACET).map(facetValue),
    ]),
  ) as Record<Narrowing, readonly FacetValue[]>;

const months = (counts: Counts): Chronology["months"] =>
  [...(counts.month ?? [])]
    .sort((a, b) => (`${a.value} ${a.kind}` < `${b.value} ${b.kind}` ? -1 : 1))
    .map(({ value, kind, rows }) => ({ month: value, status: kind as Status, count: rows }));

async function page(db: Connected, query: ChronologyQuery, rules: Rules): Promise<readonly EventRow[]> {
  const { rows } = await sql<{ json: string }>`
    SELECT json FROM record_row WHERE ${admits(query)}
    ORDER BY first_day, last_day, id LIMIT ${query.limit} OFFSET ${query.offset}`.execute(db);
  return respelled(
    db,
    rows.map(({ json }): EventRow => JSON.parse(json)),
    rules,
  );
}

/** Of all events two look-ups, since each day has an index that is sorted by it. */
const SPAN_OF_ALL = sql<{ from: string | null; to: string | null }>`
  SELECT
    (SELECT min(first_day) FROM record_row WHERE type = 'event' AND first_day < ${UNDATED}) AS "from",
    (SELECT max(last_day) FROM record_row WHERE type = 'event' AND last_day < ${UNDATED}) AS "to"`;

async function span(db: Connected, query: ChronologyQuery): Promise<Chronology["span"]> {
  const among = sql<{ from: string | null; to: string | null }>`
    SELECT min(first_day) AS "from", max(last_day) AS "to" FROM record_row
    WHERE ${admits(query)} AND first_day < ${UNDATED}`;
  const [found] = (await (base(query) ? among : SPAN_OF_ALL).execute(db)).rows;
  return found?.from && found.to ? { from: found.from, to: found.to } : undefined;
}

export async function chronology(db: Connected, query: ChronologyQuery, rules: Rules): Promise<Chronology> {
  check(query);
  const counts = await withNames(db, await countFacets(db, query), rules);
  return {
    total: counts.all?.[0]?.rows ?? 0,
    rows: await page(db, query, rules),
    span: await span(db, query),
    facets: facets(counts),
    months: months(counts),
  };
}

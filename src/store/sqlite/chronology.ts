// Events in order of their days, a page at a time, with what they can be narrowed by, and how many there are a month.
import { type RawBuilder, sql } from "kysely";
import type { EntityKind } from "../../model/entity.ts";
import type { Status } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import type { EventRow } from "../../model/record.ts";
import { isDay } from "../../model/time.ts";
import type { Chronology, ChronologyQuery, FacetValue } from "../questions.ts";
import type { Rules } from "../store.ts";
import { admits, hasDays, isAnyOf, NARROWING, type Narrowing, narrowedBy } from "./admitted.ts";
import type { Connected } from "./connection.ts";
import type { Keep } from "./keep.ts";
import { respelled } from "./respelled.ts";
import type { Dimension } from "./slots.ts";
import { namesOf } from "./spellings.ts";
import { UNDATED } from "./tables.ts";
import { type Counted, countIn, tallyOf } from "./tally.ts";

/** The file as it is read at one moment, and what was made of it in that state. */
interface Moment {
  readonly db: Connected;
  readonly keep: Keep;
}

/** A facet shows its most frequent values; thousands of names help nobody to choose. */
const VALUES_A_FACET = 200;

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

const everything = async (db: Connected, dimensions: readonly Dimension[]): Promise<readonly Counted[]> =>
  (await countAll(dimensions).execute(db)).rows;

/** One value with all numbers: a line each would cost more than to find them. */
const numbersOf = async (db: Connected, among: RawBuilder<unknown>): Promise<readonly number[]> => {
  const { rows } = await sql<{ numbers: string }>`
    SELECT json_group_array(number) AS numbers FROM (${among})`.execute(db);
  return JSON.parse(rows[0]!.numbers);
};

async function count(
  { db, keep }: Moment,
  among: RawBuilder<unknown> | undefined,
  dimensions: readonly Dimension[],
): Promise<Counts> {
  const tally = () => keep("facets of events", () => tallyOf(db, FACETS_SHOWN));
  const counted = among
    ? countIn(await tally(), await numbersOf(db, among), dimensions)
    : await everything(db, dimensions);
  const counts: Partial<Record<Dimension, Counted[]>> = {};
  for (const row of counted) {
    counts[row.dimension] ??= [];
    counts[row.dimension]!.push(row);
  }
  return counts;
}

/** What the query leaves when one of its conditions is left out; undefined where that is everything. */
function base(query: ChronologyQuery, but?: Narrowing | "days"): RawBuilder<unknown> | undefined {
  const left = narrowedBy(query).filter((narrowing) => narrowing !== but);
  const narrowed = left.length > 0 || Boolean(query.issue?.length) || (hasDays(query) && but !== "days");
  return narrowed ? sql`SELECT number FROM record_row WHERE ${admits(query, but)}` : undefined;
}

/**
 * Of a narrowing of which any value will do, the counts leave out what is chosen in it already, and the months leave
 * out the days: they show what else could be chosen.
 */
async function countFacets(moment: Moment, query: ChronologyQuery): Promise<Counts> {
  const apart: (Narrowing | "days")[] = narrowedBy(query).filter(isAnyOf);
  if (hasDays(query)) apart.push("days");
  const dimension = (but: Narrowing | "days"): Dimension => (but === "days" ? "month" : but);
  const own = new Set(apart.map(dimension));
  const counts = await count(
    moment,
    base(query),
    FACETS_SHOWN.filter((shown) => !own.has(shown)),
  );
  for (const but of apart) Object.assign(counts, await count(moment, base(query, but), [dimension(but)]));
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

type Page = Pick<ChronologyQuery, "offset" | "limit">;
type Texts = readonly { readonly json: string }[];

const forward = async (db: Connected, among: RawBuilder<unknown>, { offset, limit }: Page): Promise<Texts> =>
  (
    await sql<{ json: string }>`SELECT json FROM record_row WHERE ${among}
      ORDER BY first_day, last_day, id LIMIT ${limit} OFFSET ${offset}`.execute(db)
  ).rows;

/** Undated events bear a mark that sorts after all days: they are asked for apart, so that the index still gives the order. */
async function backward(db: Connected, among: RawBuilder<unknown>, { offset, limit }: Page): Promise<Texts> {
  const dated = sql`${among} AND first_day < ${UNDATED}`;
  const { rows } = await sql<{ json: string }>`SELECT json FROM record_row WHERE ${dated}
    ORDER BY first_day DESC, last_day DESC, id DESC LIMIT ${limit} OFFSET ${offset}`.execute(db);
  if (rows.length === limit) return rows;
  const counted = await sql<{ n: number }>`SELECT count(*) AS n FROM record_row WHERE ${dated}`.execute(db);
  const left = { limit: limit - rows.length, offset: Math.max(0, offset - counted.rows[0]!.n) };
  return [...rows, ...(await forward(db, sql`${among} AND first_day >= ${UNDATED}`, left))];
}

async function page(db: Connected, query: ChronologyQuery, rules: Rules): Promise<readonly EventRow[]> {
  const rows = await (query.latest ? backward : forward)(db, admits(query), query);
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

export async function chronology(
  { db, keep }: Moment,
  query: ChronologyQuery,
  rules: Rules,
): Promise<Chronology> {
  check(query);
  const facetsOf = async (): Promise<Counts> => withNames(db, await countFacets({ db, keep }, query), rules);
  const counts = await (base(query) ? facetsOf() : keep("facets of all events", facetsOf));
  return {
    total: counts.all?.[0]?.rows ?? 0,
    rows: await page(db, query, rules),
    span: await span(db, query),
    facets: facets(counts),
    months: months(counts),
  };
}

// Events in order of their days, a page at a time, with what they can be narrowed by, and how many there are a month.
import { type RawBuilder, sql } from "kysely";
import type { EntityKind } from "../../model/entity.ts";
import type { Status } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import type { EventRow } from "../../model/record.ts";
import { isDay } from "../../model/time.ts";
import type { Chronology, ChronologyQuery, FacetValue } from "../store.ts";
import { admitted, hasDays, isAnyOf, NARROWING, type Narrowing, narrowedBy } from "./admitted.ts";
import type { Connected } from "./connection.ts";
import type { Dimension } from "./slots.ts";
import { UNDATED } from "./tables.ts";

/** A facet shows its most frequent values; thousands of names help nobody to choose. */
const VALUES_A_FACET = 200;

interface Counted {
  readonly value: string;
  readonly kind: string;
  readonly rows: number;
}

function check({ from, to, offset, limit }: ChronologyQuery): void {
  for (const day of [from, to])
    if (day !== undefined && !isDay(day))
      throw new InputError("bad-day", `${day} is not a day of the calendar.`, "Write it as 2021-12-11.");
  checkPage({ offset, limit });
}

export function checkPage({ offset, limit }: { offset: number; limit: number }): void {
  if ([offset, limit].every((number) => Number.isSafeInteger(number) && number >= 0)) return;
  throw new InputError("bad-page", "Offset and limit are whole numbers from 0 up.", "Ask for another page.");
}

/** Counted anew among the events admitted, or read where everything is admitted: triggers keep those counts. */
async function counted(
  db: Connected,
  dimension: Dimension,
  among: RawBuilder<unknown> | undefined,
  limit: number,
) {
  const { rows } = among
    ? await sql<Counted>`
        WITH admitted AS MATERIALIZED (${among})
        SELECT value, kind, count(*) AS rows
        FROM admitted CROSS JOIN facet ON facet.row = admitted.number AND facet.dimension = ${dimension}
        GROUP BY value, kind ORDER BY rows DESC, value, kind LIMIT ${limit}`.execute(db)
    : await sql<Counted>`
        SELECT value, kind, rows FROM facet_count WHERE dimension = ${dimension}
        ORDER BY rows DESC, value, kind LIMIT ${limit}`.execute(db);
  return rows;
}

const facetValue = ({ value, kind, rows }: Counted): FacetValue =>
  kind === "" ? { value, count: rows } : { value, kind: kind as EntityKind, count: rows };

/** Of a narrowing of which any value will do, the counts leave out what is chosen in it already. */
function base(query: ChronologyQuery, but?: Narrowing | "days"): RawBuilder<unknown> | undefined {
  const left = narrowedBy(query).filter((narrowing) => narrowing !== but);
  return left.length > 0 || (hasDays(query) && but !== "days") ? admitted(query, but) : undefined;
}

async function facets(db: Connected, query: ChronologyQuery): Promise<Chronology["facets"]> {
  const found: Partial<Record<Narrowing, readonly FacetValue[]>> = {};
  for (const narrowing of NARROWING) {
    const among = base(query, isAnyOf(narrowing) ? narrowing : undefined);
    found[narrowing] = (await counted(db, narrowing, among, VALUES_A_FACET)).map(facetValue);
  }
  return found as Chronology["facets"];
}

async function months(db: Connected, query: ChronologyQuery): Promise<Chronology["months"]> {
  const found = await counted(db, "month", base(query, "days"), -1);
  const key = ({ value, kind }: Counted) => `${value} ${kind}`;
  return [...found]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ value, kind, rows }) => ({ month: value, status: kind as Status, count: rows }));
}

async function total(db: Connected, query: ChronologyQuery): Promise<number> {
  const [all] = await counted(db, "all", base(query), 1);
  return all?.rows ?? 0;
}

const page = async (db: Connected, query: ChronologyQuery): Promise<readonly EventRow[]> =>
  (
    await sql<{ json: string }>`
      SELECT json FROM record_row WHERE type = 'event' AND number IN (${admitted(query)})
      ORDER BY first_day, last_day, id LIMIT ${query.limit} OFFSET ${query.offset}`.execute(db)
  ).rows.map(({ json }) => JSON.parse(json));

/** Two look-ups, each answered from an index where everything is admitted. */
async function span(db: Connected, query: ChronologyQuery): Promise<Chronology["span"]> {
  const among = base(query) ? sql`AND number IN (${admitted(query)})` : sql``;
  const first = await sql<{ day: string | null }>`
    SELECT min(first_day) AS day FROM record_row WHERE type = 'event' AND first_day < ${UNDATED} ${among}`.execute(
    db,
  );
  const last = await sql<{ day: string | null }>`
    SELECT max(last_day) AS day FROM record_row WHERE type = 'event' AND last_day < ${UNDATED} ${among}`.execute(
    db,
  );
  const [from, to] = [first.rows[0]?.day, last.rows[0]?.day];
  return from && to ? { from, to } : undefined;
}

export async function chronology(db: Connected, query: ChronologyQuery): Promise<Chronology> {
  check(query);
  return {
    total: await total(db, query),
    rows: await page(db, query),
    span: await span(db, query),
    facets: await facets(db, query),
    months: await months(db, query),
  };
}

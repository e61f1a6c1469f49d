// What there is of somebody, in numbers: rows by type and standing, events a month, and with whom it met how often, last and
// next. Counted from facets, so that no row is read for it.
import { sql } from "kysely";
import type { EntityKind, EntityRef } from "../../model/entity.ts";
import { FACT_TYPES, type FactType, type Status } from "../../model/fact.ts";
import type { Day } from "../../model/time.ts";
import type { Counterpart, Tally } from "../questions.ts";
import type { Rules } from "../store.ts";
import { MANY } from "./about.ts";
import { checkDay } from "./chronology.ts";
import type { Connected } from "./connection.ts";
import { isOf, partyOf } from "./party.ts";
import type { Dimension } from "./slots.ts";
import { namesOf } from "./spellings.ts";
import { UNDATED } from "./tables.ts";

interface Counted {
  readonly dimension: Dimension;
  readonly value: string;
  readonly rows: number;
}

const STANDINGS: readonly Dimension[] = FACT_TYPES.map((type) => `${type} standing` as const);
const TALLIED: readonly Dimension[] = ["type", "status", ...STANDINGS, "mark", "month"];

const summed = (all: readonly Counted[], ...dimensions: readonly Dimension[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const one of all)
    if (dimensions.includes(one.dimension)) sums[one.value] = (sums[one.value] ?? 0) + one.rows;
  return sums;
};

export async function tally(db: Connected, key: string): Promise<Tally> {
  const counted: Counted[] = [];
  for (const type of ["event", "others"] as const) {
    const party = await partyOf(db, key, type);
    if (party.count === 0) continue;
    const { rows } = await sql<Counted>`
      WITH counted AS MATERIALIZED (
        SELECT facet.facet, count(*) AS rows FROM (${party.rows}) AS begun CROSS JOIN facet ON facet."row" = begun."row"
        GROUP BY facet.facet)
      SELECT dimension, value, counted.rows FROM counted CROSS JOIN facet_value ON facet_value.number = counted.facet
      WHERE dimension IN (${sql.join(TALLIED)})`.execute(db);
    counted.push(...rows);
    // Found by name it is found in rows of all types at once.
    if (party.facets.length === 0) break;
  }
  return {
    rows: summed(counted, "type") as Partial<Record<FactType, number>>,
    status: summed(counted, "status") as Partial<Record<Status, number>>,
    standing: summed(counted, ...STANDINGS),
    differing: summed(counted, "mark").differs ?? 0,
    months: Object.entries(summed(counted, "month"))
      .map(([month, count]) => ({ month, count }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
  };
}

export interface CounterpartsQuery {
  readonly key: string;
  readonly kinds: readonly EntityKind[];
  readonly on: Day;
  readonly offset: number;
  readonly limit: number;
}

/** In these people are with each other. */
const TOGETHER = ["meeting", "call", "visit", "signing"];
const AHEAD = ["proposed", "expected", "planned"];

const numbersOf = (dimension: Dimension, values: readonly string[]) =>
  sql`(SELECT number FROM facet_value WHERE dimension = ${dimension} AND value IN (${sql.join(values)}))`;
const has = (dimension: Dimension, values: readonly string[]) =>
  sql<number>`EXISTS (SELECT 1 FROM facet WHERE facet."row" = record_row.number AND facet.facet IN ${numbersOf(dimension, values)})`;

interface Met {
  readonly value: string;
  readonly kind: EntityKind;
  readonly met: number;
  readonly last: string | null;
  readonly next: string | null;
  readonly total: number;
}

const refOf = ({ kind, value }: Met, names: ReadonlyMap<string, string>): EntityRef => ({
  kind,
  name: kind === "person" ? (names.get(`person/${value}`) ?? value) : value,
});

export async function counterparts(
  db: Connected,
  { key, kinds, on, offset, limit }: CounterpartsQuery,
  rules: Rules,
): Promise<{ total: number; found: readonly Counterpart[] }> {
  checkDay(on);
  const party = await partyOf(db, key, "event");
  if (party.count === 0 || kinds.length === 0) return { total: 0, found: [] };
  const own = JSON.stringify(party.facets);
  const { rows } = await sql<Met>`
    WITH mine AS MATERIALIZED (
        SELECT number, first_day, ${has("status", ["held"])} AS held, ${has("status", AHEAD)} AS ahead
        FROM ${party.count > MANY ? sql`record_row` : sql`(${party.rows}) AS begun CROSS JOIN record_row ON record_row.number = begun."row"`}
        WHERE type = 'event' AND ${isOf(party, "event")} AND ${has("kind", TOGETHER)}),
      met AS MATERIALIZED (
        SELECT facet.facet, sum(held) AS met, max(iif(held AND first_day <= ${on}, first_day, NULL)) AS last,
          min(iif(ahead AND first_day >= ${on} AND first_day < ${UNDATED}, first_day, NULL)) AS next
        FROM mine CROSS JOIN facet ON facet."row" = mine.number
        WHERE held OR ahead GROUP BY facet.facet)
    SELECT value, kind, met, last, next, count(*) OVER () AS total
    FROM met CROSS JOIN facet_value ON facet_value.number = met.facet
    WHERE dimension = 'actor' AND kind IN (${sql.join(kinds)}) AND (met > 0 OR next IS NOT NULL)
      AND met.facet NOT IN (SELECT value FROM json_each(${own}))
    ORDER BY met DESC, last DESC, value, kind LIMIT ${limit} OFFSET ${offset}`.execute(db);
  const names = await namesOf(
    db,
    rows.map(({ kind, value }) => `${kind}/${value}`),
    rules,
  );
  return {
    total: rows[0]?.total ?? 0,
    found: rows.map((one) => ({
      ref: refOf(one, names),
      met: one.met,
      ...(one.last === null ? {} : { last: one.last }),
      ...(one.next === null ? {} : { next: one.next }),
    })),
  };
}

// Events counted for figures: by where they took place, by who took part together, by month. What arrives: a query of the
// chronology. What leaves: counts alone, no row is read. It refuses days that are none and pages that are none.
import { type RawBuilder, sql } from "kysely";
import type { EntityKind } from "../../model/entity.ts";
import { STATUSES, type Status } from "../../model/fact.ts";
import { personKey } from "../../model/person-key.ts";
import type {
  ActivityQuery,
  ChronologyQuery,
  MonthCount,
  Pair,
  PairKind,
  Pairs,
  PairsQuery,
  Party,
  PlaceCount,
  Places,
} from "../questions.ts";
import type { Rules } from "../store.ts";
import { admits } from "./admitted.ts";
import { check } from "./chronology.ts";
import type { Connected } from "./connection.ts";
import type { Dimension } from "./slots.ts";
import { namesOf } from "./spellings.ts";
import { UNDATED } from "./tables.ts";

interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

const daysOf = ({ first, last }: Days) => ({ ...(first ? { first } : {}), ...(last ? { last } : {}) });

/** The events that a query admits, kept apart once so that each count below looks them up by their number. */
const admitted = (query: Omit<ChronologyQuery, "offset" | "limit">): RawBuilder<unknown> => sql`
  admitted AS MATERIALIZED (SELECT number AS event, nullif(first_day, ${UNDATED}) AS first,
    nullif(last_day, ${UNDATED}) AS last FROM record_row WHERE ${admits({ ...query, offset: 0, limit: 0 })})`;

/** Every event with its values of one facet. */
const having = (dimension: Dimension): RawBuilder<unknown> => sql`
  SELECT facet."row" AS event, facet.facet AS facet, facet_value.value AS value
  FROM facet_value CROSS JOIN facet ON facet.facet = facet_value.number WHERE facet_value.dimension = ${dimension}`;

type PlaceLine = Days &
  Readonly<Record<Status, number>> & {
    readonly value: string;
    readonly kind: EntityKind;
    readonly events: number;
    readonly total: number;
  };

const placeCount = (line: PlaceLine): PlaceCount => ({
  value: line.value,
  kind: line.kind,
  events: line.events,
  statuses: Object.fromEntries(
    STATUSES.filter((status) => line[status] > 0).map((status) => [status, line[status]]),
  ),
  ...daysOf(line),
});

const ofStatuses = sql.join(
  STATUSES.map((status) => sql`sum(standing.value IS ${status}) AS ${sql.ref(status)}`),
);

export async function places(db: Connected, query: ChronologyQuery): Promise<Places> {
  check(query);
  const { rows } = await sql<PlaceLine>`
    WITH ${admitted(query)}, spot AS MATERIALIZED (${having("place")}), standing AS MATERIALIZED (${having("status")}),
    counted AS (SELECT spot.facet, count(*) AS events, min(first) AS first, max(last) AS last, ${ofStatuses}
      FROM admitted JOIN spot ON spot.event = admitted.event LEFT JOIN standing ON standing.event = admitted.event
      GROUP BY spot.facet)
    SELECT value, kind, counted.*, count(*) OVER () AS total FROM counted
    CROSS JOIN facet_value ON facet_value.number = counted.facet
    ORDER BY events DESC, value, kind LIMIT ${query.limit} OFFSET ${query.offset}`.execute(db);
  const [held] = (
    await sql<{ placed: number }>`
      WITH ${admitted(query)} SELECT count(*) AS placed FROM admitted
      WHERE event IN (SELECT event FROM (${having("place")}))`.execute(db)
  ).rows;
  return { total: rows[0]?.total ?? 0, placed: held?.placed ?? 0, rows: rows.map(placeCount) };
}

interface PairLine extends Days {
  readonly a: string;
  readonly b: string;
  readonly events: number;
  readonly total: number;
}

/** A facet's key is an entity's key as well: persons are counted under theirs. */
const keyOf = (side: string): RawBuilder<unknown> => {
  const column = (name: string) => sql.ref(`${side}.${name}`);
  return sql`(${column("kind")} || '/' || CASE ${column("kind")} WHEN 'person' THEN ${column("value")} ELSE lower(${column("value")}) END)`;
};

const belongs = (one: string, state: string): RawBuilder<unknown> => sql`
  ${sql.ref(`${state}.kind`)} = 'state' AND ${sql.ref(`${one}.kind`)} <> 'state' AND EXISTS
    (SELECT 1 FROM row_entity WHERE key = ${keyOf(one)} AND row_entity.state = ${sql.ref(`${state}.value`)})`;

/** Only where states stand beside others can somebody meet the own one. */
const strangers = (kinds: readonly PairKind[]): RawBuilder<unknown> =>
  kinds.includes("state") && kinds.length > 1
    ? sql`SELECT counted.* FROM counted CROSS JOIN ranked AS va ON va.rank = a CROSS JOIN ranked AS vb ON vb.rank = b
        WHERE NOT (${belongs("va", "vb")}) AND NOT (${belongs("vb", "va")})`
    : sql`SELECT * FROM counted`;

/** Each actor by its rank among all of them, so that pairs are counted, told apart and put in order as numbers. */
const pairLines = (query: PairsQuery): RawBuilder<PairLine> => sql<PairLine>`
  WITH ${admitted(query)},
  ranked AS MATERIALIZED (SELECT number, kind, value, row_number() OVER (ORDER BY kind, value) AS rank FROM facet_value
    WHERE dimension = 'actor' AND kind IN (${sql.join(query.kinds)})),
  taking AS MATERIALIZED (SELECT facet."row" AS event, rank FROM ranked CROSS JOIN facet ON facet.facet = ranked.number
    WHERE +facet."row" IN (SELECT event FROM admitted)),
  dated AS MATERIALIZED (SELECT taking.event, rank, first, last FROM taking JOIN admitted ON admitted.event = taking.event),
  counted AS MATERIALIZED (SELECT a.rank AS a, b.rank AS b, count(*) AS events, min(first) AS first, max(last) AS last
    FROM dated AS a JOIN taking AS b ON b.event = a.event AND b.rank > a.rank GROUP BY a.rank, b.rank),
  met AS MATERIALIZED (${strangers(query.kinds)}),
  shown AS MATERIALIZED (SELECT * FROM met ORDER BY events DESC, a, b LIMIT ${query.limit} OFFSET ${query.offset})
  SELECT va.kind || '/' || va.value AS a, vb.kind || '/' || vb.value AS b, events, first, last,
    (SELECT count(*) FROM met) AS total
  FROM shown CROSS JOIN ranked AS va ON va.rank = shown.a CROSS JOIN ranked AS vb ON vb.rank = shown.b
  ORDER BY events DESC, shown.a, shown.b`;

const partyOf = (key: string, names: ReadonlyMap<string, string>): Party => {
  const slash = key.indexOf("/");
  return { kind: key.slice(0, slash) as PairKind, name: names.get(key) ?? key.slice(slash + 1) };
};

export async function pairs(db: Connected, query: PairsQuery, rules: Rules): Promise<Pairs> {
  check(query);
  if (query.kinds.length === 0) return { total: 0, rows: [] };
  const { rows } = await pairLines(query).execute(db);
  const persons = rows.flatMap(({ a, b }) => [a, b]).filter((key) => key.startsWith("person/"));
  const names = await namesOf(db, [...new Set(persons)], rules);
  const pair = (line: PairLine): Pair => ({
    a: partyOf(line.a, names),
    b: partyOf(line.b, names),
    events: line.events,
    ...daysOf(line),
  });
  return { total: rows[0]?.total ?? 0, rows: rows.map(pair) };
}

interface MonthLine {
  readonly month: string;
  readonly value: string;
  readonly kind: string;
  readonly count: number;
}

const among = ({ by, values = [] }: ActivityQuery): RawBuilder<unknown> => {
  if (values.length === 0) return sql`true`;
  if (by !== "actor") return sql`value IN (${sql.join(values)})`;
  return sql`(kind <> 'person' AND value IN (${sql.join(values)})
    OR kind = 'person' AND value IN (${sql.join(values.map(personKey))}))`;
};

export async function activity(
  db: Connected,
  query: ActivityQuery,
  rules: Rules,
): Promise<readonly MonthCount[]> {
  check({ ...query, offset: 0, limit: 0 });
  const { rows } = await sql<MonthLine>`
    WITH ${admitted(query)},
    told AS MATERIALIZED (SELECT facet."row" AS event, value, kind FROM facet_value
      CROSS JOIN facet ON facet.facet = facet_value.number WHERE dimension = ${query.by} AND ${among(query)})
    SELECT substr(first, 1, 7) AS month, value, kind, count(*) AS count
    FROM admitted JOIN told ON told.event = admitted.event WHERE first IS NOT NULL
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`.execute(db);
  const keys = rows.filter(({ kind }) => kind === "person").map(({ value }) => `person/${value}`);
  const names = await namesOf(db, [...new Set(keys)], rules);
  return rows.map(({ month, value, kind, count }) => ({
    month,
    value: kind === "person" ? (names.get(`person/${value}`) ?? value) : value,
    ...(kind === "" ? {} : { kind: kind as EntityKind }),
    count,
  }));
}

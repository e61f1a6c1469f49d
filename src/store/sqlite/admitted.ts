// What arrives: a query of the chronology. What leaves: the SQL condition that tells the events it admits.
import { type RawBuilder, sql } from "kysely";
import { personKey } from "../../model/person-key.ts";
import type { ChronologyQuery } from "../questions.ts";
import type { Dimension } from "./slots.ts";
import { UNDATED } from "./tables.ts";

/** What a chronology can be narrowed by; the names are those of the query's fields and of the facets. */
export const NARROWING = ["status", "kind", "actor", "forum", "place", "source", "mark"] as const;
export type Narrowing = (typeof NARROWING)[number];

/** Any of the values will do, so that a facet shows what else could be chosen; an event must have all actors. */
export const isAnyOf = (narrowing: Narrowing): boolean => narrowing !== "actor";

/** Rows that have one of the values of a facet. */
export const withAny = (dimension: Dimension, values: readonly string[]): RawBuilder<unknown> =>
  sql`number IN (SELECT facet."row" FROM facet_value CROSS JOIN facet ON facet.facet = facet_value.number
    WHERE facet_value.dimension = ${dimension} AND ${isPersonal(dimension) ? isActor(values) : isOne(values)})`;

const isPersonal = (dimension: Dimension): boolean => dimension === "actor" || dimension.endsWith(" holder");

const isOne = (values: readonly string[]): RawBuilder<unknown> =>
  sql`facet_value.value IN (${sql.join(values)})`;

/** Persons are counted by their keys. */
export const isActor = (names: readonly string[]): RawBuilder<unknown> =>
  sql`(facet_value.kind <> 'person' AND ${isOne(names)} OR facet_value.kind = 'person' AND ${isOne(names.map(personKey))})`;

function conditionsOf(narrowing: Narrowing, query: ChronologyQuery): RawBuilder<unknown>[] {
  const values = query[narrowing] ?? [];
  if (values.length === 0) return [];
  return isAnyOf(narrowing)
    ? [withAny(narrowing, values)]
    : values.map((value) => withAny(narrowing, [value]));
}

/** An event belongs to all days of its interval. */
const days = ({ from, to }: ChronologyQuery): RawBuilder<unknown>[] => [
  ...(from || to ? [sql`first_day <> ${UNDATED}`] : []),
  ...(from ? [sql`last_day >= ${from}`] : []),
  ...(to ? [sql`first_day <= ${to}`] : []),
];

/** `but` leaves out one of the query's conditions. Stands after WHERE in a query of `record_row`. */
export const admits = (query: ChronologyQuery, but?: Narrowing | "days"): RawBuilder<unknown> =>
  sql.join(
    [
      sql`type = 'event'`,
      ...(but === "days" ? [] : days(query)),
      ...NARROWING.filter((narrowing) => narrowing !== but).flatMap((narrowing) =>
        conditionsOf(narrowing, query),
      ),
      ...(query.issue?.length ? [withAny("event issue", query.issue)] : []),
    ],
    sql` AND `,
  );

export const narrowedBy = (query: ChronologyQuery): readonly Narrowing[] =>
  NARROWING.filter((narrowing) => (query[narrowing] ?? []).length > 0);

export const hasDays = (query: ChronologyQuery): boolean => Boolean(query.from ?? query.to);

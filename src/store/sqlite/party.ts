// Who takes part in a row, in SQL. In comes the key of an entity; out go the facets under which its rows are counted (a
// state's also hold its persons' and bodies'), or, where it has none, as places have not, its rows by name.
import { type RawBuilder, sql } from "kysely";
import type { FactType } from "../../model/fact.ts";
import type { Connected } from "./connection.ts";
import { type Dimension, HOLDERS } from "./slots.ts";

export interface Party {
  readonly key: string;
  /** Numbers of facets; none where it is found by name. */
  readonly facets: readonly number[];
  /** As many rows at most. */
  readonly count: number;
  readonly rows: RawBuilder<unknown>;
}

/** `body/foreign ministry` is a body of that name. */
export const sidesOf = (key: string): readonly [kind: string, name: string] => {
  const at = key.indexOf("/");
  return [key.slice(0, at), key.slice(at + 1)];
};

/** Rows of one type, or of all types but events. */
export type Sort = FactType | "others";

const dimensionsOf = (sort: Sort): readonly Dimension[] => {
  if (sort === "event") return ["actor", "forum"];
  return sort === "others" ? HOLDERS : [`${sort} holder`];
};

/** A person's facet bears the key, a state's its code, all others' their names as they are spelt. */
const valuesOf = (key: string): RawBuilder<unknown> => {
  const [kind, name] = sidesOf(key);
  if (kind === "person") return sql`${name}`;
  if (kind === "state") return sql`${name.toUpperCase()}`;
  return sql`SELECT name FROM spelling WHERE key = ${key}`;
};

interface Counted {
  readonly number: number;
  readonly rows: number;
}

export async function partyOf(db: Connected, key: string, sort: Sort): Promise<Party> {
  const [kind] = sidesOf(key);
  const { rows } = await sql<Counted>`
    SELECT number, rows FROM facet_value
    WHERE dimension IN (${sql.join(dimensionsOf(sort))}) AND value IN (${valuesOf(key)}) AND kind = ${kind}`.execute(
    db,
  );
  const facets = rows.map(({ number }) => number);
  if (facets.length > 0)
    return {
      key,
      facets,
      count: rows.reduce((sum, one) => sum + one.rows, 0),
      rows: sql`SELECT DISTINCT "row" FROM facet WHERE facet IN (${sql.join(facets)})`,
    };
  // Counted as named nowhere where it has facets of another kind, so that a person's targets are not its own rows.
  const [named] = FOUND_BY_NAME.has(kind)
    ? (await sql<Counted>`SELECT 0 AS number, rows FROM entity WHERE key = ${key}`.execute(db)).rows
    : [];
  return {
    key,
    facets,
    count: named?.rows ?? 0,
    rows: named
      ? sql`SELECT DISTINCT "row" FROM row_entity WHERE key = ${key}`
      : sql`SELECT "row" FROM facet WHERE facet IS NULL`,
  };
}

const FOUND_BY_NAME: ReadonlySet<string> = new Set(["place", "instrument", "issue", "unnamed"]);

/** The condition that a row of the table is one of the party's. */
export const isOf = ({ key, facets }: Party, type: FactType): RawBuilder<unknown> => {
  if (facets.length > 0)
    return sql`EXISTS (SELECT 1 FROM facet WHERE facet."row" = record_row.number AND facet.facet IN (${sql.join(facets)}))`;
  return type === "event" && FOUND_BY_NAME.has(sidesOf(key)[0])
    ? sql`EXISTS (SELECT 1 FROM row_entity WHERE row_entity.key = ${key} AND row_entity."row" = record_row.number)`
    : sql`0`;
};

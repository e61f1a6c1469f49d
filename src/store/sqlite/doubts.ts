// What wants a person's eye, most useful first: a page of it is a look into an index. What hangs on the day of the view is
// asked by the days of a place.
import { type RawBuilder, sql } from "kysely";
import type { FactType } from "../../model/fact.ts";
import type { DiscrepancyRow, Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { Doubtful, DoubtGroup, DoubtsQuery } from "../questions.ts";
import type { Rules } from "../store.ts";
import { checkPage } from "./chronology.ts";
import type { Connected } from "./connection.ts";
import { spaced } from "./doubt-places.ts";
import { wholes } from "./gathered.ts";
import { among } from "./loaded.ts";

const hasKind = (kind: string): RawBuilder<unknown> => sql`instr(kinds, ${spaced([kind])}) > 0`;

/** Stands after WHERE in a query of `doubt`. Without a day nothing is seen. */
const admits = ({ seen = "", kind = [], type = [] }: Omit<DoubtsQuery, "offset" | "limit">) =>
  sql.join(
    [
      sql`after < ${seen} AND until >= ${seen}`,
      ...(kind.length > 0 ? [sql`(${sql.join(kind.map(hasKind), sql` OR `)})`] : []),
      ...(type.length > 0 ? [sql`type IN (${sql.join(type)})`] : []),
    ],
    sql` AND `,
  );

interface Found {
  readonly row: number;
  readonly kinds: string;
  readonly about: string | null;
}

async function doubtful(db: Connected, found: readonly Found[], first: number, rules: Rules) {
  const numbers = sql<number>`(SELECT value FROM json_each(${JSON.stringify(found.map(({ row }) => row))}))`;
  const kept = await db
    .selectFrom("record_row")
    .select(["number", "json"])
    .where("number", "in", numbers)
    .execute();
  const abouts = await db
    .selectFrom("record_row")
    .select(["number", "id", "json"])
    .where("type", "=", "discrepancy")
    .where("id", "in", among(found.flatMap(({ about }) => about ?? [])))
    .execute();
  const rows = await wholes<Row>(db, kept, rules);
  const told = new Map(abouts.map(({ id, json }) => [id, JSON.parse(json) as DiscrepancyRow]));
  const byNumber = new Map(kept.map(({ number }, at) => [number, rows[at]!]));
  return found.map(({ row, kinds, about }, at): Doubtful => {
    const discrepancy = about === null ? undefined : told.get(about);
    return {
      place: first + at,
      row: byNumber.get(row)!,
      kinds: kinds.trim().split(" "),
      ...(discrepancy ? { about: discrepancy } : {}),
    };
  });
}

export async function doubtGroups(db: Connected, seen: Day | undefined): Promise<readonly DoubtGroup[]> {
  const { rows } = await sql<{ type: FactType; kinds: string; n: number }>`
    SELECT type, kinds, count(*) AS n FROM doubt WHERE ${admits({ seen })}
    GROUP BY type, kinds ORDER BY type, kinds`.execute(db);
  return rows.map(({ type, kinds, n }) => ({ type, kinds: kinds.trim().split(" "), count: n }));
}

export const doubtsIn = (
  groups: readonly DoubtGroup[],
  { kind = [], type = [] }: Partial<DoubtsQuery> = {},
) =>
  groups
    .filter((group) => kind.length === 0 || kind.some((one) => group.kinds.includes(one)))
    .filter((group) => type.length === 0 || type.includes(group.type))
    .reduce((sum, { count }) => sum + count, 0);

/** `groups`: all that are seen that day, counted before. */
export async function doubts(db: Connected, query: DoubtsQuery, groups: readonly DoubtGroup[], rules: Rules) {
  checkPage(query);
  const { rows } = await sql<Found>`
    SELECT "row", kinds, about FROM doubt WHERE ${admits(query)}
    ORDER BY weight DESC, id, type LIMIT ${query.limit} OFFSET ${query.offset}`.execute(db);
  return {
    total: doubtsIn(groups, query),
    groups,
    items: await doubtful(db, rows, query.offset + 1, rules),
  };
}

/** With its place among those that the query admits. */
export async function doubtOf(
  db: Connected,
  id: string,
  query: Omit<DoubtsQuery, "offset" | "limit">,
  rules: Rules,
): Promise<Doubtful | undefined> {
  const { rows } = await sql<Found & { weight: number; id: string; type: string }>`
    SELECT "row", kinds, about, weight, id, type FROM doubt
    WHERE "row" IN (SELECT "row" FROM row_fact WHERE fact = ${id}) AND ${admits(query)}
    ORDER BY type = (SELECT fact.type FROM fact WHERE fact.id = ${id}) DESC, type, id LIMIT 1`.execute(db);
  const [found] = rows;
  if (!found) return undefined;
  const { weight, id: own, type } = found;
  const before = await sql<{ n: number }>`
    SELECT count(*) AS n FROM doubt WHERE ${admits(query)}
      AND (weight > ${weight} OR weight = ${weight} AND (id, type) < (${own}, ${type}))`.execute(db);
  return (await doubtful(db, [found], before.rows[0]!.n + 1, rules))[0];
}

// What wants a person's eye: each row's places in the queue are written with the row, as the rules give them, so that a page
// of the queue is a look into an index. What hangs on the day of the view is asked by the days of a place.
import { type RawBuilder, sql } from "kysely";
import type { FactType } from "../../model/fact.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { DiscrepancyRow, DocumentHead, Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { Doubtful, DoubtGroup, DoubtsQuery, Rules } from "../store.ts";
import { checkPage } from "./chronology.ts";
import type { Connected } from "./connection.ts";
import { wholes } from "./gathered.ts";
import { insertAll } from "./insert.ts";
import { among, loadHeads } from "./loaded.ts";
import { UNDATED } from "./tables.ts";

/** A row as it is kept, with the id that it is found by. */
export interface Placed {
  readonly number: number;
  readonly id: string;
  readonly row: Row;
}

export interface Beside {
  readonly heads: ReadonlyMap<string, DocumentHead>;
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** By the rows that they are about. */
  readonly abouts: ReadonlyMap<string, DiscrepancyRow>;
}

/** Of several disagreements about a row, the one of the highest id. */
export const aboutsIn = (rows: readonly Row[]): Beside["abouts"] =>
  new Map(
    rows
      .filter((row) => row.type === "discrepancy")
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((row) => (row.of === undefined ? [] : [[row.of, row] as const])),
  );

const spaced = (kinds: readonly string[]): string => ` ${kinds.join(" ")} `;

export async function writeDoubts(
  db: Connected,
  rows: readonly Placed[],
  { heads, judgements, abouts }: Beside,
  { doubts }: Rules,
): Promise<void> {
  if (!doubts) return;
  const written = rows.flatMap(({ number, id, row }) => {
    const about = abouts.get(id);
    return doubts(row, { heads, judgements, ...(about ? { about } : {}) }).map(
      ({ kinds, weight, after = "", until = UNDATED }) => ({
        row: number,
        type: row.type,
        id,
        weight,
        kinds: spaced(kinds),
        after,
        until,
        about: about?.id ?? null,
      }),
    );
  });
  await insertAll(db, "doubt", written);
}

const AT_ONCE = 500;

async function judgementsNamed(db: Connected, rows: readonly Row[]): Promise<Beside["judgements"]> {
  const ids = rows.flatMap(({ judgements = [] }) => judgements);
  const found = await db.selectFrom("judgement").select("json").where("id", "in", among(ids)).execute();
  return new Map(found.map(({ json }) => JSON.parse(json) as Judgement).map((one) => [one.id, one]));
}

/** For a record made before there were places: of every row as it is kept. */
export async function placeAll(db: Connected, rules: Rules): Promise<void> {
  await db.deleteFrom("doubt").execute();
  const kept = db.selectFrom("record_row").select(["number", "id", "json"]).orderBy("number");
  const told = await db.selectFrom("record_row").select("json").where("type", "=", "discrepancy").execute();
  const abouts = aboutsIn(told.map(({ json }) => JSON.parse(json)));
  for (let last = -1; ; ) {
    const page = await kept.where("number", ">", last).limit(AT_ONCE).execute();
    if (page.length === 0) return;
    const placed = page.map(({ number, id, json }) => ({ number, id, row: JSON.parse(json) as Row }));
    const rows = placed.map(({ row }) => row);
    const heads = await loadHeads(db, [...new Set(rows.flatMap(({ documents }) => documents))]);
    await writeDoubts(db, placed, { heads, judgements: await judgementsNamed(db, rows), abouts }, rules);
    last = page.at(-1)!.number;
  }
}

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

export async function doubts(db: Connected, query: DoubtsQuery, rules: Rules) {
  checkPage(query);
  const { rows: grouped } = await sql<{ type: FactType; kinds: string; n: number }>`
    SELECT type, kinds, count(*) AS n FROM doubt WHERE ${admits({ seen: query.seen })}
    GROUP BY type, kinds ORDER BY type, kinds`.execute(db);
  const { rows: counted } = await sql<{ n: number }>`
    SELECT count(*) AS n FROM doubt WHERE ${admits(query)}`.execute(db);
  const { rows } = await sql<Found>`
    SELECT "row", kinds, about FROM doubt WHERE ${admits(query)}
    ORDER BY weight DESC, id, type LIMIT ${query.limit} OFFSET ${query.offset}`.execute(db);
  const groups = grouped.map(
    ({ type, kinds, n }): DoubtGroup => ({ type, kinds: kinds.trim().split(" "), count: n }),
  );
  return { total: counted[0]!.n, groups, items: await doubtful(db, rows, query.offset + 1, rules) };
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

export async function doubtsWaiting(db: Connected, seen: Day | undefined): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    SELECT count(*) AS n FROM doubt WHERE ${admits({ seen })}`.execute(db);
  return rows[0]!.n;
}

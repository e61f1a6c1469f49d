// Rows of one type, oldest first, a page at a time. What they are narrowed by stands in facets and in the columns of
// their days; words are looked for where those of each row stand apart.
import { type RawBuilder, sql } from "kysely";
import { entityKey } from "../../model/entity.ts";
import type { FactType } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import { type Day, isDay } from "../../model/time.ts";
import type { RowsQuery } from "../questions.ts";
import type { Rules } from "../store.ts";
import { isActor, withAny } from "./admitted.ts";
import { checkPage } from "./chronology.ts";
import type { Connected } from "./connection.ts";
import { wholes } from "./gathered.ts";
import { HOLDERS } from "./slots.ts";
import { UNDATED } from "./tables.ts";

export function check({ from, to, endedBefore, endedFrom, ...page }: Omit<RowsQuery, "type">): void {
  checkPage(page);
  for (const day of [from, to, endedBefore, endedFrom])
    if (day !== undefined && !isDay(day))
      throw new InputError("bad-day", `${day} is not a day of the calendar.`, "Write it as 2021-12-11.");
}

/** A promise may be due before the report that tells of it: its last day then lies before its first. */
const days = ({ from, to, endedBefore, endedFrom }: Narrowed): RawBuilder<unknown>[] => [
  ...(from || to ? [sql`first_day <> ${UNDATED}`] : []),
  ...(from ? [sql`(last_day >= ${from} OR first_day >= ${from})`] : []),
  ...(to ? [sql`first_day <= ${to}`] : []),
  ...(endedBefore ? [sql`last_day < ${endedBefore satisfies Day}`] : []),
  ...(endedFrom ? [sql`last_day >= ${endedFrom satisfies Day}`] : []),
];

/** A disagreement is nobody's own: it shares facts with the rows whose reports differ. */
const ofDiffering = (actor: readonly string[]): RawBuilder<unknown> => sql`EXISTS (
  SELECT 1 FROM row_fact AS own CROSS JOIN row_fact AS shared ON shared.fact = own.fact
    CROSS JOIN facet ON facet."row" = shared."row"
  WHERE own."row" = record_row.number AND facet.facet IN (
    SELECT number FROM facet_value WHERE dimension IN (${sql.join(["actor", ...HOLDERS])}) AND ${isActor(actor)}))`;

/** A name of those to whom it is made; `to` spells it as one of the row's facts does. */
const toWhom = (names: readonly string[]): RawBuilder<unknown> => sql`EXISTS (
  SELECT 1 FROM row_entity CROSS JOIN json_each(record_row.json, '$.to') AS whom
    ON whom.value ->> 'name' = row_entity.name AND whom.value ->> 'kind' = row_entity.kind
  WHERE row_entity."row" = record_row.number AND (row_entity.name IN (${sql.join(names)})
    OR row_entity.state IN (${sql.join(names)})
    OR row_entity.key IN (${sql.join(names.map((name) => entityKey({ kind: "person", name })))})))`;

const facets = ({ type, actor, whom, issue, standing }: Narrowed): RawBuilder<unknown>[] => [
  ...(actor?.length ? [type === "discrepancy" ? ofDiffering(actor) : withAny(`${type} holder`, actor)] : []),
  ...(whom?.length ? [toWhom(whom)] : []),
  ...(issue?.length ? [withAny(`${type} issue`, issue)] : []),
  ...(standing?.length ? [withAny(`${type} standing`, standing)] : []),
];

/** Looked for where the words stand apart: to go through the whole text of rows takes ten times as long. */
const withWords = (type: FactType, words: readonly string[]): RawBuilder<unknown> =>
  sql`number IN (SELECT "row" FROM row_words WHERE type = ${type} AND ${sql.join(
    words.map((word) => sql`instr(words, ${word.toLowerCase()}) > 0`),
    sql` AND `,
  )})`;

type Narrowed = Omit<RowsQuery, "offset" | "limit">;

/** Stands after WHERE in a query of `record_row`. */
export const admitsRow = (query: Narrowed): RawBuilder<unknown> =>
  sql.join(
    [
      sql`type = ${query.type}`,
      ...days(query),
      ...facets(query),
      ...(query.words?.length ? [withWords(query.type, query.words)] : []),
    ],
    sql` AND `,
  );

/** Is it narrowed by nothing but how rows stand? */
export const isPlain = (query: Narrowed): boolean =>
  days(query).length === 0 && !query.words?.length && facets({ ...query, standing: [] }).length === 0;

/** How many rows there are of a type, or of one standing, stands in the file. */
async function countOf(db: Connected, query: Narrowed): Promise<number> {
  const { type, standing = [] } = query;
  const [dimension, value] = standing.length > 0 ? [`${type} standing`, standing[0]!] : ["type", type];
  const counted =
    isPlain(query) && standing.length < 2
      ? sql<{ n: number }>`SELECT coalesce(sum(rows), 0) AS n FROM facet_value
          WHERE dimension = ${dimension} AND value = ${value}`
      : sql<{ n: number }>`SELECT count(*) AS n FROM record_row WHERE ${admitsRow(query)}`;
  return (await counted.execute(db)).rows[0]!.n;
}

export async function rowsOfType(
  db: Connected,
  query: RowsQuery,
  rules: Rules,
): Promise<{ total: number; rows: readonly Row[] }> {
  check(query);
  const total = await countOf(db, query);
  const { rows } = await sql<{ number: number; json: string }>`
    SELECT number, json FROM record_row WHERE ${admitsRow(query)}
    ORDER BY type, first_day, last_day, id LIMIT ${query.limit} OFFSET ${query.offset}`.execute(db);
  return { total, rows: await wholes(db, rows, rules) };
}

// Rows of one type, oldest first, a page at a time. What they are narrowed by stands in facets and in the columns of
// their days; only words are looked for in the rows themselves, once all else has been asked.
import { type RawBuilder, sql } from "kysely";
import { entityKey } from "../../model/entity.ts";
import type { FactType } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import { type Day, isDay } from "../../model/time.ts";
import type { RowsQuery, Rules } from "../store.ts";
import { isActor, withAny } from "./admitted.ts";
import { checkPage } from "./chronology.ts";
import type { Connected } from "./connection.ts";
import { wholes } from "./gathered.ts";
import { UNDATED } from "./tables.ts";

/** Where each type keeps the words that a reader would look for. */
const WORDS_IN: Readonly<Record<FactType, string>> = {
  event: "topic",
  utterance: "text",
  commitment: "action",
  position: "issue",
  tenure: "title",
  membership: "of",
  act: "action",
  discrepancy: "about",
};

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
    SELECT number FROM facet_value WHERE dimension IN ('actor', 'holder') AND ${isActor(actor)}))`;

/** A name of those to whom it is made; `to` spells it as one of the row's facts does. */
const toWhom = (names: readonly string[]): RawBuilder<unknown> => sql`EXISTS (
  SELECT 1 FROM row_entity CROSS JOIN json_each(record_row.json, '$.to') AS whom
    ON whom.value ->> 'name' = row_entity.name AND whom.value ->> 'kind' = row_entity.kind
  WHERE row_entity."row" = record_row.number AND (row_entity.name IN (${sql.join(names)})
    OR row_entity.state IN (${sql.join(names)})
    OR row_entity.key IN (${sql.join(names.map((name) => entityKey({ kind: "person", name })))})))`;

const facets = ({ type, actor, whom, issue, standing }: Narrowed): RawBuilder<unknown>[] => [
  ...(actor?.length ? [type === "discrepancy" ? ofDiffering(actor) : withAny("holder", actor)] : []),
  ...(whom?.length ? [toWhom(whom)] : []),
  ...(issue?.length ? [withAny("issue", issue)] : []),
  ...(standing?.length ? [withAny("standing", standing)] : []),
];

/** To look through the text of a row is cheaper than to take it apart; only what JSON writes in its own way is not there. */
const hasWord = (type: FactType, word: string): RawBuilder<unknown> => {
  const folded = word.toLowerCase();
  const inWords = sql`instr(lower(json ->> ${`$.${WORDS_IN[type]}`}), ${folded}) > 0`;
  return JSON.stringify(folded) === `"${folded}"`
    ? sql`(instr(lower(json), ${folded}) > 0 AND ${inWords})`
    : inWords;
};

type Narrowed = Omit<RowsQuery, "offset" | "limit">;

/** Stands after WHERE in a query of `record_row`. */
export const admitsRow = (query: Narrowed): RawBuilder<unknown> =>
  sql.join(
    [
      sql`type = ${query.type}`,
      ...days(query),
      ...facets(query),
      ...(query.words ?? []).map((word) => hasWord(query.type, word)),
    ],
    sql` AND `,
  );

export async function rowsOfType(
  db: Connected,
  query: RowsQuery,
  rules: Rules,
): Promise<{ total: number; rows: readonly Row[] }> {
  check(query);
  const counted = await sql<{
    n: number;
  }>`SELECT count(*) AS n FROM record_row WHERE ${admitsRow(query)}`.execute(db);
  const { rows } = await sql<{ number: number; json: string }>`
    SELECT number, json FROM record_row WHERE ${admitsRow(query)}
    ORDER BY type, first_day, last_day, id LIMIT ${query.limit} OFFSET ${query.offset}`.execute(db);
  return { total: counted.rows[0]!.n, rows: await wholes(db, rows, rules) };
}

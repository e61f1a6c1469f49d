// Rows of one type, oldest first, a page at a time. What they are narrowed by stands in facets and in the columns of
// their days; only words are looked for in the rows themselves, once all else has been asked.
import { type RawBuilder, sql } from "kysely";
import type { FactType } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import { type Day, isDay } from "../../model/time.ts";
import type { RowsQuery, Rules } from "../store.ts";
import { withAny } from "./admitted.ts";
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

function check({ from, to, endedBefore, ...page }: RowsQuery): void {
  checkPage(page);
  for (const day of [from, to, endedBefore])
    if (day !== undefined && !isDay(day))
      throw new InputError("bad-day", `${day} is not a day of the calendar.`, "Write it as 2021-12-11.");
}

/** A promise may be due before the report that tells of it: its last day then lies before its first. */
const days = ({ from, to, endedBefore }: RowsQuery): RawBuilder<unknown>[] => [
  ...(from || to ? [sql`first_day <> ${UNDATED}`] : []),
  ...(from ? [sql`(last_day >= ${from} OR first_day >= ${from})`] : []),
  ...(to ? [sql`first_day <= ${to}`] : []),
  ...(endedBefore ? [sql`last_day < ${endedBefore satisfies Day}`] : []),
];

const facets = ({ actor, standing }: RowsQuery): RawBuilder<unknown>[] => [
  ...(actor?.length ? [withAny("holder", actor)] : []),
  ...(standing?.length ? [withAny("standing", standing)] : []),
];

const hasWord = (type: FactType, word: string): RawBuilder<unknown> =>
  sql`instr(lower(json ->> ${`$.${WORDS_IN[type]}`}), ${word.toLowerCase()}) > 0`;

const admits = (query: RowsQuery): RawBuilder<unknown> =>
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
  }>`SELECT count(*) AS n FROM record_row WHERE ${admits(query)}`.execute(db);
  const { rows } = await sql<{ number: number; json: string }>`
    SELECT number, json FROM record_row WHERE ${admits(query)}
    ORDER BY type, first_day, last_day, id LIMIT ${query.limit} OFFSET ${query.offset}`.execute(db);
  return { total: counted.rows[0]!.n, rows: await wholes(db, rows, rules) };
}

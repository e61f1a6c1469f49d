// Judgements as they were made, the latest first, a page at a time; and the facts of reports that they may speak of.
import { type RawBuilder, sql } from "kysely";
import type { Fact } from "../../model/fact.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { JudgementsQuery, Made } from "../questions.ts";
import { checkPage } from "./chronology.ts";
import type { Connected } from "./connection.ts";
import { among } from "./loaded.ts";

/** "g" comes right after the last hex digit. */
const beginsSo = (beginning: string): RawBuilder<unknown> =>
  sql`(id >= ${beginning} AND id < ${`${beginning}g`})`;

/** Stands after WHERE in a query of `judgement`. */
const admits = ({ ids, documents }: JudgementsQuery): RawBuilder<unknown> =>
  sql.join(
    [
      sql`true`,
      ...(ids ? [ids.length > 0 ? sql`(${sql.join(ids.map(beginsSo), sql` OR `)})` : sql`false`] : []),
      ...(documents
        ? [sql`id IN (SELECT judgement FROM judgement_anchor WHERE document IN ${among(documents)})`]
        : []),
    ],
    sql` AND `,
  );

const parsed = (rows: readonly { json: string }[]): Judgement[] => rows.map(({ json }) => JSON.parse(json));

export async function judgementsMade(db: Connected, query: JudgementsQuery): Promise<Made> {
  checkPage(query);
  const counted = await sql<{ n: number }>`
    SELECT count(*) AS n FROM judgement WHERE ${admits(query)}`.execute(db);
  const { rows } = await sql<{ json: string }>`
    SELECT json FROM judgement WHERE ${admits(query)}
    ORDER BY made DESC, id DESC LIMIT ${query.limit} OFFSET ${query.offset}`.execute(db);
  const judgements = parsed(rows);
  const undos = await sql<{ json: string }>`
    WITH RECURSIVE undo (id) AS (
      SELECT judgement.id FROM judgement WHERE undoes IN ${among(judgements.map(({ id }) => id))}
      UNION SELECT judgement.id FROM undo CROSS JOIN judgement ON judgement.undoes = undo.id)
    SELECT json FROM judgement WHERE id IN (SELECT id FROM undo) ORDER BY made, id`.execute(db);
  return { total: counted.rows[0]!.n, judgements, undos: parsed(undos.rows) };
}

export async function factsOf(db: Connected, documents: readonly string[]): Promise<readonly Fact[]> {
  const found = await db
    .selectFrom("fact")
    .select("json")
    .where("document", "in", among(documents))
    .orderBy("id")
    .execute();
  return found.map(({ json }) => JSON.parse(json));
}

// What arrives: an instant. What leaves: for every component that documents received since then bear on, its rows as they
// are and the rows that the same rules make of its older facts. Nothing is written: what was before is reconciled anew.
import { sql } from "kysely";
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import { isReceivedSince } from "../head.ts";
import type { Around, Rules } from "../store.ts";
import { seekers, withCited } from "./cited.ts";
import { components, group, keysOf } from "./components.ts";
import type { Connected } from "./connection.ts";
import { wholes } from "./gathered.ts";
import { among, evidenced, load } from "./loaded.ts";
import { respelled } from "./respelled.ts";

type Documents = ReadonlySet<string>;

async function receivedSince(db: Connected, since: string): Promise<Documents> {
  if (Number.isNaN(Date.parse(since)))
    throw new InputError("bad-day", `“${since}” is no day and no instant.`, "Give one such as 2021-03-16.");
  // The day narrows it by the index; within it, instants may be written to the second or to its thousandth.
  const found = await db
    .selectFrom("head")
    .select(["id", "received"])
    .where("received", ">=", new Date(Date.parse(since)).toISOString().slice(0, 10))
    .execute();
  return new Set(found.filter((head) => isReceivedSince(head, since)).map(({ id }) => id));
}

const factsIn = async (db: Connected, documents: Documents): Promise<readonly string[]> =>
  (
    await db
      .selectFrom("fact")
      .select("id")
      .where("document", "in", among([...documents]))
      .execute()
  ).map(({ id }) => id);

async function rowsNow(db: Connected, facts: readonly string[], rules: Rules): Promise<readonly Row[]> {
  const { rows } = await sql<{ number: number; json: string }>`
    SELECT number, json FROM record_row
    WHERE number IN (SELECT "row" FROM row_fact WHERE fact IN ${among(facts)}) ORDER BY type, id`.execute(db);
  return wholes<Row>(db, rows, rules);
}

/** Without the later facts a component may fall into several. */
async function rowsBefore(
  db: Connected,
  facts: readonly string[],
  later: Documents,
  rules: Rules,
): Promise<readonly Row[]> {
  const loaded = await load(db, [facts]);
  const older = facts.filter((id) => !later.has(loaded.facts.get(id)!.document));
  if (older.length === 0) return [];
  const rows = group(older, await keysOf(db, older)).flatMap((component) =>
    rules.reconcile(evidenced(component, loaded)),
  );
  const cited = await withCited(db, rows, rules, (document) => !later.has(document));
  return respelled(
    db,
    cited.map(({ row }) => row),
    rules,
  );
}

/** One component after the other, in the order of their first facts. */
export async function* around(db: Connected, since: string, rules: Rules): AsyncGenerator<Around> {
  const later = await receivedSince(db, since);
  const facts = await factsIn(db, later);
  const touched = [...facts, ...(await seekers(db, facts))];
  for (const component of await components(db, touched))
    yield {
      now: await rowsNow(db, component, rules),
      before: await rowsBefore(db, component, later, rules),
    };
}

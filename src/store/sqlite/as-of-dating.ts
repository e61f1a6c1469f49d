// Reports that do not tell their day, in a view as known on a day: only reports known by then may date them. What arrives:
// a connection on which the table of later documents is made. What leaves: temporary tables with what is read in the
// documents that later ones date otherwise, and views of the same names as the file's that put it in the place of what
// stands there. The file is not changed.
import { setImmediate as breathe } from "node:timers/promises";
import { sql } from "kysely";
import type { Rules } from "../store.ts";
import { keepRedated, toldOtherwise } from "./across.ts";
import type { Connected } from "./connection.ts";
import { deriveReading } from "./derived.ts";

/** Documents known by then that share a key with what a later one offers. */
const MAY_DIFFER = `
  SELECT DISTINCT seeking.document FROM temp.later
    CROSS JOIN main.clue_key AS offered ON offered.document = later.id AND offered.offers = 1
    CROSS JOIN main.clue_key AS seeking ON seeking.key = offered.key AND seeking.offers = 0
  WHERE seeking.document NOT IN (SELECT id FROM temp.later) ORDER BY seeking.document`;

/** `restated`: documents that stand otherwise in the view; what ends in `_anew` is of these alone. */
const TABLES = [
  "CREATE TEMP TABLE restated (id TEXT PRIMARY KEY) WITHOUT ROWID",
  "CREATE TEMP TABLE restated_fact (id TEXT PRIMARY KEY) WITHOUT ROWID",
  `CREATE TEMP TABLE head_anew (id TEXT PRIMARY KEY, received TEXT NOT NULL, outlet TEXT, read INTEGER NOT NULL,
     facts INTEGER NOT NULL, json TEXT NOT NULL, known TEXT
       GENERATED ALWAYS AS (coalesce(json ->> '$.published.to', substr(received, 1, 10))) VIRTUAL,
     told INTEGER GENERATED ALWAYS AS (json ->> '$.published.to' IS NOT NULL) VIRTUAL)`,
  "CREATE TEMP TABLE fact_anew (id TEXT PRIMARY KEY, document TEXT NOT NULL, type TEXT NOT NULL, json TEXT NOT NULL)",
  "CREATE TEMP TABLE fact_key_anew (key TEXT NOT NULL, fact TEXT NOT NULL, PRIMARY KEY (fact, key)) WITHOUT ROWID",
  "CREATE TEMP TABLE offer_anew (key TEXT NOT NULL, fact TEXT NOT NULL, PRIMARY KEY (key, fact)) WITHOUT ROWID",
  "CREATE TEMP TABLE redated_anew (document TEXT PRIMARY KEY, clues TEXT NOT NULL, reading BLOB NOT NULL)",
];

/** Facts of later documents offer nothing that is found: whoever asks what is offered asks for the facts, too. */
const RESTATED: Readonly<Record<"id" | "document" | "fact", string>> = {
  id: "id NOT IN (SELECT id FROM temp.later) AND id NOT IN (SELECT id FROM temp.restated)",
  document: "document NOT IN (SELECT id FROM temp.later) AND document NOT IN (SELECT id FROM temp.restated)",
  fact: "fact NOT IN (SELECT id FROM temp.restated_fact)",
};

/** A view of the file's table with what is restated in the place of what stands there; it can be added to. */
const instead = (table: string, of: keyof typeof RESTATED, columns: readonly string[]): string[] => [
  `CREATE TEMP VIEW ${table} AS SELECT * FROM main.${table} WHERE ${RESTATED[of]}
     UNION ALL SELECT * FROM temp.${table}_anew`,
  `CREATE TEMP TRIGGER ${table}_in INSTEAD OF INSERT ON ${table} BEGIN
     INSERT INTO ${table}_anew VALUES (${columns.map((column) => `new.${column}`).join(", ")}); END`,
];

const VIEWS = [
  ...instead("head", "id", ["id", "received", "outlet", "read", "facts", "json"]),
  ...instead("fact", "document", ["id", "document", "type", "json"]),
  ...instead("fact_key", "fact", ["key", "fact"]),
  ...instead("offer", "fact", ["key", "fact"]),
  ...instead("redated", "document", ["document", "clues", "reading"]),
  "CREATE TEMP VIEW clue_key AS SELECT * FROM main.clue_key WHERE document NOT IN (SELECT id FROM temp.later)",
];

/** Hides the heads and facts of later documents, and restates what these date otherwise than the others do. */
export async function restate(db: Connected, rules: Rules): Promise<void> {
  for (const statement of [...TABLES, ...VIEWS]) await sql.raw(statement).execute(db);
  if (!rules.across) return;
  const { rows } = await sql.raw<{ document: string }>(MAY_DIFFER).execute(db);
  for (const { document } of rows) {
    await breathe();
    const told = await toldOtherwise(db, document, rules.across);
    if (!told) continue;
    await sql`INSERT INTO temp.restated VALUES (${document})`.execute(db);
    await sql`INSERT INTO temp.restated_fact SELECT id FROM main.fact WHERE document = ${document}`.execute(
      db,
    );
    await keepRedated(db, document, told.clues, told.read.reading);
    await deriveReading(db, told.read, rules);
  }
}

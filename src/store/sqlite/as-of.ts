// What arrives: a connection to the record, a day, and the rules. What leaves: the same connection, on which temporary
// tables of the same names hide those of the file, so that every look-up sees what could be known by that day. Rows that
// no later document touches are taken over as they are, without their text; those of components that hold one are put to
// the rules anew, and so are those of reports that later ones date otherwise. It must be called in a transaction, and
// changes nothing in the file.
import { setImmediate as breathe } from "node:timers/promises";
import { sql } from "kysely";
import type { Day } from "../../model/time.ts";
import type { KnownDays, Rules } from "../store.ts";
import { restate } from "./as-of-dating.ts";
import { group, keysOf } from "./components.ts";
import type { Connected } from "./connection.ts";
import { makeRows } from "./rows.ts";

const lastOf = (days: readonly Day[]): Day | undefined => days.at(-1);

/** From when documents could be known, and how many of them tell no day themselves. */
export const knownDays = async (db: Connected): Promise<KnownDays> => {
  const { rows } = await sql<{ known: Day; told: number; documents: number }>`
    SELECT known, told, count(*) AS documents FROM head GROUP BY known, told ORDER BY known, told`.execute(
    db,
  );
  const told = rows.filter((one) => one.told).map(({ known }) => known);
  const latest = lastOf(told) ?? lastOf(rows.map(({ known }) => known));
  return {
    days: [...new Set(rows.map(({ known }) => known))],
    ...(latest === undefined ? {} : { latest }),
    told: told.length > 0,
    untold: rows.flatMap((one) => (one.told ? [] : [{ day: one.known, documents: one.documents }])),
  };
};

export const latestDay = async (db: Connected): Promise<Day | undefined> => (await knownDays(db)).latest;

/** Facts of reports known by then, that stand as they are read today. */
const IS_KNOWN = `document NOT IN (SELECT id FROM temp.later) AND document NOT IN (SELECT id FROM temp.restated)`;
const isKnown = (fact: string): string =>
  `(SELECT ${IS_KNOWN} FROM main.fact AS told WHERE told.id = ${fact})`;

/**
 * Rows that do not stand yet as they do today. Of those of which something was known, the facts; only rows that gather lose
 * some of theirs and tell the same.
 */
const UNSETTLED = (day: Day): readonly string[] => [
  "CREATE TEMP TABLE gone (number INTEGER PRIMARY KEY)",
  `INSERT INTO temp.gone SELECT "row" FROM main.standing WHERE since > '${day}' ORDER BY 1`,
  `INSERT OR IGNORE INTO temp.gone SELECT row_fact."row" FROM temp.restated_fact
     CROSS JOIN main.row_fact ON row_fact.fact = restated_fact.id`,
  'CREATE TEMP TABLE part (fact TEXT NOT NULL, "row" INTEGER NOT NULL, known INTEGER NOT NULL, PRIMARY KEY ("row", fact)) WITHOUT ROWID',
  `INSERT INTO temp.part SELECT row_fact.fact, number, coalesce(${isKnown("row_fact.fact")}, 0)
     FROM temp.gone CROSS JOIN main.standing ON standing."row" = number CROSS JOIN main.row_fact ON row_fact."row" = number
     WHERE standing.known <= '${day}'`,
];

/**
 * Rows that only gather tell what the first of their facts tells: where that one is left, the row stands, with fewer
 * facts. In a large record most rows that lose some but not all of their facts are of this kind.
 */
const LESSENED = [
  "CREATE TEMP TABLE lessened (number INTEGER PRIMARY KEY, id TEXT NOT NULL)",
  `INSERT INTO temp.lessened
     SELECT number, (SELECT min(fact) FROM temp.part WHERE part."row" = number AND known)
     FROM (SELECT "row" AS number FROM temp.part GROUP BY "row" HAVING count(*) > 1 AND min(known) < max(known))
       CROSS JOIN main.record_row USING (number)
     WHERE json_array_length(json, '$.facts') = 1
       AND EXISTS (SELECT 1 FROM temp.part WHERE part."row" = number AND part.fact = json ->> '$.facts[0]' AND known)
       AND NOT EXISTS (SELECT 1 FROM temp.part CROSS JOIN main.fact_key ON fact_key.fact = part.fact
         WHERE part."row" = number GROUP BY fact_key.fact HAVING count(*) > 1)
       AND NOT EXISTS (SELECT 1 FROM main.row_entity WHERE row_entity."row" = number
         GROUP BY key HAVING count(*) > 1)`,
];

/**
 * Known facts in one component with what does not stand yet: of rows but those above, of none, or of what restated reports
 * told or offered, by the keys they had and by those they have.
 */
const AROUND = (day: Day): readonly string[] => [
  "CREATE TEMP TABLE around (id TEXT PRIMARY KEY) WITHOUT ROWID",
  `INSERT INTO temp.around
     WITH RECURSIVE
       touched (key) AS MATERIALIZED (
         SELECT fact_key.key FROM temp.part CROSS JOIN main.fact_key ON fact_key.fact = part.fact
         WHERE part.known AND "row" NOT IN (SELECT number FROM temp.lessened)
         UNION
         SELECT fact_key.key FROM main.unheld CROSS JOIN main.fact_key ON fact_key.fact = unheld.fact
         WHERE since > '${day}' AND ${isKnown("unheld.fact")}
         UNION
         SELECT fact_key.key FROM temp.restated_fact CROSS JOIN main.fact_key ON fact_key.fact = restated_fact.id
         UNION
         SELECT fact_key.key FROM temp.restated_fact CROSS JOIN main.offer ON offer.fact = restated_fact.id
           CROSS JOIN main.seek ON seek.key = offer.key CROSS JOIN main.row_fact ON row_fact."row" = seek."row"
           CROSS JOIN main.fact_key ON fact_key.fact = row_fact.fact
         UNION
         SELECT key FROM temp.fact_key_anew
         UNION
         SELECT fact_key.key FROM temp.offer_anew CROSS JOIN main.seek ON seek.key = offer_anew.key
           CROSS JOIN main.row_fact ON row_fact."row" = seek."row"
           CROSS JOIN main.fact_key ON fact_key.fact = row_fact.fact),
       reached (node, is_key) AS (
         SELECT key, 1 FROM touched
         UNION
         SELECT fact_key.fact, 0 FROM reached CROSS JOIN main.fact_key ON fact_key.key = reached.node
           WHERE reached.is_key AND ${isKnown("fact_key.fact")}
         UNION
         SELECT fact_key.key, 1 FROM reached CROSS JOIN main.fact_key ON fact_key.fact = reached.node
           WHERE NOT reached.is_key)
     SELECT node FROM reached WHERE NOT is_key
     UNION SELECT id FROM temp.fact_anew
     -- Facts without any key are in no component with others.
     UNION SELECT fact FROM temp.part WHERE known AND "row" NOT IN (SELECT number FROM temp.lessened)`,
  `DELETE FROM temp.lessened WHERE number IN
     (SELECT row_fact."row" FROM temp.around CROSS JOIN main.row_fact ON row_fact.fact = around.id)`,
  `INSERT OR IGNORE INTO temp.gone
     SELECT row_fact."row" FROM temp.around CROSS JOIN main.row_fact ON row_fact.fact = around.id`,
  "DELETE FROM temp.gone WHERE number IN (SELECT number FROM temp.lessened)",
];

const NOT_GONE = "NOT IN (SELECT number FROM temp.gone)";

/** What stays is copied, but for the text of rows, which is most of them: that is read from the file. */
const COPIES = [
  `CREATE TEMP TABLE known_row (number INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL,
     first_day TEXT NOT NULL, last_day TEXT NOT NULL, json TEXT)`,
  `INSERT INTO temp.known_row SELECT number, type, id, first_day, last_day, NULL
     FROM main.record_row INDEXED BY record_row_days WHERE number ${NOT_GONE} ORDER BY number`,
  "UPDATE temp.known_row SET id = lessened.id FROM temp.lessened WHERE lessened.number = known_row.number",
  "CREATE INDEX temp.known_row_days ON known_row (type, first_day, last_day, id)",
  "CREATE INDEX temp.known_row_last_day ON known_row (type, last_day)",
  "CREATE INDEX temp.known_row_id ON known_row (type, id)",
  `CREATE TEMP VIEW record_row AS SELECT number, type, id, first_day, last_day,
     coalesce(json, (SELECT kept.json FROM main.record_row AS kept WHERE kept.number = known_row.number)) AS json
     FROM temp.known_row`,
  `CREATE TEMP TRIGGER record_row_in INSTEAD OF INSERT ON record_row BEGIN
     INSERT INTO known_row VALUES (new.number, new.type, new.id, new.first_day, new.last_day, new.json); END`,

  'CREATE TEMP TABLE row_fact (fact TEXT NOT NULL, "row" INTEGER NOT NULL, PRIMARY KEY (fact, "row")) WITHOUT ROWID',
  `INSERT INTO temp.row_fact SELECT fact, "row" FROM main.row_fact
     WHERE "row" ${NOT_GONE}`,
  `DELETE FROM temp.row_fact WHERE (fact, "row") IN (SELECT fact, "row" FROM temp.part
     WHERE NOT known AND "row" IN (SELECT number FROM temp.lessened))`,
  'CREATE INDEX temp.row_fact_row ON row_fact ("row")',

  `CREATE TEMP TABLE row_entity (key TEXT NOT NULL, "row" INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
     state TEXT, folded TEXT NOT NULL, PRIMARY KEY (key, "row", name)) WITHOUT ROWID`,
  `INSERT INTO temp.row_entity SELECT * FROM main.row_entity WHERE "row" ${NOT_GONE}`,
  "CREATE TEMP TABLE entity (key TEXT PRIMARY KEY, rows INTEGER NOT NULL) WITHOUT ROWID",
  'INSERT INTO temp.entity SELECT key, count(DISTINCT "row") FROM temp.row_entity GROUP BY key',
  `CREATE TEMP TABLE spelling (key TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL, rows INTEGER NOT NULL,
     PRIMARY KEY (key, name)) WITHOUT ROWID`,
  "INSERT INTO temp.spelling SELECT key, name, min(folded), count(*) FROM temp.row_entity GROUP BY key, name",
  `CREATE TEMP TRIGGER row_entity_in AFTER INSERT ON row_entity BEGIN
     INSERT INTO spelling VALUES (new.key, new.name, new.folded, 1)
       ON CONFLICT (key, name) DO UPDATE SET rows = rows + 1;
     INSERT INTO entity SELECT new.key, 1 WHERE NOT EXISTS
       (SELECT 1 FROM row_entity WHERE key = new.key AND "row" = new."row" AND name <> new.name)
       ON CONFLICT (key) DO UPDATE SET rows = rows + 1; END`,

  // What rows made here seek, and since when they stand, is of no use to others; what facts offer is read from the file.
  'CREATE TEMP TABLE standing ("row" INTEGER PRIMARY KEY, known TEXT NOT NULL, since TEXT NOT NULL, written INTEGER NOT NULL)',
  "CREATE TEMP TABLE unheld (fact TEXT PRIMARY KEY, since TEXT NOT NULL) WITHOUT ROWID",
  'CREATE TEMP TABLE seek (key TEXT NOT NULL, "row" INTEGER NOT NULL, PRIMARY KEY (key, "row")) WITHOUT ROWID',

  'CREATE TEMP TABLE facet ("row" INTEGER NOT NULL, facet INTEGER NOT NULL, PRIMARY KEY ("row", facet)) WITHOUT ROWID',
  `INSERT INTO temp.facet SELECT * FROM main.facet WHERE "row" ${NOT_GONE}`,
  'CREATE INDEX temp.facet_facet ON facet (facet, "row")',
  `CREATE TEMP TABLE facet_value (number INTEGER PRIMARY KEY, dimension TEXT NOT NULL, value TEXT NOT NULL,
     kind TEXT NOT NULL, rows INTEGER NOT NULL, UNIQUE (dimension, value, kind))`,
  `INSERT INTO temp.facet_value SELECT number, dimension, value, kind,
     (SELECT count(*) FROM temp.facet WHERE facet.facet = number) FROM main.facet_value`,
  "CREATE INDEX temp.facet_value_rows ON facet_value (dimension, rows DESC, value, kind)",
  `CREATE TEMP TRIGGER facet_in AFTER INSERT ON facet BEGIN
     UPDATE facet_value SET rows = rows + 1 WHERE number = new.facet; END`,

  `CREATE TEMP TABLE row_words (type TEXT NOT NULL, "row" INTEGER NOT NULL, words TEXT NOT NULL,
     PRIMARY KEY (type, "row")) WITHOUT ROWID`,
  `INSERT INTO temp.row_words SELECT * FROM main.row_words WHERE "row" ${NOT_GONE}`,

  `CREATE TEMP TABLE doubt ("row" INTEGER NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, weight INTEGER NOT NULL,
     kinds TEXT NOT NULL, after TEXT NOT NULL, until TEXT NOT NULL, about TEXT, PRIMARY KEY ("row", after)) WITHOUT ROWID`,
  `INSERT INTO temp.doubt SELECT * FROM main.doubt WHERE "row" ${NOT_GONE}`,
  'UPDATE temp.doubt SET id = lessened.id FROM temp.lessened WHERE lessened.number = doubt."row"',
  "CREATE INDEX temp.doubt_kinds ON doubt (type, kinds, after, until)",
  "CREATE INDEX temp.doubt_weight ON doubt (weight DESC, id, type, kinds, after, until)",

  "CREATE TEMP VIEW document AS SELECT * FROM main.document WHERE id NOT IN (SELECT id FROM temp.later)",
  "CREATE TEMP VIEW reading AS SELECT * FROM main.reading WHERE document NOT IN (SELECT id FROM temp.later)",
  "CREATE TEMP VIEW passage AS SELECT * FROM main.passage WHERE document NOT IN (SELECT id FROM temp.later)",
];

const SCRATCH = ["part", "lessened", "around", "gone"];

/** One statement after the other, so that a server answers others in between. */
async function run(db: Connected, statements: readonly string[]): Promise<void> {
  for (const statement of statements) {
    await sql.raw(statement).execute(db);
    await breathe();
  }
}

async function clear(db: Connected): Promise<void> {
  const { rows } = await sql<{ type: string; name: string }>`
    SELECT type, name FROM sqlite_temp_master WHERE type IN ('view', 'table') AND name NOT LIKE 'sqlite%'
    ORDER BY type DESC`.execute(db);
  for (const { type, name } of rows) await sql.raw(`DROP ${type} temp."${name}"`).execute(db);
}

/** The ids of later documents; the table of them is what all other tables are made from. Nothing where none is later. */
async function writeLater(db: Connected, day: Day): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM main.head WHERE known > ${day} LIMIT 1`.execute(db);
  if (rows.length === 0) return false;
  await sql`CREATE TEMP TABLE later (id TEXT PRIMARY KEY) WITHOUT ROWID`.execute(db);
  await sql`INSERT INTO temp.later SELECT id FROM main.head WHERE known > ${day}`.execute(db);
  return true;
}

/** Hides all that could not be known by that day; where nothing is later, the file's own tables are left to be read. */
export async function hideLater(db: Connected, day: Day, rules: Rules): Promise<void> {
  await clear(db);
  if (!(await writeLater(db, day))) return;
  await restate(db, rules);
  await run(db, [...UNSETTLED(day), ...LESSENED, ...AROUND(day), ...COPIES]);
  const { rows } = await sql<{ id: string }>`SELECT id FROM temp.around ORDER BY id`.execute(db);
  const around = rows.map(({ id }) => id);
  await makeRows(db, group(around, await keysOf(db, around)), rules, { progress: () => breathe() });
  await sql`DELETE FROM temp.facet_value WHERE rows = 0`.execute(db);
  for (const table of SCRATCH) await sql.raw(`DROP TABLE temp.${table}`).execute(db);
}

// Whose rows they are, how they stand and what they are about is counted by the type of row, so that the counts of a type
// stand in the file; courses of positions are found by their stance, rows by their words without reading their text, and the
// days on which the record changed without reading what heads hold. A record made before is brought there from its own rows.
import { type Kysely, sql } from "kysely";
import type { Row } from "../../../model/record.ts";
import type { Connected } from "../connection.ts";
import { writeWords } from "../rows.ts";

const PARTED = "('holder', 'standing', 'issue')";
const TYPED = "record_row.type || ' ' || before.dimension";
/** Each line of facets that is to be parted, with the type of its row. */
const LINES = `facet_value AS before CROSS JOIN facet ON facet.facet = before.number
  CROSS JOIN record_row ON record_row.number = facet."row"`;

const STATEMENTS = [
  // The day from which a report could be known, as the model's `knownFrom` has it: asked for with every page.
  `ALTER TABLE head ADD COLUMN known TEXT
     GENERATED ALWAYS AS (coalesce(json ->> '$.published.to', substr(received, 1, 10))) VIRTUAL`,
  // Whether it tells that day itself, or counts from when it was received.
  `ALTER TABLE head ADD COLUMN told INTEGER GENERATED ALWAYS AS (json ->> '$.published.to' IS NOT NULL) VIRTUAL`,
  "CREATE INDEX head_known ON head (known, told, id)",
  "CREATE INDEX head_counts ON head (outlet, read, facts)",
  `CREATE TABLE row_words (type TEXT NOT NULL, "row" INTEGER NOT NULL, words TEXT NOT NULL,
     PRIMARY KEY (type, "row")) STRICT, WITHOUT ROWID`,
  `INSERT OR IGNORE INTO facet_value (dimension, value, kind, rows)
     SELECT DISTINCT ${TYPED}, before.value, before.kind, 0 FROM ${LINES} WHERE before.dimension IN ${PARTED}`,
  `INSERT OR IGNORE INTO facet ("row", facet)
     SELECT facet."row", now.number FROM ${LINES} CROSS JOIN facet_value AS now
       ON now.dimension = ${TYPED} AND now.value = before.value AND now.kind = before.kind
     WHERE before.dimension IN ${PARTED}`,
  `DELETE FROM facet WHERE facet IN (SELECT number FROM facet_value WHERE dimension IN ${PARTED})`,
  `INSERT OR IGNORE INTO facet_value (dimension, value, kind, rows)
     SELECT DISTINCT 'stance course', stance.value || char(10) || course.value, '', 0
     FROM facet_value AS course CROSS JOIN facet AS held ON held.facet = course.number
       CROSS JOIN facet AS stood ON stood."row" = held."row"
       CROSS JOIN facet_value AS stance ON stance.number = stood.facet AND stance.dimension = 'position standing'
     WHERE course.dimension = 'course'`,
  `INSERT OR IGNORE INTO facet ("row", facet)
     SELECT held."row", now.number
     FROM facet_value AS course CROSS JOIN facet AS held ON held.facet = course.number
       CROSS JOIN facet AS stood ON stood."row" = held."row"
       CROSS JOIN facet_value AS stance ON stance.number = stood.facet AND stance.dimension = 'position standing'
       CROSS JOIN facet_value AS now ON now.dimension = 'stance course'
         AND now.value = stance.value || char(10) || course.value AND now.kind = ''
     WHERE course.dimension = 'course'`,
];

const BATCH = 1000;

export const types = {
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
    for (let after = 0; ; ) {
      const { rows } = await sql<{ number: number; json: string }>`
        SELECT number, json FROM record_row WHERE number > ${after} ORDER BY number LIMIT ${BATCH}`.execute(
        db,
      );
      const parsed = rows.map(({ number, json }) => ({ number, row: JSON.parse(json) as Row }));
      await writeWords(db as unknown as Connected, parsed);
      if (rows.length < BATCH) return;
      after = rows.at(-1)!.number;
    }
  },
};

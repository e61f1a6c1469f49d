// The second step: every spelling of a name is kept, and how many rows have it, so that one of several can be chosen.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  "DROP TRIGGER row_entity_in",
  "DROP TRIGGER row_entity_out",
  "DROP INDEX row_entity_row",
  "ALTER TABLE row_entity RENAME TO row_entity_before",
  "DROP TABLE entity",
  `CREATE TABLE row_entity (key TEXT NOT NULL, row INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, state TEXT,
     folded TEXT NOT NULL, PRIMARY KEY (key, row, name)) STRICT, WITHOUT ROWID`,
  "CREATE INDEX row_entity_row ON row_entity (row)",
  "CREATE TABLE entity (key TEXT PRIMARY KEY, rows INTEGER NOT NULL) STRICT, WITHOUT ROWID",
  `CREATE TABLE spelling (key TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL, rows INTEGER NOT NULL,
     PRIMARY KEY (key, name)) STRICT, WITHOUT ROWID`,
  // A row that spells a name in two ways is one row of its entity.
  `CREATE TRIGGER row_entity_in AFTER INSERT ON row_entity BEGIN
     INSERT INTO spelling VALUES (new.key, new.name, new.folded, 1)
       ON CONFLICT (key, name) DO UPDATE SET rows = rows + 1;
     INSERT INTO entity SELECT new.key, 1 WHERE NOT EXISTS
       (SELECT 1 FROM row_entity WHERE key = new.key AND "row" = new."row" AND name <> new.name)
       ON CONFLICT (key) DO UPDATE SET rows = rows + 1; END`,
  `CREATE TRIGGER row_entity_out AFTER DELETE ON row_entity BEGIN
     UPDATE spelling SET rows = rows - 1 WHERE key = old.key AND name = old.name;
     DELETE FROM spelling WHERE key = old.key AND name = old.name AND rows = 0;
     UPDATE entity SET rows = rows - 1 WHERE key = old.key AND NOT EXISTS
       (SELECT 1 FROM row_entity WHERE key = old.key AND "row" = old."row");
     DELETE FROM entity WHERE key = old.key AND rows = 0; END`,
  `INSERT INTO row_entity (key, "row", name, kind, state, folded)
     SELECT key, "row", name, kind, state, folded FROM row_entity_before`,
  "DROP TABLE row_entity_before",
];

export const names = {
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

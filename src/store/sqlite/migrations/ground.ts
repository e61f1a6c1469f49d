// The first tables: what was kept, the record made from it, and its full-text index.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  "CREATE TABLE document (id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL) STRICT",
  `CREATE TABLE reading (document TEXT NOT NULL REFERENCES document (id), ordinal INTEGER NOT NULL, rules TEXT NOT NULL,
     cleaned BLOB NOT NULL, facts BLOB NOT NULL, PRIMARY KEY (document, ordinal)) STRICT`,
  "CREATE TABLE judgement (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT",

  `CREATE TABLE judgement_anchor (document TEXT NOT NULL, judgement TEXT NOT NULL,
     PRIMARY KEY (document, judgement)) STRICT, WITHOUT ROWID`,
  "CREATE INDEX judgement_anchor_judgement ON judgement_anchor (judgement)",
  `CREATE TABLE head (id TEXT PRIMARY KEY, received TEXT NOT NULL, outlet TEXT, read INTEGER NOT NULL,
     facts INTEGER NOT NULL, json TEXT NOT NULL) STRICT`,
  "CREATE INDEX head_received ON head (received DESC, id)",
  "CREATE INDEX head_outlet ON head (outlet, received DESC, id)",

  "CREATE TABLE passage (number INTEGER PRIMARY KEY, document TEXT NOT NULL, block INTEGER NOT NULL) STRICT",
  "CREATE INDEX passage_document ON passage (document, block)",
  "CREATE VIRTUAL TABLE passage_text USING fts5 (text, tokenize = 'porter unicode61 remove_diacritics 2')",
  // What is forgotten leaves nothing behind in the index.
  "INSERT INTO passage_text (passage_text, rank) VALUES ('secure-delete', 1)",

  "CREATE TABLE fact (id TEXT PRIMARY KEY, document TEXT NOT NULL, type TEXT NOT NULL, json TEXT NOT NULL) STRICT",
  "CREATE INDEX fact_document ON fact (document)",
  "CREATE TABLE fact_key (key TEXT NOT NULL, fact TEXT NOT NULL, PRIMARY KEY (key, fact)) STRICT, WITHOUT ROWID",
  "CREATE INDEX fact_key_fact ON fact_key (fact, key)",
  // What facts offer to rows outside of their component, and what rows seek there.
  "CREATE TABLE offer (key TEXT NOT NULL, fact TEXT NOT NULL, PRIMARY KEY (key, fact)) STRICT, WITHOUT ROWID",
  "CREATE INDEX offer_fact ON offer (fact, key)",
  `CREATE TABLE seek (key TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (key, row)) STRICT, WITHOUT ROWID`,
  "CREATE INDEX seek_row ON seek (row)",

  `CREATE TABLE record_row (number INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, first_day TEXT NOT NULL,
     last_day TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (type, id)) STRICT`,
  "CREATE INDEX record_row_days ON record_row (type, first_day, last_day, id)",
  "CREATE INDEX record_row_last_day ON record_row (type, last_day)",
  "CREATE TABLE row_fact (fact TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (fact, row)) STRICT, WITHOUT ROWID",
  "CREATE INDEX row_fact_row ON row_fact (row)",

  `CREATE TABLE row_entity (key TEXT NOT NULL, row INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, state TEXT,
     folded TEXT NOT NULL, PRIMARY KEY (key, row)) STRICT, WITHOUT ROWID`,
  "CREATE INDEX row_entity_row ON row_entity (row)",
  "CREATE TABLE entity (key TEXT PRIMARY KEY, folded TEXT NOT NULL, rows INTEGER NOT NULL) STRICT, WITHOUT ROWID",
  `CREATE TRIGGER row_entity_in AFTER INSERT ON row_entity BEGIN
     INSERT INTO entity VALUES (new.key, new.folded, 1) ON CONFLICT (key) DO UPDATE SET rows = rows + 1; END`,
  `CREATE TRIGGER row_entity_out AFTER DELETE ON row_entity BEGIN
     UPDATE entity SET rows = rows - 1 WHERE key = old.key;
     DELETE FROM entity WHERE key = old.key AND rows = 0; END`,

  // Numbers, not words, in the table that is counted: it has a line for every word an event can be narrowed by.
  `CREATE TABLE facet_value (number INTEGER PRIMARY KEY, dimension TEXT NOT NULL, value TEXT NOT NULL, kind TEXT NOT NULL,
     rows INTEGER NOT NULL, UNIQUE (dimension, value, kind)) STRICT`,
  "CREATE INDEX facet_value_rows ON facet_value (dimension, rows DESC, value, kind)",
  `CREATE TABLE facet (row INTEGER NOT NULL, facet INTEGER NOT NULL,
     PRIMARY KEY (row, facet)) STRICT, WITHOUT ROWID`,
  "CREATE INDEX facet_facet ON facet (facet, row)",
  `CREATE TRIGGER facet_in AFTER INSERT ON facet BEGIN
     UPDATE facet_value SET rows = rows + 1 WHERE number = new.facet; END`,
  `CREATE TRIGGER facet_out AFTER DELETE ON facet BEGIN
     UPDATE facet_value SET rows = rows - 1 WHERE number = old.facet;
     DELETE FROM facet_value WHERE number = old.facet AND rows = 0; END`,
];

export const ground = {
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

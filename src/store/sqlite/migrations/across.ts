// Tables for dating reports by each other: the keys that undated ones share with dated ones, and what was read again.
// A record made before has no keys until it is rebuilt; its reports are then dated by themselves alone, as they were.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `CREATE TABLE clue_key (key TEXT NOT NULL, offers INTEGER NOT NULL, day TEXT NOT NULL, document TEXT NOT NULL,
     fact TEXT NOT NULL, sentence INTEGER NOT NULL, PRIMARY KEY (key, offers, day, document, fact)) STRICT, WITHOUT ROWID`,
  "CREATE INDEX clue_key_document ON clue_key (document, offers)",
  "CREATE TABLE redated (document TEXT PRIMARY KEY, clues TEXT NOT NULL, reading BLOB NOT NULL) STRICT",
];

export const across = {
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

// From which day on a row stands as it is: what views of past days take over, and what they make anew. Written for the rows
// that a record holds already from its facts; see `standing.ts`.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `CREATE TABLE standing ("row" INTEGER PRIMARY KEY, known TEXT NOT NULL, since TEXT NOT NULL,
     written INTEGER NOT NULL) STRICT`,
  "CREATE INDEX standing_since ON standing (since, known)",
  "CREATE TABLE unheld (fact TEXT PRIMARY KEY, since TEXT NOT NULL) STRICT, WITHOUT ROWID",
];

export const standing = {
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

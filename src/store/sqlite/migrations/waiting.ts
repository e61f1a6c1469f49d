// A table for what was handed in to be read and is no report of the record yet.
import { type Kysely, sql } from "kysely";

export const waiting = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`CREATE TABLE waiting (
      number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, told TEXT NOT NULL, bytes BLOB
    ) STRICT`.execute(db);
  },
};

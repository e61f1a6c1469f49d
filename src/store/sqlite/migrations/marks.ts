// A table for marks: up to when the changes of a record were seen.
import { type Kysely, sql } from "kysely";

export const marks = {
  async up(db: Kysely<never>): Promise<void> {
    await sql`CREATE TABLE mark (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT`.execute(db);
  },
};

// A table of what wants a person's eye, in the order in which it is gone through; and judgements found by when they were made
// and by what they take back.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // A place holds for views of days later than `after` and up to `until`.
  `CREATE TABLE doubt (row INTEGER NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL, weight INTEGER NOT NULL,
     kinds TEXT NOT NULL, after TEXT NOT NULL, until TEXT NOT NULL, about TEXT,
     PRIMARY KEY (row, after)) STRICT, WITHOUT ROWID`,
  "CREATE INDEX doubt_weight ON doubt (weight DESC, id, type, kinds, after, until)",
  "CREATE INDEX doubt_kinds ON doubt (type, kinds, after, until)",
  "ALTER TABLE judgement ADD COLUMN made TEXT GENERATED ALWAYS AS (json ->> '$.at') VIRTUAL",
  "ALTER TABLE judgement ADD COLUMN undoes TEXT GENERATED ALWAYS AS (json ->> '$.undoes') VIRTUAL",
  "CREATE INDEX judgement_made ON judgement (made DESC, id DESC)",
  "CREATE INDEX judgement_undoes ON judgement (undoes)",
];

export const doubts = {
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

// Positions are found by who holds them on what. Of a record made before, the issues that rows are about are not known
// until it is rebuilt; the courses of positions are written here, since their list would be empty without.
import { type Kysely, sql } from "kysely";
import type { PositionRow } from "../../../model/record.ts";
import type { Connected } from "../connection.ts";
import { writeFacets } from "../rows.ts";
import { courseOf } from "../slots.ts";

const BATCH = 1000;

export const courses = {
  async up(db: Kysely<never>): Promise<void> {
    for (let after = 0; ; ) {
      const { rows } = await sql<{ number: number; json: string }>`
        SELECT number, json FROM record_row WHERE type = 'position' AND number > ${after}
        ORDER BY number LIMIT ${BATCH}`.execute(db);
      const facets = rows.map(({ number, json }) => ({
        number,
        ...courseOf(JSON.parse(json) as PositionRow),
      }));
      if (facets.length > 0) await writeFacets(db as unknown as Connected, facets);
      if (rows.length < BATCH) return;
      after = rows.at(-1)!.number;
    }
  },
};

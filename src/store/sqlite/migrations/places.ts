// Events are narrowed and counted by their places: the facets of those that a record holds already are made from its rows.
import { type Kysely, sql } from "kysely";

/** A journey's stops, else the one place. */
const PLACES = `json_each(CASE WHEN json_type(record_row.json, '$.places') = 'array' THEN record_row.json -> '$.places'
  WHEN json_type(record_row.json, '$.place') = 'object' THEN json_array(record_row.json -> '$.place') ELSE '[]' END)`;

const STATEMENTS = [
  `INSERT OR IGNORE INTO facet_value (dimension, value, kind, rows)
     SELECT DISTINCT 'place', spot.value ->> 'name', spot.value ->> 'kind', 0
     FROM record_row, ${PLACES} AS spot WHERE record_row.type = 'event' ORDER BY 2, 3`,
  `INSERT OR IGNORE INTO facet ("row", facet)
     SELECT DISTINCT record_row.number, facet_value.number
     FROM record_row, ${PLACES} AS spot CROSS JOIN facet_value ON facet_value.dimension = 'place'
       AND facet_value.value = spot.value ->> 'name' AND facet_value.kind = spot.value ->> 'kind'
     WHERE record_row.type = 'event'`,
];

export const places = {
  async up(db: Kysely<never>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

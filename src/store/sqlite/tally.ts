// Which events have which facet, in memory: a number an event and facet, made once for each state of the file, so that
// what a chronology can be narrowed by is counted without asking the file again. In come the dimensions and the numbers of
// events, out go counts, most frequent first.
import { sql } from "kysely";
import type { Connected } from "./connection.ts";
import type { Dimension } from "./slots.ts";

export interface Counted {
  readonly dimension: Dimension;
  readonly value: string;
  readonly kind: string;
  readonly rows: number;
}

interface Facet extends Omit<Counted, "rows"> {
  readonly events: Int32Array;
}

export type Tally = readonly Facet[];

interface Written extends Omit<Counted, "rows"> {
  readonly events: string;
}

/** All facets of these dimensions; one list a facet comes faster from the file than a line an event. */
export async function tallyOf(db: Connected, dimensions: readonly Dimension[]): Promise<Tally> {
  const { rows } = await sql<Written>`
    SELECT dimension, value, kind, json_group_array(facet."row") AS events
    FROM facet_value CROSS JOIN facet ON facet.facet = facet_value.number
    WHERE dimension IN (${sql.join(dimensions)}) GROUP BY facet_value.number`.execute(db);
  return rows.map(({ events, ...facet }) => ({ ...facet, events: Int32Array.from(JSON.parse(events)) }));
}

const compare = (a: Counted, b: Counted): number =>
  b.rows - a.rows ||
  (a.value < b.value ? -1 : a.value > b.value ? 1 : a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);

export function countIn(
  tally: Tally,
  among: readonly number[],
  dimensions: readonly Dimension[],
): readonly Counted[] {
  const isAmong = new Uint8Array(among.reduce((most, number) => Math.max(most, number), 0) + 1);
  for (const number of among) isAmong[number] = 1;
  const wanted = new Set(dimensions);
  return tally
    .filter(({ dimension }) => wanted.has(dimension))
    .map(({ dimension, value, kind, events }) => {
      let rows = 0;
      for (const number of events) rows += isAmong[number] ?? 0;
      return { dimension, value, kind, rows };
    })
    .filter(({ rows }) => rows > 0)
    .sort(compare);
}

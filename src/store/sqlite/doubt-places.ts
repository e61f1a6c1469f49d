// The places that a row has among what wants a person's eye: written with the row, as the rules give them, and for a record
// made before there were any, of all rows at once.
import type { Judgement } from "../../model/judgement.ts";
import type { DiscrepancyRow, DocumentHead, Row } from "../../model/record.ts";
import type { Rules } from "../store.ts";
import type { Connected } from "./connection.ts";
import { insertAll } from "./insert.ts";
import { among, loadHeads } from "./loaded.ts";
import { UNDATED } from "./tables.ts";

/** A row as it is kept, with the id that it is found by. */
export interface Placed {
  readonly number: number;
  readonly id: string;
  readonly row: Row;
}

export interface Beside {
  readonly heads: ReadonlyMap<string, DocumentHead>;
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** By the rows that they are about. */
  readonly abouts: ReadonlyMap<string, DiscrepancyRow>;
}

/** Of several disagreements about a row, the one of the highest id. */
export const aboutsIn = (rows: readonly Row[]): Beside["abouts"] =>
  new Map(
    rows
      .filter((row) => row.type === "discrepancy")
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((row) => (row.of === undefined ? [] : [[row.of, row] as const])),
  );

/** A list of words in which a whole one can be looked for. */
export const spaced = (kinds: readonly string[]): string => ` ${kinds.join(" ")} `;

export async function writeDoubts(
  db: Connected,
  rows: readonly Placed[],
  { heads, judgements, abouts }: Beside,
  { doubts }: Rules,
): Promise<void> {
  if (!doubts) return;
  const written = rows.flatMap(({ number, id, row }) => {
    const about = abouts.get(id);
    return doubts(row, { heads, judgements, ...(about ? { about } : {}) }).map(
      ({ kinds, weight, after = "", until = UNDATED }) => ({
        row: number,
        type: row.type,
        id,
        weight,
        kinds: spaced(kinds),
        after,
        until,
        about: about?.id ?? null,
      }),
    );
  });
  await insertAll(db, "doubt", written);
}

const AT_ONCE = 500;

async function judgementsNamed(db: Connected, rows: readonly Row[]): Promise<Beside["judgements"]> {
  const ids = rows.flatMap(({ judgements = [] }) => judgements);
  const found = await db.selectFrom("judgement").select("json").where("id", "in", among(ids)).execute();
  return new Map(found.map(({ json }) => JSON.parse(json) as Judgement).map((one) => [one.id, one]));
}

/** For a record made before there were places: of every row as it is kept. */
export async function placeAll(db: Connected, rules: Rules): Promise<void> {
  await db.deleteFrom("doubt").execute();
  const kept = db.selectFrom("record_row").select(["number", "id", "json"]).orderBy("number");
  const told = await db.selectFrom("record_row").select("json").where("type", "=", "discrepancy").execute();
  const abouts = aboutsIn(told.map(({ json }) => JSON.parse(json)));
  for (let last = -1; ; ) {
    const page = await kept.where("number", ">", last).limit(AT_ONCE).execute();
    if (page.length === 0) return;
    const placed = page.map(({ number, id, json }) => ({ number, id, row: JSON.parse(json) as Row }));
    const rows = placed.map(({ row }) => row);
    const heads = await loadHeads(db, [...new Set(rows.flatMap(({ documents }) => documents))]);
    await writeDoubts(db, placed, { heads, judgements: await judgementsNamed(db, rows), abouts }, rules);
    last = page.at(-1)!.number;
  }
}

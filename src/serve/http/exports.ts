// What the export menu offers: the events that a query admits as CSV or as lines of JSON, and the whole record. Rows
// are fetched in batches and sent as they come, so that a large record does not have to fit in memory.
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import { InputError } from "../../model/notice.ts";
import type { EventRow, Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { View } from "../../store/store.ts";
import { readAsk, storeQuery } from "../views/chronology-query.ts";
import { BYTE_ORDER_MARK, CHRONOLOGY_COLUMNS, chronologyCsvLine, csvLine } from "../views/csv.ts";
import { headsFor, namesOf } from "../views/heads.ts";
import type { Ask } from "./answers.ts";
import { onDay } from "./as-of.ts";

const BATCH = 500;

/** Reads the question before the first line is sent, so that a bad one is refused with a word and not half a file. */
const asked = (query: URLSearchParams): ReturnType<typeof storeQuery> => {
  const { ask, wrong } = readAsk(query);
  if (wrong.length > 0)
    throw new InputError("bad-query", wrong.join(" "), "Put it right in the address and ask again.");
  return storeQuery(ask);
};

async function* batches(
  store: View,
  query: ReturnType<typeof storeQuery>,
): AsyncGenerator<readonly EventRow[]> {
  for (let offset = 0; ; offset += BATCH) {
    const { rows } = await store.chronology({ ...query, offset, limit: BATCH });
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
  }
}

const pathOn =
  (asOf: Day | undefined) =>
  (path: string): string =>
    asOf === undefined ? path : onDay(path, asOf);

async function* csvLines({ store, asOf }: Ask, query: ReturnType<typeof storeQuery>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(CHRONOLOGY_COLUMNS);
  for await (const rows of batches(store, query)) {
    const heads = await headsFor(store, rows);
    yield rows.map((row) => chronologyCsvLine(row, heads, pathOn(asOf))).join("");
  }
}

async function* jsonLines(
  { store, seen }: Ask,
  query: ReturnType<typeof storeQuery>,
): AsyncGenerator<string> {
  for await (const rows of batches(store, query)) {
    const names = namesOf(await headsFor(store, rows));
    yield rows.map((row) => jsonLine(rowLine(row, names, seen))).join("");
  }
}

export const chronologyCsv = (ask: Ask): AsyncIterable<string> => csvLines(ask, asked(ask.query));
export const chronologyLines = (ask: Ask): AsyncIterable<string> => jsonLines(ask, asked(ask.query));

const batchText = async ({ store, seen }: Ask, rows: readonly Row[]): Promise<string> => {
  const names = namesOf(await headsFor(store, rows));
  return rows.map((row) => jsonLine(rowLine(row, names, seen))).join("");
};

export async function* recordLines(ask: Ask): AsyncGenerator<string> {
  let batch: Row[] = [];
  for await (const row of ask.store.export()) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield await batchText(ask, batch);
    batch = [];
  }
  if (batch.length > 0) yield await batchText(ask, batch);
}

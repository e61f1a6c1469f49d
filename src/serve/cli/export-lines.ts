// What arrives: a view of the record. What leaves: its rows as lines of a format, in an order that hangs on nothing but
// the rows; and the hash of what was written.
import { createHash } from "node:crypto";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import { ploverOf, ploverRows } from "../../exchange/plover.ts";
import type { Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { View } from "../../store/store.ts";

export const EXPORT_FORMATS = ["jsonl", "plover"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What was written. */
export interface Exported {
  readonly rows: number;
  readonly bytes: number;
  /** Of all bytes, hex. */
  readonly sha256: string;
}

const PAGE = 1000;

/** File names of all documents, by id. */
const documentNames = async (view: View): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>();
  for (let offset = 0; ; offset += PAGE) {
    const { heads } = await view.documents({ offset, limit: PAGE });
    for (const { id, name } of heads) names.set(id, name);
    if (heads.length < PAGE) return names;
  }
};

/** Rows of the record that have a PLOVER code; what is told in the same words as one type is one row. */
async function* ploverLines(view: View): AsyncGenerator<string> {
  const rows: Row[] = [];
  for await (const row of view.export()) if (ploverOf(row)) rows.push(row);
  for (const row of ploverRows(rows)) yield jsonLine(row);
}

async function* rowLines(view: View, seen: Day | undefined): AsyncGenerator<string> {
  const names = await documentNames(view);
  for await (const row of view.export()) yield jsonLine(rowLine(row, names, seen));
}

/** `seen`: the day on which the record is seen, to which it is counted what is overdue. */
export const exportLines = (
  view: View,
  seen: Day | undefined,
  format: ExportFormat,
): AsyncGenerator<string> => (format === "plover" ? ploverLines(view) : rowLines(view, seen));

/** Hands every line on, and tells how many there were and their hash. */
export const writeLines = async (
  lines: AsyncIterable<string>,
  write: (line: string) => void,
): Promise<Exported> => {
  const hash = createHash("sha256");
  let [rows, bytes] = [0, 0];
  for await (const line of lines) {
    write(line);
    hash.update(line);
    rows += 1;
    bytes += Buffer.byteLength(line);
  }
  return { rows, bytes, sha256: hash.digest("hex") };
};

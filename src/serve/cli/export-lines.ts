// What arrives: a view of the record, and what narrows it. What leaves: the pieces of a file of some format, in an order that
// hangs on nothing but the rows; and the hash of what was written.
import { createHash } from "node:crypto";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import { ploverOf, ploverRows } from "../../exchange/plover.ts";
import type { Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { View } from "../../store/store.ts";
import { evidenceOfRecord } from "../taking/evidence.ts";
import { FORMATS } from "../taking/formats.ts";
import { allSources, SOURCE_WRITERS } from "../taking/sources.ts";
import { eventBatches, type Taking } from "../taking/taking.ts";
import { recordDocument } from "../taking/texts.ts";
import type { FormatName } from "../views/export-links.ts";

/** Of the whole record, a row a line: what a manifest can tell of. */
export const LINE_FORMATS = ["jsonl", "plover"] as const;
export type LineFormat = (typeof LINE_FORMATS)[number];

export const EXPORT_FORMATS = [
  ...LINE_FORMATS,
  ...(Object.keys(FORMATS) as FormatName[]).filter((name) => name !== "jsonl"),
] as const;
export type ExportFormat = LineFormat | FormatName;

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

/** Rows that have a PLOVER code; what is told in the same words as one type is one row. */
async function* ploverLines(all: AsyncIterable<Row>): AsyncGenerator<string> {
  const rows: Row[] = [];
  for await (const row of all) if (ploverOf(row)) rows.push(row);
  for (const row of ploverRows(rows)) yield jsonLine(row);
}

async function* rowLines(view: View, seen: Day | undefined): AsyncGenerator<string> {
  const names = await documentNames(view);
  for await (const row of view.export()) yield jsonLine(rowLine(row, names, seen));
}

/** `seen`: the day on which the record is seen, to which it is counted what is overdue. */
export const exportLines = (view: View, seen: Day | undefined, format: LineFormat): AsyncGenerator<string> =>
  format === "plover" ? ploverLines(view.export()) : rowLines(view, seen);

async function* events(taking: Taking): AsyncGenerator<Row> {
  for await (const { rows } of eventBatches(taking)) yield* rows;
}

/** Of the whole record what is not the chronology's: all rows, all reports, all evidence. */
const WHOLE: Readonly<Partial<Record<ExportFormat, (taking: Taking) => AsyncIterable<string>>>> = {
  jsonl: ({ view, seen }) => rowLines(view, seen),
  plover: ({ view }) => ploverLines(view.export()),
  json: recordDocument,
  bib: ({ view }) => SOURCE_WRITERS.bib(allSources(view, undefined)),
  ris: ({ view }) => SOURCE_WRITERS.ris(allSources(view, undefined)),
  csl: ({ view }) => SOURCE_WRITERS.csl(allSources(view, undefined)),
  annotations: evidenceOfRecord,
};

async function* once(bytes: Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await bytes;
}

/** `narrowed`: only the events that the question admits, and what they rest on. */
export const exportPieces = (
  taking: Taking,
  format: ExportFormat,
  narrowed: boolean,
): AsyncIterable<string | Uint8Array> => {
  const whole = narrowed ? undefined : WHOLE[format];
  if (whole !== undefined) return whole(taking);
  if (format === "plover") return ploverLines(events(taking));
  const { text, bytes } = FORMATS[format];
  return text === undefined ? once(bytes!(taking)) : text(taking);
};

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

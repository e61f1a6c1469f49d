// The chronology as a table of comma-separated values (RFC 4180), a row an event. A cell that a spreadsheet would run
// as a formula gets an apostrophe before it, as spreadsheets themselves mark text.
import type { EventRow } from "../../model/record.ts";
import { iso } from "../../model/time.ts";
import { rowHref } from "./addresses.ts";
import { nameOf } from "./names.ts";
import type { Heads } from "./passages.ts";
import { outletOf } from "./passages.ts";
import { eventTitle } from "./titles.ts";

/** So that a spreadsheet takes the file for UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;

export const csvCell = (value: string | number): string => {
  const text = typeof value === "number" ? String(value) : value.replaceAll("\0", "");
  const safe = typeof value === "string" && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(",")}\r\n`;

export const CHRONOLOGY_COLUMNS = [
  "id", "date", "from", "to", "precision", "basis", "kind", "title", "participants", "place", "forum", "within",
  "format", "status", "target", "topic", "reports", "origins", "differences", "outlets", "path",
] as const; // biome-ignore format: one list

const outlets = (row: EventRow, heads: Heads): string =>
  [...new Set(row.documents.flatMap((id) => heads.get(id) ?? []).map(outletOf))].join("; ");

/** `pathOf`: what is made of the row's address. */
export const chronologyCsvLine = (
  row: EventRow,
  heads: Heads,
  pathOf: (path: string) => string = (path) => path,
): string => {
  const places = row.places ?? (row.place === undefined ? [] : [row.place]);
  return csvLine([
    row.id,
    row.date === undefined ? "" : iso(row.date),
    row.date?.from ?? "",
    row.date?.to ?? "",
    row.date?.precision ?? "",
    row.date?.basis ?? "",
    row.kind,
    eventTitle(row),
    row.participants.map(nameOf).join("; "),
    places.map(nameOf).join("; "),
    row.forum === undefined ? "" : nameOf(row.forum),
    row.within ?? "",
    row.format ?? "",
    row.status ?? "",
    row.target === undefined ? "" : nameOf(row.target),
    row.topic ?? "",
    row.documents.length,
    row.origins,
    row.differences.map(({ slot }) => slot).join("; "),
    outlets(row, heads),
    pathOf(rowHref(row)),
  ]);
};

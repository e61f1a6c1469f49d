// What users take away, opened by programs that others wrote, and the titles that their walks end at.
import { parse as parseCsv } from "csv-parse/sync";
import ICAL from "ical.js";

export type Line = Readonly<Record<string, string>>;
export const csv = (bytes: Buffer): readonly Line[] => parseCsv(bytes, { columns: true, bom: true });
export const lines = (bytes: Buffer) =>
  bytes
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
export const calendar = (bytes: Buffer) =>
  new ICAL.Component(ICAL.parse(bytes.toString())).getAllSubcomponents("vevent").map((entry) => ({
    summary: entry.getFirstPropertyValue("summary"),
    day: String(entry.getFirstPropertyValue("dtstart")),
    status: entry.getFirstPropertyValue("status"),
  }));

export const MEETING = "Odero and Quispe meet in Nairobi";
export const CALL = "Odero and Quispe speak by phone";
/** As one side alone tells it. */
export const CALL_OF_PERU = "Quispe and Odero speak by phone";
export const HOAX = "Solheim and Quispe meet in Lima";

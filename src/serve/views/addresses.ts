// The address of every row, report and actor. A row's address carries a readable slug before the beginning of its id;
// only the id is read back, so that a slug may change when the row's title does.
import type { FactType } from "../../model/fact.ts";
import type { Row } from "../../model/record.ts";
import { type Found, foundWords } from "./found.ts";
import { shortNames } from "./names.ts";
import { titleOf } from "./titles.ts";

/** Digits of a fact's id in an address: enough that two among ten million facts are not expected to be alike. */
const DIGITS = 12;

export const ROW_PATHS: Readonly<Record<FactType, string>> = {
  event: "event",
  utterance: "quotation",
  commitment: "promise",
  position: "position",
  tenure: "office",
  membership: "membership",
  act: "act",
  discrepancy: "disagreement",
};

/** Lower-case words of plain letters and digits, joined by hyphens. */
const slug = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");

const slugOf = (row: Row): string => {
  if (row.type !== "event") return slug(titleOf(row).slice(0, 60));
  const day = row.date?.from ?? "undated";
  const place = row.places?.[0]?.name ?? row.place?.name ?? row.forum?.name ?? "";
  return slug([day, ...shortNames(row.participants).slice(0, 3), place.length === 2 ? "" : place].join(" "));
};

export const rowKey = (row: Row): string => {
  const id = row.id.slice(0, DIGITS);
  const words = slugOf(row);
  return words === "" ? id : `${words}-${id}`;
};

export const rowHref = (row: Row): string => `/${ROW_PATHS[row.type]}/${rowKey(row)}`;

/** The fact's id, or its beginning, at the end of a key; undefined where there is none. */
export const idOfKey = (key: string): string | undefined => /(?:^|-)([0-9a-f]{8,64})$/.exec(key)?.[1];

export const sourceHref = (document: string): string => `/source/${document}`;
export const passageHref = (document: string, fact: string): string => `/source/${document}#passage-${fact}`;
/** A paragraph, and in it the words that were looked for. */
export const foundHref = (document: string, found: Found): string =>
  `/source/${document}${found.spans.length === 0 ? "" : `?found=${foundWords(found)}`}#block-${found.block}`;
/** How a sentence was read, by its number in the report. */
export const sentenceHref = (document: string, number: number): string =>
  `/source/${document}/sentence/${number}`;
/** Leads to the sentence that a fact was read from. */
export const factHref = (document: string, fact: string): string => `/source/${document}/fact/${fact}`;

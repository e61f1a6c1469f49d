// Reports as sources that reference managers read: CSL-JSON, BibTeX (with the fields that biblatex adds) and RIS. In comes
// what the record knows of a report, out goes an entry with a key that stays. A day that was inferred is told as such in
// every one of them. The entries are written here, since the usual libraries cut words in two in RIS, and in BibTeX lose
// letters of other scripts or leave a report's braces as they are.
import { webAddress } from "../model/document.ts";
import type { DocumentHead } from "../model/record.ts";
import { iso, type TimeValue } from "../model/time.ts";
import { plain } from "./taken.ts";

type Parts = readonly number[];
export interface CslDate {
  readonly "date-parts": readonly Parts[];
  readonly circa?: true;
}

export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "webpage" | "document";
  readonly title: string;
  readonly "container-title"?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly archive: "Readout";
  /** The report's bytes by their hash. */
  readonly archive_location: string;
  readonly note?: string;
}

const slug = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");

/** "harbour-wire-3fa9c2d17b": it stays whatever is found out of the report's day. */
export const sourceKey = ({ id, outlet }: DocumentHead): string =>
  [slug(plain(outlet ?? "")) || "source", id.slice(0, 10)].join("-");

const parts = (day: string): Parts => day.split("-").map(Number);

const issued = (time: TimeValue): CslDate => ({
  "date-parts": iso(time).split("/").map(parts),
  ...(time.basis === "inferred" ? { circa: true } : {}),
});

const noteOf = ({ published, name, address }: DocumentHead): string | undefined => {
  const notes = [
    ...(published?.basis === "inferred" ? [`Date inferred by Readout: ${iso(published)}`] : []),
    ...(published === undefined ? ["Undated"] : []),
    ...(webAddress(address) === undefined ? [`File: ${plain(name)}`] : []),
  ];
  return notes.length === 0 ? undefined : `${notes.join(". ")}.`;
};

export const cslItem = (head: DocumentHead): CslItem => {
  const link = webAddress(head.address);
  const note = noteOf(head);
  const outlet = plain(head.outlet ?? "");
  return {
    id: sourceKey(head),
    type: outlet !== "" ? "article-newspaper" : link !== undefined ? "webpage" : "document",
    title: plain(head.title ?? head.name),
    ...(outlet === "" ? {} : { "container-title": outlet }),
    ...(head.published === undefined ? {} : { issued: issued(head.published) }),
    accessed: { "date-parts": [parts(head.received.slice(0, 10))] },
    ...(link === undefined ? {} : { URL: link }),
    ...(/^[a-z]{2,3}$/.test(head.language) && head.language !== "und" ? { language: head.language } : {}),
    archive: "Readout",
    archive_location: `sha256:${head.hash}`,
    ...(note === undefined ? {} : { note }),
  };
};

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/** BibTeX counts braces even behind a backslash, so that a report's own become commands. */
export const escapeBibtex = (text: string): string =>
  text.replace(/[\\{}~^<>&%$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);

/** In an address nothing is escaped; what would end the field is written as an address may write it. */
const bibtexUrl = (link: string): string =>
  link.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TYPES = { "article-newspaper": "article", webpage: "online", document: "misc" } as const;

const two = (number: number): string => String(number).padStart(2, "0");
const dashed = (all: Parts): string => all.map(two).join("-");

const bibtexDate = (item: CslItem): readonly string[] => {
  const [from, to] = item.issued?.["date-parts"] ?? [];
  if (from === undefined) return [];
  const whole = [from, ...(to === undefined ? [] : [to])].map(dashed).join("/");
  const sameMonth = from.length > 1 && (to === undefined || (to[0] === from[0] && to[1] === from[1]));
  const month = sameMonth ? [`month = ${MONTHS[from[1]! - 1]}`] : [];
  return [`date = {${whole}}`, `year = {${from[0]}}`, ...month];
};

export const bibtexEntry = (head: DocumentHead): string => {
  const item = cslItem(head);
  const text = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`${name} = {${escapeBibtex(value)}}`];
  const fields = [
    `title = {{${escapeBibtex(item.title)}}}`,
    ...text("journal", item["container-title"]),
    ...bibtexDate(item),
    ...(item.URL === undefined ? [] : [`url = {${bibtexUrl(item.URL)}}`]),
    `urldate = {${dashed(item.accessed["date-parts"][0]!)}}`,
    ...text("language", item.language),
    ...text("note", item.note),
    `annote = {Kept by Readout as ${item.archive_location}}`,
  ];
  return `@${TYPES[item.type]}{${item.id},\n${fields.map((field) => `  ${field},\n`).join("")}}\n\n`;
};

const RIS_TYPES = { "article-newspaper": "NEWS", webpage: "ELEC", document: "GEN" } as const;

/** "2021/03/16/": parts that are not known are left empty. */
const risDate = ([year, month, day]: Parts): string =>
  [year, month === undefined ? "" : two(month), day === undefined ? "" : two(day), ""].join("/");

/** A line a field; a value is on one line, so that nothing in it can begin a field. */
export const risEntry = (head: DocumentHead): string => {
  const item = cslItem(head);
  const [from] = item.issued?.["date-parts"] ?? [];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["TY", RIS_TYPES[item.type]],
    ["ID", item.id],
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PY", from === undefined ? undefined : String(from[0])],
    ["DA", from === undefined ? undefined : risDate(from)],
    ["UR", item.URL],
    ["Y2", risDate(item.accessed["date-parts"][0]!)],
    ["LA", item.language],
    ["N1", item.note],
    ["DB", item.archive],
    ["AN", item.archive_location],
    ["ER", ""],
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]));
  return `${written.join("")}\r\n`;
};

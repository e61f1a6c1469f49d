// In: the official records of travel and visits, XML as decoded. Out: a text that shows each record as lines of
// "element: words", one block a record, with the way back to the original. Refuses, by InputError, XML of another kind;
// an element that is no record is passed over and told of.
import {
  BOOKED,
  BOOKKEEPING,
  RECORD_FORMATS,
  RECORDS_OUTLET,
  type RecordFormat,
} from "../lexicon/official-records.ts";
import type { Block, Document, Stated } from "../model/document.ts";
import { InputError, type Notice } from "../model/notice.ts";
import { fold, type Span } from "../model/text.ts";
import { readXml, type XmlElement } from "./xml.ts";

export type Official = Pick<Document, "text" | "blocks" | "origin" | "stated" | "notices">;

const BLOCK_RULE = "body/official-record";

const ROOT = /^\ufeff?\s*(?:<\?[^>]{0,400}\?>\s*|<!--[\s\S]{0,4000}?-->\s*)*<([a-zA-Z][\w.-]{0,60})[\s/>]/;

/** Does a text begin as one of the files of official records does? Looks at its first element only. */
export const looksOfficial = (text: string): boolean => {
  const root = ROOT.exec(text.slice(0, 10_000))?.[1];
  return RECORD_FORMATS.some((format) => format.root === root);
};

/** Writes text and the way back together; what the original does not have has no way back. */
class Writer {
  text = "";
  readonly origin: [number, number, number][] = [];

  glue(words: string): void {
    this.text += words;
  }

  /** Adds words that stand character by character at `at` in the original. */
  copy(words: string, at: number): void {
    const last = this.origin.at(-1);
    if (last && last[0] + last[2] === this.text.length && last[1] + last[2] === at) last[2] += words.length;
    else this.origin.push([this.text.length, at, words.length]);
    this.text += words;
  }
}

const WORDS = /[^\s\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** White space folded; a value that holds references or elements is written as it reads, without its way back. */
const writeValue = (writer: Writer, source: string, { inside, text }: XmlElement): void => {
  const raw = source.slice(inside.from, inside.to);
  const plain = !/[&<]/.test(raw);
  let end = -1;
  for (const found of (plain ? raw : text).matchAll(WORDS)) {
    const { index } = found;
    if (end >= 0 && plain && raw.slice(end, index) === " ") writer.copy(" ", inside.from + end);
    else if (end >= 0) writer.glue(" ");
    if (plain) writer.copy(found[0], inside.from + index);
    else writer.glue(found[0]);
    end = index + found[0].length;
  }
};

const wordsOf = (record: XmlElement, name: string): string =>
  fold(record.children.find((child) => child.name === name)?.text ?? "");

const writeRecord = (writer: Writer, source: string, record: XmlElement): Span | undefined => {
  const from = writer.text.length;
  for (const field of record.children) {
    if (BOOKKEEPING.has(field.name) || !/[^\s\p{Cc}\p{Cf}]/u.test(field.text)) continue;
    if (writer.text.length > from) writer.glue("\n");
    writer.copy(field.name, field.tag.from);
    writer.glue(": ");
    writeValue(writer, source, field);
  }
  return writer.text.length > from ? { from, to: writer.text.length } : undefined;
};

/** The day of the newest entry: records are entered and mended over years, and could not be known before. */
const publishedIn = (records: readonly XmlElement[]): string | undefined =>
  records
    .flatMap((record) => BOOKED.map((name) => wordsOf(record, name).slice(0, 10)))
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day))
    .sort()
    .at(-1);

const yearsOf = (records: readonly XmlElement[]): string => {
  const years = records
    .map((record) => wordsOf(record, "start-date").slice(0, 4))
    .filter((year) => /^\d{4}$/.test(year))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? "" : first === last ? `, ${first}` : `, ${first}–${last}`;
};

const titleOf = ({ record }: RecordFormat, records: readonly XmlElement[]): string => {
  if (record === "visit") return `Visits by foreign leaders${yearsOf(records)}`;
  const names = new Set(records.map((one) => wordsOf(one, "name")).filter((name) => name !== ""));
  return `Travels abroad${names.size === 1 ? ` of ${[...names][0]!.slice(0, 200)}` : ""}${yearsOf(records)}`;
};

const formatOf = (root: XmlElement, name: string): RecordFormat => {
  const format = RECORD_FORMATS.find((one) => one.root === root.name);
  if (format) return format;
  const known = RECORD_FORMATS.map((one) => `<${one.root}>`).join(" and ");
  throw new InputError(
    "other-xml",
    `${name} is XML, but not of a kind that is known here: its first element is <${root.name.slice(0, 60)}>.`,
    `Known are the files of the ${RECORDS_OUTLET}, which begin with ${known}.`,
  );
};

const noticesOf = ({ record }: RecordFormat, root: XmlElement): Notice[] => {
  const others = root.children.filter((child) => child.name !== record);
  if (others.length === 0) return [];
  const names = [...new Set(others.map(({ name }) => `<${name.slice(0, 60)}>`))].slice(0, 5).join(", ");
  return [
    {
      code: "other-elements",
      message: `Passed over, since only <${record}> is a record here: ${others.length} × ${names}.`,
    },
  ];
};

/** `<trips><trip><name>Ada Example</name>…` gives a block "name: Ada Example⏎…". @throws InputError `bad-xml`, `other-xml`. */
export function composeOfficial(source: string, name: string): Official {
  const root = readXml(source, name);
  const format = formatOf(root, name);
  const records = root.children.filter((child) => child.name === format.record);
  const writer = new Writer();
  const blocks: Block[] = [];
  for (const record of records) {
    const before = writer.text.length;
    if (before > 0) writer.glue("\n\n");
    const span = writeRecord(writer, source, record);
    if (span) blocks.push({ role: "body", span, rule: BLOCK_RULE });
    else writer.text = writer.text.slice(0, before);
  }
  const published = publishedIn(records);
  const stated: Stated = {
    title: titleOf(format, records),
    outlet: RECORDS_OUTLET,
    language: "en",
    ...(published === undefined ? {} : { published }),
  };
  return { text: writer.text, blocks, origin: writer.origin, stated, notices: noticesOf(format, root) };
}

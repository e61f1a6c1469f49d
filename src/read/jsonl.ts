// In: JSON lines, as bytes in pieces of any size. Out: one source a line, or the reason why a line is none.
// A line that is too long is skipped without being held; lines after a bad one are read.

import type { Source, Stated } from "../model/document.ts";
import { InputError } from "../model/notice.ts";
import { isoMoment } from "./html/metadata.ts";
import { LIMIT, megabytes } from "./limits.ts";

/** What could not be read, and why. */
export interface Refusal {
  /** Path, URL, or place in a file, as given. */
  readonly address: string;
  readonly error: InputError;
}

export interface Origin {
  readonly name: string;
  readonly address: string;
  readonly received: string;
}

type Fields = Readonly<Record<string, unknown>>;

const NEXT = "Mend the line and give the file again; its other lines were read.";

const textOf = (fields: Fields, names: readonly string[]): string | undefined => {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === "string" && value.trim() !== "") return value.replace(/[\ud800-\udfff]/gu, "\ufffd");
  }
  return undefined;
};

const statedIn = (fields: Fields): Stated => {
  const published = textOf(fields, ["published", "date", "publishedAt", "published_at"]);
  const stated: Stated = {
    title: textOf(fields, ["title", "headline"]),
    outlet: textOf(fields, ["outlet", "source", "publisher"]),
    author: textOf(fields, ["author", "byline"]),
    published: isoMoment(published),
    language: textOf(fields, ["language", "lang"]),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
};

const bad = (origin: Origin, line: number, why: string): Refusal => ({
  address: `${origin.address}#${line}`,
  error: new InputError("bad-line", `${origin.name}, line ${line}: ${why}`, NEXT),
});

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** One line of JSON: `{"text": "…", "title": "…", "published": "2021-12-11", "outlet": "…"}`. */
const readLine = (text: string, line: number, origin: Origin): Source | Refusal => {
  const value = parse(text);
  if (value === undefined) return bad(origin, line, "it is not JSON.");
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return bad(origin, line, "it is JSON, but not an object with fields.");
  const fields = value as Fields;
  const html = textOf(fields, ["html"]);
  const body = textOf(fields, ["text", "body", "content"]) ?? html;
  if (body === undefined)
    return bad(origin, line, "it has no text; the field is called text, body, content or html.");
  return {
    bytes: Buffer.from(body, "utf8"),
    name: `${origin.name}#${line}`,
    address: textOf(fields, ["url", "link"]) ?? `${origin.address}#${line}`,
    media: body === html ? "text/html" : "text/plain",
    charset: "utf-8",
    received: origin.received,
    stated: statedIn(fields),
  };
};

const NEWLINE = 0x0a;

/** Lines of a stream of bytes, empty ones too; a line longer than the limit comes as its length only. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string | number> {
  let held: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > limit) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const line = (): string | number => (size > limit ? size : Buffer.concat(held).toString("utf8"));
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end));
      yield line();
      held = [];
      size = 0;
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield line();
}

/** The sources of a file of JSON lines, in order; refusals name their lines. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  origin: Origin,
  limit = LIMIT,
): AsyncGenerator<Source | Refusal> {
  let number = 0;
  for await (const line of linesOf(chunks, limit)) {
    number += 1;
    if (typeof line === "number")
      yield bad(origin, number, `it is ${megabytes(line)} long; one report may have ${megabytes(limit)}.`);
    else if (line.replace("\ufeff", "").trim() !== "")
      yield readLine(line.replace("\ufeff", ""), number, origin);
  }
}

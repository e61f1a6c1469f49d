// In: paths of files and folders, addresses, and `-` for standard input. Out: one source after another, in a fixed order,
// and for what could not be read the reason. Refuses nothing as a whole: one bad input never stops the others.
import type { Dirent, Stats } from "node:fs";
import { type FileHandle, open, readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Source } from "../model/document.ts";
import { InputError } from "../model/notice.ts";
import { type FetchOptions, fetchPage } from "./fetch.ts";
import { type Refusal, readLines } from "./jsonl.ts";
import { empty, LIMIT, tooLarge } from "./limits.ts";
import { endingOf } from "./media.ts";

export type { Refusal } from "./jsonl.ts";

export interface GatherOptions
  extends Pick<FetchOptions, "allowPrivate" | "timeoutMs" | "lookup" | "signal"> {
  /** The clock's ISO 8601 instant, asked once for each source. */
  readonly now: () => string;
  /** The most bytes one report may have; of a file of JSON lines, one line. */
  readonly limit?: number;
  /** Where files were saved from, by their names: the address then stands for the path. */
  readonly addresses?: ReadonlyMap<string, string>;
  /** Endings of the names of files that are read; those of reports unless told otherwise. Others in a folder are passed over then. */
  readonly endings?: ReadonlySet<string>;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

export const isRefusal = (item: Source | Refusal): item is Refusal => "error" in item;

type Item = Source | Refusal;

/** Endings of the names of files that are read. */
export const READABLE: ReadonlySet<string> = new Set(["txt", "html", "htm", "md", "jsonl"]);
const ENDINGS = ".txt, .html, .htm, .md or .jsonl";

const RENAME = "If it is text, rename it, or send it to standard input: readout read - < FILE";
const IMPORT = "If it holds official records, bring them in with: readout import FILE";

const listed = (endings: ReadonlySet<string> | undefined): string =>
  endings ? [...endings].map((ending) => `.${ending}`).join(", ") : ENDINGS;

const unknownEnding = (path: string, endings: ReadonlySet<string> | undefined): InputError =>
  new InputError(
    "unknown-format",
    `${basename(path)} was not read: its name does not end in ${listed(endings)}.`,
    endings ? "Reports are read with: readout read FILE" : endingOf(path) === "xml" ? IMPORT : RENAME,
  );

const NO_FILE = "Check the path; an address begins with https:// or http://.";

const FAULTS: Readonly<Record<string, readonly [code: string, words: string, next: string]>> = {
  ENOENT: ["not-found", "there is no such file or folder", NO_FILE],
  ENOTDIR: ["not-found", "there is no such file or folder", NO_FILE],
  EACCES: ["no-permission", "you may not read it", "Ask its owner for the right to read it."],
  EPERM: ["no-permission", "you may not read it", "Ask its owner for the right to read it."],
  ELOOP: ["not-found", "its links lead round in a circle", "Give the file that is meant."],
  EMFILE: ["too-many-open", "too many files are open", "Close other programs and try again."],
};

/** Faults of the file system are a person's to mend; anything else is a bug and goes on up. */
const explain = (address: string, cause: unknown): Refusal => {
  if (cause instanceof InputError) return { address, error: cause };
  const code = (cause as NodeJS.ErrnoException)?.code;
  if (typeof code !== "string" || !/^E[A-Z0-9]+$/.test(code)) throw cause;
  const [name, words, next] = FAULTS[code] ?? [
    "unreadable",
    `the system reports ${code}`,
    "Check the disk, or copy the file elsewhere.",
  ];
  return { address, error: new InputError(name, `${address} could not be read: ${words}.`, next) };
};

/** All bytes of a stream, unless there are more than the limit: then no more than that is ever held. */
const takeAll = async (
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limit: number,
): Promise<Uint8Array> => {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(name, limit);
    held.push(chunk);
  }
  return Buffer.concat(held);
};

const streamOf = (file: FileHandle): AsyncIterable<Uint8Array> => file.createReadStream({ autoClose: false });

const checkFile = (path: string, found: Stats, limit: number, endings: GatherOptions["endings"]): void => {
  if (!found.isFile())
    throw new InputError(
      "not-a-file",
      `${path} is neither a file nor a folder.`,
      "Give a file, a folder, an address, or - for standard input.",
    );
  if (!(endings ?? READABLE).has(endingOf(path))) throw unknownEnding(path, endings);
  if (found.size === 0) throw empty(basename(path));
  if (found.size > limit && endingOf(path) !== "jsonl") throw tooLarge(basename(path), limit, found.size);
};

async function* readFile(path: string, found: Stats, options: GatherOptions): AsyncGenerator<Item> {
  const limit = options.limit ?? LIMIT;
  checkFile(path, found, limit, options.endings);
  const file = await open(path, "r");
  try {
    const name = basename(path);
    const address = options.addresses?.get(name) ?? path;
    const origin = { name, address, received: options.now() };
    if (endingOf(path) === "jsonl") yield* readLines(streamOf(file), origin, limit);
    else yield { ...origin, bytes: await takeAll(streamOf(file), origin.name, limit) };
  } finally {
    await file.close();
  }
}

/** By code point, which the order of UTF-8 bytes is and that of UTF-16 units is not. */
const byCodePoint = (a: Dirent, b: Dirent): number =>
  Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));

/** Every folder once, however many links lead to it: links may run in circles. */
async function* readFolder(path: string, seen: Set<string>, options: GatherOptions): AsyncGenerator<Item> {
  const real = await realpath(path);
  if (seen.has(real)) return;
  seen.add(real);
  const entries = await readdir(path, { withFileTypes: true });
  const wanted = ({ name, isFile }: { name: string; isFile: boolean }): boolean =>
    !name.startsWith(".") && !(isFile && options.endings && !options.endings.has(endingOf(name)));
  for (const entry of entries.sort(byCodePoint))
    if (wanted({ name: entry.name, isFile: entry.isFile() }))
      yield* readPath(join(path, entry.name), seen, options);
}

async function* readPath(path: string, seen: Set<string>, options: GatherOptions): AsyncGenerator<Item> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* readFolder(path, seen, options);
    else yield* readFile(path, found, options);
  } catch (cause) {
    yield explain(path, cause);
  }
}

const isJsonLines = (bytes: Uint8Array): boolean => {
  if (!/^\ufeff?\s*\{/.test(Buffer.from(bytes.subarray(0, 200)).toString("utf8"))) return false;
  const first = Buffer.from(bytes).toString("utf8").replace("\ufeff", "").trimStart().split("\n", 1)[0] ?? "";
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
};

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* readStandardInput(options: GatherOptions): AsyncGenerator<Item> {
  const limit = options.limit ?? LIMIT;
  const origin = { name: "standard input", address: "-", received: options.now() };
  try {
    const bytes = await takeAll(options.stdin ?? process.stdin, origin.name, limit);
    if (bytes.length === 0) throw empty(origin.name);
    if (isJsonLines(bytes)) yield* readLines(piecesOf(bytes), origin, limit);
    else yield { ...origin, bytes };
  } catch (cause) {
    yield explain("-", cause);
  }
}

const LINES_TYPE = /^application\/(?:x-ndjson|jsonl|x-jsonlines|ndjson)\b/i;

async function* readAddress(address: string, options: GatherOptions): AsyncGenerator<Item> {
  try {
    const limit = options.limit ?? LIMIT;
    const page = await fetchPage(address, options);
    const name = nameAt(page.address);
    const origin = { name, address, received: options.now() };
    if (LINES_TYPE.test(page.media ?? "") || endingOf(name) === "jsonl")
      yield* readLines(piecesOf(page.bytes), origin, limit);
    else yield { ...origin, bytes: page.bytes, media: page.media };
  } catch (cause) {
    yield explain(address, cause);
  }
}

/** The last part of an address's path, else its host: the name of what lies there. */
export const nameAt = (address: string): string => {
  const url = new URL(address);
  return decodeName(url) || url.hostname;
};

const decodeName = (url: URL): string => {
  const last = url.pathname.split("/").findLast((part) => part !== "") ?? "";
  try {
    return decodeURIComponent(last).slice(0, 200);
  } catch {
    return last.slice(0, 200);
  }
};

/**
 * Gathers what is to be read: `gather(["reports/", "https://example.org/a.html", "-"], { now })`. Folders are read whole,
 * by code point of their names, hidden files left out.
 */
export async function* gather(
  inputs: readonly string[],
  options: GatherOptions,
): AsyncGenerator<Source | Refusal> {
  for (const input of inputs) {
    if (input === "-") yield* readStandardInput(options);
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) yield* readAddress(input, options);
    else yield* readPath(input, new Set(), options);
  }
}

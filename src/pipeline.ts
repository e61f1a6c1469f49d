// The conductor: calls each stage once, in order. Sources come in, entries go out to the store in batches, and each report
// is acknowledged after the batch that holds it is safe. Refuses nothing: what cannot be read comes with its reason.
import { createHash } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import { annotate, sentencePlaces } from "./annotate/annotate.ts";
import { annotateOfficial, dateOfficial } from "./annotate/official.ts";
import { extract } from "./extract/extract.ts";
import { extractOfficial } from "./extract/official.ts";
import { trace } from "./extract/trace.ts";
import type { Clue, SentencePlace } from "./model/annotated.ts";
import type { Document, Source } from "./model/document.ts";
import type { Reading } from "./model/fact.ts";
import { InputError } from "./model/notice.ts";
import type { DocumentHead } from "./model/record.ts";
import type { Trace } from "./model/trace.ts";
import type { Tree } from "./model/tree.ts";
import { englishSyntax } from "./models.ts";
import { isRefusal, type Refusal } from "./read/gather.ts";
import { type ReadOptions, read } from "./read/read.ts";
import { headOf } from "./store/head.ts";
import type { Entry, Store } from "./store/store.ts";

/** What became of one source. */
export type Outcome =
  | { readonly status: "added" | "known"; readonly head: DocumentHead }
  | ({ readonly status: "refused" } & Refusal);

export interface Pace extends ReadOptions {
  /** Reports a transaction at most. */
  readonly batch: number;
  /** Bytes of reports held before they are kept, so that memory does not grow with what is read. */
  readonly batchBytes: number;
}

export const USUAL_PACE: Pace = { batch: 16, batchBytes: 8_000_000 };

const LANGUAGE_UNKNOWN = {
  code: "language-unknown",
  message: "Kept, but not read: its language cannot be told.",
};

/** A report that is not in English is kept and found by its words, but nothing is read in it. */
const unread = (document: Document): Reading => ({
  ...extract({ document, sentences: [], dating: { clues: [] } }, englishSyntax()),
  notices: document.language === "und" ? [{ ...LANGUAGE_UNKNOWN, document: document.id }] : [],
});

const isOfficial = ({ media }: Document): boolean => media === "application/xml";

/** Is it prose, to be read sentence by sentence? */
const isRead = (document: Document): boolean => document.language === "en" && !isOfficial(document);

/** Reads a document; `across` are clues to its day that other reports give. */
export const readingOf = (document: Document, across: readonly Clue[] = []): Reading => {
  if (isOfficial(document))
    return extractOfficial(document, annotateOfficial(document), dateOfficial(document));
  return isRead(document) ? extract(annotate(document, across), englishSyntax()) : unread(document);
};

/** One report through all stages that look at it alone. @throws InputError where it cannot be read at all. */
export const readSource = (source: Source, options: ReadOptions = {}): Entry => {
  const document = read(source, options);
  return { bytes: source.bytes, document, reading: readingOf(document) };
};

/**
 * How a report is read by the rules of this version, sentence by sentence; no sentences where nothing is read in it.
 * `across` as of `readingOf`.
 */
export const explain = (document: Document, across: readonly Clue[] = []): Trace =>
  isRead(document)
    ? trace(annotate(document, across), englishSyntax())
    : { reading: readingOf(document), text: document.text, sentences: [] };

/** The same of bytes. @throws InputError where they cannot be read at all. */
export const explainSource = (source: Source, options: ReadOptions = {}): Trace =>
  explain(read(source, options));

/** Where the sentences of a report stand, in the order in which `explain` tells of them. Costs little. */
export const placesOf = (document: Document): readonly SentencePlace[] =>
  isRead(document) ? sentencePlaces(document) : [];

/** The grammar of a sentence. */
export const parse = (tokens: readonly string[]): Tree => englishSyntax().parse(tokens);

/** The same, or why not. Only what the report itself is to blame for becomes a refusal; a bug stays one. */
export const tryReading = (source: Source, options: ReadOptions = {}): Entry | Refusal => {
  try {
    return readSource(source, options);
  } catch (error) {
    if (error instanceof InputError) return { address: source.address, error };
    throw error;
  }
};

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What can be told of a source at once, or the entry that is still to be kept. A known report is not read again. */
async function prepare(
  store: Store,
  found: Source | Refusal,
  options: ReadOptions,
): Promise<Outcome | Entry> {
  if (isRefusal(found)) return { status: "refused", ...found };
  const hash = hashOf(found.bytes);
  const [known] = (await store.has(hash)) ? await store.heads([hash.slice(0, 16)]) : [];
  if (known) return { status: "known", head: known };
  const entry = tryReading(found, options);
  return "error" in entry ? { status: "refused", ...entry } : entry;
}

/** The next one, or nothing once somebody interrupts: a slow sender does not hold up the end. */
const nextUnless = <T>(
  items: AsyncIterator<T>,
  interrupted: AbortSignal,
): Promise<IteratorResult<T> | undefined> =>
  new Promise((resolve, reject) => {
    if (interrupted.aborted) return resolve(undefined);
    const stop = (): void => resolve(undefined);
    interrupted.addEventListener("abort", stop, { once: true });
    void items
      .next()
      .then(resolve, reject)
      .finally(() => interrupted.removeEventListener("abort", stop));
  });

export async function* untilInterrupted<T>(
  items: AsyncIterable<T>,
  interrupted: AbortSignal,
): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  for (;;) {
    const next = await nextUnless(iterator, interrupted);
    if (next === undefined || next.done) return;
    yield next.value;
  }
}

const keep = async (store: Store, entries: readonly Entry[]): Promise<Outcome[]> => {
  const results = entries.length > 0 ? await store.add(entries) : [];
  // Other reports may have told the day of one that does not tell it itself.
  const heads = new Map(
    (await store.heads(entries.map(({ document }) => document.id))).map((head) => [head.id, head]),
  );
  return entries.map(({ document, reading }, index) => ({
    status: results[index]!,
    head: heads.get(document.id) ?? headOf(document, reading),
  }));
};

/**
 * Reads what is found into the record, batch by batch, and tells of each source when it is safe. When `interrupted` it
 * keeps what it has read so far, tells of it, and ends.
 */
export async function* readInto(
  store: Store,
  found: AsyncIterable<Source | Refusal>,
  interrupted: AbortSignal,
  { batch, batchBytes, ...options }: Pace = USUAL_PACE,
): AsyncGenerator<Outcome> {
  let entries: Entry[] = [];
  let bytes = 0;
  for await (const one of untilInterrupted(found, interrupted)) {
    const prepared = await prepare(store, one, options);
    if ("status" in prepared) {
      yield prepared;
      continue;
    }
    entries.push(prepared);
    bytes += prepared.bytes.length;
    if (entries.length >= batch || bytes >= batchBytes) {
      yield* await keep(store, entries);
      entries = [];
      bytes = 0;
    }
    // Signals are heard between two reports.
    await turn();
  }
  yield* await keep(store, entries);
}

const sourceOf = (document: Document, bytes: Uint8Array): Source => ({
  bytes,
  name: document.name,
  address: document.address,
  media: document.media,
  charset: document.encoding,
  received: document.received,
  stated: document.stated,
});

/** Reads the kept reports again by the rules of this version; tells how many, and stops where it is interrupted. */
export async function readAgain(
  store: Store,
  interrupted: AbortSignal,
  onProgress: (done: number) => void = () => undefined,
  { batch }: Pace = USUAL_PACE,
): Promise<number> {
  let done = 0;
  let readings: { document: Document; reading: Reading }[] = [];
  const flush = async () => {
    await store.reread(readings);
    done += readings.length;
    readings = [];
    onProgress(done);
  };
  for await (const { document } of store.entries()) {
    if (interrupted.aborted) break;
    const bytes = await store.bytes(document.id);
    const again = bytes ? read(sourceOf(document, bytes)) : document;
    readings.push({ document: again, reading: readingOf(again) });
    if (readings.length >= batch) await flush();
    await turn();
  }
  await flush();
  return done;
}

// The conductor: calls each stage once, in order. Sources come in, entries go out to the store in batches, and each report
// is acknowledged after the batch that holds it is safe. Refuses nothing: what cannot be read comes with its reason.
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
import type { Trace } from "./model/trace.ts";
import type { Tree } from "./model/tree.ts";
import { englishSyntax } from "./models.ts";
import { type Outcome, type Pace, readInto as readIntoBy, USUAL_PACE } from "./pipeline/read-into.ts";
import type { Refusal } from "./read/gather.ts";
import { type ReadOptions, read } from "./read/read.ts";
import type { Entry, Store } from "./store/store.ts";

export { type Outcome, type Pace, USUAL_PACE, untilInterrupted } from "./pipeline/read-into.ts";

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

/** Reads what is found into the record, one report after the other; see `pipeline/read-into.ts`. */
export const readInto = (
  store: Store,
  found: AsyncIterable<Source | Refusal>,
  interrupted: AbortSignal,
  pace: Pace = USUAL_PACE,
): AsyncGenerator<Outcome> =>
  readIntoBy(store, found, interrupted, async (source) => tryReading(source, pace), pace);

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

// From sources to the record, whoever reads them: here or in a thread of its own. In come sources and a way to read one,
// entries go out to the store in batches, and each report is told of after the batch that holds it is safe. It loads
// nothing that reads by itself, since that takes long.
import { createHash } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import type { Source } from "../model/document.ts";
import type { DocumentHead } from "../model/record.ts";
import type { Refusal } from "../read/gather.ts";
import type { ReadOptions } from "../read/read.ts";
import { headOf } from "../store/head.ts";
import type { Entry, Store } from "../store/store.ts";

/** What became of one source. */
export type Outcome =
  | { readonly status: "added" | "known" | "reread"; readonly head: DocumentHead }
  | ({ readonly status: "refused" } & Refusal);

export interface Pace extends ReadOptions {
  /** Reports a transaction at most. */
  readonly batch: number;
  /** Bytes of reports held before they are kept, so that memory does not grow with what is read. */
  readonly batchBytes: number;
}

export const USUAL_PACE: Pace = { batch: 16, batchBytes: 8_000_000 };

/** One report through all stages that look at it alone, or why it cannot be read. */
export type Read = (source: Source) => Promise<Entry | Refusal>;

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The kept report as it was received, but for the language that somebody says it is in. */
const anew = async (store: Store, id: string, { bytes, stated }: Source): Promise<Source> => {
  const { document } = (await store.document(id))!;
  const { name, address, media, encoding, received } = document;
  const readAs = stated?.readAs;
  return { bytes, name, address, media, charset: encoding, received, stated: { ...document.stated, readAs } };
};

/**
 * What can be told of a source at once, or the entry that is still to be kept. A known report is not read again, but where
 * somebody says that it is in another language than it was taken for.
 */
async function prepare(store: Store, found: Source | Refusal, read: Read): Promise<Outcome | Entry> {
  if ("error" in found) return { status: "refused", ...found };
  const hash = hashOf(found.bytes);
  const [known] = (await store.has(hash)) ? await store.heads([hash.slice(0, 16)]) : [];
  const { readAs } = found.stated ?? {};
  if (known && (readAs === undefined || readAs === known.language)) return { status: "known", head: known };
  const entry = await read(known ? await anew(store, known.id, found) : found);
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
  const results: Exclude<Outcome["status"], "refused">[] =
    entries.length > 0 ? [...(await store.add(entries))] : [];
  const said = entries.filter(({ document }, at) => results[at] === "known" && document.stated.readAs);
  if (said.length > 0) await store.reread(said);
  for (const entry of said) results[entries.indexOf(entry)] = "reread";
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
  read: Read,
  { batch, batchBytes }: Pick<Pace, "batch" | "batchBytes"> = USUAL_PACE,
): AsyncGenerator<Outcome> {
  let entries: Entry[] = [];
  let bytes = 0;
  for await (const one of untilInterrupted(found, interrupted)) {
    const prepared = await prepare(store, one, read);
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

// The conductor: calls each stage once, in order. Sources come in, entries go out to the store in batches, and each report
// is acknowledged after the batch that holds it is safe. Refuses nothing: what cannot be read comes with its reason.
import { createHash } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import { annotate } from "./annotate/annotate.ts";
import { extract } from "./extract/extract.ts";
import type { Document, Source } from "./model/document.ts";
import type { Reading } from "./model/fact.ts";
import type { Notice } from "./model/notice.ts";
import type { DocumentHead } from "./model/record.ts";
import { read } from "./read/read.ts";
import { headOf } from "./store/head.ts";
import type { Entry, Store } from "./store/store.ts";

/** A source found, or the reason why there is none at that address. */
export type Found =
  | { readonly source: Source }
  | { readonly address: string; readonly refused: Notice };

/** What became of one source. */
export type Outcome =
  | { readonly status: "added" | "known"; readonly head: DocumentHead }
  | { readonly status: "refused"; readonly address: string; readonly notice: Notice };

export interface Pace {
  /** Reports a transaction at most. */
  readonly batch: number;
  /** Bytes of reports held before they are kept, so that memory does not grow with what is read. */
  readonly batchBytes: number;
}

export const USUAL_PACE: Pace = { batch: 16, batchBytes: 8_000_000 };

const readingOf = (document: Document): Reading => extract(annotate(document));

/** One report through all stages that look at it alone. */
export const readSource = (source: Source): Entry => {
  const document = read(source);
  return { bytes: source.bytes, document, reading: readingOf(document) };
};

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

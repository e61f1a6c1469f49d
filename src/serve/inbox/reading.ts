// Who reads a report for the inbox: a thread of its own, so that pages are answered meanwhile. A report that takes too
// long or too much memory ends the thread and not the program. From the sources, before they are built, there is no
// thread to start, and reports are read here.
import { Worker } from "node:worker_threads";
import type { Source } from "../../model/document.ts";
import { InputError } from "../../model/notice.ts";
import type { Read } from "../../pipeline/read-into.ts";
import { ROOT } from "../../root.ts";
import type { Entry } from "../../store/store.ts";
import { loadPipeline } from "../cli/stages.ts";
import type { Reason } from "./items.ts";

export interface Reading {
  readonly read: Read;
  readonly end: () => Promise<void>;
}

/** What the thread sends back. */
export type Told =
  | Pick<Entry, "document" | "reading">
  | { readonly refused: Reason }
  | { readonly fault: string };

export interface ThreadOptions {
  /** For one report; a page of usual length takes a twentieth of a second, a book some ten. */
  readonly mostMs?: number;
  readonly mostMegabytes?: number;
}

const MOST_MS = 120_000;
const MOST_MEGABYTES = 2048;

export const readingHere = (): Reading => ({
  read: async (source) => (await loadPipeline()).tryReading(source),
  end: async () => undefined,
});

const gaveUp = ({ name, address }: Source, code: string, why: string): Awaited<ReturnType<Read>> => ({
  address,
  error: new InputError(
    code,
    `${name} could not be read: ${why}.`,
    "Split it into single reports and hand these in.",
  ),
});

const outcome = (source: Source, told: Told): Awaited<ReturnType<Read>> => {
  if ("fault" in told) throw new Error(told.fault);
  if ("refused" in told) {
    const { code, message, next } = told.refused;
    return { address: source.address, error: new InputError(code, message, next) };
  }
  return { bytes: source.bytes, document: told.document, reading: told.reading };
};

/** One report after the other; the thread starts with the first and starts anew after one that ended it. */
export const readingBeside = (file: URL, options: ThreadOptions = {}): Reading => {
  const { mostMs = MOST_MS, mostMegabytes = MOST_MEGABYTES } = options;
  let worker: Worker | undefined;
  const end = async (): Promise<void> => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  const start = (): Worker => {
    const started = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
    started.unref();
    return started;
  };
  const ask = (source: Source): Promise<Awaited<ReturnType<Read>>> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const asked = worker;
      const settle = (): void => {
        clearTimeout(timer);
        asked.off("message", onMessage).off("error", onError).off("exit", onExit);
      };
      const stop = (code: string, why: string): void => {
        settle();
        if (worker === asked) worker = undefined;
        void asked.terminate();
        resolve(gaveUp(source, code, why));
      };
      const onMessage = (told: Told): void => {
        settle();
        try {
          resolve(outcome(source, told));
        } catch (fault) {
          reject(fault);
        }
      };
      const onError = (error: NodeJS.ErrnoException): void => {
        if (error.code === "ERR_WORKER_OUT_OF_MEMORY") {
          stop("too-much", "it takes more memory than one report may take");
          return;
        }
        settle();
        if (worker === asked) worker = undefined;
        reject(error);
      };
      const onExit = (): void => stop("ended", "its reading was ended");
      const timer = setTimeout(
        () => stop("too-long", `it was not read within ${mostMs / 1000} seconds`),
        mostMs,
      );
      asked.on("message", onMessage).on("error", onError).on("exit", onExit);
      asked.postMessage(source);
    });
  return { read: ask, end };
};

/** Built, the thread is a file of its own. */
export const usualReading = (): Reading =>
  import.meta.url.endsWith(".js") ? readingBeside(new URL("dist/reading-thread.js", ROOT)) : readingHere();

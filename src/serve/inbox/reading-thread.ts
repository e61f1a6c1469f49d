// The thread that reads for the inbox: a source comes in, what was read in it or the reason goes out.
import { parentPort } from "node:worker_threads";
import type { Source } from "../../model/document.ts";
import { tryReading } from "../../pipeline.ts";
import { reasonOf } from "./items.ts";
import type { Told } from "./reading.ts";

const told = (source: Source): Told => {
  try {
    const found = tryReading(source);
    if ("error" in found) return { refused: reasonOf(found.error) };
    return { document: found.document, reading: found.reading };
  } catch (fault) {
    return { fault: (fault as Error).stack ?? String(fault) };
  }
};

parentPort?.on("message", (source: Source) => parentPort!.postMessage(told(source)));

// Answers become responses: a view as page or as JSON, lines as a stream, bytes as a download. Text of reports is
// escaped by the pages; characters that no page may bear are replaced here, in one place.
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Day } from "../../model/time.ts";
import type { Bytes, Lines, Live } from "./answers.ts";
import { linksOnDay } from "./as-of.ts";

export type Status = 200 | 400 | 401 | 403 | 404 | 405 | 413 | 414 | 500;

/** Control characters, and those that turn the reading direction of what follows. */
const UNSHOWABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202d\u202e]/g;
const REPLACEMENT = "\ufffd";

/** `asOf`: the day that every link of the page keeps. */
export const html = async (context: Context, page: Child, status: Status, asOf?: Day): Promise<Response> => {
  // A part of a page that has to load what draws it makes the whole a promise of its text.
  const drawn = await ((await page) ?? "").toString();
  const text = `<!doctype html>${drawn}`.replace(UNSHOWABLE, REPLACEMENT);
  const kept = asOf === undefined ? text : linksOnDay(text, asOf);
  return context.body(kept, status, { "Content-Type": "text/html; charset=utf-8" });
};

export const json = (context: Context, value: unknown, status: Status) =>
  context.body(`${JSON.stringify(value)}\n`, status, { "Content-Type": "application/json; charset=utf-8" });

/** Safe as a quoted string in a header, with the whole name beside it as RFC 6266 writes it. */
const disposition = (file: string): string => {
  const name = file.split(/[/\\]/).at(-1)!.slice(0, 120);
  const plain = name.replace(/[^\w. -]/g, "_") || "original";
  const whole = encodeURIComponent(name.replace(/\p{Surrogate}/gu, "_")).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
};

export const bytes = (context: Context, answer: Bytes) =>
  context.body(answer.bytes.slice().buffer as ArrayBuffer, 200, {
    "Content-Type": answer.type,
    "Content-Disposition": disposition(answer.file),
  });

const streamOf = (lines: AsyncIterable<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  const iterator = lines[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
};

export const lines = (context: Context, answer: Lines) =>
  context.body(streamOf(answer.lines), 200, {
    "Content-Type": answer.type,
    "Content-Disposition": disposition(answer.file),
  });

const MOMENT_MS = 15_000;

/** A line now and then keeps whatever stands between from closing the connection. */
async function* withPulse<T>(events: AsyncIterable<T>, gone: AbortSignal): AsyncGenerator<T | undefined> {
  const iterator = events[Symbol.asyncIterator]();
  let next = iterator.next();
  while (!gone.aborted) {
    let timer: NodeJS.Timeout | undefined;
    const pulse = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), MOMENT_MS);
    });
    const found = await Promise.race([next, pulse]);
    clearTimeout(timer);
    if (found === undefined) {
      yield undefined;
      continue;
    }
    if (found.done) return;
    yield found.value;
    next = iterator.next();
  }
}

async function* eventLines(answer: Live, gone: AbortSignal): AsyncGenerator<string> {
  for await (const found of withPulse(answer.events(gone), gone))
    yield found === undefined
      ? ": still here\n\n"
      : `event: ${found.event}\ndata: ${JSON.stringify(found.data)}\n\n`;
}

const LIVE = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-store",
  "X-Accel-Buffering": "no",
};

export const live = (context: Context, answer: Live) => {
  // Of a body that nobody reads nobody says either that they are gone.
  if (context.req.raw.method === "HEAD") return context.body(null, 200, LIVE);
  const gone = new AbortController();
  const stream = streamOf(eventLines(answer, gone.signal));
  const reader = stream.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      gone.abort();
      await reader.cancel();
    },
  });
  return context.body(body, 200, LIVE);
};

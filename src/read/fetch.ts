// In: an http or https address. Out: the bytes that it sends, their type, and the address that sent them in the end.
// Refuses, by InputError: other schemes, private networks (at every connection and redirect), what is too large, too
// slow, missing or refused by its sender. Nothing is kept between calls.
import { type LookupAddress, lookup as resolve } from "node:dns";
import * as http from "node:http";
import * as https from "node:https";
import type { LookupFunction, Socket } from "node:net";
import type { Readable } from "node:stream";
import * as zlib from "node:zlib";
import { InputError } from "../model/notice.ts";
import { isAddress, isPublicAddress } from "./addresses.ts";
import { LIMIT, tooLarge } from "./limits.ts";

export interface FetchOptions {
  /** The most bytes taken, after decompression; 20 MB unless told otherwise. */
  readonly limit?: number;
  /** For connecting, all redirects and all of the content together; 20 seconds unless told otherwise. */
  readonly timeoutMs?: number;
  /** Lets addresses of this machine and its network through. */
  readonly allowPrivate?: boolean;
  /** Which addresses may be connected to; those of the public internet unless told otherwise. */
  readonly mayConnect?: MayConnect;
  /** How names become addresses; the system's own way unless told otherwise. */
  readonly lookup?: Lookup;
  /** Whoever waits for it may give up. */
  readonly signal?: AbortSignal;
}

export type Lookup = (
  host: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly media?: string;
  /** The address in the end, after redirects. */
  readonly address: string;
}

const REDIRECTS = 5;
const TIMEOUT_MS = 20_000;
const HEADERS = {
  accept: "text/html, text/plain, text/markdown;q=0.9, */*;q=0.1",
  "accept-encoding": "gzip, deflate, br",
  "accept-language": "en",
  "user-agent": "Readout/0.1",
};

const refusedAddress = (address: string, host: string): InputError =>
  new InputError(
    "private-address",
    `${address} leads to ${host}, which is not on the public internet.`,
    "If you trust it, add --allow-private, or save the page and give the file.",
  );

const unsupported = (address: string): InputError =>
  new InputError(
    "not-an-address",
    `${address} is not an http or https address.`,
    "Write it with https:// in front, or give a file.",
  );

const parseAddress = (address: string, base?: string): URL => {
  if (!URL.canParse(address, base)) throw unsupported(address);
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw unsupported(address);
  return url;
};

/** Gives a connection only those addresses of a name that it may use, in the form that the connection asks for. */
const guardedLookup =
  (address: string, mayConnect: MayConnect, find: Lookup): LookupFunction =>
  (host, options, done) => {
    find(host, { all: true }, (error, found) => {
      if (error) return done(error, "", 0);
      const wanted =
        options.family === 4 || options.family === 6
          ? found.filter(({ family }) => family === options.family)
          : found;
      const allowed = wanted.filter((one) => mayConnect(one.address));
      const first = allowed[0];
      if (!first) return done(refusedAddress(address, host), "", 0);
      if (options.all) return done(null, [...allowed]);
      return done(null, first.address, first.family);
    });
  };

const systemLookup: Lookup = (host, options, done) => resolve(host, options, done);

type MayConnect = (address: string) => boolean;

const policyOf = ({ allowPrivate, mayConnect = isPublicAddress }: FetchOptions): MayConnect =>
  allowPrivate ? () => true : mayConnect;

interface Answer {
  readonly response: http.IncomingMessage;
  readonly url: URL;
}

/** A name is checked when it is looked up; an address that stands in the URL itself is never looked up. */
const request = (url: URL, options: FetchOptions, signal: AbortSignal): Promise<Answer> =>
  new Promise((done, fail) => {
    const mayConnect = policyOf(options);
    if (isAddress(url.hostname) && !mayConnect(url.hostname)) throw refusedAddress(url.href, url.hostname);
    const { request: send } = url.protocol === "https:" ? https : http;
    const sent = send(url, {
      headers: HEADERS,
      agent: false,
      signal,
      lookup: guardedLookup(url.href, mayConnect, options.lookup ?? systemLookup),
    });
    const watch = (socket: Socket): void => {
      if (socket.remoteAddress && !mayConnect(socket.remoteAddress))
        sent.destroy(refusedAddress(url.href, socket.remoteAddress));
    };
    sent.on("socket", (socket) => socket.once("connect", () => watch(socket)));
    sent.once("response", (response) => done({ response, url }));
    sent.on("error", fail);
    sent.end();
  });

const isRedirect = ({ statusCode, headers }: http.IncomingMessage): boolean =>
  [301, 302, 303, 307, 308].includes(statusCode ?? 0) && headers.location !== undefined;

const follow = async (start: URL, options: FetchOptions, signal: AbortSignal): Promise<Answer> => {
  const seen = new Set<string>();
  for (let url = start; ; ) {
    seen.add(url.href);
    const answer = await request(url, options, signal);
    if (!isRedirect(answer.response)) return answer;
    answer.response.destroy();
    url = parseAddress(answer.response.headers.location as string, url.href);
    if (seen.has(url.href) || seen.size > REDIRECTS)
      throw new InputError(
        "redirects",
        `${start.href} leads from page to page without end.`,
        "Open it in a browser and give the address that it ends at.",
      );
  }
};

/** What a status means to a person, and what to do. */
const STATUS_WORDS: readonly (readonly [(status: number) => boolean, string, string])[] = [
  [
    (status) => status === 404 || status === 410,
    "there is no such page",
    "Check the address, or give a saved copy.",
  ],
  [
    (status) => status === 401 || status === 403 || status === 451,
    "its sender refuses it",
    "Open it in a browser, save the page and give the file.",
  ],
  [(status) => status === 429, "its sender asks for fewer requests", "Wait some minutes and try again."],
  [(status) => status >= 500, "its sender has a fault", "Try again later."],
  [
    (status) => status < 200 || status >= 300,
    "its sender did not send a page",
    "Open it in a browser, save the page and give the file.",
  ],
];

const checkStatus = ({ response, url }: Answer): void => {
  const status = response.statusCode ?? 0;
  const words = STATUS_WORDS.find(([applies]) => applies(status));
  if (!words) return;
  response.destroy();
  throw new InputError(
    "http-status",
    `${url.href} could not be read: ${words[1]} (status ${status}).`,
    words[2],
  );
};

/** Both ends are limited: what comes over the line, and what it swells to. */
const decompressed = (response: http.IncomingMessage): Readable => {
  const encoding = response.headers["content-encoding"]?.trim().toLowerCase();
  const unpack =
    encoding === "gzip" || encoding === "x-gzip"
      ? zlib.createGunzip()
      : encoding === "deflate"
        ? zlib.createInflate()
        : encoding === "br"
          ? zlib.createBrotliDecompress()
          : undefined;
  if (!unpack) return response;
  response.on("error", (error) => unpack.destroy(error));
  return response.pipe(unpack);
};

const collect = async ({ response, url }: Answer, limit: number): Promise<Uint8Array> => {
  const announced = Number(response.headers["content-length"] ?? 0);
  if (announced > limit) throw tooLarge(url.href, limit, announced);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of decompressed(response) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(url.href, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const FAULTS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no machine has that name",
  EAI_AGAIN: "its name could not be looked up",
  ECONNREFUSED: "nothing answers there",
  ECONNRESET: "the connection was cut",
  EHOSTUNREACH: "it cannot be reached",
  ENETUNREACH: "there is no network",
  ETIMEDOUT: "it does not answer",
  CERT_HAS_EXPIRED: "its certificate has run out",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is not trusted",
  Z_DATA_ERROR: "its content is damaged",
};

const explain = (address: string, cause: unknown, timeoutMs: number, late: boolean): InputError => {
  if (cause instanceof InputError) return cause;
  if (late)
    return new InputError(
      "timeout",
      `${address} did not send its page within ${timeoutMs / 1000} seconds.`,
      "Try again later, or save the page from a browser and give the file.",
    );
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  const words = FAULTS[code] ?? `the connection failed${code ? ` (${code})` : ""}`;
  return new InputError(
    "unreachable",
    `${address} could not be read: ${words}.`,
    "Check the address and the network, or save the page from a browser and give the file.",
  );
};

/**
 * Fetches one page. `https://example.org/report` sends it, five redirects later at the most.
 * @throws InputError `not-an-address`, `private-address`, `redirects`, `http-status`, `too-large`, `timeout`, `unreachable`.
 */
export const fetchPage = async (address: string, options: FetchOptions = {}): Promise<Fetched> => {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const start = parseAddress(address);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  const giveUp = (): void => stop.abort();
  if (options.signal?.aborted) giveUp();
  options.signal?.addEventListener("abort", giveUp, { once: true });
  let answer: Answer | undefined;
  try {
    answer = await follow(start, options, stop.signal);
    checkStatus(answer);
    const bytes = await collect(answer, options.limit ?? LIMIT);
    return { bytes, media: answer.response.headers["content-type"], address: answer.url.href };
  } catch (cause) {
    throw explain(start.href, cause, timeoutMs, stop.signal.aborted);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", giveUp);
    answer?.response.destroy();
  }
};

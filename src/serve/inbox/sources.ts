// From a ticket to the sources it stands for: the page of an address fetched, the lines of a file told apart. It refuses,
// as `readout read` does, files of other kinds, addresses of private networks, what is too large, too slow or empty.
import type { Source } from "../../model/document.ts";
import { InputError } from "../../model/notice.ts";
import { knownBinary } from "../../read/binary.ts";
import { type FetchOptions, fetchPage } from "../../read/fetch.ts";
import { nameAt, READABLE } from "../../read/gather.ts";
import { type Refusal, readLines } from "../../read/jsonl.ts";
import { tooLarge } from "../../read/limits.ts";
import { endingOf } from "../../read/media.ts";
import { parseDay } from "../views/dates.ts";
import { LIMITS, type Ticket } from "./items.ts";

export interface Page {
  readonly bytes: Uint8Array;
  readonly media?: string;
  readonly name: string;
}

/** How addresses are fetched, where it is not the usual way. */
export type Fetching = Pick<FetchOptions, "allowPrivate" | "lookup" | "timeoutMs">;

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

const notAnAddress = (text: string): InputError =>
  new InputError(
    "not-an-address",
    `“${text.slice(0, 200)}” is not an http or https address.`,
    "Write it as https://example.org/a-readout, or drop the saved page here.",
  );

/** What a page offers to do is not what a command does. */
const inbox = (error: InputError): InputError =>
  error.code === "private-address"
    ? new InputError(error.code, error.message, "Save the page from a browser and drop the file here.")
    : error;

/** @throws InputError as `fetchPage` does. */
export const fetchTicket = async (
  { address = "" }: Ticket,
  fetching: Fetching,
  signal: AbortSignal,
): Promise<Page> => {
  if (!isAddress(address)) throw notAnAddress(address);
  try {
    const page = await fetchPage(address, {
      limit: LIMITS.report,
      timeoutMs: LIMITS.fetchMs,
      ...fetching,
      signal,
    });
    return { bytes: page.bytes, media: page.media, name: nameAt(page.address) };
  } catch (error) {
    throw error instanceof InputError ? inbox(error) : error;
  }
};

const LINES = /^application\/(?:x-ndjson|jsonl|x-jsonlines|ndjson)\b/i;

const isLines = ({ kind, name, media }: Ticket): boolean =>
  kind !== "text" && (LINES.test(media ?? "") || endingOf(name) === "jsonl");

const otherKind = (name: string): InputError =>
  new InputError(
    "unknown-format",
    `${name} was not read: its name does not end in .txt, .html, .htm, .md or .jsonl.`,
    endingOf(name) === "xml"
      ? "Official records are brought in with: readout import FILE"
      : "If it is text, rename it and hand it in again, or paste its text.",
  );

/** A file without an ending is what its bytes are; one that is known not to be text is refused by those who know. */
const checkFile = ({ kind, name }: Ticket, bytes: Uint8Array): void => {
  const ending = endingOf(name);
  if (kind === "file" && ending !== "" && !READABLE.has(ending) && knownBinary(bytes) === undefined)
    throw otherKind(name);
};

const dayOf = ({ day }: Ticket): string | undefined => {
  if (day === undefined) return undefined;
  const found = parseDay(day, "from");
  if (found !== undefined && found === parseDay(day, "to")) return found;
  throw new InputError(
    "bad-day",
    `“${day.slice(0, 60)}” is not a day.`,
    "Edit it: write the day as 12 Mar 2021 or 2021-03-12, or leave it out.",
  );
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The reports of one ticket. `received`: when they are read, so that what they change counts from then. */
export async function* sourcesOf(
  ticket: Ticket,
  bytes: Uint8Array | undefined,
  received: string,
): AsyncGenerator<Source | Refusal> {
  const { name, media, stated } = ticket;
  const address = isAddress(ticket.address ?? "") ? ticket.address! : name;
  try {
    if (bytes === undefined) throw tooLarge(name, LIMITS.report, ticket.size);
    checkFile(ticket, bytes);
    const day = dayOf(ticket);
    if (isLines(ticket)) yield* readLines(once(bytes), { name, address, received }, LIMITS.report);
    else
      yield {
        bytes,
        name,
        address,
        received,
        ...(media === undefined ? {} : { media }),
        ...(ticket.kind === "text" ? { charset: "utf-8" } : {}),
        stated: { ...stated, ...(day === undefined ? {} : { published: day }) },
      };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { address, error };
  }
}

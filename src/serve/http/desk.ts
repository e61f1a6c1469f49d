// What changes a record through the pages: who does it, and when. A record opened only to be looked into has no desk, and
// its pages offer nothing that would change it.
import { InputError } from "../../model/notice.ts";
import type { Inbox } from "../inbox/inbox.ts";

export interface Desk {
  /** Whose judgements these are where nobody says otherwise; empty where the system knows no name. */
  readonly by: string;
  /** ISO 8601 instant. */
  readonly now: () => string;
  /** Where reports are handed in. */
  readonly inbox?: Inbox;
}

/** A file as a form hands it over. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Form {
  /** Of a field that comes several times the first value; empty where there is none. */
  readonly text: (name: string) => string;
  readonly texts: (name: string) => readonly string[];
  readonly files: (name: string) => Promise<readonly Upload[]>;
}

/** How much a form may hold. */
export interface Takes {
  /** Bytes, files and all. */
  readonly body: number;
  /** Characters of one field. */
  readonly field: number;
}

export const USUAL_FORM: Takes = { body: 1_000_000, field: 20_000 };
const MOST_FIELDS = 2_000;

const checked = (data: FormData, { field }: Takes): FormData => {
  const entries = [...data.entries()];
  const long = entries.some(
    ([name, value]) => name.length > 200 || (typeof value === "string" && value.length > field),
  );
  if (entries.length <= MOST_FIELDS && !long) return data;
  throw new InputError("too-much", "That is more than a form of Readout holds.", "Send less at once.");
};

const tooLarge = ({ body }: Takes): InputError =>
  new InputError(
    "too-large",
    `That is more than the ${body / 1_000_000} MB that are taken at once.`,
    "Send less at once.",
  );

/** Counts what really comes: its length need not be told beforehand, nor be true. */
const bodyOf = async (request: Request, takes: Takes): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > takes.body) throw tooLarge(takes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const readForm = async (request: Request, takes: Takes): Promise<FormData> => {
  const body = await bodyOf(request, takes);
  try {
    const type = request.headers.get("content-type") ?? "";
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch {
    throw new InputError(
      "bad-form",
      "What was sent is no form that can be read.",
      "Open the page again and send it from there.",
    );
  }
};

/** InputErrors `bad-form`, `too-large`, `too-much`. */
export const formOf = async (request: Request, takes: Takes = USUAL_FORM): Promise<Form> => {
  const data = checked(await readForm(request, takes), takes);
  const strings = (name: string): readonly string[] =>
    data.getAll(name).filter((value) => typeof value === "string");
  return {
    text: (name) => strings(name)[0] ?? "",
    texts: strings,
    files: async (name) => {
      const files = data.getAll(name).filter((value) => typeof value !== "string");
      return Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
    },
  };
};

// What changes a record through the pages: who does it, and when. A record opened only to be looked into has no desk, and
// its pages offer nothing that would change it.
import { InputError } from "../../model/notice.ts";

export interface Desk {
  /** Whose judgements these are where nobody says otherwise; empty where the system knows no name. */
  readonly by: string;
  /** ISO 8601 instant. */
  readonly now: () => string;
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

export const LONGEST_FIELD = 20_000;
const MOST_FIELDS = 2_000;

const checked = (data: FormData): FormData => {
  const entries = [...data.entries()];
  const long = entries.some(
    ([name, value]) => name.length > 200 || (typeof value === "string" && value.length > LONGEST_FIELD),
  );
  if (entries.length <= MOST_FIELDS && !long) return data;
  throw new InputError("too-much", "That is more than a form of Readout holds.", "Send less at once.");
};

const readForm = async (request: Request): Promise<FormData> => {
  try {
    return await request.formData();
  } catch {
    throw new InputError(
      "bad-form",
      "What was sent is no form that can be read.",
      "Open the page again and send it from there.",
    );
  }
};

/** InputErrors `bad-form`, `too-much`. */
export const formOf = async (request: Request): Promise<Form> => {
  const data = checked(await readForm(request));
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

// A report as received, and the text it shows a reader.
import type { Notice } from "./notice.ts";
import type { Span } from "./text.ts";

export type Role =
  | "title"
  | "standfirst"
  | "byline"
  | "dateline"
  | "heading"
  | "body"
  | "caption"
  | "credit"
  | "correction"
  | "furniture";

/** A run of text with one part to play: a paragraph, a heading, a caption, a line of a menu. */
export interface Block {
  readonly role: Role;
  readonly span: Span;
  /** Why it has that role: the name of the rule that told it. */
  readonly rule: string;
}

/** `application/xml` is official records alone; other XML is read as the text it shows. */
export type Media = "text/plain" | "text/html" | "text/markdown" | "application/xml";

/** What came in, before anything was made of it. */
export interface Source {
  readonly bytes: Uint8Array;
  /** Base name of the file or last part of the address; names a line of a `.jsonl` file as `name.jsonl#3`. */
  readonly name: string;
  /** Path or URL as given. */
  readonly address: string;
  /** Content type as the sender or the file's ending tells it. */
  readonly media?: string;
  readonly charset?: string;
  /** ISO 8601 instant, from the clock of `main`. */
  readonly received: string;
  /** What came beside the text, e.g. in the fields of a JSON line. */
  readonly stated?: Stated;
}

/** What the page itself says of itself, in its metadata or beside it, never worked out from its sentences. */
export interface Stated {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO 8601 day or instant, as written there. */
  readonly published?: string;
  readonly language?: string;
  /** Somebody said that it is in this language, whatever its words look like. Only `en` is read. */
  readonly readAs?: "en";
  /** News agencies that it names as where it is from, in the form the lexicon gives them: "Reuters". */
  readonly credits?: readonly string[];
}

/**
 * A report that has been decoded and cleaned. `text` is all that the page shows, furniture included, in reading order,
 * and `blocks` tell its parts apart without overlap and in order: taking furniture out is reversible, since nothing is
 * taken out. Every span of the house counts in `text`.
 */
export interface Document {
  /** The first 16 hex digits of `hash`. */
  readonly id: string;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly size: number;
  readonly name: string;
  readonly address: string;
  readonly media: Media;
  readonly encoding: string;
  readonly received: string;
  /** ISO 639-1, `und` where it cannot be told. Only `en` is read. */
  readonly language: string;
  readonly stated: Stated;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where the runs of `text` stand in the decoded original: [from in text, from in original, length], ascending. */
  readonly origin: readonly (readonly [number, number, number])[];
  readonly notices: readonly Notice[];
}

/** The address, where a browser could open it. */
export const webAddress = (address: string): string | undefined =>
  /^https?:\/\/[^\s"'<>\\\p{C}]{1,2000}$/iu.test(address) ? address : undefined;

// In: Markdown as decoded. Out: its visible text in blocks, and what its front matter states.
// Refuses nothing: what is too long or too deep for a Markdown parser is read as plain text, with a notice.
import { lexer, type Token } from "marked";
import { parseFragment } from "parse5";
import type { Stated } from "../model/document.ts";
import type { Notice } from "../model/notice.ts";
import { fold } from "../model/text.ts";
import { type Composed, Composer } from "./compose.ts";
import { align, decoded } from "./html/entities.ts";
import { isoMoment } from "./html/metadata.ts";
import { shallow } from "./html/shallow.ts";
import { writeVisible } from "./html/walk.ts";
import { composePlain } from "./plain.ts";

export interface Markdown extends Composed {
  readonly stated: Stated;
  readonly notices: readonly Notice[];
}

/** Beyond these a Markdown parser's time grows faster than the text. */
const LONGEST = 1_000_000;
const LONGEST_LINE = 50_000;
const DEEPEST = 40;

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const unquote = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;

/** What a field can state in so many words. */
type Field = Exclude<keyof Stated, "credits" | "readAs">;

const FIELDS: Readonly<Record<string, Field>> = {
  title: "title", headline: "title", date: "published", published: "published", publishedat: "published",
  outlet: "outlet", source: "outlet", publisher: "outlet", author: "author", byline: "author", language: "language", lang: "language",
}; // biome-ignore format: a table

/** Simple fields only, `title: …`; anything richer in the front matter is left alone. */
const statedIn = (matter: string): Stated => {
  const stated: Partial<Record<Field, string>> = {};
  for (const line of matter.split(/\r?\n/)) {
    const [, name, value] = /^([A-Za-z_-]{1,30}):[ \t]+(.{1,1000})$/.exec(line) ?? [];
    const field = FIELDS[name?.toLowerCase().replace(/[_-]/g, "") ?? ""];
    const text = fold(unquote((value ?? "").trim()));
    const kept = field === "published" ? isoMoment(text) : text || undefined;
    if (field && kept) stated[field] ??= kept;
  }
  return stated;
};

interface Cursor {
  at: number;
}

const NO_CHILDREN: readonly Token[] = [];
const BLOCKS: Readonly<Record<string, string>> = {
  heading: "h",
  paragraph: "p",
  text: "li",
  list_item: "li",
  blockquote: "blockquote",
  code: "pre",
  tablecell: "td",
};

/** Tokens that hold blocks of their own, wherever they stand. */
const HOLDERS = new Set([
  "heading",
  "paragraph",
  "list_item",
  "blockquote",
  "code",
  "tablecell",
  "list",
  "table",
]);
const NOT_SHOWN = new Set(["hr", "space", "def", "image", "checkbox"]);

/** The parts of a token that are tokens themselves, wherever its kind keeps them. */
const childrenOf = (token: Token): readonly Token[] => {
  if (token.type === "list") return token.items as Token[];
  if (token.type === "table")
    return [...token.header, ...token.rows.flat()].map(
      (cell) => ({ type: "tablecell", raw: cell.text, tokens: cell.tokens }) as Token,
    );
  return ("tokens" in token && token.tokens) || NO_CHILDREN;
};

const depthOf = (text: string): number => {
  let deepest = 0;
  for (const line of text.matchAll(/^[ \t>*+-]{2,}/gm))
    deepest = Math.max(deepest, (line[0].match(/[>*+-]/g)?.length ?? 0) + line[0].length / 4);
  return deepest;
};

/** Writes tokens in order, finding each leaf in the original from where the last one ended. */
class Writer {
  readonly composer = new Composer();
  readonly #cursor: Cursor = { at: 0 };
  readonly #text: string;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#cursor.at = start;
  }

  block(token: Token): void {
    const children = childrenOf(token);
    if (token.type === "html") this.#markup(token.raw);
    else if (NOT_SHOWN.has(token.type)) this.#skip(token);
    else if (token.type === "code") this.#leaf(token.raw, token.text);
    else if (children.length === 0) this.#leaf(token.raw, token.raw);
    else for (const child of children) this.#child(child);
    const element = BLOCKS[token.type];
    if (element)
      this.composer.close({ element: element === "h" && "depth" in token ? `h${token.depth}` : element });
  }

  #child(token: Token): void {
    if (HOLDERS.has(token.type)) this.block(token);
    else if (token.type === "html" || NOT_SHOWN.has(token.type)) this.#skip(token);
    else if (token.type === "br") {
      this.composer.line(this.#cursor.at);
      this.#skip(token);
    } else this.#inline(token);
  }

  #inline(token: Token): void {
    const children = childrenOf(token);
    for (const child of children) this.#child(child);
    if (children.length === 0) this.#leaf(token.raw, "text" in token ? String(token.text) : token.raw);
    else if (token.type === "link") this.#pass(token.raw);
  }

  /** `raw` may bear marks around `text`: backticks, a backslash. */
  #leaf(raw: string, text: string): void {
    const from = this.#find(raw);
    if (from < 0) {
      this.composer.run(text, this.#cursor.at);
      return;
    }
    const inner = raw.indexOf(text);
    if (inner < 0) this.#write(raw, from);
    else this.#write(text, from + inner);
    this.#cursor.at = from + raw.length;
  }

  #write(raw: string, at: number): void {
    const value = raw.replace(/&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/gi, decoded);
    for (const piece of align(raw, value))
      this.composer.run(value.slice(piece.from, piece.from + piece.length), at + piece.at);
  }

  #find(raw: string): number {
    const at = this.#text.indexOf(raw, this.#cursor.at);
    return at >= 0 && at - this.#cursor.at <= 5000 ? at : -1;
  }

  /** A block of markup amid Markdown shows what it would show on a page. */
  #markup(raw: string): void {
    const at = this.#find(raw);
    if (at < 0) return;
    writeVisible(
      this.composer,
      parseFragment(shallow(raw).html, { sourceCodeLocationInfo: true }).childNodes,
      raw,
      at,
    );
    this.#cursor.at = at + raw.length;
  }

  #skip(token: Token): void {
    const at = this.#find(token.raw);
    if (at >= 0) this.#cursor.at = at + token.raw.length;
  }

  /** Steps over a link's address, so that words in it are not taken for the words that follow. */
  #pass(raw: string): void {
    const tail = /\]\([^)\n]{0,2000}\)$/.exec(raw)?.[0];
    if (tail && this.#text.startsWith(tail, this.#cursor.at)) this.#cursor.at += tail.length;
  }
}

const asPlain = (text: string, stated: Stated): Markdown => ({
  ...composePlain(text),
  stated,
  notices: [
    {
      code: "read-as-plain",
      message: "The Markdown is too long or nested too deeply to be parsed; it was read as plain text.",
    },
  ],
});

const isTooMuch = (text: string): boolean =>
  text.length > LONGEST ||
  depthOf(text) > DEEPEST ||
  text.split("\n").some((line) => line.length > LONGEST_LINE);

/** The visible text of a Markdown file; its first heading of the first level is its title. */
export const composeMarkdown = (text: string): Markdown => {
  const matter = FRONT_MATTER.exec(text);
  const stated = matter ? statedIn(matter[1] as string) : {};
  const start = matter ? matter[0].length : 0;
  // Of the same length, so that every place in it is one in the original.
  const unified = text.replace(/\r\n/g, " \n").replace(/\r/g, "\n");
  const body = unified.slice(start);
  if (isTooMuch(body)) return asPlain(text, stated);
  const writer = new Writer(unified, start);
  for (const token of lexer(body)) writer.block(token);
  return { ...writer.composer.done(), stated, notices: [] };
};

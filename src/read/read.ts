// In: one source, bytes as they came. Out: a Document: decoded text, its blocks with their roles, the way back to the
// original, and notices. Refuses, by InputError, what is empty, larger than the limit, or no text at all.
import { createHash } from "node:crypto";
import { officialHost } from "../lexicon/official-hosts.ts";
import type { Block, Document, Media, Source, Stated } from "../model/document.ts";
import { InputError, type Notice } from "../model/notice.ts";
import { slice } from "../model/text.ts";
import { bareUtf16, knownBinary } from "./binary.ts";
import type { Composed } from "./compose.ts";
import { type Decoded, decode, metaCharset } from "./decode.ts";
import { composeHtml } from "./html/page.ts";
import { languageOf } from "./language.ts";
import { empty, LIMIT, tooLarge } from "./limits.ts";
import { composeMarkdown } from "./markdown.ts";
import { charsetIn, mediaOf } from "./media.ts";
import { composeOfficial } from "./official.ts";
import { composePlain } from "./plain.ts";
import { assignRoles } from "./roles/assign.ts";
import { creditsIn } from "./roles/credits.ts";
import { outletIn } from "./roles/outlet.ts";

export interface ReadOptions {
  /** The most bytes that one report may have; 20 MB unless told otherwise. */
  readonly limit?: number;
  /** What it must be, where that is known: `application/xml` refuses all but official records. */
  readonly media?: Media;
}

interface Read extends Composed {
  readonly stated: Stated;
  readonly notices: readonly Notice[];
}

const COMPOSE: Readonly<Record<Exclude<Media, "application/xml">, (text: string) => Read>> = {
  "text/html": composeHtml,
  "text/markdown": composeMarkdown,
  "text/plain": (text) => ({ ...composePlain(text), stated: {}, notices: [] }),
};

const refuseUnreadable = ({ bytes, name }: Source, limit: number): void => {
  if (bytes.length === 0) throw empty(name);
  if (bytes.length > limit) throw tooLarge(name, limit);
  const known = knownBinary(bytes);
  if (known)
    throw new InputError("binary", `${name} is ${known.format}, which is not read as text.`, known.next);
  const wide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bareUtf16(bytes);
  if (!wide && bytes.includes(0))
    throw new InputError(
      "binary",
      `${name} holds bytes that no text has (NUL).`,
      "Save the report as a web page or as plain text and give that file.",
    );
};

/** What came beside the text outweighs what the page says of itself. */
const joinStated = (beside: Stated | undefined, page: Stated): Stated =>
  Object.fromEntries(
    Object.entries({ ...page, ...definedOf(beside ?? {}) }).filter(([, value]) => value !== undefined),
  );

const definedOf = (stated: Stated): Stated =>
  Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));

const REPORT = new Set(["body", "heading", "standfirst", "title", "caption", "correction"]);

const wordsOf = (text: string, blocks: readonly Block[], roles: ReadonlySet<string>): string =>
  blocks
    .filter((block) => roles.has(block.role))
    .map((block) => slice(text, block.span))
    .join("\n");

const notEnglish = (language: string): Notice => ({
  code: "not-english",
  message: `The report is in another language (${language}). It is kept and can be searched, but only English is read.`,
});

const languageSaid = (language: string): Notice => ({
  code: "language-said",
  message: `The report’s words look like another language (${language}); it is read as English because somebody said so.`,
});

const languageNotices = (looksLike: string, said: Stated["readAs"]): readonly Notice[] => {
  if (looksLike === "en") return [];
  if (said === "en") return [languageSaid(looksLike)];
  return looksLike === "und" ? [] : [notEnglish(looksLike)];
};

const MOSTLY: Notice = {
  code: "mostly-furniture",
  message:
    "Nearly all of the page is menus and links; little or nothing in it reads as a report. It is kept.",
};
const NO_TEXT: Notice = {
  code: "no-text",
  message:
    "The page shows no text; it may be filled in by scripts. It is kept. Save it from a browser as it is shown and read it again.",
};

/** Below this share of the letters, and in no fewer letters than this, a page is not a report. */
const LEAST_SHARE = 0.05;
const LETTERS = 400;

const furnitureNotices = (text: string, blocks: readonly Block[]): readonly Notice[] => {
  if (blocks.length === 0) return [NO_TEXT];
  const report = wordsOf(text, blocks, new Set(["body", "standfirst", "caption"])).length;
  return text.length >= LETTERS && report < text.length * LEAST_SHARE ? [MOSTLY] : [];
};

const decodeSource = ({ bytes, media, charset }: Source): Decoded =>
  decode(
    bytes,
    charset ?? charsetIn(media) ?? (media?.startsWith("text/plain") ? undefined : metaCharset(bytes)),
  );

/** Official records say themselves what each of their parts is: no role is weighed and no language told from words. */
const officialDocument = (source: Source, decoded: Decoded): Document => {
  const { notices, stated, ...page } = composeOfficial(decoded.text, source.name);
  const hash = createHash("sha256").update(source.bytes).digest("hex");
  const id = hash.slice(0, 16);
  return {
    id, hash, size: source.bytes.length, name: source.name, address: source.address, media: "application/xml",
    encoding: decoded.encoding, received: source.received, language: "en", stated: joinStated(source.stated, stated),
    ...page, notices: [...decoded.notices, ...notices].map((notice) => ({ ...notice, document: id })),
  }; // biome-ignore format: one value a field
};

/**
 * Reads one source. `{ bytes: "<h1>Ministers meet</h1>…", name: "page.html", … }` becomes the text that the page shows,
 * its title, body and furniture told apart and nothing taken out.
 * @throws InputError `empty`, `too-large`, `binary`; of official records `bad-xml`, `other-xml`.
 */
export const read = (source: Source, { limit = LIMIT, media: only }: ReadOptions = {}): Document => {
  refuseUnreadable(source, limit);
  const decoded = decodeSource(source);
  if (decoded.text.trim() === "") throw empty(source.name);
  const media = only ?? mediaOf(source, decoded.text);
  if (media === "application/xml") return officialDocument(source, decoded);
  const page = COMPOSE[media](decoded.text);
  const told = joinStated(source.stated, page.stated);
  const blocks = assignRoles(page, told.title);
  const outlet = told.outlet ?? outletIn(page.text, blocks) ?? officialHost(source.address)?.outlet;
  const credits = creditsIn(page.text, blocks, { author: told.author, outlet, address: source.address });
  const stated = {
    ...told,
    ...(outlet ? { outlet } : {}),
    ...(credits.length ? { credits } : {}),
  };
  const prose =
    wordsOf(page.text, blocks, new Set(["body"])) || wordsOf(page.text, blocks, REPORT) || page.text;
  const looksLike = languageOf(prose, stated.language);
  const language = told.readAs ?? looksLike;
  const hash = createHash("sha256").update(source.bytes).digest("hex");
  const id = hash.slice(0, 16);
  const notices = [
    ...decoded.notices,
    ...page.notices,
    ...furnitureNotices(page.text, blocks),
    ...languageNotices(looksLike, told.readAs),
  ].map((notice) => ({ ...notice, document: id }));
  return {
    id, hash, size: source.bytes.length, name: source.name, address: source.address, media, encoding: decoded.encoding,
    received: source.received, language, stated, text: page.text, blocks, origin: page.origin, notices,
  }; // biome-ignore format: one value a field
};

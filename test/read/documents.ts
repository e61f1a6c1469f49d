// What the tests of this room share: a source out of a string or bytes, and the blocks of a document as pairs.
import type { Document, Source } from "../../src/model/document.ts";
import { slice } from "../../src/model/text.ts";

export const source = (
  content: string | Uint8Array,
  name = "report.txt",
  more: Partial<Source> = {},
): Source => ({
  bytes: typeof content === "string" ? Buffer.from(content) : content,
  name,
  address: `reports/${name}`,
  received: "2024-05-01T08:00:00Z",
  ...more,
});

export const parts = (document: Document): readonly (readonly [string, string])[] =>
  document.blocks.map((block) => [block.role, slice(document.text, block.span)]);

export const texts = (document: Document, role: string): readonly string[] =>
  parts(document)
    .filter(([given]) => given === role)
    .map(([, text]) => text);

export const codes = (document: Document): readonly string[] => document.notices.map(({ code }) => code);

/** Every run of the text must stand in the original where `origin` says; blanks and breaks may have been folded. */
export const strayRuns = (document: Document, original: string): readonly string[] =>
  document.origin
    .filter(([from, at, length]) => {
      const shown = document.text.slice(from, from + length);
      const there = original.slice(at, at + length);
      return shown !== there && shown.trim() !== "" && !there.startsWith("&");
    })
    .map(([from, , length]) => document.text.slice(from, from + length));

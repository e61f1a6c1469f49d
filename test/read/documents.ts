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

const blank = (text: string): string => text.replace(/\s/g, " ");

/** Runs that do not stand in the original where `origin` says; every blank is as good as another. */
export const strayRuns = (document: Document, original: string): readonly string[] =>
  document.origin
    .map(
      ([from, at, length]) =>
        [document.text.slice(from, from + length), original.slice(at, at + length)] as const,
    )
    .filter(([shown, there]) => blank(shown) !== blank(there))
    .map(([shown]) => shown);

// Reads a few made-up sentences through annotate and extract, for tests.
import { annotate } from "../../src/annotate/annotate.ts";
import { extract } from "../../src/extract/extract.ts";
import type { Document } from "../../src/model/document.ts";
import type { Fact, Reading } from "../../src/model/fact.ts";
import { englishSyntax } from "../../src/models.ts";

/** A document of paragraphs parted by empty lines, all of them body, in English. */
export const documentOf = (text: string, published?: string): Document => {
  let at = 0;
  const blocks = text.split("\n\n").map((paragraph) => {
    const from = text.indexOf(paragraph, at);
    at = from + paragraph.length;
    return { role: "body" as const, span: { from, to: at }, rule: "test" };
  });
  return {
    id: "0123456789abcdef", hash: "0".repeat(64), size: text.length, name: "made-up.txt", address: "made-up.txt", media: "text/plain",
    encoding: "utf-8", received: "2024-01-01T00:00:00.000Z", language: "en", stated: published ? { published } : {}, text, blocks,
    origin: [[0, 0, text.length]], notices: [],
  }; // biome-ignore format: one value a field
};

export const readingOf = (text: string, published?: string): Reading =>
  extract(annotate(documentOf(text, published)), englishSyntax());
export const factsIn = (text: string, published?: string): readonly Fact[] =>
  readingOf(text, published).facts;

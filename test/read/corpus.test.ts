// The reports and statements that lie beside the repository, where they do: nothing of them is written here but figures.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/model/document.ts";
import { fold } from "../../src/model/text.ts";
import { read } from "../../src/read/read.ts";
import { codes, source, strayRuns, texts } from "./documents.ts";

const SHARED = join(import.meta.dirname, "..", "..", "..", "shared");
const load = (...folder: string[]): readonly (readonly [string, string, Document])[] => {
  const path = join(SHARED, ...folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => [name, readFileSync(join(path, name), "utf8")] as const)
    .map(([name, text]) => [name, text, read(source(text, name))] as const);
};
const count = (document: Document): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { role } of document.blocks) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
};
/** Letters and digits of the whole, in order: what no reading may lose. */
const letters = (text: string): string => fold(text.replace(/[^\p{L}\p{N}]+/gu, ""));

const seeds = load("seeds");
const statements = load("data", "official-statements");

describe.skipIf(seeds.length === 0)(
  "five reports as their sites gave them (skipped where they are missing)",
  () => {
    it("tells their parts apart", () => {
      expect(seeds.map(([, , document]) => count(document))).toEqual([
        { furniture: 2, title: 1, caption: 2, body: 30, heading: 2, byline: 1, correction: 1 },
        { title: 2, furniture: 8, body: 14 },
        { furniture: 1, title: 2, standfirst: 1, dateline: 1, caption: 1, credit: 1, body: 8 },
        { furniture: 6, title: 1, body: 15 },
        { title: 1, body: 20, heading: 1, furniture: 1 },
      ]);
    });

    it("loses nothing and finds the way back", () => {
      for (const [name, text, document] of seeds) {
        expect(letters(document.text), name).toBe(letters(text));
        expect(strayRuns(document, text), name).toEqual([]);
        expect(codes(document), name).toEqual([]);
      }
    });
  },
);

describe.skipIf(statements.length === 0)("statements of ministries (skipped where they are missing)", () => {
  it("takes no sentence of them for furniture", () => {
    for (const [name, text, document] of statements) {
      expect(letters(document.text), name).toBe(letters(text));
      expect(texts(document, "furniture"), name).toEqual([]);
      expect(texts(document, "body").length, name).toBeGreaterThan(0);
      expect(document.language, name).toBe("en");
    }
  });

  it("takes their first line for the title", () => {
    const titled = statements.filter(
      ([, text, document]) =>
        texts(document, "title")[0] ===
        fold(
          text
            .trim()
            .split("\n")[0]
            ?.replace(/\u200e/g, "") ?? "",
        ),
    );
    expect(titled.length).toBe(statements.length);
  });
});

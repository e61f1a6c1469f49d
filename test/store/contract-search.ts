// What every store must do with search in the words of the reports.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slice } from "../../src/model/text.ts";
import { ALL, entry, MET_TOO } from "./frozen.ts";
import { FIRST, type Stage } from "./stage.ts";

export function searchContract(stage: Stage): void {
  describe("search", () => {
    const found = async (words: string) => {
      const { hits, total } = await stage.store.search(words, { offset: 0, limit: 50 });
      expect(hits).toHaveLength(Math.min(total, 50));
      return hits.map(({ text, marks }) => marks.map((mark) => slice(text, mark)).join("|")).sort();
    };

    test("finds words in any form, with or without diacritics, and says where they stand", async () => {
      await stage.store.add(ALL);
      expect(await found("agreed ")).toEqual(["agree", "agreed", "agreed"]);
      expect(await found("zelenskyy street")).toEqual(["Zélènskyy|Street"]);
      expect(await found("LEA brand")).toEqual(["Léa|Brand", "Léa|Brand"]);
      const [hit] = (await stage.store.search("walrus", FIRST)).hits;
      expect(hit?.document.id).toBe(MET_TOO.document.id);
      expect(hit?.text).toBe(slice(MET_TOO.document.text, hit!.span));
      expect(hit?.span).toEqual(MET_TOO.document.blocks[hit!.block]?.span);
    });

    test("takes a last word as a beginning, and quoted words together", async () => {
      await stage.store.add(ALL);
      expect(await found("wal")).toEqual(["walrus"]);
      expect(await found("wal ")).toEqual([]);
      expect(await found("pi")).toEqual([]);
      const talks = "They negotiated; cooperation was welcome, nationalism was not.";
      await stage.store.add([entry({ name: "talks.txt", paragraphs: [talks] })]);
      for (const [whole, least] of [
        ["negotiation", 4],
        ["cooperative", 4],
        ["nationalism", 4],
      ] as const)
        for (let length = least; length <= whole.length; length++)
          expect([whole.slice(0, length), (await found(whole.slice(0, length))).length]).toEqual([
            whole.slice(0, length),
            1,
          ]);
      expect(await found('"every pier"')).toEqual(["every pier", "every pier"]);
      expect(await found("“pier every”")).toEqual([]);
      expect(await found("street's ferry")).toEqual(["Street’s|ferry"]);
    });

    test("keeps out page furniture, and finds nothing for nothing", async () => {
      await stage.store.add(ALL);
      for (const words of ["zebra", "", "   ", '""', "😀", "…", "NOT", "agreed NEAR("])
        expect(await found(words)).toEqual([]);
    });

    test("pages through what it found, best first, each once", async () => {
      const many = Array.from({ length: 12 }, (_, index) =>
        entry({ name: `many-${index}.txt`, paragraphs: ["The tide.", "The tide and the tide again."] }),
      );
      await stage.store.add(many);
      const whole = await stage.store.search("tide", { offset: 0, limit: 50 });
      const pages = await Promise.all(
        [0, 5, 10, 15, 20].map((offset) => stage.store.search("tide", { offset, limit: 5 })),
      );
      expect(whole.total).toBe(24);
      expect(pages.flatMap(({ hits }) => hits)).toEqual(whole.hits);
      const places = whole.hits.map((hit) => `${hit.document.id} ${hit.block}`);
      expect(new Set(places).size).toBe(24);
    });

    test("never fails on what a person types", async () => {
      await stage.store.add(ALL);
      const odd = fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "grapheme" }),
        fc.array(
          fc.constantFrom('"', "“", "agreed", "AND", "OR", "NOT", "NEAR", "(", ")", "*", "^", ":", "-", "+", " ", "{", "text:", "\0", "'", "\ud800"),
        ).map((parts) => parts.join("")),
      ); // biome-ignore format: one list
      await fc.assert(
        fc.asyncProperty(odd, async (words) => {
          const { hits, total } = await stage.store.search(words, FIRST);
          expect(hits.length).toBeLessThanOrEqual(total);
        }),
        { numRuns: 300 },
      );
    });

    test("marks the right places in any text", async () => {
      const odd = fc.array(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.constantFrom("\u0002", "\u0003", "\0", "😀", "\ud83d", "é", "e\u0301"),
        ),
        { maxLength: 8 },
      );
      let number = 0;
      await fc.assert(
        fc.asyncProperty(odd, odd, async (before, after) => {
          const [left, right] = [before.join(""), after.join("")];
          const word = `needle${number++}`;
          const report = entry({ name: `${word}.txt`, paragraphs: [`${left} ${word} ${right}`] });
          await stage.store.add([report]);
          const { hits } = await stage.store.search(`${word} `, FIRST);
          expect(hits.map(({ text, marks }) => marks.map((mark) => slice(text, mark)))).toEqual([[word]]);
          expect(hits[0]?.text).toBe(`${left} ${word} ${right}`);
        }),
        { numRuns: 60 },
      );
    });
  });
}

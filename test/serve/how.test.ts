// How a sentence was read, as a page and as data: the same that `readout explain` tells.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explain, parse, readSource } from "../../src/pipeline.ts";
import { createApp } from "../../src/serve/http/server.ts";
import { branches, sentenceView, type WordView } from "../../src/serve/views/sentence.ts";
import { named, tags } from "./markup.ts";
import { DRAFTS, type Kept, kept } from "./record.ts";

const demo = fileURLToPath(new URL("../../demo/reports/gulf-dispatch-2023-03-10.txt", import.meta.url));
const entry = readSource({
  bytes: readFileSync(demo),
  name: "gulf.txt",
  address: "gulf.txt",
  media: "text/plain",
  received: "2024-01-01T00:00:00Z",
  stated: {},
});
const { id } = entry.document;

let record: Kept;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  record = await kept(DRAFTS);
  await record.store.add([entry]);
  app = createApp({ store: record.store, title: "Talks", version: "1" });
});
afterAll(() => record.remove());

const data = async (address: string) => (await app.request(`${address}.json`)).json();
const page = async (address: string) => tags(await (await app.request(address)).text());
const documentOf = async (name: string): Promise<string> => {
  const { heads } = await record.store.documents({ offset: 0, limit: 100 });
  return heads.find((head) => head.name === name)!.id;
};

describe("a sentence", () => {
  test("is told as `readout explain` tells it, each of them", async () => {
    const trace = explain(entry.document);
    for (const one of trace.sentences) {
      const view = sentenceView(trace.text, one, parse(one.sentence.tokens.map(({ text }) => text)));
      const shown = await data(`/source/${id}/sentence/${view.sentence}`);
      expect(shown.read).toEqual(JSON.parse(JSON.stringify(view)));
      expect(shown.pieces.map(({ text }: { text: string }) => text).join("")).toBe(view.text);
      expect(shown.took.map((fact: { id: string }) => fact.id)).toEqual(one.facts.map((fact) => fact.id));
    }
  });

  test("shows tags, tree, names, times, rules that read and rules that did not", async () => {
    const all = await page(`/source/${id}/sentence/2`);
    expect(named(all, "h2").map(({ text }) => text)).toEqual([
      "What was read",
      "Rules that read it",
      "Rules that gave nothing",
      "Names",
      "Times",
      "Words",
      "Tree",
      "As rules see it",
    ]);
    const text = named(all, "main")[0]!.text;
    for (const words of [
      "verb VBD",
      "subject of “agreed”",
      "commitment/agreed-to",
      "not told as a deed of its own",
    ])
      expect(text).toContain(words);
    expect(named(all, "a").map(({ attributes }) => attributes.href)).toContain(`/source/${id}#sentence-2`);
  });

  test("leads to the one before and after", async () => {
    const first = await data(`/source/${id}/sentence/1`);
    expect([first.before, first.after]).toEqual([undefined, `/source/${id}/sentence/2`]);
    const last = await data(`/source/${id}/sentence/${first.of}`);
    expect([last.before, last.after]).toEqual([`/source/${id}/sentence/${first.of - 1}`, undefined]);
  });

  test.each(["0", "99", "-1", "1.5", "x", "1e1"])("%s is none of the report's", async (number) => {
    for (const ending of ["", ".json"])
      expect((await app.request(`/source/${id}/sentence/${number}${ending}`)).status).toBe(404);
  });

  test("says where the record was made by other rules", async () => {
    const other = await documentOf("ministry-readout.txt");
    const all = await page(`/source/${other}/sentence/2`);
    expect(named(all, "main")[0]!.text).toContain("The record holds what rules 1.0 read");
    expect(named(await page(`/source/${id}/sentence/2`), "main")[0]!.text).not.toContain("The record holds");
  });
});

describe("the ways to it", () => {
  test("stand after each sentence of a report, and nowhere in one that is not read", async () => {
    const all = await page(`/source/${id}`);
    const ways = named(all, "a").filter(({ attributes }) => attributes.class === "way");
    expect(ways.map(({ attributes }) => attributes.href)).toEqual(
      explain(entry.document).sentences.map((_, index) => `/source/${id}/sentence/${index + 1}`),
    );
    const french = await page(`/source/${await documentOf("depeche.txt")}`);
    expect(named(french, "a").filter(({ attributes }) => attributes.class === "way")).toEqual([]);
  });

  test("lead from a fact to the sentence that holds its words", async () => {
    for (const { id: fact, evidence } of entry.reading.facts) {
      const to = (await app.request(`/source/${id}/fact/${fact}`)).headers.get("location")!;
      expect((await data(to)).read.text).toContain(evidence.quote.slice(0, 20));
    }
    expect((await app.request(`/source/${id}/fact/0000000000000000`)).status).toBe(404);
  });
});

describe("a tree", () => {
  const word = (text: string, head: number): WordView => ({
    text,
    head,
    upos: "X",
    xpos: "X",
    relation: "dep",
  });

  test("has each word once, under the one it hangs on, in the order of the sentence", () => {
    const tree = branches([word("Ministers", 2), word("met", 0), word("in", 4), word("Oslo", 2)]);
    expect(tree.map(({ word: { text }, of, depth }) => [depth, text, of])).toEqual([
      [0, "met", undefined],
      [1, "Ministers", "met"],
      [1, "Oslo", "met"],
      [2, "in", "Oslo"],
    ]);
  });

  test("as deep as a sentence is long is told without a word lost", () => {
    const chain = Array.from({ length: 5_000 }, (_, index) => word(String(index), index));
    expect(branches(chain)).toHaveLength(5_000);
  });
});

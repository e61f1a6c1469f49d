// Files, folders, JSON lines and standard input, sound and unsound.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Source } from "../../src/model/document.ts";
import { type GatherOptions, gather, isRefusal, type Refusal } from "../../src/read/gather.ts";
import { addressesIn } from "../../src/read/saved-from.ts";

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
const put = (name: string, content: string | Uint8Array = "The ministers met in Oslo."): string => {
  writeFileSync(at(name), content);
  return at(name);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-gather-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = async (
  inputs: readonly string[],
  options: Partial<GatherOptions> = {},
): Promise<(Source | Refusal)[]> => {
  const items: (Source | Refusal)[] = [];
  for await (const item of gather(inputs, { now: () => "2024-05-01T08:00:00Z", ...options }))
    items.push(item);
  return items;
};
const sources = (items: readonly (Source | Refusal)[]): Source[] =>
  items.filter((item): item is Source => !isRefusal(item));
const refusals = (items: readonly (Source | Refusal)[]): string[] =>
  items.filter(isRefusal).map(({ error }) => error.code);
const text = (source: Source | undefined): string => Buffer.from(source?.bytes ?? []).toString();

describe("files and folders", () => {
  it("reads a file as it is", async () => {
    const path = put("one.txt");
    const [one] = await all([path]);
    expect(one).toMatchObject({ name: "one.txt", address: path, received: "2024-05-01T08:00:00Z" });
    expect(text(one as Source)).toBe("The ministers met in Oslo.");
  });

  it("puts the address a file was saved from in the place of its path", async () => {
    const [told, untold] = [put("told.txt"), put("untold.txt")];
    const addresses = addressesIn(
      "doc\taddress\ntold.txt\thttps://example.org/2016/10/told\nnone.txt\tnowhere\n",
      "sources.tsv",
    );
    const items = sources(await all([told, untold], { addresses }));
    expect(items.map((item) => item.address)).toEqual(["https://example.org/2016/10/told", untold]);
    expect(() => addressesIn("told.txt\tnowhere", "sources.tsv")).toThrow(/holds no address/);
  });

  it("reads folders to the bottom, by code point, without hidden files", async () => {
    mkdirSync(at("tree", "b"), { recursive: true });
    mkdirSync(at("tree", ".git"));
    for (const name of [
      "tree/Z.txt",
      "tree/a.html",
      "tree/b/c.md",
      "tree/é.htm",
      "tree/\u{1F600}.txt",
      "tree/\uFF5E.txt",
      "tree/.hidden.txt",
      "tree/.git/x.txt",
    ])
      put(name);
    expect(sources(await all([at("tree")])).map(({ name }) => name)).toEqual([
      "Z.txt",
      "a.html",
      "c.md",
      "é.htm",
      "\uFF5E.txt",
      "\u{1F600}.txt",
    ]);
  });

  it("survives links that run in circles, and many of them", async () => {
    mkdirSync(at("circle", "in"), { recursive: true });
    put("circle/in/one.txt");
    symlinkSync(at("circle"), at("circle", "in", "up"));
    symlinkSync(at("circle", "self"), at("circle", "self"));
    for (let link = 0; link < 12; link++) symlinkSync(at("circle"), at("circle", "in", `link${link}`));
    const items = await all([at("circle")]);
    expect(sources(items)).toHaveLength(1);
    expect(refusals(items)).toEqual(["not-found"]);
  });

  it("says what is missing, of an unknown kind, or empty, and goes on", async () => {
    const items = await all([at("nowhere.txt"), put("film.mp4"), put("empty.txt", ""), put("good.txt")]);
    expect(refusals(items)).toEqual(["not-found", "unknown-format", "empty"]);
    expect(sources(items)).toHaveLength(1);
    for (const item of items.filter(isRefusal)) expect(item.error.next.length).toBeGreaterThan(10);
  });

  it("refuses 200 MB without reading them", async () => {
    const path = put("large.txt", "");
    truncateSync(path, 200_000_000);
    const before = process.memoryUsage().arrayBuffers;
    const [item] = await all([path]);
    expect(item).toMatchObject({
      address: path,
      error: { code: "too-large", message: expect.stringMatching(/20 MB.*200 MB/) },
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it.skipIf(process.getuid?.() === 0)("says that it has no right to read", async () => {
    const path = put("secret.txt");
    chmodSync(path, 0);
    expect(refusals(await all([path]))).toEqual(["no-permission"]);
  });

  it("refuses what is neither file nor folder", async () => {
    expect(refusals(await all(["/dev/null"]))).toEqual(["not-a-file"]);
  });
});

describe("JSON lines", () => {
  const lines = [
    `{"text":"The ministers met in Oslo.","title":"Talks","published":"2019-04-02","outlet":"Harbour Wire","url":"https://example.org/1","language":"en"}`,
    "",
    "{broken",
    `["a list"]`,
    `{"title":"No text"}`,
    `{"body":"Second.","headline":"H","publishedAt":"2019-04-02T08:00:00Z","publisher":"P"}`,
    `{"html":"<p>Third.</p>","date":"next week","source":"S","link":"https://example.org/3"}`,
  ];
  it("reads each line, and names the bad ones", async () => {
    const path = put("all.jsonl", `\ufeff${lines.join("\r\n")}`);
    const items = await all([path]);
    const [first, second, third] = sources(items);
    expect(first).toMatchObject({
      name: "all.jsonl#1", address: "https://example.org/1", media: "text/plain",
      stated: { title: "Talks", published: "2019-04-02", outlet: "Harbour Wire", language: "en" },
    }); // biome-ignore format: one object
    expect(second).toMatchObject({
      name: "all.jsonl#6",
      address: `${path}#6`,
      stated: { title: "H", published: "2019-04-02T08:00:00Z", outlet: "P" },
    });
    expect(third).toMatchObject({ media: "text/html", stated: { outlet: "S" } });
    expect(third?.stated?.published).toBeUndefined();
    expect(items.filter(isRefusal).map(({ address, error }) => [address, error.code])).toEqual(
      [3, 4, 5].map((line) => [`${path}#${line}`, "bad-line"]),
    );
    expect(items.filter(isRefusal)[0]?.error.message).toContain("line 3");
  });

  it("skips a line that is too long and reads the next", async () => {
    const items = await all([put("long.jsonl", `{"text":"${"x".repeat(300_000)}"}\n{"text":"Short."}\n`)], {
      limit: 100_000,
    });
    expect(refusals(items)).toEqual(["bad-line"]);
    expect(text(sources(items)[0])).toBe("Short.");
  });
});

describe("standard input", () => {
  const stdin = (...pieces: string[]): AsyncIterable<Uint8Array> =>
    (async function* () {
      for (const piece of pieces) yield Buffer.from(piece);
    })();

  it("reads a report in pieces", async () => {
    expect(text(sources(await all(["-"], { stdin: stdin("The minis", "ters met.") }))[0])).toBe(
      "The ministers met.",
    );
  });
  it("knows JSON lines", async () => {
    expect(
      sources(await all(["-"], { stdin: stdin(`{"text":"One."}\n{"te`, `xt":"Two."}`) })).map(text),
    ).toEqual(["One.", "Two."]);
  });
  it("refuses nothing and too much", async () => {
    expect(refusals(await all(["-"], { stdin: stdin() }))).toEqual(["empty"]);
    expect(refusals(await all(["-"], { stdin: stdin("x".repeat(60), "x".repeat(60)), limit: 100 }))).toEqual([
      "too-large",
    ]);
  });
});

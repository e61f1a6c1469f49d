// An export can be made again: from the same reports in another order and one by one, by their manifest, byte for byte;
// and where it cannot, the check names what is in the way.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Manifest } from "../../src/serve/cli/manifest.ts";
import { folder, json, readJson, readout, report } from "./built.ts";

/** Bears no day, so that it is known from the day on which it was received. */
const UNDATED = `Ministers to meet in Lima

Kenyan Foreign Minister Amina Odero will meet Peruvian Foreign Minister Rosa Quispe in Lima.
`;
const PAGE = `<html lang="en"><head><meta property="og:site_name" content="Fjord Mail"><title>Talks held</title></head><body>
<h1>Talks held</h1><p>OSLO, May 4, 2022 — Antony Blinken met Yoshimasa Hayashi in Oslo on May 3, 2022. The two foreign ministers agreed to meet again.</p></body></html>`;
const LINES = [
  {
    text: "Annalena Baerbock met Penny Wong in Berlin on April 2, 2022.",
    title: "Wong in Berlin",
    date: "2022-04-03",
  },
  { text: "Penny Wong will visit Jakarta on April 9, 2022.", title: "Wong to travel", date: "2022-04-05" },
]
  .map((line) => JSON.stringify(line))
  .join("\n");

const FILES = {
  "undated.txt": UNDATED,
  "page.html": PAGE,
  "lines.jsonl": LINES,
  "one.txt": report(1),
  "two.txt": report(2),
};
const ALL = Object.keys(FILES);

const call = async (place: string, args: readonly string[], code = 0) => {
  const ran = await readout(args, { folder: place });
  expect(ran.code, `${args.join(" ")}\n${ran.out}\n${ran.err}`).toBe(code);
  return ran;
};

/** A folder with the reports, a record of all of them, its export and the manifest. */
const exported = async (): Promise<{ place: string; manifest: Manifest }> => {
  const place = folder(FILES);
  await call(place, ["read", ...ALL, "--record", "first.db"]);
  await call(place, ["export", "--record", "first.db", "--out", "first.jsonl"]);
  return { place, manifest: readJson<Manifest>(join(place, "first.jsonl.manifest.json")) };
};

const MANIFEST = "first.jsonl.manifest.json";

describe("a manifest", () => {
  it("tells program, rules, reports and the hash of the rows, which go to stdout as they do without it", async () => {
    const { place, manifest } = await exported();
    const { version } = readJson<{ version: string }>(
      new URL("../../package.json", import.meta.url).pathname,
    );
    expect(manifest).toMatchObject({
      manifest: 1,
      program: { name: "readout", version },
      format: "jsonl",
      judgements: [],
    });
    expect(manifest.rules).toHaveLength(1);
    expect(manifest.inputs.map(({ name }) => name).sort()).toEqual([
      "lines.jsonl#1",
      "lines.jsonl#2",
      "one.txt",
      "page.html",
      "two.txt",
      "undated.txt",
    ]);
    for (const { sha256, received } of manifest.inputs) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(Number.isNaN(Date.parse(received))).toBe(false);
    }
    const rows = readFileSync(join(place, "first.jsonl"), "utf8");
    expect(rows.trimEnd().split("\n")).toHaveLength(manifest.rows);
    expect(Buffer.byteLength(rows)).toBe(manifest.bytes);
    const ran = await call(place, ["export", "--record", "first.db", "--manifest", "beside.json"]);
    expect(ran.out).toBe(rows);
    expect(readFileSync(join(place, "beside.json"), "utf8")).toBe(
      readFileSync(join(place, MANIFEST), "utf8"),
    );
    expect(readdirSync(place).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("makes the same bytes again, of the reports in another order and one by one", async () => {
    const { place } = await exported();
    for (const file of [...ALL].reverse())
      await call(place, ["read", file, "--record", "second.db", "--as-in", MANIFEST]);
    await call(place, ["export", "--record", "second.db", "--out", "second.jsonl"]);
    for (const end of ["", ".manifest.json"])
      expect(readFileSync(join(place, `second.jsonl${end}`), "utf8")).toBe(
        readFileSync(join(place, `first.jsonl${end}`), "utf8"),
      );
    const ran = await call(place, ["export", "--record", "second.db", "--check", MANIFEST]);
    expect(ran.out).toMatch(/gives the same bytes/);
    const told = await call(place, ["export", "--record", "second.db", "--check", MANIFEST, "--json"]);
    expect(json(told)).toMatchObject([{ same: true, differences: [] }]);
  });

  it("carries the days of receipt, on which reports that bear no day hang", async () => {
    const { place, manifest } = await exported();
    const earlier = manifest.inputs.map((input) =>
      input.name === "undated.txt" ? { ...input, received: "2022-04-20T06:00:00.000Z" } : input,
    );
    writeFileSync(join(place, "earlier.json"), JSON.stringify({ ...manifest, inputs: earlier }));
    await call(place, ["read", ...ALL, "--record", "earlier.db", "--as-in", "earlier.json"]);
    const told = await call(place, ["export", "--record", "earlier.db", "--check", MANIFEST, "--json"], 6);
    expect(json(told)).toMatchObject([
      {
        same: false,
        differences: [{ what: "told", name: "undated.txt", field: "received", here: "2022-04-20" }],
      },
    ]);
    const words = await call(place, ["export", "--record", "earlier.db", "--check", MANIFEST], 6);
    expect(words.out).toMatch(/undated\.txt: received .*here 2022-04-20/);
  });

  it("says which of its reports were not found", async () => {
    const { place } = await exported();
    const ran = await call(place, ["read", "one.txt", "--record", "some.db", "--as-in", MANIFEST]);
    expect(ran.err.replace(/\s+/g, " ")).toMatch(/5 reports of the manifest not found: .*undated\.txt/);
  });
});

describe("the check names", () => {
  it("a changed report, a missing and an added one", async () => {
    const { place } = await exported();
    writeFileSync(join(place, "one.txt"), report(1).replace("item 1", "item 11"));
    writeFileSync(join(place, "three.txt"), report(3));
    const read = ["one.txt", "three.txt", "undated.txt", "page.html", "lines.jsonl"];
    await call(place, ["read", ...read, "--record", "other.db", "--as-in", MANIFEST]);
    const ran = await call(place, ["export", "--record", "other.db", "--check", MANIFEST], 6);
    expect(ran.out).toMatch(/gives other bytes/);
    expect(ran.out).toMatch(/Changed: one\.txt/);
    expect(ran.out).toMatch(/Missing: two\.txt/);
    expect(ran.out).toMatch(/Not in the manifest: three\.txt/);
    expect(ran.lines).toHaveLength(4);
  });

  it("another version, another build and other rules", async () => {
    const { place, manifest } = await exported();
    const { code } = manifest.program;
    const other = { ...manifest, sha256: "0".repeat(64), rules: ["0.1"] };
    const written = (name: string, program: Partial<Manifest["program"]>) =>
      writeFileSync(
        join(place, name),
        JSON.stringify({ ...other, program: { ...manifest.program, ...program } }),
      );
    written("version.json", { version: "0.0.1", code });
    written("build.json", { code: "1".repeat(64) });
    const whats = async (name: string) => {
      const ran = await call(place, ["export", "--record", "first.db", "--check", name, "--json"], 6);
      return json<{ differences: { what: string }[] }>(ran)[0]!.differences.map(({ what }) => what);
    };
    expect(await whats("version.json")).toEqual(["version", "rules"]);
    expect(await whats("build.json")).toEqual(["build", "rules"]);
    const ran = await call(place, ["export", "--record", "first.db", "--check", "version.json"], 6);
    expect(ran.out).toMatch(/Made by Readout 0\.0\.1/);
    expect(ran.out).toMatch(/readout rebuild/);
  });
});

describe("what is no manifest", () => {
  it.each([
    ["words", "This is a letter."],
    ["another JSON", '{"manifest": 1}'],
    ["a report without its hash", '{"manifest":1,"inputs":[{"name":"a"}]}'],
  ])("is refused: %s", async (_, text) => {
    const place = folder({ "one.txt": report(1), "bad.json": text });
    const ran = await call(place, ["read", "one.txt", "--as-in", "bad.json"], 2);
    expect(ran.err).toMatch(/no manifest/);
    expect(readdirSync(place).sort()).toEqual(["bad.json", "one.txt"]);
    await call(place, ["read", "one.txt"]);
    expect((await call(place, ["export", "--check", "bad.json"], 2)).err).toMatch(/no manifest/);
    expect((await call(place, ["export", "--check", "gone.json"], 2)).err).toMatch(/no such file/);
  });

  it("leaves no half file where a folder is missing", async () => {
    const place = folder({ "one.txt": report(1) });
    await call(place, ["read", "one.txt"]);
    const ran = await call(place, ["export", "--out", "none/rows.jsonl"], 2);
    expect(ran.err).toMatch(/cannot be written/);
  });
});

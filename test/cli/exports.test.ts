// `readout export` in the formats for people and other programs: written whole, narrowed, the same as the pages' files.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import mammoth from "mammoth";
import { expect, it } from "vitest";
import { folder, readout, report } from "./built.ts";

const FILES = { "one.txt": report(1), "two.txt": report(2), "three.txt": report(3) };

it("writes each format, narrowed by filters, and refuses what it cannot", { timeout: 120_000 }, async () => {
  const place = folder(FILES);
  const call = async (...args: readonly string[]) => {
    const ran = await readout([...args, "--record", "r.db"], { folder: place });
    return { ...ran, told: `${args.join(" ")}\n${ran.out}\n${ran.err}` };
  };
  expect((await call("read", ...Object.keys(FILES))).code).toBe(0);

  const word = await call("export", "--format", "docx", "--out", "c.docx");
  expect(word.code, word.told).toBe(0);
  const { value } = await mammoth.extractRawText({ buffer: readFileSync(join(place, "c.docx")) });
  expect(value).toContain("r: chronology");
  expect(value).toContain("March 2022");
  expect(existsSync(join(place, "c.docx.manifest.json"))).toBe(false);

  const calendar = await call(
    "export",
    "--format",
    "ics",
    "--status",
    "held",
    "--base",
    "https://readout.example/",
  );
  const entries = new ICAL.Component(ICAL.parse(calendar.out)).getAllSubcomponents("vevent");
  expect(entries.length).toBeGreaterThan(0);
  expect(String(entries[0]!.getFirstPropertyValue("url"))).toMatch(
    /^https:\/\/readout\.example\/event\/2022-03-/,
  );
  expect(new Set(entries.map((entry) => entry.getFirstPropertyValue("status")))).toEqual(
    new Set(["CONFIRMED"]),
  );

  const count = async (...args: readonly string[]) =>
    JSON.parse((await call("export", ...args)).out) as { rows: { type: string }[]; count: number };
  const [all, narrowed] = [
    await count("--format", "json"),
    await count("--format", "json", "--status", "held"),
  ];
  expect(narrowed.rows.map(({ type }) => type)).toEqual(Array(entries.length).fill("event"));
  expect(all.count).toBeGreaterThan(narrowed.count);

  const csl = await call("export", "--format", "csl");
  expect(JSON.parse(csl.out)).toHaveLength(3);

  const stdout = await call("export", "--format", "docx");
  expect([stdout.code === 0, stdout.err]).toEqual([false, expect.stringContaining("--out chronology.docx")]);
  const manifest = await call("export", "--format", "md", "--manifest", "m.json");
  expect([manifest.code === 0, manifest.err]).toEqual([false, expect.stringContaining("whole record")]);
});

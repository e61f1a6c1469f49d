// How well the corpus on conflict and cooperation is coded: recall and precision a type, actors, and near misses that fired.
//   npm run build && node bench/corpus-plover.mjs [FILE …] [--half open|kept] [--misses] [--extras] [--type ACCUSE]
// A hash of the sentence parts the corpus: rules are written by looking at the open half alone, so the kept half tells how
// they fare with what their author has not read. It is never printed. Files "frames-*" are by the rules' author: open.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const { readSource } = await from("pipeline.js");
const { ploverRows } = await from("exchange/plover.js");

const args = process.argv.slice(2);
const only = args.includes("--type") ? args[args.indexOf("--type") + 1] : undefined;
const half = args.includes("--half") ? args[args.indexOf("--half") + 1] : undefined;
const wanted = args.filter((one, at) => !/^--/.test(one) && !/^--(?:type|half)$/.test(args[at - 1] ?? ""));
const isKept = (file, text) =>
  !file.startsWith("frames-") && createHash("sha256").update(text).digest()[0] % 2 === 1;
const folder = join(import.meta.dirname, "../corpus/conflict");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl") && (!wanted.length || wanted.some((one) => name.includes(one))))
  .sort();

const TOGETHER = new Set(["AGREE", "CONSULT", "COOPERATE"]);
const meets = (noted, read) => !noted.length || noted.some((one) => read.includes(one));
const sameParties = (noted, read) =>
  (meets(noted.source, read.source) && meets(noted.target, read.target)) ||
  (TOGETHER.has(noted.event) &&
    meets(noted.source, [...read.source, ...read.target]) &&
    meets(noted.target, [...read.source, ...read.target]));

const table = new Map();
const cell = (name) =>
  table.get(name) ??
  table.set(name, { noted: 0, type: 0, full: 0, read: 0, right: 0, near: 0, fired: 0 }).get(name);
for (const file of files)
  for (const line of readFileSync(join(folder, file), "utf8").trim().split("\n")) {
    const row = JSON.parse(line);
    const kept = isKept(file, row.text);
    if (half && kept !== (half === "kept")) continue;
    const { reading } = readSource({
      bytes: new TextEncoder().encode(row.text),
      name: "sentence.txt",
      address: "sentence",
      received: "2026-01-01T00:00:00Z",
      media: "text/plain",
      stated: { published: row.written, language: "en" },
    });
    const codes = ploverRows(reading.facts);
    const isType = (noted, read) => noted.event === read.event || (noted.or ?? []).includes(read.event);
    for (const noted of row.plover) {
      if (noted.certain === false || (only && noted.event !== only)) continue;
      const same = codes.filter((read) => isType(noted, read));
      const full = same.some((read) => sameParties(noted, read));
      for (const name of [noted.event, "all"]) {
        cell(name).noted++;
        if (same.length) cell(name).type++;
        if (full) cell(name).full++;
      }
      if (!full && !kept && args.includes("--misses"))
        console.log(
          `missed ${row.id} ${row.text}\n    ${JSON.stringify(noted)}\n    read: ${JSON.stringify(codes)}`,
        );
    }
    for (const read of codes) {
      if (only && read.event !== only) continue;
      const right = row.plover.some((noted) => isType(noted, read));
      for (const name of [read.event, "all"]) {
        cell(name).read++;
        if (right) cell(name).right++;
      }
      if (!right && !kept && args.includes("--extras"))
        console.log(`extra  ${row.id} ${row.text}\n    ${JSON.stringify(read)}`);
    }
    for (const never of row.never ?? []) {
      const name = never.split("/")[1] ?? "any";
      if (only && name !== only) continue;
      const fired = codes.some((read) => name === "any" || read.event === name);
      cell(name).near++;
      cell("all").near++;
      if (fired) cell(name).fired++;
      if (fired) cell("all").fired++;
      if (fired && !kept && args.includes("--extras")) console.log(`fired  ${row.id} ${row.text} ${never}`);
    }
  }
const percent = (a, b) => (b ? `${((100 * a) / b).toFixed(0)} %` : "–").padStart(7);
console.log("type        noted  type right  and actors  precision  near misses  fired");
for (const [name, one] of [...table].sort())
  console.log(
    name.padEnd(10),
    String(one.noted).padStart(6),
    percent(one.type, one.noted).padStart(11),
    percent(one.full, one.noted).padStart(11),
    percent(one.right, one.read).padStart(10),
    String(one.near).padStart(12),
    String(one.fired).padStart(6),
  );

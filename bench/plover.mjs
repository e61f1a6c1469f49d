// How well single sentences are coded by PLOVER, held against the dev half of the manual's gold-standard records.
//   npm run build && node bench/plover.mjs [--misses]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const shared = resolve(import.meta.dirname, "../../shared/data/plover");
if (!existsSync(shared)) {
  console.log("skipped: the gold-standard records do not lie beside this folder");
  process.exit(0);
}
const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const { readSource } = await from("pipeline.js");
const { ploverRows } = await from("exchange/plover.js");

const records = JSON.parse(readFileSync(join(shared, "gsr-dev.json"), "utf8")).filter(
  ({ event }) => event !== "DOCUMENT",
);
// The records write any body of no state as IGO.
const actors = (names) => [...new Set(names.map((name) => (/^[A-Z]{3}$/.test(name) ? name : "IGO")))];
const rows = records.flatMap(({ id, text, date }) => {
  const { reading } = readSource({
    bytes: new TextEncoder().encode(text),
    name: "sentence.txt",
    address: "sentence",
    received: "2026-01-01T00:00:00Z",
    media: "text/plain",
    stated: { published: date, language: "en" },
  });
  return ploverRows(reading.facts).map(({ event, source, target }) => ({
    id,
    event,
    source: actors(source),
    target: actors(target),
  }));
});
const folder = mkdtempSync(join(tmpdir(), "readout-plover-"));
try {
  const file = join(folder, "rows.jsonl");
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join("\n"));
  const args = [join(shared, "score.mjs"), file, ...process.argv.slice(2)];
  process.stdout.write(execFileSync(process.execPath, args, { encoding: "utf8" }));
} finally {
  rmSync(folder, { recursive: true });
}

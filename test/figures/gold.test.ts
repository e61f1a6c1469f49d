// Holds reading against the reports annotated by hand that lie beside the checkout: what was reached is not to be lost.
// The figures asked for are in the bench; these are floors a little under what was seen.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { reportLines } from "../../src/exchange/gold.ts";
import { readSource } from "../../src/pipeline.ts";
import { addressesIn } from "../../src/read/saved-from.ts";
import { headOf } from "../../src/store/head.ts";

const SHARED = join(import.meta.dirname, "../../../shared");
const has = existsSync(join(SHARED, "gold/score.mjs"));
if (!has) console.log("skipped: the reports read by hand do not lie beside this folder");

interface Figure {
  readonly f1: number | null;
  readonly precision: number | null;
}

const work = mkdtempSync(join(tmpdir(), "readout-figures-"));
afterAll(() => rmSync(work, { recursive: true }));

/** Figures by type of the facts in a folder's reports. */
function figures(reports: string, gold: string, addresses?: ReadonlyMap<string, string>) {
  const folder = join(SHARED, reports);
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      const address = addresses?.get(name) ?? name;
      const { document, reading } = readSource({ bytes, name, address, received: "2026-01-01T00:00:00Z" });
      return reportLines(headOf(document, reading), reading).map((line) => JSON.stringify(line));
    });
  const file = join(work, `${reports.replaceAll("/", "-")}.jsonl`);
  writeFileSync(file, lines.join("\n"));
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(SHARED, "gold/score.mjs"), file, "--gold", join(SHARED, gold), "--reports", folder, "--json"],
    { encoding: "utf8", maxBuffer: 50_000_000 },
  );
  expect(status).toBe(0);
  return JSON.parse(stdout).figures as Readonly<Record<string, Figure>>;
}

describe.skipIf(!has)("facts of reports read by hand", () => {
  it("keeps what five reports gave", () => {
    const found = figures("seeds", "gold");
    const floors = {
      all: 0.92, "event/meeting": 0.88, "event/visit": 0.8, utterance: 0.95, tenure: 0.95, membership: 0.9,
      commitment: 0.88, position: 0.9, document: 0.8,
    }; // biome-ignore format: one table
    for (const [type, floor] of Object.entries(floors))
      expect(found[type]?.f1, type).toBeGreaterThanOrEqual(floor);
    expect(found.all?.precision).toBeGreaterThanOrEqual(0.94);
  });

  it("keeps what ministries' statements gave, with the addresses they were saved from", () => {
    const table = join(SHARED, "data/official-statements/sources.tsv");
    const addresses = addressesIn(readFileSync(table, "utf8"), "sources.tsv");
    const found = figures("data/official-statements", "gold/official", addresses);
    expect(found.all?.f1).toBeGreaterThanOrEqual(0.78);
    expect(found.all?.precision).toBeGreaterThanOrEqual(0.86);
  });
});

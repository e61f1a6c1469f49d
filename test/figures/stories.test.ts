// Holds the record against the stories that five reports tell together, annotated by hand, which lie beside the checkout.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rowLine } from "../../src/exchange/gold.ts";
import { readingOf, readSource } from "../../src/pipeline.ts";
import { recordRules } from "../../src/reconcile/rules.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";

const SHARED = join(import.meta.dirname, "../../../shared");
const judge = join(SHARED, "gold/stories.mjs");
const has = existsSync(judge);
if (!has) console.log("skipped: the stories told by hand do not lie beside this folder");

const work = mkdtempSync(join(tmpdir(), "readout-stories-"));
afterAll(() => rmSync(work, { recursive: true }));

describe.skipIf(!has)("stories that five reports tell together", () => {
  it("all hold", async () => {
    const folder = join(SHARED, "seeds");
    const store = await openSqlite(join(work, "readout.db"), recordRules(readingOf));
    const entries = readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) =>
        readSource({
          bytes: readFileSync(join(folder, name)),
          name,
          address: name,
          received: "2026-01-01T00:00:00Z",
        }),
      );
    await store.add(entries);
    const names = new Map(entries.map(({ document }) => [document.id, document.name]));
    const lines: string[] = [];
    for await (const row of store.export()) lines.push(JSON.stringify(rowLine(row, names)));
    await store.close();
    const file = join(work, "record.jsonl");
    writeFileSync(file, lines.join("\n"));
    const { stdout, status } = spawnSync(process.execPath, [judge, file, "--json"], { encoding: "utf8" });
    expect(status).toBe(0);
    const { results } = JSON.parse(stdout) as {
      results: readonly { name: string; holds: boolean; why: string }[];
    };
    expect(results.filter(({ holds }) => !holds).map(({ name, why }) => `${name}: ${why}`)).toEqual([]);
    expect(results.length).toBeGreaterThan(10);
  }, 120_000);
});

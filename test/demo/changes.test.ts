// The bundled reports in a record by the real rules: what `changes` tells of a row as it was is what a record of the earlier
// reports alone holds, whichever of them came later; so nothing that moved is passed over and nothing is made up.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Row } from "../../src/model/record.ts";
import { readSource } from "../../src/pipeline.ts";
import { blockKeys } from "../../src/reconcile/blocks.ts";
import { citing } from "../../src/reconcile/citing.ts";
import { gathers } from "../../src/reconcile/groups.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import type { Entry, Store } from "../../src/store/store.ts";
import { all } from "../store/stage.ts";

const reports = fileURLToPath(new URL("../../demo/reports/", import.meta.url));
const EARLIER = "2024-01-01T12:00:00.000Z";
const LATER = "2024-02-01T12:00:00.000Z";

let entries: readonly Entry[];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-changes-"));
  const names = (await readdir(reports)).filter((name) => !name.endsWith(".jsonl")).sort();
  entries = await Promise.all(
    names.map(async (name) =>
      readSource({ bytes: await readFile(join(reports, name)), name, address: name, received: EARLIER }),
    ),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const recordOf = async <T>(name: string, some: readonly Entry[], use: (store: Store) => Promise<T>) => {
  const store = await openSqlite(join(folder, name), { blockKeys, reconcile, gathers, citing });
  try {
    await store.add(some);
    return await use(store);
  } finally {
    await store.close();
  }
};

const texts = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

it.each([
  ["every third", (at: number) => at % 3 === 0],
  ["all but every fifth", (at: number) => at % 5 !== 0],
])("with %s of them later", async (name, isLater) => {
  const dated = entries.map((one, at) => ({
    ...one,
    document: { ...one.document, received: isLater(at) ? LATER : EARLIER },
  }));
  const [left, before] = await recordOf(`${name}.db`, dated, async (store) => {
    const around = await all(store.changes("2024-02-01"));
    const touched = new Set(texts(around.flatMap(({ now }) => now)));
    const rows = texts(await all(store.export()));
    return [rows.filter((row) => !touched.has(row)), texts(around.flatMap((one) => one.before))];
  });
  const earlier = dated.filter((_, at) => !isLater(at));
  const wanted = await recordOf(`${name} before.db`, earlier, async (store) =>
    texts(await all(store.export())),
  );
  expect(before.length).toBeGreaterThan(5);
  expect([...left, ...before].sort()).toEqual(wanted);
});

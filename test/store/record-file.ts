// The file of a record, one for each test, and what is done with it over and over.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { openSqlite, type SqliteOptions } from "../../src/store/sqlite/open.ts";
import type { Entry, Store } from "../../src/store/store.ts";
import { entry, on, person, RULES } from "./frozen.ts";
import { all, everything } from "./stage.ts";

export let folder: string;
/** Of the record; nothing is there yet. */
export let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-file-"));
  path = join(folder, "readout.db");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Opens the record, and closes it however the use ends. */
export const using = async <T>(
  use: (store: Store) => Promise<T>,
  options?: SqliteOptions,
  at = path,
): Promise<T> => {
  const store = await openSqlite(at, RULES, options);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};

/** Is the record whole: can it be made again from what was kept, and is it the same then? */
export const expectWhole = (at = path) =>
  using(
    async (store) => {
      const before = await everything(store);
      const rows = JSON.stringify(await all(store.export()));
      await store.rebuild();
      expect(JSON.stringify(await all(store.export()))).toBe(rows);
      expect(await everything(store)).toBe(before);
    },
    {},
    at,
  );

/** A report of many words that stand in no other. */
export const big = (number: number): Entry =>
  entry({
    name: `big-${number}.txt`,
    paragraphs: [Array.from({ length: 2000 }, (_, word) => `word${number}x${word * 7919}`).join(" ")],
    says: [{ type: "event", in: 0, date: on("2022-01-18"), participants: [person("Aoki Ren")] }],
  });

// A record of made-up reports to look at, by as many as are asked for: made once with the program's own pipeline and kept in
// a folder where one is named, else made anew each time and thrown away. What is half made is never taken for whole.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { recordReports } from "./made-record.mjs";

const BATCH = 16;
const TOLD = 1000;

const make = async (file, count, dist) => {
  const from = (path) => import(pathToFileURL(join(dist, path)).href);
  const { recordRules } = await from("reconcile/rules.js");
  const { openSqlite } = await from("store/sqlite/open.js");
  const { readingOf, readSource } = await from("pipeline.js");
  (await from("heap.js")).keepHeapSmall();
  const store = await openSqlite(file, recordRules(readingOf));
  let batch = [];
  let done = 0;
  for (const source of recordReports(count)) {
    batch.push(readSource(source));
    if (++done % BATCH !== 0 && done !== count) continue;
    await store.add(batch);
    batch = [];
    if (done % TOLD === 0) console.error(`${done} of ${count} reports read and kept`);
  }
  await store.close();
};

/** The file of the record, and what takes it away again where nobody asked for it to be kept. */
export const keptRecord = async (count, dist, kept) => {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "readout-pages-"));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `made-${count}.db`);
  if (!existsSync(file)) {
    const fresh = join(folder, `making-${process.pid}.db`);
    for (const rest of ["", "-wal", "-shm"]) rmSync(fresh + rest, { force: true });
    await make(fresh, count, dist);
    renameSync(fresh, file);
  }
  return { file, remove: () => kept === undefined && rmSync(folder, { recursive: true, force: true }) };
};

// How fast the record is seen as known on a day: made-up reports, read by the whole pipeline, then for some days the
// first look, which makes the view, and later ones. It reads the built program:
//   npm run build && node bench/as-of.mjs [REPORTS] [FILE]   (1000; DIST names the build; FILE is kept and used again)
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { madeReports } from "./made-reports.mjs";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const { openSqlite } = await from("store/sqlite/open.js");
const { readSource } = await from("pipeline.js");
const { blockKeys } = await from("reconcile/blocks.js");
const { gathers } = await from("reconcile/groups.js");
const { reconcile } = await from("reconcile/reconcile.js");

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
const path = process.argv[3] ?? join(folder, "readout.db");
const isThere = existsSync(path);
const store = await openSqlite(path, { blockKeys, reconcile, gathers });

if (!isThere) {
  let batch = [];
  for (const source of madeReports(count)) {
    batch.push(readSource(source));
    if (batch.length < 16) continue;
    await store.add(batch);
    batch = [];
  }
  if (batch.length > 0) await store.add(batch);
}
const { documents, facts, rows } = await store.counts();
console.log(`${documents} reports, ${facts} facts, ${rows.event} events`);

const ms = (number) => `${number.toFixed(number < 10 ? 1 : 0)} ms`;
const timed = async (work, rounds = 11) => {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return ms(times.sort((a, b) => a - b)[Math.floor(rounds / 2)]);
};

const page = { offset: 0, limit: 100 };
const looks = {
  counts: (view) => view.counts(),
  "first page": (view) => view.chronology(page),
  "narrowed to a state": (view) => view.chronology({ ...page, actor: ["JP"] }),
  "narrowed to a status": (view) => view.chronology({ ...page, status: ["held"] }),
  "narrowed to a month": (view) => view.chronology({ ...page, from: "2019-03-01", to: "2019-03-31" }),
  search: (view) => view.search("ministers", { offset: 0, limit: 20 }),
  entities: (view) => view.entities("an", 20),
  sources: (view) => view.documents({ offset: 0, limit: 50 }),
};
const told = async (view) => {
  for (const [label, look] of Object.entries(looks))
    console.log(`  ${label}: ${await timed(() => look(view))}`);
};

console.log("today's record");
await told(store);
const days = new Set();
for (let offset = 0; offset < documents; offset += Math.ceil(documents / 4)) {
  const [head] = (await store.documents({ offset, limit: 1 })).heads;
  days.add(head.published?.to ?? head.received.slice(0, 10));
}
for (const day of [...days].sort()) {
  const view = await store.asOf(day);
  const [begun, before] = [performance.now(), process.cpuUsage()];
  const seen = await view.counts();
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${day}: ${seen.documents} reports, made in ${ms(performance.now() - begun)}, processor ${ms((user + system) / 1000)}`,
  );
  await told(view);
}
await store.close();
rmSync(folder, { recursive: true });

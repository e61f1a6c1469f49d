// How fast the pages are on the server side: a record of made-up reports, read by the whole pipeline, and the median and
// 95th percentile of 50 requests a page. It reads the built program:
//   npm run build && node bench/pages.mjs [REPORTS]      (1000 unless told otherwise; DIST names the build)
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { madeReports } from "./made-reports.mjs";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const { RECORD_RULES } = await from("reconcile/rules.js");
const { openSqlite } = await from("store/sqlite/open.js");
const { readSource } = await from("pipeline.js");
const { createApp } = await from("serve/http/server.js");

const count = Number(process.argv[2] ?? 1000);
const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
const store = await openSqlite(join(folder, "readout.db"), RECORD_RULES);

const began = performance.now();
let batch = [];
for (const source of madeReports(count)) {
  batch.push(readSource(source));
  if (batch.length === 16) {
    await store.add(batch);
    batch = [];
  }
}
if (batch.length) await store.add(batch);
const seconds = (performance.now() - began) / 1000;
const counts = await store.counts();
console.log(
  `${counts.documents} reports, ${counts.facts} facts, ${counts.rows.event ?? 0} events: ${(count / seconds).toFixed(1)} reports a second, read and kept`,
);

const app = createApp({ store, version: "bench", title: "Bench" });
const get = (path) => app.request(`http://127.0.0.1${path}`, { headers: { host: "127.0.0.1" } });
const home = await (await get("/")).text();
const first = (pattern) => pattern.exec(home)?.[1];
const source = /href="(\/source\/[0-9a-f]+)/.exec(await (await get("/sources")).text())?.[1];
const pages = [
  "/",
  first(/href="(\/event\/[^"#]+)/),
  source,
  "/sources",
  "/actors",
  "/search?q=ministers",
  "/?kind=meeting&status=held",
].filter(Boolean);

for (const page of pages) {
  const times = [];
  let size = 0;
  for (let k = 0; k < 51; k++) {
    const start = performance.now();
    const answer = await get(page);
    size = (await answer.text()).length;
    if (answer.status !== 200) throw new Error(`${page} answers ${answer.status}`);
    if (k > 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  console.log(
    `${page.slice(0, 50).padEnd(50)} median ${times[25].toFixed(1).padStart(6)} ms   p95 ${times[47].toFixed(1).padStart(6)} ms   ${(size / 1024).toFixed(0).padStart(4)} kB`,
  );
}
await store.close();
rmSync(folder, { recursive: true });

// How fast pages are while the same server reads reports: a record of made-up reports is copied, served with its inbox, and
// handed further ones; a thread of its own asks for a few pages in turn, before and for as long as these are being read.
//   npm run build && node bench/busy.mjs [REPORTS] [HANDED] [--keep FOLDER]     (10000 and 200; DIST names the build)
// With --keep the record is made once and found there again.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { Agent, get as request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

const PAUSE_MS = 15;
const MOST_MS = 80;

/** Milliseconds until the last byte; the address it leads to where it is another one. */
const look = (base, path, agent) =>
  new Promise((done, failed) => {
    const begun = performance.now();
    request(new URL(path, base), { agent }, (answer) => {
      answer.on("error", failed);
      answer.on("end", () =>
        done({ ms: performance.now() - begun, status: answer.statusCode, location: answer.headers.location }),
      );
      answer.resume();
    }).on("error", failed);
  });

async function askInTurn({ base, paths }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const found = [];
  for (const path of paths) {
    const { location } = await look(base, path, agent);
    found.push(location ?? path);
  }
  let phase = "before";
  parentPort.on("message", (next) => {
    phase = next;
  });
  const times = {};
  for (let at = 0; phase !== "end"; at = (at + 1) % found.length) {
    const during = phase;
    const { ms, status } = await look(base, found[at], agent);
    if (status !== 200) throw new Error(`${found[at]} answers ${status}`);
    times[during] ??= paths.map(() => []);
    times[during][at].push(ms);
    await sleep(PAUSE_MS);
  }
  agent.destroy();
  parentPort.postMessage(times);
  parentPort.close();
}

const share = (times, part) => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
};
const told = (times) =>
  `${[0.5, 0.95, 0.99, 1].map((part) => share(times, part).toFixed(0)).join(" / ")} (${times.length})`;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: "string" } },
  });
  const [count, handed] = [Number(positionals[0] ?? 10_000), Number(positionals[1] ?? 200)];
  const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
  const from = (path) => import(pathToFileURL(join(dist, path)).href);
  const { default: Database } = await import("libsql");
  const { keptRecord } = await import("./kept-record.mjs");
  const { recordReports } = await import("./made-record.mjs");
  const { recordRules } = await from("reconcile/rules.js");
  const { openSqlite } = await from("store/sqlite/open.js");
  const { readingOf } = await from("pipeline.js");
  const { createApp, listen } = await from("serve/http/server.js");
  const { Inbox } = await from("serve/inbox/inbox.js");
  const { usualReading } = await from("serve/inbox/reading.js");

  const kept = await keptRecord(count, dist, values.keep);
  const folder = mkdtempSync(join(tmpdir(), "readout-busy-"));
  const file = join(folder, "readout.db");
  copyFileSync(kept.file, file);
  const db = new Database(file, { readonly: true });
  const heaviest = db
    .prepare(`SELECT id FROM record_row WHERE type = 'event' ORDER BY
      (SELECT count(*) FROM row_fact WHERE row_fact."row" = number) DESC LIMIT 1`)
    .get();
  db.close();

  const store = await openSqlite(file, recordRules(readingOf));
  const now = () => new Date().toISOString();
  const inbox = await Inbox.open({ store, now, reading: usualReading(), log: console.error });
  const desk = { by: "bench", now, inbox };
  const served = await listen(createApp({ store, version: "bench", title: "Bench", desk }), { port: 0 });
  const paths = ["/", "/?page=40", `/event/${heaviest.id}`, "/promises"];
  const asking = new Worker(new URL(import.meta.url), { workerData: { base: served.address, paths } });
  const answered = new Promise((done, failed) => asking.once("message", done).once("error", failed));

  await sleep(8_000);
  asking.postMessage("reading");
  const begun = performance.now();
  const given = [...recordReports(count + handed)].slice(count).map(({ bytes, name }) => ({ name, bytes }));
  for (let at = 0; at < given.length; at += 50) await inbox.take(given.slice(at, at + 50));
  while (inbox.state.items.some(({ state }) => state === "waiting" || state === "reading")) await sleep(50);
  const seconds = (performance.now() - begun) / 1000;
  asking.postMessage("end");
  const { before, reading } = await answered;
  await served.close();
  await inbox.end();
  const { documents } = await store.counts();
  await store.close();
  rmSync(folder, { recursive: true });
  kept.remove();

  console.log(
    `${documents} reports now, ${handed} of them read in ${seconds.toFixed(1)} s. Milliseconds until the last byte: median / 95th / 99th percentile / slowest (looks).\n`,
  );
  console.log("| page | before | while reports are read |\n| --- | --- | --- |");
  for (const [at, path] of paths.entries())
    console.log(
      `| \`${path.replace(/[0-9a-f]{12,}$/, ":key")}\` | ${told(before[at])} | ${told(reading[at])} |`,
    );
  for (const [at, path] of paths.entries())
    if (share(reading[at], 0.95) > MOST_MS)
      console.log(`\nSlower than ${MOST_MS} ms while reports are read: ${path}.`);
}

if (isMainThread) await main();
else await askInTurn(workerData);

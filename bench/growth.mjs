// How fast reports of 3–4 KB are read and kept on one core, stage by stage, and whether that stays so as the record grows:
// each step tells the rate of reading alone, of storing alone and of both, and the memory at most until then. Rates count the processor's time, so that other work on the machine does not show in them. Prints one line of JSON. It
// reads the built program:
//   npm run build && node bench/growth.mjs [REPORTS] [SECONDS] [UNDATED]     (1000, 120 and 0; DIST names the build)
// UNDATED is how many in a hundred tell again what the report before them told, without a day of their own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { madeReports } from "./made-reports.mjs";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const { recordRules } = await from("reconcile/rules.js");
const { openSqlite } = await from("store/sqlite/open.js");
const { read } = await from("read/read.js");
const { annotate } = await from("annotate/annotate.js");
const { extract } = await from("extract/extract.js");
const { englishSyntax } = await from("models.js");

(await from("heap.js")).keepHeapSmall();

const most = Number(process.argv[2] ?? 1000);
const seconds = Number(process.argv[3] ?? 120);
const undated = Number(process.argv[4] ?? 0);
const BATCH = 16;
/** Made-up reports are short: this many in a row make one of 3–4 KB. */
const JOINED = 3;

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const DATE_LINE = /^\d{1,2} [A-Z][a-z]+ \d{4}\n\n/gm;
const isUndated = (number) =>
  Math.floor(((number + 1) * undated) / 100) > Math.floor((number * undated) / 100);

function* longReports(count) {
  let [texts, before, number] = [[], "", 0];
  for (const source of madeReports(count * JOINED)) {
    texts.push(decoder.decode(source.bytes));
    if (texts.length < JOINED) continue;
    const own = texts.join("\n\n");
    const retold = isUndated(number++) && before;
    const text = retold ? `${before.replace(DATE_LINE, "")}\n\nRetold as number ${number}.` : own;
    yield { ...source, bytes: encoder.encode(text) };
    before = own;
    texts = [];
  }
}

const spent = { read: 0, annotate: 0, extract: 0, "reconcile and store": 0 };
/** Milliseconds of processor time so far. */
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const timed = async (stage, work) => {
  const start = clock();
  const result = await work();
  spent[stage] += (clock() - start) / 1000;
  return result;
};

const folder = mkdtempSync(join(tmpdir(), "readout-growth-"));
let redated = 0;
const redate = (document, clues) => {
  redated++;
  return extract(annotate(document, clues), englishSyntax());
};
const store = await openSqlite(join(folder, "readout.db"), recordRules(redate));
const steps = [];
const marks = [1, 3, 10, 30, 100, 300, 1000].map((mark) => mark * 100).filter((mark) => mark <= most);
let [done, bytes, batch] = [0, 0, []];
const began = performance.now();
const beganWork = clock();
const STORING = "reconcile and store";
const readingTime = () =>
  Object.entries(spent).reduce((sum, [stage, time]) => sum + (stage === STORING ? 0 : time), 0);
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);
let last = { done: 0, reading: 0, storing: 0 };
const mark = () => {
  const now = { done, reading: readingTime(), storing: spent[STORING] };
  const [count, reading, storing] = ["done", "reading", "storing"].map((key) => now[key] - last[key]);
  if (count > 0)
    steps.push({
      from: last.done + 1,
      to: done,
      reading: count / reading,
      storing: count / storing,
      rate: count / (reading + storing),
      peakMegabytes: peak(),
    });
  last = now;
};
for (const source of longReports(most)) {
  const document = await timed("read", () => read(source));
  const annotated = await timed("annotate", () => annotate(document));
  const reading = await timed("extract", () => extract(annotated, englishSyntax()));
  batch.push({ bytes: source.bytes, document, reading });
  bytes += source.bytes.length;
  done++;
  if (batch.length === BATCH || done === most || marks.includes(done)) {
    const entries = batch;
    await timed("reconcile and store", () => store.add(entries));
    batch = [];
    if ((performance.now() - began) / 1000 > seconds) break;
  }
  if (marks.includes(done)) mark();
}
mark();
const whole = (clock() - beganWork) / 1000;
const elapsed = (performance.now() - began) / 1000;
await store.close();
rmSync(folder, { recursive: true });
console.log(
  JSON.stringify({
    reports: done,
    stopped: done < most,
    meanBytes: Math.round(bytes / done),
    ...(undated ? { readAgainUnderOthers: redated } : {}),
    reading: done / readingTime(),
    rate: done / whole,
    elapsedRate: done / elapsed,
    stages: Object.fromEntries(Object.entries(spent).map(([stage, time]) => [stage, done / time])),
    steps,
    peakMegabytes: peak(),
  }),
);

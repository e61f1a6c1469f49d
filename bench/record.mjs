// What one report more costs as the record grows: made-up reports of a calendar that moves on, read and stored sixteen at a
// time by the program's own pipeline. At each mark it tells what a report cost since the one before, by the processor's time
// so that other work on the machine does not show, and how the facts hang together; at the end one line of JSON with all of
// it and how the last thousand compare with the second. It reads the built program:
//   npm run build && node bench/record.mjs [REPORTS] [SECONDS]     (10000 and 3600; DIST names the build)
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { recordReports } from "./made-record.mjs";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const { recordRules } = await from("reconcile/rules.js");
const { openSqlite } = await from("store/sqlite/open.js");
const { readingOf, readSource } = await from("pipeline.js");
(await from("heap.js")).keepHeapSmall();

const most = Number(process.argv[2] ?? 10_000);
const seconds = Number(process.argv[3] ?? 3600);
const BATCH = 16;
const MARKS = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000].filter((mark) => mark < most);
/** The thousand before each mark is told apart from what is older. */
const THOUSAND = 1000;
const ends = new Set(
  [...MARKS, most].flatMap((mark) => [mark - THOUSAND, mark, THOUSAND]).filter((mark) => mark > 0),
);

/** Milliseconds of processor time so far. */
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const spent = { reading: 0, storing: 0, redating: 0 };
const timed = async (stage, work) => {
  const start = clock();
  const result = await work();
  spent[stage] += clock() - start;
  return result;
};

const folder = mkdtempSync(join(tmpdir(), "readout-record-"));
const file = join(folder, "readout.db");
/** From the file, in a process of its own, whose memory is not counted. */
const hanging = () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "components.mjs"), file],
    { encoding: "utf8", maxBuffer: 10_000_000 },
  );
  return status === 0 ? JSON.parse(stdout) : { failed: stderr.trim().split("\n").at(-1) ?? status };
};
let redated = 0;
const redate = (document, clues) => {
  redated++;
  const start = clock();
  const reading = readingOf(document, clues);
  spent.redating += clock() - start;
  return reading;
};

const round = (value, digits = 2) => Math.round(value * 10 ** digits) / 10 ** digits;
const began = performance.now();
const elapsed = () => (performance.now() - began) / 1000;
const isUp = () => elapsed() > seconds;
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);

const steps = [];
let [done, bytes, facts, batch] = [0, 0, 0, []];
let last = { done: 0, redated: 0, ...spent };
const step = (stopped = false) => {
  const count = done - last.done;
  if (!count) return;
  const each = (stage) => round((spent[stage] - last[stage]) / count);
  const isMark = MARKS.includes(done) || done === most || stopped;
  const one = {
    from: last.done + 1,
    to: done,
    readingMs: each("reading"),
    storingMs: each("storing"),
    ofItReadAgainMs: each("redating"),
    wholeMs: round((spent.reading + spent.storing - last.reading - last.storing) / count),
    readAgain: redated - last.redated,
    peakMegabytes: peak(),
    minutes: round(elapsed() / 60, 1),
    ...(isMark ? { record: hanging() } : {}),
  };
  steps.push(one);
  if (isMark || count <= THOUSAND) console.error(JSON.stringify(one));
  last = { done, redated, ...spent };
};

/** How much more a report of the last thousand costs than one of the second. */
const ratios = () => {
  const second = steps.find(({ from: first }) => first === THOUSAND + 1);
  const lasting = steps.at(-1);
  const ratio = (key) => round(lasting[key] / second[key]);
  return second && lasting !== second
    ? { reading: ratio("readingMs"), storing: ratio("storingMs"), whole: ratio("wholeMs") }
    : undefined;
};

try {
  const store = await openSqlite(file, recordRules(redate));
  for (const source of recordReports(most)) {
    const entry = await timed("reading", () => readSource(source));
    batch.push(entry);
    bytes += source.bytes.length;
    facts += entry.reading.facts.length;
    done++;
    if (batch.length < BATCH && !ends.has(done)) continue;
    const entries = batch;
    batch = [];
    await timed("storing", () => store.add(entries));
    if (ends.has(done)) step();
    if (isUp()) break;
  }
  step(true);
  await store.close();
  console.log(
    JSON.stringify({
      reports: done,
      stopped: done < most,
      meanBytes: Math.round(bytes / done),
      factsEach: round(facts / done),
      readAgain: redated,
      lastToSecond: ratios(),
      wholeMs: round((spent.reading + spent.storing) / done),
      peakMegabytes: peak(),
      minutes: round(elapsed() / 60, 1),
      steps,
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// Lists of 50,000 rows: a record of made-up sources with as many visits, promises and quotations, taken in by the program's own
// commands and served by the real server. Tells of each list how long its first, its middle and its last page take, either
// way round, and, in a browser, how long a turn of the page takes and how even the frames are while it is scrolled through.
//   npm run build && node bench/lists.mjs [ROWS] [--keep FOLDER] [--looks 20]        (DIST names the build)
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { hangUp, look, round, share, three } from "./looks.mjs";
import { listsRecord } from "./made-lists.mjs";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const { recordRules } = await from("reconcile/rules.js");
const { openSqlite } = await from("store/sqlite/open.js");
const { readingOf } = await from("pipeline.js");
const { createApp, listen } = await from("serve/http/server.js");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: "string" }, looks: { type: "string", default: "20" } },
});
const rows = Number(positionals[0] ?? 50_000);
const looks = Number(values.looks);
const LISTS = ["/", "/promises", "/quotations", "/positions"];
const TURNS = 20;

const { file, remove } = listsRecord(rows, dist, values.keep);
const store = await openSqlite(file, recordRules(readingOf));
const { close, address: base } = await listen(createApp({ store, version: "bench", title: "Bench" }), {
  port: 0,
});

const asked = (path, parts) => `${path}?${new URLSearchParams(parts)}`;
const data = async (path) =>
  JSON.parse((await look(base, `${path === "/" ? "/chronology" : path}.json`)).body);

const timesOf = async (address) => {
  const times = [];
  for (let at = 0; at <= looks; at++) {
    const { status, whole } = await look(base, address);
    if (status !== 200) throw new Error(`${address} answers ${status}`);
    times.push(whole);
  }
  return { first: times[0], times: times.slice(1) };
};

const line = async (path) => {
  const { total, pages } = await data(path);
  const at = [1, Math.ceil(pages.of / 2), pages.of];
  const cells = [];
  const firsts = [];
  for (const order of path === "/positions" ? ["oldest"] : ["oldest", "latest"])
    for (const page of at) {
      const { first, times } = await timesOf(asked(path, { order, page }));
      firsts.push(first);
      cells.push(three(times));
    }
  const all = [...cells, ...Array(6 - cells.length).fill("–")];
  return `| \`${path}\` | ${total.toLocaleString("en-GB")} | ${pages.of} | ${all.join(" | ")} | ${round(Math.max(...firsts))} |`;
};

console.log(`Milliseconds of the whole page: median / 95th / 99th percentile of ${looks} looks.\n`);
const heads = [
  "list", "rows", "pages", "first page", "middle", "last", "latest first: first page", "middle", "last", "first look, slowest",
]; // biome-ignore format: one list
console.log(`| ${heads.join(" | ")} |\n|${" --- |".repeat(heads.length)}`);
for (const path of LISTS) console.log(await line(path));

const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path && existsSync(path),
);

/** Scrolls to the end by a screen's third a frame: milliseconds between frames. */
const framesOf = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const times = [];
        let before = performance.now();
        const step = (now) => {
          times.push(now - before);
          before = now;
          const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
          if (end || times.length > 600) return done(times.slice(1));
          scrollBy(0, innerHeight / 3);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
  );

const inBrowser = async (page, path) => {
  const { pages } = await data(path);
  await page.goto(new URL(asked(path, { page: Math.ceil(pages.of / 2) }), base).href);
  const turns = [];
  for (let at = 0; at < TURNS; at++) {
    const begun = performance.now();
    await Promise.all([
      page.waitForEvent("load"),
      page.locator("nav.turn a[rel=next]").first().click({ noWaitAfter: true }),
    ]);
    turns.push(performance.now() - begun);
  }
  const frames = await framesOf(page);
  const late = frames.filter((ms) => ms > 50).length;
  console.log(
    `| \`${path}\` | ${three(turns)} | ${frames.length} | ${round(share(frames, 0.5))} / ${round(share(frames, 0.95))} | ${late} |`,
  );
};

if (executablePath) {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({
    executablePath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  console.log(
    "\nIn Chromium without a graphics card, from the middle on: a turn of the page from the click to its end of loading, and frames while the page is scrolled through.\n",
  );
  console.log(
    "| list | turn, ms: median / 95th / 99th | frames | between frames, ms: median / 95th | over 50 ms |\n| --- | --- | --- | --- | --- |",
  );
  for (const path of LISTS) await inBrowser(page, path);
  await browser.close();
} else console.log("\nNo Chromium here, so that nothing is told of a browser.");

hangUp();
await close();
await store.close();
remove();

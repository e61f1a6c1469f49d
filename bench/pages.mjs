// How fast the pages are: a record of made-up reports, served by the real server on a port of this machine, and every route
// that shows a page asked at several true addresses, those that cost most among them. Tells a table: of a route's first
// look at each address after the record was opened the slowest, of later looks the percentiles of the first byte, of the
// whole page and of the processor's time for it; what is sent, and what scripts weigh before anything on the page is opened.
//   npm run build && node bench/pages.mjs [REPORTS] [--keep FOLDER] [--looks 20] [--only TEXT]     (DIST names the build)
// With --keep the record is made once and found there again. It fails where a page is slower, or its scripts heavier, than
// they may be, but for the time only where --strict asks for it: other work on the machine slows it.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import Database from "libsql";
import { crawl } from "../scripts/crawl.mjs";
import { keptRecord } from "./kept-record.mjs";
import { hangUp, look, round, share, three } from "./looks.mjs";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const { recordRules } = await from("reconcile/rules.js");
const { openSqlite } = await from("store/sqlite/open.js");
const { readingOf } = await from("pipeline.js");
const { createApp, listen } = await from("serve/http/server.js");
const { ROUTES } = await from("serve/http/routes.js");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    keep: { type: "string" },
    looks: { type: "string", default: "20" },
    only: { type: "string" },
    strict: { type: "boolean" },
  },
});
const MOST_MS = 80;
const MOST_SCRIPT = 60_000;
const looks = Number(values.looks);

const fetched = (base) => async (address) => {
  const { body, ...rest } = await look(base, address);
  return { ...rest, text: rest.type?.startsWith("text/html") ? body.toString() : "" };
};

/** The rows of each type that rest on most facts, the reports with most, and the last pages of the chronology. */
const heavy = (file) => {
  const db = new Database(file, { readonly: true });
  const rows = db
    .prepare(`SELECT type, id FROM (SELECT type, id, row_number() OVER (PARTITION BY type ORDER BY n DESC) AS at FROM
      (SELECT "row", count(*) AS n FROM row_fact GROUP BY "row") JOIN record_row ON number = "row") WHERE at <= 2`)
    .all();
  const reports = db.prepare("SELECT id FROM head ORDER BY facts DESC LIMIT 2").all();
  const actors = db.prepare("SELECT key FROM entity ORDER BY rows DESC LIMIT 40").all();
  const named = (dimension) =>
    db.prepare("SELECT value FROM facet_value WHERE dimension = ? ORDER BY rows DESC LIMIT 1").get(dimension)
      ?.value ?? "";
  const facets = { actor: named("actor"), source: named("source"), forum: named("forum") };
  const events = db.prepare("SELECT count(*) AS n FROM record_row WHERE type = 'event'").get().n;
  const [first, last] = ["min", "max"].map(
    (of) =>
      db
        .prepare(`SELECT ${of}(first_day) AS day FROM record_row WHERE type = 'event' AND first_day < '~'`)
        .get().day,
  );
  db.close();
  return { rows, reports, actors, facets, pages: Math.ceil(events / 100), first, last };
};

const PATHS = {
  utterance: "quotation",
  commitment: "promise",
  tenure: "office",
  discrepancy: "disagreement",
};

const startsOf = ({ rows, reports, actors, facets, pages, first, last }) => {
  const asked = (question) => `/?${new URLSearchParams(question)}`;
  const kinds = ["person", "state", "body", "forum", "place"];
  const busiest = kinds.flatMap((kind) => actors.filter(({ key }) => key.startsWith(`${kind}/`)).slice(0, 2));
  return {
    "/": [
      { page: 2 },
      { page: Math.ceil(pages / 2) },
      { page: pages },
      { kind: "meeting", status: "held" },
      { actor: facets.actor },
      { actor: facets.actor, page: 3 },
      { actor: facets.actor, kind: "meeting", from: first, to: last },
      { source: facets.source },
      { forum: facets.forum },
      { mark: "differs" },
      { mark: "single", page: 4 },
      { from: first.slice(0, 4), to: first.slice(0, 4) },
      { from: last.slice(0, 7), to: last.slice(0, 7), zoom: "day" },
      { zoom: "decade", page: Math.ceil(pages / 3) },
    ].map(asked),
    "/search": [
      "minister",
      "said",
      "the talks",
      "“told reporters”",
      "agreement border",
      "zzz",
      facets.actor,
      last.slice(0, 4),
    ].flatMap((q) => [
      `/search?${new URLSearchParams({ q })}`,
      `/search?${new URLSearchParams({ q, page: 3 })}`,
    ]),
    "/sources": [2, 30, 99].map((page) => `/sources?page=${page}`),
    rows: rows.map(({ type, id }) => `/${PATHS[type] ?? type}/${id}`),
    actors: busiest.map(
      ({ key }) =>
        `/actor/${key.replace("/", " ").split(" ")[0]}/${encodeURIComponent(key.slice(key.indexOf("/") + 1).replaceAll(" ", "_"))}`,
    ),
    reports: reports.map(({ id }) => `/source/${id}`),
  };
};

/** What the scripts of a page weigh as they are sent, with all that they import at once. */
const scriptsOf = async (base, html) => {
  const sizes = new Map();
  const take = async (address) => {
    if (sizes.has(address)) return;
    sizes.set(address, 0);
    const { body } = await look(base, address);
    sizes.set(address, gzipSync(body).length);
    for (const [, chunk] of body.toString().matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g))
      await take(new URL(chunk, new URL(address, base)).pathname);
  };
  for (const [, address] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) await take(address);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
};

const count = Number(positionals[0] ?? 1000);
const { file, remove } = await keptRecord(count, dist, values.keep);
const open = async () => {
  const store = await openSqlite(file, recordRules(readingOf));
  const served = await listen(createApp({ store, version: "bench", title: "Bench" }), { port: 0 });
  const close = async () => {
    await served.close();
    await store.close();
  };
  return { store, base: served.address, close };
};

/** Every page to be looked at, by its route. */
const casesOf = async (base, starts) => {
  const pages = await crawl(ROUTES, fetched(base), { each: 2, starts: Object.values(starts).flat() });
  const all = new Map([...pages].map(([path, addresses]) => [path, new Set(addresses)]));
  const add = (path, addresses) => {
    for (const address of addresses) all.get(path)?.add(address);
  };
  add("/", starts["/"]);
  add("/search", starts["/search"]);
  add("/sources", starts["/sources"]);
  const report = [...all.keys()].find((path) => /^\/source\/:\w+$/.test(path));
  if (report) add(report, starts.reports);
  add("/actor/:kind/:name", starts.actors);
  for (const address of starts.rows) {
    const { location } = await look(base, address);
    if (location) add(`/${location.split("/")[1]}/:key`, [location]);
  }
  return [...all].map(([path, addresses]) => ({ path, addresses: [...addresses] }));
};

const measured = async (base, { path, addresses }) => {
  const [first, whole, work, bytes, cold] = [[], [], [], [], []];
  const slowest = { address: "", ms: 0 };
  let scripts = 0;
  for (const address of addresses) {
    const seen = await look(base, address);
    if (seen.status !== 200) throw new Error(`${address} answers ${seen.status}`);
    cold.push(seen.whole);
    bytes.push(seen.body.length);
    scripts = Math.max(scripts, await scriptsOf(base, seen.body.toString()));
    const own = [];
    for (let at = 0; at < looks; at++) {
      const again = await look(base, address);
      first.push(again.first);
      whole.push(again.whole);
      work.push(again.work);
      own.push(again.whole);
    }
    const ms = share(own, 0.5);
    if (ms > slowest.ms) Object.assign(slowest, { address, ms });
  }
  return {
    path,
    addresses: addresses.length,
    first,
    whole,
    work,
    cold: Math.max(...cold),
    bytes: Math.max(...bytes),
    scripts,
    slowest,
  };
};

const line = (one) =>
  `| \`${one.path}\` | ${one.addresses} | ${three(one.first)} | ${three(one.whole)} | ${three(one.work)} | ${round(one.cold)} | ${(one.bytes / 1000).toFixed(0)} | ${(one.scripts / 1000).toFixed(1)} |`;

/** As known on a day: the first look at each of some days, then every page on one of them. */
const onDays = async ({ store, base }, cases) => {
  const { days } = await store.daysKnown();
  const spread = [0.95, 0.7, 0.45, 0.2].map((part) => days[Math.floor((days.length - 1) * part)]);
  const firsts = [];
  for (const day of spread) firsts.push(await look(base, `/?as-of=${day}`));
  const told = firsts.map(
    ({ whole, work }, at) => `${spread[at]}: ${round(whole)} ms (${round(work)} of the processor’s)`,
  );
  const address = (one) => `${one}${one.includes("?") ? "&" : "?"}as-of=${spread[1]}`;
  const lines = [];
  for (const { path, addresses } of cases) {
    const known = [];
    for (const one of addresses.slice(0, 6))
      if ((await look(base, address(one))).status === 200) known.push(address(one));
    if (known.length > 0)
      lines.push({
        ...(await measured(base, { path, addresses: known })),
        path: `${path} as known on a day`,
      });
  }
  return { told, lines };
};

const HEADS = [
  "page", "addresses", "first byte", "whole page", "processor", "first look, slowest", "HTML, kB", "scripts, kB compressed",
]; // biome-ignore format: one list

const starts = startsOf(heavy(file));
let served = await open();
const all = await casesOf(served.base, starts);
const counts = await served.store.counts();
await served.close();
const cases = all.filter(({ path }) => !values.only || path.includes(values.only));
served = await open();
console.log(
  `${counts.documents} reports, ${counts.facts} facts, ${counts.rows.event ?? 0} events. Milliseconds: median / 95th / 99th percentile of ${looks} looks at each address.\n`,
);
console.log(`| ${HEADS.join(" | ")} |\n|${" --- |".repeat(HEADS.length)}`);
const told = [];
const tell = (one) => {
  told.push(one);
  console.log(line(one));
};
for (const one of cases) tell(await measured(served.base, one));
const past = await onDays(served, cases);
for (const one of past.lines) tell(one);
console.log(`\nThe first look at a day, which makes what is seen of it: ${past.told.join("; ")}.`);
const slow = told.filter(({ whole }) => share(whole, 0.95) > MOST_MS);
for (const { path, slowest } of slow)
  console.log(
    `Slower than ${MOST_MS} ms: ${path}, most of all ${slowest.address} (median ${round(slowest.ms)} ms).`,
  );
const heavyScripts = told.filter(({ scripts }) => scripts > MOST_SCRIPT);
for (const { path, scripts } of heavyScripts)
  console.log(`Scripts of ${path} weigh ${scripts} bytes, more than ${MOST_SCRIPT}.`);
hangUp();
await served.close();
remove();
if (heavyScripts.length > 0 || (values.strict && slow.length > 0)) process.exitCode = 1;

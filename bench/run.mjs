// All that is measured, in one table: accuracy, speed, memory, pages. Prints it and writes bench/results.md with what the
// machine is. What is missing (foreign data, models) is skipped with a word.
//   npm run bench [-- --to 100000] [-- --quick] [-- --keep FOLDER]     (DIST names another build than dist/)
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const here = import.meta.dirname;
const shared = resolve(here, "../../shared");
const dist = resolve(process.env.DIST ?? join(here, "../dist"));
const args = process.argv.slice(2);
const to = args.includes("--to") ? Number(args[args.indexOf("--to") + 1]) : 10_000;
const quick = args.includes("--quick");
if (!existsSync(join(dist, "pipeline.js"))) {
  console.error("There is no build to measure: npm run build");
  process.exit(2);
}
const from = (path) => import(pathToFileURL(join(dist, path)).href);

/** What a script prints, or why it gave nothing. */
const run = (script, ...rest) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...rest], {
    encoding: "utf8",
    env: { ...process.env, DIST: dist },
    maxBuffer: 100_000_000,
  });
  return status === 0 ? { out: stdout } : { why: `failed: ${stderr.trim().split("\n").at(-1) ?? status}` };
};
const block = ({ out, why }) => (why ? `${why}\n` : `\`\`\`\n${out.trimEnd()}\n\`\`\`\n`);
const row = (...cells) => `| ${cells.join(" | ")} |`;
const table = (heads, lines) =>
  [row(...heads), row(...heads.map(() => "---")), ...lines.map((line) => row(...line))].join("\n") + "\n";
const number = (value, digits = 2) => (value === null || value === undefined ? "–" : value.toFixed(digits));

/** Facts of every report of a folder, as `readout facts` prints them; `addresses` says where they were saved from. */
async function factsOf(folder, names, file, addresses = new Map()) {
  const { readSource } = await from("pipeline.js");
  const { headOf } = await from("store/head.js");
  const { reportLines } = await from("exchange/gold.js");
  const lines = names.flatMap((name) => {
    const { document, reading } = readSource({
      bytes: readFileSync(join(folder, name)),
      name,
      address: addresses.get(name) ?? name,
      received: "2026-01-01T00:00:00Z",
    });
    return reportLines(headOf(document, reading), reading).map((line) => JSON.stringify(line));
  });
  writeFileSync(file, lines.join("\n"));
}

const figuresOf = (facts, gold, reports) => {
  const { out, why } = run(
    join(shared, "gold/score.mjs"),
    facts,
    "--gold",
    gold,
    "--reports",
    reports,
    "--json",
  );
  return why ? { why } : JSON.parse(out).figures;
};

const goldTable = (figures) =>
  figures.why
    ? `${figures.why}\n`
    : table(
        ["type", "noted", "read", "right", "recall", "precision", "F1"],
        Object.entries(figures).map(([name, one]) => [
          name,
          one.gold,
          one.found,
          one.right,
          number(one.recall),
          number(one.precision),
          number(one.f1),
        ]),
      );

/** F1 of each report by the facts of rules that read something in one of the others too; its own day stays. */
function without(facts, work, seeds, _folder) {
  const lines = readFileSync(facts, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const names = [...new Set(lines.map(({ doc }) => doc))];
  return names.flatMap((name) => {
    const one = join(work, `gold-${name}`);
    if (!existsSync(one)) return [];
    const needed = new Set(lines.filter(({ doc }) => doc !== name).map(({ rule }) => rule));
    const kept = lines.filter(
      ({ doc, type, rule }) => doc === name && (type === "document" || needed.has(rule)),
    );
    const path = join(work, `without-${name}.jsonl`);
    writeFileSync(path, kept.map((line) => `${JSON.stringify(line)}\n`).join(""));
    return [figuresOf(path, one, seeds).all?.f1 ?? 0];
  });
}

async function gold(work) {
  const folder = join(shared, "gold");
  if (!existsSync(folder)) return "skipped: the reports read by hand do not lie beside this folder\n";
  const texts = (path) =>
    readdirSync(path)
      .filter((name) => name.endsWith(".txt"))
      .sort();
  const seeds = join(shared, "seeds");
  const [facts, official] = [join(work, "five.jsonl"), join(work, "official.jsonl")];
  await factsOf(seeds, texts(seeds), facts);
  const each = texts(seeds).flatMap((name) => {
    const one = join(work, `gold-${name}`);
    const file = `${name.replace(/\.txt$/, "")}.facts.jsonl`;
    if (!existsSync(join(folder, file))) return [];
    mkdirSync(one);
    copyFileSync(join(folder, file), join(one, file));
    const { all } = figuresOf(facts, one, seeds);
    return all ? [all.f1 ?? 0] : [];
  });
  const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
  const leftOut = without(facts, work, seeds, folder);
  const meanOut = leftOut.reduce((sum, one) => sum + one, 0) / leftOut.length;
  const statements = join(shared, "data/official-statements");
  await factsOf(statements, texts(statements), official);
  const { addressesIn } = await from("read/saved-from.js");
  const table = join(statements, "sources.tsv");
  const addressed = join(work, "addressed.jsonl");
  await factsOf(statements, texts(statements), addressed, addressesIn(readFileSync(table, "utf8"), table));
  return [
    "### Five reports\n",
    goldTable(figuresOf(facts, folder, seeds)),
    `Mean of the ${each.length} reports' own F1: **${number(mean)}** (${each.map((one) => number(one)).join(", ")}).`,
    `One left out: read without the rules that none of the other four needs, mean F1 **${number(meanOut)}** (${leftOut.map((one) => number(one)).join(", ")}). The rules were written with all five at hand; what only one of them bears out is taken from it here.\n`,
    "### Statements of ministries, with the addresses they were saved from (`--addresses`)\n",
    goldTable(figuresOf(addressed, join(folder, "official"), statements)),
    "### Statements of ministries, from their text alone\n",
    goldTable(figuresOf(official, join(folder, "official"), statements)),
  ].join("\n");
}

function demo() {
  const { held, missed, unnoted } = JSON.parse(readFileSync(join(here, "../test/demo/held.json"), "utf8"));
  return table(
    ["noted facts read", "missed", "read but not noted"],
    [[held.length, missed.length, unnoted.length]],
  );
}

const syntax = () => {
  const banks = join(shared, "data/ud");
  if (!existsSync(banks)) return "skipped: the treebanks do not lie beside this folder\n";
  if (!existsSync(join(here, "../models"))) return "skipped: there are no models yet\n";
  return block(run(join(here, "syntax.mjs"), banks));
};

function growth() {
  const { out, why } = run(
    join(here, "growth.mjs"),
    String(quick ? 100 : to),
    String(to > 10_000 ? 86_400 : 70),
  );
  if (why) return `${why}\n`;
  const told = JSON.parse(out);
  return [
    `Reports of ${(told.meanBytes / 1000).toFixed(1)} KB on the average, reports a second of one core's time (by the clock on the wall ${number(told.elapsedRate, 0)}):\n`,
    table(
      [...Object.keys(told.stages), "the whole"],
      [[...Object.values(told.stages), told.rate].map((rate) => number(rate, 0))],
    ),
    "As the record grows:\n",
    table(
      ["reports", "read a second", "stored a second", "both", "MB at most"],
      told.steps.map(({ from: first, to, reading, storing, rate, peakMegabytes }) => [
        `${first}–${to}`,
        ...[reading, storing, rate, peakMegabytes].map((value) => number(value, 0)),
      ]),
    ),
    ...(told.stopped ? [`Stopped after ${told.reports} reports: the time was up.`] : []),
    `Peak memory: ${told.peakMegabytes} MB.\n`,
  ].join("\n");
}

function record() {
  const { out, why } = run(join(here, "record.mjs"), quick ? "500" : "2000", "600");
  if (why) return `${why}\n`;
  const told = JSON.parse(out);
  const { largest, percentile99, percentile999, megabytes } = told.steps.at(-1).record;
  return [
    `Reports of ${told.meanBytes} bytes and ${number(told.factsEach, 1)} facts each, milliseconds of one core's time a report (\`node bench/record.mjs 100000 86400\` goes on for a year of them):\n`,
    table(
      ["reports", "reading", "storing", "both", "MB at most"],
      told.steps.map(({ from: first, to, readingMs, storingMs, wholeMs, peakMegabytes }) => [
        `${first}–${to}`,
        ...[readingMs, storingMs, wholeMs].map((ms) => number(ms, 1)),
        peakMegabytes,
      ]),
    ),
    `Facts that are reconciled together: ${percentile99} at most in 99 of 100 components, ${percentile999} in 999 of 1,000, ${largest} in the largest. The file: ${megabytes} MB.\n`,
  ].join("\n");
}

/** `--keep FOLDER`: the records are made once and lie there for the next time. */
const kept = args.includes("--keep") ? ["--keep", args[args.indexOf("--keep") + 1]] : [];

function lists() {
  const { out, why } = run(join(here, "lists.mjs"), quick ? "500" : "50000", ...kept);
  return why ? `${why}\n` : `${out.trim()}\n`;
}

function busy() {
  const { out, why } = run(join(here, "busy.mjs"), quick ? "200" : "10000", quick ? "20" : "60", ...kept);
  return why ? `${why}\n` : `${out.trim()}\n`;
}

function pages() {
  const { out, why } = run(join(here, "pages.mjs"), quick ? "200" : "10000", ...kept);
  return why ? `${why}\n` : out;
}

const machine = () =>
  `${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${(totalmem() / 2 ** 30).toFixed(0)} GB of memory, Node ${process.version}`;

const work = mkdtempSync(join(tmpdir(), "readout-run-"));
const parts = [
  ["Facts of reports read by hand", () => gold(work)],
  ["The corpus of sentences", () => block(run(join(here, "corpus.mjs"), "events", "statements"))],
  ["What several reports say together: stories", () => block(run(join(here, "stories.mjs")))],
  [
    "Conflict and cooperation: the corpus, of which its rules' author has not read the kept half",
    () =>
      ["open", "kept"]
        .map((half) => `${half}:\n\n${block(run(join(here, "corpus-plover.mjs"), "--half", half))}`)
        .join("\n"),
  ],
  ["Conflict and cooperation: half of the PLOVER records", () => block(run(join(here, "plover.mjs")))],
  ["The demo", demo],
  ["Tagger and parser", syntax],
  ["Speed, growth and memory", growth],
  ["A record that grows", record],
  ["Pages", pages],
  ["Pages while reports are read", busy],
  ["Long lists", lists],
];
const sections = [];
for (const [head, measure] of parts) {
  const text = `## ${head}\n\n${await measure()}`;
  console.log(text);
  sections.push(text);
}
rmSync(work, { recursive: true });
const head = `# Figures\n\nWritten by \`npm run bench\` on ${machine()}. Other work on the machine slows it.\n`;
if (!quick) writeFileSync(join(here, "results.md"), [head, ...sections].join("\n"));

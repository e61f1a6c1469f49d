// How well the record tells the stories of corpus/stories: stories that hold, rows that hold, and things of two made one.
//   npm run build && node bench/stories.mjs [FILE-OR-NAME …] [--falls]     (DIST names another build than dist/)
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");
const dist = resolve(process.env.DIST ?? join(root, "dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const args = process.argv.slice(2);
const wanted = args.filter((one) => !one.startsWith("--"));

/** The test's own judge, so that test and bench cannot differ; its sources are compiled beside nothing else. */
async function judging() {
  const folder = mkdtempSync(join(tmpdir(), "readout-stories-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(root, "node_modules/typescript/bin/tsc"),
        ...["judge", "record"].map((name) => join(root, `test/reconcile/stories/${name}.ts`)),
        ..."--module nodenext --target es2023 --noCheck --noResolve --ignoreConfig --rewriteRelativeImportExtensions".split(
          " ",
        ),
        ...["--rootDir", join(root, "test/reconcile/stories"), "--outDir", folder],
      ],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`the judge does not compile: ${stdout}`);
    const of = (name) => import(pathToFileURL(join(folder, `${name}.js`)).href);
    return { ...(await of("judge")), ...(await of("record")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { judge, recordsOf } = await judging();
const program = {
  rules: (await from("reconcile/rules.js")).recordRules((await from("pipeline.js")).readingOf),
  ...(await from("pipeline.js")),
  ...(await from("store/sqlite/open.js")),
  ...(await from("store/head.js")),
  ...(await from("exchange/gold.js")),
  ...(await from("model/time.js")),
};

const corpus = join(root, "corpus/stories");
const stories = readdirSync(corpus)
  .filter((name) => name.endsWith(".json") && name !== "held.json")
  .sort()
  .flatMap((file) =>
    JSON.parse(readFileSync(join(corpus, file), "utf8")).map((story) => ({ file, ...story })),
  )
  .filter(({ file, name }) => wanted.length === 0 || wanted.some((one) => `${file} ${name}`.includes(one)));

const count = { stories: 0, rows: 0, rowsHeld: 0, merges: 0, all: 0, allHeld: 0 };
for (const story of stories) {
  const { whole, on } = await recordsOf(program, story);
  const verdicts = judge(story, whole, (day) => on.get(day));
  const falls = verdicts.filter(({ holds }) => !holds);
  const rows = verdicts.filter(({ about }) => about === "row");
  if (falls.length === 0) count.stories++;
  count.rows += rows.length;
  count.rowsHeld += rows.filter(({ holds }) => holds).length;
  count.merges += verdicts.filter(({ wrongMerge }) => wrongMerge).length;
  count.all += verdicts.length;
  count.allHeld += verdicts.length - falls.length;
  if (!args.includes("--falls")) continue;
  console.log(
    `${falls.length === 0 ? "holds " : "FALLS "} ${story.file.replace(".json", "")}: ${story.name}`,
  );
  for (const { what, why, wrongMerge } of falls)
    console.log(`        ${wrongMerge ? "WRONG MERGE " : ""}${what} — ${why}`);
}
const score = count.rowsHeld - 2 * count.merges;
console.log(
  `${count.stories} of ${stories.length} stories hold, ${count.rowsHeld} of ${count.rows} rows, wrong merges ${count.merges} (count double): ${score}`,
);
console.log(`${count.allHeld} of ${count.all} expectations hold`);

// `npm run check`: all that CI runs. Every step runs, whatever became of the one before, and any fault fails the whole.
// The tests hold the import table, the example corpus and the documentation against the code.
import { ready, run, runNode } from "./ready.mjs";

ready();
const steps = [
  [
    "format and lint",
    () => runNode("node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]),
  ],
  ["types", () => runNode("node_modules/typescript/bin/tsc", ["-p", "tsconfig.test.json"])],
  [
    "tests",
    () =>
      process.env.npm_execpath
        ? run(process.execPath, [process.env.npm_execpath, "test", "--silent"], process.stdout)
        : runNode("scripts/test.mjs", [], process.stdout),
  ],
];
const failed = steps.filter(([name, step]) => {
  process.stderr.write(`\n── ${name}\n`);
  return step() !== 0;
});
for (const [name] of failed) process.stderr.write(`check: ${name} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

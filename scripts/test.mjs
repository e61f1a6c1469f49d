// `npm test`: every test, or those whose paths hold the words given. READOUT_RESULTS names a file for the counts.
import { ready, runNode } from "./ready.mjs";

ready();
const results = process.env.READOUT_RESULTS;
const reporters = results ? ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`] : [];
process.exitCode = runNode(
  "node_modules/vitest/vitest.mjs",
  ["run", ...reporters, ...process.argv.slice(2)],
  process.stdout,
);

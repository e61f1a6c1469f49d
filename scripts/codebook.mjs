// Writes docs/codebook.md anew from the rules: `node scripts/codebook.mjs`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const { status } = spawnSync(
  process.execPath,
  [join(root, "node_modules/vitest/vitest.mjs"), "run", "test/house/codebook.test.ts"],
  { cwd: root, env: { ...process.env, UPDATE: "1" }, stdio: "inherit" },
);
process.exitCode = status ?? 1;

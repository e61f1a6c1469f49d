// What is started: the program and the thread that reads beside it, put together of the sources in few files, since opening
// hundreds takes Node longer than most commands. The modules of the compiler stay beside them: benches and tests take single
// ones, and the fingerprint of the rules is made of them. In come the checkout and a folder, out go main.js,
// reading-thread.js and their chunks, all in that folder itself (see src/root.ts).
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { writeLicences } from "./licences.mjs";

const root = join(import.meta.dirname, "..");

/** Of many small modules. All other packages stay where npm puts them: the driver is no script, the rest few files each. */
const TAKEN_IN = ["@hono/node-server", "hono", "kysely"];

/** Throws where something cannot be bundled. */
export const bundleProgram = async (into) => {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: "src/main.ts", "reading-thread": "src/serve/inbox/reading-thread.ts" },
    outdir: into,
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    external: Object.keys(dependencies).filter((name) => !TAKEN_IN.includes(name)),
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    legalComments: "none",
    chunkNames: "chunk-[hash]",
    logLevel: "error",
    metafile: true,
  });
  // That of the compiler's main.js, which stood here.
  rmSync(join(into, "main.js.map"), { force: true });
  writeLicences(join(into, "licences.txt"), metafile);
};

if (import.meta.filename === process.argv[1]) await bundleProgram(process.argv[2]);

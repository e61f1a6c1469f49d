// What runs in the browser: each file of src/serve/islands becomes one script; what several share, and what is asked for
// only when a figure is opened, become chunks beside them. In come the checkout and a folder, out go the scripts there.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { writeLicences } from "./licences.mjs";

const root = join(import.meta.dirname, "..");

/** Throws where a script cannot be bundled. */
export const bundleIslands = async (into) => {
  const folder = join(root, "src/serve/islands");
  const entryPoints = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join(folder, name));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: into,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    chunkNames: "chunk-[name]-[hash]",
    logLevel: "error",
    metafile: true,
  });
  writeLicences(join(into, "licences.txt"), metafile);
};

if (import.meta.filename === process.argv[1]) await bundleIslands(process.argv[2]);

// The licences of packages whose code a bundle holds a copy of, each in its own words. In comes what esbuild tells of a
// bundle, out goes a file beside it. Refuses a package that brings no licence.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** "node_modules/hono/dist/x.js" is of "hono", and of two in one another the inner one's. */
const PACKAGE = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

const licenceOf = (folder) => {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.\w+)?$/i.test(file));
  if (!name) throw new Error(`${folder} has no licence: it may not be bundled.`);
  return readFileSync(join(folder, name), "utf8").trim();
};

/** Those of which at least a byte stands in the bundle. */
const packagesIn = ({ outputs }) => {
  const paths = Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0),
  );
  const folders = paths.flatMap((path) => PACKAGE.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
};

export const writeLicences = (path, metafile) => {
  const texts = packagesIn(metafile).map((folder) => {
    const at = join(root, folder);
    const { name, version } = JSON.parse(readFileSync(join(at, "package.json"), "utf8"));
    return `${name} ${version}\n\n${licenceOf(at)}\n`;
  });
  writeFileSync(path, texts.join(`\n${"-".repeat(72)}\n\n`));
};

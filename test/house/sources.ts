// The house's own sources as the tests of its plan see them: each file, the room it is in, and what it imports.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOMS } from "./import-table.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface SourceFile {
  /** Relative to `src`, with `/`. */
  readonly path: string;
  readonly room: string;
  readonly code: string;
  /** Files of the house, relative to `src`. */
  readonly imports: readonly string[];
  /** Anything else: `node:fs`, `hono/jsx`. */
  readonly outside: readonly string[];
}

/** `import … from "x"`, `export … from "x"`, `import "x"` at the start of a line; `import("x")` anywhere. */
const IMPORT =
  /^\s*(?:import|export)\b[^"'`;]*?\bfrom\s*["']([^"'\n]+)["']|^\s*import\s*["']([^"'\n]+)["']|\bimport\(\s*["']([^"'\n]+)["']\s*\)/gm;

/** Comments out, so that an example in one is not taken for code; strings stay. */
export const withoutComments = (code: string): string =>
  code.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g,
    (_, text) => text ?? " ",
  );

/** The longest name of a room that the path begins with. */
export const roomOf = (path: string): string =>
  Object.keys(ROOMS)
    .filter((name) => path === `${name}.ts` || path.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0] ?? `no room: ${path}`;

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const load = (file: string): SourceFile => {
  const path = relative(join(root, "src"), file).split(sep).join("/");
  const code = withoutComments(readFileSync(file, "utf8"));
  const named = [...code.matchAll(IMPORT)].map((found) => (found[1] ?? found[2] ?? found[3])!);
  return {
    path,
    room: roomOf(path),
    code,
    imports: named
      .filter((name) => name.startsWith("."))
      .map((name) => join(dirname(path), name).split(sep).join("/")),
    outside: named.filter((name) => !name.startsWith(".")),
  };
};

export const sources = (): readonly SourceFile[] =>
  filesUnder(join(root, "src"))
    .filter((file) => /\.tsx?$/.test(file))
    .map(load);

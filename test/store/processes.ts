// Other processes for tests: the adapter is compiled once, and children of plain Node run it.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const ROOT = resolve(import.meta.dirname, "../..");
const CHILD = join(import.meta.dirname, "child.mjs");
const TSC = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/** The folder of the compiled adapter, beside the packages it needs. */
export async function build(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "readout-built-"));
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  await mkdir(join(folder, "out"));
  await writeFile(join(folder, "out/package.json"), '{ "type": "module" }');
  const settings = {
    extends: join(ROOT, "tsconfig.json"),
    compilerOptions: {
      rootDir: ROOT,
      outDir: join(folder, "out"),
      typeRoots: [join(ROOT, "node_modules/@types")],
    },
    files: ["src/store/sqlite/open.ts", "test/store/frozen.ts"].map((file) => join(ROOT, file)),
    include: [],
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(settings));
  await promisify(execFile)(process.execPath, [TSC, "--project", join(folder, "tsconfig.json")]);
  return folder;
}

export interface Child {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** Calls back at each line, from the first. */
  onLine(listen: (line: string) => void): void;
  /** All it told, once it has ended and its output is read to the end. */
  readonly ended: Promise<readonly string[]>;
}

export interface Circumstances {
  /** As another user. */
  readonly uid?: number;
  readonly gid?: number;
  /** A shell that sets limits, and then runs what it is given. */
  readonly under?: string;
}

export function start(built: string, args: readonly string[], circumstances: Circumstances = {}): Child {
  const { under, ...options } = circumstances;
  const command = [process.execPath, CHILD, join(built, "out"), ...args] as [string, ...string[]];
  const [first, ...rest] = under
    ? (["/bin/sh", "-c", `${under}; exec "$@"`, "sh", ...command] as const)
    : command;
  const child = spawn(first, rest, { ...options, stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  const listeners: ((line: string) => void)[] = [];
  createInterface({ input: child.stdout! }).on("line", (line) => {
    lines.push(line);
    for (const listen of listeners) listen(line);
  });
  const ended = new Promise<readonly string[]>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve(lines));
  });
  const onLine = (listen: (line: string) => void): void => {
    lines.forEach(listen);
    listeners.push(listen);
  };
  return { process: child, lines, onLine, ended };
}

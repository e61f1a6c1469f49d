#!/usr/bin/env node
// Where the program meets the world: arguments, environment, terminal, clock, signals and the store are wired here and
// nowhere else. Ends with the exit codes of docs/commands.md.
import { readFileSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { keepHeapSmall } from "./heap.ts";
import type { Redate } from "./model/across.ts";
import { ROOT } from "./root.ts";
import { runCommandLine } from "./serve/cli/program.ts";
import type { Outlet, World } from "./serve/cli/world.ts";
import type { Store } from "./store/store.ts";

const USUAL_COLUMNS = 100;

/** Colour only on a terminal, and never against NO_COLOR (https://no-color.org). */
const hasColour = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";

const outlet = (stream: NodeJS.WriteStream): Outlet => ({
  write: (text) => void stream.write(text),
  isTerminal: stream.isTTY === true,
  get columns() {
    return stream.columns || Number(process.env.COLUMNS) || USUAL_COLUMNS;
  },
  colour: hasColour(stream),
});

/** npm passes on the Ctrl-C that the terminal has sent already: two so close are one. */
const ONE_KEY_MS = 500;

/** The first signal asks to come to an end in good order, a later one ends at once: nothing half is ever in the record. */
const interruption = (): AbortSignal => {
  const controller = new AbortController();
  let first = Number.POSITIVE_INFINITY;
  const interrupt = (): void => {
    if (performance.now() - first > ONE_KEY_MS) process.exit(130);
    if (!controller.signal.aborted) first = performance.now();
    controller.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, interrupt);
  return controller.signal;
};

/** A reader that has seen enough (`| head`) closes the pipe: that ends the program, and is no fault of it. */
const endWithReader = (stream: NodeJS.WriteStream): void => {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
};

const version = (): string =>
  (JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8")) as { version: string }).version;

const dataFolder = (): string => {
  if (process.platform === "win32") return process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support");
  return process.env.XDG_DATA_HOME || join(homedir(), ".local", "share");
};

/** The rooms that read take long to load, and most commands need none of them. */
const redate: Redate = async (document, clues) => (await import("./pipeline.ts")).readingOf(document, clues);

/** A container may run under a number that no name belongs to. */
const user = (): string => {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
};

const world = (): World => ({
  args: process.argv.slice(2),
  env: process.env,
  folder: process.cwd(),
  version: version(),
  out: outlet(process.stdout),
  err: outlet(process.stderr),
  input: process.stdin,
  isTyped: process.stdin.isTTY === true,
  user: user(),
  now: () => new Date().toISOString(),
  interrupted: interruption(),
  openRecord,
  programFolder: fileURLToPath(new URL(".", import.meta.url)),
  dataFolder: dataFolder(),
});

/** A record that may not grow past a size, as where a disk is full; in pages of 4 KiB. */
const pageLimit = (): { maxPages?: number } => {
  const pages = Number(process.env.READOUT_MAX_PAGES);
  return Number.isInteger(pages) && pages > 0 ? { maxPages: pages } : {};
};

/** A help text needs neither the store nor its rules. */
const openRecord = async (path: string, use: "look" | "write"): Promise<Store> => {
  const [{ openSqlite }, { recordRules }] = await Promise.all([
    import("./store/sqlite/open.ts"),
    import("./reconcile/rules.ts"),
  ]);
  return openSqlite(path, recordRules(redate), { readOnly: use === "look", ...pageLimit() });
};

keepHeapSmall();
endWithReader(process.stdout);
endWithReader(process.stderr);
process.exitCode = await runCommandLine(world());
// A sender that has not answered yet, or a standard input that stays open, does not keep an ended program alive.
if (process.exitCode !== 0) process.exit();

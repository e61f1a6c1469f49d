// Before anything else of the house can run: the right Node, the packages of the lock file, and a build of the sources as
// they are now. Does only what is missing, says what it does on stderr, and needs nothing but Node and npm.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);

const stop = (message, next) => {
  process.stderr.write(`${message}\n${next}\n`);
  process.exit(1);
};

const requireNode = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Readout needs Node 20.19 or newer; this is ${process.versions.node}.`,
    "Install a newer Node and try again.",
  );
};

/** Runs a tool in the checkout; what it prints goes to stderr, so that stdout stays the caller's. */
export const run = (command, args, stdout = process.stderr) =>
  spawnSync(command, args, { cwd: root, stdio: ["inherit", stdout, process.stderr] }).status ?? 1;

export const runNode = (script, args, stdout) => run(process.execPath, [at(script), ...args], stdout);

const npm = (args) =>
  process.env.npm_execpath ? run(process.execPath, [process.env.npm_execpath, ...args]) : run("npm", args);

const packagesIn = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** npm writes what it installed into a lock file of its own; every package that is not optional must stand there. */
const isInstalled = () => {
  const marker = at("node_modules", ".package-lock.json");
  if (!existsSync(marker)) return false;
  const installed = packagesIn(marker);
  return Object.entries(packagesIn(at("package-lock.json"))).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
};

const install = () => {
  if (isInstalled()) return;
  process.stderr.write("Installing the packages that Readout is built with (once) …\n");
  if (npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]) !== 0)
    stop(
      "The packages could not be installed.",
      "Look at npm's message above; is the npm registry within reach?",
    );
};

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();

/** One hash over the bytes of all that the build is made from. */
const sourcesHash = () => {
  const hash = createHash("sha256");
  for (const file of [
    at("package.json"),
    at("tsconfig.json"),
    at("tsconfig.islands.json"),
    ...["bundle", "islands", "licences"].map((name) => at("scripts", `${name}.mjs`)),
    ...filesUnder(at("src")),
  ])
    hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
};

const compile = (into) => {
  const steps = [
    ["node_modules/typescript/bin/tsc", ["-p", at("tsconfig.json"), "--outDir", into]],
    ["node_modules/typescript/bin/tsc", ["-p", at("tsconfig.islands.json")]],
    ["scripts/islands.mjs", [join(into, "serve", "islands")]],
    ["scripts/bundle.mjs", [into]],
  ];
  for (const [script, args] of steps)
    if (runNode(script, args) !== 0) stop("The sources do not compile.", "See the messages above.");
};

/** What the compiler leaves behind: style sheets, fonts, models and other files that are no code. */
const copyRest = (into) => {
  for (const file of filesUnder(at("src")).filter((path) => !/\.(tsx?|json)$/.test(path))) {
    const target = join(into, file.slice(at("src").length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(file));
  }
};

/** Builds beside `dist` and swaps, so that a process that runs from it never sees half a build. */
const build = () => {
  const stamp = at("dist", ".made-from");
  const hash = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  process.stderr.write("Building …\n");
  const fresh = at(".readout", `build-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  compile(fresh);
  copyRest(fresh);
  writeFileSync(join(fresh, ".made-from"), hash);
  swapIn(fresh);
};

/** Where another process has just put its build in place, that one serves as well. */
const swapIn = (fresh) => {
  const old = at(".readout", `old-${process.pid}`);
  try {
    if (existsSync(at("dist"))) renameSync(at("dist"), old);
    renameSync(fresh, at("dist"));
  } catch (error) {
    if (!existsSync(at("dist"))) throw error;
  }
  for (const folder of [old, fresh]) rmSync(folder, { recursive: true, force: true });
};

/** Everything in place: does nothing, in a few milliseconds, where nothing is missing. */
export const ready = () => {
  requireNode();
  install();
  build();
};

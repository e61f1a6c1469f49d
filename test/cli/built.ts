// The built command as a child process, in a folder of its own that is gone afterwards. Tests of the command line run
// nothing else: what they see is what a user sees.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "../house/sources.ts";

execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { stdio: ["ignore", "ignore", "inherit"] });

export const command = join(root, "dist/main.js");

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
  readonly lines: readonly string[];
}

export interface Call {
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly uid?: number;
  /** The program to run, where it is not the one in the checkout. */
  readonly program?: string;
}

/** A folder for one test. */
export const folder = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const path = mkdtempSync(join(tmpdir(), "readout-cli-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
};

/** The environment without anything that would change what a command does. */
const environment = (extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => {
  const { READOUT_RECORD: _, FORCE_COLOR: __, NODE_OPTIONS: ___, ...env } = process.env;
  return { ...env, ...extra };
};

export const start = (args: readonly string[], call: Call): ChildProcess =>
  spawn(process.execPath, [call.program ?? command, ...args], {
    cwd: call.folder,
    env: environment(call.env),
    uid: call.uid,
    gid: call.uid,
    stdio: ["pipe", "pipe", "pipe"],
  });

/** All that a process writes until it ends. */
export const ended = (child: ChildProcess): Promise<Ran> =>
  new Promise((resolve, reject) => {
    let out = "";
    let err = "";
    child.stdout!.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr!.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", reject);
    child.on("close", (code, signal) =>
      resolve({ code, signal, out, err, lines: out.split("\n").filter(Boolean) }),
    );
  });

export const readout = (args: readonly string[], call: Call): Promise<Ran> => {
  const child = start(args, call);
  // A child that ends before it has read its input closes the pipe.
  child.stdin!.on("error", () => undefined);
  child.stdin!.end(call.input ?? "");
  return ended(child);
};

export const json = <T = Record<string, unknown>>(ran: Ran): T[] =>
  ran.lines.map((line) => JSON.parse(line) as T);

/** A report of our own: each number gives other persons, places and days, so that no two are the same report. */
export const report = (number: number): string => {
  const people = ["Antony Blinken", "Yoshimasa Hayashi", "Annalena Baerbock", "Penny Wong", "Melanie Joly"];
  const places = ["Tokyo", "Berlin", "Canberra", "Ottawa", "Jakarta", "Oslo", "Seoul"];
  const a = people[number % people.length]!;
  const b = people[(number + 1 + (number % 3)) % people.length]!;
  return `Ministers hold talks, part ${number}

${places[number % places.length]}, March ${1 + (number % 28)}, 2022 — ${a} met ${b} in ${places[number % places.length]} on March ${1 + (number % 28)}, 2022.

“We have agreed to work together on item ${number},” ${b} said. The two ministers will meet again in ${places[(number + 2) % places.length]} in June.
`;
};

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

// What a command is to read: paths, addresses, standard input, with the limits that hold for all of them.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type Command, Option } from "commander";
import type { Source } from "../../model/document.ts";
import { InputError } from "../../model/notice.ts";
import type { Refusal } from "../../read/gather.ts";
import { addressesIn } from "../../read/saved-from.ts";
import { recordPath, size, whole } from "./options.ts";
import { loadGather } from "./stages.ts";
import { tame } from "./terminal.ts";
import type { World } from "./world.ts";

export interface InputOptions {
  /** Bytes. */
  readonly maxSize: number;
  /** Seconds. */
  readonly timeout: number;
  readonly allowPrivate?: boolean;
  /** A table of file names and the addresses they were saved from. */
  readonly addresses?: string;
}

type Item = Source | Refusal;

export const addInputOptions = (command: Command): Command =>
  command
    .addOption(
      new Option("--max-size <size>", "refuse reports larger than this")
        .default(20_000_000, "20MB")
        .argParser(size),
    )
    .addOption(
      new Option("--timeout <seconds>", "give up on an address after so long")
        .default(20)
        .argParser(whole(1, 3600)),
    )
    .option("--allow-private", "fetch from this machine and private networks too")
    .option("--addresses <file>", "a table of file names and the addresses they were saved from");

const addressesFrom = (world: World, file: string | undefined) => {
  if (file === undefined) return undefined;
  const path = resolve(world.folder, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new InputError("not-found", `${file} could not be read: there is no such file.`, "Check the path.");
  return addressesIn(readFileSync(path, "utf8"), basename(file));
};

/**
 * What is found, one after another. The record lies in the folder that is read, often enough: it is no report, and no
 * fault either.
 */
export async function* sourcesIn(
  world: World,
  inputs: readonly string[],
  { maxSize, timeout, allowPrivate, addresses }: InputOptions,
  record = recordPath(world, {}),
  endings?: ReadonlySet<string>,
): AsyncGenerator<Item> {
  const own = new Set([record, `${record}-wal`, `${record}-shm`]);
  const { gather } = await loadGather();
  const items = gather(inputs, {
    now: world.now,
    limit: maxSize,
    timeoutMs: timeout * 1000,
    allowPrivate: allowPrivate ?? false,
    addresses: addressesFrom(world, addresses),
    stdin: world.input,
    endings,
  });
  for await (const item of items)
    if (!("error" in item && own.has(resolve(world.folder, item.address)))) yield item;
}

const filesIn = (path: string): readonly string[] =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(path, { withFileTypes: true, recursive: true }).flatMap((entry) =>
        entry.isDirectory() ? [] : [entry.name],
      )
    : [path];

/** How many reports there will be, for a bar; unknown where addresses, standard input or files of many lines are among them. */
export const countIn = (world: World, inputs: readonly string[]): number | undefined => {
  if (!world.err.isTerminal || inputs.some((input) => input === "-" || input.includes("://")))
    return undefined;
  try {
    const files = inputs.flatMap((input) => filesIn(resolve(world.folder, input)));
    return files.some((file) => file.endsWith(".jsonl")) ? undefined : files.length;
  } catch {
    // A folder that cannot be looked into is told of when its turn comes.
    return undefined;
  }
};

/** Reports that come with the program, and how many they are. */
export const bundledIn = async ({ now }: World, folder: string) => {
  const { gather } = await loadGather();
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return { sources: gather([folder], { now }), count: files.length };
};

export const refusal = ({ error }: Refusal): string =>
  `refused  ${tame(error.message)} ${tame(error.next)}\n`;

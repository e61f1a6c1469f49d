// What a command is to read: paths, addresses, standard input, with the limits that hold for all of them.
import { readdirSync } from "node:fs";
import { type Command, Option } from "commander";
import type { Source } from "../../model/document.ts";
import { gather, type Refusal } from "../../read/gather.ts";
import { size, whole } from "./options.ts";
import { tame } from "./terminal.ts";
import type { World } from "./world.ts";

export interface InputOptions {
  /** Bytes. */
  readonly maxSize: number;
  /** Seconds. */
  readonly timeout: number;
  readonly allowPrivate?: boolean;
}

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
    .option("--allow-private", "fetch from this machine and private networks too");

export const sourcesIn = (
  world: World,
  inputs: readonly string[],
  { maxSize, timeout, allowPrivate }: InputOptions,
): AsyncIterable<Source | Refusal> =>
  gather(inputs, {
    now: world.now,
    limit: maxSize,
    timeoutMs: timeout * 1000,
    allowPrivate: allowPrivate ?? false,
    stdin: world.input,
  });

/** Reports that come with the program, and how many they are. */
export const bundledIn = (world: World, folder: string) => ({
  sources: gather([folder], { now: world.now }),
  count: readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile())
    .length,
});

export const refusal = ({ error }: Refusal): string =>
  `refused  ${tame(error.message)} ${tame(error.next)}\n`;

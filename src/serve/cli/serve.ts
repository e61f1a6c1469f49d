// `readout serve`: the record's pages, on this machine unless told otherwise, until Ctrl-C. Refuses to open them to others
// without a token.
import { once } from "node:events";
import { accessSync, constants, existsSync } from "node:fs";
import { Command, Option } from "commander";
import { InputError } from "../../model/notice.ts";
import type { Store } from "../../store/store.ts";
import type { Desk } from "../http/desk.ts";
import { PORT } from "../http/port.ts";
import type { Listening } from "../http/server.ts";
import { usualReading } from "../inbox/reading.ts";
import { nameOf } from "./judge-name.ts";
import {
  jsonOption,
  type RecordOption,
  recordOption,
  recordPath,
  recordTitle,
  whole,
  withRecord,
} from "./options.ts";
import { styled } from "./terminal.ts";
import type { World } from "./world.ts";

export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly allowHost?: readonly string[];
  readonly json?: boolean;
  readonly readOnly?: boolean;
  readonly by?: string;
}

export const addListenOptions = (command: Command): Command =>
  command
    .addOption(
      new Option("--port <number>", "this port, or the next free one; 0 for any")
        .default(PORT)
        .argParser(whole(0, 65_535)),
    )
    .option(
      "--host <address>",
      "listen on this interface; any but this machine's own wants a token",
      "127.0.0.1",
    )
    .option("--token <secret>", "only for those who have it (default: $READOUT_TOKEN)")
    .option("--allow-host <name...>", "further names under which browsers may ask for the pages")
    .option(
      "--by <name>",
      "whose judgements those made in the pages are (default: $READOUT_BY, else your user name)",
    )
    .option("--read-only", "only look: nothing can be read in or judged through the pages")
    .addOption(jsonOption());

/** Whatever is wrong with a port or an interface is a wrong call, not a fault of the record. */
const listening = async (listen: () => Promise<Listening>): Promise<Listening> => {
  try {
    return await listen();
  } catch (error) {
    if (error instanceof InputError) throw new InputError("cannot-listen", error.message, error.next);
    throw error;
  }
};

const announce = (world: World, address: string, json: boolean | undefined): void => {
  if (json) world.out.write(`${JSON.stringify({ address })}\n`);
  else world.out.write(`Readout is at ${styled(world.out, "bold", address)}  (Ctrl-C ends it)\n`);
};

/** The pages take longer to load than most commands to run, and only those that serve need them. */
const loadPages = () => Promise.all([import("../http/server.ts"), import("../inbox/inbox.ts")]);

/** Serves until somebody interrupts. */
export const serveRecord = async (
  world: World,
  store: Store,
  title: string,
  { port, host, token = world.env.READOUT_TOKEN || undefined, allowHost, json, readOnly, by }: ListenOptions,
): Promise<void> => {
  const log = (line: string): void => world.err.write(`${line}\n`);
  const { now } = world;
  const [{ createApp, listen }, { Inbox }] = await loadPages();
  const inbox = readOnly ? undefined : await Inbox.open({ store, now, reading: usualReading(), log });
  const desk: Desk | undefined = readOnly ? undefined : { by: nameOf(world, by), now, inbox };
  const app = createApp({ store, title, version: world.version, token, hosts: allowHost, desk, log });
  try {
    const opened = await listening(() => listen(app, { host, port, guarded: token !== undefined }));
    announce(
      world,
      `${opened.address}${token === undefined ? "" : `?token=${encodeURIComponent(token)}`}`,
      json,
    );
    if (!world.interrupted.aborted) await once(world.interrupted, "abort");
    await opened.close();
  } finally {
    await inbox?.end();
  }
  if (world.err.isTerminal) world.err.write("\nEnded.\n");
};

/** A record that may not be written to is looked into; the pages then offer nothing that would change it. */
const mayWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return !existsSync(path);
  }
};

const serve = (world: World) => async (options: ListenOptions & RecordOption) => {
  const path = recordPath(world, options);
  const readOnly = options.readOnly === true || !mayWrite(path);
  await withRecord(world, path, readOnly ? "look" : "write", (store) =>
    serveRecord(world, store, recordTitle(world, options), { ...options, readOnly }),
  );
};

export const serveCommand = (world: World): Command =>
  addListenOptions(
    new Command("serve")
      .summary("show the record's pages in a browser")
      .description(
        "Serves the record's pages on this machine until Ctrl-C, and makes the record where there is none yet. Reports can be read into it meanwhile, by the pages' inbox or by readout read.",
      )
      .addOption(recordOption()),
  )
    .addHelpText(
      "after",
      "\nExamples:\n  readout serve\n  readout serve --record team.db --port 8080\n  READOUT_TOKEN=secret readout serve --host 0.0.0.0 --allow-host readout.example.org",
    )
    .action(serve(world));

// `readout serve`: the record's pages, on this machine unless told otherwise, until Ctrl-C. Refuses to open them to others
// without a token.
import { once } from "node:events";
import { basename } from "node:path";
import { Command, Option } from "commander";
import { InputError } from "../../model/notice.ts";
import type { Store } from "../../store/store.ts";
import { createApp, type Listening, listen, PORT } from "../http/server.ts";
import { jsonOption, looking, type RecordOption, recordOption, recordPath, whole } from "./options.ts";
import { styled } from "./terminal.ts";
import type { World } from "./world.ts";

export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly allowHost?: readonly string[];
  readonly json?: boolean;
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
    .addOption(jsonOption());

/** Whatever is wrong with a port or an interface is a wrong call, not a fault of the record. */
const listening = async (
  app: ReturnType<typeof createApp>,
  options: Parameters<typeof listen>[1],
): Promise<Listening> => {
  try {
    return await listen(app, options);
  } catch (error) {
    if (error instanceof InputError) throw new InputError("cannot-listen", error.message, error.next);
    throw error;
  }
};

const announce = (world: World, address: string, json: boolean | undefined): void => {
  if (json) world.out.write(`${JSON.stringify({ address })}\n`);
  else world.out.write(`Readout is at ${styled(world.out, "bold", address)}  (Ctrl-C ends it)\n`);
};

/** Serves until somebody interrupts. */
export const serveRecord = async (
  world: World,
  store: Store,
  title: string,
  { port, host, token = world.env.READOUT_TOKEN || undefined, allowHost, json }: ListenOptions,
): Promise<void> => {
  const log = (line: string): void => world.err.write(`${line}\n`);
  const app = createApp({ store, title, version: world.version, token, hosts: allowHost, log });
  const opened = await listening(app, { host, port, guarded: token !== undefined });
  announce(
    world,
    `${opened.address}${token === undefined ? "" : `?token=${encodeURIComponent(token)}`}`,
    json,
  );
  if (!world.interrupted.aborted) await once(world.interrupted, "abort");
  await opened.close();
  if (world.err.isTerminal) world.err.write("\nEnded.\n");
};

const serve = (world: World) => (options: ListenOptions & RecordOption) =>
  looking(world, options, (store) =>
    serveRecord(world, store, basename(recordPath(world, options)).replace(/\.db$/, ""), options),
  );

export const serveCommand = (world: World): Command =>
  addListenOptions(
    new Command("serve")
      .summary("show the record's pages in a browser")
      .description(
        "Serves the record's pages on this machine until Ctrl-C. Reports can be read into the record meanwhile.",
      )
      .addOption(recordOption()),
  )
    .addHelpText(
      "after",
      "\nExamples:\n  readout serve\n  readout serve --record team.db --port 8080\n  READOUT_TOKEN=secret readout serve --host 0.0.0.0 --allow-host readout.example.org",
    )
    .action(serve(world));

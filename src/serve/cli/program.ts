// The command line: one command a file, gathered here under one name. In comes the world, out goes an exit code.
import { Command } from "commander";
import { changesCommand } from "./changes.ts";
import { chronologyCommand } from "./chronology.ts";
import { demoCommand } from "./demo.ts";
import { disagreementsCommand } from "./disagreements.ts";
import { EXIT, EXIT_MEANINGS, endingOf } from "./exit.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { factsCommand } from "./facts.ts";
import { forgetCommand } from "./forget.ts";
import { importCommand } from "./import.ts";
import { positionsCommand } from "./positions.ts";
import { promisesCommand } from "./promises.ts";
import { quotesCommand } from "./quotes.ts";
import { readCommand } from "./read.ts";
import { rebuildCommand } from "./rebuild.ts";
import { reviewCommand } from "./review.ts";
import { searchCommand } from "./search.ts";
import { serveCommand } from "./serve.ts";
import { showCommand } from "./show.ts";
import type { World } from "./world.ts";

/** In the order in which a newcomer meets them. */
const COMMANDS = [
  demoCommand,
  readCommand,
  importCommand,
  serveCommand,
  chronologyCommand,
  changesCommand,
  showCommand,
  promisesCommand,
  positionsCommand,
  quotesCommand,
  disagreementsCommand,
  searchCommand,
  factsCommand,
  explainCommand,
  reviewCommand,
  exportCommand,
  rebuildCommand,
  forgetCommand,
];

const exitTable = (): string =>
  EXIT_MEANINGS.map(([code, meaning]) => `  ${String(code).padEnd(4)} ${meaning}`).join("\n");

const EXAMPLES = `
Examples:
  readout demo                              read the bundled reports and show them
  readout read reports/ https://…/a-page    read a folder and a page into readout.db
  readout serve                             the record's pages on this machine
  readout chronology --from 2021-03         who met whom, in the terminal
  readout promises --status overdue         what was promised and is still open
  readout show "Antony Blinken"             one person: offices, meetings, words
  readout facts report.txt                  the facts of one report, nothing kept
`;

const configure = (command: Command, world: World): Command => {
  for (const action of command.commands) configure(action, world);
  return command
    .exitOverride()
    .configureOutput({
      writeOut: world.out.write,
      writeErr: world.err.write,
      getOutHelpWidth: () => world.out.columns,
      getErrHelpWidth: () => world.err.columns,
      getOutHasColors: () => world.out.colour,
      getErrHasColors: () => world.err.colour,
    })
    .showHelpAfterError("(add --help for the options and examples)");
};

export const program = (world: World): Command => {
  const readout = configure(new Command("readout"), world)
    .description("Reads news reports and official readouts and keeps the record of diplomacy.")
    .version(world.version, "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", `${EXAMPLES}\nExit codes:\n${exitTable()}`);
  for (const command of COMMANDS) readout.addCommand(configure(command(world), world));
  return readout;
};

export const runCommandLine = async (world: World): Promise<number> => {
  try {
    await program(world).parseAsync([...world.args], { from: "user" });
    return EXIT.done;
  } catch (error) {
    const { code, words } = endingOf(error);
    if (words !== "") world.err.write(words);
    return code;
  }
};

// `readout facts`: the facts of each report as lines of JSON, in the order of the files; nothing is kept.
import { setImmediate as turn } from "node:timers/promises";
import { Command } from "commander";
import { reportLines } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import { headOf } from "../../store/head.ts";
import type { Entry } from "../../store/store.ts";
import { Ended, EXIT } from "./exit.ts";
import { addInputOptions, type InputOptions, refusal, sourcesIn } from "./input.ts";
import { jsonOption } from "./options.ts";
import { loadPipeline } from "./stages.ts";
import { tame } from "./terminal.ts";
import type { World } from "./world.ts";

const print = (world: World, { document, reading }: Entry): void => {
  for (const line of reportLines(headOf(document, reading), reading)) world.out.write(jsonLine(line));
  if (document.language !== "en")
    world.err.write(`unread   ${tame(document.name)}: not in English (${document.language})\n`);
};

const facts = (world: World) => async (inputs: readonly string[], options: InputOptions) => {
  const { tryReading, untilInterrupted } = await loadPipeline();
  let refused = 0;
  for await (const found of untilInterrupted(sourcesIn(world, inputs, options), world.interrupted)) {
    const entry = "error" in found ? found : tryReading(found, { limit: options.maxSize });
    if ("error" in entry) {
      refused += 1;
      world.err.write(refusal(entry));
    } else print(world, entry);
    await turn();
  }
  if (world.interrupted.aborted) throw new Ended(EXIT.interrupted);
  if (refused > 0) throw new Ended(EXIT.partly);
};

export const factsCommand = (world: World): Command =>
  addInputOptions(
    new Command("facts")
      .summary("print the facts of reports, nothing kept")
      .description(
        "Prints what each report says, one fact a line of JSON, first the report itself. Nothing is kept. A line bears doc, type, the slots of its type, quote (the passage), rule (what read it) and id.",
      )
      .argument("<files...>", "files, folders, addresses, or - for stdin"),
  )
    .addOption(jsonOption().hideHelp())
    .addHelpText(
      "after",
      "\nExamples:\n  readout facts report.txt\n  readout facts reports/ > facts.jsonl\n  curl -s ADDRESS | readout facts -",
    )
    .action(facts(world));

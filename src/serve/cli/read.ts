// `readout read`: reports into the record. A report's line is printed after it is safely kept. Interrupted, it keeps what
// it has read so far, says how many and how to go on.
import { Command } from "commander";
import type { Outcome } from "../../pipeline.ts";
import { Ended, EXIT } from "./exit.ts";
import { addInputOptions, type InputOptions, refusal, sourcesIn } from "./input.ts";
import { jsonOption, type RecordOption, recordOption, recordPath, withRecord } from "./options.ts";
import { outcomeJson, outcomeWords, type Tally, tallied, tallyWords } from "./outcomes.ts";
import { type Progress, progressOn } from "./progress.ts";
import { loadPipeline } from "./stages.ts";
import type { World } from "./world.ts";

interface ReadOptions extends InputOptions, RecordOption {
  readonly json?: boolean;
}

const tell = (world: World, outcome: Outcome, json: boolean | undefined): void => {
  if (json) world.out.write(outcomeJson(outcome));
  else if (outcome.status === "refused") world.err.write(refusal(outcome));
  else world.out.write(outcomeWords(outcome));
};

const tellAll = async (
  world: World,
  outcomes: AsyncIterable<Outcome>,
  progress: Progress,
  json: boolean | undefined,
): Promise<Tally> => {
  let tally = tallied();
  for await (const outcome of outcomes) {
    progress.clear();
    tell(world, outcome, json);
    tally = tallied(tally, outcome);
    progress.show(tally.all, undefined, "reports");
  }
  progress.clear();
  return tally;
};

const endingOf = (world: World, tally: Tally): number => {
  if (world.interrupted.aborted) return EXIT.interrupted;
  return tally.refused > 0 || tally.all === 0 ? EXIT.partly : EXIT.done;
};

const readReports = (world: World) => async (inputs: readonly string[], options: ReadOptions) => {
  const { readInto, USUAL_PACE } = await loadPipeline();
  const path = recordPath(world, options);
  await withRecord(world, path, "write", async (store) => {
    const outcomes = readInto(store, sourcesIn(world, inputs, options, path), world.interrupted, {
      ...USUAL_PACE,
      limit: options.maxSize,
    });
    const tally = await tellAll(world, outcomes, progressOn(world.err), options.json);
    world.err.write(tallyWords(tally, path));
    const code = endingOf(world, tally);
    if (code === EXIT.interrupted)
      world.err.write(
        "Interrupted. All reports named above are in the record; the same call goes on from there.\n",
      );
    if (code !== EXIT.done) throw new Ended(code);
  });
};

export const readCommand = (world: World): Command =>
  addInputOptions(
    new Command("read")
      .summary("read reports into the record")
      .description(
        "Reads reports into the record: files, folders with all that is in them, addresses, or - for standard input. A\nreport that the record holds already is not read again.",
      )
      .argument("<paths or addresses...>", "files, folders, addresses, or - for stdin"),
  )
    .addOption(recordOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  readout read report.txt page.html reports/\n  readout read https://example.org/a-readout --record team.db\n  cat report.txt | readout read -",
    )
    .action(readReports(world));

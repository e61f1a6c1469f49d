// `readout read`: reports into the record. A report's line is printed after it is safely kept. Interrupted, it keeps what
// it has read so far, says how many and how to go on.
import { Command, Option } from "commander";
import type { Source } from "../../model/document.ts";
import type { Outcome } from "../../pipeline.ts";
import type { Refusal } from "../../read/gather.ts";
import { asIn } from "./as-in.ts";
import { Ended, EXIT } from "./exit.ts";
import { addInputOptions, countIn, type InputOptions, refusal, sourcesIn } from "./input.ts";
import { readManifest } from "./manifest.ts";
import { jsonOption, type RecordOption, recordOption, recordPath, withRecord } from "./options.ts";
import { outcomeJson, outcomeWords, type Tally, tallied, tallyWords } from "./outcomes.ts";
import { progressOn } from "./progress.ts";
import { loadPipeline } from "./stages.ts";
import type { World } from "./world.ts";

interface ReadOptions extends InputOptions, RecordOption {
  readonly json?: boolean;
  readonly asIn?: string;
  readonly language?: "en";
}

/** What somebody says outweighs what the words look like. */
async function* saidToBe(
  language: "en" | undefined,
  found: AsyncIterable<Source | Refusal>,
): AsyncGenerator<Source | Refusal> {
  for await (const one of found)
    yield language === undefined || "error" in one
      ? one
      : { ...one, stated: { ...one.stated, readAs: language } };
}

const tell = (world: World, outcome: Outcome, json: boolean | undefined): void => {
  if (json) world.out.write(outcomeJson(outcome));
  else if (outcome.status === "refused") world.err.write(refusal(outcome));
  else world.out.write(outcomeWords(outcome));
};

const tellAll = async (
  world: World,
  outcomes: AsyncIterable<Outcome>,
  of: number | undefined,
  json: boolean | undefined,
): Promise<Tally> => {
  const progress = progressOn(world.err);
  let tally = tallied();
  progress.show(0, of, "reports");
  for await (const outcome of outcomes) {
    progress.clear();
    tell(world, outcome, json);
    tally = tallied(tally, outcome);
    progress.show(tally.all, of, "reports");
  }
  progress.clear();
  return tally;
};

const INTERRUPTED =
  "Interrupted. All reports named above are in the record; the same call goes on from there.\n";

/** The last words, and the exit code. */
const conclude = (world: World, tally: Tally, path: string): number => {
  const { aborted } = world.interrupted;
  if (tally.all > 0) world.err.write(tallyWords(tally, path));
  else if (!aborted) world.err.write("Nothing to read was found.\n");
  if (aborted) world.err.write(INTERRUPTED);
  if (aborted) return EXIT.interrupted;
  return tally.refused > 0 || tally.all === 0 ? EXIT.partly : EXIT.done;
};

const readReports = (world: World) => async (inputs: readonly string[], options: ReadOptions) => {
  const { readInto, USUAL_PACE } = await loadPipeline();
  const path = recordPath(world, options);
  const manifest = options.asIn === undefined ? undefined : readManifest(world, options.asIn);
  const code = await withRecord(world, path, "write", async (store) => {
    const found = saidToBe(options.language, asIn(world, manifest, sourcesIn(world, inputs, options, path)));
    const pace = { ...USUAL_PACE, limit: options.maxSize };
    const outcomes = readInto(store, found, world.interrupted, pace);
    return conclude(world, await tellAll(world, outcomes, countIn(world, inputs), options.json), path);
  });
  if (code !== EXIT.done) throw new Ended(code);
};

export const readCommand = (world: World): Command =>
  addInputOptions(
    new Command("read")
      .summary("read reports into the record")
      .description(
        "Reads reports into the record: files, folders with all that is in them, addresses, or - for standard input. A report that the record holds already is not read again.",
      )
      .argument("<paths or addresses...>", "files, folders, addresses, or - for stdin"),
  )
    .option(
      "--as-in <manifest>",
      "take names, addresses and days of receipt of the reports that an export's manifest lists from there",
    )
    .addOption(
      new Option(
        "--language <code>",
        "what these reports are written in, whatever their words look like; those that the record holds unread are read again",
      ).choices(["en"]),
    )
    .addOption(recordOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  readout read report.txt page.html reports/\n  readout read https://example.org/a-readout --record team.db\n  cat report.txt | readout read -\n  readout read reports/ --as-in record.jsonl.manifest.json --record again.db\n  readout read names-and-places.txt --language en",
    )
    .action(readReports(world));

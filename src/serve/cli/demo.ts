// `readout demo`: the bundled reports, read once into a record of their own, and its pages on this machine.
import { Command } from "commander";
import type { Store } from "../../store/store.ts";
import { demoRecord, demoReports } from "./demo-record.ts";
import { Ended, EXIT } from "./exit.ts";
import { bundledIn, refusal } from "./input.ts";
import { type RecordOption, recordPath, withRecord } from "./options.ts";
import { progressOn } from "./progress.ts";
import { addListenOptions, type ListenOptions, serveRecord } from "./serve.ts";
import { loadPipeline } from "./stages.ts";
import type { World } from "./world.ts";

/** Reads what the record does not hold yet; where it holds all, nothing is done. */
const readDemo = async (world: World, store: Store): Promise<void> => {
  const { readInto } = await loadPipeline();
  const found = await bundledIn(world, demoReports(world));
  const progress = progressOn(world.err);
  let done = 0;
  let added = 0;
  for await (const outcome of readInto(store, found.sources, world.interrupted)) {
    if (outcome.status === "refused") world.err.write(refusal(outcome));
    done += 1;
    added += outcome.status === "added" ? 1 : 0;
    progress.show(done, found.count, "demo reports read");
  }
  progress.clear();
  if (added > 0)
    world.err.write(
      `${added} demo reports read. Their outlets and sentences are invented, the events are not.\n`,
    );
  if (world.interrupted.aborted) throw new Ended(EXIT.interrupted);
};

const demo = (world: World) => async (options: ListenOptions & RecordOption) => {
  const path = options.record === undefined ? demoRecord(world) : recordPath(world, options);
  await withRecord(world, path, "write", async (store) => {
    await readDemo(world, store);
    await serveRecord(world, store, "Demo", options);
  });
};

export const demoCommand = (world: World): Command =>
  addListenOptions(
    new Command("demo")
      .summary("read the bundled reports and show them in a browser")
      .description(
        "Reads the bundled reports into a record of their own, never into yours, and serves its pages until Ctrl-C. The reports' outlets and sentences are invented; the events they tell of took place.",
      )
      .option("--record <file>", "read the demo into this record, not into one of its own"),
  )
    .addHelpText("after", "\nExamples:\n  readout demo\n  readout demo --port 8080")
    .action(demo(world));

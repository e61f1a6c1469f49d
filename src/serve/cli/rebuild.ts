// `readout rebuild`: every kept report read again by the rules of this version, and the record made anew from them.
// Interrupted half-way it leaves the readings as they were for what it had not come to.
import { Command } from "commander";
import { Ended, EXIT } from "./exit.ts";
import { changing, jsonOption, type RecordOption, recordOption } from "./options.ts";
import { progressOn } from "./progress.ts";
import { loadPipeline } from "./stages.ts";
import type { World } from "./world.ts";

interface RebuildOptions extends RecordOption {
  readonly json?: boolean;
  readonly keepReadings?: boolean;
}

const rebuild = (world: World) => (options: RebuildOptions) =>
  changing(world, options, async (store) => {
    const { readAgain } = await loadPipeline();
    const progress = progressOn(world.err);
    const { documents } = await store.counts();
    const reread = options.keepReadings
      ? 0
      : await readAgain(store, world.interrupted, (done) =>
          progress.show(done, documents, "reports read again"),
        );
    if (!world.interrupted.aborted)
      await store.rebuild((done, of) => progress.show(done, of, "rows made anew"));
    progress.clear();
    const { rows } = await store.counts();
    if (options.json) world.out.write(`${JSON.stringify({ documents, reread, rows })}\n`);
    else world.out.write(`${reread} of ${documents} reports read again; the record is made anew.\n`);
    if (world.interrupted.aborted) throw new Ended(EXIT.interrupted);
  });

export const rebuildCommand = (world: World): Command =>
  new Command("rebuild")
    .summary("read every kept report again and make the record anew")
    .description(
      "Reads every kept report again by the rules of this version and makes the record anew. Nothing is fetched: the reports are in the record as they were received. Older readings stay on file.",
    )
    .addOption(recordOption())
    .option("--keep-readings", "do not read again; only make the rows anew from the readings at hand")
    .addOption(jsonOption())
    .addHelpText("after", "\nExample:\n  readout rebuild --record team.db")
    .action(rebuild(world));

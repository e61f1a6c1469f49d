// `readout export`: the whole record, one row a line, to stdout. Refuses formats that it does not know.
import { Command, Option } from "commander";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import type { Store } from "../../store/store.ts";
import { jsonOption, looking, type RecordOption, recordOption } from "./options.ts";
import type { World } from "./world.ts";

const PAGE = 1000;

/** File names of all documents, by id. */
export const documentNames = async (store: Store): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>();
  for (let offset = 0; ; offset += PAGE) {
    const { heads } = await store.documents({ offset, limit: PAGE });
    for (const { id, name } of heads) names.set(id, name);
    if (heads.length < PAGE) return names;
  }
};

const exportRecord = (world: World) => (options: RecordOption) =>
  looking(world, options, async (store) => {
    const names = await documentNames(store);
    for await (const row of store.export()) world.out.write(jsonLine(rowLine(row, names)));
  });

export const exportCommand = (world: World): Command =>
  new Command("export")
    .summary("print the whole record, one row a line")
    .description(
      "Prints the whole record, one row a line: every event, quotation, promise, position, tenure, membership and\ndisagreement, with its history, its origins and the passages that it rests on.",
    )
    .addOption(recordOption())
    .addOption(new Option("--format <name>", "how rows are written").choices(["jsonl"]).default("jsonl"))
    .addOption(jsonOption().hideHelp())
    .addHelpText("after", "\nExample:\n  readout export --format jsonl > record.jsonl")
    .action(exportRecord(world));

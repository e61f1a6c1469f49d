// `readout export`: the whole record, one row a line, to stdout. Refuses formats that it does not know.
import { Command, Option } from "commander";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import { ploverOf, ploverRows } from "../../exchange/plover.ts";
import type { Row } from "../../model/record.ts";
import type { View } from "../../store/store.ts";
import {
  type AsOfOption,
  asOfOption,
  jsonOption,
  type RecordOption,
  recordOption,
  viewing,
} from "./options.ts";
import type { World } from "./world.ts";

const PAGE = 1000;

/** File names of all documents, by id. */
export const documentNames = async (store: View): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>();
  for (let offset = 0; ; offset += PAGE) {
    const { heads } = await store.documents({ offset, limit: PAGE });
    for (const { id, name } of heads) names.set(id, name);
    if (heads.length < PAGE) return names;
  }
};

interface ExportOptions extends RecordOption, AsOfOption {
  readonly format: "jsonl" | "plover";
}

/** Rows of the record that have a PLOVER code; what is told in the same words as one type is one row. */
async function exportPlover(world: World, store: View): Promise<void> {
  const rows: Row[] = [];
  for await (const row of store.export()) if (ploverOf(row)) rows.push(row);
  for (const row of ploverRows(rows)) world.out.write(jsonLine(row));
}

const exportRecord = (world: World) => (options: ExportOptions) =>
  viewing(world, options, async (store, seen) => {
    if (options.format === "plover") return exportPlover(world, store);
    const names = await documentNames(store);
    for await (const row of store.export()) world.out.write(jsonLine(rowLine(row, names, seen)));
  });

export const exportCommand = (world: World): Command =>
  new Command("export")
    .summary("print the whole record, one row a line")
    .description(
      "Prints the whole record, one row a line: every event, quotation, promise, position, tenure, membership, act and\ndisagreement, with its history, its origins and the passages that it rests on. With --format plover only what has\na PLOVER code: date, source, target, event, mode, context, CAMEO root and the row's id.",
    )
    .addOption(recordOption())
    .addOption(asOfOption())
    .addOption(
      new Option("--format <name>", "how rows are written").choices(["jsonl", "plover"]).default("jsonl"),
    )
    .addOption(jsonOption().hideHelp())
    .addHelpText(
      "after",
      "\nExample:\n  readout export --format jsonl > record.jsonl\n  readout export --format plover > events.jsonl",
    )
    .action(exportRecord(world));

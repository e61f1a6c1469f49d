// `readout chronology`: who met whom, when and where, by day, grouped by month. Refuses days that are none.
import { Command, Option } from "commander";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import { EVENT_KINDS, type EventKind, STATUSES, type Status } from "../../model/fact.ts";
import type { EventRow } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { ChronologyQuery } from "../../store/questions.ts";
import type { View } from "../../store/store.ts";
import { monthWords } from "../views/dates.ts";
import { headsFor, namesOf } from "../views/heads.ts";
import { judgedWords, wordsFor } from "../views/judged.ts";
import { fromOption, toOption } from "./listing.ts";
import {
  type AsOfOption, asOfLine, asOfOption, jsonOption, limitOption, type RecordOption, recordOption, viewing,
} from "./options.ts"; // biome-ignore format: one list
import { eventLines } from "./rows.ts";
import { styled } from "./terminal.ts";
import type { World } from "./world.ts";

interface ChronologyOptions extends RecordOption, AsOfOption {
  readonly from?: string;
  readonly to?: string;
  readonly actor?: readonly string[];
  readonly kind?: readonly EventKind[];
  readonly status?: readonly Status[];
  readonly latestFirst?: boolean;
  readonly limit: number;
  readonly json?: boolean;
}

const queryOf = ({
  from,
  to,
  actor,
  kind,
  status,
  latestFirst,
  limit,
}: ChronologyOptions): ChronologyQuery => ({
  latest: latestFirst,
  from,
  to,
  actor,
  kind,
  status,
  offset: 0,
  limit,
});

/** An event of several months stands under its first. */
const headingOf = ({ date }: EventRow): string => (date ? monthWords(date.from.slice(0, 7)) : "No day known");

const print = async (
  world: World,
  store: View,
  { rows, total }: { readonly rows: readonly EventRow[]; readonly total: number },
  seen: Day | undefined,
): Promise<void> => {
  const heads = await headsFor(store, rows);
  const judged = await judgedWords(store, rows);
  let heading = "";
  for (const row of rows) {
    if (headingOf(row) !== heading) world.out.write(`${styled(world.out, "bold", headingOf(row))}\n\n`);
    heading = headingOf(row);
    world.out.write(`${eventLines(world.out, row, heads, seen, wordsFor(row, judged))}\n`);
  }
  if (total === 0) world.out.write("No events in the record that this admits.\n");
  if (total > rows.length) world.out.write(`${rows.length} of ${total} events; more with --limit.\n`);
};

const chronology = (world: World) => (options: ChronologyOptions) =>
  viewing(world, options, async (store, seen) => {
    const found = await store.chronology(queryOf(options));
    const { rows } = found;
    if (!options.json) {
      world.out.write(asOfLine(options));
      return print(world, store, found, seen);
    }
    const names = namesOf(await headsFor(store, rows));
    for (const row of rows) world.out.write(jsonLine(rowLine(row, names, seen)));
  });

export const chronologyCommand = (world: World): Command =>
  new Command("chronology")
    .summary("print who met whom, when and where")
    .description("Prints the record's events by day: status, one sentence, and the reports that tell of it.")
    .addOption(recordOption())
    .addOption(fromOption("from this day, month or year on"))
    .addOption(toOption("up to this day, month or year"))
    .option("--actor <name...>", "only events with all of these: a full name, or a state's code such as JP")
    .addOption(new Option("--kind <kind...>", "only events of these kinds").choices(EVENT_KINDS))
    .addOption(new Option("--status <status...>", "only events of these statuses").choices(STATUSES))
    .option("--latest-first", "begin with the latest day")
    .addOption(asOfOption())
    .addOption(limitOption(200))
    .addOption(jsonOption())
    .addHelpText(
      "after",
      '\nExamples:\n  readout chronology --from 2021-03 --to 2021-12\n  readout chronology --actor JP --status planned expected\n  readout chronology --actor "Antony Blinken" --json\n  readout chronology --as-of 2021-03-12',
    )
    .action(chronology(world));

// `readout disagreements`: where reports differ: what about, each value with who says so and in which words, and how it
// was settled, if it was.
import { Command, Option } from "commander";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import {
  DIFFERENCE_CLASSES,
  type DifferenceClass,
  type DiscrepancyRow,
  type Row,
} from "../../model/record.ts";
import type { Store } from "../../store/store.ts";
import { type DisagreementView, disagreementView, type ValueView } from "../views/disagreements.ts";
import { capital } from "../views/names.ts";
import { titleOf } from "../views/titles.ts";
import { dimmed, printTotal, tellingLines } from "./listing.ts";
import { jsonOption, limitOption, looking, type RecordOption, recordOption } from "./options.ts";
import { headsFor, namesOf } from "./rows.ts";
import { hanging, padded, styled, tame } from "./terminal.ts";
import type { World } from "./world.ts";

interface DisagreementsOptions extends RecordOption {
  readonly class?: DifferenceClass;
  readonly limit: number;
  readonly json?: boolean;
}

const LABEL = 14;
const MOST_TOLD = 5;

/** Only what is plainly a conflict asks for attention. */
const CLASS_STYLE = { conflict: "yellow", omission: "blue", translation: "blue", "time-zone": "blue", correction: "gray" } as const satisfies Readonly<Record<DifferenceClass, string>>; // biome-ignore format: one list

const indent = " ".repeat(LABEL);

const valueLines = (world: World, { label, told }: ValueView): readonly string[] => [
  hanging(indent, styled(world.out, "bold", tame(label)), world.out.columns),
  ...told.slice(0, MOST_TOLD).map((one) => tellingLines(world.out, `${indent}  `, one)),
  ...(told.length > MOST_TOLD ? [dimmed(world, LABEL + 2, `and ${told.length - MOST_TOLD} more`)] : []),
];

const disagreementLines = (world: World, view: DisagreementView, of: Row | undefined): string => {
  const label = styled(world.out, CLASS_STYLE[view.class], padded(`≠ ${view.class}`, LABEL));
  return [
    hanging(label, capital(tame(view.about)), world.out.columns),
    ...view.values.flatMap((value) => valueLines(world, value)),
    ...view.passages.map((one) => tellingLines(world.out, indent, one)),
    ...view.also.flatMap(({ slot, class: kind, values }) => [
      hanging(indent, `Also ${tame(slot)} (${kind}):`, world.out.columns),
      ...values.flatMap((value) => valueLines(world, value)),
    ]),
    ...(view.resolution === undefined
      ? []
      : [hanging(indent, `Settled: ${tame(view.resolution)}`, world.out.columns)]),
    ...(of === undefined ? [] : [dimmed(world, LABEL, `in: ${tame(titleOf(of))} ${of.id}`)]),
    ...(of?.id === view.id ? [] : [dimmed(world, LABEL, view.id)]),
    "",
  ].join("\n");
};

/** The rows whose reports differ, by any fact of theirs. */
const rowsDiffering = async (
  store: Store,
  rows: readonly DiscrepancyRow[],
): Promise<(fact: string | undefined) => Row | undefined> => {
  const found = await store.rows(rows.flatMap(({ of }) => (of === undefined ? [] : [of])));
  const byFact = new Map(found.flatMap((row) => row.facts.map((fact) => [fact, row] as const)));
  return (fact) => (fact === undefined ? undefined : byFact.get(fact));
};

const disagreements = (world: World) => (options: DisagreementsOptions) =>
  looking(world, options, async (store) => {
    const { rows, total } = await store.rowsOfType({
      type: "discrepancy",
      ...(options.class === undefined ? {} : { standing: [options.class] }),
      offset: 0,
      limit: options.limit,
    });
    const differing = await rowsDiffering(store, rows);
    const heads = await headsFor(store, [...rows, ...rows.flatMap(({ of }) => differing(of) ?? [])]);
    const names = namesOf(heads);
    for (const row of rows) {
      const of = differing(row.of);
      const view = disagreementView(row, of, heads);
      world.out.write(
        options.json
          ? jsonLine({ ...rowLine(row, names), said: view.values, also: view.also })
          : `${disagreementLines(world, view, of)}\n`,
      );
    }
    if (!options.json) printTotal(world, { shown: rows.length, total, what: "disagreements" });
  });

export const disagreementsCommand = (world: World): Command =>
  new Command("disagreements")
    .summary("print where reports differ, and who says what")
    .description(
      "Prints where reports of one thing differ, or a report corrects itself: what about, each value with the outlet, the\nday and the passage, and how it was settled where a report settles it. No value is preferred.",
    )
    .addOption(recordOption())
    .addOption(new Option("--class <class>", "only differences of this class").choices(DIFFERENCE_CLASSES))
    .addOption(limitOption(100))
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  readout disagreements\n  readout disagreements --class correction --json",
    )
    .action(disagreements(world));

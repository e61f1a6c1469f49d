// `readout disagreements`: where reports differ: what about, each value with who says so and in which words, and how it
// was settled, if it was.
import { Command, Option } from "commander";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import type { DifferenceClass, Row } from "../../model/record.ts";
import { valueWords } from "../views/differences.ts";
import {
  type DisagreementView,
  disagreementView,
  rowsDiffering,
  type ValueView,
} from "../views/disagreements.ts";
import { headsFor, namesOf } from "../views/heads.ts";
import { capital } from "../views/names.ts";
import { titleOf } from "../views/titles.ts";
import { dimmed, printTotal, tellingLines } from "./listing.ts";
import {
  type AsOfOption, asOfLine, asOfOption, jsonOption, limitOption, type RecordOption, recordOption, viewing,
} from "./options.ts"; // biome-ignore format: one list
import { hanging, padded, styled, tame } from "./terminal.ts";
import type { World } from "./world.ts";

interface DisagreementsOptions extends RecordOption, AsOfOption {
  readonly class?: ClassAsked;
  readonly limit: number;
  readonly json?: boolean;
}

/** As typed: one word each. */
const CLASSES_ASKED = { conflict: "conflict", omission: "omission", translation: "translation", "time-zone": "time zone", correction: "correction" } as const satisfies Readonly<Record<string, DifferenceClass>>; // biome-ignore format: one list
type ClassAsked = keyof typeof CLASSES_ASKED;

const LABEL = 14;
const MOST_TOLD = 5;

/** Only what is plainly a conflict asks for attention. */
const CLASS_STYLE = { conflict: "yellow", omission: "blue", translation: "blue", "time zone": "blue", correction: "gray" } as const satisfies Readonly<Record<DifferenceClass, string>>; // biome-ignore format: one list

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
      : [hanging(indent, `Settled: ${tame(valueWords(view.resolution))}`, world.out.columns)]),
    ...(of === undefined ? [] : [dimmed(world, LABEL, `in: ${tame(titleOf(of))} ${of.id}`)]),
    ...(of?.id === view.id ? [] : [dimmed(world, LABEL, view.id)]),
    "",
  ].join("\n");
};

const disagreements = (world: World) => (options: DisagreementsOptions) =>
  viewing(world, options, async (store, seen) => {
    const { rows, total } = await store.rowsOfType({
      type: "discrepancy",
      ...(options.class === undefined ? {} : { standing: [CLASSES_ASKED[options.class]] }),
      offset: 0,
      limit: options.limit,
    });
    const differing = await rowsDiffering(store, rows);
    const heads = await headsFor(store, [...rows, ...rows.flatMap(({ of }) => differing(of) ?? [])]);
    const names = namesOf(heads);
    if (!options.json) world.out.write(asOfLine(options));
    for (const row of rows) {
      const of = differing(row.of);
      const view = disagreementView(row, of, heads);
      world.out.write(
        options.json
          ? jsonLine({ ...rowLine(row, names, seen), said: view.values, also: view.also })
          : `${disagreementLines(world, view, of)}\n`,
      );
    }
    if (!options.json) printTotal(world, { shown: rows.length, total, what: "disagreements" });
  });

export const disagreementsCommand = (world: World): Command =>
  new Command("disagreements")
    .summary("print where reports differ, and who says what")
    .description(
      "Prints where reports of one thing differ, or a report corrects itself: what about, each value with the outlet, the day and the passage, and how it was settled where a report settles it. No value is preferred.",
    )
    .addOption(recordOption())
    .addOption(
      new Option("--class <class>", "only differences of this class").choices(Object.keys(CLASSES_ASKED)),
    )
    .addOption(asOfOption())
    .addOption(limitOption(100))
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  readout disagreements\n  readout disagreements --class correction --json",
    )
    .action(disagreements(world));

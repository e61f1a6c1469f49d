// `readout promises`: who promised what to whom, when it is due and what came of it, each step with who tells of it.
// Counted to the day on which the record is seen, by itself the latest that it knows; never to the clock.
import { Command, Option } from "commander";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import type { PromiseStatus } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { RowsQuery } from "../../store/questions.ts";
import type { View } from "../../store/store.ts";
import { headsFor, namesOf } from "../views/heads.ts";
import { counted } from "../views/names.ts";
import type { Heads } from "../views/passages.ts";
import {
  ASKED_STATUSES,
  type AskedStatus,
  type PromiseStepView,
  type PromiseView,
  promiseView,
  type ShownStatus,
  standingAsked,
} from "../views/promises.ts";
import { outletsOf } from "../views/tellings.ts";
import {
  dimmed,
  fromOption,
  namesTyped,
  outletWords,
  printTotal,
  quoted,
  reportWords,
  shortDay,
  toOption,
} from "./listing.ts";
import {
  type AsOfOption, asOfLine, asOfOption, jsonOption, limitOption, type RecordOption, recordOption, viewing,
} from "./options.ts"; // biome-ignore format: one list
import { hanging, padded, styled, tame } from "./terminal.ts";
import type { World } from "./world.ts";

interface PromisesOptions extends RecordOption, AsOfOption {
  readonly by?: readonly string[];
  readonly status?: AskedStatus;
  readonly from?: Day;
  readonly to?: Day;
  readonly limit: number;
  readonly json?: boolean;
}

/** Colour never stands alone: each status has a sign and its word. */
const SIGNS: Readonly<Record<ShownStatus, readonly [sign: string, style: Parameters<typeof styled>[1]]>> = {
  open: ["○", "blue"],
  "under-way": ["◐", "blue"],
  kept: ["●", "green"],
  broken: ["✗", "red"],
  overtaken: ["↷", "gray"],
  overdue: ["!", "yellow"],
};

/** What a step of a promise is called: where it is open, somebody has just made it. */
const STEP_WORDS: Readonly<Record<PromiseStatus, string>> = {
  open: "promised",
  "under way": "under way",
  kept: "kept",
  broken: "broken",
  overtaken: "overtaken",
};

const LABEL = 13;
const STEP = 11;

const statusWords = ({ status, overdue }: PromiseView): string =>
  overdue === undefined ? status.replace("-", " ") : `overdue by ${counted(overdue, "day")}`;

const dueWords = ({ due }: PromiseView): string => (due === undefined ? "" : `due ${due.short}`);

const stepLines = (world: World, { status, known, told }: PromiseStepView): string => {
  const label = `${" ".repeat(LABEL)}${padded(shortDay(known), LABEL)}${padded(STEP_WORDS[status], STEP)}`;
  const [first] = told;
  const words = first === undefined ? "" : `${outletWords(outletsOf(told))}: ${quoted(first.quote)}`;
  return hanging(label, words, world.out.columns);
};

const promiseLines = (world: World, view: PromiseView): string => {
  const [sign, style] = SIGNS[view.status];
  const label = styled(world.out, style, padded(`${sign} ${view.status.replace("-", " ")}`, LABEL));
  const who = [view.by || "Somebody", view.to === "" ? "" : `, to ${view.to}`].join("");
  const about = [
    dueWords(view),
    view.overdue === undefined ? "" : statusWords(view),
    reportWords(view.reports, view.origins),
    view.id,
  ];
  return [
    hanging(label, tame(`${who}: ${view.action}`), world.out.columns),
    dimmed(world, LABEL, about.filter(Boolean).join(" · ")),
    ...view.steps.map((step) => stepLines(world, step)),
    "",
  ].join("\n");
};

const queryOf = (
  { status, from, to, limit }: PromisesOptions,
  seen: Day | undefined,
): RowsQuery & { readonly type: "commitment" } => ({
  type: "commitment",
  ...standingAsked(status, seen),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  offset: 0,
  limit,
});

const print = (
  world: World,
  views: readonly PromiseView[],
  { total, seen, asOf }: { readonly total: number; readonly seen: Day | undefined } & AsOfOption,
): void => {
  world.out.write(asOfLine({ asOf }));
  for (const view of views) world.out.write(`${promiseLines(world, view)}\n`);
  printTotal(world, { shown: views.length, total, what: "promises" });
  const what = asOf === undefined ? ", the latest day of the record" : "";
  if (views.length > 0 && seen !== undefined)
    world.out.write(`${styled(world.out, "dim", `Counted to ${shortDay(seen)}${what}.`)}\n`);
};

const found = async (store: View, seen: Day | undefined, options: PromisesOptions) => {
  const { rows, total } = await store.rowsOfType({
    ...queryOf(options, seen),
    ...(await namesTyped(store, options.by)),
  });
  const heads: Heads = await headsFor(store, rows);
  return { rows, total, heads };
};

const promises = (world: World) => (options: PromisesOptions) =>
  viewing(world, options, async (store, seen) => {
    const { rows, total, heads } = await found(store, seen, options);
    const views = rows.map((row) => promiseView(row, heads, seen));
    if (!options.json) return print(world, views, { total, seen, asOf: options.asOf });
    const names = namesOf(heads);
    rows.forEach((row, at) => {
      const { overdue } = views[at]!;
      world.out.write(
        jsonLine({ ...rowLine(row, names, seen), ...(overdue === undefined ? {} : { overdue }) }),
      );
    });
  });

export const promisesCommand = (world: World): Command =>
  new Command("promises")
    .summary("print who promised what, and what came of it")
    .description(
      "Prints the promises of the record, those made first first: by whom and to whom, what, when it is due, and each step of what came of it with the reports that tell so. A promise that is still open and was due before the latest day of the record, or that of --as-of, is overdue; the clock is not asked. One that is due within 30 days of it is due soon.",
    )
    .addOption(recordOption())
    .option("--by <name...>", "only promises by one of these: a name, or a state with all who speak for it")
    .addOption(new Option("--status <status>", "only promises that stand so").choices(ASKED_STATUSES))
    .addOption(fromOption("only promises that were still to be kept on this day, month or year, or later"))
    .addOption(toOption("only promises made up to this day, month or year"))
    .addOption(asOfOption())
    .addOption(limitOption(100))
    .addOption(jsonOption())
    .addHelpText(
      "after",
      '\nExamples:\n  readout promises --status overdue\n  readout promises --by Japan "Antony Blinken" --from 2021-12\n  readout promises --status kept --json',
    )
    .action(promises(world));

// `readout positions`: who holds what view on what, over time: each stance with its first and last use, where one gave
// way to another, and how strongly it was worded.
import { Command, Option } from "commander";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import type { PositionFact } from "../../model/fact.ts";
import { STANCES } from "../../model/fact.ts";
import type { PositionRow } from "../../model/record.ts";
import type { View } from "../../store/store.ts";
import { headsFor, namesOf } from "../views/heads.ts";
import { counted } from "../views/names.ts";
import {
  courseWords,
  type PositionView,
  positionViews,
  type Spell,
  type Wording,
} from "../views/positions.ts";
import { outletsOf } from "../views/tellings.ts";
import {
  allRows,
  dimmed,
  namesTyped,
  outletWords,
  printTotal,
  quoted,
  shortDay,
  tellingLines,
  wordsTyped,
} from "./listing.ts";
import {
  type AsOfOption, asOfLine, asOfOption, jsonOption, limitOption, type RecordOption, recordOption, viewing,
} from "./options.ts"; // biome-ignore format: one list
import { hanging, styled, tame } from "./terminal.ts";
import type { World } from "./world.ts";

interface PositionsOptions extends RecordOption, AsOfOption {
  readonly actor?: readonly string[];
  readonly issue?: readonly string[];
  readonly stance?: PositionFact["stance"];
  readonly limit: number;
  readonly json?: boolean;
}

const INDENT = "  ";
const INDENT_2 = "    ";

/** "“concern” (15 Mar 2021) → “serious concern” (17 Mar 2021), stronger". */
const courseOfWords = (wordings: readonly Wording[]): string => {
  const [first, last] = [wordings[0]!, wordings.at(-1)!];
  const course = wordings.map(({ words, first: used }) => `${quoted(words)} (${shortDay(used)})`).join(" → ");
  if (first.scale !== last.scale || first.rank === last.rank) return course;
  return `${course}, ${first.rank < last.rank ? "stronger" : "milder"}`;
};

/** "strongly condemned" and "objected" tell more than the stance, "opposes" does not. */
const tellsMore = ({ words }: Wording, stance: string): boolean => words.toLowerCase() !== stance;

const spellLines = (world: World, { stance, told, wordings }: Spell, isAlone: boolean): readonly string[] => {
  const [first] = told;
  const more = outletsOf(told).filter((name) => name !== first?.outlet);
  const isWorded = wordings.length > 1 || (!isAlone && wordings.some((one) => tellsMore(one, stance)));
  const worded = isWorded ? `${stance}, worded ${courseOfWords(wordings)}` : "";
  return [
    ...(first === undefined ? [] : [tellingLines(world.out, INDENT_2, first)]),
    ...(more.length === 0 ? [] : [dimmed(world, INDENT_2.length, `also ${outletWords(more)}`)]),
    ...(worded === "" ? [] : [hanging(INDENT_2, worded, world.out.columns)]),
  ];
};

/** The one wording there is; several stand with their spell. */
const onlyWording = ({ spells }: PositionView): string => {
  const [spell, ...more] = spells;
  const [wording, ...others] = spell?.wordings ?? [];
  if (spell === undefined || wording === undefined || more.length > 0 || others.length > 0) return "";
  return tellsMore(wording, spell.stance) ? `worded ${quoted(wording.words)}` : "";
};

const course = (world: World, view: PositionView): string =>
  courseWords(view).replaceAll("→", styled(world.out, "yellow", "→"));

const positionLines = (world: World, view: PositionView): string => {
  const about = [counted(view.reports, "report"), onlyWording(view), view.rows.join(" ")];
  return [
    hanging(INDENT, tame(view.issue), world.out.columns),
    hanging(INDENT_2, course(world, view), world.out.columns),
    ...view.spells.flatMap((spell) => spellLines(world, spell, view.spells.length === 1)),
    dimmed(world, INDENT_2.length, about.filter(Boolean).join(" · ")),
    "",
  ].join("\n");
};

const print = (world: World, views: readonly PositionView[], total: number): void => {
  let actor = "";
  for (const view of views) {
    if (view.name !== actor) world.out.write(`${styled(world.out, "bold", tame(view.name))}\n\n`);
    actor = view.name;
    world.out.write(`${positionLines(world, view)}\n`);
  }
  printTotal(world, { shown: views.length, total, what: "positions" });
};

/** A shift shows only where all stances on an issue are at hand; the one that is asked for chooses among them. */
const found = async (store: View, { actor, issue, stance }: PositionsOptions) => {
  const rows: readonly PositionRow[] = await allRows(store, {
    type: "position",
    ...(await namesTyped(store, actor)),
    ...wordsTyped(issue ?? []),
  });
  const heads = await headsFor(store, rows);
  const views = positionViews(rows, heads).filter(
    ({ spells }) => stance === undefined || spells.some((spell) => spell.stance === stance),
  );
  return { rows, heads, views };
};

const positions = (world: World) => (options: PositionsOptions) =>
  viewing(world, options, async (store, seen) => {
    const { rows, heads, views } = await found(store, options);
    const shown = views.slice(0, options.limit);
    if (!options.json) {
      world.out.write(asOfLine(options));
      return print(world, shown, views.length);
    }
    const names = namesOf(heads);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const view of shown)
      world.out.write(
        jsonLine({
          type: "positions",
          ...view,
          actor: view.actor.name,
          rows: view.rows.map((id) => rowLine(byId.get(id)!, names, seen)),
        }),
      );
  });

export const positionsCommand = (world: World): Command =>
  new Command("positions")
    .summary("print who holds what view on what, and where it shifted")
    .description(
      "Prints positions by actor and issue: each stance with its first and last use, an arrow where one gave way to another, how strongly it was worded, and who tells so.",
    )
    .addOption(recordOption())
    .option(
      "--actor <name...>",
      "only positions of one of these: a name, or a state with all who speak for it",
    )
    .option("--issue <words...>", "only issues that have all these words")
    .addOption(new Option("--stance <stance>", "only issues on which this stance was held").choices(STANCES))
    .addOption(asOfOption())
    .addOption(limitOption(100))
    .addOption(jsonOption())
    .addHelpText(
      "after",
      '\nExamples:\n  readout positions --actor Japan\n  readout positions --issue coast guard --stance concerned\n  readout positions --actor "Antony Blinken" --json',
    )
    .action(positions(world));

// One row of the record with all that is known of it: its history or steps, the legs of a journey, where its reports
// differ, what else it may be, and the passages that it rests on.
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import { daysOverdue } from "../../model/overdue.ts";
import type { EventRow, PositionRow, Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { View } from "../../store/store.ts";
import { timeOf } from "../views/change-list.ts";
import { timeWords } from "../views/dates.ts";
import { valueWords } from "../views/differences.ts";
import { headsFor, namesOf } from "../views/heads.ts";
import { judgedWords, wordsFor } from "../views/judged.ts";
import { hasLapsed, LAPSED_WORDS } from "../views/known.ts";
import { capital, counted, inSentence } from "../views/names.ts";
import { type Heads, statedDays } from "../views/passages.ts";
import { courseWords, positionViews } from "../views/positions.ts";
import { outletsOf, tellings } from "../views/tellings.ts";
import { titleOf } from "../views/titles.ts";
import { wordingViews } from "../views/wordings.ts";
import { outletWords, reportWords, shortDay } from "./listing.ts";
import { wordingLines } from "./quotes.ts";
import { evidenceLines, judgedLines, marked } from "./rows.ts";
import { hanging, padded, styled, tame } from "./terminal.ts";
import type { World } from "./world.ts";

export const dayWords = (row: Row, heads: Heads): string => {
  const time = timeOf(row);
  return time ? marked(time, statedDays(row, heads), ({ short }) => short) : "";
};

const LABEL = 13;

const headLine = (row: Row, heads: Heads): string => {
  const day = dayWords(row, heads);
  return [
    row.type === "event" ? row.kind : row.type,
    row.type === "commitment" && day !== "" ? `due ${day}` : day,
    reportWords(row.documents.length, row.origins),
    row.id,
  ]
    .filter(Boolean)
    .join(" · ");
};

interface Step {
  readonly status: string;
  readonly known?: string;
  readonly facts: readonly string[];
  readonly date?: EventRow["date"];
}

/** "15 Mar 2021  planned for 16 Mar 2021   Fjord Post". */
const stepLine = (world: World, row: Row, step: Step, heads: Heads): string => {
  const told = outletWords(outletsOf(tellings(row.evidence, step.facts, heads)));
  const what = step.date ? `${step.status} for ${timeWords(step.date, "short")}` : step.status;
  const label = `  ${padded(shortDay(step.known), LABEL)}${padded(what, LABEL)}`;
  return hanging(label, told, world.out.columns);
};

/** What the day of the view adds to the history: a meeting whose day has passed without word, a promise that is late. */
const lateLine = (row: Row, seen: Day | undefined): string => {
  if (row.type === "event") return hasLapsed(row, seen) ? `  ${capital(LAPSED_WORDS)}.` : "";
  const days = row.type === "commitment" ? daysOverdue(row, seen) : undefined;
  return days === undefined ? "" : `  Overdue by ${counted(days, "day")}.`;
};

const stepsOf = (row: Row): readonly Step[] =>
  row.type === "event" || row.type === "commitment" ? row.history : [];

const legLine = ({ place, status, date }: NonNullable<EventRow["legs"]>[number]): string =>
  `  ${inSentence(place)}: ${status}${date ? `, ${timeWords(date, "short")}` : ""}`;

const differenceLines = (world: World, row: Row, heads: Heads): readonly string[] =>
  row.differences
    .filter(({ slot }) => slot !== "text")
    .map(({ slot, class: kind, values }) => {
      const said = values.map(({ value, facts }) => {
        const told = outletWords(outletsOf(tellings(row.evidence, facts, heads)));
        return `“${tame(valueWords(value))}”${told === "" ? "" : ` (${told})`}`;
      });
      return hanging("  ≠ ", `${slot}, ${kind}: ${said.join(" or ")}`, world.out.columns);
    });

/** The other stances of the actor on the issue belong to the story of this one. */
const course = async (store: View, row: PositionRow): Promise<string> => {
  const { rows } = await store.rowsOfType({
    type: "position",
    actor: [row.actor.name],
    offset: 0,
    limit: MOST_POSITIONS,
  });
  const views = positionViews(rows, await headsFor(store, rows));
  const view = views.find((one) => one.rows.includes(row.id));
  return view === undefined ? "" : `  ${courseWords(view)}`;
};
const MOST_POSITIONS = 10_000;

/** Rows that some facts rest in, each in a line. */
const rowsNamed = async (
  world: World,
  store: View,
  { facts, words }: { readonly facts: readonly string[]; readonly words: string },
): Promise<readonly string[]> =>
  (await store.rows(facts)).map((row) =>
    hanging("  ", `${words} ${tame(titleOf(row))} (${row.id})`, world.out.columns),
  );

const titled = (world: World, heading: string, lines: readonly string[]): string =>
  lines.some((line) => line !== "")
    ? `\n${styled(world.out, "bold", heading)}\n${lines.filter((line) => line !== "").join("\n")}\n`
    : "";

const sections = async (
  world: World,
  store: View,
  { row, seen }: { readonly row: Row; readonly seen: Day | undefined },
  heads: Heads,
): Promise<string> => {
  const legs = row.type === "event" ? (row.legs ?? []) : [];
  const of = row.type === "discrepancy" && row.of !== undefined ? [row.of] : [];
  return [
    titled(world, "History", [
      ...stepsOf(row).map((step) => stepLine(world, row, step, heads)),
      lateLine(row, seen),
    ]),
    titled(world, "Course", row.type === "position" ? [await course(store, row)] : []),
    titled(world, "Legs", legs.map(legLine)),
    titled(world, "Where reports differ", [
      ...differenceLines(world, row, heads),
      ...wordingLines(world, wordingViews(row, heads), 2),
      ...(row.type === "discrepancy" ? row.values.map((value) => `  ≠ ${tame(valueWords(value))}`) : []),
      ...(await rowsNamed(world, store, { facts: of, words: "In:" })),
    ]),
    titled(
      world,
      "Not told apart",
      await rowsNamed(world, store, { facts: row.candidates ?? [], words: "May be the same as" }),
    ),
  ].join("");
};

/** Prints the row for a reader, or as one line of JSON. */
export const showRow = async (
  world: World,
  store: View,
  row: Row,
  { seen, json }: { readonly seen: Day | undefined; readonly json: boolean | undefined },
): Promise<void> => {
  const heads = await headsFor(store, [row]);
  if (json) return world.out.write(jsonLine(rowLine(row, namesOf(heads), seen)));
  world.out.write(`${hanging("", styled(world.out, "bold", tame(titleOf(row))), world.out.columns)}\n`);
  world.out.write(`${hanging("", headLine(row, heads), world.out.columns)}\n`);
  const judged = judgedLines(world.out, "", wordsFor(row, await judgedWords(store, [row])));
  for (const line of judged) world.out.write(`${line}\n`);
  world.out.write(await sections(world, store, { row, seen }, heads));
  world.out.write(`${titled(world, "Passages", [evidenceLines(world.out, row, heads)])}`);
};

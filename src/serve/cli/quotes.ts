// `readout quotes`: what was said, word for word: by whom, when, to whom, in how many reports of how many origins, and
// where the reports' wordings differ, word by word.
import { Command } from "commander";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import type { UtteranceRow } from "../../model/record.ts";
import { headsFor, namesOf } from "../views/heads.ts";
import { capital, nameOf } from "../views/names.ts";
import { type Heads, statedDays } from "../views/passages.ts";
import { outletsOf, tellings } from "../views/tellings.ts";
import { spoken } from "../views/titles.ts";
import { type WordingView, type WordPiece, wordingViews } from "../views/wordings.ts";
import { dimmed, namesTyped, outletWords, printTotal, reportWords, shortDay, wordsTyped } from "./listing.ts";
import {
  type AsOfOption, asOfLine, asOfOption, jsonOption, limitOption, type RecordOption, recordOption, viewing,
} from "./options.ts"; // biome-ignore format: one list
import { marked } from "./rows.ts";
import { columnsOf, hanging, padded, styled, tame, wrap } from "./terminal.ts";
import type { World } from "./world.ts";

interface QuotesOptions extends RecordOption, AsOfOption {
  readonly speaker?: readonly string[];
  readonly indirect?: boolean;
  readonly limit: number;
  readonly json?: boolean;
}

const INDENT = 18;

/** A sign stands beside the colour: what is left out in [− −], what is put in in [+ +]. */
const pieceWords = (world: World, { text, kind }: WordPiece): string => {
  if (kind === "same") return tame(text);
  const [sign, style] = kind === "left-out" ? (["−", "red"] as const) : (["+", "green"] as const);
  return `[${sign}${tame(text)
    .split(" ")
    .map((word) => styled(world.out, style, word))
    .join(" ")}${sign}]`;
};

/** The wordings of a quotation as its reports have them, held against the first. */
export const wordingLines = (
  world: World,
  wordings: readonly WordingView[],
  indent: number,
): readonly string[] =>
  wordings.map(({ outlets, pieces }) =>
    hanging(
      `${" ".repeat(indent)}≠ `,
      `${outletWords(outlets)}: “${pieces.map((piece) => pieceWords(world, piece)).join(" ")}”`,
      world.out.columns,
    ),
  );

/** The day it was said, else that of the report. */
const dayOf = (row: UtteranceRow, heads: Heads): string => {
  if (row.date !== undefined) return marked(row.date, statedDays(row, heads), ({ short }) => short);
  const [first] = tellings(row.evidence, row.facts, heads);
  return first?.known === undefined ? "" : `told ${shortDay(first.known)}`;
};

/** A longer day takes a line of its own above. */
const dayColumn = (day: string): string =>
  columnsOf(day) < INDENT ? padded(day, INDENT) : `${day}\n${" ".repeat(INDENT)}`;

const quoteLines = (world: World, row: UtteranceRow, heads: Heads): string => {
  const said = row.mode === "direct" ? `“${spoken(row.text)}”` : `says: ${spoken(row.text)}`;
  const told = outletsOf(tellings(row.evidence, row.facts, heads));
  const under = [reportWords(row.documents.length, row.origins), outletWords(told), row.id];
  const indent = " ".repeat(INDENT);
  const speaker = styled(world.out, "bold", tame(capital(nameOf(row.speaker))));
  const where = row.venue === undefined ? speaker : `${speaker} · ${tame(row.venue)}`;
  const [first = "", ...more] = wrap(where, world.out.columns - INDENT);
  return [
    `${dayColumn(dayOf(row, heads))}${first}`,
    ...more.map((line) => `${indent}${line}`),
    hanging(indent, tame(said), world.out.columns),
    ...wordingLines(world, wordingViews(row, heads), INDENT),
    dimmed(world, INDENT, under.join(" · ")),
    "",
  ].join("\n");
};

const quotes = (world: World) => (words: readonly string[], options: QuotesOptions) =>
  viewing(world, options, async (store, seen) => {
    const { rows, total } = await store.rowsOfType({
      type: "utterance",
      ...(options.indirect ? {} : { standing: ["direct"] }),
      ...wordsTyped(words),
      ...(await namesTyped(store, options.speaker)),
      offset: 0,
      limit: options.limit,
    });
    const heads = await headsFor(store, rows);
    if (options.json) {
      const names = namesOf(heads);
      for (const row of rows) world.out.write(jsonLine(rowLine(row, names, seen)));
      return;
    }
    world.out.write(asOfLine(options));
    for (const row of rows) world.out.write(`${quoteLines(world, row, heads)}\n`);
    printTotal(world, { shown: rows.length, total, what: options.indirect ? "statements" : "quotations" });
  });

export const quotesCommand = (world: World): Command =>
  new Command("quotes")
    .summary("print what was said, word for word, and in how many reports")
    .description(
      "Prints the quotations that have all the words, all of them where none is given: speaker, day, to whom, how many reports and independent origins, and each wording where reports differ. “told” stands before the day of the report where it does not say when the words were spoken.",
    )
    .argument("[words...]", "words or parts of words that the quotation has")
    .addOption(recordOption())
    .option("--speaker <name...>", "only words of one of these: a name, or a state with all who speak for it")
    .option("--indirect", "reported statements too")
    .addOption(asOfOption())
    .addOption(limitOption(50))
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  readout quotes --speaker Blinken\n  readout quotes treaty --indirect\n  readout quotes --speaker Japan --json",
    )
    .action(quotes(world));

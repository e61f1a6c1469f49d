// `readout show`: one person, state, body or event, with what the record holds of it and the passages it rests on.
// Refuses a name that may be several: it lists them.
import { Command } from "commander";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import { type EntityRef, entityKey } from "../../model/entity.ts";
import type { FactType } from "../../model/fact.ts";
import type { Row } from "../../model/record.ts";
import type { Store } from "../../store/store.ts";
import { nameOf } from "../views/names.ts";
import { type Heads, statedDays } from "../views/passages.ts";
import { titleOf } from "../views/titles.ts";
import { entityNamed, isId, notFound } from "./named.ts";
import { jsonOption, limitOption, looking, type RecordOption, recordOption } from "./options.ts";
import { evidenceLines, headsFor, marked, namesOf, sourcesOf, statusWord, timeOf } from "./rows.ts";
import { hanging, padded, styled, tame } from "./terminal.ts";
import type { World } from "./world.ts";

interface ShowOptions extends RecordOption {
  readonly limit: number;
  readonly json?: boolean;
}

/** Sections in the order in which a reader asks: who is it, whom did they meet, what did they say, what did they promise. */
const SECTIONS: readonly (readonly [FactType, string])[] = [
  ["tenure", "Offices"],
  ["membership", "Memberships"],
  ["event", "Events"],
  ["utterance", "Words"],
  ["commitment", "Promises"],
  ["position", "Positions"],
  ["act", "Conflict and cooperation"],
  ["discrepancy", "Where reports differ"],
];

const dayWords = (row: Row, heads: Heads): string => {
  const time = timeOf(row);
  return time ? marked(time, statedDays(row, heads), ({ short }) => short) : "";
};

const DAY = 26;

const rowLines = (world: World, row: Row, heads: Heads): string => {
  const status = row.type === "event" ? statusWord(world.out, row.status) : "";
  const label = `  ${padded(dayWords(row, heads), DAY)}${status}`;
  return [
    hanging(label, tame(titleOf(row)), world.out.columns),
    styled(
      world.out,
      "dim",
      hanging(" ".repeat(DAY + 2), `${sourcesOf(row, heads)}  ${row.id}`, world.out.columns),
    ),
  ].join("\n");
};

const printSection = (
  world: World,
  heading: string,
  rows: readonly Row[],
  heads: Heads,
  limit: number,
): void => {
  if (rows.length === 0) return;
  world.out.write(`${styled(world.out, "bold", heading)}\n`);
  for (const row of rows.slice(0, limit)) world.out.write(`${rowLines(world, row, heads)}\n`);
  if (rows.length > limit) world.out.write(`  ${limit} of ${rows.length}; more with --limit.\n`);
  world.out.write("\n");
};

const showEntity = async (
  world: World,
  store: Store,
  ref: EntityRef,
  { limit, json }: ShowOptions,
): Promise<void> => {
  const rows = await store.rowsAbout([entityKey(ref)]);
  if (rows.length === 0) throw notFound(nameOf(ref), "Nothing in the kept reports tells of it.");
  const heads = await headsFor(store, rows);
  if (json) {
    const names = namesOf(heads);
    for (const row of rows.slice(0, limit)) world.out.write(jsonLine(rowLine(row, names)));
    return;
  }
  world.out.write(`${styled(world.out, "bold", tame(nameOf(ref)))} (${ref.kind})\n\n`);
  for (const [type, heading] of SECTIONS)
    printSection(
      world,
      heading,
      rows.filter((row) => row.type === type),
      heads,
      limit,
    );
};

const historyLine = (row: Row): string =>
  row.type === "event" && row.history.length > 0
    ? `History: ${row.history.map(({ status, known }) => (known ? `${status} (known ${known})` : status)).join(" → ")}\n`
    : "";

const differenceLines = (row: Row): string =>
  row.differences
    .map(({ slot, values }) => `≠ ${slot}: ${values.map(({ value }) => `“${tame(value)}”`).join(" or ")}\n`)
    .join("");

const showRow = async (world: World, store: Store, row: Row, { json }: ShowOptions): Promise<void> => {
  const heads = await headsFor(store, [row]);
  if (json) return world.out.write(jsonLine(rowLine(row, namesOf(heads))));
  const origins = `${row.origins} independent ${row.origins === 1 ? "origin" : "origins"}`;
  world.out.write(`${hanging("", styled(world.out, "bold", tame(titleOf(row))), world.out.columns)}\n`);
  world.out.write(
    `${[row.type === "event" ? row.kind : row.type, dayWords(row, heads), origins].filter(Boolean).join(" · ")}\n`,
  );
  world.out.write(`${historyLine(row)}${differenceLines(row)}\n${evidenceLines(world.out, row, heads)}\n`);
};

const show = (world: World) => (words: readonly string[], options: ShowOptions) =>
  looking(world, options, async (store) => {
    const typed = words.join(" ").trim();
    const row = isId(typed) ? await store.row(typed) : undefined;
    if (row) return showRow(world, store, row, options);
    if (isId(typed)) throw notFound(typed, "Ids are printed by “readout show NAME” and by --json.");
    return showEntity(world, store, await entityNamed(store, typed), options);
  });

export const showCommand = (world: World): Command =>
  new Command("show")
    .summary("show a person, state, body or event with its passages")
    .description(
      "Shows a person, state, body or forum by name: offices, events, words, promises, positions. An id shows one row of\nthe record with its history and the passages that it rests on.",
    )
    .argument("<name or id...>", "a name, or the id of a row (its first eight digits are enough)")
    .addOption(recordOption())
    .addOption(limitOption(20))
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  readout show Antony Blinken\n  readout show Japan --limit 5\n  readout show 3f2a90c1 --json",
    )
    .action(show(world));

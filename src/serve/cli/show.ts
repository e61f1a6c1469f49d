// `readout show`: one person, state, body or event, with what the record holds of it and the passages it rests on.
// Refuses a name that may be several: it lists them.
import { Command } from "commander";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import { type EntityRef, entityKey } from "../../model/entity.ts";
import type { FactType } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { Store, View } from "../../store/store.ts";
import { headsFor, namesOf } from "../views/heads.ts";
import { type Judged, judgedWords, wordsFor } from "../views/judged.ts";
import { factKnown, knownOnlyWords } from "../views/known.ts";
import { nameOf } from "../views/names.ts";
import type { Heads } from "../views/passages.ts";
import { titleOf } from "../views/titles.ts";
import { shortDay } from "./listing.ts";
import { entityNamed, isId, notFound } from "./named.ts";
import {
  type AsOfOption, asOfLine, asOfOption, jsonOption, limitOption, type RecordOption, recordOption, viewing,
} from "./options.ts"; // biome-ignore format: one list
import { judgedLines, sourcesOf, statusWord } from "./rows.ts";
import { dayWords, showRow } from "./show-row.ts";
import { hanging, padded, styled, tame } from "./terminal.ts";
import type { World } from "./world.ts";

interface ShowOptions extends RecordOption, AsOfOption {
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

const DAY = 26;

const daysTold = ({ documents }: Row, heads: Heads): readonly Day[] =>
  documents.flatMap((id) => heads.get(id)?.published?.to ?? []).sort();

/** Of what has no days of its own, those of its reports: "told Mar 2021 – Jan 2022". */
const toldWords = (row: Row, heads: Heads): string => {
  const days = daysTold(row, heads);
  const months = [days[0], days.at(-1)].map((day) => day && shortDay(day).replace(/^\d+ /, ""));
  return months[0] === undefined ? "" : `told ${[...new Set(months)].join(" – ")}`;
};

const HOLDING: ReadonlySet<FactType> = new Set(["tenure", "membership"]);

const labelOf = (row: Row, heads: Heads): string =>
  dayWords(row, heads) || (HOLDING.has(row.type) ? toldWords(row, heads) : "");

/** Those told of last first, where the rows have no order by days. */
const inOrder = (rows: readonly Row[], heads: Heads): readonly Row[] => {
  const last = (row: Row): string => daysTold(row, heads).at(-1) ?? "";
  return rows.some(({ type }) => !HOLDING.has(type))
    ? rows
    : rows.toSorted((a, b) => (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0));
};

const rowLines = (world: World, row: Row, heads: Heads, judged: Judged): string => {
  const status = row.type === "event" ? statusWord(world.out, row.status) : "";
  const label = `  ${padded(labelOf(row, heads), DAY)}${status}`;
  return [
    hanging(label, tame(titleOf(row)), world.out.columns),
    ...judgedLines(world.out, " ".repeat(DAY + 2), wordsFor(row, judged)),
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
  judged: Judged,
  limit: number,
): void => {
  if (rows.length === 0) return;
  world.out.write(`${styled(world.out, "bold", heading)}\n`);
  for (const row of inOrder(rows, heads).slice(0, limit))
    world.out.write(`${rowLines(world, row, heads, judged)}\n`);
  if (rows.length > limit) world.out.write(`  ${limit} of ${rows.length}; more with --limit.\n`);
  world.out.write("\n");
};

const showEntity = async (
  world: World,
  store: View,
  ref: EntityRef,
  { limit, json, seen }: ShowOptions & { readonly seen: Day | undefined },
): Promise<void> => {
  const rows = await store.rowsAbout([entityKey(ref)]);
  if (rows.length === 0) throw notFound(nameOf(ref), "Nothing in the kept reports tells of it.");
  const heads = await headsFor(store, rows);
  if (json) {
    const names = namesOf(heads);
    for (const row of rows.slice(0, limit)) world.out.write(jsonLine(rowLine(row, names, seen)));
    return;
  }
  const judged = await judgedWords(store, rows);
  world.out.write(`${styled(world.out, "bold", tame(nameOf(ref)))} (${ref.kind})\n\n`);
  for (const [type, heading] of SECTIONS)
    printSection(
      world,
      heading,
      rows.filter((row) => row.type === type),
      heads,
      judged,
      limit,
    );
};

/** What is in the record but could not be known yet is not just missing. */
const refuseLater = async (store: Store, typed: string): Promise<void> => {
  const row = await store.row(typed);
  const known = row && (await factKnown(store, row, typed));
  if (known === undefined) return;
  throw new InputError(
    "nothing-found",
    `${tame(typed)} could not be known on that day. ${knownOnlyWords(known)}`,
    `Ask for it with --as-of ${known}, or without --as-of.`,
  );
};

const show = (world: World) => (words: readonly string[], options: ShowOptions) =>
  viewing(world, options, async (view, seen, store) => {
    const typed = words.join(" ").trim();
    const row = isId(typed) ? await view.row(typed) : undefined;
    if (isId(typed) && !row) await refuseLater(store, typed);
    if (!options.json) world.out.write(asOfLine(options));
    if (row) return showRow(world, view, row, { seen, json: options.json });
    if (isId(typed)) throw notFound(typed, "Ids are printed by “readout show NAME” and by --json.");
    return showEntity(world, view, await entityNamed(view, typed), { ...options, seen });
  });

export const showCommand = (world: World): Command =>
  new Command("show")
    .summary("show a person, state, body or event with its passages")
    .description(
      "Shows a person, state, body or forum by name: offices, events, words, promises, positions. An id shows one row of the record with its history and the passages that it rests on.",
    )
    .argument("<name or id...>", "a name, or the id of a row (its first eight digits are enough)")
    .addOption(recordOption())
    .addOption(asOfOption())
    .addOption(limitOption(20))
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  readout show Antony Blinken\n  readout show Japan --limit 5\n  readout show 3f2a90c1 --json\n  readout show Japan --as-of 2021-03",
    )
    .action(show(world));

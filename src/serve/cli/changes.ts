// `readout changes`: what reports received since a day brought to the record, by kind of change, the most important first.
// With `last`, since somebody last asked so: a mark in the record, set to the newest report when all has been printed.
import { Command, InvalidArgumentError, Option } from "commander";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import { InputError } from "../../model/notice.ts";
import type { DocumentHead, Row } from "../../model/record.ts";
import { type Day, iso, type TimeValue } from "../../model/time.ts";
import { isReceivedSince } from "../../store/head.ts";
import type { Store } from "../../store/store.ts";
import { byImportance, byKind, CHANGE_HEADINGS } from "../views/change-list.ts";
import { type Change, changesOf, type SlotChange } from "../views/changes.ts";
import {
  LAST, markSeen, parseSince as parse, type Seen, sinceLast, sinceWords,
} from "../views/changes-since.ts"; // biome-ignore format: one list
import { timeWords } from "../views/dates.ts";
import { headsFor, namesOf } from "../views/heads.ts";
import { counted } from "../views/names.ts";
import type { Heads } from "../views/passages.ts";
import { titleOf } from "../views/titles.ts";
import {
  jsonOption,
  looking,
  type RecordOption,
  recordOption,
  recordPath,
  whole,
  withRecord,
} from "./options.ts";
import { sourcesOf } from "./rows.ts";
import { dayWords as rowDay } from "./show-row.ts";
import { hanging, styled, tame } from "./terminal.ts";
import type { World } from "./world.ts";

interface ChangesOptions extends RecordOption {
  readonly since: string;
  readonly limit: number;
  readonly json?: boolean;
}

const PAGE = 500;

const parseSince = (text: string): string => {
  const since = text === LAST ? text : parse(text);
  if (since !== undefined) return since;
  throw new InvalidArgumentError(
    `A day, an instant or “${LAST}” is wanted: 2021-03-16, 2021-03-16T08:00Z, last.`,
  );
};

const changesSince = async (store: Store, since: string): Promise<readonly Change[]> => {
  const found: Change[] = [];
  for await (const around of store.changes(since)) found.push(...changesOf(around));
  return found.sort(byImportance);
};

/** Those received last come first, so that older ones need not be looked at. */
const receivedSince = async (store: Store, since: string): Promise<readonly DocumentHead[]> => {
  const found: DocumentHead[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { heads } = await store.documents({ offset, limit: PAGE });
    const later = heads.filter((head) => isReceivedSince(head, since));
    found.push(...later);
    if (later.length < PAGE) return found;
  }
};

const words = (value: string | TimeValue | undefined, none: string): string =>
  value === undefined ? none : typeof value === "string" ? tame(value) : timeWords(value, "short");

const slotWords = ({ slot, before, now }: SlotChange): string => {
  if (slot === "origins" || slot === "reports" || slot === "passages")
    return `${words(before, "0")} → ${words(now, "0")} ${slot}`;
  if (before === undefined) return `${slot}: ${words(now, "")}`;
  return `${slot}: ${words(before, "")} → ${words(now, "not told")}`;
};

const statusPhrase = (row: Row): string =>
  row.type === "event" || row.type === "commitment" ? (row.status ?? "") : "";

/** What is told of a row that is told in another way already is left out: its own day where the day moved. */
const factLine = ({ row, slots }: Change, heads: Heads): string => {
  const changed = new Set(slots.map(({ slot }) => slot));
  return [
    changed.has("date") || changed.has("due") ? "" : rowDay(row, heads),
    changed.has("status") ? "" : statusPhrase(row),
    ...slots.map(slotWords),
  ]
    .filter(Boolean)
    .join(" · ");
};

/** Of the reports only those that brought the change, where any did. */
const bringing = (row: Row, later: ReadonlySet<string>): Row => {
  const documents = row.documents.filter((id) => later.has(id));
  return documents.length > 0 ? { ...row, documents } : row;
};

const changeLines = (world: World, change: Change, heads: Heads, later: ReadonlySet<string>): string => {
  const { row, before } = change;
  const earlier = before.length > 1 ? before.map((one) => `was ${tame(titleOf(one))}`) : [];
  const about = factLine(change, heads);
  const source = `${sourcesOf(bringing(row, later), heads)}  ${row.id}`;
  return [
    hanging("  ", tame(titleOf(row)), world.out.columns),
    ...earlier.map((line) => hanging("    ", line, world.out.columns)),
    ...(about === "" ? [] : [hanging("    ", about, world.out.columns)]),
    styled(world.out, "dim", hanging("    ", source, world.out.columns)),
  ].join("\n");
};

interface Printed {
  readonly since: string;
  readonly changes: readonly Change[];
  readonly heads: Heads;
  readonly received: readonly DocumentHead[];
}

const print = (world: World, { since, changes, heads, received }: Printed, limit: number): void => {
  const later = new Set(received.map(({ id }) => id));
  world.out.write(
    `${hanging("", `Since ${sinceWords(since)}: ${counted(received.length, "report")} received, ${counted(changes.length, "row")} new or changed.`, world.out.columns)}\n`,
  );
  for (const [kind, here] of byKind(changes)) {
    world.out.write(`\n${styled(world.out, "bold", `${CHANGE_HEADINGS[kind]} (${here.length})`)}\n`);
    for (const change of here.slice(0, limit))
      world.out.write(`${changeLines(world, change, heads, later)}\n`);
    if (here.length > limit) world.out.write(`  ${limit} of ${here.length}; more with --limit.\n`);
  }
};

const plain = (value: string | TimeValue | undefined): string | undefined =>
  value === undefined || typeof value === "string" ? value : iso(value);

const changeJson = (
  { kinds, row, before, slots }: Change,
  names: ReadonlyMap<string, string>,
  seen: Day | undefined,
): string =>
  jsonLine({
    change: kinds[0],
    kinds,
    slots: slots.map(({ slot, kind, before: was, now }) => ({
      slot,
      kind,
      before: plain(was),
      now: plain(now),
    })),
    before: before.map(({ id }) => id),
    row: rowLine(row, names, seen),
  });

/** A record that cannot be written to can be looked at all the same. */
const remember = async (world: World, options: ChangesOptions, newest: string): Promise<void> => {
  try {
    await withRecord(world, recordPath(world, options), "write", (store) => markSeen(store, newest));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    world.err.write(`${error.message}\nSo the next “--since last” will start where this one did.\n`);
  }
};

const tell = async (world: World, options: ChangesOptions, store: Store): Promise<Seen> => {
  const seen: Seen = options.since === LAST ? await sinceLast(store) : { since: options.since };
  const changes = await changesSince(store, seen.since);
  const heads = await headsFor(
    store,
    changes.flatMap(({ row, before }) => [row, ...before]),
  );
  if (options.json) {
    const names = namesOf(heads);
    const day = await store.latestDay();
    for (const change of changes) world.out.write(changeJson(change, names, day));
  } else
    print(
      world,
      { since: seen.since, changes, heads, received: await receivedSince(store, seen.since) },
      options.limit,
    );
  return seen;
};

const changes = (world: World) => async (options: ChangesOptions) => {
  const { newest } = await looking(world, options, (store) => tell(world, options, store));
  if (newest !== undefined) await remember(world, options, newest);
};

export const changesCommand = (world: World): Command =>
  new Command("changes")
    .summary("print what newly received reports changed")
    .description(
      "Prints what the reports received since a day brought: what they correct, where reports now differ, what moved, which promises came further, what is new, what they confirm. What counts is when a report was received, not the day it bears; a day begins at midnight UTC. With “last” it is what came after the last call with “last”, which the record remembers; the first such call tells of the last day on which anything was received.",
    )
    .addOption(recordOption())
    .addOption(
      new Option(
        "--since <day or last>",
        "reports received from this day or instant on, or since the last time",
      )
        .argParser(parseSince)
        .default(LAST),
    )
    .addOption(
      new Option("--limit <number>", "in words, at most so many of each kind")
        .default(20)
        .argParser(whole(1, 1_000_000)),
    )
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  readout changes --since last\n  readout changes --since 2021-03-16 --limit 50\n  readout changes --since 2021-03-16T08:00Z --json",
    )
    .action(changes(world));

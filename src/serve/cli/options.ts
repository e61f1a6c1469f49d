// Options that several commands share, each with one meaning wherever it stands. A value that cannot be meant is refused
// by the parser, before anything is opened.
import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { InvalidArgumentError, Option } from "commander";
import { InputError } from "../../model/notice.ts";
import type { Day } from "../../model/time.ts";
import type { Store, View } from "../../store/store.ts";
import { parseDay } from "../views/dates.ts";
import { asKnownWords } from "../views/known.ts";
import type { World } from "./world.ts";

export interface RecordOption {
  readonly record?: string;
}

export const recordOption = (): Option =>
  new Option(
    "--record <file>",
    "the record (default: $READOUT_RECORD, else readout.db in the current folder)",
  );

/** The first or last day of what is typed: a day, a month or a year. */
export const day = (end: "from" | "to") => (text: string) => {
  const found = parseDay(text, end);
  if (found === undefined)
    throw new InvalidArgumentError("A day, month or year is wanted: 2021-03-16, 2021-03 or 2021.");
  return found;
};

export interface AsOfOption {
  readonly asOf?: Day;
}

export const asOfOption = (): Option =>
  new Option(
    "--as-of <day>",
    "as known on this day, or on the last of this month or year: only reports known by then (default: all)",
  ).argParser(day("to"));

export const jsonOption = (): Option => new Option("--json", "one JSON value a line instead of words");

export const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is wanted.`);
  };

export const limitOption = (usual: number): Option =>
  new Option("--limit <number>", "at most so many").default(usual).argParser(whole(1, 1_000_000));

const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
};

/** "20 MB", "500k", "1.5m": bytes. */
export const size = (text: string): number => {
  const parts = /^(\d{1,12}(?:\.\d{1,6})?)\s*([a-z]{0,2})$/.exec(text.trim().toLowerCase());
  const unit = UNITS[parts?.[2] ?? "none"];
  if (parts && unit !== undefined) return Math.round(Number(parts[1]) * unit);
  throw new InvalidArgumentError("A size is wanted, such as 20MB or 500k.");
};

export const recordPath = (world: World, { record }: RecordOption): string =>
  resolve(world.folder, record ?? (world.env.READOUT_RECORD || "readout.db"));

/** What the record is called: its file's name. */
export const recordTitle = (world: World, options: RecordOption): string =>
  basename(recordPath(world, options)).replace(/\.db$/, "");

/** Opens the record, uses it, and closes it whatever happens. Only for writing is a record made that is not there. */
export const withRecord = async <T>(
  world: World,
  path: string,
  purpose: "look" | "write",
  use: (store: Store) => Promise<T>,
): Promise<T> => {
  const store = await world.openRecord(path, purpose);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};

/** A record to look into; it is not made and not changed. */
export const looking = <T>(
  world: World,
  options: RecordOption,
  use: (store: Store) => Promise<T>,
): Promise<T> => withRecord(world, recordPath(world, options), "look", use);

/** A record to look into as it was known on a day; `seen` is that day, else the last day known to the record. */
export const viewing = <T>(
  world: World,
  options: RecordOption & AsOfOption,
  use: (view: View, seen: Day | undefined, store: Store) => Promise<T>,
): Promise<T> =>
  looking(world, options, async (store) => {
    if (options.asOf === undefined) return use(store, await store.latestDay(), store);
    return use(await store.asOf(options.asOf), options.asOf, store);
  });

/** Stands above whatever words tell of a view that is not today's. */
export const asOfLine = ({ asOf }: AsOfOption): string =>
  asOf === undefined ? "" : `${asKnownWords(asOf)}\n\n`;

/** A record to change that must be there already. */
export const changing = async <T>(
  world: World,
  options: RecordOption,
  use: (store: Store) => Promise<T>,
): Promise<T> => {
  const path = recordPath(world, options);
  if (existsSync(path)) return withRecord(world, path, "write", use);
  throw new InputError(
    "no-record",
    `There is no record at ${path}.`,
    "Make one with “readout read FILES…”, or name another with --record FILE.",
  );
};

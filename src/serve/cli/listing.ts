// What the lists of promises, positions, quotations and disagreements share: options for days and names, lines for
// passages, and the closing word on how many there are.
import { Option } from "commander";
import type { Day } from "../../model/time.ts";
import type { RowOf, RowsQuery } from "../../store/questions.ts";
import type { View } from "../../store/store.ts";
import { dayWords } from "../views/dates.ts";
import { joinedUpTo } from "../views/names.ts";
import type { Telling } from "../views/tellings.ts";
import { clip } from "../views/titles.ts";
import { entityNamed } from "./named.ts";
import { day } from "./options.ts";
import { hanging, styled, tame } from "./terminal.ts";
import type { Outlet, World } from "./world.ts";

export const fromOption = (what: string): Option => new Option("--from <day>", what).argParser(day("from"));
export const toOption = (what: string): Option => new Option("--to <day>", what).argParser(day("to"));

/** Names as the record has them, of what was typed: any name of a state, a surname that only one bears. */
export const namesTyped = async (
  store: View,
  typed: readonly string[] | undefined,
): Promise<{ readonly actor?: readonly string[] }> => {
  if (typed === undefined) return {};
  const actor: string[] = [];
  for (const words of typed) actor.push((await entityNamed(store, words)).name);
  return { actor };
};

export const wordsTyped = (typed: readonly string[]): { readonly words?: readonly string[] } => {
  const words = typed.flatMap((part) => part.split(/\s+/)).filter((word) => word !== "");
  return words.length === 0 ? {} : { words };
};

const PAGE = 1000;

/** All rows that a query admits. */
export const allRows = async <T extends RowsQuery["type"]>(
  store: View,
  query: Omit<RowsQuery, "offset" | "limit"> & { readonly type: T },
): Promise<readonly RowOf<T>[]> => {
  const found: RowOf<T>[] = [];
  for (;;) {
    const { rows } = await store.rowsOfType({ ...query, offset: found.length, limit: PAGE });
    found.push(...(rows as readonly RowOf<T>[]));
    if (rows.length < PAGE) return found;
  }
};

export const shortDay = (known: Day | undefined): string =>
  known === undefined ? "" : dayWords(known, "short");

const LONGEST_QUOTE = 240;

/** “The words”, no longer than a reader of a list wants them; a quotation within them in single marks. */
export const quoted = (text: string): string =>
  `“${clip(tame(text), LONGEST_QUOTE).replaceAll("“", "‘").replaceAll("”", "’")}”`;

/** "Harbour Wire, 16 Mar 2021: “…”", set under its label. */
export const tellingLines = (
  outlet: Outlet,
  label: string,
  { outlet: name, known, quote }: Telling,
): string =>
  hanging(
    label,
    `${[tame(name), shortDay(known)].filter(Boolean).join(", ")}: ${quoted(quote)}`,
    outlet.columns,
  );

const MOST_OUTLETS = 4;

export const outletWords = (names: readonly string[]): string => joinedUpTo(names.map(tame), MOST_OUTLETS);

/** "2 reports, 1 origin". */
export const reportWords = (reports: number, origins: number): string =>
  `${reports} ${reports === 1 ? "report" : "reports"}, ${origins} ${origins === 1 ? "origin" : "origins"}`;

export const dimmed = (world: World, indent: number, text: string): string =>
  styled(world.out, "dim", hanging(" ".repeat(indent), text, world.out.columns));

/** How many there are, where they are not all shown or none. */
export const printTotal = (
  world: World,
  { shown, total, what }: { readonly shown: number; readonly total: number; readonly what: string },
): void => {
  if (total === 0) world.out.write(`No ${what} in the record that this admits.\n`);
  if (total > shown) world.out.write(`${shown} of ${total} ${what}; more with --limit.\n`);
};

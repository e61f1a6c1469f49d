// Rows of the record as lines of a terminal: a day, a sign and word for the status, one sentence, and the reports that
// tell of it. The sentence and the day are the pages' own.
import type { Status } from "../../model/fact.ts";
import type { EventRow, Row } from "../../model/record.ts";
import type { Store } from "../../store/store.ts";
import { dateView, inMonth } from "../views/dates.ts";
import { titleOf } from "../views/titles.ts";
import { columnsOf, hanging, padded, styled, tame, wrap } from "./terminal.ts";
import type { Outlet } from "./world.ts";

type Style = Parameters<typeof styled>[1];

/** Colour never stands alone: each status has a sign and its word. */
const STATUS_SIGNS: Readonly<Record<Status, readonly [sign: string, style: Style]>> = {
  proposed: ["○", "blue"],
  expected: ["○", "blue"],
  planned: ["○", "blue"],
  held: ["●", "green"],
  cancelled: ["⊘", "gray"],
  overtaken: ["↷", "gray"],
};

const DAY_COLUMNS = 15;
const STATUS_COLUMNS = 12;

export const statusWord = (outlet: Outlet, status: Status | undefined): string => {
  if (status === undefined) return " ".repeat(STATUS_COLUMNS);
  const [sign, style] = STATUS_SIGNS[status];
  return styled(outlet, style, padded(`${sign} ${status}`, STATUS_COLUMNS));
};

/** File names by document id, for the rows given. */
export const namesFor = async (store: Store, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(rows.flatMap(({ documents }) => documents))];
  return new Map((await store.heads(ids)).map(({ id, name }) => [id, name]));
};

const MOST_SOURCES = 4;

const namesUpTo = (most: number, names: readonly string[]): string =>
  names.length <= most
    ? names.join(", ")
    : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;

export const sourcesOf = (row: Row, names: ReadonlyMap<string, string>): string =>
  namesUpTo(
    MOST_SOURCES,
    row.documents.map((id) => tame(names.get(id) ?? id)),
  );

/** The day as a column; a longer one takes a line of its own above. */
const dayColumn = (day: string): string =>
  columnsOf(day) < DAY_COLUMNS ? padded(day, DAY_COLUMNS) : `${day}\n${" ".repeat(DAY_COLUMNS)}`;

/** One row under the heading of its month. */
export const eventLines = (outlet: Outlet, row: EventRow, names: ReadonlyMap<string, string>): string => {
  const day = row.date === undefined ? "" : inMonth(dateView(row.date));
  const under = " ".repeat(DAY_COLUMNS + STATUS_COLUMNS);
  const [sentence = "", ...more] = wrap(tame(titleOf(row)), outlet.columns - under.length);
  const differs = row.differences.length > 0 ? "  ≠ sources differ" : "";
  return [
    `${dayColumn(day)}${statusWord(outlet, row.status)}${sentence}`,
    ...more.map((words) => `${under}${words}`),
    styled(outlet, "dim", hanging(under, `${sourcesOf(row, names)}${differs}`, outlet.columns)),
    "",
  ].join("\n");
};

/** The passages a row rests on, each with its report and the rule that read it. */
export const evidenceLines = (outlet: Outlet, row: Row, names: ReadonlyMap<string, string>): string =>
  row.evidence
    .map(({ document, quote, rule }) =>
      [
        hanging("  “", `${tame(quote)}”`, outlet.columns),
        styled(
          outlet,
          "dim",
          hanging("   ", `${tame(names.get(document) ?? document)}, read by ${rule}`, outlet.columns),
        ),
      ].join("\n"),
    )
    .join("\n");

// Rows of the record as lines of a terminal: a day, a sign and word for the status, one sentence, and the reports that
// tell of it. The sentence and the day are the pages' own.
import type { Status } from "../../model/fact.ts";
import type { EventRow, Passage, Row } from "../../model/record.ts";
import type { Day, TimeValue } from "../../model/time.ts";
import { type DateView, dateView, inMonth } from "../views/dates.ts";
import { hasLapsed, LAPSED_WORDS } from "../views/known.ts";
import { type Heads, outletOf, statedDays } from "../views/passages.ts";
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
  denied: ["≠", "yellow"],
};

const DAY_COLUMNS = 15;
const STATUS_COLUMNS = 12;

export const statusWord = (outlet: Outlet, status: Status | undefined): string => {
  if (status === undefined) return " ".repeat(STATUS_COLUMNS);
  const [sign, style] = STATUS_SIGNS[status];
  return styled(outlet, style, padded(`${sign} ${status}`, STATUS_COLUMNS));
};

const MOST_SOURCES = 4;

const namesUpTo = (most: number, names: readonly string[]): string =>
  names.length <= most
    ? names.join(", ")
    : `${names.slice(0, most).join(", ")} and ${names.length - most} more`;

/** Outlets, each once; of a report that names none its file. */
export const sourcesOf = (row: Row, heads: Heads): string =>
  namesUpTo(MOST_SOURCES, [
    ...new Set(row.documents.map((id) => tame(heads.has(id) ? outletOf(heads.get(id)!) : id))),
  ]);

/** A day as `words` write it; one that was inferred says so. */
export const marked = (
  time: TimeValue,
  stated: ReadonlySet<string>,
  words: (date: DateView) => string,
): string => {
  const date = dateView(time, stated);
  return `${words(date)}${date.ground === "inferred" ? " inferred" : ""}`;
};

/** The day as a column; a longer one takes a line of its own above. */
const dayColumn = (day: string): string =>
  columnsOf(day) < DAY_COLUMNS ? padded(day, DAY_COLUMNS) : `${day}\n${" ".repeat(DAY_COLUMNS)}`;

/** What people decided of it, a line each. */
export const judgedLines = (outlet: Outlet, indent: string, words: readonly string[]): readonly string[] =>
  words.map((one) => hanging(`${indent}✎ `, tame(one), outlet.columns));

/** One row under the heading of its month; `judged`: what people decided of it. */
export const eventLines = (
  outlet: Outlet,
  row: EventRow,
  heads: Heads,
  seen: Day | undefined,
  judged: readonly string[] = [],
): string => {
  const day = row.date === undefined ? "" : marked(row.date, statedDays(row, heads), inMonth);
  const under = " ".repeat(DAY_COLUMNS + STATUS_COLUMNS);
  const [sentence = "", ...more] = wrap(tame(titleOf(row)), outlet.columns - under.length);
  const differs = row.differences.length > 0 ? "  ≠ sources differ" : "";
  return [
    `${dayColumn(day)}${statusWord(outlet, row.status)}${sentence}`,
    ...more.map((words) => `${under}${words}`),
    ...judgedLines(outlet, under, judged),
    ...(hasLapsed(row, seen) ? [hanging(under, LAPSED_WORDS, outlet.columns)] : []),
    styled(outlet, "dim", hanging(under, `${sourcesOf(row, heads)}${differs}`, outlet.columns)),
    "",
  ].join("\n");
};

/** What a passage that tells of something else is to the row. */
const AS_WORDS: Readonly<Record<NonNullable<Passage["as"]>, string>> = {
  outcome: ", its outcome",
  step: ", what came of it",
  sign: ", a sign of it",
  holder: ", who held the office",
};

/** The passages a row rests on, each with its report and the rule that read it. */
export const evidenceLines = (outlet: Outlet, row: Row, heads: Heads): string =>
  row.evidence
    .map(({ document, quote, rule, as }) =>
      [
        hanging("  “", `${tame(quote)}”`, outlet.columns),
        styled(
          outlet,
          "dim",
          hanging(
            "   ",
            `${tame(heads.get(document)?.name ?? document)}, read by ${rule}${as === undefined ? "" : AS_WORDS[as]}`,
            outlet.columns,
          ),
        ),
      ].join("\n"),
    )
    .join("\n");

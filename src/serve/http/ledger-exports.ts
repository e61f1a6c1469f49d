// The files of the ledgers: what a page's question admits, all of it, as a table or as lines of JSON with evidence. Rows are
// fetched in batches and sent as they come; a question that cannot be read is refused before the first line.
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import type { CommitmentRow, DiscrepancyRow, Row, UtteranceRow } from "../../model/record.ts";
import { BYTE_ORDER_MARK, csvLine } from "../views/csv.ts";
import { DISAGREEMENTS, disagreementLine } from "../views/disagreement-ledger.ts";
import { rowsDiffering } from "../views/disagreements.ts";
import { headsFor, namesOf } from "../views/heads.ts";
import type { Ledger } from "../views/ledger-ask.ts";
import * as csv from "../views/ledger-csv.ts";
import type { Heads } from "../views/passages.ts";
import { POSITIONS, positionLines } from "../views/position-ledger.ts";
import { PROMISES, promiseLine } from "../views/promise-ledger.ts";
import { QUOTATIONS, quotationLine } from "../views/quotation-ledger.ts";
import type { Answer, Ask } from "./answers.ts";
import { onDay } from "./as-of.ts";
import { checkedQuestion, courseBatches, type Question, rowBatches } from "./ledger-load.ts";

type PathOf = (path: string) => string;
type Lines = (ask: Ask, question: Question) => AsyncIterable<string>;

const pathOn =
  ({ asOf }: Ask): PathOf =>
  (path) =>
    asOf === undefined ? path : onDay(path, asOf);

const table = (
  columns: readonly string[],
  linesOf: (ask: Ask, rows: readonly Row[], heads: Heads) => Promise<string>,
) =>
  async function* (ask: Ask, question: Question): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csvLine(columns);
    for await (const rows of rowBatches(ask.store, question, ask.seen))
      yield await linesOf(ask, rows, await headsFor(ask.store, rows));
  };

const promises = table(csv.PROMISE_COLUMNS, async (ask, rows, heads) =>
  (rows as readonly CommitmentRow[])
    .map((row) => csv.promiseCsvLine(promiseLine(row, heads, ask.seen), pathOn(ask)))
    .join(""),
);

const quotations = table(csv.QUOTATION_COLUMNS, async (ask, rows, heads) =>
  (rows as readonly UtteranceRow[])
    .map((row) => csv.quotationCsvLine(quotationLine(row, heads), pathOn(ask)))
    .join(""),
);

const disagreements = table(csv.DISAGREEMENT_COLUMNS, async (ask, rows) => {
  const own = rows as readonly DiscrepancyRow[];
  const of = await rowsDiffering(ask.store, own);
  const heads = await headsFor(ask.store, [...own, ...own.flatMap((row) => of(row.of) ?? [])]);
  return own
    .map((row) => csv.disagreementCsvLine(disagreementLine(row, of(row.of), heads), pathOn(ask)))
    .join("");
});

async function* positions(ask: Ask, question: Question): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(csv.POSITION_COLUMNS);
  for await (const courses of courseBatches(ask.store, question, ask.seen)) {
    const heads = await headsFor(ask.store, courses.flat());
    yield positionLines(courses, heads)
      .map((line) => csv.positionCsvLine(line, pathOn(ask)))
      .join("");
  }
}

const jsonOf = async ({ store, seen }: Ask, rows: readonly Row[]): Promise<string> => {
  const names = namesOf(await headsFor(store, rows));
  return rows.map((row) => jsonLine(rowLine(row, names, seen))).join("");
};

async function* rowLines(ask: Ask, question: Question): AsyncGenerator<string> {
  for await (const rows of rowBatches(ask.store, question, ask.seen)) yield await jsonOf(ask, rows);
}

async function* courseLines(ask: Ask, question: Question): AsyncGenerator<string> {
  for await (const courses of courseBatches(ask.store, question, ask.seen))
    yield await jsonOf(ask, courses.flat());
}

const CSV = "text/csv; charset=utf-8; header=present";
const JSON_LINES = "application/x-ndjson; charset=utf-8";

const file =
  (ledger: Ledger, type: string, ending: string, lines: Lines) =>
  async (ask: Ask): Promise<Answer> => {
    const question = await checkedQuestion(ask, ledger);
    const day = ask.asOf === undefined ? "" : `-as-of-${ask.asOf}`;
    return {
      kind: "lines",
      type,
      file: `${ledger.path.slice(1)}${day}.${ending}`,
      lines: lines(ask, question),
    };
  };

const FILES: readonly (readonly [Ledger, string, Lines, Lines])[] = [
  [PROMISES, "a promise", promises, rowLines],
  [POSITIONS, "an actor and issue", positions, courseLines],
  [QUOTATIONS, "a quotation", quotations, rowLines],
  [DISAGREEMENTS, "a disagreement", disagreements, rowLines],
];

export const ledgerFiles = FILES.flatMap(([ledger, row, asTable, asJson]) => [
  {
    path: `${ledger.path}.csv`,
    what: `all that the query admits, a row ${row}`,
    answer: file(ledger, CSV, "csv", asTable),
  },
  {
    path: `${ledger.path}.jsonl`,
    what: "the same with evidence, a row of the record a line",
    answer: file(ledger, JSON_LINES, "jsonl", asJson),
  },
]);

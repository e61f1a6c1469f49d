// The page of quotations: who said what, when and where, in how many outlets of how many origins, and the wordings of one
// saying laid over each other. In come rows and their reports, out go lines. Pure.
import type { UtteranceRow } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { FacetValue } from "../../store/questions.ts";
import { rowHref } from "./addresses.ts";
import { type CollationPiece, collation } from "./collation.ts";
import { type DateView, dateView, dayWords } from "./dates.ts";
import { countsBy, type LedgerFrame, type TabCount } from "./ledger.ts";
import type { Ledger } from "./ledger-ask.ts";
import { capital, type EntityView, entityView } from "./names.ts";
import { type Heads, statedDays } from "./passages.ts";
import { spoken } from "./titles.ts";
import { outletsTelling, type Told, toldBy } from "./told.ts";

export const QUOTATIONS: Ledger = {
  path: "/quotations",
  type: "utterance",
  tab: "mode",
  tabs: ["direct", "indirect"],
  actor: "speaker",
  words: "words",
};

export interface WordingLine {
  /** Stands beside its words in the collation. */
  readonly siglum: string;
  readonly text: string;
  readonly outlets: readonly string[];
}

export interface QuotationLine {
  readonly id: string;
  readonly href: string;
  readonly speaker: EntityView;
  readonly label: string;
  readonly direct: boolean;
  readonly text: string;
  readonly date?: DateView;
  /** Where no report says when it was said: since when it is told. */
  readonly told?: Day;
  readonly toldOn: string;
  readonly venue: string;
  readonly wordings: readonly WordingLine[];
  readonly collation: readonly CollationPiece[];
  readonly passages: readonly Told[];
  readonly outlets: readonly string[];
  readonly reports: number;
  readonly origins: number;
}

export interface QuotationsView extends LedgerFrame {
  readonly lines: readonly QuotationLine[];
}

export const modeTabs = (standing: readonly FacetValue[]): readonly TabCount[] => {
  const counts = countsBy(standing);
  return [
    { value: "direct", label: "Quotations", count: counts.get("direct") ?? 0 },
    { value: "indirect", label: "Statements", count: counts.get("indirect") ?? 0 },
  ];
};

/** A, B, C …: outlets may share their first letter. */
const siglum = (at: number): string => String.fromCharCode(65 + at);

const wordingsOf = (row: UtteranceRow, heads: Heads): readonly WordingLine[] => {
  const values = row.differences.find(({ slot }) => slot === "text")?.values ?? [];
  return values.map(({ value, facts }, at) => ({
    siglum: siglum(at),
    text: spoken(value),
    outlets: outletsTelling(toldBy(row.evidence, facts, heads)),
  }));
};

export const quotationLine = (row: UtteranceRow, heads: Heads): QuotationLine => {
  const passages = toldBy(row.evidence, row.facts, heads);
  const wordings = wordingsOf(row, heads);
  const speaker = entityView(row.speaker);
  const told = passages[0]?.known;
  return {
    id: row.id,
    href: rowHref(row),
    speaker,
    label: capital(speaker.label),
    direct: row.mode === "direct",
    text: spoken(row.text),
    ...(row.date === undefined ? {} : { date: dateView(row.date, statedDays(row, heads)) }),
    ...(row.date !== undefined || told === undefined ? {} : { told }),
    toldOn: row.date !== undefined || told === undefined ? "" : dayWords(told, "short"),
    venue: row.venue ?? "",
    wordings,
    collation: collation(wordings.map(({ text }) => text)),
    passages,
    outlets: outletsTelling(passages),
    reports: row.documents.length,
    origins: row.origins,
  };
};

export const quotationsView = (
  frame: LedgerFrame,
  rows: readonly UtteranceRow[],
  heads: Heads,
): QuotationsView => ({ ...frame, lines: rows.map((row) => quotationLine(row, heads)) });

// The ledgers as tables of comma-separated values: a line a promise, a position, a quotation or a disagreement. In come lines
// of a ledger's view, out go lines of a file; cells are made safe for spreadsheets as the chronology's are.
import { csvLine } from "./csv.ts";
import type { DisagreementLine } from "./disagreement-ledger.ts";
import { nameOf } from "./names.ts";
import type { PositionLine } from "./position-ledger.ts";
import type { PromiseLine } from "./promise-ledger.ts";
import type { QuotationLine } from "./quotation-ledger.ts";
import { outletsTelling } from "./told.ts";

type PathOf = (path: string) => string;

export const PROMISE_COLUMNS = [
  "id", "made", "status", "by", "to", "action", "due", "due_from", "due_to", "due_basis", "days", "days_are", "history", "reports",
  "origins", "quote", "outlet", "path",
] as const; // biome-ignore format: one list

export const promiseCsvLine = (line: PromiseLine, pathOf: PathOf): string =>
  csvLine([
    line.id,
    line.made ?? "",
    line.status,
    line.by.map(nameOf).join("; "),
    line.to.map(nameOf).join("; "),
    line.action,
    line.due?.iso ?? "",
    line.due?.from ?? "",
    line.due?.to ?? "",
    line.due?.basis ?? "",
    line.days?.count ?? "",
    line.days?.word ?? "",
    line.steps
      .map(({ status, known }) => [status, known].filter(Boolean).join(" "))
      .reverse()
      .join("; "),
    line.reports,
    line.origins,
    line.first?.quote ?? "",
    line.first?.outlet ?? "",
    pathOf(line.href),
  ]);

export const POSITION_COLUMNS = [
  "actor", "actor_kind", "issue", "stances", "wordings", "strength", "shifts", "first", "last", "reports", "outlets", "quotes",
  "paths",
] as const; // biome-ignore format: one list

export const positionCsvLine = (line: PositionLine, pathOf: PathOf): string =>
  csvLine([
    line.name,
    line.actor.kind,
    line.issue,
    line.spells.map(({ stance, from, to }) => [stance, from, to].filter(Boolean).join(" ")).join("; "),
    line.course.map(({ words, day }) => [words, day].filter(Boolean).join(" ")).join("; "),
    line.course.map(({ scale, rank }) => `${scale} ${rank}`).join("; "),
    line.shifts,
    line.first ?? "",
    line.last ?? "",
    line.reports,
    outletsTelling(line.passages).join("; "),
    line.passages.map(({ quote }) => quote).join(" | "),
    line.hrefs.map(pathOf).join("; "),
  ]);

export const QUOTATION_COLUMNS = [
  "id", "mode", "speaker", "speaker_kind", "date", "from", "to", "basis", "told", "venue", "text", "wordings", "reports", "origins",
  "outlets", "path",
] as const; // biome-ignore format: one list

export const quotationCsvLine = (line: QuotationLine, pathOf: PathOf): string =>
  csvLine([
    line.id,
    line.direct ? "direct" : "indirect",
    line.label,
    line.speaker.kind,
    line.date?.iso ?? "",
    line.date?.from ?? "",
    line.date?.to ?? "",
    line.date?.basis ?? "",
    line.told ?? "",
    line.venue,
    line.text,
    line.wordings.map(({ text, outlets }) => `${outlets.join(", ")}: ${text}`).join(" | "),
    line.reports,
    line.origins,
    line.outlets.join("; "),
    pathOf(line.href),
  ]);

export const DISAGREEMENT_COLUMNS = [
  "id", "class", "about", "values", "outlets", "quotes", "resolution", "also", "in", "in_path", "path",
] as const; // biome-ignore format: one list

export const disagreementCsvLine = (line: DisagreementLine, pathOf: PathOf): string =>
  csvLine([
    line.id,
    line.class,
    line.about,
    line.values.map(({ label }) => label).join(" | "),
    line.values.map(({ told }) => outletsTelling(told).join(", ")).join(" | "),
    [...line.values.flatMap(({ told }) => told), ...line.passages].map(({ quote }) => quote).join(" | "),
    line.resolution,
    line.also.map(({ slot, class: kind }) => `${slot} (${kind})`).join("; "),
    line.of?.title ?? "",
    line.of === undefined ? "" : pathOf(line.of.href),
    pathOf(line.href),
  ]);

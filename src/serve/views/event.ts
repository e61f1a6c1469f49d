// An event's data: when, who, where, its history from planned to held, a column for each source with its passages,
// where they differ and what was said there. Pure, over the row and the reports it rests on.
import type { EntityRef } from "../../model/entity.ts";
import type { EventRow, Passage, StatusStep, UtteranceRow } from "../../model/record.ts";
import { type Day, daysBetween } from "../../model/time.ts";
import { dossierHref } from "./actor.ts";
import { rowHref } from "./addresses.ts";
import { type PartyView, partyViews } from "./chronology.ts";
import { rowCitation } from "./citation.ts";
import { type DateView, dateView, dayWords, monthWords } from "./dates.ts";
import { type Difference, differenceViews, valueWords } from "./differences.ts";
import { type Cells, cellsOf } from "./event-cells.ts";
import { hasLapsed, LAPSED_WORDS } from "./known.ts";
import { capital, counted, type EntityView, entityView, nameOf } from "./names.ts";
import type { Numbering } from "./numbering.ts";
import { type OriginView, originViews } from "./origins.ts";
import {
  type Heads,
  type PassageView,
  passageView,
  type ReportView,
  reportsOf,
  statedDays,
} from "./passages.ts";
import { byDocument } from "./side.ts";
import { eventTitle, spoken } from "./titles.ts";
import { FORMAT_WORDS, KIND_WORDS, STATUS_SIGN } from "./words.ts";

export interface StepOfHistory {
  readonly status: string;
  readonly sign: string;
  readonly known?: { readonly day: string; readonly words: string };
  /** "2 days ahead", "the same day", "3 days after". */
  readonly distance: string;
  readonly reports: readonly { readonly report: ReportView; readonly passage: PassageView }[];
}

export interface Column {
  readonly report: ReportView;
  /** The value each differing slot has here; no label where this source does not say. */
  readonly values: readonly { readonly slot: string; readonly label?: string }[];
  readonly passages: readonly PassageView[];
  /** Which origin it is of, where there are several reports. */
  readonly origin?: OriginView;
}

export interface Saying {
  readonly id: string;
  readonly href: string;
  readonly speaker: EntityView;
  readonly text: string;
  readonly direct: boolean;
  readonly reports: readonly ReportView[];
  readonly wordings: readonly string[];
}

export interface EventView {
  readonly id: string;
  readonly type: "event";
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly month?: { readonly words: string; readonly from: string; readonly to: string };
  readonly date?: DateView;
  readonly dated: string;
  readonly status: string;
  readonly sign: string;
  /** "its day has passed; …" of an event that was ahead; empty of any other. */
  readonly lapsed: string;
  readonly history: readonly StepOfHistory[];
  readonly parties: readonly PartyView[];
  readonly target?: EntityView;
  readonly places: readonly EntityView[];
  readonly forum?: EntityView;
  readonly within: string;
  readonly topic: string;
  readonly format: string;
  readonly reports: number;
  readonly origins: number;
  /** Those of one origin stand beside each other. */
  readonly columns: readonly Column[];
  /** The facts behind each value. */
  readonly cells: Cells;
  readonly differences: readonly Difference[];
  readonly said: readonly Saying[];
  readonly facts: readonly string[];
  readonly citation: string;
  /** The dossier of the two that meet; empty where they are not two. */
  readonly dossierHref: string;
}

/** Two that take part, else the two states that all who do belong to. */
const pairOf = ({ participants }: EventRow): readonly EntityRef[] => {
  const known = participants.filter(({ kind }) => kind !== "unnamed");
  if (known.length === 2) return known;
  const states = new Set(
    known.flatMap(({ kind, name, state }) => (kind === "state" ? [name] : (state ?? []))),
  );
  return states.size === 2 ? [...states].map((name) => ({ kind: "state", name })) : [];
};

const groundWords = ({ ground, reference }: DateView): string => {
  if (ground === "stated") return "stated by the sources";
  if (ground === "counted") return `counted from a report’s own day, ${valueWords(reference!)}`;
  const from = reference === undefined ? "" : `, counted from ${valueWords(reference)}`;
  return `inferred from the reports’ words${from}`;
};

const PRECISION: Readonly<Record<DateView["precision"], string>> = {
  day: "To the day",
  days: "To the day",
  week: "Only the week is known",
  "half-month": "Only the half of the month is known",
  month: "Only the month is known",
  season: "Only the season is known",
  year: "Only the year is known",
  interval: "Some day between the two",
};

const dayNote = (date: DateView | undefined): string => {
  if (date === undefined) return "No source tells the day.";
  const precision = date.from === date.to ? "To the day" : PRECISION[date.precision];
  const zone = date.zone === undefined ? "" : ` ${capital(date.zone)}.`;
  return `${precision}, ${groundWords(date)}.${zone}`;
};

const distanceWords = (step: StatusStep, row: EventRow): string => {
  if (step.known === undefined || row.date === undefined || row.date.from !== row.date.to) return "";
  const days = daysBetween(step.known, row.date.from);
  if (days === 0) return "the same day";
  return days > 0 ? `${counted(days, "day")} ahead` : `${counted(-days, "day")} after`;
};

const STEP_REPORTS = 4;

type Numbers = (document: string) => Numbering | undefined;

const viewOf = (passage: Passage, numbers: Numbers): PassageView =>
  passageView(passage, numbers(passage.document)?.get(passage.block));

const stepOf = (step: StatusStep, row: EventRow, heads: Heads, numbers: Numbers): StepOfHistory => ({
  status: step.status,
  sign: STATUS_SIGN[step.status],
  ...(step.known === undefined ? {} : { known: { day: step.known, words: dayWords(step.known, "short") } }),
  distance: distanceWords(step, row),
  reports: row.evidence
    .filter(({ fact }) => step.facts.includes(fact))
    .slice(0, STEP_REPORTS)
    .flatMap((passage) =>
      reportsOf([passage.document], heads).map((report) => ({ report, passage: viewOf(passage, numbers) })),
    ),
});

const columnOf = (
  report: ReportView,
  own: readonly Passage[],
  differences: readonly Difference[],
  numbers: Numbers,
): Column => ({
  report,
  values: differences.map(({ slot, values }) => {
    const here = values.filter(({ documents }) => documents.includes(report.id));
    return here.length === 0 ? { slot } : { slot, label: here.map(({ label }) => label).join("; ") };
  }),
  passages: own.map((passage) => viewOf(passage, numbers)),
});

const columnsOf = (
  row: EventRow,
  differences: readonly Difference[],
  heads: Heads,
  numbers: Numbers,
): readonly Column[] => {
  const passages = byDocument(row.evidence);
  return originViews(row).flatMap((origin) =>
    reportsOf(origin.documents, heads).map((report) => ({
      ...columnOf(report, passages.get(report.id) ?? [], differences, numbers),
      ...(row.documents.length > 1 && origin.counted ? { origin } : {}),
    })),
  );
};

const sayingOf = (row: UtteranceRow, heads: Heads): Saying => ({
  id: row.id,
  href: rowHref(row),
  speaker: entityView(row.speaker),
  text: spoken(row.text),
  direct: row.mode === "direct",
  reports: reportsOf(row.documents, heads),
  wordings: (row.differences.find(({ slot }) => slot === "text")?.values ?? [])
    .map(({ value }) => value)
    .filter((value) => value !== row.text)
    .map(spoken),
});

const placesOf = (row: EventRow): readonly EntityView[] =>
  (row.places ?? (row.place === undefined ? [] : [row.place])).map(entityView);

const monthOf = (row: EventRow): EventView["month"] | undefined => {
  const month = row.date?.from.slice(0, 7);
  return month === undefined ? undefined : { words: monthWords(month), from: `${month}-01`, to: month };
};

export const eventView = (
  row: EventRow,
  heads: Heads,
  numbers: Numbers,
  said: readonly UtteranceRow[],
  seen: Day | undefined,
): EventView => {
  const differences = differenceViews(row);
  const date = row.date === undefined ? undefined : dateView(row.date, statedDays(row, heads));
  const month = monthOf(row);
  return {
    id: row.id,
    type: "event",
    href: rowHref(row),
    title: eventTitle(row),
    kind: KIND_WORDS[row.kind],
    ...(month === undefined ? {} : { month }),
    ...(date === undefined ? {} : { date }),
    dated: dayNote(date),
    status: row.status ?? "",
    sign: row.status === undefined ? "" : STATUS_SIGN[row.status],
    lapsed: hasLapsed(row, seen) ? LAPSED_WORDS : "",
    history: row.history.map((step) => stepOf(step, row, heads, numbers)),
    parties: partyViews(row),
    ...(row.target === undefined ? {} : { target: entityView(row.target) }),
    places: placesOf(row),
    ...(row.forum === undefined ? {} : { forum: entityView(row.forum) }),
    within: row.within ?? "",
    topic: row.topic ?? "",
    format: row.format === undefined ? "" : FORMAT_WORDS[row.format],
    reports: row.documents.length,
    origins: row.origins,
    columns: columnsOf(row, differences, heads, numbers),
    cells: cellsOf(row),
    differences,
    said: said.map((saying) => sayingOf(saying, heads)),
    facts: row.facts,
    citation: rowCitation(row, heads),
    dossierHref: pairOf(row).length === 2 ? dossierHref(...pairOf(row)) : "",
  };
};

/** Utterances of the event's own reports by those who took part, on its day where both days are known. */
export const saidThere = (row: EventRow, utterances: readonly UtteranceRow[]): readonly UtteranceRow[] => {
  const names = new Set(row.participants.map(nameOf));
  return utterances
    .filter(({ speaker }) => names.has(nameOf(speaker)))
    .filter(
      ({ date }) =>
        date === undefined ||
        row.date === undefined ||
        (date.from <= row.date.to && row.date.from <= date.to),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

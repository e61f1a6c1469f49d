// The chronology's data: what the store found for a query, grouped by day, week, month or year, with facets, the bars
// of the histogram and the addresses that lead on. Pure: the page and its JSON twin are both made from it.
import type { EventRow, OfficeThen } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { Chronology } from "../../store/questions.ts";
import type { Counts } from "../../store/store.ts";
import { rowHref } from "./addresses.ts";
import {
  type Asked,
  type ChronologyAsk,
  LISTS,
  type OrderLink,
  orderLinks,
  PAGE_SIZE,
  withAsk,
} from "./chronology-query.ts";
import { type DateView, dateView, dayWords, mondayOf, monthWords, rangeWords } from "./dates.ts";
import { type Difference, differenceViews } from "./differences.ts";
import { chronologyLinks, type ExportLink, sourceLinks } from "./export-links.ts";
import { type FacetView, facetViews } from "./facets.ts";
import { type HistogramView, histogram } from "./histogram.ts";
import { hasLapsed, LAPSED_WORDS } from "./known.ts";
import { type Pages, pages } from "./lists.ts";
import { counted, type EntityView, entityView } from "./names.ts";
import { type OriginView, originViews, spread } from "./origins.ts";
import {
  type Heads,
  type PassageView,
  passageView,
  type ReportView,
  reportsOf,
  statedDays,
} from "./passages.ts";
import { eventTitle } from "./titles.ts";
import { FORMAT_WORDS, KIND_WORDS, STATUS_SIGN } from "./words.ts";

export interface PartyView extends EntityView {
  /** The office then, as the row's own reports call it. */
  readonly office?: string;
}

export interface EventLine {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly date?: DateView;
  /** The day is that of the row above. */
  readonly same: boolean;
  readonly parties: readonly PartyView[];
  readonly place: string;
  readonly forum: string;
  readonly topic: string;
  readonly status: string;
  readonly sign: string;
  /** "planned, known 15 Mar 2021": an earlier state than the present one. */
  readonly before: string;
  /** "its day has passed; …" of an event that was ahead; empty of any other. */
  readonly lapsed: string;
  readonly reports: number;
  readonly origins: number;
  readonly differences: readonly Difference[];
  readonly evidence: readonly {
    readonly report?: ReportView;
    readonly passage: PassageView;
    readonly status: string;
    /** The sign of the origin that the report is of. */
    readonly origin: string;
  }[];
  /** Those of the evidence shown, in its order. */
  readonly from: readonly Pick<OriginView, "sign" | "why" | "counted">[];
  readonly passages: number;
  /** The reports it rests on, as a printed note names them. */
  readonly note: string;
}

export interface Group {
  readonly heading: string;
  readonly lines: readonly EventLine[];
}

export interface ChronologyView {
  readonly title: "Chronology";
  readonly summary: string;
  readonly total: number;
  readonly ask: ChronologyAsk;
  readonly wrong: readonly string[];
  /** What stands in the two date fields. */
  readonly fields: { readonly from: string; readonly to: string };
  readonly narrowed: boolean;
  readonly span?: { readonly from: Day; readonly to: Day };
  readonly groups: readonly Group[];
  readonly facets: readonly FacetView[];
  readonly histogram?: HistogramView;
  readonly orders: readonly OrderLink[];
  readonly zooms: readonly { readonly zoom: string; readonly href: string; readonly current: boolean }[];
  readonly pages: Pages;
  readonly exports: readonly ExportLink[];
  /** The sources of these events. */
  readonly sources: readonly ExportLink[];
  /** Nothing has been read into the record yet. */
  readonly empty: boolean;
}

const LINE_PASSAGES = 6;

export const officeWords = (office: OfficeThen): string =>
  office.title === "" ? office.office : office.title;

export const partyViews = (row: EventRow): readonly PartyView[] =>
  row.participants.map((ref) => {
    const office = row.offices.find((held) => held.person === ref.name);
    return { ...entityView(ref), ...(office === undefined ? {} : { office: officeWords(office) }) };
  });

const placeWords = (row: EventRow): string => {
  if (row.format === "virtual" || row.format === "phone") return FORMAT_WORDS[row.format];
  const places = row.places ?? (row.place === undefined ? [] : [row.place]);
  return places.map((place) => entityView(place).label).join(", ");
};

const beforeWords = (row: EventRow): string => {
  const first = row.history[0];
  if (first === undefined || row.history.length < 2 || first.status === row.status) return "";
  return first.known === undefined
    ? first.status
    : `${first.status}, known ${dayWords(first.known, "short")}`;
};

const statusOfFact = (row: EventRow, fact: string): string =>
  row.history.find((step) => step.facts.includes(fact))?.status ?? "";

const evidenceOf = (row: EventRow, heads: Heads): Pick<EventLine, "evidence" | "from"> => {
  const shown = spread(row.evidence, originViews(row), LINE_PASSAGES);
  const evidence = shown.flatMap(({ origin, passages }) =>
    passages.map((passage) => {
      const [report] = reportsOf([passage.document], heads);
      const status = statusOfFact(row, passage.fact);
      const told = { passage: passageView(passage), status, origin: origin.sign };
      return report === undefined ? told : { report, ...told };
    }),
  );
  return {
    evidence,
    from: shown.map(({ origin: { sign, why, counted: all } }) => ({ sign, why, counted: all })),
  };
};

const NOTED = 6;

const noteOf = (row: EventRow, heads: Heads): string => {
  const reports = reportsOf(row.documents, heads);
  const named = reports
    .slice(0, NOTED)
    .map(({ outlet, date }) => (date === undefined ? outlet : `${outlet}, ${date.short}`));
  return [...named, ...(reports.length > NOTED ? [`${reports.length - NOTED} more`] : [])].join("; ");
};

/** `seen`: the day on which the record is seen. */
export const eventLine = (row: EventRow, heads: Heads, seen: Day | undefined): EventLine => ({
  id: row.id,
  href: rowHref(row),
  title: eventTitle(row),
  kind: KIND_WORDS[row.kind],
  ...(row.date === undefined ? {} : { date: dateView(row.date, statedDays(row, heads)) }),
  same: false,
  parties: partyViews(row),
  place: placeWords(row),
  forum: row.forum === undefined ? (row.within ?? "") : entityView(row.forum).label,
  topic: row.topic ?? "",
  status: row.status ?? "",
  sign: row.status === undefined ? "" : STATUS_SIGN[row.status],
  before: beforeWords(row),
  lapsed: hasLapsed(row, seen) ? LAPSED_WORDS : "",
  reports: row.documents.length,
  origins: row.origins,
  differences: differenceViews(row),
  ...evidenceOf(row, heads),
  passages: row.evidence.length,
  note: noteOf(row, heads),
});

const HEADINGS: Readonly<Record<ChronologyAsk["zoom"], (day: Day) => string>> = {
  day: (day) => dateView({ from: day, to: day, precision: "day", basis: "stated" }).long,
  week: (day) => `Week of ${dayWords(mondayOf(day))}`,
  month: (day) => monthWords(day.slice(0, 7)),
  year: (day) => day.slice(0, 4),
  decade: (day) => `${day.slice(0, 3)}0s`,
};

/** What an event stands under, by its first day. */
export const headingOf = (row: EventRow, zoom: ChronologyAsk["zoom"]): string =>
  row.date === undefined ? "Without a day" : HEADINGS[zoom](row.date.from);

/** Alike in days and in what is noted of them. */
const sameDate = (a: EventLine | undefined, b: EventLine): boolean =>
  a?.date !== undefined && b.date !== undefined && a.date.from === b.date.from && a.date.to === b.date.to &&
  a.date.precision === b.date.precision && a.date.note === b.date.note; // biome-ignore format: one condition

const groupsOf = (
  rows: readonly EventRow[],
  heads: Heads,
  zoom: ChronologyAsk["zoom"],
  seen: Day | undefined,
): readonly Group[] => {
  const groups = new Map<string, EventLine[]>();
  for (const row of rows) {
    const heading = headingOf(row, zoom);
    const lines = groups.get(heading) ?? [];
    groups.set(heading, lines);
    const line = eventLine(row, heads, seen);
    lines.push({ ...line, same: sameDate(lines.at(-1), line) });
  }
  return [...groups].map(([heading, lines]) => ({ heading, lines }));
};

const summaryOf = (found: Chronology, counts: Counts): string => {
  const span = found.span === undefined ? "" : `, ${rangeWords(found.span.from, found.span.to)}`;
  const record = `the record holds ${counted(counts.documents, "report")}`;
  return `${counted(found.total, "event")}${span}; ${record}. Days are stated, or counted from a report’s own, unless noted.`;
};

export const isNarrowed = (ask: ChronologyAsk): boolean =>
  ask.from !== undefined || ask.to !== undefined || LISTS.some((name) => ask[name].length > 0);

const ZOOMS = ["day", "week", "month", "year", "decade"] as const;

const fileOf =
  (ask: ChronologyAsk) =>
  (ending: string): string =>
    withAsk(ask, { page: 1 }, `/chronology${ending}`);

const exportsOf = (ask: ChronologyAsk): ChronologyView["exports"] => [
  ...chronologyLinks(fileOf(ask)),
  { name: "JSON", href: withAsk(ask, {}, "/chronology.json"), what: "this page" },
  { name: "Whole record", href: "/record.jsonl", what: "every row, JSON lines" },
  { name: "All evidence", href: "/annotations.jsonld", what: "of every row, W3C JSON-LD" },
];

export const fieldWords = (day: Day | undefined, typed: string): string =>
  day === undefined ? typed.slice(0, 60) : dayWords(day, "short");

export const chronologyView = (
  { ask, wrong, typed }: Asked,
  found: Chronology,
  heads: Heads,
  { counts, seen }: { readonly counts: Counts; readonly seen: Day | undefined },
): ChronologyView => {
  const bars = histogram(ask, found.months);
  return {
    title: "Chronology",
    summary: summaryOf(found, counts),
    total: found.total,
    ask,
    wrong,
    fields: { from: fieldWords(ask.from, typed.from), to: fieldWords(ask.to, typed.to) },
    narrowed: isNarrowed(ask),
    ...(found.span === undefined ? {} : { span: found.span }),
    groups: groupsOf(found.rows, heads, ask.zoom, seen),
    facets: facetViews(ask, found.facets),
    ...(bars === undefined ? {} : { histogram: bars }),
    orders: orderLinks(ask.latest, (changes) => withAsk(ask, changes)),
    zooms: ZOOMS.map((zoom) => ({ zoom, href: withAsk(ask, { zoom }), current: zoom === ask.zoom })),
    pages: pages(ask.page, found.total, PAGE_SIZE, (page) => withAsk(ask, { page })),
    exports: exportsOf(ask),
    sources: sourceLinks(fileOf(ask)),
    empty: counts.documents === 0,
  };
};

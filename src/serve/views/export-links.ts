// What the menus "Export" and "Cite" offer, as data: each format by its name, the ending of its files and a clause on what
// is in it. In comes an address, out go the addresses of its files.

export interface FormatWords {
  readonly name: string;
  readonly ending: string;
  /** One clause for the menu. */
  readonly what: string;
}

export interface ExportLink {
  readonly name: string;
  readonly href: string;
  readonly what: string;
}

const words = (name: string, ending: string, what: string): FormatWords => ({ name, ending, what });

/** By the names that the command line gives them, in the menu's order. */
export const FORMAT_NAMES = {
  docx: words("Word", ".docx", "house style, a footnote an event"),
  md: words("Markdown", ".md", "the same as text"),
  csv: words("CSV", ".csv", "a row an event"),
  ics: words("Calendar", ".ics", "iCalendar, a day or days an event"),
  timeline: words("TimelineJS", ".timeline.json", "a slide an event"),
  json: words("JSON, all", ".all.json", "one document, with evidence"),
  jsonl: words("JSON lines", ".jsonl", "the same, an event a line"),
  annotations: words("Annotations", ".jsonld", "the evidence, W3C JSON-LD"),
  bib: words("BibTeX", ".bib", "its sources"),
  ris: words("RIS", ".ris", "its sources"),
  csl: words("CSL-JSON", ".csl.json", "its sources"),
} as const;

export type FormatName = keyof typeof FORMAT_NAMES;
export const SOURCE_NAMES = ["bib", "ris", "csl"] as const;
export type SourceFormat = (typeof SOURCE_NAMES)[number];

/** `hrefOf`: the address of what has that ending. */
const linksOf = (names: readonly FormatName[], hrefOf: (ending: string) => string): readonly ExportLink[] =>
  names.map((format) => {
    const { name, ending, what } = FORMAT_NAMES[format];
    return { name, href: hrefOf(ending), what };
  });

const ALL = Object.keys(FORMAT_NAMES) as FormatName[];
const isSource = (name: FormatName): boolean => (SOURCE_NAMES as readonly FormatName[]).includes(name);

export const chronologyLinks = (hrefOf: (ending: string) => string): readonly ExportLink[] =>
  linksOf(
    ALL.filter((name) => !isSource(name)),
    hrefOf,
  );

/** The sources of a row, a report or a list, for reference managers. */
export const sourceLinks = (hrefOf: (ending: string) => string): readonly ExportLink[] =>
  linksOf(SOURCE_NAMES, hrefOf);

/** The files of one row or report: its data, its evidence, and its day where it has one in a calendar. */
export const rowLinks = (href: string, calendar: boolean, data: string): readonly ExportLink[] => [
  { name: "JSON", href: `${href}.json`, what: data },
  ...(calendar ? [{ name: "Calendar", href: `${href}.ics`, what: "iCalendar" }] : []),
  { name: "Annotations", href: `${href}.jsonld`, what: "the evidence, W3C JSON-LD" },
];

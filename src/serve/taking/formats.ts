// The formats in which a chronology is taken away, as data: what each is called, how its files end, and what makes it. The
// pages and the command line offer the same.
import { FORMAT_NAMES, type FormatName, type FormatWords, type SourceFormat } from "../views/export-links.ts";
import { evidenceOfEvents } from "./evidence.ts";
import { SOURCE_WRITERS, sourcesOfEvents } from "./sources.ts";
import type { Taking } from "./taking.ts";
import { calendarOf, csvOf, eventLinesOf, eventsDocument, markdownOf, timelineOf, wordOf } from "./texts.ts";

export const TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ics: "text/calendar; charset=utf-8",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  csl: "application/vnd.citationstyles.csl+json; charset=utf-8",
  annotations: "application/ld+json; charset=utf-8",
} as const;

export interface Format extends FormatWords {
  readonly type: string;
  readonly text?: (taking: Taking) => AsyncIterable<string>;
  readonly bytes?: (taking: Taking) => Promise<Uint8Array>;
}

const sources = (format: SourceFormat): Format => ({
  ...FORMAT_NAMES[format],
  type: TYPES[format],
  text: (taking) => SOURCE_WRITERS[format](sourcesOfEvents(taking)),
});

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  docx: { ...FORMAT_NAMES.docx, type: TYPES.docx, bytes: wordOf },
  md: { ...FORMAT_NAMES.md, type: TYPES.md, text: markdownOf },
  csv: { ...FORMAT_NAMES.csv, type: TYPES.csv, text: csvOf },
  ics: { ...FORMAT_NAMES.ics, type: TYPES.ics, text: calendarOf },
  timeline: { ...FORMAT_NAMES.timeline, type: TYPES.json, text: timelineOf },
  json: { ...FORMAT_NAMES.json, type: TYPES.json, text: eventsDocument },
  jsonl: { ...FORMAT_NAMES.jsonl, type: TYPES.jsonl, text: eventLinesOf },
  annotations: { ...FORMAT_NAMES.annotations, type: TYPES.annotations, text: evidenceOfEvents },
  bib: sources("bib"),
  ris: sources("ris"),
  csl: sources("csl"),
};

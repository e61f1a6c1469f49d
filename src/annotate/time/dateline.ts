// The opening dateline of a report: "TOKYO, March 16 (Kyodo) --", "LONDON — ", "(Washington, D.C., March 3, 2022)".
// Takes the text of a block; gives place, day and agency as spans in it, or nothing. A line that is only a date is told here too.
import type { Span } from "../../model/text.ts";
import { type FoundTime, findTimes } from "./find.ts";
import { MONTH, WEEKDAY_BEFORE, YEAR } from "./words.ts";

export interface Dateline {
  /** All of it, dash included; the report's words begin where it ends. */
  readonly span: Span;
  readonly place?: Span;
  readonly day?: FoundTime;
  readonly agency?: Span;
}

const CAPITALS = "[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[\\s/]+[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3}";
const NAME = "[A-ZÀ-Þ][\\wÀ-ÿ.'’-]*(?:\\s+(?:of\\s+)?[A-ZÀ-Þ][\\wÀ-ÿ.'’-]*){0,3}";
const REGION = `(?:,\\s*(?!(?:${MONTH})\\b)${NAME})?`;
const DATE = `(?:(?:${WEEKDAY_BEFORE},?\\s+)?(?:(?:${MONTH})\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTH}))(?:,?\\s+${YEAR})?|${YEAR}-\\d\\d-\\d\\d)`;
const AGENCY = "\\((?<agency>[A-Z][\\w .&/’'-]{1,38})\\)";
const DASH = "(?:--+|[—–]|-(?=\\s))";

const pattern = (source: string): RegExp => new RegExp(`^\\s*${source}`, "d");

// The first that fits; each ends in something that no sentence begins with.
const SHAPES: readonly RegExp[] = [
  pattern(`\\((?<place>${NAME}${REGION}),\\s*(?<date>${DATE})\\)\\s*${DASH}?\\s*`),
  pattern(
    `(?<place>${CAPITALS}${REGION}),?\\s+(?:[—–-]\\s*)?\\(?(?<date>${DATE})\\)?,?\\s*${AGENCY}\\s*${DASH}?\\s*`,
  ),
  pattern(`(?<place>${CAPITALS}${REGION})\\s*[,—–-]?\\s*\\(?(?<date>${DATE})\\)?\\s*(?:${DASH}|[:.]|$)\\s*`),
  pattern(`(?<place>${NAME}${REGION}),\\s*(?<date>${DATE}),?\\s*(?:${AGENCY}\\s*${DASH}?|${DASH}|:|$)\\s*`),
  pattern(`(?<place>${CAPITALS}${REGION})\\s*${AGENCY}\\s*${DASH}?\\s*`),
  pattern(`(?<place>${CAPITALS}${REGION})\\s*${DASH}\\s*`),
];

const named = (match: RegExpExecArray, name: string): Span | undefined => {
  const place = match.indices?.groups?.[name];
  return place && { from: place[0], to: place[1] };
};

const dayIn = (text: string, span: Span | undefined): FoundTime | undefined => {
  if (!span) return undefined;
  const found = findTimes(text.slice(span.from, span.to))[0];
  return found && { ...found, span: { from: found.span.from + span.from, to: found.span.to + span.from } };
};

/** Reads "TOKYO, March 16 (Kyodo) -- The ministers …"; nothing where the block opens without a dateline. */
export const parseDateline = (text: string): Dateline | undefined => {
  const head = text.slice(0, 200);
  for (const shape of SHAPES) {
    const match = shape.exec(head);
    if (!match) continue;
    const [day, agency] = [dayIn(head, named(match, "date")), named(match, "agency")];
    return { span: { from: 0, to: match[0].length }, place: named(match, "place"), day, agency };
  }
  return undefined;
};

export interface DateLine {
  readonly day: FoundTime;
  /** What the line says happened that day. */
  readonly says: "published" | "updated" | "unsaid";
}

const LABEL =
  /^(?:(?:first\s+)?(?:published|posted|issued|released|date|publication date|created|written|press release|statement|updated|last\s+(?:updated|modified)|modified)(?:\s+(?:on|at|in))?\s*:?\s*)+/i;
const UPDATED = /updated|modified/i;
const TAIL =
  /^[\s,|·•–—-]*(?:(?:at\s+)?\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,4}(?:[+-]\d+)?\)?)?)?[\s,|·•.–—-]*(?:\d+\s+min(?:ute)?s?(?:\s+read)?)?$/i;
const LEAD = /^(?:By\s+[A-ZÀ-Þ][^|\d]{2,50}?[\s,|·•–—-]+|[A-Z][\w ]{1,24}\s*[|·•]\s*)?/;

/** A line that holds a full date and nothing else but a label, a by-line, a time. */
export const parseDateLine = (text: string): DateLine | undefined => {
  const line = text.trim();
  if (line.length > 120 || line.length < 6) return undefined;
  const lead = LEAD.exec(line)?.[0] ?? "";
  const label = LABEL.exec(line.slice(lead.length))?.[0] ?? "";
  const at = lead.length + label.length;
  const rest = line.slice(at);
  const day = findTimes(rest)[0];
  if (!day?.value || day.value.from !== day.value.to || rest.slice(0, day.span.from).trim() !== "")
    return undefined;
  if (!TAIL.test(rest.slice(day.span.to))) return undefined;
  const start = text.indexOf(line) + at;
  const says = UPDATED.test(label) ? "updated" : label ? "published" : "unsaid";
  return { day: { ...day, span: { from: day.span.from + start, to: day.span.to + start } }, says };
};

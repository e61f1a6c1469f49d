// The opening dateline of a report: "TOKYO, March 16 (Kyodo) --", "LONDON — ", "(Washington, D.C., March 3, 2022)".
// Takes the text of a block; gives place, day and agency as spans in it, or nothing. A line that is only a date is told here too.
import { PLACES } from "../../lexicon/places.ts";
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
const REGION = `(?:\\s*\\[[A-Z][\\w ]{2,30}\\]|,\\s*(?!(?:${MONTH})\\b)${NAME})?`;
const DATE = `(?:(?:${WEEKDAY_BEFORE},?\\s+)?(?:(?:${MONTH})\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTH}))(?:,?\\s+${YEAR})?|${YEAR}-\\d\\d-\\d\\d)`;
const AGENCY = "\\((?<agency>[A-Z][\\w .&/’'-]{1,38})\\)";
const KNOWN_AGENCY =
  "\\((?<agency>AP|The Associated Press|Reuters|AFP|Kyodo(?: News)?|Xinhua|Yonhap|TASS|Tass|Interfax|UPI|dpa|DPA|ANI|PTI|IANS|CNN|VOA|BBC|Bloomberg|Jiji(?: Press)?|CNA|ANSA|EFE|Anadolu(?: Agency)?|AA|IRNA|SANA|MENA|Nikkei|NHK|DW|UN News|Ukrinform|Antara|Bernama|VNA|KCNA|CP|AAP|PA)\\)";
/** What opens in capitals before a dash without naming a place. */
const NO_PLACE =
  "(?!(?:BREAKING|UPDATED?|EXCLUSIVE|ANALYSIS|OPINION|WATCH|NOTE|EDITOR|CORRECTION|LIVE|VIDEO|PHOTOS?)\\b)";
const DASH = "(?:--+|[—–]|-(?=\\s))";

const pattern = (source: string): RegExp => new RegExp(`^\\s*${source}`, "d");

// The first that fits; each ends in something that no sentence begins with.
const SHAPES: readonly RegExp[] = [
  pattern(`\\((?<place>${NAME}${REGION}),\\s*(?<date>${DATE})\\)\\s*${DASH}?\\s*`),
  pattern(
    `(?<place>${CAPITALS}${REGION}),?\\s+(?:[—–-]\\s*)?\\(?(?<date>${DATE})\\)?,?\\s*${AGENCY}\\s*${DASH}?\\s*`,
  ),
  pattern(`(?<place>${CAPITALS}${REGION}),\\s+(?<date>${DATE})\\.?\\s+/(?<agency>[A-Za-z-]{3,12})/\\.?\\s*`),
  pattern(`(?<place>${CAPITALS}${REGION})\\s*[,—–-]?\\s*\\(?(?<date>${DATE})\\)?\\s*(?:${DASH}|[:.]|$)\\s*`),
  pattern(`(?<place>${NAME}${REGION}),\\s*(?<date>${DATE}),?\\s*(?:${AGENCY}\\s*${DASH}?|${DASH}|:|$)\\s*`),
  pattern(
    `(?<place>${CAPITALS}${REGION})\\s*\\((?<agency>[A-Z][\\w .&/’'-]{1,38}?)\\s*[-–—,]\\s*(?<date>${DATE})\\)\\s*${DASH}?\\s*`,
  ),
  pattern(`(?<place>${CAPITALS}${REGION})\\s*${KNOWN_AGENCY}\\s*${DASH}?\\s*`),
  pattern(`${NO_PLACE}(?<place>${CAPITALS}${REGION})\\s*${DASH}\\s*(?=["“'‘]?[A-ZÀ-Þ\\d])`),
];

/** "NEW DELHI: The minister …": only towns that are known; "QUESTION:" and "MR KIRBY:" open turns of a transcript. */
const BEFORE_COLON = pattern(`(?<place>${CAPITALS}):\\s+(?=["“'‘]?[A-ZÀ-Þ])`);
const TOWNS = new Set(PLACES.flatMap(({ names }) => names.map((name) => name.toUpperCase())));

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
  const town = BEFORE_COLON.exec(head);
  if (town && TOWNS.has(town.groups!.place!))
    return { span: { from: 0, to: town[0].length }, place: named(town, "place") };
  return undefined;
};

export interface DateLine {
  readonly day: FoundTime;
  /** What the line says happened that day. */
  readonly says: "published" | "updated" | "unsaid";
}

const UPDATED = /updated|modified/i;
const LABEL =
  /(?:first |last )?(?:published|posted|issued|released|date|publication date|created|written|press release|statement|updated|modified)(?: (?:on|at|in))?:?/i;
const BEFORE = new RegExp(
  `^(?:By [A-ZÀ-Þ][^|\\d]{2,50}[\\s,|·•–—-]{1,3}|[A-Z][\\w ]{1,24} ?[|·•] ?)?(?<label>(?:${LABEL.source}\\s{0,2}){0,2})$`,
  "i",
);
const AFTER =
  /^[\s,|·•–—-]{0,4}(?:(?:at )?\d{1,2}[:.]\d\d(?::\d\d)? ?(?:[ap]\.?m\.?)? ?(?:\(?[A-Z]{2,4}(?:[+-]\d{1,2}(?::?\d\d)?)?\)?)?)?[\s,|·•.–—-]{0,4}(?:\d{1,3} min(?:ute)?s?(?: read)?|leave a (?:comment|reply)|(?:no|\d+) comments?)?$/i;

/** "IANS, 9 Jan. 2019", "Reuters Published January 27, 2025": who publishes, before the date. */
const OUTLET =
  /^(?:\p{Lu}[\p{L}\p{N}.&’'-]*\s+){0,3}\p{Lu}[\p{L}\p{N}.&’'-]*(?:,|(?=\s+(?:Published|Posted|Updated)\b))\s*/u;

/** "Posted by A. Writer on Oct 24, 2011". */
const WRITER = /^(Posted|Published|Submitted|Written|Added) by \p{Lu}[^|\d]{2,50}? (?:on |at )?$/iu;

/** "A. Writer 9 minutes ago Thu 3rd October 2019 | 11:20 AM": a day with its hour on a line without a sentence. */
const STAMPED = /^[^.!?:;]{0,60}$/;
const HOUR = /\d{1,2}[:.]\d\d/;

/** A page's list of where and when: "• 2020-08-11". */
const ITEM = /^[•·▪●*]\s+/u;

/** A line that holds a full date and nothing else but a label, a by-line, a time. */
export const parseDateLine = (text: string): DateLine | undefined => {
  const line = text.replace(/\s/g, " ");
  if (text.trim().length > 120 || text.length > 400) return undefined;
  const day = findTimes(line)[0];
  if (!day?.value || day.value.from !== day.value.to) return undefined;
  const head = line.slice(0, day.span.from).trimStart().replace(ITEM, "");
  const label = [head, head.replace(OUTLET, ""), head.replace(WRITER, "$1 ")]
    .map((one) => BEFORE.exec(one)?.groups?.label)
    .find((one) => one !== undefined);
  const behind = line.slice(day.span.to).trimEnd();
  if (!AFTER.test(behind)) return undefined;
  if (label === undefined)
    return STAMPED.test(head) && HOUR.test(behind) ? { day, says: "unsaid" } : undefined;
  return { day, says: UPDATED.test(label) ? "updated" : label ? "published" : "unsaid" };
};

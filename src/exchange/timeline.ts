// Events as the JSON that TimelineJS reads (https://timeline.knightlab.com/docs/json-format.html). In comes what is taken
// away, out go the document's pieces, an event at a time. TimelineJS shows text as HTML, so all of it is escaped here; what
// has no day has no place on a timeline.
import { type Day, iso, type TimeValue } from "../model/time.ts";
import { jsonLine } from "./jsonl.ts";
import { moreWords, plain, plainPiece, type Run, stopped, type TakenEvent, type TakenHead } from "./taken.ts";

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escapeHtml = (text: string): string =>
  plainPiece(text).replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const parts = (text: string): SlideDate => {
  const [year, month, day] = text.split("-").map(Number) as [number, number?, number?];
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
};

/** A month or a year known no better has no day; a run of days and any other stretch has two ends. */
const dates = (time: TimeValue): { readonly start_date: SlideDate; readonly end_date?: SlideDate } => {
  const [from, to] = iso(time).split("/") as [Day, Day?];
  return { start_date: parts(from), ...(to === undefined ? {} : { end_date: parts(to) }) };
};

const run = ({ text, link }: Run): string =>
  link === undefined
    ? escapeHtml(text)
    : `<a href="${escapeHtml(link)}" rel="noreferrer">${escapeHtml(text)}</a>`;

const paragraph = (html: string): string => (html === "" ? "" : `<p>${html}</p>`);

const textOf = (event: TakenEvent): string =>
  [
    event.standing === "" ? "" : escapeHtml(stopped(event.standing)),
    event.differences.length === 0
      ? ""
      : escapeHtml(stopped(`Sources differ on ${event.differences.join("; on ")}`)),
    ...event.notes.map((runs) => runs.map(run).join("")),
    moreWords(event.more),
    event.href === undefined ? "" : run({ text: "In the record", link: event.href }),
  ]
    .map(paragraph)
    .join("");

export const timelineHead = ({ title, lines }: TakenHead): string =>
  `{"scale":"human","title":${jsonLine({
    text: { headline: escapeHtml(title), text: lines.map((line) => paragraph(escapeHtml(line))).join("") },
  }).trimEnd()},\n"events":[`;

/** Undefined where the event has no day. */
export const timelineEvent = (event: TakenEvent): string | undefined => {
  if (event.date === undefined) return undefined;
  const note = event.whenNote === "" ? "" : ` (${event.whenNote})`;
  return jsonLine({
    ...dates(event.date),
    display_date: escapeHtml(`${event.when}${note}`),
    text: { headline: escapeHtml(plain(event.title)), text: textOf(event) },
    group: event.kindWords,
    unique_id: `event-${event.uid}`,
    autolink: false,
  }).trimEnd();
};

export const TIMELINE_END = "\n]}\n";

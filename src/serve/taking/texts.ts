// The chronology as files of text and as a Word document, the events that a question admits, in the page's order. In comes
// what is taken away, out go pieces of the file as they are made. Only Word is made as a whole: InputError `too-many-events`.
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import { jsonArray } from "../../exchange/lists.ts";
import { markdownEnd, markdownEvent, markdownHead, markdownHeading } from "../../exchange/markdown.ts";
import type { TakenHead } from "../../exchange/taken.ts";
import { TIMELINE_END, timelineEvent, timelineHead } from "../../exchange/timeline.ts";
import { InputError } from "../../model/notice.ts";
import type { CommitmentRow, EventRow, Row } from "../../model/record.ts";
import { onDay } from "../http/as-of.ts";
import { BYTE_ORDER_MARK, CHRONOLOGY_COLUMNS, chronologyCsvLine, csvLine } from "../views/csv.ts";
import { headsFor, namesOf } from "../views/heads.ts";
import { joined } from "../views/names.ts";
import { takenBatches, takenEvent, takenPromise } from "./events.ts";
import { placed, shelf } from "./shelf.ts";
import { BATCH, eventBatches, headOf, narrowingWords, type Taking } from "./taking.ts";

/** Rules that the head could not name yet, since their reports came later. */
const laterRules = (rules: ReadonlySet<string>, named: readonly string[]): string => {
  const later = [...rules].filter((version) => !named.includes(version)).sort();
  return later.length === 0 ? "" : `Some of the reports were read by rules ${joined(later)}.`;
};

export async function* markdownOf(taking: Taking): AsyncGenerator<string> {
  const rules = new Set<string>();
  let named: readonly string[] | undefined;
  let [number, heading] = [0, ""];
  for await (const { events, total } of takenBatches(taking, rules)) {
    if (named === undefined) {
      named = [...rules];
      yield markdownHead(headOf(taking, total, named));
    }
    for (const event of events) {
      if (event.heading !== heading) yield markdownHeading(event.heading);
      heading = event.heading;
      number += 1;
      yield markdownEvent(event, number);
    }
  }
  yield markdownEnd(laterRules(rules, named ?? []));
}

const tooMany = (total: number, limit: number): InputError =>
  new InputError(
    "too-many-events",
    `These are ${total.toLocaleString("en-GB")} events; a Word document of Readout holds at most ${limit.toLocaleString("en-GB")}.`,
    "Narrow the days or choose filters, or take Markdown, which has no limit.",
  );

/** The libraries that write Word and calendars are loaded with the first file asked for. */
const loadWord = () => import("../../exchange/word.ts");
const loadCalendar = () => import("../../exchange/calendar.ts");

export const wordOf = async (taking: Taking): Promise<Uint8Array> => {
  const { WORD_LIMIT, wordDocument } = await loadWord();
  const rules = new Set<string>();
  const all = [];
  let count = 0;
  for await (const { events, total } of takenBatches(taking, rules)) {
    if (total > WORD_LIMIT) throw tooMany(total, WORD_LIMIT);
    all.push(...events);
    count = total;
  }
  return wordDocument(headOf(taking, count, [...rules]), all);
};

const WHOLE_DAYS =
  "All entries are of whole days: the record knows no times. Events without a day are left out.";

const calendarTold = (head: TakenHead): TakenHead => ({ ...head, lines: [...head.lines, WHOLE_DAYS] });

export async function* calendarOf(taking: Taking): AsyncGenerator<string> {
  const { CALENDAR_END, calendarEvent, calendarHead } = await loadCalendar();
  let begun = false;
  for await (const { events, total } of takenBatches(taking, new Set())) {
    if (!begun) yield calendarHead(calendarTold(headOf(taking, total)));
    begun = true;
    yield events.map(calendarEvent).join("");
  }
  yield CALENDAR_END;
}

export async function* eventCalendar(taking: Taking, row: EventRow): AsyncGenerator<string> {
  const { CALENDAR_END, calendarEvent, calendarHead } = await loadCalendar();
  const event = await takenEvent(taking, row, await headsFor(taking.view, [row]));
  yield calendarHead({ title: event.title, lines: headOf(taking, 1).lines.slice(1) });
  yield calendarEvent(event);
  yield CALENDAR_END;
}

const promisesHead = (taking: Taking, title: string): TakenHead => ({
  title,
  lines: headOf(taking, 0).lines.slice(1),
});

export async function* promiseCalendar(taking: Taking, row: CommitmentRow): AsyncGenerator<string> {
  const { CALENDAR_END, calendarHead, calendarPromise } = await loadCalendar();
  const promise = await takenPromise(taking, row, await headsFor(taking.view, [row]));
  yield calendarHead(promisesHead(taking, `${taking.title}: a promise`));
  if (promise !== undefined) yield calendarPromise(promise);
  yield CALENDAR_END;
}

/** What is promised, is not settled, and bears a day. */
export async function* promisesCalendar(taking: Taking): AsyncGenerator<string> {
  const { CALENDAR_END, calendarHead, calendarPromise } = await loadCalendar();
  const texts = shelf(taking.view, placed);
  yield calendarHead(promisesHead(taking, `${taking.title}: promises that are due`));
  for (let offset = 0; ; offset += BATCH) {
    const { rows } = await taking.view.rowsOfType({
      type: "commitment",
      standing: ["open", "under way"],
      offset,
      limit: BATCH,
    });
    const heads = await headsFor(taking.view, rows);
    for (const row of rows) {
      const promise = await takenPromise(taking, row, heads, texts);
      if (promise !== undefined) yield calendarPromise(promise);
    }
    if (rows.length < BATCH) break;
  }
  yield CALENDAR_END;
}

async function* slides(taking: Taking): AsyncGenerator<string> {
  for await (const { events } of takenBatches(taking, new Set()))
    for (const event of events) {
      const slide = timelineEvent(event);
      if (slide !== undefined) yield slide;
    }
}

export async function* timelineOf(taking: Taking): AsyncGenerator<string> {
  const { total } = await taking.view.chronology({ ...taking.query, offset: 0, limit: 1 });
  yield* jsonArray(timelineHead(headOf(taking, total)), slides(taking), () => TIMELINE_END);
}

export async function* csvOf(taking: Taking): AsyncGenerator<string> {
  const { asOf } = taking;
  yield BYTE_ORDER_MARK + csvLine(CHRONOLOGY_COLUMNS);
  for await (const { rows, heads } of eventBatches(taking))
    yield rows
      .map((row) => chronologyCsvLine(row, heads, (path) => (asOf === undefined ? path : onDay(path, asOf))))
      .join("");
}

/** The events that the question admits, a line of JSON each. */
export async function* eventLinesOf(taking: Taking): AsyncGenerator<string> {
  for await (const { rows, heads } of eventBatches(taking)) {
    const names = namesOf(heads);
    for (const row of rows) yield jsonLine(rowLine(row, names, taking.seen));
  }
}

const linesOf = async ({ view, seen }: Taking, rows: readonly Row[]): Promise<readonly string[]> => {
  const names = namesOf(await headsFor(view, rows));
  return rows.map((row) => jsonLine(rowLine(row, names, seen)));
};

/** Every row of the record. */
export async function* recordLinesOf(taking: Taking): AsyncGenerator<string> {
  let batch: Row[] = [];
  for await (const row of taking.view.export()) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield* await linesOf(taking, batch);
    batch = [];
  }
  yield* await linesOf(taking, batch);
}

async function* trimmed(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield line.trimEnd();
}

/** Lines of JSON as one document that says what it is. */
const oneDocument = (taking: Taking, lines: AsyncIterable<string>, only: string): AsyncGenerator<string> => {
  const { title, version, asOf, seen } = taking;
  const head = jsonLine({ record: title, readout: version, asOf, seen, ...(only === "" ? {} : { only }) });
  return jsonArray(
    `${head.trimEnd().slice(0, -1)},"rows":[`,
    trimmed(lines),
    (count) => `\n],"count":${count}}\n`,
  );
};

export const eventsDocument = (taking: Taking): AsyncGenerator<string> =>
  oneDocument(taking, eventLinesOf(taking), narrowingWords(taking.query));
export const recordDocument = (taking: Taking): AsyncGenerator<string> =>
  oneDocument(taking, recordLinesOf(taking), "");

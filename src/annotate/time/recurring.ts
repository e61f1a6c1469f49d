// Clues that come round every year: "March 16" without its year, "Monday 19 December", "the new year".
// Takes the window that other clues leave; gives the stretches of it that every clue allows. An open window tells nothing.
import type { Clue } from "../../model/annotated.ts";
import type { Document } from "../../model/document.ts";
import { addDays, type Day, dayOf, daysBetween, isDay, weekday } from "../../model/time.ts";
import { monthStretch, partOf, yearOf } from "./calendar.ts";
import { clue, moved, textOf, type Weighed } from "./clues.ts";
import { parseDateline } from "./dateline.ts";
import { readTimes } from "./find.ts";
import type { Sentenced, Told } from "./told.ts";

export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** A clue whose days depend on the year. */
export interface Recurring {
  readonly clue: Weighed;
  /** The days of writing it allows if the year meant is this one. */
  readonly in: (year: number) => Window | undefined;
}

const WIDEST_YEARS = 12;
/** A date goes without its year inside its own calendar year, and for some months across the turn of the year. */
const REACH_DAYS = 120;

const dated = (year: number, month: number, day: number): Day | undefined => {
  const text = dayOf(year, month, day);
  return isDay(text) && text.startsWith(`${year}-${String(month).padStart(2, "0")}`) ? text : undefined;
};

/** The days on which `from` to `to` is told of without its year, as past or as to come. */
const reach = (from: Day, to: Day, direction: string): Window => {
  if (direction === "past")
    return { from, to: [dayOf(yearOf(from), 12, 31), addDays(to, REACH_DAYS)].sort()[1]! };
  return { from: [dayOf(yearOf(to), 1, 1), addDays(from, -REACH_DAYS)].sort()[0]!, to };
};

const yearless = (document: Document, { mention, expression, span }: Told): Recurring[] => {
  if (
    expression.type !== "date" ||
    expression.year !== undefined ||
    mention.bound ||
    !/past|future/.test(mention.direction)
  )
    return [];
  const past = mention.direction === "past";
  const end = past ? expression.from : expression.to;
  const wanted = expression.weekday;
  const reason = past ? "told as past, so written after it" : "told as to come, so written before it";
  return [
    {
      clue: clue(past ? "yearless-past" : "yearless-to-come", document, span, reason, {}),
      in: (year) => {
        const first = dated(year, expression.from.month, expression.from.day);
        if (wanted !== undefined && (!first || weekday(first) !== wanted)) return undefined;
        const day = dated(year, end.month, end.day);
        return day ? reach(day, day, mention.direction) : undefined;
      },
    },
  ];
};

/** "We will meet in early February": a month without its year is a month of this year, or of the turn of it. */
const yearlessMonth = (document: Document, { mention, expression, span }: Told): Recurring[] => {
  if (
    expression.type !== "month" ||
    expression.year !== undefined ||
    expression.which ||
    expression.to !== undefined ||
    mention.bound ||
    !/past|future/.test(mention.direction)
  )
    return [];
  const past = mention.direction === "past";
  const reason = past ? "told as past, so written after it" : "told as to come, so written before it";
  return [
    {
      clue: clue(past ? "yearless-past" : "yearless-to-come", document, span, reason, {}),
      in: (year) => {
        const month = partOf(monthStretch(year, expression.month), expression.part);
        return reach(month.from, month.to, mention.direction);
      },
    },
  ];
};

const NEW_YEAR =
  /\b(?:first\s+(?:[\w’'-]+\s+){1,6}of the new year|since the (?:start|beginning) of the new year|early in the new year)\b/;

/** "The first test of the new year": a year is new in its first month. */
const newYear = (document: Document, sentence: Sentenced): Recurring[] => {
  const found = NEW_YEAR.exec(textOf(document, sentence.span));
  if (!found) return [];
  const span = moved({ from: found.index, to: found.index + found[0].length }, sentence.span.from);
  const reason = "a year is called new in its first month";
  return [
    {
      clue: clue("new-year", document, span, reason, {}),
      in: (year) => ({ from: dayOf(year, 1, 1), to: dayOf(year, 1, 31) }),
    },
  ];
};

const TODAY_IS = /\b[Tt]oday[,\s]{1,2}\(?(?=[A-Z\d])/;

/** "Today (23 December)" and the day of a dateline name the day of writing, all but its year. */
const exact = (document: Document, from: number, text: string, rule: string, reason: string): Recurring[] => {
  const read = readTimes(text)[0];
  if (read?.expression.type !== "date" || read.expression.from.day !== read.expression.to.day) return [];
  const { from: date, weekday: wanted } = read.expression;
  return [
    {
      clue: clue(rule, document, moved(read.mention.span, from), reason, {}),
      in: (year) => {
        const day = dated(year, date.month, date.day);
        return day && (wanted === undefined || weekday(day) === wanted) ? { from: day, to: day } : undefined;
      },
    },
  ];
};

const todayIs = (document: Document, sentence: Sentenced): Recurring[] => {
  const text = textOf(document, sentence.span);
  const found = TODAY_IS.exec(text);
  if (!found) return [];
  const at = found.index + found[0].length;
  const rest = text.slice(at, at + 30);
  if (readTimes(rest)[0]?.mention.span.from !== 0) return [];
  return exact(document, sentence.span.from + at, rest, "today-is", "the day of writing without its year");
};

const datelines = (document: Document): Recurring[] => {
  const block = document.blocks.find((b) => b.role === "dateline" || b.role === "body");
  const day = block && parseDateline(textOf(document, block.span))?.day;
  if (!day || day.value) return [];
  const text = document.text.slice(block.span.from + day.span.from, block.span.from + day.span.to);
  return exact(
    document,
    block.span.from + day.span.from,
    text,
    "dateline-yearless",
    "the dateline gives the day without its year",
  );
};

export const recurringClues = (
  document: Document,
  sentences: readonly Sentenced[],
  times: readonly Told[],
): Recurring[] => [
  ...datelines(document),
  ...sentences.flatMap((sentence) => [...todayIs(document, sentence), ...newYear(document, sentence)]),
  ...times.flatMap((time) => [...yearless(document, time), ...yearlessMonth(document, time)]),
];

const meet = (a: Window, b: Window): Window[] => {
  const from = [a.from, b.from].sort()[1]!;
  const to = [a.to, b.to].sort()[0]!;
  return from <= to ? [{ from, to }] : [];
};

/** Stretches that touch made one; `windows` ascend. */
const joined = (windows: readonly Window[]): Window[] => {
  const all: Window[] = [];
  for (const next of windows) {
    const last = all.at(-1);
    if (!last || daysBetween(last.to, next.from) > 1) all.push(next);
    else all[all.length - 1] = { from: last.from, to: [last.to, next.to].sort()[1]! };
  }
  return all;
};

const plain = ({ states: _, ...clue }: Weighed): Clue => clue;

/** A recurring clue, with the days it leaves where the window settles its year. */
export const settled = (recurring: Recurring, window: Window | undefined): Clue => {
  const left = window ? narrow(window, [recurring]) : [];
  const [only] = left;
  if (left.length !== 1 || (only!.from === window!.from && only!.to === window!.to))
    return plain(recurring.clue);
  return { ...plain(recurring.clue), allows: only! };
};

/** What every recurring clue leaves of a window: stretches in order, none where they contradict each other. */
export const narrow = (window: Window, clues: readonly Recurring[]): Window[] => {
  const [first, last] = [yearOf(window.from) - 1, yearOf(window.to) + 1];
  if (last - first > WIDEST_YEARS) return [window];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return clues.reduce<Window[]>(
    (left, { in: allowed }) => {
      const stretches = joined(years.flatMap((year) => allowed(year) ?? []));
      return left.flatMap((part) => stretches.flatMap((stretch) => meet(part, stretch)));
    },
    [window],
  );
};

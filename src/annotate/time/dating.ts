// The day of a report, as far as its own page tells. Takes the document and its sentences; gives the day with every clue to it.
// It never takes a bound for a day: a value comes from a line that states it, or from clues that leave no more than 31 days.
import type { Clue, Dating } from "../../model/annotated.ts";
import type { Document } from "../../model/document.ts";
import { type Day, daysBetween, type TimeValue } from "../../model/time.ts";
import { sentencesOf } from "../sentences.ts";
import {
  addressClues,
  captionClues,
  copyrightClues,
  lineClues,
  statedClue,
  titleClues,
  todayClues,
  type Weighed,
} from "./clues.ts";
import { narrow, type Recurring, recurringClues, settled, type Window } from "./recurring.ts";
import { type Sentenced, timesTold, toldClues, weekdayClues } from "./told.ts";

const WIDEST_DAYS = 31;

const bodySentences = (document: Document): Sentenced[] =>
  document.blocks.flatMap((block, index) =>
    block.role === "body"
      ? sentencesOf(document.text, block.span).map((span) => ({ block: index, span }))
      : [],
  );

const given = (days: readonly (Day | undefined)[]): Day[] => days.filter((day) => day !== undefined).sort();

/** The days that all bounds leave; nothing where an end is open or the clues contradict each other. */
const windowOf = (clues: readonly Weighed[]): Window | undefined => {
  const from = given(clues.map((clue) => clue.allows.from)).at(-1);
  const to = given(clues.map((clue) => clue.allows.to))[0];
  return from && to && from <= to ? { from, to } : undefined;
};

const narrowed = (window: Window | undefined, recurring: readonly Recurring[]): TimeValue | undefined => {
  const left = window ? narrow(window, recurring) : [];
  const [from, to] = [left[0]?.from, left.at(-1)?.to];
  if (!from || !to || daysBetween(from, to) >= WIDEST_DAYS) return undefined;
  return { from, to, precision: from === to ? "day" : "interval", basis: "inferred" };
};

const plain = ({ states: _, ...clue }: Weighed): Clue => clue;

/** The first that states the day; a bare date above the title is the page's own, and gives way to one that stands with the report. */
const statingOf = ({ blocks }: Document, clues: readonly Weighed[]): Weighed | undefined => {
  const [first, ...others] = clues.filter((clue) => clue.states);
  const title = blocks.find((block) => block.role === "title")?.span.from ?? 0;
  const above = first?.rule === "dating/date-line" && (first.span?.from ?? title) < title;
  return (above ? others.find((clue) => (clue.span?.from ?? 0) > title) : undefined) ?? first;
};

const dayOfReport = (
  document: Document,
  clues: readonly Weighed[],
  recurring: readonly Recurring[],
): TimeValue | undefined => {
  const stating = statingOf(document, clues);
  if (!stating) return narrowed(windowOf(clues), recurring);
  const day = stating.allows.from!;
  return { from: day, to: day, precision: "day", basis: "stated" };
};

/**
 * Dates a report from its own page, first what states the day, then what bounds it.
 * `sentences` are those of its body where they have been found already.
 */
export const dateReport = (
  document: Document,
  sentences: readonly Sentenced[] = bodySentences(document),
): Dating => {
  const captions = captionClues(document);
  const times = timesTold(document, sentences);
  const clues = [
    ...statedClue(document),
    ...lineClues(document),
    ...addressClues(document),
    ...titleClues(document),
    ...todayClues(document, sentences),
    ...captions,
    ...weekdayClues(document, times, captions),
    ...toldClues(document, times),
    ...copyrightClues(document),
  ];
  const recurring = recurringClues(document, sentences, times);
  const window = windowOf(clues);
  return {
    value: dayOfReport(document, clues, recurring),
    clues: [...clues.map(plain), ...recurring.map((one) => settled(one, window))],
  };
};

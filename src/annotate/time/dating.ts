// The day of a report, as far as its own page tells. Takes the document and its sentences; gives the day with every clue to it.
// It never takes a bound for a day: a value comes from a line that states it, or from clues that leave no more than 31 days.
import type { Clue, Dating } from "../../model/annotated.ts";
import type { Document } from "../../model/document.ts";
import { type Day, daysBetween, type TimeValue } from "../../model/time.ts";
import {
  captionClues, copyrightClues, lineClues, type Sentenced, statedClue, timesTold, toldClues, type Weighed, weekdayClues,
} from "./clues.ts"; // biome-ignore format: one list

const WIDEST_DAYS = 31;

/** Blocks stand for sentences where none are given. */
const blocksAsSentences = (document: Document): Sentenced[] =>
  document.blocks.map((block, index) => ({ block: index, span: block.span }));

const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

const narrowed = (clues: readonly Weighed[]): TimeValue | undefined => {
  const from = latest(clues.map((clue) => clue.allows.from));
  const to = earliest(clues.map((clue) => clue.allows.to));
  if (!from || !to || to < from || daysBetween(from, to) >= WIDEST_DAYS) return undefined;
  return { from, to, precision: from === to ? "day" : "interval", basis: "inferred" };
};

const plain = ({ states: _, ...clue }: Weighed): Clue => clue;

const valueOf = (clues: readonly Weighed[]): TimeValue | undefined => {
  const stating = clues.find((clue) => clue.states);
  if (!stating) return narrowed(clues);
  const day = stating.allows.from!;
  return { from: day, to: day, precision: "day", basis: "stated" };
};

/**
 * Dates a report from its own page, first what states the day, then what bounds it.
 * `sentences` are the document's own where it has been parted into sentences.
 */
export const dateReport = (
  document: Document,
  sentences: readonly Sentenced[] = blocksAsSentences(document),
): Dating => {
  const captions = captionClues(document);
  const times = timesTold(document, sentences);
  const clues = [
    ...statedClue(document),
    ...lineClues(document),
    ...captions,
    ...weekdayClues(document, times, captions),
    ...toldClues(document, times),
    ...copyrightClues(document),
  ];
  return { value: valueOf(clues), clues: clues.map(plain) };
};

// Why a report is dated as it is: each clue with the days it leaves open, drawn as a bar on one scale of days around
// the date. In comes the dating, out go bars in hundredths of the scale's width.
import type { Dating } from "../../model/annotated.ts";
import { addDays, type Day, daysBetween } from "../../model/time.ts";
import { factHref } from "./addresses.ts";
import { dayWords, rangeWords } from "./dates.ts";

export interface Scale {
  readonly from: Day;
  readonly to: Day;
  /** Days written above the bars, with their place in hundredths. */
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
}

export interface BarOfDays {
  readonly from: number;
  readonly to: number;
  /** It goes on beyond the scale. */
  readonly before: boolean;
  readonly after: boolean;
}

export interface ClueView {
  readonly words: string;
  readonly reason: string;
  readonly rule: string;
  /** "from 12 Mar 2021", "to 15 Mar 2021". */
  readonly allows: string;
  readonly bar?: BarOfDays;
  /** The sentence of another report that the clue rests on. */
  readonly other?: { readonly quote: string; readonly href: string };
  /** The last line: what all of them allow together. */
  readonly total: boolean;
}

const MARGIN_DAYS = 13;

const ends = (dating: Dating): readonly Day[] => {
  if (dating.value !== undefined) return [dating.value.from, dating.value.to];
  const taken = dating.clues.filter(({ untaken }) => !untaken);
  return taken.flatMap(({ allows }) => [allows.from, allows.to].filter((day) => day !== undefined));
};

const round = (value: number): number => Math.round(value * 100) / 100;

export const scaleOf = (dating: Dating): Scale | undefined => {
  const days = [...ends(dating)].sort();
  if (days.length === 0) return undefined;
  const from = addDays(days[0]!, -MARGIN_DAYS);
  const to = addDays(days.at(-1)!, MARGIN_DAYS);
  const length = daysBetween(from, to) + 1;
  const at = [0, 1, 2, 3].map((quarter) => Math.floor((quarter * length) / 4));
  return {
    from,
    to,
    ticks: at.map((offset) => ({
      label: tickWords(addDays(from, offset)),
      at: round((offset / length) * 100),
    })),
  };
};

const tickWords = (day: Day): string => dayWords(day, "short").replace(/ \d{4}$/, "");

const barOf = (from: Day | undefined, to: Day | undefined, scale: Scale): BarOfDays => {
  const length = daysBetween(scale.from, scale.to) + 1;
  const before = from === undefined || from < scale.from;
  const after = to === undefined || to > scale.to;
  const first = before ? 0 : (daysBetween(scale.from, from) / length) * 100;
  const last = after ? 100 : ((daysBetween(scale.from, to) + 1) / length) * 100;
  return { from: round(Math.min(100, first)), to: round(Math.max(0, last)), before, after };
};

const allowsWords = (from: Day | undefined, to: Day | undefined): string => {
  if (from !== undefined && to !== undefined) return rangeWords(from, to, "short");
  if (from !== undefined) return `from ${dayWords(from, "short")}`;
  return to === undefined ? "every day" : `to ${dayWords(to, "short")}`;
};

/** In place of the days that a clue would leave, where it is not taken. */
const UNTAKEN = { candidate: "left open", refused: "not taken" } as const;

export const clueViews = (dating: Dating, scale: Scale | undefined): readonly ClueView[] => {
  const clues = dating.clues.map(({ words, reason, rule, allows, other, untaken }) => ({
    words,
    reason,
    rule,
    allows: untaken ? UNTAKEN[untaken] : allowsWords(allows.from, allows.to),
    ...(scale === undefined || untaken ? {} : { bar: barOf(allows.from, allows.to, scale) }),
    ...(other ? { other: { quote: other.quote, href: factHref(other.document, other.fact) } } : {}),
    total: false,
  }));
  if (dating.value === undefined || scale === undefined) return clues;
  const { from, to } = dating.value;
  const allows = allowsWords(from, to);
  return [...clues, { words: "", reason: "", rule: "", allows, bar: barOf(from, to, scale), total: true }];
};

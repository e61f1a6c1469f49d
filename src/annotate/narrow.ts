// The day of a report that bears none, narrowed by what only reading it can tell: who is in office in it, the dates
// without a year it tells of, and the day its opening paragraph tells of. Each is a clue with its reason; a clue that
// would leave no day is set aside. It never claims a day where the clues leave more than a month.
import type { Clue, Dating } from "../model/annotated.ts";
import { type Bounds, boundsOf, narrowed, width } from "../model/bounds.ts";
import type { Document } from "../model/document.ts";
import type { TimeValue } from "../model/time.ts";
import {
  agoClues,
  designateClues,
  leadClues,
  nearClues,
  officeClues,
  type Seen,
  sameDayClues,
  updateClues,
} from "./narrow-clues.ts";
import { occasionClues, occasionYearClues } from "./narrow-occasions.ts";
import { oneWeekClues } from "./narrow-weekdays.ts";
import { narrow, recurringClues, settled } from "./time/recurring.ts";
import { timesTold } from "./time/told.ts";

export type { Seen };

const WIDEST_DAY = 31;
/** Wider bounds than this tell no year. */
const WIDEST_BOUNDS = 400;

/** What relative words count from: the report's day, or the days left open where they tell the year. */
export const referenceOf = (dating: Dating): TimeValue | undefined => {
  if (dating.value) return dating.value;
  const { from, to } = boundsOf(dating);
  if (!from || !to || width({ from, to }) > WIDEST_BOUNDS) return undefined;
  return { from, to, precision: "interval", basis: "inferred" };
};

const datingOf = (bounds: Bounds, clues: readonly Clue[]): Dating => {
  const { from, to } = bounds;
  const close = from && to && width(bounds) <= WIDEST_DAY;
  return {
    clues,
    ...(close ? { value: { from, to, precision: from === to ? "day" : "interval", basis: "inferred" } } : {}),
  };
};

/** Narrows by the people in office; `undefined` where the page states its day. */
export function narrowByOffice(document: Document, dating: Dating, seen: readonly Seen[]): Dating {
  if (dating.value?.basis === "stated") return dating;
  const { bounds, taken } = narrowed(boundsOf(dating), [
    ...officeClues(document, seen),
    ...designateClues(document, seen),
  ]);
  return datingOf(bounds, [...dating.clues, ...taken]);
}

/** What comes round every year is asked again once the terms of office bound the years. */
export function narrowByYear(document: Document, dating: Dating, seen: readonly Seen[]): Dating {
  const { from, to } = boundsOf(dating);
  if (dating.value || !from || !to) return dating;
  const sentences = seen.filter(({ block }) => document.blocks[block]!.role === "body");
  const recurring = recurringClues(document, sentences, timesTold(document, sentences));
  const left = narrow({ from, to }, recurring);
  if (!left.length) return dating;
  const known = dating.clues.filter(({ allows }) => allows.from ?? allows.to);
  const clues = recurring
    .map((one) => settled(one, { from, to }))
    .filter(({ allows }) => allows.from ?? allows.to)
    .filter((clue) => !known.some((one) => one.rule === clue.rule && one.span?.from === clue.span?.from));
  return datingOf({ from: left[0]!.from, to: left.at(-1)!.to }, [...known, ...clues]);
}

/** Narrows by the great meetings told of, whose days are known. */
export function narrowByOccasions(document: Document, dating: Dating, seen: readonly Seen[]): Dating {
  if (dating.value?.basis === "stated") return dating;
  const clues = [...occasionYearClues(document, seen), ...occasionClues(document, seen, boundsOf(dating))];
  const { bounds, taken } = narrowed(boundsOf(dating), clues);
  return datingOf(bounds, [...dating.clues, ...taken]);
}

/** Narrows by the days told of, once the year is known well enough to place them. */
export function narrowByDays(document: Document, dating: Dating, seen: readonly Seen[]): Dating {
  if (dating.value?.basis === "stated") return dating;
  const clues = [
    ...updateClues(dating.clues),
    ...nearClues(document, seen, boundsOf(dating)),
    ...agoClues(document, seen, referenceOf(dating)),
  ];
  const { bounds, taken } = narrowed(boundsOf(dating), clues);
  return datingOf(bounds, [...dating.clues, ...taken]);
}

/** Narrows by what news is: its opening tells of the last days, "earlier on Wednesday" is said on Wednesday. */
export function narrowByNews(document: Document, dating: Dating, seen: readonly Seen[]): Dating {
  if (dating.value?.basis === "stated") return dating;
  const lead = narrowed(boundsOf(dating), leadClues(document, seen));
  const known = width(lead.bounds) <= WIDEST_BOUNDS;
  const { bounds, taken } = narrowed(lead.bounds, known ? sameDayClues(document, seen, lead.bounds) : []);
  const week = narrowed(bounds, oneWeekClues(document, seen, bounds));
  return datingOf(week.bounds, [...dating.clues, ...lead.taken, ...taken, ...week.taken]);
}

/** Narrows by what other reports date of what this one tells; what they leave open is kept beside it. */
export function narrowByReports(dating: Dating, across: readonly Clue[]): Dating {
  const { bounds, taken } = narrowed(
    boundsOf(dating),
    across.filter(({ untaken }) => !untaken),
  );
  return datingOf(bounds, [...dating.clues, ...taken, ...across.filter(({ untaken }) => untaken)]);
}

/** Each clue once: asked again under closer bounds, it says what it says last. */
export const withoutRepeats = (dating: Dating): Dating => {
  const keyOf = ({ rule, span, other }: Clue, at: number): string =>
    span ? [rule, span.from, span.to, other?.fact].join("|") : `${at}`;
  const last = new Map(dating.clues.map((clue, at) => [keyOf(clue, at), clue]));
  return { ...dating, clues: [...last.values()] };
};

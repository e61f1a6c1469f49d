// The day of a report that bears none, narrowed by what only reading it can tell: who is in office in it, the dates
// without a year it tells of, and the day its opening paragraph tells of. Each is a clue with its reason; a clue that
// would leave no day is set aside. It never claims a day where the clues leave more than a month.
import { HOLDERS, type Holder } from "../lexicon/holders.ts";
import type { Clue, Dating, Mention, TimeMention } from "../model/annotated.ts";
import type { Document } from "../model/document.ts";
import { addDays, type Day, daysBetween, type TimeValue } from "../model/time.ts";
import { nameKey } from "./people.ts";

/** A sentence with what was found in it so far. */
export interface Seen {
  readonly block: number;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeMention[];
}

const WIDEST_DAY = 31;
/** Wider bounds than this tell no year. */
const WIDEST_BOUNDS = 400;
/** A day without a year, told as past, is told of within about two months; one to come, within about four. */
const NEAR_PAST = 60;
const NEAR_FUTURE = 120;
/** News opens with what is at most some days old; a weekday there is the last one or the one before. */
const NEWS_DAYS = 4;
const NEWS_WEEKDAYS = 2;

interface Bounds {
  readonly from?: Day;
  readonly to?: Day;
}

const later = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a && b ? (a > b ? a : b) : (a ?? b);
const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a && b ? (a < b ? a : b) : (a ?? b);
const within = (a: Bounds, b: Bounds): Bounds => ({ from: later(a.from, b.from), to: earlier(a.to, b.to) });
const isEmpty = ({ from, to }: Bounds): boolean => from !== undefined && to !== undefined && to < from;
const width = ({ from, to }: Bounds): number =>
  from && to ? daysBetween(from, to) + 1 : Number.POSITIVE_INFINITY;

/** Takes clues in turn; one that contradicts those before it is left out. */
function narrowed(bounds: Bounds, clues: readonly Clue[]): { bounds: Bounds; taken: Clue[] } {
  const taken: Clue[] = [];
  let now = bounds;
  for (const clue of clues) {
    const next = within(now, clue.allows);
    if (isEmpty(next)) continue;
    now = next;
    taken.push(clue);
  }
  return { bounds: now, taken };
}

const firstDay = (date: string): Day =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
const lastDay = (date: string): Day =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? addDays(`${date}-28`, 3) : date;

const held = (mention: Mention): readonly Holder[] => {
  const person = mention.entities[0];
  const office = mention.office;
  if (mention.form !== "titled" || person?.kind !== "person" || !office || office.former) return [];
  const names = new Set([nameKey(person.name)]);
  return HOLDERS.filter(
    (one) =>
      one.office === office.office &&
      (!office.of || one.of === office.of.name) &&
      [one.person, ...(one.aliases ?? [])].some((name) => names.has(nameKey(name))),
  );
};

/** "Foreign Minister Toshimitsu Motegi": the report was written in his term, by the checked list alone. */
function officeClues(document: Document, seen: readonly Seen[]): Clue[] {
  const told = new Set<string>();
  return seen.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => {
      const terms = held(mention);
      if (terms.length !== 1 || terms[0]!.source === "unverified" || told.has(terms[0]!.person)) return [];
      const [term] = terms as [Holder];
      told.add(term.person);
      return [
        {
          rule: "dating/in-office",
          words: document.text.slice(mention.span.from, mention.span.to),
          span: mention.span,
          reason: `in that office from ${term.from}${term.until ? ` to ${term.until}` : ""}, by the dated list`,
          allows: { from: firstDay(term.from), ...(term.until ? { to: lastDay(term.until) } : {}) },
        },
      ];
    }),
  );
}

const isYearless = (time: TimeMention): time is TimeMention & { value: TimeValue } =>
  time.value !== undefined &&
  time.value.basis === "inferred" &&
  /^time\/(?:weekday-)?month-day/.test(time.rule) &&
  time.value.precision !== "interval";

/** "on December 11": told of soon after, or not long before. */
function nearClues(document: Document, seen: readonly Seen[]): Clue[] {
  return seen.flatMap(({ times }) =>
    times.filter(isYearless).map((time) => {
      const past = /told as past/.test(time.reason);
      const { from, to } = time.value;
      return {
        rule: "dating/told-near",
        words: document.text.slice(time.span.from, time.span.to),
        span: time.span,
        reason: past
          ? "a day without its year, told as past: not long ago"
          : "a day without its year, told as to come: before long",
        allows: past ? { from, to: addDays(to, NEAR_PAST) } : { from: addDays(from, -NEAR_FUTURE), to },
      };
    }),
  );
}

/** The opening paragraph tells the news: the day it names as past is the report's own or one of the last. */
function leadClues(document: Document, seen: readonly Seen[]): Clue[] {
  const first = document.blocks.findIndex((block) => block.role === "body");
  const opening = seen.filter(({ block }) => block === first || block === first + 1);
  return opening
    .flatMap(({ times }) =>
      times
        .filter((time) => time.value?.precision === "day" && /told as past/.test(time.reason) && !time.bound)
        .slice(0, 1)
        .map((time) => ({
          rule: "dating/news-of-the-day",
          words: document.text.slice(time.span.from, time.span.to),
          span: time.span,
          reason: "the opening tells the news, and news is a few days old at most",
          allows: {
            from: time.value!.to,
            to: addDays(time.value!.to, /weekday/.test(time.rule) ? NEWS_WEEKDAYS : NEWS_DAYS),
          },
        })),
    )
    .slice(0, 1);
}

/** The days that all clues of a dating leave open. */
export const boundsOf = (dating: Dating): Bounds => dating.value ?? narrowed({}, dating.clues).bounds;

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
  const { bounds, taken } = narrowed(boundsOf(dating), officeClues(document, seen));
  return datingOf(bounds, [...dating.clues, ...taken]);
}

/** Narrows by the days told of, once the year is known well enough to place them. */
export function narrowByDays(document: Document, dating: Dating, seen: readonly Seen[]): Dating {
  if (dating.value?.basis === "stated") return dating;
  const { bounds, taken } = narrowed(boundsOf(dating), [
    ...nearClues(document, seen),
    ...leadClues(document, seen),
  ]);
  return datingOf(bounds, [...dating.clues, ...taken]);
}

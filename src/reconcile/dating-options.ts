// What a dated report tells of the day of an undated one, fact by fact: each fact that may tell of the same thing gives the
// days it would leave. Nothing is decided here between two that may both be meant.
import type { Clue } from "../model/annotated.ts";
import { type Bounds, width } from "../model/bounds.ts";
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { EventFact, Fact, TenureFact, UtteranceFact } from "../model/fact.ts";
import { addDays, iso, meets, type TimeValue } from "../model/time.ts";
import { isPlaced } from "./clue-keys.ts";
import { fits, type WhenWords, whenWords } from "./when-words.ts";

/** A fact of a dated report, with the days that report was written on. */
export interface Offered<F extends Fact = Fact> {
  readonly fact: F;
  readonly published: TimeValue;
}

export interface Option {
  readonly rule: string;
  readonly fact: Fact;
  readonly other: Fact;
  /** The day the dated report gives: options of another day mean another thing. */
  readonly day: string;
  readonly allows: Clue["allows"];
  readonly reason: string;
}

/** A bare weekday reaches six days at most. */
const WEEK = 6;
/** A day without its year, told as past, is told of within about two months; one to come, within about four. */
const NEAR_PAST = 60;
const NEAR_FUTURE = 120;
/** "Today" at the place of the event may be yesterday or tomorrow where the report was written. */
const ZONE = 1;

const differ = (a: EntityRef | undefined, b: EntityRef | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  entityKey(a) !== entityKey(b) &&
  a.state !== b.name &&
  b.state !== a.name;

const atOdds = (a: EventFact, b: EventFact): boolean =>
  differ(a.place, b.place) ||
  differ(a.forum, b.forum) ||
  (a.format !== undefined && b.format !== undefined && a.format !== b.format);

type Told = "past" | "ahead" | "off";
const TOLD: Readonly<Record<string, Told>> = {
  held: "past",
  planned: "ahead",
  expected: "ahead",
  cancelled: "off",
};

/** Told as past or ahead, or called off; unset where the words leave it open. */
export const toldAs = ({ status }: EventFact): Told | undefined => TOLD[status ?? ""];

/** The days on which an event of `date` is told of in those words. */
function daysOfTelling(date: TimeValue, told: "past" | "ahead", when: WhenWords | undefined): Bounds {
  const { from, to } = date;
  if (from === to && when?.beside !== undefined)
    return { from: addDays(from, -when.beside - ZONE), to: addDays(from, -when.beside + ZONE) };
  const week = from === to && when?.bare;
  if (from === to && when?.month && when.day && !when.year)
    return told === "past" ? { from, to: addDays(from, NEAR_PAST) } : { from: addDays(to, -NEAR_FUTURE), to };
  if (told === "past") return { from, ...(week ? { to: addDays(to, WEEK) } : {}) };
  return { ...(week ? { from: addDays(from, -WEEK) } : {}), to };
}

const WHY: Readonly<Record<"past" | "ahead", string>> = {
  past: "told here as past",
  ahead: "told here as to come",
};

const whyDays = (date: TimeValue, told: "past" | "ahead", when: WhenWords | undefined): string => {
  const day = `another report dates it to ${iso(date)}`;
  if (when?.beside !== undefined) return `${day}, here it is “${when.words}”, a day more or less by the zone`;
  const week = when?.bare ? ", with a weekday that is at most six days off" : "";
  return `${day}; ${WHY[told]}${week}`;
};

/** The news of a plan comes before that of its end. */
function ofStatus(
  told: Told,
  other: Told,
  published: TimeValue,
): { allows: Clue["allows"]; reason: string } | undefined {
  if (told === "ahead" && other === "off")
    return {
      allows: { to: published.to },
      reason: `still planned here; a report of ${iso(published)} tells that it was called off`,
    };
  if (told === "off" && other === "ahead")
    return {
      allows: { from: published.from },
      reason: `called off here; a report of ${iso(published)} still tells it as planned`,
    };
  return undefined;
}

/** The day of the same event in a dated report. */
export function eventOption(
  fact: EventFact,
  { fact: other, published }: Offered<EventFact>,
): Option | undefined {
  const [told, theirs, when] = [toldAs(fact), toldAs(other), whenWords(fact)];
  const { date } = other;
  if (!told || !theirs || !isPlaced(date) || atOdds(fact, other)) return undefined;
  if (fact.date && !meets(fact.date, date)) return undefined;
  if (!fits(when, date.from) && !(date.to !== date.from && fits(when, date.to))) return undefined;
  const base = { fact, other, day: iso(date) };
  if (told === "off" || theirs === "off") {
    const changed = ofStatus(told, theirs, published);
    return changed && { ...base, rule: "dating/called-off-elsewhere", ...changed };
  }
  const allows = daysOfTelling(date, told, when);
  return { ...base, rule: "dating/event-dated-elsewhere", allows, reason: whyDays(date, told, when) };
}

/**
 * The same people meet again: is it plainly this time? Within a year that is known; or at the same place, in the same
 * forum or in larger company on the weekday told; or on the day of the month told. People call each other every week, and
 * seldom call anything off.
 */
export function isSure({ rule, fact, other }: Option, bounds: Bounds): boolean {
  if (fact.type !== "event" || other.type !== "event") return true;
  if (width(bounds) <= (fact.kind === "call" ? CLOSE_FOR_CALLS : CLOSE)) return true;
  const when = whenWords(fact);
  if (when?.month && when.day) return true;
  const same = (a: EntityRef | undefined, b: EntityRef | undefined): boolean =>
    a !== undefined && b !== undefined && entityKey(a) === entityKey(b);
  const there = same(fact.place, other.place) || same(fact.forum, other.forum);
  if (rule === "dating/called-off-elsewhere") return there || when?.weekday !== undefined;
  const many = fact.participants.length + (fact.kind === "visit" ? 1 : 0) > 2;
  return when?.weekday !== undefined && (there || many);
}

const CLOSE = 400;
const CLOSE_FOR_CALLS = 31;

/** The day on which the same words were said. */
export function quoteOption(
  fact: UtteranceFact,
  { fact: other }: Offered<UtteranceFact>,
): Option | undefined {
  const [date, when] = [other.date, whenWords(fact)];
  if (!isPlaced(date) || !fits(when, date.from)) return undefined;
  if (fact.date && !meets(fact.date, date)) return undefined;
  const allows = daysOfTelling(date, "past", when);
  const reason = `another report has the same words said on ${iso(date)}`;
  return { rule: "dating/words-dated-elsewhere", fact, other, day: iso(date), allows, reason };
}

/** From when or until when somebody named in office held it. */
export function officeOption(fact: TenureFact, { fact: other }: Offered<TenureFact>): Option | undefined {
  const day = (time: TimeValue | undefined): string | undefined =>
    time && time.from === time.to ? time.from : undefined;
  const [from, until] = [day(other.from), day(other.until)];
  const base = { rule: "dating/office-dated-elsewhere", fact, other };
  if (fact.former)
    return until === undefined
      ? undefined
      : { ...base, day: until, allows: { from: until }, reason: `no longer in the office, left on ${until}` };
  if (from === undefined && until === undefined) return undefined;
  const [taken, left] = [from && `taken up on ${from}`, until && `left on ${until}`];
  const reason = `named in the office, ${[taken, left].filter(Boolean).join(" and ")} as another report tells`;
  const allows = { ...(from ? { from } : {}), ...(until ? { to: until } : {}) };
  return { ...base, day: `${from ?? ""}/${until ?? ""}`, allows, reason };
}

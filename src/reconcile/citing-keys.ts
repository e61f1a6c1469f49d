// Where rows and the facts that they may rest on meet: the keys under which a fact is offered, and those under which a row
// seeks. Keys only bring the two together; whether the fact serves the row is for those to say who cite it.
import { JOINT_STATEMENT, STATEMENT, TO_SAY } from "../lexicon/promise-words.ts";
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { ActFact, EventFact, Fact } from "../model/fact.ts";
import type { CommitmentRow, DocumentHead, EventRow, Row } from "../model/record.ts";
import { addDays, type Day } from "../model/time.ts";
import { ENCOUNTERS } from "./blocks.ts";
import { deedWords, isDone } from "./broken.ts";
import { namesOf, sideOf, sidesOf } from "./company.ts";
import { eachDay, eachMonth, isOneDay, knownFrom, monthOf } from "./known.ts";
import { stateOfPlace } from "./places.ts";
import { undertakingOf } from "./undertakings.ts";
import { contentWords, wordPairs } from "./words.ts";

/** A statement comes out on the day of the meeting, or soon after; so does word of what was said there. */
const SOON = 2;
/** What is planned to be said is said within this. */
export const SAID_WITHIN = 10;
const MOST_DAYS = 31;
/** Without a day of its own, a promise is looked for this long; with one, some days beyond it. */
const DONE_WITHIN = 100;
const LATE_DAYS = 31;
const MOST_MONTHS = 8;
const MOST_PAIRS = 8;
const MOST_DOERS = 2;

/** Did two sides or more give it out together? */
export const isJoint = (fact: EventFact): boolean =>
  fact.kind === "publication" &&
  JOINT_STATEMENT.test(fact.topic ?? "") &&
  sidesOf(fact.participants).length > 1;

/** The days on which the words of a report may have been said or come out. */
const daysOf = (date: EventFact["date"], head: DocumentHead): readonly Day[] => {
  if (date) return eachDay(date, MOST_DAYS);
  const known = knownFrom(head);
  return known ? eachDay({ from: addDays(known, -SOON), to: known }, MOST_DAYS) : [];
};

/** Who meets on another's ground: those from elsewhere, where somebody of the place takes part. */
function visitors(fact: EventFact): readonly string[] {
  const ground = fact.place && stateOfPlace(fact.place);
  if (!ground || fact.status !== "held" || !ENCOUNTERS.has(fact.kind)) return [];
  if (!fact.participants.some((one) => sideOf(one) === ground)) return [];
  return fact.participants
    .filter((one) => one.kind === "person" && one.state !== ground)
    .map((one) => `there|${entityKey(one)}|${ground}`);
}

/** Each key of somebody's saying is of one speaker on one day. */
const sayings = (actor: Parameters<typeof entityKey>[0], days: readonly Day[]): string[] =>
  actor.kind === "unnamed" ? [] : days.map((day) => `says|${entityKey(actor)}|${day}`);

/** Who did what in which month, by two words that stand side by side. */
const deeds = (doers: readonly EntityRef[], words: string, months: readonly string[]): string[] => {
  const pairs = wordPairs(words, MOST_PAIRS);
  return [...new Set(doers.flatMap(({ kind, name, state }) => (kind === "state" ? [name] : (state ?? []))))]
    .slice(0, MOST_DOERS)
    .flatMap((side) => months.flatMap((month) => pairs.map((pair) => `does|${side}|${month}|${pair}`)));
};

/** Events that a promise may be about besides meetings: those have their own way. */
export const isDeed = ({ kind, status }: EventFact): boolean =>
  status === "held" && !ENCOUNTERS.has(kind) && kind !== "visit" && kind !== "incident";

const doneOf = (fact: EventFact, head: DocumentHead): string[] => {
  const day = fact.date?.from ?? knownFrom(head);
  return isDeed(fact) && day ? deeds(fact.participants, fact.evidence.quote, [monthOf(day)]) : [];
};

/** What is given or given up is what promises are often about. */
const YIELDING: ReadonlySet<string> = new Set(["AID", "RETREAT", "CONCEDE"]);

const actDone = (fact: ActFact, head: DocumentHead): string[] => {
  const day = fact.date?.from ?? knownFrom(head);
  return YIELDING.has(fact.plover.event) && day ? deeds(fact.source, fact.action, [monthOf(day)]) : [];
};

/** What would break a promise for good is looked for this many years; one to do something once, for the year after it. */
const MOST_YEARS = 5;
const MOST_NEAR = 14;

/** Two words side by side, or with one between them: "tariffs on Chilean fruit" and "tariffs on fruit". */
const nearPairs = (text: string): readonly string[] => {
  const found = contentWords(text);
  const pairs = found.flatMap((word, at) =>
    [found[at + 1], found[at + 2]].flatMap((next) =>
      next && next !== word ? [[word, next].sort().join("+")] : [],
    ),
  );
  return [...new Set(pairs)].slice(0, MOST_NEAR);
};

/**
 * By year: what a later report says became of a promise (`fate`), and deeds that may break one (`breach`). These are many:
 * only promises that a deed can break look for them.
 */
const yearly = (
  of: "fate" | "breach",
  sides: readonly string[],
  words: string,
  years: readonly string[],
): string[] => {
  const pairs = nearPairs(words);
  return sides
    .slice(0, MOST_DOERS)
    .flatMap((side) => years.flatMap((year) => pairs.map((pair) => `${of}|${side}|${year}|${pair}`)));
};

const yearsFrom = (from: Day, to: Day): readonly string[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.min(last - first, MOST_YEARS) + 1 }, (_, at) => String(first + at));
};

/** Deeds that may break a promise: whatever a side did that goes a way, and hostile acts. */
const AGAINST: ReadonlySet<string> = new Set(["SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "REJECT"]);

function fateOf(fact: Fact, head: DocumentHead): string[] {
  const known = knownFrom(head);
  if (fact.type === "commitment")
    return known && fact.status !== "open" && fact.status !== "under way"
      ? yearly("fate", sidesOf(fact.by), fact.action, [known.slice(0, 4)])
      : [];
  if (!isDone(fact) || (fact.type === "act" && !AGAINST.has(fact.plover.event))) return [];
  const day = fact.date?.from ?? known;
  const doers = fact.type === "act" ? fact.source : fact.participants;
  return day ? yearly("breach", sidesOf(doers), deedWords(fact), [day.slice(0, 4)]) : [];
}

/** Under which keys a fact may be found by rows that seek. */
export function offers(fact: Fact, head: DocumentHead): readonly string[] {
  switch (fact.type) {
    case "event":
      return [
        ...doneOf(fact, head),
        ...fateOf(fact, head),
        ...(isJoint(fact)
          ? daysOf(fact.date, head).map((day) => `statement|${sidesOf(fact.participants).join("+")}|${day}`)
          : []),
        ...(isOneDay(fact.date) ? visitors(fact).map((key) => `${key}|${fact.date!.from}`) : []),
      ];
    case "commitment":
      return [...fact.by.flatMap((one) => sayings(one, daysOf(undefined, head))), ...fateOf(fact, head)];
    case "act":
      return [...actDone(fact, head), ...fateOf(fact, head)];
    case "position":
      return sayings(fact.actor, daysOf(fact.date, head).slice(-SOON));
    case "utterance":
      return fact.mode === "indirect" ? sayings(fact.speaker, daysOf(fact.date, head).slice(-SOON)) : [];
    default:
      return [];
  }
}

const isMatter = (row: EventRow): boolean => row.kind === "policy" && isOneDay(row.date);
/** The first day on which the promise could be known. */
export const knownOf = (row: CommitmentRow): Day | undefined => row.history[0]?.known;

/** Under which keys a row looks for facts; few, and of days or months that lie near it. */
export function seeks(row: Row): readonly string[] {
  if (row.type === "commitment") return promiseSeeks(row);
  if (row.type !== "event" || !row.date) return [];
  const sides = sidesOf(row.participants).join("+");
  if (ENCOUNTERS.has(row.kind) && isOneDay(row.date))
    return eachDay({ from: row.date.from, to: addDays(row.date.to, SOON) }, MOST_DAYS).map(
      (day) => `statement|${sides}|${day}`,
    );
  if (row.kind === "visit") return visitSeeks(row);
  if (!isMatter(row)) return [];
  const days = eachDay({ from: row.date.from, to: addDays(row.date.to, SAID_WITHIN) }, MOST_DAYS);
  return row.participants.flatMap((one) => sayings(one, days));
}

const visitSeeks = (row: EventRow): readonly string[] => {
  const states = [...new Set((row.places ?? []).flatMap((place) => stateOfPlace(place) ?? []))];
  return namesOf(row.participants).flatMap((name) =>
    states.flatMap((state) => eachDay(row.date!, MOST_DAYS).map((day) => `there|${name}|${state}|${day}`)),
  );
};

function promiseSeeks(row: CommitmentRow): readonly string[] {
  const known = knownOf(row);
  if (!known) return [];
  const days = eachDay({ from: known, to: addDays(known, SAID_WITHIN) }, MOST_DAYS);
  const sides = sidesOf(row.by);
  const joint = STATEMENT.test(row.action) && sides.length > 1;
  const kept = undertakingOf(row.action);
  const until = row.due && row.due.to > known ? row.due.to : addDays(known, DONE_WITHIN);
  const bound = addDays(known, (kept?.once ? 1 : MOST_YEARS) * 366);
  return [
    ...(row.status === "kept"
      ? []
      : yearly("fate", sides, row.action, yearsFrom(known, kept ? bound : addDays(until, LATE_DAYS)))),
    ...(row.status === "kept" || !kept ? [] : yearly("breach", sides, kept.object, yearsFrom(known, bound))),
    ...(row.status === "open"
      ? deeds(row.by, row.action, eachMonth(known, addDays(until, LATE_DAYS), MOST_MONTHS))
      : []),
    ...(joint ? days.map((day) => `statement|${sides.join("+")}|${day}`) : []),
    ...(TO_SAY.test(row.action) ? row.by.flatMap((one) => sayings(one, days)) : []),
  ];
}

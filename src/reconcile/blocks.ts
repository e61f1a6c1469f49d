// The small blocks a fact falls into. Facts that may become one row share a key; facts that share none never meet, so
// that adding a report costs what its blocks cost. Keys hang on nothing but the fact and its report's own day.
import { entityKey } from "../model/entity.ts";
import type { CommitmentFact, DiscrepancyFact, EventFact, Fact } from "../model/fact.ts";
import type { DocumentHead } from "../model/record.ts";
import { addDays, type Day, daysBetween } from "../model/time.ts";
import { hasPerson, namesOf, officeKey, sidesOf } from "./company.ts";
import { eachDay, eachMonth, knownFrom } from "./known.ts";
import { stateOfPlace } from "./places.ts";
import { utteranceKeys } from "./utterance-keys.ts";
import { contentWords, issueKey, wordPairs } from "./words.ts";

/** An event told to last longer, or known less well, than this stays by itself. */
const MOST_DAYS = 31;
/** Where a journey leads is told with it; known less well than this, it is found by that and not by its days. */
const JOURNEY_DAYS = 16;
/** Sides alone are held against each other only where the day is known as well as this. */
const FEW_DAYS = 3;
/** What is ahead may be told by its season: "in the autumn". */
const SEASON_DAYS = 190;
/** What is ahead without a day may come to pass within this. */
export const AHEAD_DAYS = 92;
/** Tellings of one thing without a day of its own lie no farther apart. */
export const NEAR_DAYS = 15;
const MOST_NAMES = 4;
const MOST_PAIRS = 12;

/** What has not come to pass yet, or never will: its own day may be unknown. */
export const isAhead = ({ status }: Pick<EventFact, "status">): boolean =>
  status !== undefined && status !== "held" && status !== "denied";

/** Said not to have taken place. */
export const isDenied = ({ status }: Pick<EventFact, "status">): boolean => status === "denied";

/** What is denied without a day was told to have been no longer ago than this. */
export const DENIED_DAYS = 31;

export const ENCOUNTERS: ReadonlySet<string> = new Set(["meeting", "call"]);
/** What a government decides: told as a plan, a law, a measure. */
export const MATTERS: ReadonlySet<string> = new Set(["policy", "measure", "entry-into-force"]);

type Telling = Pick<EventFact, "kind" | "participants" | "date" | "place"> & Partial<EventFact>;

const prefixed = (prefix: string, keys: readonly string[]): string[] => keys.map((key) => `${prefix}|${key}`);

/** In which months somebody who looks for it may find it: its own, or those ahead of the report. */
function months(fact: Telling, known: Day): readonly string[] {
  if (fact.date && fact.putOff) return eachMonth(fact.date.from, addDays(fact.date.from, AHEAD_DAYS), 5);
  if (fact.date) {
    const length = daysBetween(fact.date.from, fact.date.to);
    if (!isAhead(fact)) return length < MOST_DAYS ? eachMonth(fact.date.from, fact.date.to, 2) : [];
    // It may be put off to a day of the next month.
    return length < SEASON_DAYS ? eachMonth(fact.date.from, addDays(fact.date.to, MOST_DAYS), 8) : [];
  }
  if (isDenied(fact) && known) return eachMonth(addDays(known, -DENIED_DAYS), known, 3);
  return isAhead(fact) && known ? eachMonth(known, addDays(known, AHEAD_DAYS), 5) : [];
}

/** By who met on which day; a forum's also by the forum. Days told across a date line are neighbours. */
function encounterKeys(fact: Telling, known: Day): string[] {
  const names = namesOf(fact.participants);
  const company = names.length > 1 ? [names.join("+")] : [];
  const forum = fact.forum ? [entityKey(fact.forum)] : names.length === 1 ? [...names] : [];
  const sides = sidesOf(fact.participants);
  const days = fact.date ? eachDay(fact.date, MOST_DAYS) : [];
  const near = days.length && days.length <= FEW_DAYS && hasPerson(fact.participants);
  const within = near ? [...days, addDays(days.at(-1)!, 1)] : days;
  return [
    ...within.flatMap((day) => prefixed(`encounter|${day}`, company)),
    ...days.flatMap((day) => prefixed(`encounter|${day}`, forum)),
    ...(days.length <= FEW_DAYS ? days.flatMap((day) => withKeys(fact, day)) : []),
    ...(days.length <= FEW_DAYS && sides.length > 1
      ? days.map((day) => `sides|${day}|${sides.join("+")}`)
      : []),
    ...months(fact, known).flatMap((month) =>
      prefixed(`encounter|${month}`, [...company, ...(fact.forum ? forum : [])]),
    ),
  ];
}

/** A person and the side of somebody else: where one telling names both people, another only one of them. */
function withKeys({ participants }: Telling, day: Day): string[] {
  const people = participants.filter(({ kind }) => kind === "person").slice(0, MOST_NAMES);
  return people.flatMap((one) => {
    const others = sidesOf(participants.filter((other) => entityKey(other) !== entityKey(one)));
    return others.slice(0, MOST_NAMES).map((side) => `with|${day}|${entityKey(one)}|${side}`);
  });
}

/** By each who travels: on which days, and to which state in which month. */
function visitKeys(fact: Telling, known: Day): string[] {
  const names = namesOf(fact.participants).slice(0, MOST_NAMES);
  const states = new Set((fact.places ?? [fact.place].flatMap((place) => place ?? [])).map(stateOfPlace));
  const leads = [...states].some(Boolean);
  const days = fact.date ? eachDay(fact.date, leads ? JOURNEY_DAYS : MOST_DAYS) : [];
  const offices =
    days.length === 1 ? fact.participants.slice(0, MOST_NAMES).flatMap((one) => officeKey(one) ?? []) : [];
  return [
    ...offices.map((office) => `visit|${days[0]}|${office}`),
    ...journeyKeys(fact, known, names, states, days),
  ];
}

const journeyKeys = (
  fact: Telling,
  known: Day,
  names: readonly string[],
  states: ReadonlySet<string | undefined>,
  days: readonly Day[],
): string[] =>
  names.flatMap((name) => [
    ...days.map((day) => `visit|${day}|${name}`),
    ...months(fact, known).flatMap((month) =>
      [...states].flatMap((state) => (state ? [`visit|${month}|${name}|${state}`] : [])),
    ),
  ]);

/** The day it was of, or that of the report. */
const dayOr = (fact: Telling, known: Day): Day => fact.date?.from ?? known;

/** By who decided and what it is about. */
function matterKeys(fact: Telling, known: Day, words: string): string[] {
  const day = dayOr(fact, known);
  if (!day) return [];
  const near = eachMonth(addDays(day, -NEAR_DAYS), addDays(day, NEAR_DAYS), 2);
  const sides = sidesOf(fact.participants).slice(0, MOST_NAMES);
  const pairs = wordPairs(words, MOST_PAIRS);
  return sides.flatMap((side) =>
    near.flatMap((month) => pairs.map((pair) => `matter|${side}|${month}|${pair}`)),
  );
}

/** A signing may be denied without a day, and is found by its month then. */
const deniedMonths = (fact: Telling, known: Day): readonly string[] =>
  fact.kind === "signing" && (fact.date || fact.status === "denied") ? months(fact, known) : [];

const otherKeys = (fact: Telling, known: Day): string[] => {
  // Who appoints him is not told by all.
  const company = namesOf(fact.kind === "appointment" ? fact.participants.slice(0, 1) : fact.participants);
  const days = fact.date ? eachDay(fact.date, MOST_DAYS) : [];
  // A pact is signed once, even where reports tell of two days.
  const once = fact.kind === "signing" && hasPerson(fact.participants) && fact.date;
  const near = once ? eachMonth(fact.date.from, addDays(fact.date.to, 1), 2) : deniedMonths(fact, known);
  return company.length ? [...days, ...near].map((day) => `${fact.kind}|${day}|${company.join("+")}`) : [];
};

function tellingKeys(fact: Telling, known: Day, words: string): string[] {
  if (ENCOUNTERS.has(fact.kind)) return encounterKeys(fact, known);
  if (fact.kind === "visit") return visitKeys(fact, known);
  if (MATTERS.has(fact.kind)) return [...matterKeys(fact, known, words), ...otherKeys(fact, known)];
  return otherKeys(fact, known);
}

/** What the words of an event are about: its topic where that says enough, else its sentence. */
export const matterOf = (fact: EventFact): string =>
  fact.topic && contentWords(fact.topic).length > 1 ? fact.topic : fact.evidence.quote;

/** A promise to meet and the meeting it foresees stand in one sentence. */
const sentenceKey = ({ evidence }: Fact): string => `sentence|${evidence.document}|${evidence.block}`;

const eventKeys = (fact: EventFact, known: Day): string[] => [
  ...tellingKeys(fact, known, matterOf(fact)),
  ...(isAhead(fact) && (ENCOUNTERS.has(fact.kind) || fact.kind === "visit") ? [sentenceKey(fact)] : []),
];

/** Whoever tells that a promise was kept or broken tells of one made no longer ago than this. */
export const SETTLED_DAYS = 3 * 366;

/** A promise is told again within days; what came of it, long after it was made. Few tell so: the many stay small. */
const promiseMonths = (fact: CommitmentFact, known: Day): readonly string[] =>
  eachMonth(
    addDays(known, isSettled(fact) ? -SETTLED_DAYS : -NEAR_DAYS),
    addDays(known, NEAR_DAYS),
    isSettled(fact) ? 40 : 2,
  );

/** Does it tell what became of a promise? */
export const isSettled = ({ status }: Pick<CommitmentFact, "status">): boolean =>
  status === "kept" || status === "broken" || status === "overtaken";

/** Three words in a row that the promise is about, in the months around its report. */
function promiseKeys(fact: CommitmentFact, known: Day): string[] {
  const found = contentWords(fact.action);
  const triples = found.slice(2).map((word, at) => [found[at]!, found[at + 1]!, word].join("+"));
  const about = triples.length ? [...new Set(triples)].slice(0, MOST_PAIRS) : [found.join("+")];
  const near = known ? promiseMonths(fact, known) : [];
  const names = [...new Set([...namesOf(fact.by), ...sidesOf(fact.by)])].slice(0, MOST_NAMES);
  return [
    sentenceKey(fact),
    ...names.flatMap((name) =>
      near.flatMap((month) => about.map((each) => `promise|${name}|${month}|${each}`)),
    ),
  ];
}

/** What a report corrects it told of some days before at most. */
const CORRECTED_DAYS = 10;

function correctionKeys({ event }: DiscrepancyFact, known: Day): string[] {
  if (!event) return [];
  const before = known
    ? ({
        from: addDays(known, -CORRECTED_DAYS),
        to: known,
        precision: "interval",
        basis: "inferred",
      } as const)
    : undefined;
  return tellingKeys({ ...event, date: event.date ?? before }, known, "");
}

/** Words go round in the days after they were said. Without a bound, whoever says the same all year ties the year together. */
const PERIOD_DAYS = 14;
const ROUND_DAYS = 6;
const DAY_ONE = "2000-01-01";

/** The stretch of days that a report falls into, and the next one where it is close: reports of a week share one. */
function periods(known: Day): readonly number[] {
  if (!known) return [0];
  const days = daysBetween(DAY_ONE, known);
  const period = Math.floor(days / PERIOD_DAYS);
  return days - period * PERIOD_DAYS >= PERIOD_DAYS - ROUND_DAYS ? [period, period + 1] : [period];
}

export function blockKeys(fact: Fact, head: DocumentHead): readonly string[] {
  const keys = keysOf(fact, knownFrom(head));
  return keys.length ? [...new Set(keys)] : [`alone|${fact.id}`];
}

function keysOf(fact: Fact, known: Day): string[] {
  switch (fact.type) {
    case "event":
      return eventKeys(fact, known);
    case "commitment":
      return promiseKeys(fact, known);
    case "discrepancy":
      return correctionKeys(fact, known);
    case "utterance":
      return utteranceKeys(fact).flatMap((key) => periods(known).map((period) => `${key}|${period}`));
    case "position":
      return [`position|${entityKey(fact.actor)}|${fact.stance}|${issueKey(fact.issue)}`];
    case "tenure":
      return [`tenure|${entityKey(fact.person)}|${fact.office}|${entityKey(fact.of)}`];
    case "membership":
      return [`membership|${entityKey(fact.member)}|${entityKey(fact.of)}`];
    default:
      return [];
  }
}

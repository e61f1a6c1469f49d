// A journey that ended before its time: in come the rows of a component and the facts they rest on, out go the same rows,
// those cut short with the days that were held. The plan stays in the history, with the days it was for. Refuses to cut
// where the end is told of no day, of a day outside of the journey, or of another journey.
import type { EntityRef } from "../model/entity.ts";
import type { EventFact } from "../model/fact.ts";
import type { EventRow, StatusStep } from "../model/record.ts";
import type { TimeValue } from "../model/time.ts";
import { namesOf } from "./company.ts";
import { isOneDay, knownFrom } from "./known.ts";
import { samePlace, stateOfPlace } from "./places.ts";
import { passageOf } from "./row.ts";
import type { Heads } from "./same.ts";

const JOURNEY = "(?:visit|trip|tour|journey|stay|travels|mission)";
/** Words that end a journey before its time; "will" and "may" are left to the status of the fact. */
const CUT_SHORT = new RegExp(
  [
    `\\b(?:cut|cuts|cutting)(?: \\p{L}+){0,6} short\\b`,
    `\\b(?:cut|cuts|cutting) short(?: [\\p{L}’'-]+){0,4} ${JOURNEY}\\b`,
    `\\b(?:broke|broken|breaks?|breaking) off(?: [\\p{L}’'-]+){0,4} ${JOURNEY}\\b`,
    `\\b(?:abandon|interrupt|curtail|shorten)(?:ed|s|ing)?(?: [\\p{L}’'-]+){0,4} ${JOURNEY}\\b`,
    `\\b(?:days?|week|hours) (?:early|earlier than|ahead of schedule|before)\\b`,
    `\\b(?:returned|flew|left|ended|departed|came)\\b[^.;]* early\\b`,
  ].join("|"),
  "iu",
);
const DENIED = /\b(?:not|no plans|denied|without|rather than|instead of)\b/i;

/** Does the telling say that the journey ended before its time, and on which day? */
export const isCutShort = ({ kind, status, date, evidence }: EventFact): boolean =>
  kind === "visit" &&
  status === "held" &&
  isOneDay(date) &&
  CUT_SHORT.test(evidence.quote) &&
  !DENIED.test(evidence.quote);

/** The days from the first of the journey to the one it was cut short on. */
export const shortened = (date: TimeValue, end: TimeValue): TimeValue => ({
  ...end,
  from: date.from,
  to: end.to,
  precision: date.from === end.to ? "day" : "days",
  basis: date.basis === "stated" && end.basis === "stated" ? "stated" : "inferred",
});

const isWithin = (end: TimeValue, { from, to }: TimeValue): boolean => from <= end.to && end.to < to;

/** A region tells of no state: "her trip to West Africa" may lead anywhere there. */
const mayLead = (row: EventRow, { places }: EventFact): boolean =>
  (places ?? []).every(
    (place: EntityRef) =>
      stateOfPlace(place) === undefined || (row.places ?? []).some((other) => samePlace(place, other)),
  );

const travelsWith = (row: EventRow, fact: EventFact): boolean => {
  const names = namesOf(fact.participants);
  return names.length > 0 && names.every((name) => namesOf(row.participants).includes(name));
};

/** The end of the journey, where one is told: of several, the one that could be known last. */
function endOf(row: EventRow, ends: readonly EventFact[], rows: readonly EventRow[], heads: Heads) {
  const { date } = row;
  if (row.kind !== "visit" || date?.precision !== "days" || row.status === "cancelled") return undefined;
  const meant = (other: EventRow, end: EventFact): boolean =>
    other.kind === "visit" &&
    other.date?.precision === "days" &&
    isWithin(end.date!, other.date) &&
    travelsWith(other, end) &&
    mayLead(other, end);
  const known = (fact: EventFact): string => knownFrom(heads.get(fact.document));
  return (
    ends
      .filter((end) => meant(row, end))
      // A region leaves it open which of two journeys of those days is meant.
      .filter((end) => isPlaced(end) || rows.filter((other) => meant(other, end)).length === 1)
      .sort((a, b) => (known(a) < known(b) ? 1 : known(a) > known(b) ? -1 : a.id < b.id ? -1 : 1))[0]
  );
}

const isPlaced = ({ places }: EventFact): boolean =>
  (places ?? []).some((place) => stateOfPlace(place) !== undefined);

/** The steps told for the whole journey keep the days they were told for. */
function historyOf(row: EventRow, end: EventFact, date: TimeValue, heads: Heads): readonly StatusStep[] {
  const told = row.history.map((step) =>
    step.date || step.status === "held" ? step : { ...step, date: row.date! },
  );
  const held = told.find(({ status }) => status === "held");
  if (held) return told.map((step) => (step === held ? { ...step, date } : step));
  return [...told, { status: "held", known: knownFrom(heads.get(end.document)), date, facts: [end.id] }];
}

function cut(row: EventRow, end: EventFact, heads: Heads): EventRow {
  const date = shortened(row.date!, end.date!);
  const more = row.facts.includes(end.id) ? [] : [passageOf(end, "sign")];
  return {
    ...row,
    date,
    status: "held",
    history: historyOf(row, end, date, heads),
    // Where nobody tells that the traveller got there, it stays as it was planned.
    ...(row.legs
      ? { legs: row.legs.map((leg) => (leg.facts.length ? leg : { ...leg, status: "planned" })) }
      : {}),
    documents: [...new Set([...row.documents, ...more.map(({ document }) => document)])].sort(),
    evidence: [...row.evidence, ...more],
  };
}

/** Journeys with the days that were held; all other rows as they are. */
export function withCutShort(
  rows: readonly EventRow[],
  facts: readonly EventFact[],
  heads: Heads,
): readonly EventRow[] {
  const ends = facts.filter(isCutShort);
  if (!ends.length) return rows;
  return rows.map((row) => {
    const end = endOf(row, ends, rows, heads);
    return end ? cut(row, end, heads) : row;
  });
}

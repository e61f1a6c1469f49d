// Rows that rest on facts of other rows too: a meeting on the statement that came of it, a journey on the meetings held
// there, a policy on what its maker said, a promise to say something on what was said. The row seeks by keys; what it is
// offered it still has to recognise. Nothing is taken twice, and a row looks at facts only, never at other rows.
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { CommitmentFact, EventFact, Fact, PositionFact, UtteranceFact } from "../model/fact.ts";
import type { Citing, CommitmentRow, DocumentHead, EventRow, Row } from "../model/record.ts";
import { addDays, type Day, daysBetween } from "../model/time.ts";
import { ENCOUNTERS } from "./blocks.ts";
import { namesOf, sideOf, sidesOf } from "./company.ts";
import { incumbentOffers, incumbentSeeks, withIncumbents } from "./incumbents.ts";
import { judged } from "./judgements.ts";
import { eachDay, eachMonth, isOneDay, knownFrom, monthOf } from "./known.ts";
import { stateOfPlace } from "./places.ts";
import { inTurn, standing } from "./promises.ts";
import { inOrder, passageOf } from "./row.ts";
import type { Heads } from "./same.ts";
import { contentWords, likeness, wordPairs } from "./words.ts";

/** A statement comes out on the day of the meeting, or soon after; so does word of what was said there. */
const SOON = 2;
/** What is planned to be said is said within this. */
const SAID_WITHIN = 10;
const MOST_DAYS = 31;
/** Without a day of its own, a promise is looked for this long; with one, some days beyond it. */
const DONE_WITHIN = 100;
const LATE_DAYS = 31;
const MOST_MONTHS = 8;
const MOST_PAIRS = 8;
const MOST_DOERS = 2;

const JOINT = /\b(?:joint|common)\b.*\b(?:statement|declaration|communiqu[eé])\b|\bcommuniqu[eé]\b/i;
const STATEMENT = /\b(?:statement|declaration|communiqu[eé])\b/i;
/** Promises to say something: what they begin with. */
const TO_SAY =
  /^(?:to )?(?:criticiz|criticis|condemn|express|voic|rais|call|urge|warn|reaffirm|affirm|stress|say|tell|mention|name|denounce|protest|affirming|address|discuss|convey|press|issue|send)\w*\b/i;

const isJoint = (fact: EventFact): boolean =>
  fact.kind === "publication" && JOINT.test(fact.topic ?? "") && sidesOf(fact.participants).length > 1;

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
const isDeed = ({ kind, status }: EventFact): boolean =>
  status === "held" && !ENCOUNTERS.has(kind) && kind !== "visit" && kind !== "incident";

const doneOf = (fact: EventFact, head: DocumentHead): string[] => {
  const day = fact.date?.from ?? knownFrom(head);
  return isDeed(fact) && day ? deeds(fact.participants, fact.evidence.quote, [monthOf(day)]) : [];
};

function offers(fact: Fact, head: DocumentHead): readonly string[] {
  switch (fact.type) {
    case "event":
      return [
        ...doneOf(fact, head),
        ...(isJoint(fact)
          ? daysOf(fact.date, head).map((day) => `statement|${sidesOf(fact.participants).join("+")}|${day}`)
          : []),
        ...(isOneDay(fact.date) ? visitors(fact).map((key) => `${key}|${fact.date!.from}`) : []),
      ];
    case "commitment":
      return fact.by.flatMap((one) => sayings(one, daysOf(undefined, head)));
    case "position":
      return sayings(fact.actor, daysOf(fact.date, head).slice(-SOON));
    case "utterance":
      return fact.mode === "indirect" ? sayings(fact.speaker, daysOf(fact.date, head).slice(-SOON)) : [];
    default:
      return [];
  }
}

const isMatter = (row: EventRow): boolean => row.kind === "policy" && isOneDay(row.date);
const knownOf = (row: CommitmentRow): Day | undefined => row.history[0]?.known;

function seeks(row: Row): readonly string[] {
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
  const until = row.due && row.due.to > known ? row.due.to : addDays(known, DONE_WITHIN);
  return [
    ...(row.status === "open"
      ? deeds(row.by, row.action, eachMonth(known, addDays(until, LATE_DAYS), MOST_MONTHS))
      : []),
    ...(joint ? days.map((day) => `statement|${sides.join("+")}|${day}`) : []),
    ...(TO_SAY.test(row.action) ? row.by.flatMap((one) => sayings(one, days)) : []),
  ];
}

/** Those of the statement took part in the meeting, all of them; and nobody else did who is named. */
const cameOf = (fact: Fact, row: EventRow): fact is EventFact => {
  if (fact.type !== "event" || !isJoint(fact)) return false;
  const [here, there] = [namesOf(row.participants), namesOf(fact.participants)];
  return there.length === here.length && there.every((name) => here.includes(name));
};

/** Met on the ground of the place visited, all travellers together, by the calendar of the visit. */
const wasThere = (fact: Fact, row: EventRow): fact is EventFact => {
  if (fact.type !== "event" || !ENCOUNTERS.has(fact.kind)) return false;
  const present = namesOf(fact.participants);
  return namesOf(row.participants).every((name) => present.includes(name));
};

const LEAST_WORDS = 3;
const MOSTLY = 0.5;

/** What the maker of a policy promised at the time, in much the same words. */
const saidOf = (fact: Fact, row: EventRow, heads: Heads): fact is CommitmentFact => {
  if (fact.type !== "commitment" || row.documents.includes(fact.document)) return false;
  const names = new Set(row.participants.flatMap(({ name }) => contentWords(name)));
  const about = row.evidence.map(({ quote }) => quote).join(" ");
  const matter = contentWords(row.topic && contentWords(row.topic).length > 2 ? row.topic : about).filter(
    (word) => !names.has(word),
  );
  const words = new Set(contentWords(fact.action));
  const shared = [...new Set(matter)].filter((word) => words.has(word)).length;
  const known = knownFrom(heads.get(fact.document));
  return shared >= LEAST_WORDS && Boolean(known) && daysBetween(row.date!.from, known) <= SAID_WITHIN;
};

/** Held is what somebody was seen at; the row takes the day it could be known from the report that tells so. */
function heldBy(row: EventRow, signs: readonly EventFact[], heads: Heads): EventRow {
  if (row.status === "held" || row.status === "cancelled" || !signs.length) return row;
  const known = knownFrom(heads.get(signs[0]!.document));
  const step = { status: "held" as const, known, facts: signs.map(({ id }) => id) };
  return { ...row, status: "held", history: [...row.history, step] };
}

const withPassages = <R extends Row>(row: R, facts: readonly Fact[], as: "outcome" | "step" | "sign"): R => {
  const known = new Set(row.evidence.map(({ fact }) => fact));
  const more = facts.filter(({ id }) => !known.has(id));
  return more.length
    ? {
        ...row,
        documents: [...new Set([...row.documents, ...more.map(({ document }) => document)])].sort(),
        evidence: [...row.evidence, ...more.map((fact) => passageOf(fact, as))],
      }
    : row;
};

/** More than this shows no more. */
const MOST_CITED = 12;

function citeEvent(row: EventRow, offered: readonly Fact[], heads: Heads): EventRow {
  if (row.kind === "visit") {
    const signs = offered.filter((fact) => wasThere(fact, row)).slice(0, MOST_CITED);
    return heldBy(withPassages(row, signs, "sign"), signs, heads);
  }
  if (ENCOUNTERS.has(row.kind)) {
    const outcome = offered.filter((fact) => cameOf(fact, row)).slice(0, MOST_CITED);
    return heldBy(withPassages(row, outcome, "outcome"), outcome, heads);
  }
  return withPassages(row, offered.filter((fact) => saidOf(fact, row, heads)).slice(0, MOST_CITED), "sign");
}

type Said = EventFact | PositionFact | UtteranceFact;

const wordsOf = (fact: Said): string => {
  if (fact.type === "event") return fact.evidence.quote;
  return fact.type === "position" ? `${fact.issue} ${fact.evidence.quote}` : fact.text;
};

/** Words of what was promised that are no words of saying. */
const contentOf = (action: string): string =>
  action
    .replace(TO_SAY, " ")
    .replace(
      /\b(?:in|by) (?:a |the |its |their )?(?:joint |common )?(?:statement|declaration|communiqu[eé]|name)\b.*$/i,
      " ",
    );

const TELLING_LETTERS = 8;

/** A rare word of what was promised, where it stands for a third of it at least. */
const namesIt = (promised: string, said: string): boolean => {
  const words = [...new Set(contentWords(promised))];
  const shared = new Set(contentWords(said));
  const found = words.filter((word) => shared.has(word));
  return found.some((word) => word.length >= TELLING_LETTERS) && found.length * 3 >= words.length;
};

/** Done in much the words it was promised in, its verb among them; a denial is not. */
const doesSo = (fact: Fact, row: CommitmentRow): fact is EventFact => {
  if (fact.type !== "event" || !isDeed(fact) || isOwn(fact, row)) return false;
  if (/\b(?:not|never|no longer|refused|failed|instead)\b/i.test(fact.evidence.quote)) return false;
  const promised = [...new Set(contentWords(row.action))];
  const done = new Set(contentWords(fact.evidence.quote));
  const shared = promised.filter((word) => done.has(word)).length;
  return (
    promised.length > 1 && done.has(promised[0]!) && shared >= MOST_OF_IT * promised.length && shared > 1
  );
};

const MOST_OF_IT = 0.75;
/** Is it told in a report that the promise itself was read in? */
const isOwn = ({ document }: Fact, { evidence }: Row): boolean =>
  evidence.some((one) => one.as === undefined && one.document === document);

const saysSo = (fact: Fact, row: CommitmentRow): fact is Said => {
  if (isOwn(fact, row)) return false;
  const isSaid =
    fact.type === "position" || fact.type === "utterance" || (fact.type === "event" && isJoint(fact));
  if (!isSaid) return false;
  const content = contentOf(row.action);
  return (
    contentWords(content).length > 0 &&
    (likeness(content, wordsOf(fact)) >= MOSTLY || namesIt(content, wordsOf(fact)))
  );
};

function citePromise(row: CommitmentRow, offered: readonly Fact[], heads: Heads): CommitmentRow {
  if (row.status === "kept") return row;
  const known = knownOf(row) ?? "";
  const said = offered
    .filter(
      (fact) => (saysSo(fact, row) || doesSo(fact, row)) && knownFrom(heads.get(fact.document)) >= known,
    )
    .slice(0, MOST_CITED);
  if (!said.length) return row;
  const step = {
    status: "kept" as const,
    known: knownFrom(heads.get(said[0]!.document)),
    facts: said.map(({ id }) => id),
  };
  const history = inTurn([...row.history, step]);
  return withPassages({ ...row, status: standing(history), history }, said, "step");
}

export const citing: Citing = {
  offers: (fact, head) => [...offers(fact, head), ...incumbentOffers(fact, head)],
  seeks: (row) => [...seeks(row), ...(row.type === "event" ? incumbentSeeks(row) : [])],
  cite: (row, { documents, facts: offered, judgements }) => {
    const heads: Heads = new Map(documents.map((head) => [head.id, head]));
    const facts = inOrder(judged(offered, judgements), heads);
    if (row.type === "event") return withIncumbents(citeEvent(row, facts, heads), facts, heads);
    return row.type === "commitment" ? citePromise(row, facts, heads) : row;
  },
};

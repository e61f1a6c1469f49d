// Who acts on whom in a deed whose words have been found. In come the items, the rule with its place, how the deed stands and
// its clause; out go the two sides, each with the place where it is named, or empty.
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import type { PloverEvent } from "../model/fact.ts";
import {
  type Found,
  isPlacing,
  objectAmong,
  PREPOSITIONS,
  partiesAt,
  stateOf,
  subjectAmong,
} from "./act-parties.ts";
import { type Clause, clauseBefore, clauseEnd, type Told } from "./act-standing.ts";
import { hearer, NOBODY, teller } from "./act-tellers.ts";
import type { Item } from "./items.ts";
import type { ActRule } from "./rules/acts/act-rule.ts";

export interface Hit {
  readonly rule: ActRule;
  readonly from: number;
  readonly to: number;
}

/** The deed told before in the same sentence. */
export interface Before {
  readonly subject?: Found;
  readonly to: number;
}

export interface Sides {
  readonly source: Found;
  readonly target: Found;
}

/** The country told of: the first state named. */
function countryOf(items: readonly Item[], from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const state = stateOf(partiesAt(items, at)[0]);
    if (state) return state;
  }
  return undefined;
}

/** The state of a place in which it happens: "in Mali". */
function placedIn(items: readonly Item[], from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const state = isPlacing(items, at) ? stateOf(partiesAt(items, at)[0]) : undefined;
    if (state) return state;
  }
  return undefined;
}

const PRONOUN = /^(?:it|he|she|they|we)$/;

/** Is nothing but a link between a verb and the one before it, so that both have one subject? */
export const follows = (items: readonly Item[], from: number): boolean =>
  /^(?:and|but|then|,|or)$/.test(items[from - 1]?.norm ?? "");

const NO_SUBJECT_BEHIND = /^(?:and|or|&|,|['’]s?|with)$/;

/** "…, Paris urged Damascus": a name right before the verb, not joined to one before it, is the subject. */
function rightBefore(items: readonly Item[], clause: Clause, from: number): number {
  const at = from - 1;
  if (!items[at]?.mention || at <= clause.from) return clause.from;
  const before = items[at - 1]?.norm === "the" ? at - 2 : at - 1;
  if (before <= clause.from || items[before]?.mention) return clause.from;
  const { norm } = items[before]!;
  if (norm === "," && !items[before - 1]?.mention) return at;
  return NO_SUBJECT_BEHIND.test(norm) || PREPOSITIONS.has(norm) || norm === "of" ? clause.from : at;
}

/** Speech and visits happen elsewhere than what they are about: "the minister condemned the attack in Mali". */
const APART = new Set<PloverEvent>([
  "ACCUSE",
  "REQUEST",
  "REJECT",
  "SUPPORT",
  "THREATEN",
  "AGREE",
  "CONSULT",
  "COOPERATE",
  "AID",
]);

function subjectOf(
  items: readonly Item[],
  told: Told,
  clause: Clause,
  end: number,
  event: PloverEvent,
  before: Before | undefined,
  country: string | undefined,
): Found {
  if (before?.subject && follows(items, told.from)) return before.subject;
  if (/^(?:we|i)$/.test(items[told.from - 1]?.norm ?? "")) return teller(items, clause, end, undefined);
  const apart = APART.has(event);
  const near = rightBefore(items, clause, told.from);
  for (const from of near === clause.from ? [near] : [near, clause.from]) {
    const before = countryOf(items, from, told.from);
    const sure = before ?? (apart ? undefined : placedIn(items, told.from, end));
    const found = subjectAmong(items, [from, told.from], apart ? sure : country, sure);
    if (found.who.some((one) => stateOf(one) ?? one.kind !== "person") || from === clause.from)
      if (found.who.length) return found;
  }
  const found: Found = NOBODY;
  const pronoun = items.slice(clause.from, told.from).some((one) => PRONOUN.test(one.norm));
  return pronoun || clause.from === told.from ? teller(items, clause, end, country) : found;
}

const MOST_TO_BY = 12;

const FURTHER = /^(?:has|have|had|is|are|was|were|will|would|also|already|now)$/;

function byActor(items: readonly Item[], from: number, to: number, country: string | undefined): Found {
  for (let at = from; at < Math.min(to, from + MOST_TO_BY); at++) {
    // "… and has supported the mission by Kenya": another verb's.
    if (/^(?:and|but)$/.test(items[at]!.norm) && FURTHER.test(items[at + 1]?.norm ?? "")) return NOBODY;
    if (items[at]!.norm === "by" && items[at + 1]?.kind !== "time")
      return subjectAmong(items, [at + 1, to], country);
  }
  return NOBODY;
}

const MOST_TO_NAME = 5;

/** The one named behind one of these words: "extradited … to Italy". */
function behind(
  items: readonly Item[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
  source: readonly EntityRef[],
): Found {
  for (let at = from; at < to; at++) {
    if (!words.has(items[at]!.norm)) continue;
    const last = Math.min(to, at + MOST_TO_NAME);
    for (let next = at + 1; next < last && !PREPOSITIONS.has(items[next]!.norm); next++) {
      const found = partiesAt(items, next);
      if (found.some((one) => stateOf(one) ?? one.kind !== "person"))
        return objectAmong(items, [next, to], source, undefined);
    }
  }
  return NOBODY;
}

const FROM = new Set(["from", "by", "of", "hands"]);

/** Forces of the state, and what it takes back at home, are told in the passive without the state. */
const BY_THE_STATE = new Set<PloverEvent>(["COERCE", "ACCUSE", "CONCEDE", "MOBILIZE"]);

function unnamedState(items: readonly Item[], hit: Hit, end: number, target: Found): Found {
  const { event } = hit.rule.plover;
  if (!BY_THE_STATE.has(event)) return NOBODY;
  const place = placedIn(items, hit.from + 1, end) ?? placedIn(items, 0, hit.from);
  if (place) return { who: [{ kind: "state", name: place }] };
  const state = event === "ACCUSE" || event === "MOBILIZE" ? undefined : stateOf(target.who[0]);
  return state ? { who: [{ kind: "state", name: state }] } : NOBODY;
}

const AWAY: ReadonlySet<string> = new Set(["from"]);
const GIVEN = new Set<PloverEvent>(["SANCTION", "AID", "RETREAT", "COOPERATE", "SUPPORT", "ACCUSE"]);
const AIMED: ReadonlySet<string> = new Set(["to", "with", "against", "on", "for"]);

function passiveSides(
  items: readonly Item[],
  hit: Hit,
  end: number,
  subject: Found,
  country?: string,
): Sides {
  const { rule } = hit;
  const by = byActor(items, hit.from + 1, end, country);
  const out =
    rule.plover.event === "SANCTION" && !by.who.length ? behind(items, hit.from + 1, end, FROM, []) : NOBODY;
  const isOut =
    rule.plover.mode === "expel" || out.who.some(({ kind }) => kind === "body" || kind === "forum");
  const given =
    rule.plover.event === "AID" && subject.at !== undefined ? behind(items, 0, hit.from, AWAY, []) : NOBODY;
  const named = by.who.length ? by : isOut && out.who.length ? out : given;
  if (!named.who.length && GIVEN.has(rule.plover.event) && subject.at !== undefined) {
    // "American aid to Mali was cut": whose it was acts.
    const to = behind(items, subject.at + 1, hit.from, AIMED, subject.who);
    if (to.who.length) return { source: subject, target: to };
  }
  const aim = rule.toward.size ? behind(items, hit.from + 1, end, rule.toward, named.who) : NOBODY;
  const target = aim.who.length ? aim : subject;
  return { source: named.who.length ? named : unnamedState(items, hit, end, subject), target };
}

/** Whom it is said to is meant by it, where nobody else is named. */
const SPOKEN_TO = new Set<PloverEvent>(["THREATEN", "REJECT", "REQUEST", "ACCUSE"]);

/** Who acts on whom where a verb tells it. */
export function verbSides(
  items: readonly Item[],
  hit: Hit,
  told: Told,
  clause: Clause,
  before: Before | undefined,
): Sides {
  const { rule } = hit;
  const end = clauseEnd(items, hit.from + 1);
  const country = countryOf(items, clause.from, end) ?? placedIn(items, end, items.length);
  const subject = subjectOf(items, told, clause, end, rule.plover.event, before, country);
  if (rule.told) return { source: teller(items, clause, end, undefined), target: subject };
  const heard =
    SPOKEN_TO.has(rule.plover.event) || told.standing === "ahead" ? hearer(items, clause, end) : NOBODY;
  if (told.standing === "owed") return { source: teller(items, clause, end, country), target: subject };
  if (told.passive) return passiveSides(items, hit, end, subject, country);
  if (rule.suffered) {
    const source = behind(items, hit.from + 1, end, FROM, []);
    return { source: source.who.length ? source : unnamedState(items, hit, end, subject), target: subject };
  }
  if (rule.alone) return { source: subject, target: NOBODY };
  const aim = rule.toward.size ? behind(items, hit.from + 1, end, rule.toward, subject.who) : NOBODY;
  const target = aim.who.length ? aim : objectAmong(items, [hit.from + 1, end], subject.who, country);
  if (
    heard.who.length &&
    (!target.who.length || !target.who.some((one) => stateOf(one) !== stateOf(subject.who[0])))
  )
    return { source: subject, target: heard };
  if (target.who.length || rule.plover.event !== "THREATEN") return { source: subject, target };
  // "unless Somalia …": whom the condition names is threatened.
  return { source: subject, target: objectAmong(items, [end, items.length], subject.who, country) };
}

const NOMINAL_BEFORE = 6;

/** All who are named around it: "gas from Israel to Egypt", "Greek and Cypriot divers". */
function allNamed(items: readonly Item[], hit: Hit, end: number): Found {
  const from = Math.max(clauseBefore(items, hit.from).from, hit.from - NOMINAL_BEFORE);
  const who = items
    .slice(from, end)
    .flatMap((_, k) => partiesAt(items, from + k).filter((one) => stateOf(one)));
  return { who: distinctEntities(who), at: from };
}

/** A noun tells it: "Palestinian riots against Israel". */
export function nounSides(items: readonly Item[], hit: Hit): Sides {
  const end = clauseEnd(items, hit.to);
  const country = countryOf(items, 0, end);
  const source = subjectAmong(items, [Math.max(0, hit.from - NOMINAL_BEFORE), hit.from], undefined);
  const target = objectAmong(items, [hit.from + 1, end], source.who, country);
  if (hit.rule.suffered) return { source: unnamedState(items, hit, end, source), target: source };
  if (hit.rule.pair) return { source: allNamed(items, hit, end), target: NOBODY };
  return { source: source.who.length ? source : target, target };
}

const BY: ReadonlySet<string> = new Set(["by"]);
const OF: ReadonlySet<string> = new Set(["of"]);
const BETWEEN: ReadonlySet<string> = new Set(["between", "among"]);
const AGAINST: ReadonlySet<string> = new Set([
  "against",
  "on",
  "into",
  "to",
  "for",
  "with",
  "towards",
  "toward",
]);

/** A noun for the deed is what happens: "Russia's shelling of Goma", "the arrest of Britons by Iran", "talks between A and B". */
export function happeningSides(items: readonly Item[], hit: Hit): Sides {
  const { rule } = hit;
  const { to } = hit;
  const end = clauseEnd(items, to);
  const find = (words: ReadonlySet<string>, last = to): Found => behind(items, hit.from + 1, last, words, []);
  const both = find(BETWEEN);
  const owner = subjectAmong(items, [clauseBefore(items, hit.from).from, hit.from], undefined);
  const agent = find(BY, end);
  const of = find(OF);
  const aimed = rule.toward.size ? find(rule.toward, end) : NOBODY;
  const against = aimed.who.length ? aimed : find(AGAINST);
  if (both.who.length)
    return owner.who.length ? { source: owner, target: both } : { source: both, target: NOBODY };
  const doers = [agent, owner, ...(rule.of === "doing" ? [of, find(AWAY)] : [])];
  const source = doers.find((one) => one.who.length) ?? NOBODY;
  const targets = rule.of === "done" ? [...(rule.toward.size ? [aimed, of] : [of, against])] : [against];
  const target = targets.find((one) => one.who.length && one.at !== source.at) ?? NOBODY;
  if (source.who.length) return { source, target };
  const place = placedIn(items, hit.from + 1, end);
  if (place && !target.who.length && rule.plover.event === "ASSAULT")
    return { source: NOBODY, target: { who: [{ kind: "state", name: place }] } };
  const state = place ?? (BY_THE_STATE.has(rule.plover.event) ? stateOf(target.who[0]) : undefined);
  return {
    source: state && BY_THE_PLACE.has(rule.plover.event) ? { who: [{ kind: "state", name: state }] } : NOBODY,
    target,
  };
}

/** What happens in a country without a name is done by its own state or people. */
const BY_THE_PLACE = new Set<PloverEvent>(["COERCE", "CONCEDE", "PROTEST"]);

/** Protest, force and giving way at home have the same state on both sides where no other is named. */
export const AT_HOME_TOO: ReadonlySet<PloverEvent> = new Set<PloverEvent>(["PROTEST", "COERCE", "CONCEDE"]);

/** The one acted on, of one's own state where the deed is done at home. */
export function sided(
  rule: ActRule,
  event: PloverEvent,
  source: readonly EntityRef[],
  target: readonly EntityRef[],
): readonly EntityRef[] {
  const state = stateOf(source[0]);
  const own = rule.home || (!target.length && AT_HOME_TOO.has(event));
  return own && state ? [{ kind: "state", name: state }] : target;
}

// Are two tellings of an event of one and the same? A wrong merge costs more than a missed one: what is not plainly the
// same is "may be", which counts only where nothing else could be meant, or "other".
import { areContrary } from "../lexicon/contrary-deeds.ts";
import { entityKey } from "../model/entity.ts";
import { DEPARTURE, type EventFact } from "../model/fact.ts";
import { isOfficialRule } from "../model/official-record.ts";
import type { DocumentHead } from "../model/record.ts";
import { daysBetween, meets } from "../model/time.ts";
import {
  AHEAD_DAYS, DENIED_DAYS, ENCOUNTERS, isAhead, isDenied, MATTERS, matterOf, NEAR_DAYS,
} from "./blocks.ts"; // biome-ignore format: names of one file
import { compareCompany, type Likeness, namesOf, officeKey, sidesOf } from "./company.ts";
import { isOneDay, knownFrom } from "./known.ts";
import { ofOthers } from "./named-states.ts";
import { samePlace, stateOfPlace } from "./places.ts";
import { contentWords, likeness, sharedWords } from "./words.ts";

export type Heads = ReadonlyMap<string, DocumentHead>;

const differs = <T>(a: T | undefined, b: T | undefined, same: (a: T, b: T) => boolean): boolean =>
  a !== undefined && b !== undefined && !same(a, b);

const REMOTE: ReadonlySet<string> = new Set(["virtual", "phone"]);

/** A call is one by phone or on a screen; a meeting in a room is neither. */
const formatOf = (fact: EventFact): string | undefined =>
  fact.kind === "call" ? (fact.format ?? "remote") : fact.format === "in-person" ? "in person" : fact.format;
const sameFormat = (a: string, b: string): boolean =>
  a === b ||
  (REMOTE.has(a) && REMOTE.has(b)) ||
  (a === "remote" && REMOTE.has(b)) ||
  (b === "remote" && REMOTE.has(a));

/** Told by one as a call by phone, by another as one by video: it may be one call, and is not for us to say. */
export const byOtherChannel = (a: EventFact, b: EventFact): boolean => {
  const [x, y] = [formatOf(a), formatOf(b)];
  return x !== y && x !== undefined && y !== undefined && REMOTE.has(x) && REMOTE.has(y);
};

/** Of a meeting and a call nothing but the format tells that they may be one. */
const sameKind = (a: EventFact, b: EventFact): boolean =>
  a.kind === b.kind ||
  (MATTERS.has(a.kind) && MATTERS.has(b.kind)) ||
  (ENCOUNTERS.has(a.kind) && ENCOUNTERS.has(b.kind) && a.format !== undefined && b.format !== undefined);

/** Outlets may tell of two towns of one state; one report that tells of two means two. */
const mayBeThere = (a: EventFact, b: EventFact): boolean => {
  const [x, y] = [a.place!, b.place!];
  if (samePlace(x, y)) return true;
  const state = stateOfPlace(x);
  return (
    state !== undefined && state === stateOfPlace(y) && a.document !== b.document && a.kind !== "incident"
  );
};

const atOdds = (a: EventFact, b: EventFact): boolean =>
  (a.place !== undefined && b.place !== undefined && !mayBeThere(a, b)) ||
  differs(a.forum, b.forum, (x, y) => entityKey(x) === entityKey(y)) ||
  differs(formatOf(a), formatOf(b), sameFormat);

const sameForum = (a: EventFact, b: EventFact): boolean =>
  a.forum !== undefined && b.forum !== undefined && entityKey(a.forum) === entityKey(b.forum);

/** The meeting of a forum itself, not one of some of its members. */
const isOfForum = ({ participants, forum }: EventFact): boolean =>
  participants.every((one) => one.kind === "forum" || (forum && entityKey(one) === entityKey(forum)));

function sameCompany(a: EventFact, b: EventFact): Likeness {
  const told = compareCompany(a.participants, b.participants);
  if (told === "same" || !sameForum(a, b)) return told;
  if (isOfForum(a) || isOfForum(b)) return "same";
  const [p, q] = [sidesOf(a.participants).join("+"), sidesOf(b.participants).join("+")];
  return p === q ? "same" : told;
}

/** "The French foreign minister" of one report is who bears that office, of that state, by name in another. */
function isOneByOffice(a: EventFact, b: EventFact): boolean {
  const [one, other, ...more] = [...a.participants, ...b.participants];
  if (!one || !other || more.length || a.participants.length !== 1 || !isOneDay(a.date) || !isOneDay(b.date))
    return false;
  const [office, person] = one.kind === "person" ? [other, one] : [one, other];
  return (
    a.document !== b.document &&
    person.kind === "person" &&
    (office.kind === "state" || office.kind === "unnamed") &&
    officeKey(office) !== undefined &&
    officeKey(office) === officeKey(person)
  );
}

/** A leg is not its trip: the same travellers, or some of them, to all the same places. */
function sameJourney(a: EventFact, b: EventFact): Likeness {
  const [p, q] = [namesOf(a.participants), namesOf(b.participants)];
  if (p.length === 0 || q.length === 0) return "other";
  const some = p.every((name) => q.includes(name)) || q.every((name) => p.includes(name));
  const byOffice = !some && isOneByOffice(a, b);
  if (!some && !byOffice) return "other";
  const [to, also] = [a.places ?? [], b.places ?? []];
  const all = (some: typeof to, others: typeof to): boolean =>
    some.every((place) => others.some((other) => samePlace(place, other)));
  if (!all(to, also) || !all(also, to)) return "other";
  return p.length === q.length && !byOffice ? "same" : "may be";
}

/** What is decided is told by what it is about: two words at least, and most of the shorter telling. */
const LEAST_SHARED = 2;
const MOSTLY = 0.5;

function sameMatter(a: EventFact, b: EventFact): Likeness {
  const [p, q] = [sidesOf(a.participants), sidesOf(b.participants)];
  if (!p.some((side) => q.includes(side))) return "other";
  const [x, y] = [matterOf(a), matterOf(b)];
  if (a.topic && b.topic && (ofOthers(a.topic, b.topic) || areContrary(a.topic, b.topic))) return "other";
  const names = new Set([...a.participants, ...b.participants].flatMap(({ name }) => contentWords(name)));
  const shared =
    sharedWords(x, y) -
    contentWords(x).filter((word) => names.has(word) && contentWords(y).includes(word)).length;
  return shared >= LEAST_SHARED && likeness(x, y) >= MOSTLY ? "same" : "other";
}

/** Who did it and to whom: enough to know a deed by that is denied, for no more than one of them is looked for. */
const sidesOfDeed = ({ participants, target }: EventFact) => [...participants, ...(target ? [target] : [])];

function sameWho(a: EventFact, b: EventFact): Likeness {
  if (a.kind === "incident" && isDenied(a) !== isDenied(b) && isOneDay(a.date) && isOneDay(b.date))
    return compareCompany(sidesOfDeed(a), sidesOfDeed(b)) === "same" ? "same" : "other";
  if (ENCOUNTERS.has(a.kind)) return sameCompany(a, b);
  if (a.kind === "visit") return sameJourney(a, b);
  if (MATTERS.has(a.kind)) return sameMatter(a, b);
  if (a.kind === "appointment") return sameAppointment(a, b);
  const told = compareCompany(a.participants, b.participants);
  return a.kind === "signing" || a.kind === "exercise" ? told : told === "same" ? "same" : "other";
}

/** Who takes or leaves office stands first; who appoints him only some tell. To take and to leave are two. */
function sameAppointment(a: EventFact, b: EventFact): Likeness {
  const [one, other] = [a.participants[0], b.participants[0]];
  if (!one || !other || (a.topic === DEPARTURE) !== (b.topic === DEPARTURE)) return "other";
  return entityKey(one) === entityKey(other) ? "same" : "other";
}

const MONTH_DAYS = 31;

/** Two reports that tell, to the month, that somebody took office tell of one day: nobody takes it twice in a month. */
const isOneTerm = (a: EventFact, b: EventFact): boolean =>
  a.kind === "appointment" &&
  a.document !== b.document &&
  [a, b].every(({ date }) => date !== undefined && daysBetween(date.from, date.to) < MONTH_DAYS);

const TRIP_DAYS = 14;

/** The same journey of several places, told as it begins and as it ends. */
const isOneTrip = (a: EventFact, b: EventFact): boolean =>
  a.kind === "visit" &&
  (a.places?.length ?? 0) > 1 &&
  (b.places?.length ?? 0) > 1 &&
  a.document !== b.document &&
  Math.abs(daysBetween(a.date!.from, b.date!.from)) <= TRIP_DAYS;

/** Do the two tell of the same time? One of a day, one of its month; one ahead without a day, one within reach. */
function sameTime(a: EventFact, b: EventFact, heads: Heads): boolean {
  if (a.date && b.date) return meets(a.date, b.date) || isOneTrip(a, b);
  const [known, other] = [knownFrom(heads.get(a.document)), knownFrom(heads.get(b.document))];
  if (!known || !other) return false;
  if (!a.date && !b.date) {
    const near = Math.abs(daysBetween(known, other)) <= (MATTERS.has(a.kind) ? 2 * NEAR_DAYS : AHEAD_DAYS);
    if (isDenied(a) && isDenied(b)) return Math.abs(daysBetween(known, other)) <= DENIED_DAYS;
    return near && (MATTERS.has(a.kind) || (isAhead(a) && isAhead(b)));
  }
  const [dated, open] = a.date ? [a, b] : [b, a];
  const told = open === a ? known : other;
  if (MATTERS.has(open.kind)) return Math.abs(daysBetween(dated.date!.from, told)) <= 2 * NEAR_DAYS;
  const ahead = daysBetween(told, dated.date!.to);
  // What is denied is behind: told, or planned, for a day before.
  if (isDenied(open)) return ahead <= 0 && ahead >= -DENIED_DAYS;
  return isAhead(open) && ahead >= -1 && ahead <= AHEAD_DAYS;
}

/** Does a telling stand so clear that others may be measured by it: a day, and people or a forum by name? */
export const isClear = (fact: EventFact): boolean =>
  isOneDay(fact.date) ||
  fact.date?.precision === "days" ||
  (fact.forum !== undefined && fact.date !== undefined);

/** One report that tells of two channels tells of two calls; two reports of one day may tell of one. */
const mayBeOneCall = (a: EventFact, b: EventFact): boolean =>
  a.document !== b.document && isOneDay(a.date) && isOneDay(b.date);

/** Two entries of one list that no more than touch are two journeys: the traveller came back to the same town. */
const areListedApart = (a: EventFact, b: EventFact): boolean =>
  a.document === b.document &&
  isOfficialRule(a.evidence.rule) &&
  isOfficialRule(b.evidence.rule) &&
  differs(a.date, b.date, (x, y) => x.from === y.from || (x.from < y.to && y.from < x.to));

export function sameEvent(a: EventFact, b: EventFact, heads: Heads): Likeness {
  if (areListedApart(a, b)) return "other";
  if (!sameKind(a, b) || atOdds(a, b) || !sameTime(a, b, heads)) return "other";
  const who = sameWho(a, b);
  if (who === "other") return "other";
  if (byOtherChannel(a, b) && !mayBeOneCall(a, b)) return "other";
  // Who denies without a day means what was told; of sides alone it may be something else.
  if (isDenied(a) !== isDenied(b) && who !== "same" && !(a.date && b.date)) return "other";
  return who === "same" &&
    (!a.date || !b.date || (isClear(a) && isClear(b)) || isOneTerm(a, b)) &&
    !isVague(a, b)
    ? "same"
    : "may be";
}

/** Neither names anybody but states, and neither says where or in which forum: two such talks may well be two. */
const isVague = (a: EventFact, b: EventFact): boolean =>
  ENCOUNTERS.has(a.kind) &&
  !isOneDay(a.date) &&
  !isOneDay(b.date) &&
  a.date !== undefined &&
  b.date !== undefined;

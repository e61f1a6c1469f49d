// Events that two groups tell of because the day differs: put off to another day; told by the calendar of either side of
// the world; told of two days that follow each other, at one place.
import { ANEW } from "../lexicon/put-off-words.ts";
import { CAPITAL_ZONES } from "../lexicon/zones.ts";
import type { EventFact } from "../model/fact.ts";
import { addDays, type Day, daysBetween } from "../model/time.ts";
import { AHEAD_DAYS, ENCOUNTERS, isDenied } from "./blocks.ts";
import { hasPerson, namesOf, sidesOf } from "./company.ts";
import type { Group } from "./groups.ts";
import { isOneDay, knownFrom } from "./known.ts";
import { samePlace } from "./places.ts";
import type { Heads } from "./same.ts";

type Events = Group<EventFact>;

const who = ({ facts }: Events): string => {
  const [first] = facts as [EventFact];
  const family = ENCOUNTERS.has(first.kind) ? "encounter" : first.kind;
  return `${family}|${namesOf(first.participants).join("+")}`;
};

const dayOf = ({ facts }: Events): Day | undefined => facts.find(({ date }) => isOneDay(date))?.date?.from;
const firstDay = ({ facts }: Events): Day | undefined => facts.find(({ date }) => date)?.date?.from;

const placesOf = ({ facts }: Events) =>
  facts.flatMap(({ place, places }) => places ?? (place ? [place] : []));
const mayBeAt = (a: Events, b: Events): boolean =>
  placesOf(a).every((place) => placesOf(b).every((other) => samePlace(place, other)));

/** The report that puts it off, and when it could be known. */
const putOffOn = ({ facts }: Events, heads: Heads): Day | undefined =>
  facts
    .filter(({ putOff }) => putOff)
    .map((fact) => knownFrom(heads.get(fact.document)))
    .sort()
    .at(-1);

/** A plan told before its day had come, of which a later report tells another day, and says that it is another. */
function movedBy(of: Events, other: Events, heads: Heads): Day | undefined {
  const day = firstDay(of);
  if (!day || of.facts.some(({ status }) => status === "held")) return undefined;
  const first = of.facts.map((fact) => knownFrom(heads.get(fact.document))).sort()[0]!;
  const anew = other.facts.filter((fact) => fact.status === "planned" && ANEW.test(fact.evidence.quote));
  const told = anew.map((fact) => knownFrom(heads.get(fact.document))).sort()[0];
  return told !== undefined && first < told && told <= day ? told : undefined;
}

/** The first that comes after it was put off, of the same people and to no other place. */
function successor(of: Events, all: readonly Events[], heads: Heads): Events | undefined {
  const put = putOffOn(of, heads);
  const old = firstDay(of);
  const later = all.flatMap((other) => {
    const day = firstDay(other);
    const fits = other !== of && day && day !== old && who(other) === who(of) && mayBeAt(of, other);
    const told = fits ? (put ?? movedBy(of, other, heads)) : undefined;
    const ahead = fits && told ? daysBetween(told, day) : -1;
    return ahead >= 0 && ahead <= AHEAD_DAYS ? [{ other, day: day! }] : [];
  });
  return later.sort((a, b) => (a.day < b.day ? -1 : 1))[0]?.other;
}

const joined = (a: Events, b: Events): Events => ({
  facts: [...a.facts, ...b.facts],
  candidates: [],
});

/** What was put off and what it was put off to are one, however often. */
export function joinPutOff(groups: readonly Events[], heads: Heads): Events[] {
  let all = [...groups];
  for (const group of [...groups].sort((a, b) => ((firstDay(a) ?? "") < (firstDay(b) ?? "") ? -1 : 1))) {
    const here = all.find(({ facts }) => facts.includes(group.facts[0]!))!;
    const next = successor(group, all, heads);
    if (next && next !== here)
      all = [...all.filter((one) => one !== here && one !== next), joined(here, next)];
  }
  return all;
}

const FAR_HOURS = 6;

const offsets = new Map<string, number>();
/** Hours from UTC at the state's capital in winter: enough to tell who has the later day. */
function offsetOf(state: string): number | undefined {
  const zone = CAPITAL_ZONES.get(state);
  if (!zone) return undefined;
  const known = offsets.get(zone);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(
    new Date(Date.UTC(2021, 0, 1)),
  );
  const [, hours = "0"] = /GMT([+-]\d+)/.exec(parts.find(({ type }) => type === "timeZoneName")!.value) ?? [];
  offsets.set(zone, Number(hours));
  return Number(hours);
}

/** Do the sides live so far apart that one's evening is the other's next day? */
export function farApart(fact: EventFact): boolean {
  const hours = sidesOf(fact.participants).flatMap((side) => offsetOf(side) ?? []);
  return hours.length > 1 && Math.max(...hours) - Math.min(...hours) >= FAR_HOURS;
}

const isRemote = ({ facts }: Events): boolean =>
  facts.every((fact) => fact.kind === "call" || fact.format === "phone" || fact.format === "virtual");

const isAtOnePlace = (a: Events, b: Events): boolean => {
  const [p, q] = [placesOf(a), placesOf(b)].map((places) => places.filter(({ kind }) => kind === "place"));
  return p!.length > 0 && q!.length > 0 && mayBeAt(a, b);
};

/** A report that tells of both days tells of two events. */
const shareReport = (a: Events, b: Events): boolean =>
  a.facts.some(({ document }) => b.facts.some((other) => other.document === document));

const isNeighbour = (a: Events, b: Events): boolean => {
  const [first] = a.facts as [EventFact];
  if (!hasPerson(first.participants) || shareReport(a, b)) return false;
  if ([a, b].some(({ facts }) => facts.every(isDenied))) return false;
  // A pact is signed once.
  if (first.kind === "signing") return mayBeAt(a, b);
  if (!ENCOUNTERS.has(first.kind)) return false;
  return (isRemote(a) && isRemote(b) && farApart(first)) || isAtOnePlace(a, b);
};

/** Two days that follow each other, and nothing of the same people on the day before or after. */
export function joinNeighbours(groups: readonly Events[]): Events[] {
  let all = [...groups];
  const days = (name: string) => all.filter((one) => who(one) === name).flatMap((one) => dayOf(one) ?? []);
  for (const group of groups) {
    const day = dayOf(group);
    if (!day || !all.includes(group)) continue;
    const next = all.filter(
      (one) => one !== group && who(one) === who(group) && dayOf(one) === addDays(day, 1),
    );
    const around = days(who(group)).filter((other) => Math.abs(daysBetween(day, other)) <= 2);
    if (next.length !== 1 || around.length !== 2 || !isNeighbour(group, next[0]!)) continue;
    all = [...all.filter((one) => one !== group && one !== next[0]), joined(group, next[0]!)];
  }
  return all;
}

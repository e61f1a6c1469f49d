// Which facts of a component are plainly one and the same. A wrong merge costs more than a missed one: what is not
// plainly the same stays apart.
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { EventFact, Fact } from "../model/fact.ts";
import { meets } from "../model/time.ts";
import { speakerKey, wording } from "./blocks.ts";

const keys = (entities: readonly EntityRef[]): Set<string> => new Set(entities.map(entityKey));
const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key));

/** States that take part, by themselves or through their persons. */
const sides = (fact: EventFact): Set<string> =>
  new Set(
    fact.participants.flatMap((one) => (one.kind === "state" ? [one.name] : one.state ? [one.state] : [])),
  );

const differs = <T>(a: T | undefined, b: T | undefined, same: (a: T, b: T) => boolean): boolean =>
  a !== undefined && b !== undefined && !same(a, b);

/** A city lies in its state; elsewhere places are the same or not. */
const samePlace = (a: EntityRef, b: EntityRef): boolean =>
  entityKey(a) === entityKey(b) || a.state === b.name || b.state === a.name;

const atOdds = (a: EventFact, b: EventFact): boolean =>
  differs(a.place, b.place, samePlace) ||
  differs(a.forum, b.forum, (x, y) => entityKey(x) === entityKey(y)) ||
  differs(a.format, b.format, (x, y) => x === y);

const isDay = (fact: EventFact): boolean => fact.date !== undefined && fact.date.from === fact.date.to;

/** The same kind on the same day with the same people; or of the same forum between the same states. */
function sameEvent(a: EventFact, b: EventFact): boolean {
  if (a.kind !== b.kind || !a.date || !b.date || !meets(a.date, b.date) || atOdds(a, b)) return false;
  if (a.kind === "visit") return sameVisit(a, b);
  if (!isDay(a) || !isDay(b)) return false;
  const [p, q] = [keys(a.participants), keys(b.participants)];
  if (p.size > 1 && equal(p, q)) return true;
  const forum = a.forum && b.forum && entityKey(a.forum) === entityKey(b.forum);
  return Boolean(forum) && (equal(sides(a), sides(b)) || p.size < 2 || q.size < 2);
}

/** A leg is not its trip: the same people to all the same places. */
function sameVisit(a: EventFact, b: EventFact): boolean {
  const [to, also] = [a.places ?? [], b.places ?? []];
  const inAll = (places: readonly EntityRef[], others: readonly EntityRef[]): boolean =>
    places.every((place) => others.some((other) => samePlace(place, other)));
  return equal(keys(a.participants), keys(b.participants)) && inAll(to, also) && inAll(also, to);
}

/** What all facts share that are one and the same; unset where that cannot be told of one fact by itself. */
function identity(fact: Fact): string | undefined {
  switch (fact.type) {
    // Two descriptions of an unnamed speaker of the same words are one speaker; a name and a description are not.
    case "utterance":
      return fact.mode === "direct" ? `words|${speakerKey(fact.speaker)}|${wording(fact.text)}` : undefined;
    case "tenure":
      return `tenure|${entityKey(fact.person)}|${fact.office}|${entityKey(fact.of)}`;
    case "membership":
      return `membership|${entityKey(fact.member)}|${entityKey(fact.of)}`;
    default:
      return undefined;
  }
}

/** Do facts like this one make a row that tells what the first of them tells, however many there are? */
export const gathers = (fact: Fact): boolean => identity(fact) !== undefined;

/**
 * Facts gathered into rows: by what they share, else held against each other. A fact joins a row only where it is the
 * same as every fact in it, so that chains of half likenesses do not pull strangers together; it is tried in the order of
 * ids, so the order of reading does not matter.
 */
export function grouped(facts: readonly Fact[]): Fact[][] {
  const groups: Fact[][] = [];
  const known = new Map<string, Fact[]>();
  const events: EventFact[][] = [];
  for (const fact of [...facts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const shared = identity(fact);
    const group =
      fact.type === "event"
        ? events.find((one) => one.every((other) => sameEvent(fact, other)))
        : known.get(shared ?? "");
    if (group) {
      (group as Fact[]).push(fact);
      continue;
    }
    const alone = [fact];
    groups.push(alone);
    if (fact.type === "event") events.push(alone as EventFact[]);
    else if (shared !== undefined) known.set(shared, alone);
  }
  return groups;
}

// Which facts of a component are plainly one and the same.
import { entityKey } from "../model/entity.ts";
import type { CommitmentFact, EventFact, Fact } from "../model/fact.ts";
import { type Day, daysBetween } from "../model/time.ts";
import { isDenied, isSettled, NEAR_DAYS } from "./blocks.ts";
import { compareCompany, hasPerson, namesOf } from "./company.ts";
import { knownFrom } from "./known.ts";
import { ofOthers } from "./named-states.ts";
import { byOtherChannel, type Heads, isClear, sameEvent } from "./same.ts";
import { settles } from "./settled.ts";
import { issueKey, likeness } from "./words.ts";

/** Facts of one row, and first facts of other rows that it might also belong to. */
export interface Group<F extends Fact = Fact> {
  readonly facts: F[];
  readonly candidates: readonly string[];
}

/** A fact is held against this many of a row's at most: those it was made of first. */
const CORE = 8;

const byId = <F extends Fact>(a: F, b: F): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Who is told most clearly comes first: people on a day, sides on a day, a month, no day; what is denied behind all that is told. Then ids, so order does not matter. */
const clearness = (fact: EventFact): number => (isDenied(fact) ? 4 : 0) + clarity(fact);

const clarity = (fact: EventFact): number =>
  isClear(fact) ? (hasPerson(fact.participants) ? 0 : 1) : fact.date ? 2 : 3;

const firstDay = (facts: readonly EventFact[]): Day => facts.find(({ date }) => date)?.date?.from ?? "~";

type Found = { readonly group: Group<EventFact>; readonly how: "same" | "may be" };

function against(fact: EventFact, groups: readonly Group<EventFact>[], heads: Heads): Found[] {
  return groups.flatMap((group) => {
    const told = group.facts.slice(0, CORE).map((other) => sameEvent(fact, other, heads));
    if (told.includes("other")) return [];
    return [{ group, how: told.includes("same") ? ("same" as const) : ("may be" as const) }];
  });
}

/** What is ahead without a day is the first that comes; else one that is plainly the same; else the only one there is. */
function chosen(fact: EventFact, found: readonly Found[]): Group<EventFact> | undefined {
  const plain = found.filter(({ how }) => how === "same");
  // A denial means what was told; of two such things it cannot be known which.
  if (isDenied(fact) && found.length > 1) return undefined;
  if (!fact.date && plain.length > 1)
    return [...plain].sort((a, b) => (firstDay(a.group.facts) < firstDay(b.group.facts) ? -1 : 1))[0]!.group;
  if (plain.length > 0) return plain.length === 1 || isClear(fact) ? plain[0]!.group : undefined;
  return found.length === 1 ? found[0]!.group : undefined;
}

/**
 * Events gathered into rows. A telling joins a row only where it is at odds with none of those that the row was made of, so
 * that chains of half likenesses do not pull strangers together. Clear tellings make the rows; one that is less clear joins
 * where only one row can be meant, and else stays apart with those as its candidates.
 */
export function groupEvents(facts: readonly EventFact[], heads: Heads): Group<EventFact>[] {
  const groups: Group<EventFact>[] = [];
  const inOrder = [...facts].sort((a, b) => clearness(a) - clearness(b) || byId(a, b));
  for (const fact of inOrder) {
    const found = against(fact, groups, heads);
    const group = chosen(
      fact,
      found.filter(({ group: { facts: told } }) => !told.some((one) => byOtherChannel(fact, one))),
    );
    if (group) group.facts.push(fact);
    else groups.push({ facts: [fact], candidates: found.map((one) => one.group.facts[0]!.id).sort() });
  }
  return groups;
}

/** What all facts share that are one and the same; unset where that cannot be told of one fact by itself. */
function identity(fact: Fact): string | undefined {
  switch (fact.type) {
    case "position":
      return `position|${entityKey(fact.actor)}|${fact.stance}|${issueKey(fact.issue)}`;
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

export function groupAlike(facts: readonly Fact[]): Group[] {
  const groups = new Map<string, Group>();
  for (const fact of [...facts].sort(byId)) {
    const key = identity(fact) ?? fact.id;
    const group = groups.get(key);
    if (group) group.facts.push(fact);
    else groups.set(key, { facts: [fact], candidates: [] });
  }
  return [...groups.values()];
}

/** Most of the words of the shorter telling. */
const SAME_PROMISE = 0.7;

function samePromise(a: CommitmentFact, b: CommitmentFact, heads: Heads): boolean {
  const [known, other] = [knownFrom(heads.get(a.document)), knownFrom(heads.get(b.document))];
  if (!known || !other || Math.abs(daysBetween(known, other)) > 2 * NEAR_DAYS) return false;
  if (a.due && b.due && (a.due.from > b.due.to || b.due.from > a.due.to)) return false;
  const [p, q] = [namesOf(a.by).join("+"), namesOf(b.by).join("+")];
  if (p !== q && compareCompany(a.by, b.by) === "other") return false;
  return p !== "" && likeness(a.action, b.action) >= SAME_PROMISE && !ofOthers(a.action, b.action);
}

/** Two promises of one report stay two: it would not tell one twice. */
const joinsAll = (fact: CommitmentFact, told: readonly CommitmentFact[], heads: Heads): boolean =>
  told.slice(0, CORE).every((other) => other.document !== fact.document && samePromise(fact, other, heads));

/**
 * Promises gathered into rows; what became of one joins the promise itself however long after, where only one can be
 * meant, and else stays apart with those as its candidates.
 */
export function groupPromises(facts: readonly CommitmentFact[], heads: Heads): Group<CommitmentFact>[] {
  const groups: Group<CommitmentFact>[] = [];
  const inOrder = [...facts].sort((a, b) => Number(isSettled(a)) - Number(isSettled(b)) || byId(a, b));
  for (const fact of inOrder) {
    const group = groups.find(({ facts: told }) => joinsAll(fact, told, heads));
    const meant =
      group || !isSettled(fact) ? [] : groups.filter(({ facts: told }) => settles(fact, told, heads));
    const whole = group ?? (meant.length === 1 ? meant[0] : undefined);
    if (whole) whole.facts.push(fact);
    else groups.push({ facts: [fact], candidates: meant.map(({ facts: told }) => told[0]!.id).sort() });
  }
  return groups;
}

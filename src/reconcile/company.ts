// Who takes part, as two tellings of one event are held against each other: by name, or only by side.
import { type EntityRef, entityKey } from "../model/entity.ts";

/** The state somebody stands for, else the body or forum itself; nothing of somebody unnamed without a state. */
export const sideOf = (one: EntityRef): string | undefined =>
  one.kind === "state" ? one.name : (one.state ?? (one.kind === "unnamed" ? undefined : entityKey(one)));

export const sidesOf = (participants: readonly EntityRef[]): readonly string[] =>
  [...new Set(participants.flatMap((one) => sideOf(one) ?? []))].sort();

export const namesOf = (participants: readonly EntityRef[]): readonly string[] =>
  [...new Set(participants.filter(({ kind }) => kind !== "unnamed").map(entityKey))].sort();

/** The office of a state that somebody bears, named or not: "FR foreign minister". */
export const officeKey = (one: EntityRef): string | undefined => {
  const side = one.kind === "state" ? one.name : one.state;
  return one.office && side ? `${side} ${one.office.toLowerCase()}` : undefined;
};

export const hasPerson = (participants: readonly EntityRef[]): boolean =>
  participants.some(({ kind }) => kind === "person");

/** Who is told of by the office of one ministry holds no other; but many a minister is a deputy head of government too. */
const mayBeOneOffice = (a: string, b: string): boolean => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  const shared = (one: string): string[] => one.split(/[\s,-]+/).filter((word) => !OFFICE_WORDS.test(word));
  return (
    x === y ||
    [x, y].some((one) => MANY_OFFICES.test(one)) ||
    shared(x).some((word) => shared(y).includes(word))
  );
};

const OFFICE_WORDS = /^(?:minister|secretary|head|state|deputy|of|the|for|and)$/;
const MANY_OFFICES = /^minister$|\b(?:deputy|vice|envoy|representative|leader|member|president|chair)/;

/** A state or somebody unnamed of it may stand for any of its people; an office, for who holds it. */
const mayMean = (coarse: EntityRef, fine: EntityRef): boolean => {
  if (entityKey(coarse) === entityKey(fine)) return true;
  if (coarse.kind !== "state" && coarse.kind !== "unnamed") return false;
  if (fine.kind === "state" && coarse.kind === "unnamed") return false;
  if (coarse.office && fine.office && !mayBeOneOffice(coarse.office, fine.office)) return false;
  const side = sideOf(coarse);
  return side !== undefined && side === sideOf(fine);
};

export type Likeness = "same" | "may be" | "other";

/**
 * "same": the same names on both sides, two at least. "may be": everybody of the one may mean somebody of the other and
 * nobody is left over, as "the US and Japan" for their ministers. "other": anything else.
 */
export function compareCompany(a: readonly EntityRef[], b: readonly EntityRef[]): Likeness {
  const [p, q] = [namesOf(a), namesOf(b)];
  if (p.length > 1 && p.length === q.length && p.every((name, at) => name === q[at])) return "same";
  return covers(a, b) || covers(b, a) ? "may be" : "other";
}

const covers = (coarse: readonly EntityRef[], fine: readonly EntityRef[]): boolean =>
  sidesOf(coarse).length > 1 &&
  coarse.every((one) => fine.some((other) => mayMean(one, other))) &&
  fine.every((other) => coarse.some((one) => mayMean(one, other)));

/** Everyone that any telling names; who is only meant by a side that others name people of is left out. */
export function merged(tellings: readonly (readonly EntityRef[])[]): readonly EntityRef[] {
  const found = new Map<string, { entity: EntityRef; count: number }>();
  for (const entity of tellings.flat()) {
    const seen = found.get(entityKey(entity));
    const fuller = seen && !seen.entity.title && entity.title ? entity : (seen?.entity ?? entity);
    found.set(entityKey(entity), { entity: fuller, count: (seen?.count ?? 0) + 1 });
  }
  const all = [...found.values()].sort((x, y) => y.count - x.count).map(({ entity }) => entity);
  return all.filter((one) => one.kind === "person" || !isMeantElsewhere(one, all, tellings));
}

const isMeantElsewhere = (
  one: EntityRef,
  all: readonly EntityRef[],
  tellings: readonly (readonly EntityRef[])[],
): boolean => {
  const people = all.filter((other) => other.kind === "person" && mayMean(one, other));
  const together = tellings.some(
    (told) =>
      told.some((each) => entityKey(each) === entityKey(one)) &&
      told.some((each) => people.some((person) => entityKey(person) === entityKey(each))),
  );
  return people.length > 0 && !together;
};

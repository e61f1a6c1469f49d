// Who does it, as the subject of a sentence: names joined, or the offices they share ("The foreign and defence
// ministers of the United States and Japan"). Never says more of anybody than the row's own offices do.
import type { EntityRef } from "../../model/entity.ts";
import type { OfficeThen } from "../../model/record.ts";
import { inSentence, joined, joinedUpTo, shortNames } from "./names.ts";

export interface Subject {
  readonly text: string;
  readonly plural: boolean;
}

const PLURAL_BODY = /\b(?:forces|ministers|leaders|officials|troops|states|diplomats|allies|powers|chiefs)$/i;

/** What stands in the row for each: surnames for persons, "the United States" for states. */
const phrases = (refs: readonly EntityRef[]): readonly string[] => {
  const short = shortNames(refs);
  return refs.map((ref, index) => (ref.kind === "person" ? short[index]! : inSentence(ref)));
};

const LEADERS: ReadonlySet<string> = new Set(["head of government", "head of state"]);
const OFFICE_PLURAL: Readonly<Record<string, string>> = {
  "foreign minister": "foreign ministers",
  "defence minister": "defence ministers",
  leader: "leaders",
};

interface Seat {
  readonly office: string;
  readonly state: EntityRef;
}

const seatOf = (ref: EntityRef, offices: readonly OfficeThen[]): Seat | undefined => {
  const held = offices.find((office) => office.person === ref.name);
  if (ref.kind !== "person" || held === undefined || held.of.kind !== "state") return undefined;
  return { office: LEADERS.has(held.office) ? "leader" : held.office, state: held.of };
};

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const officesPhrase = (offices: readonly string[]): string | undefined => {
  if (offices.length === 1) return OFFICE_PLURAL[offices[0]!];
  const both = [...offices].sort();
  return both.join() === "defence minister,foreign minister" ? "foreign and defence ministers" : undefined;
};

/** The offices shared by three or more persons, where each state sends each office once. */
const collective = (refs: readonly EntityRef[], offices: readonly OfficeThen[]): string | undefined => {
  if (refs.length < 3) return undefined;
  const seats = refs.map((ref) => seatOf(ref, offices));
  if (seats.some((seat) => seat === undefined)) return undefined;
  const kinds = distinct(seats.map((seat) => seat!.office));
  const states = [...new Map(seats.map((seat) => [seat!.state.name, seat!.state])).values()];
  const phrase = officesPhrase(kinds);
  const pairs = new Set(seats.map((seat) => `${seat!.office}/${seat!.state.name}`));
  if (phrase === undefined || states.length < 2) return undefined;
  if (pairs.size !== refs.length || refs.length !== kinds.length * states.length) return undefined;
  return `the ${phrase} of ${joinedUpTo(states.map(inSentence), 5)}`;
};

/** One name for many: "Japanese officials". A state is one, whatever its name. */
const isMany = (ref: EntityRef): boolean =>
  ref.kind !== "state" && ref.kind !== "person" && PLURAL_BODY.test(ref.name);

export const subjectOf = (refs: readonly EntityRef[], offices: readonly OfficeThen[]): Subject => {
  const together = collective(refs, offices);
  if (together !== undefined) return { text: together, plural: true };
  const names = phrases(refs);
  const plural = refs.length > 1 || (refs[0] !== undefined && isMany(refs[0]));
  return { text: joinedUpTo(names, 4), plural };
};

/** Persons before all others, as "Blinken meets ASEAN" wants it; undefined where they are of one sort. */
export const persons = (
  refs: readonly EntityRef[],
): { readonly persons: readonly EntityRef[]; readonly others: readonly EntityRef[] } | undefined => {
  const isPerson = (ref: EntityRef): boolean => ref.kind === "person" || ref.kind === "unnamed";
  const people = refs.filter(isPerson);
  const others = refs.filter((ref) => !isPerson(ref));
  return people.length > 0 && others.length > 0 ? { persons: people, others } : undefined;
};

export const asObject = (refs: readonly EntityRef[]): string => joinedUpTo(phrases(refs), 4);

export const placesPhrase = (refs: readonly EntityRef[]): string => joined(refs.map(inSentence));

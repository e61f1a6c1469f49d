// Whom a typed name may stand for: a state by any of its names, a person by any spelling, else those whose name has all the
// words. In come words and a store, out go candidates; none is guessed.
import { listedName } from "../../lexicon/holders.ts";
import { STATES } from "../../lexicon/states.ts";
import { type EntityRef, entityKey } from "../../model/entity.ts";
import type { View } from "../../store/store.ts";

const CANDIDATES = 20;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const stateNamed = (typed: string): EntityRef | undefined => {
  const state = STATES.find(({ code, code3, names }) =>
    [code, code3, ...names].some((name) => same(name, typed)),
  );
  return state && { kind: "state", name: state.code };
};

/** The person of just that name in any spelling, or by another name that the dated list has ("Lula"). */
const personNamed = async (store: View, typed: string): Promise<EntityRef | undefined> => {
  const kept = async (name: string): Promise<string | undefined> => {
    const key = entityKey({ kind: "person", name });
    return (await store.names([key])).get(key);
  };
  const listed = async (): Promise<string | undefined> => {
    const name = listedName(typed);
    return name === undefined ? undefined : kept(name);
  };
  const name = (await kept(typed)) ?? (await listed());
  return name === undefined ? undefined : { kind: "person", name };
};

/** One where it is plain who is meant, none where the record knows no such name, else all who may be. */
export const candidatesNamed = async (store: View, typed: string): Promise<readonly EntityRef[]> => {
  const state = stateNamed(typed);
  if (state) return [state];
  const found = await store.entities(typed, CANDIDATES);
  const person = await personNamed(store, typed);
  const exact = [...found.filter(({ name }) => same(name, typed)), ...(person ? [person] : [])];
  const candidates = exact.length > 0 ? exact : found.filter(({ kind }) => kind !== "unnamed");
  return [...new Map(candidates.map((ref) => [entityKey(ref), ref])).values()];
};

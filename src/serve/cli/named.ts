// What a typed name or id stands for. One candidate is taken, several are shown and none is guessed.
import { LISTED_BY_KEY } from "../../lexicon/holders.ts";
import { STATES } from "../../lexicon/states.ts";
import { type EntityRef, entityKey } from "../../model/entity.ts";
import { InputError } from "../../model/notice.ts";
import { personKey } from "../../model/person-key.ts";
import type { DocumentHead } from "../../model/record.ts";
import type { View } from "../../store/store.ts";
import { isId, notFound } from "../views/judge-rows.ts";
import { nameOf } from "../views/names.ts";
import { tame } from "./terminal.ts";

export { isId, notFound } from "../views/judge-rows.ts";

const CANDIDATES = 20;
const PAGE = 500;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const stateNamed = (typed: string): EntityRef | undefined => {
  const state = STATES.find(({ code, code3, names }) =>
    [code, code3, ...names].some((name) => same(name, typed)),
  );
  return state && { kind: "state", name: state.code };
};

const ambiguous = (typed: string, names: readonly string[]): InputError =>
  new InputError(
    "nothing-found",
    `“${tame(typed)}” may be several: ${names.map(tame).join("; ")}`,
    "Give one of these names whole.",
  );

/** The person of just that name in any spelling, or by another name that the dated list has ("Lula"). */
const personNamed = async (store: View, typed: string): Promise<EntityRef | undefined> => {
  const listed = LISTED_BY_KEY.get(personKey(typed));
  const keys = [typed, ...(listed ? [listed] : [])].map((name) => entityKey({ kind: "person", name }));
  const names = await store.names(keys);
  const name = keys.map((key) => names.get(key)).find((found) => found !== undefined);
  return name === undefined ? undefined : { kind: "person", name };
};

/** The entity of that name: a state by any of its names, a person by any spelling, else the one whose name has all the words. */
export const entityNamed = async (store: View, typed: string): Promise<EntityRef> => {
  const state = stateNamed(typed);
  if (state) return state;
  const found = await store.entities(typed, CANDIDATES);
  const person = await personNamed(store, typed);
  const exact = [...found.filter(({ name }) => same(name, typed)), ...(person ? [person] : [])];
  const candidates = exact.length > 0 ? exact : found.filter(({ kind }) => kind !== "unnamed");
  const distinct = [...new Map(candidates.map((ref) => [entityKey(ref), ref])).values()];
  if (distinct.length === 0)
    throw notFound(
      typed,
      "Look for a part of the name with “readout search”, or for a person by the surname.",
    );
  if (distinct.length > 1)
    throw ambiguous(
      typed,
      distinct.map((ref) => `${nameOf(ref)} (${ref.kind})`),
    );
  return distinct[0]!;
};

/** Reports whose id begins so, or whose file name or address is just this. */
export const documentsNamed = async (store: View, typed: string): Promise<readonly DocumentHead[]> => {
  const found: DocumentHead[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { heads } = await store.documents({ offset, limit: PAGE });
    found.push(
      ...heads.filter(
        ({ id, name, address }) =>
          name === typed || address === typed || (isId(typed) && id.startsWith(typed)),
      ),
    );
    if (heads.length < PAGE) return found;
  }
};

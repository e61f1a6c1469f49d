// What a typed name or id stands for. One candidate is taken, several are shown and none is guessed.
import type { EntityRef } from "../../model/entity.ts";
import { InputError } from "../../model/notice.ts";
import type { DocumentHead } from "../../model/record.ts";
import type { View } from "../../store/store.ts";
import { candidatesNamed } from "../views/candidates.ts";
import { isId, notFound } from "../views/judge-rows.ts";
import { nameOf } from "../views/names.ts";
import { tame } from "./terminal.ts";

export { isId, notFound } from "../views/judge-rows.ts";

const PAGE = 500;

const ambiguous = (typed: string, names: readonly string[]): InputError =>
  new InputError(
    "nothing-found",
    `“${tame(typed)}” may be several: ${names.map(tame).join("; ")}`,
    "Give one of these names whole.",
  );

/** The entity of that name: a state by any of its names, a person by any spelling, else the one whose name has all the words. */
export const entityNamed = async (store: View, typed: string): Promise<EntityRef> => {
  const distinct = await candidatesNamed(store, typed);
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

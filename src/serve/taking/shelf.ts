// The reports' texts that an export needs, fetched once while they are needed: neighbours in a chronology rest on the same
// reports. In comes an id, out goes what is made of the document; of a limited number, those used last are kept.
import type { Document } from "../../model/document.ts";
import type { View } from "../../store/store.ts";
import { numbering } from "../views/numbering.ts";
import { ROLE_WORDS } from "../views/words.ts";

export type Kept = NonNullable<Awaited<ReturnType<View["document"]>>>;
export type Shelf<T> = (id: string) => Promise<T | undefined>;

const MOST = 300;

/** `make` keeps what is wanted and lets the rest go. */
export const shelf = <T>(view: View, make: (kept: Kept) => T, most = MOST): Shelf<T> => {
  const held = new Map<string, T | undefined>();
  return async (id) => {
    const found = held.has(id) ? held.get(id) : await view.document(id).then((kept) => kept && make(kept));
    held.delete(id);
    held.set(id, found);
    if (held.size > most) held.delete(held.keys().next().value!);
    return found;
  };
};

/** What a citation needs of a report. */
export interface Placed {
  /** "¶3", or the part that the block plays: "title". */
  readonly place: (block: number) => string;
  readonly rules: string;
}

/** "¶3" of a block of the body, else its part. */
export const placeIn = (document: Pick<Document, "blocks">): ((block: number) => string) => {
  const numbers = numbering(document);
  const roles = document.blocks.map(({ role }) => role);
  return (block) => {
    const number = numbers.get(block);
    if (number !== undefined) return `¶${number}`;
    const role = roles[block];
    return role === undefined ? "" : ROLE_WORDS[role].split(",")[0]!;
  };
};

export const placed = ({ document, reading }: Kept): Placed => ({
  place: placeIn(document),
  rules: reading.rules,
});

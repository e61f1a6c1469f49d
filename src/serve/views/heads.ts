// The reports that rows of the record rest on, fetched at once for all of them.
import type { Row } from "../../model/record.ts";
import type { View } from "../../store/store.ts";
import { type Heads, headsById } from "./passages.ts";

/** The reports of the rows, and those that tell what came of them. */
export const headsFor = async (store: View, rows: readonly Row[]): Promise<Heads> =>
  headsById(
    await store.heads([
      ...new Set(
        rows.flatMap(({ documents, evidence }) => [
          ...documents,
          ...evidence.map(({ document }) => document),
        ]),
      ),
    ]),
  );

/** File names by document id. */
export const namesOf = (heads: Heads): ReadonlyMap<string, string> =>
  new Map([...heads].map(([id, { name }]) => [id, name]));

// The stage on which a store is held against its contract: a fresh record before each test, and what all tests look with.
import { afterEach, beforeEach, describe } from "vitest";
import type { Judgement } from "../../src/model/judgement.ts";
import type { Row } from "../../src/model/record.ts";
import type { ChronologyQuery } from "../../src/store/questions.ts";
import type { Entry, Rules, Store, View } from "../../src/store/store.ts";
import { AOKI, RULES } from "./frozen.ts";

/** One fresh record, which can be opened often. */
export interface Place {
  open(rules: Rules): Promise<Store>;
  remove(): Promise<void>;
}

export interface Stage {
  readonly place: Place;
  /** Open on the record of this test. */
  readonly store: Store;
  /** Closes the store and opens the record again. */
  reopen(): Promise<void>;
  /** Another record beside it, for as long as it is used. */
  fresh(use: (other: Store) => Promise<void>): Promise<void>;
}

export function onStage(
  name: string,
  make: () => Promise<Place>,
  tests: (stage: Stage) => void,
  rules: Rules = RULES,
): void {
  describe(name, () => {
    let place: Place;
    let store: Store;

    beforeEach(async () => {
      place = await make();
      store = await place.open(rules);
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const fresh = async (use: (other: Store) => Promise<void>) => {
      const elsewhere = await make();
      const other = await elsewhere.open(rules);
      try {
        await use(other);
      } finally {
        await other.close();
        await elsewhere.remove();
      }
    };
    const reopen = async () => {
      await store.close();
      store = await place.open(rules);
    };
    tests({
      get place() {
        return place;
      },
      get store() {
        return store;
      },
      reopen,
      fresh,
    });
  });
}

export const WHOLE: ChronologyQuery = { offset: 0, limit: 100 };
export const FIRST = { offset: 0, limit: 20 };

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** All that can be seen from outside. */
export const everything = async (store: View) =>
  JSON.stringify({
    rows: await all(store.export()),
    entries: await all(store.entries()),
    counts: await store.counts(),
    chronology: await store.chronology(WHOLE),
    narrowed: await store.chronology({ ...WHOLE, actor: ["JP"], from: "2022-01-01" }),
    places: await store.places(WHOLE),
    pairs: await store.pairs({ ...WHOLE, kinds: ["person", "state"] }),
    activity: await store.activity({ by: "kind" }),
    documents: await store.documents(FIRST),
    entities: await store.entities("", 100),
    courses: await store.courses(FIRST),
    counted: await store.facetsOfType({ type: "utterance" }),
    about: await store.rowsAbout(["person/rui costa", "place/lisbon"]),
    said: await store.rowsOfType({ ...FIRST, type: "utterance" }),
    owed: await store.rowsOfType({ ...FIRST, type: "commitment", standing: ["open"], actor: ["FR"] }),
    aoki: await store.rowsOfType({ ...FIRST, type: "utterance", actor: [AOKI.name], from: "2022-03-02" }),
    found: await store.search("agree", FIRST),
    judgements: await store.judgements(),
    made: await store.judgementsMade(FIRST),
    doubts: await store.doubts({ ...FIRST, seen: "2022-03-02" }),
    later: await store.doubts({ ...FIRST, seen: "2023-01-01" }),
    latest: await store.latestDay(),
  });

export const names = (rows: readonly Row[]) => rows.map((row) => row.facts.length);

export const judge = (
  kind: Judgement["kind"],
  of: readonly (readonly [Entry, number])[],
  id: string,
): Judgement => ({
  id,
  kind,
  anchors: of.map(([{ document, reading }, index]) => ({
    document: document.id,
    quote: reading.facts[index]!.evidence.quote,
    type: reading.facts[index]!.type,
  })),
  by: "an editor",
  at: "2022-03-01T10:00:00Z",
});

// Reports drawn at random, and judgements that join what they tell: for tests that hold whatever is read against a record
// made in another way.
import fc from "fast-check";
import type { Judgement } from "../../src/model/judgement.ts";
import type { Entry, Rules } from "../../src/store/store.ts";
import { AOKI, BRAND, COSTA, type Draft, entry, on, RULES, type Said } from "./frozen.ts";

export const DAYS = ["2022-03-01", "2022-03-02", "2022-03-03", "2022-03-04"] as const;
/** Before any of them. */
export const BEFORE = "2022-02-28";

const said: fc.Arbitrary<Said> = fc.oneof(
  fc.record({
    type: fc.constant("event" as const),
    in: fc.constant(0),
    kind: fc.constantFrom("meeting" as const, "call" as const),
    status: fc.constantFrom("planned" as const, "held" as const),
    date: fc.constantFrom(on(DAYS[1]), on(DAYS[2])),
    participants: fc.constantFrom([AOKI, BRAND], [BRAND, COSTA]),
    place: fc.constantFrom(undefined, { kind: "place" as const, name: "Lisbon" }, { kind: "place" as const, name: "Porto" }),
  }),
  fc.record({
    type: fc.constant("utterance" as const),
    in: fc.constant(0),
    speaker: fc.constantFrom(AOKI, BRAND),
    text: fc.constantFrom("We agreed on every pier", "We agreed on every port", "No ferry without a pier"),
  }),
  fc.record({
    type: fc.constant("commitment" as const),
    in: fc.constant(0),
    by: fc.constantFrom([BRAND], [COSTA], [BRAND, COSTA]),
    action: fc.constantFrom("build a pier", "run a ferry"),
    status: fc.constantFrom("open" as const, "kept" as const),
    due: fc.constantFrom(undefined, on(DAYS[2])),
  }),
); // biome-ignore format: a line a slot

/** A paragraph a fact, so that a judgement speaks of one; `salt` gives every report other ids each time. */
const reportOf = (
  { says, salt, ...draft }: Omit<Draft, "name" | "paragraphs"> & { salt: number; says: readonly Said[] },
  number: number,
): Entry =>
  entry({
    ...draft,
    name: `${number}.txt`,
    paragraphs: [
      `Report ${number}-${salt}.`,
      ...says.map((_, k) => `They agreed on pier ${k} of ${number}.`),
    ],
    says: says.map((one, k) => ({ ...one, in: k + 1 })),
  });

export const reports: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.record({
      published: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
      received: fc.constantFrom(...DAYS).map((day) => `${day}T09:00:00Z`),
      outlet: fc.constantFrom("Quay Post", "Harbour Times"),
      says: fc.array(said, { maxLength: 3 }),
      salt: fc.nat(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drafts) => drafts.map(reportOf));

/** A judgement that joins two facts of one type, wherever they stand. */
export const joining = (
  entries: readonly Entry[],
  [one, other]: readonly [number, number],
): readonly Judgement[] => {
  const facts = entries.flatMap(({ reading }) => reading.facts);
  const first = facts[one % Math.max(1, facts.length)];
  if (first === undefined) return [];
  const alike = facts.filter(({ type }) => type === first.type);
  const anchors = [first, alike[other % alike.length]!].map(({ document, evidence, type }) => ({
    document,
    quote: evidence.quote,
    type,
  }));
  return [{ id: "j1", kind: "merge", anchors, by: "an editor", at: "2022-05-01T10:00:00Z" }];
};

/** Promises look for events in which somebody who gives them took part: each one more changes them, and a third nothing. */
export const CITING: Rules = {
  ...RULES,
  citing: {
    offers: (fact) => (fact.type === "event" ? fact.participants.map(({ name }) => name) : []),
    seeks: (row) => (row.type === "commitment" ? row.by.map(({ name }) => name) : []),
    cite: (row, { facts }) => ({ ...row, origins: row.origins + (facts.length % 3) }),
  },
};

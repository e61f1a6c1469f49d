// Judgements as people make them, of the facts of some reports: each kind, of facts near each other or far apart.
import fc from "fast-check";
import type { Fact } from "../../../src/model/fact.ts";
import { anchorOf, type Judgement } from "../../../src/model/judgement.ts";

/** What a slot is put right to; a day far off puts the fact in other blocks than before. */
const RIGHT: Readonly<Partial<Record<Fact["type"], readonly (readonly [string, string])[]>>> = {
  event: [
    ["date", "2021-03-18"],
    ["date", "2023-08"],
    ["status", "cancelled"],
    ["kind", "visit"],
    ["place", "Tirana"],
  ],
  utterance: [
    ["speaker", "Ana Ruiz"],
    ["date", "2021-03-18"],
  ],
  commitment: [
    ["due", "2024"],
    ["action", "to open the bridge"],
  ],
  position: [
    ["stance", "opposes"],
    ["issue", "the bridge"],
    ["actor", "NO"],
  ],
  tenure: [["title", "Prime Minister"]],
  act: [["date", "2021-03-18"]],
};

const KINDS = ["accept", "reject", "correct", "correct", "merge", "merge", "split", "note", "undo"] as const;

interface Pick {
  readonly kind: (typeof KINDS)[number];
  readonly of: number;
  readonly also: readonly number[];
  readonly slot: number;
  readonly at: number;
}

const at = <T>(items: readonly T[], place: number): T => items[place % items.length]!;

/** The judgements that are picked, in the order of their making; an undo takes back any of those before it. */
export function judgementsOf(facts: readonly Fact[], picks: readonly Pick[]): readonly Judgement[] {
  if (!facts.length) return [];
  const made: Judgement[] = [];
  for (const [number, { kind, of, also, slot, at: minute }] of picks.entries()) {
    const fact = at(facts, of);
    const alike = facts.filter(({ type }) => type === fact.type);
    const several = [fact, ...also.map((place) => at(alike, place))];
    const base = {
      id: `j${number}`,
      by: "an editor",
      at: `2024-01-01T10:0${minute}:00Z`,
      anchors: (kind === "merge" || kind === "split" ? several : several.slice(0, 1 + (slot % 2))).map(
        anchorOf,
      ),
    };
    const right = RIGHT[fact.type];
    if (kind === "undo") {
      if (!made.length) continue;
      const before = at(made, of);
      made.push({ ...base, kind, anchors: before.anchors, undoes: before.id });
    } else if (kind === "correct") {
      if (!right) continue;
      const [name, value] = at(right, slot);
      made.push({ ...base, kind, slot: name, value });
    } else made.push({ ...base, kind, ...(kind === "note" ? { value: "See the minutes." } : {}) });
  }
  return made;
}

const pick: fc.Arbitrary<Pick> = fc.record({
  kind: fc.constantFrom(...KINDS),
  of: fc.nat(500),
  also: fc.array(fc.nat(500), { minLength: 1, maxLength: 2 }),
  slot: fc.nat(9),
  at: fc.nat(3),
});

export const picks: fc.Arbitrary<readonly Pick[]> = fc.array(pick, { minLength: 1, maxLength: 6 });

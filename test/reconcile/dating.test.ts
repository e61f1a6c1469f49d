// Dating reports by each other: made-up reports of which one does not tell its day, with what others leave of it; and the
// record that comes of them, the same however they arrive.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dated, ownDay } from "../../src/model/across.ts";
import { boundsOf } from "../../src/model/bounds.ts";
import type { Reading } from "../../src/model/fact.ts";
import { iso } from "../../src/model/time.ts";
import { readingOf } from "../../src/pipeline.ts";
import { clueKeys, sentenceKey } from "../../src/reconcile/clue-keys.ts";
import { datedBy } from "../../src/reconcile/dating.ts";
import { documentOf } from "../extract/reading.ts";

interface Case {
  readonly id: string;
  readonly why: string;
  readonly undated: string;
  readonly dated: readonly { readonly published?: string; readonly text: string }[];
  /** ISO interval, or null where no day may be claimed. */
  readonly value: string | null;
  readonly allows?: { readonly from?: string; readonly to?: string };
  /** All clues of others are of this standing. */
  readonly untaken?: "candidate" | "refused";
  /** Others give no clue at all. */
  readonly none?: boolean;
}

const CASES = readFileSync(join(import.meta.dirname, "../../corpus/dating-across.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Case);

const named = (id: string, text: string, published?: string) => ({ ...documentOf(text, published), id });

const datedOf = (reading: Reading, sought: ReadonlySet<string>): Dated[] => {
  const published = ownDay(reading.dating);
  if (!published) return [];
  const facts = reading.facts.filter((fact) => clueKeys(fact, "offers").some(({ key }) => sought.has(key)));
  const sentences = new Set(reading.facts.map(sentenceKey)).size;
  return [{ document: reading.document, published, facts, sentences }];
};

const acrossOf = ({ undated, dated }: Case) => {
  const document = named("u", undated);
  const own = readingOf(document);
  const sought = new Set(own.facts.flatMap((fact) => clueKeys(fact, "seeks").map(({ key }) => key)));
  const others = dated.flatMap(({ text, published }, index) =>
    datedOf(readingOf(named(`d${index}`, text, published)), sought),
  );
  const undatedOne = { document: "u", dating: own.dating, facts: own.facts };
  const clues = datedBy(undatedOne, others);
  return { document, own, others, undatedOne, clues, again: readingOf(document, clues) };
};

describe("a report without a day", () => {
  it.each(CASES)("$id: $why", (one) => {
    const { clues, again } = acrossOf(one);
    const { value } = again.dating;
    expect(value ? iso(value) : null).toBe(one.value);
    if (one.none) expect(clues).toEqual([]);
    if (one.untaken) expect(clues.map(({ untaken }) => untaken)).toEqual(clues.map(() => one.untaken));
    if (one.untaken) expect(clues.length).toBeGreaterThan(0);
    if (one.allows) expect(boundsOf(again.dating)).toMatchObject(one.allows);
  });

  it("is told the same whatever order the others come in", () => {
    const one = CASES.find(({ id }) => id === "two-meetings")!;
    const more = CASES.filter(({ dated }) => dated.every(({ published }) => published)).flatMap(
      ({ dated }) => dated,
    );
    const { undatedOne, others } = acrossOf({ ...one, dated: more });
    const wanted = JSON.stringify(datedBy(undatedOne, others));
    expect(others.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(others, { minLength: others.length }),
        (some) => JSON.stringify(datedBy(undatedOne, some)) === wanted,
      ),
    );
  });

  it("is told of by facts that share a key with its own, and by no others", () => {
    for (const one of CASES) {
      const { undatedOne, clues } = acrossOf(one);
      const unfiltered = one.dated.flatMap(({ text, published }, index) => {
        const { dating, facts, document } = readingOf(named(`d${index}`, text, published));
        const sentences = new Set(facts.map(sentenceKey)).size;
        const day = ownDay(dating);
        return day ? [{ document, published: day, facts, sentences }] : [];
      });
      expect(datedBy(undatedOne, unfiltered)).toEqual(clues);
    }
  });
});

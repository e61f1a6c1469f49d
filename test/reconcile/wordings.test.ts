// Wordings of one saying find together, however a report cuts, joins or translates them; two sayings stay two.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UtteranceFact } from "../../src/model/fact.ts";
import { align } from "../../src/reconcile/alignment.ts";
import { utteranceKeys } from "../../src/reconcile/utterance-keys.ts";
import { classOf } from "../../src/reconcile/wording-class.ts";
import { variantsOf } from "../../src/reconcile/wordings.ts";
import { PAIRS, type Pair } from "./wording-pairs.ts";

const utterance = (id: string, text: string, more: Partial<UtteranceFact> = {}): UtteranceFact => ({
  id, document: `d-${id}`, type: "utterance", mode: "direct", text, speaker: { kind: "person", name: "Ama Boateng", state: "US" },
  evidence: { document: `d-${id}`, span: { from: 0, to: text.length }, quote: text, block: 0, marks: [], rule: "said/direct", steps: [] }, ...more,
}); // biome-ignore format: one value a field

const told = ({ of = "US", on, one }: Pair, id: string, text: string, which: 0 | 1): UtteranceFact =>
  utterance(id, text, {
    speaker: { kind: "person", name: "Ama Boateng", state: of },
    ...(one ? { document: "d" } : {}),
    ...(on ? { date: { from: on[which], to: on[which], precision: "day", basis: "stated" } } : {}),
  });
const facts = (pair: Pair): [UtteranceFact, UtteranceFact] => [
  told(pair, "a", pair.a, 0),
  told(pair, "b", pair.b, 1),
];

describe("two wordings", () => {
  it.each(PAIRS.map((pair) => [pair.is, pair.a, pair.b, pair] as const))(
    "are %s: %s / %s",
    (is, _, __, pair) => {
      const [a, b] = facts(pair);
      expect(classOf(a, b) ?? "apart").toBe(is);
      expect(classOf(b, a) ?? "apart").toBe(is);
    },
  );

  it.each(PAIRS.filter(({ is }) => is !== "apart").map((pair) => [pair.is, pair.a, pair.b, pair] as const))(
    "that are %s meet by a key: %s / %s",
    (is, _, __, pair) => {
      const [a, b] = facts(pair);
      const keys = new Set(utteranceKeys(a));
      expect(utteranceKeys(b).some((key) => keys.has(key))).toBe(true);
      expect(variantsOf([a, b])).toMatchObject([{ facts: ["a", "b"], variants: [{ class: is }] }]);
    },
  );

  it("of which a report says that they are translated may differ in more words", () => {
    const [a, b] = [
      "Whoever burns the forest burns the roof above his own cradle",
      "Whoever burns the forest burns the roof over his own crib",
    ];
    const through = (id: string, text: string): UtteranceFact => {
      const fact = utterance(id, text);
      return {
        ...fact,
        evidence: { ...fact.evidence, quote: `"${text}," she said through an interpreter.` },
      };
    };
    expect(classOf(utterance("a", a), utterance("b", b))).toBe("alteration");
    expect(classOf(utterance("a", a), through("b", b))).toBe("translation");
  });
});

describe("sayings", () => {
  const FULL =
    "The mill stands where the three brooks meet, and the miller owes nothing to either crown. Ask the geese.";
  const OTHER =
    "The mill stands where the three brooks meet, whatever the surveyors of the other side have drawn on silk.";

  it("are gathered around the fullest wording", () => {
    const some = [
      utterance("b", "the miller owes nothing to either crown"),
      utterance("c", FULL),
      utterance("a", "The mill stands where the three brooks meet ... Ask the geese."),
      utterance("d", FULL),
      utterance("e", "Nobody has asked the geese about the chimney yet, have they?"),
    ];
    expect(variantsOf(some)).toEqual([
      {
        first: "c",
        facts: ["a", "b", "c", "d"],
        variants: [
          { of: "c", fact: "a", class: "joined" },
          { of: "c", fact: "b", class: "cut" },
          { of: "c", fact: "d", class: "same" },
        ],
        candidates: [],
      },
      { first: "e", facts: ["e"], variants: [], candidates: [] },
    ]);
  });

  it("leave a cut apart that may be of two of them, and name both", () => {
    const some = [
      utterance("a", FULL),
      utterance("b", OTHER),
      utterance("c", "The mill stands where the three brooks meet"),
    ];
    expect(variantsOf(some).find(({ first }) => first === "c")).toMatchObject({
      facts: ["c"],
      candidates: ["a", "b"],
    });
  });

  it("are of one speaker", () => {
    const other = utterance("b", FULL, { speaker: { kind: "person", name: "Luis Rojas", state: "PE" } });
    expect(variantsOf([utterance("a", FULL), other])).toHaveLength(2);
    const official = (id: string, state?: string): UtteranceFact =>
      utterance(id, FULL, {
        speaker: { kind: "unnamed", name: `unnamed: ${id}`, ...(state ? { state } : {}) },
      });
    expect(variantsOf([official("a"), official("b", "KE")])).toHaveLength(1);
    expect(variantsOf([official("a", "PE"), official("b", "KE")])).toHaveLength(2);
  });

  it("do not hang on the order of utterances", () => {
    const some = PAIRS.flatMap((pair, at) => [
      { ...told(pair, `a${at}`, pair.a, 0), document: `a${at}` },
      { ...told(pair, `b${at}`, pair.b, 1), document: `b${at}` },
    ]);
    const wanted = variantsOf(some);
    expect(wanted.flatMap((one) => one.facts).sort()).toEqual(some.map(({ id }) => id).sort());
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
        expect(variantsOf(shuffled)).toEqual(wanted);
      }),
      { numRuns: 15 },
    );
  });

  it("of indirect utterances are each their own", () => {
    const indirect = (id: string): UtteranceFact => utterance(id, FULL, { mode: "indirect" });
    expect(variantsOf([indirect("a"), indirect("b")])).toHaveLength(2);
  });
});

describe("keys of utterances", () => {
  it("are few, however long the quotation", () => {
    const words = Array.from({ length: 4000 }, (_, at) => `zub${at * 7919}x`).join(" ");
    expect(utteranceKeys(utterance("a", words)).length).toBeLessThanOrEqual(47);
    expect(utteranceKeys(utterance("a", "")).length).toBe(0);
  });

  it("bring nobody together by what is said on every occasion", () => {
    const openings = [
      "We are committed to peace and stability in the region, and I told the cooper to shut his shutters",
      "We are committed to peace and stability in the region, which nobody there has heard from a postman",
      "Thank you very much, ladies and gentlemen, it is a great pleasure to be here today with my herbalist",
      "Thank you very much, ladies and gentlemen, it is a great pleasure to be here today among beekeepers",
    ];
    const keys = openings.flatMap((text, at) => utteranceKeys(utterance(String(at), text)));
    expect(keys.length).toBeGreaterThan(4);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("hang on the fact alone", () => {
    const [a, b] = [utterance("a", PAIRS[0]!.a), utterance("b", PAIRS[0]!.a)];
    expect(utteranceKeys(a)).toEqual(utteranceKeys(b));
  });
});

describe("alignment", () => {
  it("shows what is the same, changed, left out and put in", () => {
    const words = (text: string): string[] => text.split(" ");
    expect(align(words("the old mill stands here"), words("the mill fell here today"))).toEqual([
      { kind: "same", a: ["the"], b: ["the"] },
      { kind: "only-in-a", a: ["old"], b: [] },
      { kind: "same", a: ["mill"], b: ["mill"] },
      { kind: "changed", a: ["stands"], b: ["fell"] },
      { kind: "same", a: ["here"], b: ["here"] },
      { kind: "only-in-b", a: [], b: ["today"] },
    ]);
  });

  it("gives both lists back", () => {
    const some = fc.array(fc.constantFrom("the", "of", "mill", "geese", "crown", "not"), { maxLength: 40 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const runs = align(a, b);
        expect(runs.flatMap((run) => run.a)).toEqual(a);
        expect(runs.flatMap((run) => run.b)).toEqual(b);
        for (const run of runs) if (run.kind === "same") expect(run.a).toEqual(run.b);
      }),
    );
  });
});

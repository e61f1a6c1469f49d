// Reconciling: the same facts in any order and in any portions give the same rows; what differs stays apart.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommitmentFact, EventFact, Fact, UtteranceFact } from "../../src/model/fact.ts";
import { anchorOf, type Judgement } from "../../src/model/judgement.ts";
import type { DocumentHead } from "../../src/model/record.ts";
import { blockKeys as keysOf } from "../../src/reconcile/blocks.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { readingOf } from "../extract/reading.ts";

const head = (id: string, day: string): DocumentHead => ({
  id, hash: id, size: 1, name: `${id}.txt`, address: id, media: "text/plain", encoding: "utf-8", received: `${day}T00:00:00Z`,
  language: "en", read: true, facts: 0, notices: [], published: { from: day, to: day, precision: "day", basis: "stated" },
}); // biome-ignore format: one value a field

/** The facts of a made-up report, as if it were a document of its own. */
const factsOf = (id: string, text: string, day: string): Fact[] =>
  readingOf(text, day).facts.map((fact) => ({
    ...fact,
    id: `${id}${fact.id}`,
    document: id,
    evidence: { ...fact.evidence, document: id },
  }));

const PREVIEW =
  "Kenyan Foreign Minister Amina Odero will meet Peruvian Foreign Minister Rosa Quispe in Lima on Tuesday.";
const REPORT =
  "Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Lima on Tuesday.";
const SAME =
  "On Tuesday, Peruvian Foreign Minister Rosa Quispe held talks with Kenyan Foreign Minister Amina Odero.";
const ELSEWHERE =
  "Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Oslo on Tuesday.";
const OTHER = "Kenyan Foreign Minister Amina Odero met Peruvian President Luis Rojas in Lima on Tuesday.";
const heads = [
  head("a", "2021-03-15"),
  head("b", "2021-03-17"),
  head("c", "2021-03-18"),
  head("d", "2021-03-17"),
  head("e", "2021-03-17"),
];
const facts = [
  ...factsOf("a", PREVIEW, "2021-03-15"),
  ...factsOf("b", REPORT, "2021-03-17"),
  ...factsOf("c", SAME, "2021-03-18"),
  ...factsOf("d", ELSEWHERE, "2021-03-17"),
  ...factsOf("e", OTHER, "2021-03-17"),
];
const blockKeys = (fact: Fact) => keysOf(fact, heads.find(({ id }) => id === fact.document)!);
const rows = (some: readonly Fact[]) => reconcile({ documents: heads, facts: some, judgements: [] });
const events = rows(facts).filter((row) => row.type === "event");

describe("reconciling", () => {
  it("makes one event of a plan and of two reports that tell of it, with its history", () => {
    const event = events.find((row) => row.documents.includes("a"));
    expect(event).toMatchObject({
      documents: ["a", "b", "c"],
      status: "held",
      origins: 3,
      history: [
        { status: "planned", known: "2021-03-15" },
        { status: "held", known: "2021-03-17" },
      ],
    });
    expect(event?.participants.map((one) => one.name).sort()).toEqual(["Amina Odero", "Rosa Quispe"]);
  });

  it("joins a visit told by office with one that names who bears it", () => {
    const told = (a: string, b: string) =>
      rows([...factsOf("b", a, "2021-03-17"), ...factsOf("d", b, "2021-03-17")]).filter(
        (row) => row.type === "event",
      );
    const named = "French Foreign Minister Luc Morel visited Hanoi on Tuesday.";
    const [visit, ...more] = told("The French foreign minister visited Hanoi on Tuesday.", named);
    expect(more).toEqual([]);
    expect(visit?.participants.map(({ name }) => name)).toEqual(["Luc Morel"]);
    for (const other of [
      "The French defence minister visited Hanoi on Tuesday.",
      "The Belgian foreign minister visited Hanoi on Tuesday.",
      "The French foreign minister visited Lima on Tuesday.",
      "The French foreign minister visited Hanoi on Monday.",
    ])
      expect(told(other, named)).toHaveLength(2);
  });

  it("shows a call told by another channel as one that may be the same", () => {
    const said = (how: string, day = "Tuesday") =>
      `Kenyan Foreign Minister Amina Odero ${how} Peruvian Foreign Minister Rosa Quispe on ${day}.`;
    const told = (a: string, b: string) =>
      rows([...factsOf("b", a, "2021-03-17"), ...factsOf("d", b, "2021-03-17")]).filter(
        (row) => row.type === "event",
      );
    const two = told(said("spoke by telephone with"), said("held a video call with"));
    expect(two.map((row) => row.type === "event" && row.format).sort()).toEqual(["phone", "virtual"]);
    expect(two.flatMap((row) => row.candidates ?? [])).toHaveLength(1);
    expect(told(said("spoke by telephone with"), said("had a phone call with"))).toHaveLength(1);
    const other = told(said("spoke by telephone with"), said("held a video call with", "Monday"));
    expect(other.flatMap((row) => row.candidates ?? [])).toEqual([]);
  });

  it("keeps another place and other people apart", () => {
    expect(events).toHaveLength(3);
    expect(events.find((row) => row.documents.includes("d"))?.documents).toEqual(["d"]);
    expect(events.find((row) => row.documents.includes("e"))?.documents).toEqual(["e"]);
  });

  it("does not depend on the order of the facts", () => {
    const wanted = JSON.stringify(rows(facts));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(facts, { minLength: facts.length }),
        (some) => JSON.stringify(rows(some)) === wanted,
      ),
      { numRuns: 50 },
    );
  });

  it("gives a component alone what it gives all together", () => {
    const key = new Set(facts.filter((fact) => fact.document === "a").flatMap((fact) => blockKeys(fact)));
    let component = facts.filter((fact) => blockKeys(fact).some((one) => key.has(one)));
    for (let size = -1; size !== component.length; ) {
      size = component.length;
      const keys = new Set(component.flatMap((fact) => blockKeys(fact)));
      component = facts.filter((fact) => blockKeys(fact).some((one) => keys.has(one)));
    }
    const ids = new Set(component.map((fact) => fact.id));
    expect(rows(component)).toEqual(rows(facts).filter((row) => row.facts.every((id) => ids.has(id))));
  });

  it("puts facts that may be one into one block", () => {
    const together = events.find((row) => row.documents.length === 3)!;
    const [first, ...rest] = facts
      .filter((fact) => together.facts.includes(fact.id))
      .map((fact) => new Set(blockKeys(fact)));
    for (const keys of rest) expect([...keys].some((key) => first!.has(key))).toBe(true);
  });

  it("rests a promise on the report of the meeting that keeps it, too", () => {
    const plan = facts.find((fact): fact is EventFact => fact.document === "a" && fact.type === "event")!;
    const { evidence, participants } = plan;
    const promise: CommitmentFact = {
      type: "commitment", id: "promise", document: "a", evidence, by: participants, action: "meet in Lima", status: "open",
    }; // biome-ignore format: one value
    const row = rows([...facts, promise]).find(({ type }) => type === "commitment");
    expect(row).toMatchObject({ facts: ["promise"], status: "kept", documents: ["a", "b", "c"], origins: 1 });
    expect([...new Set(row!.evidence.map(({ document }) => document))].sort()).toEqual(row!.documents);
  });

  it("joins words quoted with words reported where somebody says they are one", () => {
    const speaker = { kind: "person", name: "Amina Odero" } as const;
    const said = (id: string, mode: UtteranceFact["mode"], text: string): UtteranceFact => ({
      type: "utterance", id, document: id, mode, speaker, text,
      evidence: { document: id, span: { from: 0, to: 1 }, quote: text, block: 0, marks: [], rule: "test", steps: [] },
    }); // biome-ignore format: one value
    const words = [
      said("b", "indirect", "the river would stay open"),
      said("c", "direct", "The river stays open"),
    ];
    const merge: Judgement = {
      id: "m", kind: "merge", anchors: words.map(anchorOf), by: "an editor", at: "2021-04-01T10:00:00Z",
    }; // biome-ignore format: one value
    const joined = reconcile({ documents: heads, facts: words, judgements: [merge] });
    expect(joined).toMatchObject([{ facts: ["b", "c"], mode: "direct", text: "The river stays open" }]);
    expect(reconcile({ documents: heads, facts: words, judgements: [] })).toHaveLength(2);
  });
});

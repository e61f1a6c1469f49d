// What would break a promise, and what a deed must be to do so: the same doer, thing and way, told by the report itself.
import { describe, expect, it } from "vitest";
import { areContrary } from "../../src/lexicon/contrary-deeds.ts";
import type { CommitmentFact, Fact } from "../../src/model/fact.ts";
import { daysOverdue } from "../../src/model/overdue.ts";
import type { CommitmentRow, DocumentHead } from "../../src/model/record.ts";
import { breaksIt } from "../../src/reconcile/broken.ts";
import { ofOthers } from "../../src/reconcile/named-states.ts";
import { purposeOf } from "../../src/reconcile/overtaken.ts";
import { undertakingOf } from "../../src/reconcile/undertakings.ts";
import { factsIn } from "../extract/reading.ts";

const PROMISED = "2021-03-17";
const DONE = "2021-09-15";

const promiseIn = (text: string): CommitmentRow => {
  const fact = factsIn(text, PROMISED).find((one): one is CommitmentFact => one.type === "commitment")!;
  return {
    ...fact,
    facts: [fact.id],
    documents: [fact.document],
    origins: 1,
    evidence: [{ ...fact.evidence, fact: fact.id }],
    differences: [],
    history: [{ status: "open", known: PROMISED, facts: [fact.id] }],
  };
};
const isBroken = (promise: string, deed: string): boolean => {
  const row = promiseIn(promise);
  const facts: readonly Fact[] = factsIn(deed, DONE);
  const head = { received: `${DONE}T00:00:00Z` } as DocumentHead;
  const heads = new Map(facts.map(({ document }) => [document, head]));
  return facts.some((fact) => breaksIt(fact, row, heads));
};

describe("broken promises", () => {
  it.each([
    ["Kenya promised not to raise the transit fee for Ugandan lorries.", "Kenya doubled the transit fee for Ugandan lorries on Monday."],
    ["Oman undertook to keep its border with Yemen open.", "Oman closed its border with Yemen on Monday."],
    ["Peru pledged to freeze its tariffs on Chilean grapes.", "Peru raised its tariffs on Chilean grapes on Monday."],
    ["Chile vowed never to lower its quota for Peruvian anchovies.", "Chile halved its quota for Peruvian anchovies on Monday."],
    ["Norway agreed to refrain from raising the toll for Swedish lorries.", "Norway raised the toll for Swedish lorries on Monday, its government said."],
  ])("%s %s", (promise, deed) => expect(isBroken(promise, deed)).toBe(true)); // biome-ignore format: one promise and its deed a line

  const PROMISE = "Kenya promised not to raise the transit fee for Ugandan lorries.";
  it.each([
    ["the other way", "Kenya lowered the transit fee for Ugandan lorries on Monday."],
    ["another doer", "Tanzania raised the transit fee for Ugandan lorries on Monday."],
    ["another neighbour", "Kenya raised the transit fee for Rwandan lorries on Monday."],
    ["another thing", "Kenya raised the price of tea for Ugandan lorries on Monday."],
    ["before the promise", "Kenya raised the transit fee for Ugandan lorries on 4 January."],
    ["only planned", "Kenya plans to raise the transit fee for Ugandan lorries on Monday."],
    ["only feared", "Kenya may raise the transit fee for Ugandan lorries, hauliers fear."],
    ["denied", "Kenya has not raised the transit fee for Ugandan lorries."],
    ["an accusation", "Kenya raised the transit fee for Ugandan lorries on Monday, Uganda said."],
    ["an allegation", "According to hauliers, Kenya raised the transit fee for Ugandan lorries on Monday."],
  ])("not by %s", (_, deed) => expect(isBroken(PROMISE, deed)).toBe(false));

  it("not by a deed after its term, nor where it hung on something", () => {
    const deed = "Kenya raised the transit fee for Ugandan lorries on Monday.";
    const until = (term: string): string =>
      `Kenya promised to keep the transit fee for Ugandan lorries unchanged ${term}.`;
    expect(isBroken(until("until June 2021"), deed)).toBe(false);
    expect(isBroken(until("until 2021"), deed)).toBe(false);
    expect(isBroken(until("until 2022"), deed)).toBe(true);
    expect(isBroken(until("if Uganda builds a road"), deed)).toBe(false);
  });

  it("only those that a deed can break", () => {
    expect(undertakingOf("build a bridge")).toBeUndefined();
    expect(undertakingOf("stop testing missiles")).toMatchObject({ object: "missiles", from: true });
    expect(undertakingOf("keep the crossing closed")!.against.has("reopened")).toBe(true);
    expect(undertakingOf("lower the price of gas")!.against.has("raised")).toBe(true);
  });
});

describe("beside them", () => {
  it("nobody is late with a promise to leave something as it is", () => {
    const due = { from: "2021-05-01", to: "2021-05-31", precision: "month", basis: "stated" } as const;
    expect(daysOverdue({ status: "open", due, action: "keep the border open" }, DONE)).toBeUndefined();
    expect(daysOverdue({ status: "open", due, action: "open the border" }, DONE)).toBe(107);
  });

  it("the purpose of a journey is what is to be signed", () => {
    expect(purposeOf("travel to Jakarta in June to sign the protocol")?.paper).toBe("the protocol");
    expect(purposeOf("sell the ship to sign a lease")).toBeUndefined();
    expect(purposeOf("travel to Jakarta in June")).toBeUndefined();
  });

  it("contrary deeds and other neighbours are other things", () => {
    expect(areContrary("raised the fee", "lowered the fee")).toBe(true);
    expect(areContrary("raised the fee", "doubled the fee")).toBe(false);
    expect(areContrary("raised or lowered the fee", "lowered the fee")).toBe(false);
    expect(ofOthers("beef from Peru", "Chilean beef")).toBe(true);
    expect(ofOthers("Peruvian beef", "beef from Peru")).toBe(false);
  });
});

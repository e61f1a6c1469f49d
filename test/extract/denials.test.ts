// What somebody says did not take place: read as denied and never as held, with who denies it; and what is no denial.
// The sentences stand in corpus/events/denial.jsonl.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { slots } from "../../src/exchange/slots.ts";
import type { EventFact } from "../../src/model/fact.ts";
import { factsIn } from "./reading.ts";

interface Row {
  readonly written: string;
  readonly text: string;
  readonly facts: readonly Readonly<Record<string, unknown>>[];
}

const rows = readFileSync(join(import.meta.dirname, "..", "..", "corpus", "events", "denial.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);

const eventsIn = (text: string, day: string): EventFact[] =>
  factsIn(text, day).filter((fact): fact is EventFact => fact.type === "event");

const inAnyOrder = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value);

/** The slots that a row of the corpus gives, of what was read. */
const asAsked = (fact: EventFact, asked: Row["facts"][number]): Readonly<Record<string, unknown>> => {
  const { type, ...given } = asked;
  const line: Readonly<Record<string, unknown>> = { type, ...slots(fact) };
  return Object.fromEntries(["type", ...Object.keys(given)].map((slot) => [slot, inAnyOrder(line[slot])]));
};
const sorted = (fact: Row["facts"][number]) =>
  Object.fromEntries(Object.entries(fact).map(([slot, value]) => [slot, inAnyOrder(value)]));

describe("denials", () => {
  it.each(rows.map((row) => [row.text, row] as const))("%s", (_, { text, written, facts }) => {
    const events = eventsIn(text, written);
    expect(events.map((event, at) => asAsked(event, facts[at] ?? { type: "event", kind: "" }))).toEqual(
      facts.map(sorted),
    );
  });

  it("takes “no such meeting” for the meeting that the report told of before", () => {
    const text = `A paper in Quito wrote that Ecuadorian Foreign Minister Inés Cordero had met Salvadoran Foreign Minister Raúl Menjívar in Quito on Monday.

No such meeting took place, Cordero said.`;
    expect(
      eventsIn(text, "2021-03-17").map(({ status, kind, deniedBy }) => [kind, status, deniedBy?.[0]?.name]),
    ).toEqual([
      ["meeting", "held", undefined],
      ["meeting", "denied", "Inés Cordero"],
    ]);
  });

  const saidIn = (text: string): string[] =>
    factsIn(text, "2021-03-17").flatMap((fact) => (fact.type === "utterance" ? [fact.text] : []));

  it.each([
    "Peru denied that its troops shelled the village of Arica on Monday.",
    "The Peruvian Foreign Ministry denied that Peruvian soldiers had crossed the border on Monday.",
    "Peruvian Foreign Minister Luis Rojas denied that he met Chilean President Ana Soto in Lima on Monday.",
  ])("are no saying that it took place: %s", (text) => expect(saidIn(text)).toEqual([]));

  it("of what is no event are said with the word of denying", () => {
    expect(saidIn("Peru denied that its reserves are empty.")).toEqual([
      "denied that its reserves are empty",
    ]);
    expect(saidIn("Peru said that its reserves are empty.")).toEqual(["its reserves are empty"]);
    expect(saidIn("Peru did not deny that its troops shelled the village of Arica.")).toEqual([]);
  });
});

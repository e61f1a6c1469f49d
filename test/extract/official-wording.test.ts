// How ministries and agencies word sessions, audiences, signings and attacks: every row of corpus/events/official-wording.jsonl
// is read with the slots it gives, and nothing else is read in its sentence.
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

const rows = readFileSync(
  join(import.meta.dirname, "..", "..", "corpus", "events", "official-wording.jsonl"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);

/** Who took part is always asked, of an attack also who was hit: nobody is nobody. */
const slotsAsked = (fact: Row["facts"][number]): string[] => [
  ...new Set([...Object.keys(fact), "participants", ...(fact.kind === "incident" ? ["target"] : [])]),
];

const inAnyOrder = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value);

/** The slots that a row of the corpus gives, of what was read. */
const asAsked = (fact: EventFact, asked: Row["facts"][number]): Readonly<Record<string, unknown>> => {
  const line: Readonly<Record<string, unknown>> = { type: "event", ...slots(fact) };
  return Object.fromEntries(slotsAsked(asked).map((slot) => [slot, inAnyOrder(line[slot])]));
};
const sorted = (fact: Row["facts"][number]) =>
  Object.fromEntries(slotsAsked(fact).map((slot) => [slot, inAnyOrder(fact[slot])]));

const byKind = <T extends { readonly kind?: unknown; readonly status?: unknown }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (`${a.kind} ${a.status}` < `${b.kind} ${b.status}` ? -1 : 1));

describe("the wording of ministries and agencies", () => {
  it.each(rows.map((row) => [row.text, row] as const))("%s", (_, { text, written, facts }) => {
    const events = byKind(factsIn(text, written).filter((fact): fact is EventFact => fact.type === "event"));
    const asked = byKind(facts);
    expect(events.map((event, at) => asAsked(event, asked[at] ?? { type: "", kind: "" }))).toEqual(
      asked.map(sorted),
    );
  });
});

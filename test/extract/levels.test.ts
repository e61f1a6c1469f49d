// Prices, fees, quotas and outputs that a state raises, lowers or holds: the sentences of corpus/events/economic.jsonl,
// each read as a careful reader would, and told by how much.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { EventFact } from "../../src/model/fact.ts";
import { iso } from "../../src/model/time.ts";
import { factsIn } from "./reading.ts";

interface Row {
  readonly written: string;
  readonly text: string;
  readonly facts: readonly {
    readonly date?: string;
    readonly participants: readonly string[];
    readonly target?: string;
    readonly status: string;
  }[];
}

const ROWS = readFileSync(join(import.meta.dirname, "../../corpus/events/economic.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Row);

const measuresIn = (text: string, day: string): EventFact[] =>
  factsIn(text, day).filter((fact): fact is EventFact => fact.type === "event" && fact.kind === "measure");

describe("economic deeds", () => {
  it.each(ROWS.map((row) => [row.text, row] as const))("%s", (_, { text, written, facts }) => {
    const read = measuresIn(text, written).map(({ date, participants, target, status }) => ({
      date: date && iso(date),
      participants: participants.map(({ name }) => name),
      target: target?.name,
      status,
    }));
    expect(read).toEqual(
      facts.map(({ date, participants, target, status }) => ({ date, participants, target, status })),
    );
  });

  it.each([
    ["Chile capped the price of water at 900 pesos on Tuesday.", "capped the price of water at 900 pesos"],
    ["Peru raised the fee from 2 to 3 dollars on Monday.", "raised the fee from 2 to 3 dollars"],
    ["Oman cut its oil output by half in June.", "cut its oil output by half"],
  ])("tells by how much: %s", (text, change) => {
    expect(measuresIn(text, "2021-03-17").map(({ topic }) => topic)).toEqual([change]);
  });
});

// Under which keys promises look for what became of them: those that one deed can break look years ahead for such deeds,
// and nobody else does, since what many seek costs every report that offers it.
import { expect, test } from "vitest";
import type { CommitmentRow } from "../../src/model/record.ts";
import { seeks } from "../../src/reconcile/citing-keys.ts";

const promise = (action: string): CommitmentRow => ({
  type: "commitment",
  id: "a",
  facts: ["a"],
  documents: ["d"],
  origins: 1,
  evidence: [],
  differences: [],
  by: [{ kind: "state", name: "BO" }],
  action,
  status: "open",
  history: [{ status: "open", known: "2021-03-01", facts: ["a"] }],
});

const years = (action: string): readonly string[] => [
  ...new Set(
    seeks(promise(action))
      .filter((key) => key.startsWith("breach|"))
      .map((key) => key.split("|")[2]!),
  ),
];

test("to keep a price as it is looks for its rise for years", () => {
  expect(years("keep the price of gas unchanged")).toEqual(["2021", "2022", "2023", "2024", "2025", "2026"]);
});

test("to lower a price looks for its rise up to the next year", () => {
  expect(years("lower the price of gas")).toEqual(["2021", "2022"]);
});

test("to stop something looks for years whether it goes on", () => {
  expect(years("stop testing missiles over the strait")).toHaveLength(6);
});

test("to build something looks for no breach", () => {
  expect(years("build a school in Cochabamba")).toEqual([]);
});

// Every sentence of corpus/time is read as marked, and every rule has at least one sentence and one near miss.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type FoundTime, findTimes } from "../../src/annotate/time/find.ts";
import { RULES } from "../../src/annotate/time/rules.ts";
import { iso, type TimeValue } from "../../src/model/time.ts";
import { type Example, readCorpora } from "./time-corpus.ts";

const corpora = readCorpora(join(import.meta.dirname, "../../corpus/time"));

const reference = (text: string | undefined): TimeValue | undefined => {
  if (!text) return undefined;
  const [from, to] = text.split("/") as [string, string?];
  return { from, to: to ?? from, precision: to ? "interval" : "day", basis: "stated" };
};

const shown = (text: string, times: readonly FoundTime[]) =>
  times.map((time) => ({
    words: text.slice(time.span.from, time.span.to),
    iso: time.value ? iso(time.value) : "?",
  }));

const expected = (example: Example) => example.times.filter((time) => time.iso !== "not");

for (const corpus of corpora)
  describe(`${corpus.file}, read on ${corpus.reference ?? "no known day"}`, () => {
    for (const example of corpus.examples)
      it(`${example.line}: ${example.miss ? "no " : ""}${example.rule}: ${example.text}`, () => {
        const times = findTimes(example.text, { reference: reference(corpus.reference) });
        expect(shown(example.text, times)).toEqual(expected(example));
        const blocked = example.rule.startsWith("time/not-");
        if (!blocked) expect(times.some((time) => time.rule === example.rule)).toBe(!example.miss);
      });
  });

describe("the rules of time", () => {
  const examples = corpora.flatMap((corpus) => corpus.examples);
  for (const rule of RULES) {
    it(`${rule.name} has a sentence and a near miss in the corpus, and reads its own example`, () => {
      expect(examples.some((example) => example.rule === rule.name && !example.miss)).toBe(true);
      expect(examples.some((example) => example.rule === rule.name && example.miss)).toBe(true);
      rule.pattern.lastIndex = 0;
      expect(rule.pattern.test(rule.example)).toBe(true);
    });
  }

  it("have names of their own, and the corpus names none that is missing", () => {
    const names = RULES.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
    for (const example of examples) expect(names).toContain(example.rule);
  });

  it("are tried on at least 250 sentences", () => {
    expect(examples.length).toBeGreaterThanOrEqual(250);
  });
});

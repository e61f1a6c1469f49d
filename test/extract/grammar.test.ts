// Whose a verb is by the tree of its sentence, and that nothing is parsed before somebody asks.
import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/annotate.ts";
import { extract, itemised } from "../../src/extract/extract.ts";
import { englishSyntax } from "../../src/models.ts";
import { documentOf } from "./reading.ts";

const annotated = (text: string) => annotate(documentOf(text, "2021-03-17"));

/** The words that head the subject of the verb. */
const subjectOf = (text: string, verb: string): string[] => {
  const { items, grammar } = itemised(annotated(text), englishSyntax()).reads[0]!;
  return grammar(items)
    .subjectOf(items.findLastIndex(({ norm }) => norm === verb))
    .map((at) => items[at]!.text);
};

describe("the subject of a verb", () => {
  it.each([
    ["Kenya's minister met Peru's envoy and praised the canal.", "praised", ["Kenya's minister"]],
    ["Kenya, which had lent Peru the tug, called for its return.", "called", ["Kenya"]],
    ["Kenya (and not Peru) sent the tug and paid for it.", "paid", ["Kenya"]],
    ["Kenya and Peru sent the tug and paid for it.", "paid", ["Kenya", "Peru"]],
    ["Kenya was asked by Peru to pay and refused.", "refused", ["Kenya"]],
    ["Kenya urged Peru to pay for the tug.", "pay", ["Peru"]],
    ["Kenya sent the tug that Peru had asked for.", "asked", ["Peru"]],
    ["Pay now!", "pay", []],
  ])("%s %s", (text, verb, wanted) => expect(subjectOf(text, verb)).toEqual(wanted));
});

describe("parsing", () => {
  const parsed = (text: string): number => {
    const syntax = englishSyntax();
    let count = 0;
    extract(annotated(text), {
      ...syntax,
      parse: (tokens) => {
        count++;
        return syntax.parse(tokens);
      },
    });
    return count;
  };

  it.each([
    "Kenya's foreign minister said that the road was closed.",
    "Kenya condemned the raid and called for calm.",
    "Peru's envoy flew home.",
  ])("is not asked for in: %s", (text) => expect(parsed(text)).toBe(0));

  it("is asked for where two may be meant", () =>
    expect(parsed("Kenya's foreign minister met Peru's envoy and called for calm.")).toBeGreaterThan(0));
});

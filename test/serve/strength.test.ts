// How strongly a position is worded: the words as they stand, by rank; what no list knows has no strength.
import { describe, expect, it } from "vitest";
import type { PositionFact } from "../../src/model/fact.ts";
import { strengthOf } from "../../src/serve/views/strength.ts";

/** A passage whose stance was read from `what`; from all of it where nothing is named. */
const passage = (quote: string, what?: string) => {
  const from = what === undefined ? 0 : quote.indexOf(what);
  const marks =
    what === undefined ? [] : [{ slot: "what", span: { from: 40 + from, to: 40 + from + what.length } }];
  return { quote, span: { from: 40, to: 40 + quote.length }, marks };
};
const rank = (quote: string, stance: PositionFact["stance"]) => strengthOf(passage(quote), stance)?.rank ?? 0;

describe("the strength of a wording", () => {
  it("rises from regret to strong condemnation", () => {
    const ladder = [
      rank("Peru regrets the ban.", "concerned"),
      rank("Peru is concerned about the ban.", "concerned"),
      rank("Peru is deeply concerned about the ban.", "concerned"),
      rank("Peru opposes the ban.", "opposes"),
      rank("Peru strongly opposes the ban.", "opposes"),
      rank("Peru condemns the ban.", "condemns"),
      rank("Peru strongly condemns the ban.", "condemns"),
    ];
    expect([...ladder].sort((a, b) => a - b)).toEqual(ladder);
    expect(new Set(ladder).size).toBe(ladder.length);
    expect(ladder[0]).toBe(1);
  });

  it("rises from a welcome to full support, and from a request to a demand", () => {
    expect(rank("Peru welcomes the pact.", "supports")).toBeLessThan(
      rank("Peru fully supports the pact.", "supports"),
    );
    expect(rank("Peru asked Kenya to wait.", "urges")).toBeLessThan(
      rank("Peru urged Kenya to wait.", "urges"),
    );
    expect(rank("Peru urged Kenya to wait.", "urges")).toBeLessThan(rank("Peru demanded an end.", "urges"));
  });

  it("is shown with the passage's own words", () => {
    expect(strengthOf(passage("Both expressed Serious Concern over it."), "concerned")).toEqual({
      words: "Serious Concern",
      scale: "against",
      rank: 4,
    });
    expect(
      strengthOf(passage("Peru condemned the raid in the strongest possible terms."), "condemns"),
    ).toEqual({
      words: "condemned the raid in the strongest possible terms",
      scale: "against",
      rank: 8,
    });
  });

  it("is that of the words the stance was read from, not of others beside them", () => {
    const both = "Peru condemned the raid and, deeply hurt, opposed the ban.";
    expect(strengthOf(passage(both, "opposed"), "opposes")).toMatchObject({ words: "opposed", rank: 5 });
    expect(strengthOf(passage(both, "condemned"), "opposes")).toMatchObject({ words: "condemned", rank: 7 });
  });

  it("is unknown where no list has the words", () => {
    expect(strengthOf(passage("Peru does not recognise the court."), "opposes")).toBeUndefined();
    expect(strengthOf(passage("Peru condemned it."), "supports")).toBeUndefined();
    expect(strengthOf(passage(""), "condemns")).toBeUndefined();
  });
});

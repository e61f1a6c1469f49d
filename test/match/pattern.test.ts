// The pattern engine: its notation, and that no input makes it hang.
import { describe, expect, it } from "vitest";
import { type Item, matches, pattern, type Vocabulary } from "../../src/match/pattern.ts";

const items = (text: string): Item[] => text.split(" ").map((norm) => ({ norm, barrier: norm === ";" }));
const VOCABULARY: Vocabulary<Item> = {
  classes: {
    name: (all, at) => {
      const ends: number[] = [];
      for (let end = at; /^[A-Z]/.test(all[end]?.norm ?? ""); end++) ends.unshift(end + 1);
      return ends;
    },
  },
  lists: { talks: new Set(["talks", "meeting"]) },
};

const found = (source: string, text: string): string | undefined => {
  const match = pattern(source)(items(text), VOCABULARY);
  return match && text.split(" ").slice(match.from, match.to).join(" ");
};

describe("a pattern", () => {
  it.each([
    ["met|meets with", "then Ann meets with Bob", "meets with"],
    ["[who:name] met", "then Ann Lee met Bob", "Ann Lee met"],
    ["held ..2 @talks", "held long useful talks today", "held long useful talks"],
    ["a? b* c+", "x b b c c y", "b b c c"],
    ["( by phone / over the line )", "spoke over the line", "over the line"],
    ["^ then", "then then", "then"],
    ["called on [name] !to", "called on Ann yesterday", "called on Ann"],
    ["talks $", "talks and talks", "talks"],
  ])("%s finds in “%s”", (source, text, wanted) => expect(found(source, text)).toBe(wanted));

  it.each([
    ["held ..2 talks", "held a b c talks"],
    ["held ..5 talks", "held one ; talks"],
    ["called on [name] !to", "called on Ann to resign"],
    ["^ met", "then met"],
    ["@talks", "tea"],
  ])("%s finds nothing in “%s”", (source, text) => expect(found(source, text)).toBeUndefined());

  it("gives what it captured, and all matches without overlap", () => {
    const match = pattern("[who:name] met [whom:name]")(items("Ann Lee met Bob Ray"), VOCABULARY);
    expect(match?.captures).toEqual({ who: [0, 2], whom: [3, 5] });
    expect(matches(pattern("a b"), items("a b a b a"), VOCABULARY)).toHaveLength(2);
  });

  it("says which word list or class there is not, and what it cannot read", () => {
    expect(() => pattern("@nowhere")(items("a"), VOCABULARY)).toThrow(/nowhere/);
    expect(() => pattern("[nobody]")(items("a"), VOCABULARY)).toThrow(/nobody/);
    expect(() => pattern("a ]")).toThrow(/cannot read/);
  });

  it("gives up on what would take for ever", () => {
    const long = items(Array.from({ length: 400 }, () => "a").join(" "));
    const began = performance.now();
    expect(pattern("( a* a* )* ( a* a* )* ( a* a* )* b")(long, VOCABULARY)).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

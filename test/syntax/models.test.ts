// The committed models: how well they do on a treebank they never saw, and what they make of sentences of our own and of
// no sentences at all.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/annotate/tokens.ts";
import { englishSyntax } from "../../src/models.ts";
import { measure } from "../../src/syntax/training/measure.ts";
import { readTreebank } from "../../src/syntax/training/treebank.ts";
import { root } from "../house/sources.ts";

const syntax = englishSyntax();
const tokensOf = (text: string): string[] => tokenise(text, 0, text.length).map((token) => token.text);

/** "nsubj(met, Marin)" for each arc of a sentence. */
const arcsOf = (text: string): string[] => {
  const tokens = tokensOf(text);
  const { heads, relations } = syntax.parse(tokens);
  return tokens.map((token, at) => `${relations[at]}(${tokens[heads[at]!] ?? ""}, ${token})`);
};

describe("sentences of our own", () => {
  it.each([
    ["Marin met Støre in Oslo on Tuesday.", ["nsubj(met, Marin)", "obj(met, Støre)", "obl(met, Tuesday)"]],
    [
      "The ministers did not sign the treaty.",
      ["nsubj(sign, ministers)", "obj(sign, treaty)", "aux(sign, did)"],
    ],
    [
      "The ministers didn't sign the treaty.",
      ["nsubj(sign, ministers)", "obj(sign, treaty)", "aux(sign, didn't)"],
    ],
    [
      "Peru’s president will visit Japan.",
      ["nsubj(visit, president)", "obj(visit, Japan)", "aux(visit, will)"],
    ],
    ["Three envoys were expelled by Chile.", ["nsubj(expelled, envoys)", "aux(expelled, were)"]],
    ["“We agree,” the king said.", ["nsubj(said, king)", "nsubj(agree, We)"]],
    [
      "Norway and Sweden agreed to share data.",
      ["nsubj(agreed, Norway)", "conj(Norway, Sweden)", "xcomp(agreed, share)"],
    ],
  ])("%s", (text, expected) => {
    const arcs = arcsOf(text).map((arc) => arc.replace(/:\w+\(/, "("));
    for (const arc of expected) expect(arcs).toContain(arc);
  });

  it("are tagged alike alone and with their tree", () => {
    const tokens = tokensOf("The envoy said she hadn’t met “anyone” in the U. S. since Dec. 11.");
    expect(syntax.parse(tokens).tags).toEqual(syntax.tag(tokens));
    expect(syntax.tag(tokens)[2]).toEqual({ upos: "VERB", xpos: "VBD" });
  });
});

const expectTree = (tokens: readonly string[]): void => {
  const { tags, heads, relations } = syntax.parse(tokens);
  expect([tags.length, heads.length, relations.length]).toEqual([
    tokens.length,
    tokens.length,
    tokens.length,
  ]);
  expect(heads.filter((head) => head === -1)).toHaveLength(tokens.length > 0 ? 1 : 0);
  const reached = new Set([-1]);
  const climb = (word: number): void => {
    const path: number[] = [];
    let at = word;
    for (; !reached.has(at) && path.length <= tokens.length; at = heads[at]!) path.push(at);
    expect(reached.has(at)).toBe(true);
    for (const each of path) reached.add(each);
  };
  tokens.forEach((_, word) => {
    climb(word);
  });
};

describe("any tokens", () => {
  it("give one tree", () => {
    const odd = fc.constantFrom(
      "don't",
      "we've",
      "'s",
      "",
      " ",
      "I'm",
      "cannot",
      "__proto__",
      "Let's",
      "-",
      "说",
    );
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), odd), { maxLength: 30 }), expectTree));
  });

  it("give a tree in time that grows with their number alone", () => {
    expectTree(Array.from({ length: 20_000 }, (_, at) => ["the", "king", "met", "who", ","][at % 5]!));
    expectTree(["a".repeat(1_000_000), "n't".repeat(100_000)]);
  });
});

const TREEBANK = join(root, "../shared/data/ud/en_pud-test.conllu");

describe.skipIf(!existsSync(TREEBANK))("UD English PUD (skipped where the treebank is not at hand)", () => {
  it("is tagged and parsed as well as the model card says", { timeout: 60_000 }, () => {
    const files = {
      tagger: readFileSync(join(root, "models/english-tagger.bin")),
      parser: readFileSync(join(root, "models/english-parser.bin")),
    };
    const { words, upos, heads, labelled } = measure(files, readTreebank(readFileSync(TREEBANK, "utf8")));
    expect(words).toBe(21_180);
    expect(upos / words).toBeGreaterThan(0.95);
    expect(heads / words).toBeGreaterThan(0.81);
    expect(labelled / words).toBeGreaterThan(0.78);
  });
});

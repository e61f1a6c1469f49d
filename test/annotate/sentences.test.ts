// Sentences and tokens: where they end, and where they must not.
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/annotate/sentences.ts";
import { tokenise } from "../../src/annotate/tokens.ts";

const sentences = (text: string): string[] =>
  sentencesOf(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));
const tokens = (text: string): string[] => tokenise(text, 0, text.length).map((token) => token.text);

describe("sentences", () => {
  it.each([
    ["They met. They left.", 2],
    ["U.S. Secretary of State Ann Lee met Dr. Bob Ray. He left.", 2],
    ["The talks were held in the U.S. The ministers left.", 2],
    ["It happened on Dec. 11 in Oslo. Nobody came.", 2],
    ["“We agree,” he said. “We do.” They left.", 3],
    ['"Is it so?" she asked. Nobody knew.', 2],
    ["J. Edgar Moss met A. B. Lund in Washington, D.C., on Friday.", 1],
    ["Lt. Gen. Otto Falk and Gov. Ida Berg spoke at 5 p.m. on Monday.", 1],
    ["She held a Japan-U.S. Foreign Ministers' meeting on Monday.", 1],
    ["They spoke of Japan-U.S. relations with the U.S. They left.", 2],
    ["Is that all?! Yes. No…", 3],
  ])("%s → %i", (text, count) => expect(sentences(text)).toHaveLength(count));

  it("cover the paragraph and nothing else", () => {
    const text = "One here.  Two there.";
    expect(sentences(text)).toEqual(["One here.", "Two there."]);
    expect(sentencesOf(text, { from: 11, to: text.length })).toEqual([{ from: 11, to: 21 }]);
  });
});

describe("tokens", () => {
  it.each([
    ["Japan-U.S. talks", ["Japan", "-", "U.S.", "talks"]],
    ["Blinken’s 2+2", ["Blinken", "’s", "2+2"]],
    ["O'Brien didn't pay $1.75 million.", ["O'Brien", "didn't", "pay", "$", "1.75", "million", "."]],
    ["on Dec. 11, 2021", ["on", "Dec.", "11", ",", "2021"]],
    ["the G-7’s “free” text", ["the", "G", "-", "7", "’s", "“", "free", "”", "text"]],
  ])("%s", (text, wanted) => expect(tokens(text)).toEqual(wanted));

  it("keep their places", () => {
    const text = "a  b-c";
    for (const { span, text: word } of tokenise(text, 0, text.length))
      expect(text.slice(span.from, span.to)).toBe(word);
  });
});

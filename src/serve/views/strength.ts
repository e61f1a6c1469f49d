// How strongly a position is worded. In come a passage and the stance that was read from it, out goes the wording as it
// stands there with its rank on a scale. Words that no list knows have no strength; none is guessed.
import { EMPHASIS, RUNGS, type Rung, STRONGEST_TERMS } from "../../lexicon/strength.ts";
import type { PositionFact } from "../../model/fact.ts";
import type { Passage } from "../../model/record.ts";
import { fold, type Span } from "../../model/text.ts";

export interface Strength {
  /** The passage's own words: "serious concern". */
  readonly words: string;
  readonly scale: Rung["scale"];
  /** From 1, the mildest; to be compared within one scale. */
  readonly rank: number;
}

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}'’-]+/gu)].map((found) => ({
    text: found[0].toLowerCase(),
    from: found.index,
    to: found.index + found[0].length,
  }));

/** Emphasis stands as close as this before its word. */
const NEAR = 3;

/** Where in the quote the stance was read; everywhere, where the passage does not say. */
const within = ({ quote, span, marks }: Pick<Passage, "quote" | "span" | "marks">): Span => {
  const what = marks.find(({ slot }) => slot === "what")?.span;
  if (what === undefined || quote.length !== span.to - span.from) return { from: 0, to: quote.length };
  return { from: what.from - span.from, to: what.to - span.from };
};

const rungOf = (word: Word, stance: PositionFact["stance"]): Rung | undefined =>
  RUNGS.find(({ heads, stances }) => stances.includes(stance) && heads.has(word.text));

const emphasisBefore = (quote: string, all: readonly Word[], at: number): Word | undefined =>
  all
    .slice(Math.max(0, at - NEAR), at)
    .find(({ text, to }) => EMPHASIS.has(text) && !/[,;:.()]/.test(quote.slice(to, all[at]!.from)));

const weighed = (quote: string, all: readonly Word[], at: number, rung: Rung): Strength => {
  const head = all[at]!;
  const before = emphasisBefore(quote, all, at);
  const behind = STRONGEST_TERMS.exec(quote.slice(head.to));
  const from = before?.from ?? head.from;
  const to = behind === null ? head.to : head.to + behind[0].length;
  const rank = before === undefined && behind === null ? rung.plain : rung.strong;
  return { words: fold(quote.slice(from, to)), scale: rung.scale, rank };
};

/** "expressed serious concern over": `{ words: "serious concern", scale: "against", rank: 4 }`. The strongest counts. */
export const strengthOf = (
  passage: Pick<Passage, "quote" | "span" | "marks">,
  stance: PositionFact["stance"],
): Strength | undefined => {
  const place = within(passage);
  const all = wordsOf(passage.quote);
  const found = all.flatMap((word, at) => {
    const rung = word.from >= place.from && word.to <= place.to ? rungOf(word, stance) : undefined;
    return rung === undefined ? [] : [weighed(passage.quote, all, at, rung)];
  });
  return found.sort((a, b) => b.rank - a.rank)[0];
};

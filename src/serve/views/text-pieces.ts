// A report's text cut where facts and sentences begin and end. In come a block, the facts read from it and the places of
// its sentences, out go pieces that joined give the block back, letter for letter.
import type { Block } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import type { Span } from "../../model/text.ts";
import { pieces } from "./passages.ts";

export interface TextPiece {
  readonly text: string;
  /** The sentence these words belong to, counted from 1 through the report; unset where nothing is read. */
  readonly sentence?: number;
  /** Numbers of the facts read from these words. */
  readonly facts: readonly number[];
  /** Has a search found these words? */
  readonly found?: true;
  /** Numbers of the facts whose first and last words these are. */
  readonly begins: readonly { readonly number: number; readonly id: string }[];
  readonly ends: readonly number[];
}

export interface Numbered {
  readonly fact: Fact;
  readonly number: number;
}

const marksOf = ({ evidence }: Fact): readonly Span[] =>
  evidence.marks.length === 0 ? [evidence.span] : evidence.marks.map(({ span }) => span);

const within = (block: Block, span: Span): Span => ({
  from: span.from - block.span.from,
  to: span.to - block.span.from,
});

export interface NumberedSentence {
  readonly number: number;
  readonly span: Span;
}

/** Pieces of one sentence together; what belongs to none stands by itself. */
export const bySentence = (
  all: readonly TextPiece[],
): readonly { readonly sentence?: number; readonly pieces: readonly TextPiece[] }[] => {
  const runs: { sentence?: number; pieces: TextPiece[] }[] = [];
  for (const piece of all) {
    const last = runs.at(-1);
    if (last !== undefined && last.sentence === piece.sentence) last.pieces.push(piece);
    else runs.push({ sentence: piece.sentence, pieces: [piece] });
  }
  return runs;
};

/** The slot of words that a search found. */
const FOUND = "found";
/** A sentence's slot, told apart from the facts' by its letter. */
const SENTENCE = /^s(\d+)$/;

/** The pieces of one block, each with the facts that rest on it, and where each fact's words begin and end. */
export const textPieces = (
  text: string,
  block: Block,
  facts: readonly Numbered[],
  sentences: readonly NumberedSentence[],
  found: readonly Span[] = [],
): readonly TextPiece[] => {
  const marks = facts.flatMap(({ fact, number }) =>
    marksOf(fact).map((span) => ({ slot: String(number), span: within(block, span) })),
  );
  const parts = sentences.map(({ number, span }) => ({ slot: `s${number}`, span: within(block, span) }));
  const looked = found.map((span) => ({ slot: FOUND, span }));
  const cut = pieces(text.slice(block.span.from, block.span.to), [...marks, ...parts, ...looked]);
  const slots = cut.map((piece) => piece.slots);
  const bounds = new Map(facts.map(({ number }) => [number, boundsOf(slots, number)]));
  return cut.map((piece, index) => {
    const sentence = piece.slots.flatMap((slot) => SENTENCE.exec(slot)?.[1] ?? [])[0];
    return {
      text: piece.text,
      ...(sentence === undefined ? {} : { sentence: Number(sentence) }),
      facts: piece.slots.filter((slot) => slot !== FOUND && !SENTENCE.test(slot)).map(Number),
      ...(piece.slots.includes(FOUND) ? { found: true as const } : {}),
      begins: facts
        .filter(({ number }) => bounds.get(number)!.first === index)
        .map(({ number, fact }) => ({ number, id: fact.id })),
      ends: facts.filter(({ number }) => bounds.get(number)!.last === index).map(({ number }) => number),
    };
  });
};

const boundsOf = (slots: readonly (readonly string[])[], number: number): { first: number; last: number } => {
  const has = (list: readonly string[]): boolean => list.includes(String(number));
  return { first: slots.findIndex(has), last: slots.findLastIndex(has) };
};

// What a rule about a block's part to play looks like, and what it may look at.
import type { Role } from "../../model/document.ts";

/** What the markup tells of a block; plain text tells nothing. */
export interface Hints {
  /** The innermost element that makes a block of it: `p`, `h1`, `li`, `figcaption`, `td`, … */
  readonly element?: string;
  /** Did the extraction take it for part of the article? Unset where none ran or none succeeded. */
  readonly article?: boolean;
  /** Names that the elements around it bear: landmarks (`nav`, `footer`, …), and words of `class`, `rel`, `itemprop`. */
  readonly marks?: readonly string[];
}

export interface Line {
  readonly index: number;
  readonly text: string;
  /** Lower-cased, quotes and dashes made plain. */
  readonly norm: string;
  readonly words: number;
  /** Ends like a sentence: full stop, question mark, closing quotation mark after one, … */
  readonly ended: boolean;
  readonly hints: Hints;
}

/** The lines of a document, and where its prose begins and ends as far as form alone tells. */
export interface Page {
  readonly lines: readonly Line[];
  /** The rule that knows a line by its own words, where one does. */
  readonly known: readonly (Rule | undefined)[];
  /** Index of the first line of what the extraction took for the article; -1 where none ran. */
  readonly firstArticle: number;
  /** Index of the first and of the last paragraph of prose; -1 where there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Index of the line from which on only page furniture follows; the number of lines where none does. */
  readonly tail: number;
  /** Index of the line that is the title; -1 where none is. */
  readonly titleLine: number;
}

/** One reason to give a line its role; the first rule of the list that holds decides. */
export interface Rule {
  readonly name: string;
  readonly role: Role;
  readonly reason: string;
  readonly holds: (line: Line, page: Page) => boolean;
}

export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

const ENDED = /[.!?\u2026\u3002\uff01\uff1f\u0964\u061f\u06d4]["'\u2019\u201d)\]]{0,3}$/;

/** Scripts that set no blanks between words: about two letters make one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length +
  ((text.match(UNSPACED)?.length ?? 0) >> 1);

export const lineOf = (text: string, index: number, hints: Hints): Line => ({
  index,
  text,
  norm: normalise(text),
  words: countWords(text),
  ended: ENDED.test(text),
  hints,
});

/** A line that nothing marks as furniture and that reads as prose: a whole sentence, or too long to be anything else. */
export const isProse = (line: Line): boolean =>
  (line.ended && line.words >= 8) ||
  line.words >= 30 ||
  (line.words >= 12 && /[,:;]["'\u201d]?$/.test(line.text));

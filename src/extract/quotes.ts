// Where the quotation marks of a block open and close. Curly marks say it themselves; a straight one opens at the start
// of a word and closes elsewhere. A quotation that runs on over paragraphs opens again in each and closes in the last.
import type { Block } from "../model/document.ts";
import type { Span } from "../model/text.ts";

export interface Quote {
  /** With its marks. */
  readonly outer: Span;
  /** The words alone. */
  readonly inner: Span;
  /** No closing mark: it goes on in the next paragraph. */
  readonly runsOn: boolean;
  /** Index of the block. */
  readonly block: number;
}

const MARK = /[“”"„«»]/g;
const opensAt = (text: string, at: number): boolean => {
  const sign = text[at]!;
  if (sign === "“" || sign === "„" || sign === "«") return true;
  if (sign === "”" || sign === "»") return false;
  return !/[\p{L}\p{N}.,!?;:…)\]’'%-]/u.test(text[at - 1] ?? " ");
};

/** All quotations of one block, in order; nested marks belong to the outer one. */
export function quotesOf(text: string, block: Block, index: number): Quote[] {
  const quotes: Quote[] = [];
  let open: number | undefined;
  const run = text.slice(0, block.span.to);
  MARK.lastIndex = block.span.from;
  for (let mark = MARK.exec(run); mark; mark = MARK.exec(run)) {
    const opens = opensAt(run, mark.index);
    if (open === undefined) {
      if (opens) open = mark.index;
    } else if (!opens) {
      quotes.push(quote(open, mark.index + 1, index, false));
      open = undefined;
    }
  }
  quotes.push(...singleQuotes(run, block, index, quotes));
  if (open !== undefined && (open - block.span.from < 2 || reopens(text, block)))
    quotes.push(quote(open, block.span.to, index, true));
  return quotes.sort((a, b) => a.outer.from - b.outer.from);
}

// 'Hotel is full,' – a single mark opens before a word, and closes behind a stop or before one; "ministers'" does neither.
const SINGLE =
  /(?<![\p{L}\p{N}.,!?])[‘'](?=[\p{Lu}\p{Ll}])([^‘’'"“”\n]|[’'](?=\p{L})){8,400}?(?:(?<=[,.!?…])[’']|[’'](?=[,.:;)]|\s*$))/gu;

/** Quotations in single marks, outside those in double ones. */
function singleQuotes(run: string, block: Block, index: number, doubles: readonly Quote[]): Quote[] {
  const text = run.slice(block.span.from);
  return [...text.matchAll(SINGLE)].flatMap((found) => {
    const from = block.span.from + found.index;
    const one = quote(from, from + found[0].length, index, false);
    const inside = doubles.some(({ outer }) => outer.from < one.outer.to && one.outer.from < outer.to);
    return inside ? [] : [one];
  });
}

/** Does the next paragraph open a quotation again? */
const reopens = (text: string, block: Block): boolean =>
  /^\s*[“"„«]/.test(text.slice(block.span.to, block.span.to + 8));

const quote = (from: number, to: number, block: number, runsOn: boolean): Quote => ({
  outer: { from, to },
  inner: { from: from + 1, to: runsOn ? to : to - 1 },
  runsOn,
  block,
});

export const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

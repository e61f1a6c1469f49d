// Several wordings of one saying in one line: what all have stands once, where they part each stands with its sigla. In come
// wordings, out go pieces; none is preferred. Wordings too long to be laid side by side give nothing.
import { wordByWord } from "./wordings.ts";

export interface Variant {
  /** Empty where a wording leaves the words out. */
  readonly text: string;
  /** Which wordings have it, by their number from 0. */
  readonly in: readonly number[];
}

export interface CollationPiece {
  /** What all wordings have; unset where they part. */
  readonly text?: string;
  readonly variants: readonly Variant[];
}

/** Words `from`–`to` of the first wording that another one puts differently. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

interface Region {
  readonly from: number;
  readonly to: number;
}

const tokens = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

const editsOf = (first: string, other: string): readonly Edit[] => {
  const edits: Edit[] = [];
  let at = 0;
  for (const { text, kind } of wordByWord(first, other)) {
    const words = tokens(text);
    const last = edits.at(-1);
    const joins = last !== undefined && last.to === at && kind !== "same";
    if (kind === "same") at += words.length;
    else if (kind === "left-out") {
      if (joins) edits[edits.length - 1] = { ...last, to: at + words.length };
      else edits.push({ from: at, to: at + words.length, words: [] });
      at += words.length;
    } else if (joins) edits[edits.length - 1] = { ...last, words: [...last.words, ...words] };
    else edits.push({ from: at, to: at, words });
  }
  return edits;
};

/** Places where any wording parts, joined where they touch. */
const regionsOf = (edits: readonly Edit[]): readonly Region[] => {
  const regions: Region[] = [];
  for (const { from, to } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = regions.at(-1);
    if (last !== undefined && from <= last.to)
      regions[regions.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else regions.push({ from, to });
  }
  return regions;
};

const textIn = (words: readonly string[], edits: readonly Edit[], { from, to }: Region): string => {
  const out: string[] = [];
  let at = from;
  for (const edit of edits.filter((one) => one.from >= from && one.to <= to)) {
    out.push(...words.slice(at, edit.from), ...edit.words);
    at = edit.to;
  }
  return [...out, ...words.slice(at, to)].join(" ");
};

const grouped = (texts: readonly string[]): readonly Variant[] => {
  const found = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) found.set(text, [...(found.get(text) ?? []), at]);
  return [...found].map(([text, all]) => ({ text, in: all }));
};

const MOST_WORDINGS = 8;
const MOST_WORDS = 300;

export const collation = (wordings: readonly string[]): readonly CollationPiece[] => {
  if (wordings.length < 2 || wordings.length > MOST_WORDINGS) return [];
  if (wordings.some((text) => tokens(text).length > MOST_WORDS)) return [];
  const first = wordings[0]!;
  const words = tokens(first);
  const edits = wordings.map((other) => editsOf(first, other));
  const pieces: CollationPiece[] = [];
  let at = 0;
  for (const region of regionsOf(edits.flat())) {
    if (region.from > at) pieces.push({ text: words.slice(at, region.from).join(" "), variants: [] });
    pieces.push({ variants: grouped(edits.map((own) => textIn(words, own, region))) });
    at = region.to;
  }
  if (at < words.length) pieces.push({ text: words.slice(at).join(" "), variants: [] });
  return pieces;
};

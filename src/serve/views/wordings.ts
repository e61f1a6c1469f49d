// One quotation in several wordings, word by word: what the first has, what each other leaves out and puts in. Pure;
// wordings too long to be laid side by side are given whole.
import type { Row } from "../../model/record.ts";
import { type Heads, outletOf } from "./passages.ts";

export interface WordPiece {
  readonly text: string;
  readonly kind: "same" | "left-out" | "put-in";
}

export interface WordingView {
  readonly outlets: readonly string[];
  /** Against the first wording; the first is all `same`. */
  readonly pieces: readonly WordPiece[];
}

/** The table of two wordings has the product of their lengths. */
const MOST_WORDS = 300;

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const tokens = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** Lengths of the longest common run of words from each place to the ends. */
const commonFrom = (a: readonly string[], b: readonly string[]): readonly Uint16Array[] => {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        bare(a[i]!) === bare(b[j]!)
          ? table[i + 1]![j + 1]! + 1
          : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
};

const walked = (a: readonly string[], b: readonly string[]): readonly WordPiece[] => {
  const table = commonFrom(a, b);
  const pieces: WordPiece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const isSame = i < a.length && j < b.length && bare(a[i]!) === bare(b[j]!);
    if (isSame) {
      pieces.push({ text: b[j]!, kind: "same" });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && table[i + 1]![j]! >= table[i]![j + 1]!))
      pieces.push({ text: a[i++]!, kind: "left-out" });
    else pieces.push({ text: b[j++]!, kind: "put-in" });
  }
  return pieces;
};

const joined = (pieces: readonly WordPiece[]): readonly WordPiece[] => {
  const out: WordPiece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.kind === piece.kind) out[out.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    else out.push(piece);
  }
  return out;
};

/** "We will sign" against "We shall sign": We | −will | +shall | sign. Case and punctuation make no other word. */
export const wordByWord = (first: string, other: string): readonly WordPiece[] => {
  const [a, b] = [tokens(first), tokens(other)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [{ text: other, kind: "put-in" }];
  return joined(walked(a, b));
};

/** The wordings of a row whose reports differ in its text, the first of them first; none where they agree. */
export const wordingViews = (row: Row, heads: Heads): readonly WordingView[] => {
  const values = row.differences.find(({ slot }) => slot === "text")?.values ?? [];
  const outlets = (facts: readonly string[]): readonly string[] => [
    ...new Set(
      row.evidence
        .filter(({ fact }) => facts.includes(fact))
        .map(({ document }) => heads.get(document))
        .flatMap((head) => (head === undefined ? [] : [outletOf(head)])),
    ),
  ];
  return values.map(({ value, facts }) => ({
    outlets: outlets(facts),
    pieces: wordByWord(values[0]!.value, value),
  }));
};

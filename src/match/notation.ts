// The notation of patterns in, a tree of pieces out. Refuses what it cannot read, with the words from there on.
//
//   met|meets          one item with one of these words        @say       one item whose word is in the list "say"
//   [who:actors]       a class, captured as "who"              [time]     a class, not captured
//   ( a / b c )        alternatives                            x? x* x+   none or one, any number, one or more (greedy)
//   !to|for            the next item is none of these; takes nothing
//   ..3                up to three items of any kind, as few as possible; never over a barrier
//   ^  $               the first item, behind the last

export type Piece =
  | { readonly kind: "words" | "not"; readonly words: ReadonlySet<string> }
  | { readonly kind: "list"; readonly list: string }
  | { readonly kind: "class"; readonly name: string; readonly capture?: string }
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "edge"; readonly last: boolean }
  | { readonly kind: "sequence"; readonly pieces: readonly Piece[] }
  | { readonly kind: "either"; readonly branches: readonly Piece[] }
  | { readonly kind: "repeated"; readonly piece: Piece; readonly least: number; readonly most: number };

const WRITTEN =
  /\s*(?:(\()|(\))|(\/)|\[(?:([\w-]+):)?([\w:-]+)\]|@([\w-]+)|\.\.(\d+)|(\^)|(\$)|!([^\s()[\]/?*+]+)|([^\s()[\]/?*+]+))([?*+])?/y;
const TIMES: Readonly<Record<string, readonly [number, number]>> = {
  "?": [0, 1],
  "*": [0, 12],
  "+": [1, 12],
};

/** Reads a whole pattern; throws on one that cannot be read. */
export const parse = (source: string): Piece => parseFrom(source, 0).piece;

function parseFrom(source: string, start: number): { piece: Piece; end: number } {
  const branches: Piece[][] = [[]];
  let at = start;
  for (;;) {
    WRITTEN.lastIndex = at;
    const written = WRITTEN.exec(source);
    if (!written && source.slice(at).trim())
      throw new Error(`pattern "${source}": cannot read "${source.slice(at)}"`);
    if (!written || written[2]) {
      const whole = eitherOf(branches.map((pieces) => ({ kind: "sequence", pieces })));
      return { piece: times(whole, written?.[12]), end: written ? WRITTEN.lastIndex : source.length };
    }
    at = WRITTEN.lastIndex;
    if (written[3]) branches.push([]);
    else if (written[1]) {
      const inner = parseFrom(source, at);
      branches.at(-1)!.push(inner.piece);
      at = inner.end;
    } else branches.at(-1)!.push(times(single(written), written[12]));
  }
}

const eitherOf = (branches: readonly Piece[]): Piece =>
  branches.length > 1 ? { kind: "either", branches } : branches[0]!;

const times = (piece: Piece, sign: string | undefined): Piece => {
  const [least, most] = TIMES[sign ?? ""] ?? [1, 1];
  return sign ? { kind: "repeated", piece, least, most } : piece;
};

const wordsOf = (written: string): ReadonlySet<string> => new Set(written.split("|"));

function single([, , , , capture, name, list, most, first, last, barred, words]: RegExpExecArray): Piece {
  if (name) return { kind: "class", name, capture };
  if (list) return { kind: "list", list };
  if (most) return { kind: "gap", most: Number(most) };
  if (first || last) return { kind: "edge", last: Boolean(last) };
  return barred ? { kind: "not", words: wordsOf(barred) } : { kind: "words", words: wordsOf(words!) };
}

// A caller's tokens in, the pieces that the treebanks tell apart out ("don't" is do + n't), and a tree over pieces brought back
// to one over tokens. Every token keeps its place; what no rule splits stays as it is.

/** Ends that stand alone in the treebanks. "won't" gives "wo" and "n't". */
const ENDINGS = [/^(.+)(n['’]t)$/i, /^(.+)(['’](?:s|re|ve|ll|d|m))$/i];
/** Two words written as one, and after how many letters the first ends. */
const RUN_TOGETHER = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["gimme", 3],
]);

/** Pieces in their order, and for each the number of the token that it came from. */
export interface Pieces {
  readonly forms: readonly string[];
  readonly tokens: readonly number[];
}

function partsOf(token: string): string[] {
  const cut = RUN_TOGETHER.get(token.toLowerCase());
  if (cut !== undefined) return [token.slice(0, cut), token.slice(cut)];
  for (const ending of ENDINGS) {
    const found = ending.exec(token);
    if (found) return [found[1]!, found[2]!];
  }
  return [token.replaceAll(" ", "")];
}

export function piecesOf(tokens: readonly string[]): Pieces {
  const parts = tokens.map(partsOf);
  return { forms: parts.flat(), tokens: parts.flatMap((list, at) => list.map(() => at)) };
}

/** For each token, something of its first piece. */
export function ofFirstPieces<Thing>(pieces: Pieces, things: readonly Thing[]): Thing[] {
  return things.filter((_, at) => pieces.tokens[at] !== pieces.tokens[at - 1]);
}

/** How many arcs lie between each word and the root. Places count from 1, the root is 0. */
function depthsOf(heads: Int32Array, count: number): Int32Array {
  const depths = new Int32Array(count + 1);
  const path: number[] = [];
  for (let word = 1; word <= count; word++) {
    for (let at = word; at !== 0 && depths[at] === 0; at = heads[at]!) path.push(at);
    for (let at = path.pop(); at !== undefined; at = path.pop()) depths[at] = depths[heads[at]!]! + 1;
  }
  return depths;
}

/**
 * The piece that speaks for each token: the one nearest the root, the first of equals. Its head cannot hang below another
 * piece of the same token, so that the tree over tokens has no ring.
 */
export function speakers(pieces: Pieces, heads: Int32Array): number[] {
  const depths = depthsOf(heads, pieces.forms.length);
  const chosen: number[] = [];
  pieces.tokens.forEach((token, at) => {
    const other = chosen[token];
    if (other === undefined || depths[at + 1]! < depths[other]!) chosen[token] = at + 1;
  });
  return chosen;
}

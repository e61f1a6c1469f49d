// A half-built tree and the gold one in, the price of each move out: how many gold arcs can no longer be reached after it
// (the dynamic oracle of Goldberg and Nivre 2013). And trees with crossing arcs made projective, as the parser needs them.
import { type Arcs, LEFT, SHIFT } from "../arcs.ts";

const isBetween = (word: number, from: number, to: number): boolean => word >= from && word <= to;

function dependentsAhead(arcs: Arcs, heads: Int32Array, head: number): number {
  let count = 0;
  for (let word = arcs.next; word <= arcs.length; word++) if (heads[word] === head) count++;
  return count;
}

/** The next word loses its dependents on the stack, and a head below the top. */
function shiftCost(arcs: Arcs, heads: Int32Array): number {
  let cost = 0;
  for (let below = 0; below < arcs.depth; below++) {
    const word = arcs.top(below);
    if (below > 0 && heads[arcs.next] === word) cost++;
    if (word !== 0 && heads[word] === arcs.next) cost++;
  }
  return cost;
}

/** The top loses its dependents to come, and whichever head it is not given. */
function reduceCost(move: number, arcs: Arcs, heads: Int32Array): number {
  const word = arcs.top(0);
  const head = heads[word]!;
  const lost =
    move === LEFT
      ? head === arcs.top(1) || isBetween(head, arcs.next + 1, arcs.length)
      : isBetween(head, arcs.next, arcs.length);
  return dependentsAhead(arcs, heads, word) + (lost ? 1 : 0);
}

export const costOf = (move: number, arcs: Arcs, heads: Int32Array): number =>
  move === SHIFT ? shiftCost(arcs, heads) : reduceCost(move, arcs, heads);

const hangsUnder = (heads: Int32Array, word: number, above: number): boolean => {
  let at = word;
  while (at > 0 && at !== above) at = heads[at]!;
  return at === above;
};

const isProjective = (heads: Int32Array, word: number): boolean => {
  const head = heads[word]!;
  for (let between = Math.min(word, head) + 1; between < Math.max(word, head); between++)
    if (!hangsUnder(heads, between, head)) return false;
  return true;
};

/** Hangs the word of the shortest crossing arc one head higher, until none crosses. `heads[0]` is -1. */
export function makeProjective(heads: Int32Array): void {
  for (;;) {
    let shortest = 0;
    for (let word = 1; word < heads.length; word++) {
      if (heads[word] === 0 || isProjective(heads, word)) continue;
      const reach = Math.abs(heads[word]! - word);
      if (shortest === 0 || reach < Math.abs(heads[shortest]! - shortest)) shortest = word;
    }
    if (shortest === 0) return;
    heads[shortest] = heads[heads[shortest]!]!;
  }
}

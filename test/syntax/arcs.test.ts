// The transition system and its oracle: whatever costs nothing leads to the gold tree.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Arcs, LEFT, RIGHT, SHIFT } from "../../src/syntax/arcs.ts";
import { costOf, makeProjective } from "../../src/syntax/training/oracle.ts";

/** Heads drawn at random: one root, no ring; arcs may cross. */
const trees = fc.integer({ min: 1, max: 12 }).chain((length) =>
  fc.tuple(
    fc.shuffledSubarray(
      Array.from({ length }, (_, at) => at + 1),
      { minLength: length },
    ),
    fc.array(fc.nat(), { minLength: length, maxLength: length }),
  ),
);

const headsOf = ([order, picks]: [number[], number[]]): Int32Array => {
  const heads = new Int32Array(order.length + 1).fill(-1);
  order.forEach((word, at) => {
    heads[word] = at === 0 ? 0 : order[picks[at]! % at]!;
  });
  return heads;
};

const crosses = (heads: Int32Array): boolean => {
  const arcs = [...heads].map((head, word) => [Math.min(head, word), Math.max(head, word)] as const).slice(1);
  return arcs.some(([a, b]) => arcs.some(([c, d]) => a < c && c < b && b < d));
};

const follow = (heads: Int32Array, choose: (moves: number[]) => number): Arcs => {
  const arcs = new Arcs(heads.length - 1);
  while (!arcs.done) {
    const moves = [SHIFT, LEFT, RIGHT].filter((move) => arcs.may(move));
    const free = moves.filter((move) => costOf(move, arcs, heads) === 0);
    const move = choose(free.length > 0 ? free : moves);
    if (move === SHIFT) arcs.shift();
    else arcs.reduce(move, 0);
  }
  return arcs;
};

describe("the arc-hybrid system", () => {
  it("rebuilds every projective tree by moves that cost nothing", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const heads = headsOf(tree);
        makeProjective(heads);
        expect(crosses(heads)).toBe(false);
        for (const choose of [(free: number[]) => free[0]!, (free: number[]) => free.at(-1)!])
          expect([...follow(heads, choose).head].slice(1, heads.length)).toEqual([...heads].slice(1));
      }),
      { numRuns: 300 },
    );
  });

  it("leaves a projective tree as it is", () => {
    const heads = Int32Array.of(-1, 2, 0, 2, 5, 3);
    makeProjective(heads);
    expect([...heads]).toEqual([-1, 2, 0, 2, 5, 3]);
  });

  it("gives one root and no ring, whatever is chosen", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.infiniteStream(fc.nat(2)), (length, dice) => {
        const arcs = new Arcs(length);
        while (!arcs.done) {
          const moves = [SHIFT, LEFT, RIGHT].filter((move) => arcs.may(move));
          const move = moves[dice.next().value! % moves.length]!;
          if (move === SHIFT) arcs.shift();
          else arcs.reduce(move, 0);
        }
        const heads = [...arcs.head].slice(1, length + 1);
        expect(heads.filter((head) => head === 0)).toHaveLength(1);
        for (let word = 1; word <= length; word++) {
          let at = word;
          for (let steps = 0; at !== 0 && steps <= length; steps++) at = arcs.head[at]!;
          expect(at).toBe(0);
        }
      }),
    );
  });
});

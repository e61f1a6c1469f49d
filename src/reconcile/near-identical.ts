// What arrives: the signatures of reports. What leaves: which of them share so much of their wording that one was made
// from the other, or both from a third. Reports meet only where they hold the same hashes, and each is held against few of
// those that came before it, so that time grows with the number of reports.
import { hashesIn, sharedBy } from "../model/signature.ts";
import { joining } from "./joined.ts";

export interface Signed {
  readonly id: string;
  readonly signature?: string;
}

/**
 * Reports are near-identical where half of the shorter stands in the longer, word for word; or a quarter, if that is a
 * paragraph or two. Reports of one event in words of their own share up to a sixth: names, set phrases, and the paragraph
 * of background that their outlet prints under everything.
 */
export const NEAR = { half: 0.5, part: 0.25, runs: 50 } as const;

const isNear = (a: readonly number[], b: readonly number[]): boolean => {
  const { part, runs } = sharedBy(a, b);
  return part >= NEAR.half || (part >= NEAR.part && runs >= NEAR.runs);
};
/** Fewer hashes in common tell nothing. */
const LEAST_COMMON = 6;
/** Of those that hold the same hash, the last before it: copies of one wire are all alike, and set phrases say little. */
const BEFORE = 12;
/** How many of those that share most are looked at closely. */
const CLOSE = 12;

/** Those before `at` that share most hashes with it, the most first. */
function candidates(hashes: readonly number[], holders: ReadonlyMap<number, readonly number[]>): number[] {
  const counts = new Map<number, number>();
  for (const hash of hashes)
    for (const other of holders.get(hash) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= LEAST_COMMON)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CLOSE)
    .map(([other]) => other);
}

function hold(holders: Map<number, number[]>, hash: number, at: number): void {
  const held = holders.get(hash);
  if (!held) holders.set(hash, [at]);
  else {
    held.push(at);
    if (held.length > BEFORE) held.shift();
  }
}

/** Sets of two and more ids, each in order, in the order of their first; ids that come twice count once. */
export function nearIdentical(reports: readonly Signed[]): readonly (readonly string[])[] {
  const bySignature = new Map<string, Set<string>>();
  for (const { id, signature } of reports)
    if (signature) bySignature.set(signature, (bySignature.get(signature) ?? new Set()).add(id));
  const texts = [...bySignature].sort(([a], [b]) => (a < b ? -1 : 1));
  const sketches = texts.map(([signature]) => hashesIn(signature));
  const { join, rootOf, sets } = joining(texts.length);
  const holders = new Map<number, number[]>();
  for (const [at, hashes] of sketches.entries()) {
    for (const other of candidates(hashes, holders))
      if (rootOf(other) !== rootOf(at) && isNear(hashes, sketches[other]!)) join(at, other);
    for (const hash of hashes) hold(holders, hash, at);
  }
  return sets()
    .map((set) => [...new Set(set.flatMap((at) => [...texts[at]![1]]))].sort())
    .filter((ids) => ids.length > 1)
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

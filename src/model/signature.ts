// What arrives: a report with its blocks. What leaves: a short string by which reports that share much of their wording are
// known again without their text: the least hashes of its runs of five words (Broder's sketch, one hash function).
// Only what the report tells in its own words counts: no furniture, headline or caption, and nothing inside quotation
// marks, which two reporters may both have heard. It refuses reports with too little of that: they have no signature.
import type { Document } from "./document.ts";
import { fingerprint } from "./fingerprint.ts";
import { plainWords, slice } from "./text.ts";

/** Words of a run: fewer would meet in any two reports of a subject, more would be lost to small changes. */
const RUN = 5;
/** Hashes kept; measured in bench/origins.mjs. */
const KEPT = 128;
/** Fewer runs in both reports tell nothing. */
const LEAST = 8;
/** No report is longer; and time is kept from texts that no one typed. */
const MOST_LETTERS = 200_000;
const HASH_BITS = 30;
/** Of base 36: enough for a hash. */
const DIGITS = 6;

/** An opening mark that is not closed in its paragraph quotes all the rest of it. */
const QUOTED = /\u201c[^\u201c\u201d]*(?:\u201d|$)|"[^"]*(?:"|$)/g;

/** The parts of a paragraph that the report tells in its own words, a sentence each, roughly. */
const told = (paragraph: string): readonly string[] => paragraph.replace(QUOTED, ".\n").split(/[.!?]\s/);

const hash = (run: string): number => Number.parseInt(fingerprint(run).slice(0, 8), 16) >>> (32 - HASH_BITS);

function* runs(text: string): Generator<string> {
  for (const sentence of told(text)) {
    const found = plainWords(sentence);
    for (let at = 0; at + RUN <= found.length; at++) yield found.slice(at, at + RUN).join(" ");
  }
}

/** Signature of running text, a paragraph an item; unset where it has fewer than eight runs of five words. */
export function signatureOfText(paragraphs: readonly string[]): string | undefined {
  const hashes = new Set<number>();
  let letters = 0;
  for (const paragraph of paragraphs) {
    const left = MOST_LETTERS - letters;
    if (left <= 0) break;
    for (const run of runs(paragraph.slice(0, left))) hashes.add(hash(run));
    letters += paragraph.length;
  }
  if (hashes.size < LEAST) return undefined;
  return [...hashes]
    .sort((a, b) => a - b)
    .slice(0, KEPT)
    .map((value) => value.toString(36).padStart(DIGITS, "0"))
    .join("");
}

/** Signature of a report's body. */
export const signatureOf = ({ text, blocks }: Pick<Document, "text" | "blocks">): string | undefined =>
  signatureOfText(blocks.filter(({ role }) => role === "body").map(({ span }) => slice(text, span)));

/** The hashes in a signature, ascending. */
export function hashesIn(signature: string): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at + DIGITS <= signature.length; at += DIGITS)
    found.push(Number.parseInt(signature.slice(at, at + DIGITS), 36));
  return found;
}

const upTo = (hashes: readonly number[]): number =>
  hashes.length < KEPT ? Number.POSITIVE_INFINITY : hashes.at(-1)!;

const countUpTo = (hashes: readonly number[], most: number): number => {
  let count = 0;
  while (count < hashes.length && hashes[count]! <= most) count++;
  return count;
};

/** How many runs of words a report has, where the signature holds not all of them: an estimate. */
const runsIn = (hashes: readonly number[]): number =>
  hashes.length < KEPT ? hashes.length : (KEPT - 1) / (hashes.at(-1)! / 2 ** HASH_BITS);

export interface Shared {
  /** How much of the shorter of two reports stands word for word in the longer one, 0 to 1. */
  readonly part: number;
  /** In runs of five words: nearly as many words. */
  readonly runs: number;
}

const NOTHING: Shared = { part: 0, runs: 0 };

/**
 * What two reports share: an estimate, from the hashes that both signatures would hold. Nothing where these are too few
 * to tell, as between a note and a book.
 */
export function sharedBy(a: readonly number[], b: readonly number[]): Shared {
  const most = Math.min(upTo(a), upTo(b));
  const fewer = Math.min(countUpTo(a, most), countUpTo(b, most));
  if (fewer < LEAST) return NOTHING;
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length && a[i]! <= most && b[j]! <= most) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const part = common / fewer;
  return { part, runs: part * Math.min(runsIn(a), runsIn(b)) };
}

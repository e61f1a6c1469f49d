// A linear model's weights, packed: bytes in, scores out. A feature is 32 bits; its row holds only the labels it speaks for.
import type { ByteReader } from "./bytes.ts";

/** What tagger and parser ask of a model, in training and in use. */
export interface Scorer {
  /** Sets `scores` to the sum of the rows of the first `count` features. */
  score(features: Int32Array, count: number, scores: Float32Array): void;
}

/** A row as training leaves it: labels, and weights as whole numbers between -127 and 127 (see `weightOf`). */
export interface Row {
  readonly feature: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The weight that a stored byte stands for: the square of its distance from 128, so that small weights, the many, are told
 * apart finely and the few large ones still have a place.
 */
const weightOf = (byte: number): number => (byte - 128) * Math.abs(byte - 128);

const WEIGHTS = Float32Array.from({ length: 256 }, (_, byte) => weightOf(byte));

const EMPTY = 0;

/** Features that a decision may look at. */
export const MOST_FEATURES = 256;

/** A table from feature to row, by open addressing: slots hold [feature, where its row starts]; the row at 0 is empty. */
export class Weights implements Scorer {
  readonly #slots: Int32Array;
  readonly #entries: Int16Array;
  readonly #found = new Int32Array(MOST_FEATURES);

  constructor(slots: Int32Array, entries: Int16Array) {
    this.#slots = slots;
    this.#entries = entries;
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const entries = this.#entries;
    const found = this.#found;
    // All are looked up before any is added, so that the processor waits for many places in memory at once.
    for (let at = 0; at < count; at++) found[at] = this.#rowOf(features[at]!);
    scores.fill(0);
    for (let at = 0; at < count; at++) {
      const row = found[at]!;
      const end = row + entries[row]!;
      // An entry is the label's number, times 256, and the byte of its weight.
      for (let entry = row + 1; entry <= end; entry++) {
        const packed = entries[entry]!;
        scores[packed >> 8]! += WEIGHTS[packed & 255]!;
      }
    }
  }

  #rowOf(feature: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (feature * 2) & mask;
    while (slots[slot] !== feature && slots[slot] !== EMPTY) slot = (slot + 2) & mask;
    return slots[slot + 1]!;
  }
}

const slotsFor = (features: number): number => {
  let size = 16;
  while (size < features * 1.6) size *= 2;
  return size;
};

/** Reads what `packRows` wrote. */
export function readWeights(bytes: ByteReader): Weights {
  const features = bytes.number();
  const entries = new Int16Array(1 + bytes.number() + features);
  const slots = new Int32Array(slotsFor(features) * 2);
  let feature = 0;
  let next = 1;
  for (let at = 0; at < features; at++) {
    feature = (feature + bytes.number()) | 0;
    let slot = (feature * 2) & (slots.length - 1);
    while (slots[slot] !== EMPTY) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = feature;
    slots[slot + 1] = next;
    const length = bytes.byte();
    entries[next++] = length;
    for (let entry = 0; entry < length; entry++) entries[next++] = (bytes.byte() << 8) | bytes.byte();
  }
  return new Weights(slots, entries);
}

// The averaged perceptron: features in, scores out, and a push for the right label where the wrong one won. Rows grow only for
// features that took part in a mistake. At the end the weights are their average over time, packed into whole numbers.
import { MOST_FEATURES, type Row, type Scorer } from "../weights.ts";

const EMPTY = 0;

/** A row begins with how many entries it has and has room for; an entry is [label, weight, weight times the clock]. */
const HEADER = 2;
const ENTRY = 3;

export class Perceptron implements Scorer {
  readonly #rare: number;
  /** Mistakes of features that have no row yet; those that share a place count together. */
  readonly #mistakes = new Uint8Array(1 << 24);
  /** [feature, where its row starts]; the row at 0 is empty. */
  #slots = new Int32Array(1 << 20);
  #features = 0;
  #ints = new Int32Array(1 << 22);
  #floats = new Float32Array(this.#ints.buffer);
  readonly #found = new Int32Array(MOST_FEATURES);
  #used = HEADER;
  #clock = 1;

  /** A feature gets a row with its mistake number `rare`: what was wrong but once is seldom worth remembering. */
  constructor(rare: number) {
    this.#rare = rare;
  }

  #find(feature: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (feature * 2) & mask;
    while (slots[slot] !== feature && slots[slot] !== EMPTY) slot = (slot + 2) & mask;
    return slot;
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    const ints = this.#ints;
    const floats = this.#floats;
    const found = this.#found;
    // All are looked up before any is added, so that the processor waits for many places in memory at once.
    for (let at = 0; at < count; at++) found[at] = this.#slots[this.#find(features[at]!) + 1]!;
    for (let at = 0; at < count; at++) {
      const row = found[at]!;
      const end = row + HEADER + ints[row]! * ENTRY;
      for (let entry = row + HEADER; entry < end; entry += ENTRY) scores[ints[entry]!]! += floats[entry + 1]!;
    }
  }

  /** Time goes on by one decision, right or wrong. */
  tick(): void {
    this.#clock++;
  }

  /** Pushes `good` up and `bad` down for every feature. */
  update(features: Int32Array, count: number, good: number, bad: number): void {
    for (let at = 0; at < count; at++) {
      if (this.#isRare(features[at]!)) continue;
      const slot = this.#slotOf(features[at]!);
      this.#push(slot, good, 1);
      this.#push(slot, bad, -1);
    }
  }

  /** Counts one more mistake of a feature without a row. */
  #isRare(feature: number): boolean {
    if (this.#slots[this.#find(feature)] === feature) return false;
    const place = feature & (this.#mistakes.length - 1);
    this.#mistakes[place] = Math.min(255, this.#mistakes[place]! + 1);
    return this.#mistakes[place]! < this.#rare;
  }

  /** The feature's slot, taken now if it has none. */
  #slotOf(feature: number): number {
    const slot = this.#find(feature);
    if (this.#slots[slot] === feature) return slot;
    if (++this.#features * 4 > this.#slots.length) this.#growSlots();
    const taken = this.#find(feature);
    this.#slots[taken] = feature;
    return taken;
  }

  #growSlots(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === EMPTY) continue;
      const slot = this.#find(old[at]!);
      this.#slots[slot] = old[at]!;
      this.#slots[slot + 1] = old[at + 1]!;
    }
  }

  #push(slot: number, label: number, by: number): void {
    const entry = this.#entryOf(slot, label);
    this.#floats[entry + 1]! += by;
    this.#floats[entry + 2]! += by * this.#clock;
  }

  #entryOf(slot: number, label: number): number {
    let row = this.#slots[slot + 1]!;
    const count = this.#ints[row]!;
    for (let at = 0; at < count; at++) {
      const entry = row + HEADER + at * ENTRY;
      if (this.#ints[entry] === label) return entry;
    }
    if (count === this.#ints[row + 1]) row = this.#move(slot, count);
    this.#ints[row] = count + 1;
    this.#ints[row + HEADER + count * ENTRY] = label;
    return row + HEADER + count * ENTRY;
  }

  /** A full row moves to where there is twice the room. */
  #move(slot: number, count: number): number {
    const room = Math.max(2, count * 2);
    const from = this.#slots[slot + 1]!;
    const to = this.#used;
    this.#used += HEADER + room * ENTRY;
    if (this.#used > this.#ints.length) {
      this.#ints = grown(this.#ints);
      this.#floats = new Float32Array(this.#ints.buffer);
    }
    this.#ints.copyWithin(to, from, from + HEADER + count * ENTRY);
    this.#ints[to + 1] = room;
    this.#slots[slot + 1] = to;
    return to;
  }

  /** Adds another's averages to the weights: a sum of linear models is one linear model. */
  absorb(other: Perceptron): void {
    other.averages((feature, averages) => {
      const slot = this.#slotOf(feature);
      for (const { label, weight } of averages) this.#floats[this.#entryOf(slot, label) + 1]! += weight;
    });
  }

  /** Calls back with each feature's labels and average weights. */
  averages(each: (feature: number, averages: { label: number; weight: number }[]) => void): void {
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      const feature = this.#slots[slot]!;
      if (feature === EMPTY) continue;
      const row = this.#slots[slot + 1]!;
      const entries = Array.from({ length: this.#ints[row]! }, (_, at) => row + HEADER + at * ENTRY);
      each(
        feature,
        entries.map((entry) => ({
          label: this.#ints[entry]!,
          weight: this.#floats[entry + 1]! - this.#floats[entry + 2]! / this.#clock,
        })),
      );
    }
  }
}

const grown = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};

export interface Packing {
  /** A weight of this size becomes 1; one of its fourfold 2 (see `weightOf`). */
  readonly step: number;
  /** Smaller weights are left out. */
  readonly least: number;
}

const rounded = (weight: number, step: number): number =>
  Math.sign(weight) * Math.min(127, Math.round(Math.sqrt(Math.abs(weight) / step)));

/** A model that training made, and the weights behind its scorer. */
export interface Trained<Model> {
  readonly model: Model;
  readonly weights: Perceptron;
}

/** The sum of one perceptron a seed. */
export function summed(seeds: readonly number[], train: (seed: number) => Perceptron): Perceptron {
  const sum = new Perceptron(1);
  for (const seed of seeds) sum.absorb(train(seed));
  return sum;
}

/** The rows worth keeping, in order of their features. */
export function rowsOf(perceptron: Perceptron, { step, least }: Packing): Row[] {
  const rows: Row[] = [];
  perceptron.averages((feature, averages) => {
    const kept = averages
      .filter(({ weight }) => Math.abs(weight) >= least)
      .sort((one, other) => one.label - other.label);
    if (kept.length === 0) return;
    const weights = kept.map(({ weight }) => rounded(weight, step));
    rows.push({ feature, labels: kept.map(({ label }) => label), weights });
  });
  return rows.sort((one, other) => (one.feature >>> 0) - (other.feature >>> 0));
}

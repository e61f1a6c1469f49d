// Trained weights and word lists in, the bytes of a model file out.
import type { ByteWriter } from "../bytes.ts";
import type { TagLexicon } from "../tagger.ts";
import type { Row } from "../weights.ts";

/** Calls back with each key, in order, as its distance from the one before. */
function inOrder(keys: Iterable<number>, each: (distance: number, key: number) => void): void {
  let last = 0;
  for (const key of [...keys].sort((one, other) => (one >>> 0) - (other >>> 0))) {
    each((key >>> 0) - (last >>> 0), key);
    last = key;
  }
}

/** Rows in order of their features. Refuses more than 128 labels. */
export function packRows(bytes: ByteWriter, rows: readonly Row[]): void {
  bytes.number(rows.length);
  bytes.number(rows.reduce((sum, row) => sum + row.labels.length, 0));
  let last = 0;
  for (const { feature, labels, weights } of rows) {
    bytes.number((feature >>> 0) - (last >>> 0));
    last = feature;
    bytes.byte(labels.length);
    labels.forEach((label, at) => {
      if (label > 127) throw new Error("A model has at most 128 labels.");
      bytes.byte(label);
      bytes.byte(weights[at]! + 128);
    });
  }
}

export function packVocabulary(bytes: ByteWriter, keys: ReadonlySet<number>): void {
  bytes.number(keys.size);
  inOrder(keys, (distance) => bytes.number(distance));
}

export function packLexicon(bytes: ByteWriter, lexicon: TagLexicon): void {
  bytes.number(lexicon.size);
  inOrder(lexicon.keys(), (distance, key) => {
    const labels = lexicon.get(key)!;
    bytes.number(distance);
    bytes.byte(labels.length);
    for (const label of labels) bytes.byte(label);
  });
}

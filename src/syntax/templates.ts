// Feature templates in, as lines of text ("s0.word s0.tag n0.word"), and out as flat arrays for the inner loop. A term names a
// row and a column of the matrix that a tagger or a parser keeps for its sentence. Refuses a term that it does not know.
import { combine, finish, hashText } from "./hash.ts";

/** Templates, flattened: the terms of template t lie from `starts[t]` up to `starts[t + 1]`, each a place among the values. */
export interface Templates {
  readonly count: number;
  readonly seeds: Int32Array;
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  /** Every value that some term names: its row and its column. */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** The values themselves, of the state last looked at. */
  readonly values: Int32Array;
}

const indexIn = (names: readonly string[], name: string): number => {
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`A template names "${name}", which there is not.`);
  return index;
};

const byLength = (one: string, other: string): number => one.split(" ").length - other.split(" ").length;

/** Flattens template lines over the rows and columns named; short ones first, so that the inner loop is steady. */
export function compile(
  lines: readonly string[],
  rows: readonly string[],
  columns: readonly string[],
): Templates {
  const sorted = [...lines].sort(byLength);
  const terms = sorted.map((line) => line.split(" "));
  const names = [...new Set(terms.flat())];
  const parts = names.map((name) => name.split("."));
  const starts = Int32Array.from([0, ...terms.map((list) => list.length)]);
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  return {
    count: lines.length,
    seeds: Int32Array.from(sorted, (line) => hashText(line, 1)),
    starts,
    terms: Int32Array.from(terms.flat(), (name) => names.indexOf(name)),
    rows: Int32Array.from(parts, ([row = ""]) => indexIn(rows, row)),
    columns: Int32Array.from(parts, ([, column = ""]) => indexIn(columns, column)),
    values: new Int32Array(names.length),
  };
}

/** Fills `features` with one hash a template, never 0. `offsets` says where in `matrix` each named row begins. */
export function extractFeatures(
  templates: Templates,
  matrix: Int32Array,
  offsets: Int32Array,
  features: Int32Array,
): void {
  const { count, seeds, starts, terms, rows, columns, values } = templates;
  for (let at = 0; at < values.length; at++) values[at] = matrix[offsets[rows[at]!]! + columns[at]!]!;
  let term = 0;
  for (let at = 0; at < count; at++) {
    let hash = seeds[at]!;
    for (const end = starts[at + 1]!; term < end; term++) hash = combine(hash, values[terms[term]!]!);
    features[at] = finish(hash) || 1;
  }
}

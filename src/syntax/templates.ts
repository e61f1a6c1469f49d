// Feature templates in, as lines of text ("s0.word s0.tag n0.word"), and out as flat arrays for the inner loop. A term names a
// row and a column of the matrix that a tagger or a parser keeps for its sentence. Refuses a term that it does not know.
import { combine, finish, hashText } from "./hash.ts";

/** Templates, flattened: the terms of template t lie from `starts[t]` up to `starts[t + 1]`. */
export interface Templates {
  readonly count: number;
  readonly seeds: Int32Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

const indexIn = (names: readonly string[], name: string, line: string): number => {
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`The template "${line}" names "${name}", which there is not.`);
  return index;
};

/** Flattens template lines over the rows and columns named. */
export function compile(
  lines: readonly string[],
  rows: readonly string[],
  columns: readonly string[],
): Templates {
  const terms = lines.map((line) => line.split(" "));
  const flat = terms.flatMap((list, at) =>
    list.map((term) => {
      const [row = "", column = ""] = term.split(".");
      return [indexIn(rows, row, lines[at]!), indexIn(columns, column, lines[at]!)] as const;
    }),
  );
  const starts = Int32Array.from([0, ...terms.map((list) => list.length)]);
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  return {
    count: lines.length,
    seeds: Int32Array.from(lines, (line) => hashText(line, 1)),
    starts,
    rows: Int32Array.from(flat, ([row]) => row),
    columns: Int32Array.from(flat, ([, column]) => column),
  };
}

/** Fills `features` with one hash a template, never 0. `offsets` says where in `matrix` each named row begins. */
export function extractFeatures(
  templates: Templates,
  matrix: Int32Array,
  offsets: Int32Array,
  features: Int32Array,
): void {
  const { count, seeds, starts, rows, columns } = templates;
  let term = 0;
  for (let at = 0; at < count; at++) {
    let hash = seeds[at]!;
    for (const end = starts[at + 1]!; term < end; term++)
      hash = combine(hash, matrix[offsets[rows[term]!]! + columns[term]!]!);
    features[at] = finish(hash) || 1;
  }
}

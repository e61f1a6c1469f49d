// What arrives: two lists of words. What leaves: the one laid beside the other: runs that are the same, changed, or only in
// one of them. The longest common subsequence, with content before small words. Lists over 400 words are cut there: no
// quotation of a fact is as long.
import { SMALL_WORDS } from "../lexicon/stock-words.ts";

export interface Run {
  readonly kind: "same" | "changed" | "only-in-a" | "only-in-b";
  readonly a: readonly string[];
  readonly b: readonly string[];
}

const MOST = 400;
/** A word of content is worth more than three small ones, lest two sentences be joined at "of the". */
const CONTENT = 4;
const worth = (word: string): number => (SMALL_WORDS.has(word) ? 1 : CONTENT);

/** The best worth of what is left of both lists, from each pair of places. */
function worths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const apart = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      const together = a[i] === b[j] ? best[(i + 1) * width + j + 1]! + worth(a[i]!) : 0;
      best[i * width + j] = Math.max(apart, together);
    }
  return best;
}

const kindOf = (a: readonly string[], b: readonly string[]): Run["kind"] =>
  a.length && b.length ? "changed" : a.length ? "only-in-a" : "only-in-b";

/** Two wordings word by word: all `a` in order give the first list, all `b` the second. */
export function align(first: readonly string[], second: readonly string[]): readonly Run[] {
  const [a, b] = [first.slice(0, MOST), second.slice(0, MOST)];
  const best = worths(a, b);
  const width = b.length + 1;
  const runs: { kind: Run["kind"]; a: string[]; b: string[] }[] = [];
  const runOf = (isSame: boolean): { a: string[]; b: string[] } => {
    const last = runs.at(-1);
    if (last && (last.kind === "same") === isSame) return last;
    const next = { kind: isSame ? ("same" as const) : ("changed" as const), a: [], b: [] };
    runs.push(next);
    return next;
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const together = i < a.length && j < b.length && a[i] === b[j];
    if (together && best[i * width + j] === best[(i + 1) * width + j + 1]! + worth(a[i]!)) {
      const run = runOf(true);
      run.a.push(a[i++]!);
      run.b.push(b[j++]!);
    } else if (j >= b.length || (i < a.length && best[(i + 1) * width + j]! >= best[i * width + j + 1]!))
      runOf(false).a.push(a[i++]!);
    else runOf(false).b.push(b[j++]!);
  }
  return runs.map((run) => (run.kind === "same" ? run : { ...run, kind: kindOf(run.a, run.b) }));
}

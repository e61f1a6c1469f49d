// Grammars ask for the same place of a sentence again and again: what a reader found there is kept as long as the
// sentence's tokens live. Only for readers whose answer depends on tokens and place alone.
import type { Token } from "../model/annotated.ts";

export function once<T extends object | number>(
  read: (tokens: readonly Token[], at: number) => T | undefined,
): (tokens: readonly Token[], at: number) => T | undefined {
  const kept = new WeakMap<readonly Token[], (T | null | undefined)[]>();
  return (tokens, at) => {
    let answers = kept.get(tokens);
    if (!answers) {
      answers = [];
      kept.set(tokens, answers);
    }
    let answer = answers[at];
    if (answer === undefined) {
      answer = read(tokens, at) ?? null;
      answers[at] = answer;
    }
    return answer ?? undefined;
  };
}

// A rule tried on a sentence: what it took, and why it gave nothing where it gave nothing. Told to a listener, where there is
// one; reading does not wait on it.
import type { Match } from "../match/pattern.ts";
import type { Span } from "../model/text.ts";
import type { Trial } from "../model/trace.ts";
import type { Item } from "./items.ts";

/** Why a rule that matched was not held against the words. */
export const TAKEN = "the words are taken by another rule";

export type Tried = (trial: Trial) => void;

const spanOf = (items: readonly Item[], from: number, to: number): Span => ({
  from: items[from]!.span.from,
  to: items[Math.max(from, to - 1)]!.span.to,
});

/** The trial of a rule whose pattern matched. */
export function trialOf(
  text: string,
  items: readonly Item[],
  { name, reason }: { readonly name: string; readonly reason: string },
  { from, to, captures }: Match,
  refused?: string,
): Trial {
  const words = ({ from: start, to: end }: Span): string => text.slice(start, end);
  const span = spanOf(items, from, to);
  const captured = Object.entries(captures).map(([key, [a, b]]) => [key, words(spanOf(items, a, b))]);
  return {
    rule: name,
    reason,
    span,
    words: words(span),
    captures: Object.fromEntries(captured),
    ...(refused === undefined ? {} : { refused }),
  };
}

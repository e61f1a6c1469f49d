// How a report was read, told sentence by sentence: what rules saw, which of them took something and which gave nothing, and why.
import type { Sentence } from "./annotated.ts";
import type { Fact, Reading } from "./fact.ts";
import type { Span } from "./text.ts";

/** A rule tried on a sentence: what it took, and why it gave nothing where it gave nothing. */
export interface Trial {
  readonly rule: string;
  readonly reason: string;
  readonly span: Span;
  readonly words: string;
  /** The words of each capture by its name. */
  readonly captures: Readonly<Record<string, string>>;
  /** Unset where it was read. */
  readonly refused?: string;
}

/** A word as rules see it, or a name, a time or a quotation folded to one. */
export interface TracedItem {
  readonly kind: "word" | "mention" | "time" | "quote";
  readonly text: string;
}

export interface SentenceTrace {
  readonly sentence: Sentence;
  readonly items: readonly TracedItem[];
  readonly trials: readonly Trial[];
  readonly facts: readonly Fact[];
}

export interface Trace {
  readonly reading: Reading;
  readonly text: string;
  readonly sentences: readonly SentenceTrace[];
}

// How a sentence was read, as data: its words with their grammar, the names and times recognised in it, what rules saw,
// which took something and which gave nothing, and why. Pure; the command line and the page of a sentence both show it.
import type { EntityRef } from "../../model/entity.ts";
import { iso } from "../../model/time.ts";
import type { SentenceTrace, TracedItem, Trial } from "../../model/trace.ts";
import type { Tree } from "../../model/tree.ts";

export interface WordView {
  readonly text: string;
  /** Universal and Penn tags. */
  readonly upos: string;
  readonly xpos: string;
  /** The word it depends on, counted from 1; 0 for the head of the sentence. */
  readonly head: number;
  /** Universal Dependencies' name for how. */
  readonly relation: string;
}

export interface NameView {
  readonly words: string;
  readonly form: string;
  readonly entities: readonly EntityRef[];
  readonly rule: string;
}

export interface TimeView {
  readonly words: string;
  /** Unset where the words cannot be placed on the calendar. */
  readonly value?: string;
  readonly bound?: string;
  readonly rule: string;
  readonly reason: string;
}

export interface ItemView {
  readonly kind: TracedItem["kind"];
  readonly words: string;
}

export interface RuleView {
  readonly rule: string;
  readonly reason: string;
  readonly words: string;
  readonly captures: Readonly<Record<string, string>>;
  /** Why it gave nothing; unset where it was read. */
  readonly refused?: string;
}

export interface SentenceView {
  /** Counted from 1 through the whole report. */
  readonly sentence: number;
  readonly text: string;
  readonly tokens: readonly WordView[];
  readonly names: readonly NameView[];
  readonly times: readonly TimeView[];
  readonly items: readonly ItemView[];
  readonly rules: readonly RuleView[];
}

const ruleView = ({ rule, reason, words, captures, refused }: Trial): RuleView => ({
  rule,
  reason,
  words,
  captures,
  ...(refused === undefined ? {} : { refused }),
});

/** `text` is the report's, `tree` the grammar of the sentence's tokens. */
export const sentenceView = (
  text: string,
  { sentence, items, trials }: SentenceTrace,
  tree: Tree,
): SentenceView => {
  const wordsAt = ({ from, to }: { from: number; to: number }): string => text.slice(from, to);
  return {
    sentence: sentence.index + 1,
    text: wordsAt(sentence.span),
    tokens: sentence.tokens.map((token, index) => ({
      text: token.text,
      ...tree.tags[index]!,
      head: tree.heads[index]! + 1,
      relation: tree.relations[index]!,
    })),
    names: sentence.mentions.map(({ span, form, rule, entities }) => ({
      words: wordsAt(span),
      form,
      entities,
      rule,
    })),
    times: sentence.times.map(({ span, value, bound, rule, reason }) => ({
      words: wordsAt(span),
      ...(value === undefined ? {} : { value: iso(value) }),
      ...(bound === undefined ? {} : { bound }),
      rule,
      reason,
    })),
    items: items.map((item) => ({ kind: item.kind, words: item.text })),
    rules: trials.map(ruleView),
  };
};

export interface Branch {
  readonly word: WordView;
  /** The word it hangs on; unset for the head of the sentence. */
  readonly of?: string;
  readonly depth: number;
}

/** The words in the order of the tree: each before those that depend on it, these in the order of the sentence. */
export const branches = (tokens: readonly WordView[]): readonly Branch[] => {
  const below = new Map<number, number[]>();
  tokens.forEach(({ head }, index) => {
    below.set(head, [...(below.get(head) ?? []), index + 1]);
  });
  const out: Branch[] = [];
  const open = (below.get(0) ?? []).map((place) => ({ place, depth: 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { place, depth } = next;
    const word = tokens[place - 1]!;
    out.push({ word, ...(word.head === 0 ? {} : { of: tokens[word.head - 1]!.text }), depth });
    for (const under of [...(below.get(place) ?? [])].reverse())
      open.push({ place: under, depth: depth + 1 });
  }
  return out;
};

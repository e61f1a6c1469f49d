// A sentence as rules see it: words, with names, dates and longer quotations folded to one item each.

import type { Item as PatternItem } from "../match/pattern.ts";
import type { Mention, Sentence, TimeMention } from "../model/annotated.ts";
import type { Span } from "../model/text.ts";

export interface Item extends PatternItem {
  readonly kind: "word" | "mention" | "time" | "quote";
  readonly span: Span;
  readonly text: string;
  readonly mention?: Mention;
  readonly time?: TimeMention;
}

// A gap never runs over the end of a clause, nor over a word that brings a subject of its own.
const BARRIERS = new Set([
  ";",
  ":",
  "(",
  ")",
  "—",
  "--",
  "…",
  "that",
  "where",
  "which",
  "who",
  "he",
  "she",
  "they",
  "it",
]);

/** Fewer words between marks are a turn of phrase ("productive" talks), not a quotation to be folded. */
export const LEAST_QUOTED_WORDS = 3;

/** The items of a sentence, all of one shape, which is quicker to look at. `quotes` are the places of quotations in the document, marks included. */
export function itemsOf(text: string, sentence: Sentence, quotes: readonly Span[]): Item[] {
  const items: Item[] = [];
  let at = sentence.span.from;
  for (const [k, token] of sentence.tokens.entries()) {
    if (token.span.from < at) continue;
    const alias = aliasEnd(sentence, k, items.at(-1));
    if (alias !== undefined) {
      at = alias;
      continue;
    }
    const item = folded(text, sentence, quotes, token.span) ?? {
      kind: "word" as const,
      span: token.span,
      text: token.text,
      norm: token.norm,
      barrier: BARRIERS.has(token.norm),
      mention: undefined,
      time: undefined,
    };
    items.push(item);
    at = item.span.to;
  }
  return items;
}

const DASH = /^[-–—]+$/;

/** "the African Union (AU) summit": where a short name in brackets ends that says again what stands before it; "Oslo (KNA) –" is a dateline. */
function aliasEnd({ tokens, mentions }: Sentence, at: number, before: Item | undefined): number | undefined {
  const [name, closing] = [tokens[at + 1], tokens[at + 2]];
  if (tokens[at]!.norm !== "(" || closing?.norm !== ")" || !name || !/^\p{Lu}/u.test(before?.text ?? ""))
    return undefined;
  const same = mentions.find(({ span }) => span.from === name.span.from)?.entities[0]?.name;
  const again = same !== undefined && before?.mention?.entities.some((one) => one.name === same);
  const isAgency = DASH.test(tokens[at + 3]?.norm ?? "");
  const isShort = same === undefined && !isAgency && /^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(name.text);
  return again || isShort ? closing.span.to : undefined;
}

function folded(text: string, sentence: Sentence, quotes: readonly Span[], token: Span): Item | undefined {
  const quote = quotes.find((one) => one.from <= token.from && token.to <= one.to);
  if (quote)
    return item(
      text,
      "quote",
      { from: token.from, to: Math.min(quote.to, sentence.span.to) },
      { barrier: false },
    );
  const mention = sentence.mentions.find((one) => one.span.from === token.from);
  if (mention)
    return item(text, "mention", mention.span, {
      mention,
      barrier: mention.form === "titled" || mention.form === "person",
    });
  const time = sentence.times.find((one) => one.span.from === token.from);
  return time && item(text, "time", time.span, { time });
}

const item = (text: string, kind: Item["kind"], span: Span, rest: Partial<Item>): Item => {
  const words = text.slice(span.from, span.to);
  const { barrier = false, mention, time } = rest;
  return { kind, span, text: words, norm: words.toLowerCase(), barrier, mention, time };
};

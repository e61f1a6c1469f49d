// What a plan, a law or a boycott is about, in a few words of the text: "strengthen its navy" of "plans to strengthen its
// navy", "law that would let patrols fire", "diplomatic boycott of the games". Ends before the clause runs on.
import type { Span } from "../model/text.ts";
import type { Item } from "./items.ts";
import type { Slot } from "./slots.ts";

const MOST_WORDS = 11;
const ENDS =
  /^(?:[,;:.()—?!"“”]|--|after|before|while|which|who|when|as|by|said|says|over|amid|because|despite|during|last|next|this|and|but|would|will|is|was|are|were|has|have)$/;

/** From one item to where its phrase ends. */
function phraseFrom(
  text: string,
  items: readonly Item[],
  from: number,
  least: number,
): Slot<string> | undefined {
  let to = Math.min(from + least, items.length);
  while (to < items.length && to - from < MOST_WORDS) {
    const item = items[to]!;
    if (item.kind === "time" || item.kind === "quote" || (item.kind === "word" && ENDS.test(item.norm)))
      break;
    to++;
  }
  while (
    to > from + least &&
    /^(?:on|in|at|for|of|to|with|from|by|between|among|against|into|over|under|as|and|or|that|which|who|the|a|an|its|their)$/.test(
      items[to - 1]!.norm,
    )
  )
    to--;
  if (to <= from || from + least > items.length) return undefined;
  const span: Span = { from: items[from]!.span.from, to: items[to - 1]!.span.to };
  return { value: text.slice(span.from, span.to).replace(/\s+/g, " "), span };
}

const isVerb = (item: Item | undefined): boolean => item?.kind === "word" && /^\p{Ll}{3,}$/u.test(item.text);

/** "plans to strengthen its navy": what is planned. `end` stands behind the word "plans". */
export const planned = (text: string, items: readonly Item[], end: number): Slot<string> | undefined =>
  /^plans?$/.test(items[end - 1]?.norm ?? "") && items[end]?.norm === "to" && isVerb(items[end + 1])
    ? phraseFrom(text, items, end + 1, 1)
    : undefined;

/** "law that would enable patrols to fire": a law that bears no name, with what it does. */
export function lawOf(
  text: string,
  items: readonly Item[],
  from: number,
  end: number,
): Slot<string> | undefined {
  const words = items.slice(from, end).map(({ norm }) => norm);
  if (!/\b(?:law|act|bill|legislation)$/.test(words.at(-1) ?? "")) return undefined;
  const allows = items[end]?.norm === "that" || items[end]?.norm === "which";
  const helped = allows && /^(?:would|will|could|may)$/.test(items[end + 1]?.norm ?? "") ? 3 : 2;
  const law = /^(?:the|a|an|its|new|recent)$/;
  let start = from;
  while (start < end - 1 && law.test(items[start]!.norm)) start++;
  if (allows) return phraseFrom(text, items, start, end - start + helped);
  const span: Span = { from: items[start]!.span.from, to: items[end - 1]!.span.to };
  return { value: text.slice(span.from, span.to), span };
}

const BOYCOTT_REACH = 25;

/** The boycott that is announced, or that a move endorsed by others is. */
export function boycottOf(
  text: string,
  items: readonly Item[],
  from: number,
  to: number,
): Slot<string> | undefined {
  const isMove = /^(?:move|measure)$/.test(items[from]?.norm ?? "");
  const start = isMove ? Math.max(0, from - BOYCOTT_REACH) : from;
  const at = items.findLastIndex(({ norm }, k) => norm === "boycott" && k >= start && k < to);
  if (at < 0 || items[at + 1]?.norm !== "of") return undefined;
  const first = /^(?:diplomatic|full|partial|economic|consumer|trade)$/.test(items[at - 1]?.norm ?? "")
    ? at - 1
    : at;
  return phraseFrom(text, items, first, at - first + 3);
}

const AMOUNT = /^(?:by|to|at|from)$/;
const COUNTS =
  /^(?:[\p{N}.,/%$€£]+|an?|half|about|nearly|almost|up|some|one|two|three|four|five|six|seven|eight|nine|ten)$/u;
const MOST_OF_CHANGE = 22;

/**
 * "raised the price of gas for Paraguay by 22 percent": the verb, whose price it is and by how much; told of the thing
 * ("the fees were raised"), the thing comes first.
 */
export function changeOf(
  text: string,
  items: readonly Item[],
  verb: number,
  what: readonly [number, number],
): Slot<string> {
  const from = Math.min(verb, what[0]);
  let to = Math.max(verb + 1, what[1]);
  while (to < items.length && to - from < MOST_OF_CHANGE && goesOn(items, to)) to++;
  while (/^(?:[,.]|by|to|at|from|for|of|on|in|the|a|an|its|their)$/.test(items[to - 1]!.norm)) to--;
  const span: Span = { from: items[from]!.span.from, to: items[to - 1]!.span.to };
  return { value: text.slice(span.from, span.to).replace(/\s+/g, " "), span };
}

/** Does the phrase go on: a further word of it, or by how much? */
function goesOn(items: readonly Item[], at: number): boolean {
  const { kind, norm } = items[at]!;
  const next = items[at + 1];
  if (kind === "time" || kind === "quote" || next === undefined) return false;
  if (AMOUNT.test(norm) && COUNTS.test(next.norm)) return true;
  if (/^[.,]$/.test(norm)) return /^\p{N}+$/u.test(next.norm) && /^\p{N}/u.test(items[at - 1]!.norm);
  return norm === "by" || next.kind === "time" ? false : norm === "to" || norm === "in" || !ENDS.test(norm);
}

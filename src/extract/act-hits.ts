// Where the words of rules for conflict and cooperation stand in a sentence. Items in; the rules whose words stand there out,
// with their places, in the order of the text and the best first at each place. In the passive what is done something to
// stands before the verb ("aid to Mali was cut"), so that the words of the rule are looked for there, too.
import { neededWords } from "../match/needs.ts";
import { isDoneBy } from "./act-doers.ts";
import type { Hit } from "./act-sides.ts";
import type { Item } from "./items.ts";
import type { ActRule } from "./rules/acts/act-rule.ts";
import { ACT_RULES } from "./rules/acts/families.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** The places in the list of the rules that begin with a word. */
const BY_WORD = new Map<string, number[]>();
ACT_RULES.forEach((rule, index) => {
  for (const word of rule.begins.keys()) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), index]);
});

const isFolded = ({ mention }: Item): boolean =>
  mention !== undefined && /^(?:described|office|body)$/.test(mention.form);

/** A folded description is known by its last word: "two Russian diplomats" by "diplomats". */
const byHead = (item: Item): Item =>
  isFolded(item) ? { ...item, norm: /[\p{L}-]+$/u.exec(item.norm)?.[0] ?? item.norm } : item;

const BE = /^(?:is|are|was|were|be|been|being)$/;
const HELPING = /^(?:has|have|had|will|would|must|should|to|not|also|now|then|since|again|finally|already)$/;
const BREAK = /^(?:,|;|:|—|--|who|which|that|where|when|while|as|because|after|before|until|if|and)$/;
const MOST_BEFORE = 12;
const MOST_HELPERS = 4;

/** The items of the subject of a passive verb at `at`; none where it is no passive. */
function subjectOfPassive(items: readonly Item[], at: number): readonly Item[] {
  let from = at;
  let be = false;
  while (from > 0 && at - from < MOST_HELPERS) {
    const { norm } = items[from - 1]!;
    if (BE.test(norm)) be = true;
    else if (!HELPING.test(norm) && !(norm.endsWith("ly") && !be)) break;
    from--;
  }
  if (!be) return [];
  let start = from;
  while (start > 0 && from - start < MOST_BEFORE && !BREAK.test(items[start - 1]!.norm)) start--;
  return items.slice(start, from);
}

const MOST_AT_A_PLACE = 4;

/** Rules by a word that they need behind the one they begin with; those that need none are always tried. */
const BY_TAIL = new Map<string, number[]>();
const ALWAYS: number[] = [];
const COMMON = ["to", "in", "on", "by", "from", "for", "of", "the", "a", "at", "with", "as", "and"];

const commonness = (words: ReadonlySet<string>): number =>
  words.size + (COMMON.some((one) => words.has(one)) ? ACT_RULES.length : 0);

ACT_RULES.forEach(({ pattern }, index) => {
  const tails = neededWords(pattern.needs, VOCABULARY).slice(1);
  const [rarest] = tails.toSorted((a, b) => commonness(a) - commonness(b));
  if (!rarest) ALWAYS.push(index);
  for (const word of rarest ?? []) BY_TAIL.set(word, [...(BY_TAIL.get(word) ?? []), index]);
});

/** Marks the rules all of whose words may stand in the sentence. */
function toldOf(items: readonly Item[]): Uint8Array {
  const told = new Uint8Array(ACT_RULES.length);
  for (const index of ALWAYS) told[index] = 1;
  for (const { norm } of items) for (const index of BY_TAIL.get(norm) ?? NONE) told[index] = 1;
  return told;
}

const NONE: readonly number[] = [];

interface Sentence {
  readonly items: readonly Item[];
  readonly told: Uint8Array;
}

/** The rules that hold at each place where one begins, the best first. */
export function hitsIn(folded: readonly Item[]): Hit[] {
  const hits: Hit[] = [];
  let sentence: Sentence | undefined;
  for (let at = 0; at < folded.length; at++) {
    const word = folded[at]!;
    const rules = word.kind === "word" ? BY_WORD.get(word.norm) : undefined;
    if (!rules) continue;
    sentence ??= sentenceOf(folded);
    hits.push(...hitsAt(sentence, at, rules));
  }
  return hits;
}

function sentenceOf(folded: readonly Item[]): Sentence {
  const items = folded.some(isFolded) ? folded.map(byHead) : folded;
  return { items, told: toldOf(items) };
}

function hitsAt({ items, told }: Sentence, at: number, rules: readonly number[]): Hit[] {
  const hits: Hit[] = [];
  let turned: readonly Item[] | undefined;
  for (const index of rules) {
    if (!told[index]) continue;
    const rule = ACT_RULES[index]!;
    const match = rule.pattern(items, VOCABULARY, at, at);
    turned ??= match || !isVerb(rule, items[at]!.norm) ? undefined : turnedAt(items, at);
    const passive =
      !match && turned?.length && isVerb(rule, items[at]!.norm) && rule.pattern(turned, VOCABULARY, 0, 0);
    if (!match && !passive) continue;
    if (rule.doer && !isDoneBy(items, at, rule.doer)) continue;
    hits.push({ rule, from: at, to: match ? match.to : at + 1 });
    if (hits.length === MOST_AT_A_PLACE) break;
  }
  return hits;
}

/** The subject of a passive put behind its verb; empty where there is no passive. */
function turnedAt(items: readonly Item[], at: number): readonly Item[] {
  const subject = subjectOfPassive(items, at);
  return subject.length ? [items[at]!, ...subject, ...items.slice(at + 1, at + 4)] : [];
}

const isVerb = (rule: ActRule, word: string): boolean =>
  !rule.noun && (rule.begins.get(word) ?? []).includes("participle");

// Where the words of rules for conflict and cooperation stand in a sentence. Items in; the rules whose words stand there out,
// with their places, in the order of the text and the best first at each place. In the passive what is done something to
// stands before the verb ("aid to Mali was cut"), so that the words of the rule are looked for there, too.
import { isDoneBy } from "./act-doers.ts";
import type { Hit } from "./act-sides.ts";
import type { Item } from "./items.ts";
import type { ActRule } from "./rules/acts/act-rule.ts";
import { ACT_RULES } from "./rules/acts/families.ts";
import { VOCABULARY } from "./vocabulary.ts";

const BY_WORD = new Map<string, ActRule[]>();
for (const rule of ACT_RULES)
  for (const word of rule.begins.keys()) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), rule]);

/** A folded description is known by its last word: "two Russian diplomats" by "diplomats". */
const byHead = (item: Item): Item =>
  item.mention && /^(?:described|office|body)$/.test(item.mention.form)
    ? { ...item, norm: /[\p{L}-]+$/u.exec(item.norm)?.[0] ?? item.norm }
    : item;

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

/** The rules that hold at each place where one begins, the best first. */
export function hitsIn(folded: readonly Item[]): Hit[] {
  const hits: Hit[] = [];
  let items: readonly Item[] | undefined;
  for (let at = 0; at < folded.length; at++) {
    const word = folded[at]!;
    const rules = word.kind === "word" ? BY_WORD.get(word.norm) : undefined;
    if (!rules) continue;
    items ??= folded.map(byHead);
    hits.push(...hitsAt(items, at, rules));
  }
  return hits;
}

function hitsAt(items: readonly Item[], at: number, rules: readonly ActRule[]): Hit[] {
  const hits: Hit[] = [];
  const rest = items.slice(at);
  const subject = subjectOfPassive(items, at);
  const turned = subject.length ? [items[at]!, ...subject, ...items.slice(at + 1, at + 4)] : undefined;
  for (const rule of rules) {
    const match = rule.pattern(rest, VOCABULARY, 0, 0);
    const passive =
      !match && turned && isVerb(rule, items[at]!.norm) ? rule.pattern(turned, VOCABULARY, 0, 0) : undefined;
    if (!match && !passive) continue;
    if (rule.doer && !isDoneBy(items, at, rule.doer)) continue;
    hits.push({ rule, from: at, to: match ? at + match.to : at + 1 });
    if (hits.length === MOST_AT_A_PLACE) break;
  }
  return hits;
}

const isVerb = (rule: ActRule, word: string): boolean =>
  !rule.noun && (rule.begins.get(word) ?? []).includes("participle");

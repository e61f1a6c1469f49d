// Who says a quotation: read from the words around it in its sentence, else carried on from the quotation before.
import { SAY_VERBS } from "../lexicon/words.ts";
import { type Pattern, pattern } from "../match/pattern.ts";
import type { EntityRef } from "../model/entity.ts";
import { type Antecedents, actorsIn } from "./actors.ts";
import type { Item } from "./items.ts";
import { VOCABULARY } from "./vocabulary.ts";

export interface Attribution {
  readonly speakers: readonly EntityRef[];
  readonly rule: string;
  readonly reason: string;
  /** Items that tell it. */
  readonly from: number;
  readonly to: number;
}

interface SpeakerRule {
  readonly name: string;
  readonly reason: string;
  /** Where the words stand: behind the quotation or before it. */
  readonly side: "after" | "before";
  readonly pattern: Pattern;
}

const rule = (name: string, side: SpeakerRule["side"], reason: string, source: string): SpeakerRule => ({
  name,
  side,
  reason,
  pattern: pattern(source),
});

const APART = "( , ..9 , )?";

/** Behind: anchored at the item after the quotation. Before: the match nearest to the quotation counts. */
export const SPEAKER_RULES: readonly SpeakerRule[] = [
  rule("quote/said-speaker", "after", "“…,” said X", "^ ( , )? @say [who:actors]"),
  rule("quote/speaker-said", "after", "“…,” X said", `^ ( , )? [who:actors] ${APART} ( @adverb )* @say`),
  rule(
    "quote/according-to",
    "after",
    "“…,” according to X",
    "^ ( , )? according to ( a|the )? ..3 [who:actors]",
  ),
  rule("quote/document-said", "after", "“…,” the text said", "^ ( , )? [who:paper] @say"),
  rule(
    "quote/speaker-said-before",
    "before",
    "X said: “…”",
    `[who:actors] ${APART} ( @adverb / further|has|have|had / on [time] / [time] )* @say ..14 ( : )? $`,
  ),
  rule(
    "quote/and-said-before",
    "before",
    "X did this and said “…”",
    "^ ..6 [who:actors] ..40 and @say ..8 ( : )? $",
  ),
  rule(
    "quote/according-to-before",
    "before",
    "according to X, “…”",
    "according to ( a|the )? [who:actors] , ..9 $",
  ),
  rule(
    "quote/speaker-verb-before",
    "before",
    "X “reaffirmed …”",
    "[who:actors] ( also|then|later|further|and )* $",
  ),
];

const SAYING = new Set(SAY_VERBS.flatMap((one) => one.forms));

/** The attribution in the words right behind the quotation at item `at`. */
export function attributionAfter(
  items: readonly Item[],
  at: number,
  antecedents: Antecedents,
): Attribution | undefined {
  const behind = items.slice(at + 1);
  for (const { name, reason, side, pattern: find } of SPEAKER_RULES) {
    const match = side === "after" ? find(behind, VOCABULARY) : undefined;
    const who = match?.captures.who;
    if (!match || match.from > 0 || !who) continue;
    const speakers = actorsIn(behind, who[0], who[1], antecedents);
    if (speakers.length) return { speakers, rule: name, reason, from: at + 1, to: at + 1 + match.to };
  }
  return undefined;
}

/** The attribution in the words before it, back to the last quotation or the sentence's start. */
export function attributionBefore(
  items: readonly Item[],
  at: number,
  antecedents: Antecedents,
): Attribution | undefined {
  const start = items.slice(0, at).findLastIndex((item) => item.kind === "quote") + 1;
  const before = items.slice(start, at);
  for (const { name, reason, side, pattern: find } of SPEAKER_RULES) {
    if (side !== "before") continue;
    for (let from = before.length - 1; from >= 0; from--) {
      const match = find(before, VOCABULARY, from);
      const who = match?.captures.who;
      if (!match || match.from !== from || !who) continue;
      const speakers = actorsIn(before, who[0], who[1], antecedents);
      if (speakers.length) return { speakers, rule: name, reason, from: start + match.from, to: at };
    }
  }
  return undefined;
}

export const isSaying = (item: Item | undefined): boolean => item?.kind === "word" && SAYING.has(item.norm);

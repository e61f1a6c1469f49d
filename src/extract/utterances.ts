// What was said: every quotation of three words or more with its speaker, and indirect statements with a verb of saying
// and a named or described speaker. A quotation whose speaker stays open is left out rather than put in a wrong mouth.

import { pattern } from "../match/pattern.ts";
import type { AnnotatedDocument, Sentence, TimeMention } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { covers, overlaps } from "../model/text.ts";
import type { Antecedents } from "./actors.ts";
import { actorsIn } from "./actors.ts";
import type { Draft } from "./evidence.ts";
import type { Item } from "./items.ts";
import { LEAST_QUOTED_WORDS } from "./items.ts";
import { type Quote, wordCount } from "./quotes.ts";
import { type Attribution, attributionAfter, attributionBefore } from "./speakers.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** One sentence as this room reads it, with whom its pronouns may mean. */
export interface Read {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  readonly antecedents: Antecedents;
}

/** All quotations with a speaker, in order. */
export function directUtterances(
  annotated: AnnotatedDocument,
  quotes: readonly Quote[],
  reads: readonly Read[],
): Draft[] {
  const { text } = annotated.document;
  const drafts: Draft[] = [];
  let last: { attribution: Attribution; quote: Quote; time?: TimeMention } | undefined;
  for (const quote of quotes) {
    const read =
      reads.find(({ sentence }) => covers(sentence.span, { from: quote.outer.to - 1, to: quote.outer.to })) ??
      readAt(reads, quote);
    const first = readAt(reads, quote);
    const own = read && attributionOf(quote, read, first ?? read);
    const carried = !own && last && goesOn(text, last.quote, quote) ? last.attribution : undefined;
    const attribution =
      own ??
      (carried && { ...carried, rule: "quote/goes-on", reason: "the quotation goes on; the same speaker" });
    if (!attribution || !read) continue;
    const time = own ? timeOfSaying(read, attribution) : last?.time;
    last = { attribution, quote, time };
    if (wordCount(text.slice(quote.inner.from, quote.inner.to)) < LEAST_QUOTED_WORDS) continue;
    drafts.push(...utterances(text, quote, attribution, time));
  }
  return drafts;
}

const readAt = (reads: readonly Read[], quote: Quote): Read | undefined =>
  reads.find(({ sentence }) => overlaps(sentence.span, quote.outer));

function attributionOf(quote: Quote, last: Read, first: Read): Attribution | undefined {
  const end = last.items.findLastIndex((item) => overlaps(item.span, quote.outer));
  const start = first.items.findIndex((item) => overlaps(item.span, quote.outer));
  const after = end >= 0 ? attributionAfter(last.items, end, last.antecedents) : undefined;
  return after ?? (start > 0 ? attributionBefore(first.items, start, first.antecedents) : undefined);
}

/** Does this quotation follow the other with nothing between but its attribution, in the same paragraph or the next? */
function goesOn(text: string, before: Quote, quote: Quote): boolean {
  if (quote.block === before.block)
    return /^[^“"]{0,160}$/.test(text.slice(before.outer.to, quote.outer.from)) && opensSentence(text, quote);
  return before.runsOn && quote.block === before.block + 1;
}

const opensSentence = (text: string, quote: Quote): boolean =>
  /[.!?]["”']?\s*$|^$/.test(text.slice(Math.max(0, quote.outer.from - 4), quote.outer.from));

const timeOfSaying = ({ items }: Read, { from, to }: Attribution): TimeMention | undefined =>
  items.slice(from, to + 4).find((item) => item.time?.value)?.time;

function utterances(
  text: string,
  quote: Quote,
  attribution: Attribution,
  time: TimeMention | undefined,
): Draft[] {
  const words = text.slice(quote.inner.from, quote.inner.to);
  return attribution.speakers.map((speaker) => ({
    type: "utterance",
    mode: "direct",
    speaker,
    text: words,
    date: time?.value,
    found: {
      span: quote.inner,
      block: quote.block,
      rule: attribution.rule,
      marks: [{ slot: "words", span: quote.inner }, ...(time ? [{ slot: "when", span: time.span }] : [])],
      steps: [
        { rule: attribution.rule, words, reason: attribution.reason },
        ...(time
          ? [{ rule: time.rule, words: text.slice(time.span.from, time.span.to), reason: time.reason }]
          : []),
      ],
    },
  }));
}

// What follows tells when or where it was said, not what.
const NO_CLAUSE =
  /^(?:["“:,.]|before|after|in|at|during|on|when|while|as|to|of|about|following|by|from|with|for)/;

const SAID_THAT = pattern(
  "[who:actors] ( , ..9 , )? ( @adverb )* ( has|have|had|also|further )* [say:saying] ( [time] / on [time] / in a statement / during ..4 )* ( that )? [clause:rest]",
);

/** "X said (that) …", "X told Y that …": the verbs that need it must have their "that". */
export function indirectUtterances(annotated: AnnotatedDocument, reads: readonly Read[]): Draft[] {
  return reads.flatMap((read) => indirect(annotated, read));
}

function indirect(annotated: AnnotatedDocument, { sentence, items, antecedents }: Read): Draft[] {
  const match = SAID_THAT(items, VOCABULARY);
  const { who, clause, say } = match?.captures ?? {};
  if (!match || !who || !clause || !say) return [];
  const said = items.slice(clause[0], clause[1]);
  if (said.length < 3 || said[0]?.kind === "quote" || NO_CLAUSE.test(said[0]!.norm)) return [];
  const speakers = actorsIn(items, who[0], who[1], antecedents);
  const span = { from: items[who[0]]!.span.from, to: sentence.span.to };
  const text = annotated.document.text;
  const words = text.slice(said[0]!.span.from, span.to);
  const time = items.slice(say[0], clause[0]).find((item) => item.time?.value)?.time;
  return speakers.map((speaker: EntityRef) => ({
    type: "utterance",
    mode: "indirect",
    speaker,
    text: words.replace(/[.,]$/, ""),
    date: time?.value,
    found: {
      span,
      block: sentence.block,
      rule: "statement/said-that",
      marks: [{ slot: "speaker", span: { from: items[who[0]]!.span.from, to: items[who[1] - 1]!.span.to } }],
      steps: [
        {
          rule: "statement/said-that",
          words: text.slice(span.from, said[0]!.span.from).trim(),
          reason: "a speaker, a verb of saying, what is said",
        },
      ],
    },
  }));
}

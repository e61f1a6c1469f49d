// What was said: every quotation of three words or more with its speaker, statements printed without marks, and indirect
// statements. A quotation whose speaker stays open is left out rather than put in a wrong mouth.
import type { AnnotatedDocument, TimeMention } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { covers, overlaps } from "../model/text.ts";
import { notAhead } from "../model/time.ts";
import type { Draft } from "./evidence.ts";
import { NOTHING_HEARD, type Told } from "./heard.ts";
import { indirectUtterances } from "./indirect.ts";
import { itemsOf, LEAST_QUOTED_WORDS } from "./items.ts";
import { type Quote, wordCount } from "./quotes.ts";
import { releaseUtterances, transcriptUtterances } from "./releases.ts";
import { sayingsOf } from "./sayings.ts";
import { AFTER, AROUND, type Attribution, attributed, BEFORE } from "./speakers.ts";
import { tailOf } from "./statements.ts";

/** All that a report says was said, in no order. */
export function utterances(
  annotated: AnnotatedDocument,
  quotes: readonly Quote[],
  told: readonly Told[],
): Draft[] {
  return [
    ...directUtterances(annotated, quotes, told),
    ...told.flatMap((one) => indirectUtterances(annotated, one)),
    ...insideQuotes(annotated, quotes, told).flatMap((one) => indirectUtterances(annotated, one)),
    ...releaseUtterances(annotated, told),
    ...transcriptUtterances(annotated),
  ];
}

/** Sentences that lie whole inside a quotation, read as if its marks were not: "“…. He added that …”". */
function insideQuotes(
  { document: { text }, sentences }: AnnotatedDocument,
  quotes: readonly Quote[],
  told: readonly Told[],
): Told[] {
  return sentences.flatMap((sentence, index) => {
    if (!quotes.some(({ outer }) => covers(outer, sentence.span))) return [];
    const read = { ...told[index]!.read, items: itemsOf(text, sentence, []), antecedents: { several: [] } };
    const bare = { ...read, items: read.items.filter((item) => !/^["“”]$/.test(item.text)) };
    const heard = { ...NOTHING_HEARD, titled: told[index]?.heard.titled ?? [] };
    return [{ read: bare, heard, sayings: sayingsOf(bare.items, heard, bare.grammar(bare.items)) }];
  });
}

/** A quotation with who says it. */
interface Attributed {
  readonly quote: Quote;
  readonly attribution: Attribution;
  readonly time?: TimeMention;
  readonly venue?: string;
  /** Where the words begin that tell the speaker. */
  readonly opening?: number;
}

/** All quotations with a speaker, in order. */
function directUtterances(
  annotated: AnnotatedDocument,
  quotes: readonly Quote[],
  told: readonly Told[],
): Draft[] {
  const { text } = annotated.document;
  const drafts: Draft[] = [];
  let last: Attributed | undefined;
  for (const quote of quotes) {
    const found =
      ownSpeaker(annotated, quote, told) ??
      (last && carriedOn(annotated, last, quote)) ??
      sentenceBefore(quote, told);
    if (!found) continue;
    last = found;
    if (wordCount(text.slice(quote.inner.from, quote.inner.to)) >= LEAST_QUOTED_WORDS)
      drafts.push(...draftsOf(text, found));
  }
  return drafts;
}

/** The sentences in which a quotation begins and ends, and where. */
interface Ends {
  readonly first: Told;
  readonly last: Told;
  readonly start: number;
  readonly end: number;
}

function endsOf(quote: Quote, told: readonly Told[]): Ends | undefined {
  const first = told.find(({ read }) => overlaps(read.sentence.span, quote.outer));
  const last =
    told.find(({ read }) => covers(read.sentence.span, { from: quote.outer.to - 1, to: quote.outer.to })) ??
    first;
  if (!first || !last) return undefined;
  const start = first.read.items.findIndex((item) => overlaps(item.span, quote.outer));
  const end = last.read.items.findLastIndex((item) => overlaps(item.span, quote.outer));
  return { first, last, start, end };
}

function ownSpeaker(
  { document: { text } }: AnnotatedDocument,
  quote: Quote,
  told: readonly Told[],
): Attributed | undefined {
  const ends = endsOf(quote, told);
  if (!ends) return undefined;
  const { first, last, start, end } = ends;
  const behind = attributed(AFTER, last, end);
  const ahead = !behind || (start > 0 && behind.saying) ? attributed(BEFORE, first, start) : undefined;
  // "X condemned it as “…”, state media reported", "X “welcomed the offer”, state media reported"
  const owns = ahead?.saying || ahead?.rule === "quote/speaker-verb-before";
  const before = behind && !owns ? undefined : ahead;
  const after = before ? undefined : behind;
  const attribution = after ?? before ?? attributed(AROUND, last, end) ?? lineBefore(told, ends, quote);
  if (!attribution) return undefined;
  return { quote, attribution, ...circumstances(text, before ? first : last, attribution) };
}

/** A line that ends with "X said:" before the paragraph of the quotation, or the sentence before it. */
function lineBefore(
  told: readonly Told[],
  { first, last, start }: Ends,
  quote: Quote,
): Attribution | undefined {
  const before = told[told.indexOf(first) - 1];
  const apart = before ? quote.block - before.read.sentence.block : 2;
  if (start > 0 || !before || apart > 1) return undefined;
  if (before.read.items.at(-1)?.norm === ":") return attributed(BEFORE, before, before.read.items.length);
  return apart === 1 ? byItself(before, [first, last], "next-paragraph") : undefined;
}

/** A sentence that is a quotation, behind one in its paragraph that tells what somebody said. */
function sentenceBefore(quote: Quote, told: readonly Told[]): Attributed | undefined {
  const ends = endsOf(quote, told);
  const before = ends && told[told.indexOf(ends.first) - 1];
  if (!before || ends.start > 0 || before.read.sentence.block !== quote.block) return undefined;
  const attribution = byItself(before, [ends.first, ends.last], "same-paragraph");
  return attribution && { quote, attribution };
}

/** Words beside the quotation may tell another speaker in a way that no rule knows: then nobody is named. */
function byItself(before: Told, ends: readonly Told[], rule: string): Attribution | undefined {
  const whole = ends.every(({ read }) =>
    read.items.every((item) => item.kind === "quote" || /^[.,]$/.test(item.norm)),
  );
  const saying = before.sayings.findLast((one) => !one.joined);
  const spoke = whole && saying?.subject.speakers.every((one) => one.kind === "person");
  return spoke && saying
    ? {
        ...saying.subject,
        rule: `quote/${rule}`,
        reason: "a quotation by itself, behind one with its speaker",
      }
    : undefined;
}

/** When and to whom, in the words beside the verb of saying. */
function circumstances(
  text: string,
  { read: { items } }: Told,
  { saying, paper, from }: Attribution,
): Pick<Attributed, "time" | "venue" | "opening"> {
  const opening = items[from]?.span.from;
  if (!saying) return { venue: paper, opening };
  const tail = tailOf(items, saying.to, saying.verb.hearer);
  const time = tail.time ?? [items[from - 1], items[from - 2]].find((item) => item?.time?.value)?.time;
  const venue = tail.venue
    ? text.slice(items[tail.venue[0]]!.span.from, items[tail.venue[1] - 1]!.span.to)
    : paper;
  return { time, venue, opening };
}

/** Does this quotation go on with the other: nothing between them but its attribution, in this paragraph or the next? */
function carriedOn(
  { document: { text, blocks } }: AnnotatedDocument,
  last: Attributed,
  quote: Quote,
): Attributed | undefined {
  const before = last.quote;
  const opens = text.slice(blocks[quote.block]!.span.from, quote.outer.from).trim() === "";
  const rest = text.slice(before.outer.to, blocks[before.block]!.span.to);
  const ended = /[.!?]$/.test(text.slice(before.inner.from, before.inner.to)) ? "." : "";
  const closes = /^[^“"]{0,160}$/.test(rest) && !/[.!?]\s+\p{Lu}/u.test(`${ended}${rest}`); // no other sentence between
  if (attributedBehind(text, quote, last.attribution.speakers)) return undefined;
  const next = quote.block === before.block + 1 && opens && (before.runsOn || closes);
  const beside =
    quote.block === before.block &&
    /^[^“"]{0,160}$/.test(text.slice(before.outer.to, quote.outer.from)) &&
    opensSentence(text, quote);
  if (!beside && !next) return undefined;
  const attribution = {
    ...last.attribution,
    rule: "quote/goes-on",
    reason: "the quotation goes on; the same speaker",
  };
  return { ...last, quote, attribution };
}

const NAMED_BEHIND =
  /^\s+(?:(?:said|says|added|told|announced|warned|stated|wrote|tweeted|noted|explained|stressed|argued|insisted|declared)\s+)?(?:the\s+)?(\p{Lu}[\p{L}’'-]*)/u;

/** "…,” the High Representative told", "…,” said Rao": another speaker stands behind, though no rule may have known him. */
function attributedBehind(text: string, { inner, outer }: Quote, speakers: readonly EntityRef[]): boolean {
  if (!text.slice(inner.from, inner.to).endsWith(",")) return false;
  const name = NAMED_BEHIND.exec(text.slice(outer.to, outer.to + 60))?.[1];
  return name !== undefined && !speakers.some((one) => one.name.includes(name));
}

const opensSentence = (text: string, quote: Quote): boolean =>
  /[.!?;]["”']?\s*$|^$/.test(text.slice(Math.max(0, quote.outer.from - 4), quote.outer.from));

/** The words said; where the same words stand earlier in the report, with those before them that tell the speaker. */
function placeOf(text: string, { quote: { inner }, opening }: Attributed): Quote["inner"] {
  const repeated = text.indexOf(text.slice(inner.from, inner.to)) < inner.from;
  return repeated && opening !== undefined && opening < inner.from ? { from: opening, to: inner.to } : inner;
}

function draftsOf(text: string, found: Attributed): Draft[] {
  const { quote, attribution, time, venue } = found;
  const words = text.slice(quote.inner.from, quote.inner.to);
  return attribution.speakers.map((speaker) => ({
    type: "utterance",
    mode: "direct",
    speaker,
    text: words,
    date: notAhead(time?.value),
    venue,
    found: {
      span: placeOf(text, found),
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

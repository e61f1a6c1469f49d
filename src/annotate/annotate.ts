// A document in; out comes the same with sentences, tokens, mentions, times and its own day. Furniture, bylines and
// credits are not read. Nothing here knows what is looked for later.
import type { AnnotatedDocument, Sentence, TimeMention, Token } from "../model/annotated.ts";
import type { Block, Document, Role } from "../model/document.ts";
import type { Span } from "../model/text.ts";
import type { TimeValue } from "../model/time.ts";
import { link } from "./link.ts";
import { learnedStates, recognise, type Spot } from "./recognise.ts";
import { sentencesOf } from "./sentences.ts";
import { dateReport } from "./time/dating.ts";
import { parseDateline } from "./time/dateline.ts";
import { findTimes } from "./time/find.ts";
import { tokenise } from "./tokens.ts";

const READ: ReadonlySet<Role> = new Set(["title", "standfirst", "heading", "body", "caption", "correction"]);

/** A sentence longer than this is a list or debris: it is kept, and not read. */
const MOST_CHARACTERS = 2_000;

interface Found {
  readonly block: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly spots: readonly Spot[];
}

/** Annotates a report in English, e.g. «Blinken met Hayashi in Liverpool on Saturday.» Never throws on messy text. */
export function annotate(document: Document): AnnotatedDocument {
  const dating = dateReport(document);
  const found = document.blocks.flatMap((block, index) => (READ.has(block.role) ? readBlock(document.text, block, index) : []));
  const learned = learnedStates(found.flatMap((one) => one.spots));
  const again = learned.size ? found.map((one) => ({ ...one, spots: recognise(one.tokens, learned) })) : found;
  const mentions = link(again, dating.value);
  const sentences = found.map(
    ({ block, span, tokens }, index): Sentence => ({
      index,
      block,
      span,
      tokens,
      mentions: mentions[index]!,
      times: timesIn(document.text, span, dating.value),
    }),
  );
  return { document, sentences, dating };
}

function readBlock(text: string, block: Block, index: number): Found[] {
  const opening = block.role === "body" ? parseDateline(text.slice(block.span.from, block.span.to)) : undefined;
  const from = block.span.from + (opening?.span.to ?? 0);
  return sentencesOf(text, { from, to: block.span.to })
    .filter((span) => span.to - span.from <= MOST_CHARACTERS)
    .map((span) => {
      const tokens = tokenise(text, span.from, span.to);
      return { block: index, span, tokens, spots: recognise(tokens) };
    });
}

const timesIn = (text: string, span: Span, reference: TimeValue | undefined): TimeMention[] =>
  findTimes(text.slice(span.from, span.to), { reference }).map((time) => ({
    ...time,
    span: { from: time.span.from + span.from, to: time.span.to + span.from },
  }));

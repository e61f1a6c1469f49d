// A report's data: its blocks in their own order with the passages read from them, the facts beside, and why it is
// dated as it is. Pure, over a document, its reading and the rows its facts rest in. Nothing of the text is left out.
import type { SentencePlace } from "../../model/annotated.ts";
import { type Block, type Document, webAddress } from "../../model/document.ts";
import type { Fact, Reading } from "../../model/fact.ts";
import type { DocumentHead, Row } from "../../model/record.ts";
import { rowHref, sourceHref } from "./addresses.ts";
import { sourceCitation } from "./citation.ts";
import { type ClueView, clueViews, type Scale, scaleOf } from "./clues.ts";
import { type DateView, dateView, instantWords } from "./dates.ts";
import type { Found } from "./found.ts";
import { capital, counted } from "./names.ts";
import { numbering } from "./numbering.ts";
import { outletOf, reportTitle, type StepView, stepViews } from "./passages.ts";
import { type Numbered, type TextPiece, textPieces } from "./text-pieces.ts";
import { titleOf } from "./titles.ts";
import { ROLE_WORDS, ROW_WORDS, STATUS_SIGN, typeWord } from "./words.ts";

export interface FactView {
  readonly number: number;
  readonly id: string;
  readonly what: string;
  readonly title: string;
  readonly date?: DateView;
  readonly status: string;
  readonly sign: string;
  /** The row it rests in, and that row's status where it has moved on since. */
  readonly row?: {
    readonly href: string;
    readonly status: string;
    readonly sign: string;
    readonly reports: number;
  };
  readonly differs: boolean;
  readonly rule: string;
  readonly steps: readonly StepView[];
}

export interface BlockView {
  readonly index: number;
  readonly role: Block["role"];
  readonly roleWords: string;
  readonly rule: string;
  readonly paragraph?: number;
  readonly pieces: readonly TextPiece[];
  readonly facts: readonly FactView[];
}

export interface SourceView {
  readonly id: string;
  readonly href: string;
  readonly original: string;
  readonly title: string;
  readonly outlet: string;
  readonly outletHref: string;
  readonly name: string;
  readonly address: string;
  /** The address, where it leads to the web. */
  readonly link?: string;
  readonly date?: DateView;
  readonly dated: string;
  readonly received: string;
  readonly receivedOn: string;
  readonly language: string;
  readonly size: number;
  readonly hash: string;
  readonly encoding: string;
  readonly read: boolean;
  readonly rules: string;
  readonly counts: string;
  readonly clues: readonly ClueView[];
  readonly scale?: Scale;
  readonly notices: readonly { readonly code: string; readonly message: string }[];
  /** It was taken for another language, or for none that could be told. */
  readonly otherLanguage: boolean;
  readonly blocks: readonly BlockView[];
  readonly citation: string;
}

const statusOf = (fact: Fact | Row): string =>
  fact.type === "event" || fact.type === "commitment" ? (fact.status ?? "") : "";

const signOf = (status: string): string => STATUS_SIGN[status as keyof typeof STATUS_SIGN] ?? "";

const rowOf = (row: Row | undefined, fact: Fact): FactView["row"] => {
  if (row === undefined) return undefined;
  const status = statusOf(row) === statusOf(fact) ? "" : statusOf(row);
  return { href: rowHref(row), status, sign: signOf(status), reports: row.documents.length };
};

export const factView = ({ fact, number }: Numbered, rows: ReadonlyMap<string, Row>): FactView => {
  const row = rowOf(rows.get(fact.id), fact);
  const date = "date" in fact ? fact.date : undefined;
  return {
    number,
    id: fact.id,
    what: capital(typeWord(fact)),
    title: titleOf(fact),
    ...(date === undefined ? {} : { date: dateView(date) }),
    status: statusOf(fact),
    sign: signOf(statusOf(fact)),
    ...(row === undefined ? {} : { row }),
    differs: (rows.get(fact.id)?.differences.length ?? 0) > 0,
    rule: fact.evidence.rule,
    steps: stepViews(fact.evidence.steps),
  };
};

const blockOf = (document: Document, { evidence }: Fact): number =>
  document.blocks[evidence.block] === undefined ? -1 : evidence.block;

const blockViews = (
  document: Document,
  facts: readonly Numbered[],
  rows: ReadonlyMap<string, Row>,
  places: readonly SentencePlace[],
  found: Found | undefined,
): readonly BlockView[] => {
  const numbers = numbering(document);
  const sentences = places.map(({ block, span }, index) => ({ block, span, number: index + 1 }));
  const byBlock = new Map<number, Numbered[]>();
  for (const numbered of facts) {
    const block = blockOf(document, numbered.fact);
    byBlock.set(block, [...(byBlock.get(block) ?? []), numbered]);
  }
  return document.blocks.map((block, index) => {
    const here = byBlock.get(index) ?? [];
    const paragraph = numbers.get(index);
    return {
      index,
      role: block.role,
      roleWords: ROLE_WORDS[block.role],
      rule: block.rule,
      ...(paragraph === undefined ? {} : { paragraph }),
      pieces: textPieces(
        document.text,
        block,
        here,
        sentences.filter((sentence) => sentence.block === index),
        found?.block === index ? found.spans : [],
      ),
      facts: here.map((numbered) => factView(numbered, rows)),
    };
  });
};

const countWords = (facts: readonly Fact[]): string => {
  const counts = new Map<Fact["type"], number>();
  for (const { type } of facts) counts.set(type, (counts.get(type) ?? 0) + 1);
  const each = [...counts].map(([type, count]) => counted(count, ...ROW_WORDS[type]));
  return facts.length === 0 ? "no facts" : `${counted(facts.length, "fact")}: ${each.join(", ")}`;
};

/** Why the day is known as it is, in one line. */
const datedWords = (head: DocumentHead, date: DateView | undefined): string => {
  if (date === undefined)
    return head.read ? "Not dated: no clue was found in the text." : "Not dated: it was not read.";
  if (date.basis === "stated")
    return `Dated ${date.from === date.to ? date.long : date.short}, as the report states`;
  return `Dated ${date.from === date.to ? date.long : date.short}, because:`;
};

export const outletHref = (head: DocumentHead): string =>
  head.outlet === undefined ? "/sources" : `/sources?${new URLSearchParams({ outlet: head.outlet })}`;

export const sourceView = (
  head: DocumentHead,
  document: Document,
  reading: Reading,
  rows: ReadonlyMap<string, Row>,
  places: readonly SentencePlace[] = [],
  found?: Found,
): SourceView => {
  const numbered = reading.facts.map((fact, index) => ({ fact, number: index + 1 }));
  const date = head.published === undefined ? undefined : dateView(head.published);
  const scale = scaleOf(reading.dating);
  return {
    id: head.id,
    href: sourceHref(head.id),
    original: `${sourceHref(head.id)}/original`,
    title: reportTitle(head),
    outlet: outletOf(head),
    outletHref: outletHref(head),
    name: head.name,
    address: head.address,
    ...(webAddress(head.address) === undefined ? {} : { link: head.address }),
    ...(date === undefined ? {} : { date }),
    dated: datedWords(head, date),
    received: head.received,
    receivedOn: instantWords(head.received),
    language: head.language,
    size: head.size,
    hash: head.hash,
    encoding: head.encoding,
    read: head.read,
    rules: reading.rules,
    counts: countWords(reading.facts),
    clues: clueViews(reading.dating, scale),
    ...(scale === undefined ? {} : { scale }),
    notices: head.notices,
    otherLanguage: !head.read && head.language !== "en",
    blocks: blockViews(document, numbered, rows, places, found),
    citation: sourceCitation(head),
  };
};

// The page of a sentence: how it was read, where it stands, what the record made of it, and the sentences beside it. Pure,
// over a report, its fresh trace and the rows that its facts rest in.
import type { Document } from "../../model/document.ts";
import { type EntityRef, entityKey } from "../../model/entity.ts";
import type { Reading } from "../../model/fact.ts";
import type { DocumentHead, Row } from "../../model/record.ts";
import type { Span } from "../../model/text.ts";
import type { SentenceTrace, Trace } from "../../model/trace.ts";
import type { Tree } from "../../model/tree.ts";
import { refOfKey } from "./actor.ts";
import { sentenceHref, sourceHref } from "./addresses.ts";
import { type DateView, dateView } from "./dates.ts";
import { actorHref, nameOf } from "./names.ts";
import { numbering } from "./numbering.ts";
import { merged, type Piece, pieces, type ReportView, reportTitle, reportView } from "./passages.ts";
import { type SentenceView, sentenceView } from "./sentence.ts";
import { type FactView, factView } from "./source.ts";
import { ROLE_WORDS } from "./words.ts";

/** What a name may stand for; an address where the report's rows hold it. */
export interface Meant {
  readonly kind: EntityRef["kind"];
  readonly label: string;
  readonly of: string;
  readonly href?: string;
}

export interface HowView {
  readonly href: string;
  readonly heading: string;
  readonly title: string;
  readonly report: ReportView;
  /** The sentence's place in its report. */
  readonly passage: string;
  /** "¶3", "title". */
  readonly where: string;
  readonly of: number;
  readonly before?: string;
  readonly after?: string;
  /** The rules it is read by here, and those that the record was made by where they are others. */
  readonly rules: string;
  readonly recorded?: string;
  /** The words, with names and times marked. */
  readonly pieces: readonly Piece[];
  readonly read: SentenceView;
  /** What each of `read.names` stands for. */
  readonly meant: readonly (readonly Meant[])[];
  /** When each of `read.times` is, where it can be told. */
  readonly dates: readonly (DateView | null)[];
  /** The facts that rest on the sentence. */
  readonly took: readonly FactView[];
}

const HEADING = "How was this read?";

const meantBy = (ref: EntityRef, rows: readonly Row[]): Meant => ({
  kind: ref.kind,
  label: nameOf(ref),
  of: ref.state === undefined || ref.kind === "state" ? "" : nameOf({ kind: "state", name: ref.state }),
  ...(refOfKey(entityKey(ref), rows) === undefined ? {} : { href: actorHref(ref) }),
});

const holds = (outer: Span, inner: Span): boolean =>
  outer !== inner && outer.from <= inner.from && inner.to <= outer.to;

/** Names and times where they stand; of one inside another only the outer is marked. */
const markedPieces = (text: string, { sentence }: SentenceTrace): readonly Piece[] => {
  const marks = [
    ...sentence.mentions.map(({ span, entities }) => ({ span, slot: entities[0]?.kind ?? "left open" })),
    ...sentence.times.map(({ span }) => ({ span, slot: "time" })),
  ];
  const shifted = marks
    .filter(({ span }) => !marks.some((other) => holds(other.span, span)))
    .map(({ slot, span }) => ({
      slot,
      span: { from: span.from - sentence.span.from, to: span.to - sentence.span.from },
    }));
  return merged(pieces(text.slice(sentence.span.from, sentence.span.to), shifted));
};

const placeWords = (document: Document, block: number): string => {
  const paragraph = numbering(document).get(block);
  return paragraph === undefined ? ROLE_WORDS[document.blocks[block]!.role] : `¶${paragraph}`;
};

const besides = (id: string, number: number, of: number): Pick<HowView, "before" | "after"> => ({
  ...(number === 1 ? {} : { before: sentenceHref(id, number - 1) }),
  ...(number === of ? {} : { after: sentenceHref(id, number + 1) }),
});

/** `recorded` is the reading that the record was made from; the trace is of the rules as they are now. */
export const howView = (
  kept: { readonly head: DocumentHead; readonly document: Document; readonly reading: Reading },
  trace: Trace,
  one: SentenceTrace,
  tree: Tree,
  rows: readonly Row[],
): HowView => {
  const { head, document, reading } = kept;
  const read = sentenceView(trace.text, one, tree);
  const byFact = new Map(rows.flatMap((row) => row.facts.map((fact) => [fact, row] as const)));
  return {
    href: sentenceHref(head.id, read.sentence),
    heading: HEADING,
    title: `${HEADING} Sentence ${read.sentence} of ${reportTitle(head)}`,
    report: reportView(head),
    passage: `${sourceHref(head.id)}#sentence-${read.sentence}`,
    where: placeWords(document, one.sentence.block),
    of: trace.sentences.length,
    ...besides(head.id, read.sentence, trace.sentences.length),
    rules: trace.reading.rules,
    ...(reading.rules === trace.reading.rules ? {} : { recorded: reading.rules }),
    pieces: markedPieces(trace.text, one),
    read,
    meant: read.names.map(({ entities }) => entities.map((ref) => meantBy(ref, rows))),
    dates: one.sentence.times.map(({ value }) => (value === undefined ? null : dateView(value))),
    took: one.facts.map((fact) => factView({ fact, number: trace.reading.facts.indexOf(fact) + 1 }, byFact)),
  };
};

// Passages of reports, cut into pieces so that the marked words can be told from the rest. In comes evidence with
// spans in the report's text, out go pieces that joined give the quote back, letter for letter.
import type { Step } from "../../model/fact.ts";
import type { DocumentHead, Passage } from "../../model/record.ts";
import type { Span } from "../../model/text.ts";
import { passageHref, sourceHref } from "./addresses.ts";
import { type DateView, dateView } from "./dates.ts";
import { slotWord } from "./words.ts";

export interface Piece {
  readonly text: string;
  /** Slots read from these words; none where they are unmarked. */
  readonly slots: readonly string[];
}

export interface StepView {
  readonly rule: string;
  readonly words: string;
  readonly reason: string;
  readonly steps: readonly StepView[];
}

export interface ReportView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly outlet: string;
  readonly date?: DateView;
}

export interface PassageView {
  readonly fact: string;
  readonly document: string;
  readonly href: string;
  /** Paragraph as a reader counts them, where the report's text was at hand. */
  readonly paragraph?: number;
  readonly quote: string;
  readonly pieces: readonly Piece[];
  readonly rule: string;
  readonly steps: readonly StepView[];
}

/** Cuts a text at the ends of all marks; marks may overlap and reach beyond it. */
export const pieces = (
  text: string,
  marks: readonly { readonly slot: string; readonly span: Span }[],
): readonly Piece[] => {
  const inside = marks
    .map(({ slot, span }) => ({ slot, from: Math.max(0, span.from), to: Math.min(text.length, span.to) }))
    .filter(({ from, to }) => from < to);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const covering = inside.filter((mark) => mark.from <= from && from < mark.to);
    return { text: text.slice(from, cuts[index + 1]), slots: [...new Set(covering.map(({ slot }) => slot))] };
  });
};

/** Names a slot once, after the last of the pieces that belong to its run. */
export const merged = (all: readonly Piece[]): readonly Piece[] => {
  const out: Piece[] = [];
  for (const piece of all) {
    const last = out.at(-1);
    if (last !== undefined && last.slots.join() === piece.slots.join())
      out[out.length - 1] = { text: last.text + piece.text, slots: last.slots };
    else out.push(piece);
  }
  return out;
};

/** A quote whose white space was folded is no longer in step with the spans and stays unmarked. */
const quotePieces = ({ quote, span, marks }: Passage): readonly Piece[] => {
  if (quote.length !== span.to - span.from) return [{ text: quote, slots: [] }];
  const shifted = marks.map((mark) => ({
    slot: slotWord(mark.slot),
    span: { from: mark.span.from - span.from, to: mark.span.to - span.from },
  }));
  return merged(pieces(quote, shifted));
};

/** Deeper trees than this were not made by a reader; they end here. */
const DEEPEST = 12;

export const stepViews = (steps: readonly Step[], depth = 0): readonly StepView[] =>
  depth >= DEEPEST
    ? []
    : steps.map(({ rule, words, reason, steps: below }) => ({
        rule,
        words,
        reason,
        steps: stepViews(below ?? [], depth + 1),
      }));

export const passageView = (passage: Passage, paragraph?: number): PassageView => ({
  fact: passage.fact,
  document: passage.document,
  href: passageHref(passage.document, passage.fact),
  ...(paragraph === undefined ? {} : { paragraph }),
  quote: passage.quote,
  pieces: quotePieces(passage),
  rule: passage.rule,
  steps: stepViews(passage.steps),
});

export const reportTitle = (head: DocumentHead): string => head.title ?? head.name;
/** Whose report it is; where it does not say, the name of its file tells it apart. */
export const outletOf = (head: DocumentHead): string => head.outlet ?? head.name;

const viewOfReport = (head: DocumentHead): ReportView => ({
  id: head.id,
  href: sourceHref(head.id),
  title: reportTitle(head),
  outlet: outletOf(head),
  ...(head.published === undefined ? {} : { date: dateView(head.published) }),
});

/** A report is named by every passage of it: its view is made once for each head that the store gives. */
const VIEWS = new WeakMap<DocumentHead, ReportView>();

export const reportView = (head: DocumentHead): ReportView => {
  const known = VIEWS.get(head);
  if (known !== undefined) return known;
  const made = viewOfReport(head);
  VIEWS.set(head, made);
  return made;
};

export type Heads = ReadonlyMap<string, DocumentHead>;

export { statedDays } from "../../model/doubt.ts";

export const headsById = (heads: readonly DocumentHead[]): Heads =>
  new Map(heads.map((head) => [head.id, head]));

export const reportsOf = (documents: readonly string[], heads: Heads): readonly ReportView[] =>
  documents.flatMap((id) => {
    const head = heads.get(id);
    return head === undefined ? [] : [reportView(head)];
  });

// The only way a fact is made: with its evidence, and an id that hangs on nothing but document, place, type and kind.
import type { Document } from "../model/document.ts";
import type { Evidence, Fact, Mark, Step } from "../model/fact.ts";
import { fingerprint } from "../model/fingerprint.ts";
import type { Span } from "../model/text.ts";
import type { TimeValue } from "../model/time.ts";

/** Quotes longer than this are cut at a word. */
const MOST_QUOTED = 700;

/** A fact before it has its id and evidence. */
export type Draft = {
  [T in Fact["type"]]: Omit<Extract<Fact, { type: T }>, "id" | "document" | "evidence">;
}[Fact["type"]] & {
  readonly found: Found;
};

/** Where and by what a draft was read. */
export interface Found {
  readonly span: Span;
  readonly block: number;
  readonly rule: string;
  readonly marks: readonly Mark[];
  readonly steps: readonly Step[];
  /** Does it stand in the running text, not in a headline or caption? */
  readonly body?: boolean;
  /** Does its sentence name any time, placed or not? */
  readonly timed?: boolean;
  /** Of a journey with several stops, the days of each. */
  readonly legs?: readonly { readonly place: string; readonly date: TimeValue }[];
  readonly also?: readonly { readonly span: Span; readonly block: number; readonly rule: string }[];
}

const clipped = (text: string, span: Span): Span => {
  if (span.to - span.from <= MOST_QUOTED) return span;
  const cut = text.lastIndexOf(" ", span.from + MOST_QUOTED);
  if (cut > span.from) return { from: span.from, to: cut };
  const inPair = /[\ud800-\udbff]/.test(text[span.from + MOST_QUOTED - 1]!);
  return { from: span.from, to: span.from + MOST_QUOTED - (inPair ? 1 : 0) };
};

const evidenceOf = (document: Document, { span, block, rule, marks, steps, also }: Found): Evidence => {
  const quoted = clipped(document.text, span);
  const evidence = {
    document: document.id,
    span: quoted,
    quote: document.text.slice(quoted.from, quoted.to),
    block,
    marks,
    rule,
    steps,
  };
  if (!also) return evidence;
  return {
    ...evidence,
    also: also.map((one) => ({ ...one, quote: document.text.slice(one.span.from, one.span.to) })),
  };
};

/** Facts in the order of their place; the same words read the same way twice (a caption repeated) are one fact. */
export function factsOf(document: Document, drafts: readonly Draft[]): Fact[] {
  const ordered = [...drafts].sort(
    (a, b) => a.found.span.from - b.found.span.from || a.found.span.to - b.found.span.to,
  );
  const ordinals = new Map<string, number>();
  const seen = new Set<string>();
  return ordered.flatMap(({ found, ...slots }) => {
    const same = JSON.stringify([document.text.slice(found.span.from, found.span.to), slots]);
    if (seen.has(same)) return [];
    seen.add(same);
    const place = [
      document.id,
      found.span.from,
      found.span.to,
      slots.type,
      "kind" in slots ? slots.kind : "",
    ].join("|");
    const ordinal = ordinals.get(place) ?? 0;
    ordinals.set(place, ordinal + 1);
    return [
      {
        id: fingerprint(`${place}|${ordinal}`),
        document: document.id,
        ...slots,
        evidence: evidenceOf(document, found),
      } as Fact,
    ];
  });
}

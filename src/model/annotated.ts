// A document with everything marked that reading needs: sentences, tokens, who and what is named, and when.
import type { Document } from "./document.ts";
import type { EntityRef } from "./entity.ts";
import type { Span } from "./text.ts";
import type { TimeValue } from "./time.ts";

export interface Token {
  readonly span: Span;
  readonly text: string;
  /** Lower-cased, typographic quotes and dashes made plain. */
  readonly norm: string;
}

export interface SentencePlace {
  /** Index into `document.blocks`. */
  readonly block: number;
  readonly span: Span;
}

export interface Sentence extends SentencePlace {
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeMention[];
}

/** A name or description in the text and what it stands for. */
export interface Mention {
  readonly span: Span;
  /** All that it may mean; one where it is settled; several persons for "the two ministers"; none where left open. */
  readonly entities: readonly EntityRef[];
  /** `name`, `surname`, `office` ("the foreign minister"), `demonym`, `metonym`, `collective`, `described`, … */
  readonly form: string;
  /** The office the words give: generic (`foreign minister`), as written, and of which state or body. */
  readonly office?: {
    readonly office: string;
    readonly title: string;
    readonly of?: EntityRef;
    readonly former?: boolean;
  };
  readonly rule: string;
}

export interface TimeMention {
  readonly span: Span;
  /** Unset where the words cannot be placed on the calendar: "at an early date", or relative without a report's day. */
  readonly value?: TimeValue;
  /** The words make the value an end, not the time itself: "by 2030", "since April". */
  readonly bound?: "by" | "until" | "before" | "since" | "after";
  readonly rule: string;
  /** Why that day, one clause: "verb in the past, so the last Saturday up to the report's day". */
  readonly reason: string;
}

/** The day a report was written, as far as it can be told, with every clue. */
export interface Dating {
  readonly value?: TimeValue;
  readonly clues: readonly Clue[];
}

/** One reason for the day of a report. */
export interface Clue {
  readonly rule: string;
  readonly words: string;
  readonly span?: Span;
  readonly reason: string;
  /** The days it leaves open; an end that is missing is open. */
  readonly allows: { readonly from?: string; readonly to?: string };
  /** What another report says, where the clue rests on it. */
  readonly other?: { readonly document: string; readonly fact: string; readonly quote: string };
  /**
   * Why it narrows nothing, where it does not: `candidate`: one of several that fit and cannot all be meant; `refused`:
   * it contradicts what the report itself tells.
   */
  readonly untaken?: "candidate" | "refused";
}

export interface AnnotatedDocument {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly dating: Dating;
}

// Places in a text. Offsets count UTF-16 code units from 0; `to` is the first unit that no longer belongs.

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The words of `text` that a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.from, span.to);

export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

export const covers = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** White space folded to single blanks, as quotes are compared. */
export const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The words of a text as wordings are compared: lower case, without marks; "Japan’s" is one word. */
export const plainWords = (text: string): string[] =>
  (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['\u2019][\p{L}\p{N}]+)*/gu) ?? []
  ).map((word) => word.replace(/['\u2019]/g, ""));

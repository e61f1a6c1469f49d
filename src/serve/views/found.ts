// The words that a search found in one paragraph, as they travel in the address of its report: "4.12-20.31-38" is the fifth
// block, letters 12 to 20 and 31 to 38. What is no such thing is read as nothing: an address cut short still opens the report.
import type { Span } from "../../model/text.ts";

export interface Found {
  readonly block: number;
  /** Within the block. */
  readonly spans: readonly Span[];
}

const MOST_SPANS = 24;
const WRITTEN = /^\d{1,6}(?:\.\d{1,8}-\d{1,8}){1,24}$/;

export const foundWords = ({ block, spans }: Found): string =>
  [block, ...spans.slice(0, MOST_SPANS).map(({ from, to }) => `${from}-${to}`)].join(".");

export const readFound = (written: string): Found | undefined => {
  if (!WRITTEN.test(written)) return undefined;
  const [block, ...spans] = written.split(".");
  return {
    block: Number(block),
    spans: spans.map((span) => {
      const [from, to] = span.split("-").map(Number);
      return { from: from!, to: to! };
    }),
  };
};

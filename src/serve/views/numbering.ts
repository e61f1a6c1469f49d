// Paragraphs as a reader counts them: the first paragraph of the report's body is ¶1. Titles, captions and furniture
// bear no number. In comes a document, out goes a number for each such block.
import type { Document } from "../../model/document.ts";

export type Numbering = ReadonlyMap<number, number>;

export const numbering = (document: Pick<Document, "blocks">): Numbering => {
  const numbers = new Map<number, number>();
  document.blocks.forEach((block, index) => {
    if (block.role === "body") numbers.set(index, numbers.size + 1);
  });
  return numbers;
};

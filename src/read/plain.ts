// In: plain text as decoded. Out: its paragraphs as drafts of blocks. Refuses nothing.
import { type Composed, Composer } from "./compose.ts";
import { type Line, paragraphs } from "./paragraphs.ts";
import type { Hints } from "./roles/rule.ts";

/** Writes one paragraph; a line that ends in a hyphen inside a word is joined to the next without a blank. */
export const writeParagraph = (
  composer: Composer,
  text: string,
  lines: readonly Line[],
  offset = 0,
): void => {
  lines.forEach((line, at) => {
    composer.run(text.slice(line.from, line.to), offset + line.from);
    const next = lines[at + 1];
    const hyphened =
      next &&
      /\p{L}-$/u.test(text.slice(line.from, line.to)) &&
      /^\p{Ll}/u.test(text.slice(next.from, next.to));
    if (next && !hyphened) composer.run(" ", offset + line.to);
  });
};

const NO_HINTS: Hints = {};

export const composePlain = (text: string): Composed => {
  const composer = new Composer();
  for (const lines of paragraphs(text)) {
    writeParagraph(composer, text, lines);
    composer.close(NO_HINTS);
  }
  return composer.done();
};

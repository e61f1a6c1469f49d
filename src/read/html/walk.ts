// In: a parsed page or a piece of one. Out: its visible text in reading order, written block by block.
// Refuses nothing. It goes without recursion, so that no depth can exhaust the stack.
import type { Composer } from "../compose.ts";
import { paragraphs } from "../paragraphs.ts";
import { writeParagraph } from "../plain.ts";
import type { Hints } from "../roles/rule.ts";
import type { Article } from "./article.ts";
import { align } from "./entities.ts";
import {
  attribute,
  type Element,
  isBlock,
  isElement,
  isShown,
  isText,
  type Node,
  type Text,
} from "./tree.ts";

/** Elements still to be walked; one that was entered comes up again when it is left. */
type Step = { readonly enter: Node } | { readonly leave: Element };

const LANDMARKS = /^(?:nav|footer|header|aside|time|figure|figcaption|address|form|button)$/;

const marksOf = (element: Element): readonly string[] => {
  const named = ["class", "rel", "itemprop", "id"].flatMap(
    (name) => attribute(element, name)?.toLowerCase().split(/\s+/, 20) ?? [],
  );
  return LANDMARKS.test(element.tagName) ? [element.tagName, ...named] : named;
};

/** Writes the text; counts for each block how much of it the article holds. */
class Walk {
  readonly #composer: Composer;
  readonly #blocks: Element[] = [];
  #marks: (readonly string[])[] = [];
  #inside = 0;
  #outside = 0;
  #breaks = 0;
  /** Marks of inline elements met since the block began, such as a `<time>` that is all of its line. */
  #met: string[] = [];

  readonly #html: string;
  readonly #offset: number;
  readonly #article: Article | undefined;

  constructor(composer: Composer, html: string, offset: number, article: Article | undefined) {
    this.#composer = composer;
    this.#html = html;
    this.#offset = offset;
    this.#article = article;
  }

  run(roots: readonly Node[]): void {
    const steps: Step[] = roots.map((enter) => ({ enter })).reverse();
    while (steps.length > 0) {
      const step = steps.pop() as Step;
      if ("leave" in step) this.#leave(step.leave);
      else if (isText(step.enter)) this.#text(step.enter);
      else if (isElement(step.enter) && isShown(step.enter)) this.#enter(step.enter, steps);
    }
    this.#close();
  }

  #enter(element: Element, steps: Step[]): void {
    if (element.tagName === "br") {
      this.#break(element);
      return;
    }
    if (isBlock(element)) {
      this.#close();
      this.#blocks.push(element);
    } else if (/^(?:time|a|span|cite|small|address)$/.test(element.tagName) && this.#met.length < 40)
      this.#met.push(...marksOf(element));
    this.#marks.push(marksOf(element));
    steps.push({ leave: element });
    for (let at = element.childNodes.length - 1; at >= 0; at--)
      steps.push({ enter: element.childNodes[at] as Node });
  }

  #leave(element: Element): void {
    if (isBlock(element)) {
      this.#close();
      this.#blocks.pop();
    }
    this.#marks.pop();
  }

  /** One `<br>` ends a line, two in a row a paragraph. */
  #break(element: Element): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.#close();
    else this.#composer.line(this.#offset + (element.sourceCodeLocation?.startOffset ?? 0));
  }

  #text(node: Text): void {
    const place = node.sourceCodeLocation;
    if (!place) return;
    const letters = node.value.trim().length;
    if (letters > 0) {
      this.#breaks = 0;
      if (this.#article?.runs.has(place.startOffset)) this.#inside += letters;
      else this.#outside += letters;
    }
    const raw = this.#html.slice(place.startOffset, place.endOffset);
    if (raw === node.value && this.#blocks.some((block) => block.tagName === "pre"))
      this.#preformatted(raw, this.#offset + place.startOffset);
    else this.#running(raw, node.value, this.#offset + place.startOffset);
  }

  #running(raw: string, value: string, at: number): void {
    for (const piece of align(raw, value))
      this.#composer.run(value.slice(piece.from, piece.from + piece.length), at + piece.at);
  }

  #preformatted(text: string, offset: number): void {
    paragraphs(text).forEach((lines, at) => {
      if (at > 0) this.#composer.close(this.#hints());
      writeParagraph(this.#composer, text, lines, offset);
    });
  }

  #hints(): Hints {
    const near = this.#marks.slice(-4).flat();
    return {
      element: this.#blocks.at(-1)?.tagName,
      article: this.#article ? this.#inside > this.#outside : undefined,
      marks: [...new Set([...near, ...this.#met])],
    };
  }

  #close(): void {
    this.#composer.close(this.#hints());
    this.#inside = 0;
    this.#outside = 0;
    this.#breaks = 0;
    this.#met = [];
  }
}

/** Writes what `roots` show; `html` is the markup they were parsed from, which stands at `offset` in the original. */
export const writeVisible = (
  composer: Composer,
  roots: readonly Node[],
  html: string,
  offset = 0,
  article?: Article,
): void => new Walk(composer, html, offset, article).run(roots);

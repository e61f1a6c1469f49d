// Rules that know a block by the markup around it; they come before those that go by words.
import type { Line, Page, Rule } from "./rule.ts";

const has = (line: Line, pattern: RegExp): boolean =>
  line.hints.marks?.some((mark) => pattern.test(mark)) ?? false;

/** Outside the article, yet right at its head: sites set title, date and writer beside the part that extraction takes. */
const atHead = (line: Line, page: Page): boolean =>
  line.hints.article === true ||
  (page.titleLine >= 0 && line.index > page.titleLine && line.index < page.firstArticle);

export const MARKUP_RULES: readonly Rule[] = [
  {
    name: "title/first-heading",
    role: "title",
    reason: "the heading that is the title",
    holds: (line, page) => line.index === page.titleLine && /^h[12]$/.test(line.hints.element ?? ""),
  },
  {
    name: "caption/figure",
    role: "caption",
    reason: "marked as a caption, in the article or over it",
    holds: (line, page) =>
      (line.hints.element === "figcaption" || has(line, /^(?:wp-)?caption(?:-text)?$|^figcaption$/)) &&
      atHead(line, page) &&
      line.words >= 4,
  },
  {
    name: "credit/marked",
    role: "credit",
    reason: "marked as a credit of a picture",
    holds: (line, page) =>
      has(line, /^(?:photo-?|image-?|picture-?|caption-?)?credits?$/) &&
      atHead(line, page) &&
      line.words <= 20,
  },
  {
    name: "dateline/time",
    role: "dateline",
    reason: "marked as the time of publication",
    holds: (line, page) =>
      has(
        line,
        /^(?:time|date|dateline|published|datepublished|pubdate|timestamp|entry-date|post-date|article-date)$/,
      ) &&
      atHead(line, page) &&
      line.words <= 14 &&
      /\d/.test(line.text),
  },
  {
    name: "byline/marked",
    role: "byline",
    reason: "marked as the writer",
    holds: (line, page) =>
      has(line, /^(?:byline|author|authors|author-name|article-author|contributor)$/) &&
      atHead(line, page) &&
      line.words <= 16 &&
      !line.ended,
  },
  {
    name: "standfirst/marked",
    role: "standfirst",
    reason: "marked as the paragraph that leads in",
    holds: (line, page) =>
      has(
        line,
        /^(?:standfirst|subtitle|sub-title|dek|deck|article-summary|article__summary|subheadline|sub-headline)$/,
      ) &&
      atHead(line, page) &&
      line.words >= 4,
  },
];

/** After the rules on words have had their say: what extraction left out is furniture, and headings are headings. */
export const OUTSIDE_RULE: Rule = {
  name: "furniture/outside-article",
  role: "furniture",
  reason: "not part of what the extraction took for the article",
  holds: (line) => line.hints.article === false,
};

export const HEADING_RULE: Rule = {
  name: "heading/marked",
  role: "heading",
  reason: "marked as a heading",
  holds: (line) => /^h[1-6]$/.test(line.hints.element ?? "") && line.words <= 30,
};

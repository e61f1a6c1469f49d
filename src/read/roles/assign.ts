// In: the drafts of a document's blocks. Out: the blocks, each with its role and the rule that told it.
// Nothing is taken out and nothing is refused: a line that no rule knows is body.
import type { Block } from "../../model/document.ts";
import type { Composed } from "../compose.ts";
import { LINE_RULES } from "./lines.ts";
import { HEADING_RULE, MARKUP_RULES, OUTSIDE_RULE } from "./markup.ts";
import { PLACE_RULES } from "./place.ts";
import { isProse, type Line, lineOf, normalise, type Page, type Rule } from "./rule.ts";

/** What ends a report: from such a line on, a page goes over to its readers and to itself. */
const ENDS = new Set([
  "furniture/comments",
  "furniture/rights",
  "furniture/back-to-top",
  "furniture/more-articles",
]);
const COMMENTS = "furniture/comments";
const MORE = "furniture/more-articles";

const BODY: Rule = {
  name: "body/prose",
  role: "body",
  reason: "no rule knows it as anything else",
  holds: () => true,
};
/** Inside an article that markup tells, a heading is one whatever stands around it. */
const ARTICLE_RULES = [HEADING_RULE, ...PLACE_RULES];
const PLAIN_RULES = [...PLACE_RULES, HEADING_RULE];

const ONLY: Page = {
  lines: [],
  known: [],
  firstArticle: -1,
  firstProse: -1,
  lastProse: -1,
  tail: Number.POSITIVE_INFINITY,
  titleLine: -1,
};

/** No title, credit or menu is longer; and expressions are kept from texts that no one typed. */
const LONGEST_LINE = 4_000;

const first = (rules: readonly Rule[], line: Line, page: Page): Rule | undefined =>
  line.text.length > LONGEST_LINE ? undefined : rules.find((rule) => rule.holds(line, page));

/** In plain text every line counts; of a page, only what the extraction took for the article. */
const inArticle = (line: Line): boolean => line.hints.article !== false;

/** A headline has some words, no full stop, and stands before the report; or is the title that the page states. */
const findTitle = (
  lines: readonly Line[],
  known: readonly (Rule | undefined)[],
  firstProse: number,
  stated?: string,
): number => {
  const end = firstProse < 0 ? lines.length : firstProse + 1;
  const candidates = lines.filter(
    (line) => known[line.index] === undefined && line.words >= 2 && line.words <= 40,
  );
  const same = stated ? candidates.find((line) => line.norm === stated && line.index <= end + 1) : undefined;
  const heading = candidates.find(
    (line) => line.hints.element === "h1" && (inArticle(line) || line.index <= end),
  );
  const alike = stated
    ? candidates.find((line) => line.words >= 4 && line.index <= end && stated.startsWith(line.norm))
    : undefined;
  const marked = same ?? (stated ? alike : undefined) ?? heading;
  if (marked) return marked.index;
  const headline = lines
    .slice(0, Math.max(0, end - 1))
    .find(
      (line) =>
        inArticle(line) &&
        known[line.index] === undefined &&
        line.words >= 3 &&
        line.words <= 30 &&
        (!line.ended || /[?!]["'\u2019\u201d]?$/.test(line.text)) &&
        !/[:,;]$/.test(line.text),
    );
  return headline?.index ?? -1;
};

const wordsIn = (lines: readonly Line[], known: readonly (Rule | undefined)[]): number =>
  lines.reduce((sum, line) => sum + (known[line.index] === undefined && isProse(line) ? line.words : 0), 0);

/**
 * From where on only furniture follows. A report comes before it and little prose after it, lest a "Leave a comment"
 * over an article swallow the article; readers' comments may be as long as they like where the report was long enough.
 */
const findTail = (lines: readonly Line[], known: readonly (Rule | undefined)[]): number => {
  const total = wordsIn(lines, known);
  let before = 0;
  for (const line of lines) {
    const rule = known[line.index];
    if (rule === undefined) before += isProse(line) ? line.words : 0;
    else if (ENDS.has(rule.name) && before >= 60) {
      const after = total - before;
      const more = rule.name === MORE && after <= before;
      if (after <= before * 0.25 || more || (rule.name === COMMENTS && before >= 200 && after <= before * 2))
        return line.index;
    }
  }
  return lines.length;
};

const survey = (lines: readonly Line[], title?: string): Page => {
  const known = lines.map((line) => first(LINE_RULES, line, ONLY));
  const tail = findTail(lines, known);
  const prose = lines.filter(
    (line, at) =>
      line.index < tail &&
      inArticle(line) &&
      known[at] === undefined &&
      isProse(line) &&
      !repeats(lines, line),
  );
  const firstProse = prose[0]?.index ?? -1;
  const stated = title ? normalise(title) : undefined;
  const titleLine = findTitle(lines, known, firstProse, stated);
  const firstArticle = lines.findIndex((line) => line.hints.article);
  return { lines, known, firstArticle, firstProse, lastProse: prose.at(-1)?.index ?? -1, tail, titleLine };
};

/** The same line twice in a row is a title or a caption with its picture's alternative text, not prose. */
const repeats = (lines: readonly Line[], line: Line): boolean =>
  lines[line.index - 1]?.norm === line.norm || lines[line.index + 1]?.norm === line.norm;

/** What a line inside the head of a page may still be although the extraction left it out. */
const OUTSIDE_ROLES = new Set(["title", "dateline", "byline", "correction"]);

const ruleFor = (line: Line, page: Page): Rule => {
  const marked = first(MARKUP_RULES, line, page);
  if (marked) return marked;
  const title = line.index === page.titleLine ? first(PLACE_RULES, line, page) : undefined;
  if (title) return title;
  const word = page.known[line.index];
  if (line.hints.article === false)
    return word && OUTSIDE_ROLES.has(word.role) && atArticle(line, page) ? word : OUTSIDE_RULE;
  if (word) return word;
  return first(line.hints.article === undefined ? PLAIN_RULES : ARTICLE_RULES, line, page) ?? BODY;
};

/** Between the title and the last paragraph, or within three lines behind it. */
const atArticle = (line: Line, page: Page): boolean =>
  page.titleLine >= 0 &&
  line.index >= page.titleLine &&
  page.lastProse >= 0 &&
  line.index <= page.lastProse + 3;

/** Gives every draft its role. `title` is what the page states of itself, where it does. */
export const assignRoles = (
  { text, drafts }: Pick<Composed, "text" | "drafts">,
  title?: string,
): readonly Block[] => {
  const lines = drafts.map((draft, index) =>
    lineOf(text.slice(draft.span.from, draft.span.to), index, draft.hints),
  );
  const page = survey(lines, title);
  return drafts.map((draft, index) => {
    const rule = ruleFor(lines[index] as Line, page);
    return { role: rule.role, span: draft.span, rule: rule.name };
  });
};

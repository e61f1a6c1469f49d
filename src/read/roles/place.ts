// Rules that know a line by where it stands: titles, captions, standfirsts, headings, menus and what follows the report.
// Order matters: a repeated title is a title before it is a caption; a menu is told before a heading.
import { isProse, type Line, type Page, type Rule } from "./rule.ts";

const near = (page: Page, line: Line, by: number): Line | undefined => page.lines[line.index + by];

const equals = (a: Line | undefined, b: Line): boolean => a !== undefined && a.norm === b.norm;

const beforeProse = (line: Line, page: Page): boolean => page.firstProse < 0 || line.index < page.firstProse;
const afterProse = (line: Line, page: Page): boolean => page.lastProse >= 0 && line.index > page.lastProse;
const inside = (line: Line, page: Page): boolean =>
  line.index > page.firstProse && line.index < page.lastProse;

const isShort = (line: Line | undefined, most: number): boolean =>
  line !== undefined && line.words > 0 && line.words <= most && !line.ended && !/[:,;]$/.test(line.text);

/** What a menu may hold: short lines that are neither the title nor known as a date, a writer or a credit. */
const inRow = (page: Page, at: number, most: number): boolean => {
  const role = page.known[at]?.role;
  return (
    at !== page.titleLine && (role === undefined || role === "furniture") && isShort(page.lines[at], most)
  );
};

/** Short lines in a row around this one, itself among them. */
const rowOfShort = (line: Line, page: Page, most: number): number => {
  let from = line.index;
  let to = line.index;
  while (to - line.index < 40 && inRow(page, to, most)) to += 1;
  while (line.index - from < 40 && inRow(page, from, most)) from -= 1;
  return to === line.index ? 0 : to - from - 1;
};

/** A menu in the middle of an article cannot be told from a list; before its prose and after it, it can. */
const inMenu = (line: Line, page: Page): boolean => {
  if (line.hints.article || line.index === page.titleLine || !isShort(line, 5)) return false;
  if (!beforeProse(line, page) && !afterProse(line, page)) return false;
  return rowOfShort(line, page, 5) >= 4;
};

const isCredit = (line: Line | undefined): boolean =>
  line !== undefined &&
  /^\(?(?:source|photo|image|picture|credit)\b ?(?:credit|by|courtesy)?s? ?[:/]/i.test(line.text) &&
  line.words <= 18;

/** Has the report hardly begun? Thirty words of prose above a line, or two hundred lines, say that it has. */
const hardlyBegun = (line: Line, page: Page): boolean => {
  if (line.index > 200) return false;
  const above = page.lines.slice(0, line.index).filter(isProse);
  return above.reduce((words, other) => words + other.words, 0) < 30;
};

const NAME = /^(?:(?:[\p{Lu}][\p{L}\p{M}.'\u2019-]+|[\p{Lu}]\.) ){1,3}[\p{Lu}][\p{L}\p{M}'\u2019-]+$/u;

export const PLACE_RULES: readonly Rule[] = [
  {
    name: "title/first",
    role: "title",
    reason: "the first line that reads as a headline, or the one that the page states as its title",
    holds: (line, page) => line.index === page.titleLine,
  },
  {
    name: "title/repeated",
    role: "title",
    reason: "the title once more, word by word",
    holds: (line, page) => page.titleLine >= 0 && line.words >= 3 && equals(page.lines[page.titleLine], line),
  },
  {
    name: "furniture/after-report",
    role: "furniture",
    reason: "stands behind the line that ends the report: comments, rights, links",
    holds: (line, page) => !line.hints.article && line.index >= page.tail,
  },
  {
    name: "caption/repeated",
    role: "caption",
    reason: "stands twice in a row before the report, once as the picture's alternative text",
    holds: (line, page) =>
      line.words >= 4 &&
      line.words <= 70 &&
      line.index <= page.firstProse + 2 &&
      (equals(near(page, line, 1), line) || equals(near(page, line, -1), line)),
  },
  {
    name: "caption/before-credit",
    role: "caption",
    reason: "stands right before a picture's credit",
    holds: (line, page) =>
      line.words >= 4 &&
      line.words <= 50 &&
      line.index > page.titleLine &&
      (!line.ended || hardlyBegun(line, page)) &&
      !/^["\u201c]/.test(line.text) &&
      isCredit(near(page, line, 1)),
  },
  {
    name: "byline/bare-name",
    role: "byline",
    reason: "a name alone between title and report",
    holds: (line, page) =>
      line.index > page.titleLine &&
      page.titleLine >= 0 &&
      beforeProse(line, page) &&
      rowOfShort(line, page, 5) < 4 &&
      NAME.test(line.text),
  },
  {
    name: "furniture/menu",
    role: "furniture",
    reason: "one of four or more very short lines in a row outside the report's prose",
    holds: inMenu,
  },
  {
    name: "furniture/before-title",
    role: "furniture",
    reason: "a short line before the title",
    holds: (line, page) => line.index < page.titleLine && !isProse(line) && line.words <= 8 && !line.ended,
  },
  {
    name: "standfirst/after-title",
    role: "standfirst",
    reason:
      "one line between the title and the report, without a full stop or before the date and the writer's name",
    holds: (line, page) => {
      if (page.titleLine < 0 || line.index !== page.titleLine + 1 || line.words < 5 || line.words > 45)
        return false;
      if (!line.ended && beforeProse(line, page) && !/:$/.test(line.text)) return true;
      const next = near(page, line, 1);
      return (
        line.ended &&
        next !== undefined &&
        (next.index < page.firstProse || line.index === page.firstProse) &&
        isHeadMatter(next, page)
      );
    },
  },
  {
    name: "heading/inside",
    role: "heading",
    reason: "a short line without a full stop between paragraphs",
    holds: (line, page) => {
      if (!inside(line, page) || !isShort(line, 12) || /^["\u201c\u2018'\u2022*-]/.test(line.text))
        return false;
      const next = near(page, line, 1);
      return next !== undefined && isProse(next) && !/^\p{Ll}/u.test(line.text);
    },
  },
  {
    name: "furniture/after-prose",
    role: "furniture",
    reason: "one or two words behind the last paragraph",
    holds: (line, page) =>
      !line.hints.article &&
      afterProse(line, page) &&
      line.words <= 2 &&
      !line.ended &&
      page.lines.length > 4,
  },
];

/** What stands between a standfirst and the report: a date, a writer's name, the title again. */
const isHeadMatter = (line: Line, page: Page): boolean =>
  equals(page.lines[page.titleLine], line) ||
  /^by /i.test(line.text) ||
  (line.words <= 8 && /\b(?:19|20)\d\d\b/.test(line.text) && !line.ended);

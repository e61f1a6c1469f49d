// The issues that a row is about: those of the word list whose wordings stand in what is at issue, promised, said or dealt
// with, and the broader ones they belong to. In comes a row, out go names. Words that are no wording of one give none.
import { ISSUES, type Issue } from "../lexicon/issues.ts";
import { once } from "../model/once.ts";
import type { Row } from "../model/record.ts";

const BY_NAME: ReadonlyMap<string, Issue> = new Map(ISSUES.map((issue) => [issue.name, issue]));

interface Wording {
  readonly words: string;
  readonly issue: string;
}

/** One blank before, between and after the words. */
const spaced = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}.'+-]+/gu) ?? []
  )
    .map((word) => word.replace(/^[.'+-]+|[.'+-]+$/g, ""))
    .filter((word) => word !== "")
    .join(" ")} `;

/** By their first word, so that a text is held only against those that may stand in it. */
const wordings = once((): ReadonlyMap<string, readonly Wording[]> => {
  const found = new Map<string, Wording[]>();
  for (const { name, names } of ISSUES)
    for (const wording of [name, ...names]) {
      const words = spaced(wording);
      const first = words.trim().split(" ")[0]!;
      found.set(first, [...(found.get(first) ?? []), { words, issue: name }]);
    }
  return found;
});

const textOf = (row: Row): string => {
  switch (row.type) {
    case "position":
      return row.issue;
    case "commitment":
    case "act":
      return row.action;
    case "utterance":
      return row.text;
    case "event":
      return [row.topic, row.target?.name].filter(Boolean).join(". ");
    default:
      return "";
  }
};

const withBroader = (name: string): readonly string[] => {
  const broader = BY_NAME.get(name)?.broader;
  return broader === undefined ? [name] : [name, ...withBroader(broader)];
};

/** "the situation in the South China Sea": South China Sea, Indo-Pacific security. */
export const issuesOf = (row: Row): readonly string[] => {
  const text = spaced(textOf(row));
  const firsts = new Set(text.trim().split(" "));
  const found = [...firsts].flatMap((word) =>
    (wordings().get(word) ?? []).filter(({ words }) => text.includes(words)).map(({ issue }) => issue),
  );
  return [...new Set(found.flatMap(withBroader))].sort();
};

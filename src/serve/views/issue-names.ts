// Issues as readers know them: the names of the word list, and what stands in an address for one. An issue that the list
// does not have goes by the words of the positions on it.
import { ISSUES } from "../../lexicon/issues.ts";
import { issueKey } from "../../model/issue-key.ts";

const BY_KEY: ReadonlyMap<string, string> = new Map(ISSUES.map(({ name }) => [issueKey(name), name]));

/** The name in the list, however it is spelt; undefined where the list has none. */
export const issueNamed = (words: string): string | undefined => BY_KEY.get(issueKey(words));

/** The address of what these words are about. */
export const issueHref = (issue: string): string =>
  `/issue/${encodeURIComponent(
    issueKey(issue)
      .replaceAll(" ", "_")
      .replace(/\p{Surrogate}/gu, "\ufffd"),
  )}`;

/** The words for which an address of an issue stands, in the list's spelling where it has them. */
export const issueOfAddress = (name: string): string => {
  const words = name.replaceAll("_", " ");
  return issueNamed(words) ?? issueKey(words);
};

/** The issues it belongs to, the nearest first, and those that belong to it. */
export const issueFamily = (
  name: string,
): { readonly broader: readonly string[]; readonly narrower: readonly string[] } => {
  const own = ISSUES.find((issue) => issue.name === name)?.broader;
  return {
    broader: own === undefined ? [] : [own, ...issueFamily(own).broader],
    narrower: ISSUES.filter(({ broader }) => broader === name).map((issue) => issue.name),
  };
};

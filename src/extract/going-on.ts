// A verb behind "and" or a comma that goes on with the subject of its clause: "Oslo expelled two envoys and froze aid",
// "Quito protested, recalling its ambassador". Gives where that subject may begin; which one it is the tree must say.
import { DEED_VERBS } from "../lexicon/deed-verbs.ts";
import type { Item } from "./items.ts";

const words = (column: "past" | "present" | "ing"): string[] =>
  Object.values(DEED_VERBS).flatMap((one) => one[column].split(" "));
// The bare form may hang on "will" or "to", so it is left out.
const FINITE = new Set([...words("past"), ...words("present").filter((form) => form.endsWith("s"))]);
const PARTICIPLES = new Set(words("ing"));

const ENDS_CLAUSE = /^(?:[;:()—]|--|that|which|who|whose|whom|where|when|if|but)$/;
const MODAL = /^(?:will|would|shall|may|might|could|can|must|should|to|not|n't|never)$/;
const MOST = 40;
const OTHER_VERB =
  /^(?:\p{Ll}+ed|said|told|met|held|went|came|took|gave|made|left|won|lost|is|are|was|were|has|had)$/u;

/** Does the word look like a finite verb? */
export const looksFinite = ({ kind, norm }: Item): boolean =>
  kind === "word" && (FINITE.has(norm) || OTHER_VERB.test(norm));

/** Does a verb stand right behind, with at most an adverb and a time between? */
function verbBehind(items: readonly Item[], at: number): boolean {
  for (let k = at + 1; k < Math.min(items.length, at + 4); k++) {
    const { norm, kind } = items[k]!;
    if (kind === "word" && FINITE.has(norm)) return true;
    if (kind === "word" && k === at + 1 && items[at]!.norm === "," && PARTICIPLES.has(norm)) return true;
    if (kind !== "time" && !/^(?:also|on|later|then|has|have|had|even)$/.test(norm)) return false;
  }
  return false;
}

/** Where the subjects that it may go on with begin, the nearest first; none where the clause is not told as a fact. */
export function subjectsBefore(
  items: readonly Item[],
  at: number,
  isSubject: (at: number) => boolean,
): readonly number[] {
  if (!/^(?:and|,)$/.test(items[at]?.norm ?? "") || items[at]!.kind !== "word" || !verbBehind(items, at))
    return [];
  const found: number[] = [];
  let verbs = 0;
  for (let k = at - 1; k >= Math.max(0, at - MOST); k--) {
    const { norm, kind } = items[k]!;
    if (kind === "word" && (ENDS_CLAUSE.test(norm) || MODAL.test(norm))) break;
    if (looksFinite(items[k]!)) verbs++;
    else if (verbs && isSubject(k)) found.push(k);
  }
  return found;
}

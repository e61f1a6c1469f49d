// What was said or done after a promise in much the words of the promise. What arrives: the row of a promise and the facts
// offered to it; what leaves: the row with what it came to. A report that the promise was read in does not show it kept.
import { HOW_SAID, TO_SAY, UNDONE } from "../lexicon/promise-words.ts";
import type { EventFact, Fact, PositionFact, UtteranceFact } from "../model/fact.ts";
import type { CommitmentRow, Row } from "../model/record.ts";
import { isDeed, isJoint, knownOf } from "./citing-keys.ts";
import { knownFrom } from "./known.ts";
import { inTurn, standing } from "./promises.ts";
import { MOST_CITED, withPassages } from "./row.ts";
import type { Heads } from "./same.ts";
import { contentWords, likeness } from "./words.ts";

type Said = EventFact | PositionFact | UtteranceFact;

const wordsOf = (fact: Said): string => {
  if (fact.type === "event") return fact.evidence.quote;
  return fact.type === "position" ? `${fact.issue} ${fact.evidence.quote}` : fact.text;
};

/** Words of what was promised that are no words of saying. */
const contentOf = (action: string): string => action.replace(TO_SAY, " ").replace(HOW_SAID, " ");

/** Of the words promised, how many are found in what was said, and in what was done. */
const MOST_SAID = 0.5;
const MOST_DONE = 0.75;
/** A word as long as this is a rare one. */
const TELLING_LETTERS = 8;

/** A rare word of what was promised, where it stands for a third of it at least. */
const namesIt = (promised: string, said: string): boolean => {
  const words = [...new Set(contentWords(promised))];
  const shared = new Set(contentWords(said));
  const found = words.filter((word) => shared.has(word));
  return found.some((word) => word.length >= TELLING_LETTERS) && found.length * 3 >= words.length;
};

/** Is it told in a report that the promise itself was read in? */
const isOwn = ({ document }: Fact, { evidence }: Row): boolean =>
  evidence.some((one) => one.as === undefined && one.document === document);

/** Done in much the words it was promised in, its verb among them; a denial is not. */
const doesSo = (fact: Fact, row: CommitmentRow): fact is EventFact => {
  if (fact.type !== "event" || !isDeed(fact) || isOwn(fact, row)) return false;
  if (UNDONE.test(fact.evidence.quote)) return false;
  const promised = [...new Set(contentWords(row.action))];
  const done = new Set(contentWords(fact.evidence.quote));
  const shared = promised.filter((word) => done.has(word)).length;
  return promised.length > 1 && done.has(promised[0]!) && shared >= MOST_DONE * promised.length && shared > 1;
};

const saysSo = (fact: Fact, row: CommitmentRow): fact is Said => {
  if (isOwn(fact, row)) return false;
  const isSaid =
    fact.type === "position" || fact.type === "utterance" || (fact.type === "event" && isJoint(fact));
  if (!isSaid) return false;
  const content = contentOf(row.action);
  return (
    contentWords(content).length > 0 &&
    (likeness(content, wordsOf(fact)) >= MOST_SAID || namesIt(content, wordsOf(fact)))
  );
};

/** A promise with what was said or done since in much its words, and kept where something was. `offered` in the order of days. */
export function citePromise(row: CommitmentRow, offered: readonly Fact[], heads: Heads): CommitmentRow {
  if (row.status === "kept") return row;
  const known = knownOf(row) ?? "";
  const said = offered
    .filter(
      (fact) => (saysSo(fact, row) || doesSo(fact, row)) && knownFrom(heads.get(fact.document)) >= known,
    )
    .slice(0, MOST_CITED);
  if (!said.length) return row;
  const step = {
    status: "kept" as const,
    known: knownFrom(heads.get(said[0]!.document)),
    facts: said.map(({ id }) => id),
  };
  const history = inTurn([...row.history, step]);
  return withPassages({ ...row, status: standing(history), history }, said, "step");
}

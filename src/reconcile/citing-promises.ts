// What came of a promise: what was said or done after it in much its words, what broke it, what overtook it, and what
// later reports say became of it. What arrives: the row of a promise and the facts offered to it; what leaves: the row
// with what it came to. A report that the promise was read in shows nothing of it.

import { formsOf } from "../lexicon/inflection.ts";
import { HOW_SAID, TO_SAY, UNDONE } from "../lexicon/promise-words.ts";
import type { ActFact, CommitmentFact, EventFact, Fact, PositionFact, UtteranceFact } from "../model/fact.ts";
import type { CommitmentRow, PromiseStatus, PromiseStep, Row } from "../model/record.ts";
import { breaksIt, isAsserted } from "./broken.ts";
import { isDeed, isJoint, knownOf } from "./citing-keys.ts";
import { sidesOf } from "./company.ts";
import { knownFrom } from "./known.ts";
import { statesNamed } from "./named-states.ts";
import { overtakesIt } from "./overtaken.ts";
import { inTurn, standing } from "./promises.ts";
import { MOST_CITED, withPassages } from "./row.ts";
import type { Heads } from "./same.ts";
import { sameUndertaking } from "./settled.ts";
import { isForgoing } from "./undertakings.ts";
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

/** Done for a state that was not promised it, instead of one that was; the doer may be named beside. */
const forOthers = (row: CommitmentRow, deed: string): boolean => {
  const [meant, told] = [statesNamed(row.action).states, statesNamed(deed).states];
  const sides = sidesOf(row.by);
  return (
    [...meant].some((one) => !told.has(one)) &&
    [...told].some((one) => !meant.has(one) && !sides.includes(one))
  );
};

/** The verb that was promised, in a form that tells of what is done: "opened", not "open" as behind "will". */
const isVerbDone = (action: string, promised: string): boolean => {
  const [done, verb] = [action, promised].map((words) => /^[\p{Ll}-]+/u.exec(words)?.[0]);
  if (!done || !verb || done === verb) return false;
  const { past, participle } = formsOf(verb);
  return past.includes(done) || participle.includes(done);
};

/** What was done for others or given up, told as an act of the side that promised it and in the words of the promise. */
const actsSo = (fact: Fact, row: CommitmentRow): fact is ActFact => {
  if (fact.type !== "act" || isOwn(fact, row) || isForgoing(row.action)) return false;
  if (UNDONE.test(fact.evidence.quote) || !isVerbDone(fact.action, row.action)) return false;
  const side = sidesOf(row.by).find((one) => sidesOf(fact.source).includes(one));
  if (side === undefined || !isAsserted(fact, side)) return false;
  const promised = [...new Set(contentWords(row.action))];
  const done = new Set(contentWords(fact.action));
  const shared = promised.filter((word) => done.has(word)).length;
  return shared >= MOST_DONE * promised.length && shared > 1 && !forOthers(row, fact.action);
};

/** Done in much the words it was promised in, its verb among them; a denial is not. */
const doesSo = (fact: Fact, row: CommitmentRow): fact is EventFact => {
  if (fact.type !== "event" || !isDeed(fact) || isOwn(fact, row) || isForgoing(row.action)) return false;
  if (UNDONE.test(fact.evidence.quote) || forOthers(row, fact.evidence.quote)) return false;
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

const SETTLED: ReadonlySet<PromiseStatus> = new Set(["kept", "broken", "overtaken"]);
/** A later report's own word of what became of it: "broke its promise to …". */
const retells = (fact: Fact, row: CommitmentRow): fact is CommitmentFact =>
  fact.type === "commitment" && SETTLED.has(fact.status) && sameUndertaking(fact, row);

/** What a fact shows of the promise. */
function shows(fact: Fact, row: CommitmentRow, heads: Heads): PromiseStatus | undefined {
  if (isOwn(fact, row)) return undefined;
  if (retells(fact, row)) return fact.status;
  if (saysSo(fact, row) || doesSo(fact, row) || actsSo(fact, row)) return "kept";
  if (breaksIt(fact, row, heads)) return "broken";
  return overtakesIt(fact, row, heads) ? "overtaken" : undefined;
}

/** A promise with what was said or done since, and what that makes of it. `offered` in the order of days. */
export function citePromise(row: CommitmentRow, offered: readonly Fact[], heads: Heads): CommitmentRow {
  if (row.status === "kept") return row;
  const known = knownOf(row) ?? "";
  const shown = offered
    .filter((fact) => knownFrom(heads.get(fact.document)) >= known)
    .flatMap((fact) => {
      const status = shows(fact, row, heads);
      return status ? [{ fact, status }] : [];
    })
    .slice(0, MOST_CITED);
  if (!shown.length) return row;
  const steps = [...SETTLED].flatMap((status): PromiseStep[] => {
    const facts = shown.filter((one) => one.status === status).map(({ fact }) => fact);
    if (!facts.length) return [];
    return [{ status, known: knownFrom(heads.get(facts[0]!.document)), facts: facts.map(({ id }) => id) }];
  });
  const history = inTurn([...row.history, ...steps]);
  return withPassages(
    { ...row, status: standing(history), history },
    shown.map(({ fact }) => fact),
    "step",
  );
}

// Does a deed break a promise? The same actor, the same thing, the way that was forsworn, on a later day, and told by the
// report itself: what an adversary says, what is planned, feared or denied, breaks nothing.
import { CONDITIONAL, DOUBTED, OWN_VOICE, SAYING } from "../lexicon/contrary-deeds.ts";
import type { ActFact, EventFact, Fact } from "../model/fact.ts";
import type { CommitmentRow } from "../model/record.ts";
import type { Day } from "../model/time.ts";
import { sidesOf } from "./company.ts";
import { knownFrom } from "./known.ts";
import { statesNamed } from "./named-states.ts";
import type { Heads } from "./same.ts";
import { type Undertaking, undertakingOf } from "./undertakings.ts";
import { contentWords } from "./words.ts";

export type Done = EventFact | ActFact;

const ENCOUNTERS = /^(?:meeting|call|visit|appointment)$/;
export const isDone = (fact: Fact): fact is Done =>
  fact.type === "act" || (fact.type === "event" && fact.status === "held" && !ENCOUNTERS.test(fact.kind));

const doersOf = (fact: Done): readonly string[] =>
  sidesOf(fact.type === "act" ? fact.source : fact.participants);

const CLAUSE_END =
  /[;:]|, (?:and|but|while|which|who)\b|\b(?:after|because|although|while|despite|in spite of|instead of|rather than)\b/;

/** The words of the deed: from where its rule began to read to the end of the clause. */
export function deedWords(fact: Done): string {
  const { quote, steps } = fact.evidence;
  const start = Math.max(0, quote.indexOf(steps[0]?.words ?? ""));
  const behind = quote.slice(start);
  const end = behind.search(CLAUSE_END);
  return end > 0 ? behind.slice(0, end) : behind;
}

/** The verb of the deed with its helpers, as the rule marked it; of an act, the first words of what was done. */
function verbOf(fact: Done): readonly string[] {
  if (fact.type === "act") return fact.action.toLowerCase().split(/\s+/).slice(0, 2);
  const { span, quote, marks } = fact.evidence;
  const mark = marks.find(({ slot }) => slot === "what");
  return mark
    ? quote
        .slice(mark.span.from - span.from, mark.span.to - span.from)
        .toLowerCase()
        .split(/\s+/)
    : [];
}

const BEHIND = new RegExp(`, ([^,]{1,80}?) (?:${SAYING})(?: on [^,]+| in [^,]+)?[.,]?$`);
const BEFORE = new RegExp(`^(.{1,80}?) (?:${SAYING})\\b`);

/** Does the report tell it itself, or in the words of the very side that did it? */
export function isAsserted(fact: Done, side: string): boolean {
  const { quote, steps } = fact.evidence;
  if (DOUBTED.test(quote)) return false;
  const start = quote.indexOf(steps[0]?.words ?? "");
  const teller = BEHIND.exec(quote)?.[1] ?? BEFORE.exec(quote.slice(0, Math.max(0, start)))?.[1];
  if (!teller) return true;
  const { states } = statesNamed(teller);
  return states.size ? states.size === 1 && states.has(side) : OWN_VOICE.test(teller.trim());
}

/** Of the words promised, how many the deed must bear. */
const MOST_SHARED = 2 / 3;
const LEAST_SHARED = 2;

/** The same thing: every state it names, most of its other words, the first of them among these; and no other state's. */
function sameThing(fact: Done, { object }: Undertaking, row: CommitmentRow): boolean {
  const words = deedWords(fact);
  const [promised, done] = [statesNamed(object), statesNamed(words)];
  const plain = [...new Set(contentWords(promised.rest))];
  const found = new Set(contentWords(done.rest));
  const shared = plain.filter((word) => found.has(word));
  const others = fact.type === "event" ? sidesOf(fact.target ? [fact.target] : []) : sidesOf(fact.target);
  const reached = new Set([...done.states, ...others]);
  const told = statesNamed(row.evidence.map(({ quote }) => quote).join(" ")).states;
  return (
    plain.length > 0 &&
    found.has(plain[0]!) &&
    shared.length >= MOST_SHARED * plain.length &&
    shared.length + promised.states.size >= LEAST_SHARED &&
    [...promised.states].every((state) => reached.has(state)) &&
    others.every((state) => told.has(state))
  );
}

const TERM_YEAR =
  /\b(?:until|till|through|before)\b((?: the)?(?: end of| late)?)[^,.;]{0,20}?\b((?:19|20)\d\d)\b/;

/** Did the promise hold on that day? One kept up to a day ends with it; one to end something by a day begins with it. */
function isBound({ due, evidence }: CommitmentRow, day: Day, from: boolean): boolean {
  if (due) return from ? day > due.to : day <= due.to;
  const term = TERM_YEAR.exec(evidence[0]?.quote ?? "");
  if (!term) return true;
  const year = day.slice(0, 4);
  return term[1] ? year <= term[2]! : year < term[2]!;
}

/** Does what was done break what was promised? */
export function breaksIt(fact: Fact, row: CommitmentRow, heads: Heads): fact is Done {
  if (!isDone(fact)) return false;
  const undertaking = undertakingOf(row.action);
  const side = sidesOf(row.by).find((one) => doersOf(fact).includes(one));
  if (!undertaking || side === undefined) return false;
  if (row.evidence.some(({ as, quote }) => as === undefined && CONDITIONAL.test(quote))) return false;
  const day =
    (fact.type === "event" ? fact.date?.from : fact.date?.from) ?? knownFrom(heads.get(fact.document));
  return (
    day > (row.history[0]?.known ?? "") &&
    isBound(row, day, undertaking.from === true) &&
    verbOf(fact).some((word) => undertaking.against.has(word)) &&
    sameThing(fact, undertaking, row) &&
    isAsserted(fact, side)
  );
}

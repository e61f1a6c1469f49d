// Why words that fit a rule tell of no deed: a noun taken for a verb, another's verb, what is denied, feared or asked for.
import type { Match } from "../match/pattern.ts";
import { looksFinite } from "./going-on.ts";
import type { Item } from "./items.ts";
import type { DeedRule } from "./rules/deed.ts";
import type { Read } from "./sentence-read.ts";
import { VERBS } from "./verbs.ts";
import { SPEECH } from "./vocabulary.ts";

/** The reason why a match tells of no deed. */
export function doubtOf(read: Read, rule: DeedRule, match: Match): string | undefined {
  if (isNounTaken(read, match)) return "a noun, no verb";
  if (isAttribute(read.items, match)) return "an attribute, no verb";
  if (isAnothers(read.items, match)) return "another's verb";
  return isUnreal(read.items, rule, match) ? "told as not real" : undefined;
}

const BEING = /^(?:is|are|was|were|has|had|have|be)$/;

/** "condemned attacks on a refinery": behind other words what looks like the verb's bare form may be a noun. */
function isNounTaken({ items, grammar }: Read, { captures: { who, verb } }: Match): boolean {
  if (!verb || !who || who[1] >= verb[1] - 1) return false;
  const main = verb[1] - 1;
  const isHelped = items
    .slice(verb[0], main)
    .some(({ kind, norm }) => kind === "word" && !/^(?:on|in|by|early|late)$/.test(norm));
  if (isHelped || /^(?:and|,)$/.test(items[main - 1]!.norm)) return false;
  const isBare = !Object.values(VERBS).some((one) => one.past.includes(items[main]!.norm));
  return isBare && (items.slice(who[1], main).some(looksFinite) || grammar(items).isNoun(main));
}

/** "from the occupied territories": behind an article a participle is no verb. */
const isAttribute = (items: readonly Item[], { captures: { who, verb } }: Match): boolean =>
  who !== undefined &&
  verb !== undefined &&
  verb[1] - verb[0] === 1 &&
  /^(?:the|a|an|its|his|her|their|these|those)$/.test(items[verb[0] - 1]?.norm ?? "");

/** A verb behind "and" whose subject stays open; "signed in Minsk, was ratified by the senate", which is no signing by it. */
function isAnothers(items: readonly Item[], { captures: { who, verb } }: Match): boolean {
  if (!who || !verb) return false;
  if (who[1] - who[0] === 1 && /^(?:and|,)$/.test(items[who[0]]!.norm)) return true;
  const between = items.slice(verb[1], Math.max(verb[1], who[0]));
  const by = between.findIndex(({ norm }) => norm === "by");
  return between.slice(0, Math.max(0, by)).some(({ norm }) => BEING.test(norm));
}

const NAY =
  /^(?:no|not|never|neither|nor|nobody|none|nothing|without|n't|refused|refuses|declined|unlikely|failed|fails)$/;
const SUPPOSED =
  /^(?:if|unless|whether|until|lest|were|fears?|feared|threat|threats|threatened|threatens|threatening|calls?|demands?|demanded|urged?|urges|urging|speculation|talk|possible|potential|hypothetical|consider|considers|considering|considered|weighs?|weighing|mulls?|mulling|negotiat(?:e|es|ed|ing)|rejected|rejects|prevent|avert|avoid|against)$/;
// Before a noun that tells of a deed these put it in doubt: "would not allow a coup".
const UNDONE =
  /^(?:would|could|may|might|should|allow|allowed|risk|risks|warned|warns|warning|plot|plots|plotting|foil|foiled|thwart|thwarted|fear|danger|alleged|drill|simulated)$/;
// Behind the subject and before what was taken for the verb, these make it another's.
const MODAL = /^(?:may|might|could|can|must|should|be|been|being|is|are|was|were)$/;
// "denied that its soldiers had attacked", "the claim that it shot first".
const DISPUTED =
  /^(?:denied|denies|deny|denying|doubted|doubts|fears?|feared|threatened|demanded|claims?|accusations?|allegations?|rumours?|rumors?)$/;
const CLAUSE = /^(?:;|:|—|--|that|and|but|as|after|when|where|while|who|which|said|says)$/;

/** "after RCEP enters into force": in the present, what is only waited for. */
function isAwaited(items: readonly Item[], { from, captures }: Match): boolean {
  const before = /^(?:the|a|an)$/.test(items[from - 1]?.norm ?? "") ? from - 2 : from - 1;
  if (!captures.verb || !/^(?:after|once|when|before|until)$/.test(items[before]?.norm ?? "")) return false;
  const { norm } = items[captures.verb[1] - 1]!;
  return !Object.values(VERBS).some((verb) => verb.past.includes(norm));
}

/** Does a clause begin there, so that a second verb behind "and" is still its subject's? */
const isFirst = (items: readonly Item[], at: number): boolean => {
  const before = /^(?:the|a|an)$/.test(items[at - 1]?.norm ?? "") ? at - 2 : at - 1;
  return before < 0 || /^[,;:]$/.test(items[before]!.norm);
};

/** Is it denied or only supposed: "if Athens signs it", "calls for X to resign", "no shots have been fired"? */
function isUnreal(items: readonly Item[], rule: DeedRule, match: Match): boolean {
  const start = match.captures.verb?.[0] ?? match.from;
  const who = match.captures.who;
  for (let at = match.from; at < match.to; at++) {
    if (who && at >= who[0] && at < who[1]) continue;
    if (NAY.test(items[at]!.norm)) return true;
    if (at < start && (SPEECH.has(items[at]!.norm) || MODAL.test(items[at]!.norm))) return true;
    if (at < start && who && !isFirst(items, who[0]) && /^(?:and|or|but)$/.test(items[at]!.norm)) return true;
  }
  // "the government's proposed plan": whose it is proposes nothing; a rule that wants the owner has the thing before its verb.
  const isOwner = who && who[1] < start && /^['’]s?$/.test(items[who[1]]?.norm ?? "");
  const thing = (match.captures.what ?? match.captures.also)?.[0] ?? start;
  if (isOwner && match.captures.verb && thing >= start) return true;
  if (isAwaited(items, match)) return true;
  const isNominal = rule.kind === "incident" && !match.captures.verb;
  let commas = 0;
  for (let at = match.from - 1; at >= Math.max(0, match.from - 7); at--) {
    const { norm, kind } = items[at]!;
    if (norm === "that" && DISPUTED.test(items[at - 1]?.norm ?? "")) return true;
    if (kind === "word" && CLAUSE.test(norm)) return false;
    if (norm === ",") commas++;
    if (NAY.test(norm) && commas === 0 && match.from - at <= 4) return true;
    if (SUPPOSED.test(norm) && commas === 0) return true;
    if (isNominal && UNDONE.test(norm)) return true;
  }
  return false;
}

// Conflict and cooperation in a sentence: what one side does to another, by PLOVER type. One reading runs from the words
// that tell a deed to who does it and to whom. Deeds told beside the news, denied, or only possible are not read; a friendly
// deed to come is AGREE, a hostile one THREATEN, one owed by another REQUEST, one that will not be done REJECT.
import { ELSEWHERE } from "../lexicon/act-words.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Plover, PloverEvent } from "../model/fact.ts";
import { type Found, objectAmong, partiesAt, SAYING, stateOf, subjectAmong } from "./act-parties.ts";
import { type Clause, clauseBefore, clauseEnd, type Told, toldAt } from "./act-standing.ts";
import type { Draft } from "./evidence.ts";
import type { Item } from "./items.ts";
import type { ActRule } from "./rules/acts/act-rule.ts";
import { DEEDS_AGAINST } from "./rules/acts/deeds-against.ts";
import { FRIENDLY } from "./rules/acts/friendly.ts";
import { WORDS_AGAINST } from "./rules/acts/words-against.ts";
import { YIELDING } from "./rules/acts/yielding.ts";
import type { Read } from "./sentence-read.ts";
import { timeOf } from "./slots.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** In the order in which they are tried: what binds more stands first. */
export const ACT_RULES: readonly ActRule[] = [...YIELDING, ...WORDS_AGAINST, ...DEEDS_AGAINST, ...FRIENDLY];

const BY_WORD = new Map<string, ActRule[]>();
for (const rule of ACT_RULES)
  for (const word of rule.begins.keys()) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), rule]);

export type ActDraft = Extract<Draft, { type: "act" }>;

/** Rules whose words stand somewhere, and what became of each. */
export interface ActTrial {
  readonly rule: ActRule;
  readonly from: number;
  readonly to: number;
  readonly captures: Readonly<Record<string, readonly [number, number]>>;
  /** Why it gave nothing; unset where it was read. */
  readonly refused?: string;
  readonly draft?: ActDraft;
}

interface Hit {
  readonly rule: ActRule;
  readonly from: number;
  readonly to: number;
}

/** A folded description is known by its last word: "two Russian diplomats" by "diplomats". */
const byHead = (item: Item): Item =>
  item.mention && /^(?:described|office|body)$/.test(item.mention.form)
    ? { ...item, norm: /[\p{L}-]+$/u.exec(item.norm)?.[0] ?? item.norm }
    : item;

/** The best rule at each place where one begins. */
function hitsIn(folded: readonly Item[]): Hit[] {
  const hits: Hit[] = [];
  const items = folded.map(byHead);
  for (let at = 0; at < items.length; at++) {
    if (items[at]!.kind !== "word") continue;
    const rules = BY_WORD.get(items[at]!.norm) ?? [];
    const rest = rules.length > 0 ? items.slice(at) : [];
    for (const rule of rules) {
      const match = rule.pattern(rest, VOCABULARY, 0, 0);
      if (match) {
        hits.push({ rule, from: at, to: at + match.to });
        break;
      }
    }
  }
  return hits;
}

const HOSTILE = new Set<PloverEvent>(["THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]);
const WORDED = new Set<PloverEvent>(["REQUEST", "ACCUSE", "REJECT", "THREATEN"]);
const TOGETHER = new Set<PloverEvent>(["AGREE", "CONSULT", "COOPERATE"]);

/** What a deed becomes that is still to come, owed or refused. */
function ploverOf({ plover }: ActRule, { standing }: Told): Plover | string {
  if (standing === "done") return plover;
  if (standing === "refused") return { event: "REJECT" };
  if (standing === "owed") return WORDED.has(plover.event) ? "only asked for" : { event: "REQUEST" };
  if (standing === "ahead") {
    if (HOSTILE.has(plover.event)) return { event: "THREATEN", mode: "violence" };
    return WORDED.has(plover.event)
      ? plover
      : { event: "AGREE", ...(plover.context ? { context: plover.context } : {}) };
  }
  return standing === "unreal" ? "denied, or only possible" : "not told as a deed of its own";
}

interface Before {
  readonly subject?: Found;
  readonly to: number;
  readonly clause: number;
}

/** The country the sentence tells of: the last place or state named in it that is not the actor before the verb. */
function countryOf(items: readonly Item[], range: readonly [number, number]): string | undefined {
  for (let at = range[0]; at < range[1]; at++) {
    const [one] = partiesAt(items, at);
    const state = stateOf(one);
    if (state) return state;
  }
  return undefined;
}

const spoken = (items: readonly Item[], clause: Clause, country: string | undefined): Found =>
  clause.said === undefined
    ? { who: [] }
    : subjectAmong(items, [clauseBefore(items, clause.said).from, clause.said], country);

const PRONOUN = /^(?:it|he|she|they|we)$/;

/** Is nothing but a link between a verb and the one before it, so that both have one subject? */
const follows = (items: readonly Item[], from: number): boolean =>
  /^(?:and|but|then|,|or)$/.test(items[from - 1]?.norm ?? "");

function subjectOf(
  items: readonly Item[],
  told: Told,
  clause: Clause,
  before: Before | undefined,
  country: string | undefined,
): Found {
  if (before?.subject && follows(items, told.from)) return before.subject;
  const found = subjectAmong(items, [clause.from, told.from], country);
  if (found.who.length) return found;
  const pronoun = items.slice(clause.from, told.from).some((one) => PRONOUN.test(one.norm));
  if (clause.said !== undefined && (pronoun || clause.from === told.from))
    return spoken(items, clause, country);
  return found;
}

const byActor = (items: readonly Item[], from: number, to: number, country: string | undefined): Found => {
  for (let at = from; at < Math.min(to, from + 8); at++)
    if (items[at]!.norm === "by" && items[at + 1]?.kind !== "time")
      return subjectAmong(items, [at + 1, to], country);
  return { who: [] };
};

/** Who acts on whom; a reason where nobody is told. */
function partiesOf(
  items: readonly Item[],
  hit: Hit,
  told: Told,
  clause: Clause,
  before: Before | undefined,
): { source: Found; target: Found } {
  const end = clauseEnd(items, hit.from + 1);
  const country = countryOf(items, [clause.from, end]);
  const subject = subjectOf(items, told, clause, before, country);
  if (told.standing === "owed") return { source: spoken(items, clause, country), target: subject };
  if (told.passive) {
    const source = byActor(items, hit.from + 1, end, country);
    const place = source.who.length
      ? source
      : hit.rule.plover.event === "COERCE" || hit.rule.plover.event === "ACCUSE"
        ? objectAmong(items, [hit.from + 1, end], [], country)
        : source;
    return { source: place, target: subject };
  }
  if (hit.rule.alone) return { source: subject, target: { who: [] } };
  const target = objectAmong(items, [hit.from + 1, end], subject.who, country);
  if (target.who.length || hit.rule.plover.event !== "THREATEN") return { source: subject, target };
  // "unless Somalia …": whom the condition names is threatened.
  return { source: subject, target: objectAmong(items, [end, items.length], subject.who, country) };
}

/** Protest, force and giving way at home have the same state on both sides where no other is named. */
const AT_HOME_TOO = new Set<PloverEvent>(["PROTEST", "COERCE", "CONCEDE"]);

function sided(
  event: PloverEvent,
  source: readonly EntityRef[],
  target: readonly EntityRef[],
): readonly EntityRef[] {
  const state = stateOf(source[0]);
  if (!target.length && AT_HOME_TOO.has(event) && state) return [{ kind: "state", name: state }];
  return target;
}

const NOMINAL_BEFORE = 6;

/** A noun tells it: "Palestinian riots against Israel". */
function nominalParties(items: readonly Item[], hit: Hit): { source: Found; target: Found } {
  const end = clauseEnd(items, hit.to);
  const country = countryOf(items, [0, end]);
  const source = subjectAmong(items, [Math.max(0, hit.from - NOMINAL_BEFORE), hit.from], undefined);
  const target = objectAmong(items, [hit.from + 1, end], source.who, country);
  return { source: source.who.length ? source : target, target };
}

const words = (text: string, items: readonly Item[], from: number, to: number): string =>
  text.slice(items[from]!.span.from, items[Math.max(from, to - 1)]!.span.to);

const MOST_ACTS = 2;

/** All trials of rules in a sentence, read or refused, in the order of their place. */
export function actTrials(text: string, read: Read): readonly ActTrial[] {
  const { items } = read;
  const hits = hitsIn(items);
  if (!hits.length) return [];
  if (items.some((one) => one.kind === "word" && ELSEWHERE.has(one.norm)))
    return hits.map((hit) => ({
      ...hit,
      captures: {},
      refused: "the sentence tells of sport, markets, nature or art",
    }));
  let before: Before | undefined;
  let count = 0;
  return hits.map((hit): ActTrial => {
    const refuse = (refused: string): ActTrial => ({ ...hit, captures: {}, refused });
    if (before && hit.from < before.to) return refuse("the words are taken by another rule");
    if (count >= MOST_ACTS) return refuse("the sentence has told its news");
    const told: Told = hit.rule.noun
      ? { standing: "done", passive: false, from: hit.from }
      : toldAt(items, hit.from, hit.rule.begins.get(items[hit.from]!.norm) ?? []);
    const plover = ploverOf(hit.rule, told);
    if (typeof plover === "string") return refuse(plover);
    const clause = clauseBefore(items, told.from);
    if (isUnsaid(items, clause)) return refuse("denied, asked or imagined");
    if (clause.beside) return refuse("told only beside the news");
    if (before && !follows(items, told.from)) return refuse("belongs to the deed before it");
    if (isAttribution(items, hit)) return refuse("says who tells it");
    const parties = hit.rule.noun ? nominalParties(items, hit) : partiesOf(items, hit, told, clause, before);
    const source = parties.source.who;
    const target = sided(plover.event, source, without(parties.target.who, source, plover.event));
    if (!source.length && !target.length) return refuse("nobody is named who acts or is acted on");
    if (!source.length && !isFaceless(items, hit, told, clause)) return refuse("nobody is named who acts");
    before = { subject: parties.source, to: hit.to, clause: clause.from };
    count++;
    return { ...hit, captures: {}, draft: draftOf(text, read, hit, told, plover, source, target) };
  });
}

const DENYING = /^(?:den(?:y|ies|ied|ying)|doubt(?:s|ed)?|dismiss(?:es|ed)?|imagine|rumou?rs?)$/;
const NOBODY = /^(?:no|nobody|neither|none|nothing|no-one)$/;

/** Denied, asked, imagined, or told of nobody. */
const isUnsaid = (items: readonly Item[], clause: Clause): boolean =>
  items.at(-1)?.norm === "?" ||
  NOBODY.test(items[clause.from]?.norm ?? "") ||
  DENYING.test(items[clause.said ?? clause.from - 1]?.norm ?? "") ||
  DENYING.test(items[0]!.norm);

const isAttribution = (items: readonly Item[], hit: Hit): boolean =>
  SAYING.has(items[hit.from]!.norm) && hit.to === hit.from + 1 && items[hit.from + 1]?.norm === ".";

const WEAPON =
  /^(?:bomb(?:s|er|ers|ing|ings)?|blasts?|explosions?|mines?|minefield|gun(?:man|men)|attack(?:s|er|ers)|assailants?|rockets?|shells?|mortars?|missiles?|drones?|snipers?|militants?|bullets?|grenades?)$/;

/** Violence may be told without who did it: in the passive, or of a weapon. */
const isFaceless = (items: readonly Item[], hit: Hit, told: Told, clause: Clause): boolean =>
  hit.rule.plover.event === "ASSAULT" &&
  (told.passive || items.slice(clause.from, told.from).some((one) => WEAPON.test(one.norm)));

/** The one who acts is not also acted on, but at home. */
function without(
  target: readonly EntityRef[],
  source: readonly EntityRef[],
  event: PloverEvent,
): readonly EntityRef[] {
  const names = new Set(source.map((one) => one.name));
  const others = target.filter((one) => !names.has(one.name));
  return others.length || TOGETHER.has(event)
    ? others
    : target.filter((one) => one.kind !== "state" || AT_HOME_TOO.has(event));
}

function draftOf(
  text: string,
  { items, sentence }: Read,
  hit: Hit,
  told: Told,
  plover: Plover,
  source: readonly EntityRef[],
  target: readonly EntityRef[],
): ActDraft {
  const end = clauseEnd(items, hit.to);
  const time = timeOf({ items, from: told.from, to: hit.to, apart: [] });
  const span = { from: items[told.from]!.span.from, to: items[hit.to - 1]!.span.to };
  return {
    type: "act",
    source,
    target,
    plover,
    action: words(text, items, hit.from, end).replace(/[\s.,]+$/, ""),
    date: time?.value.value,
    found: {
      span: sentence.span,
      block: sentence.block,
      rule: hit.rule.name,
      marks: [{ slot: "what", span }, ...(time ? [{ slot: "when", span: time.span }] : [])],
      steps: [{ rule: hit.rule.name, words: text.slice(span.from, span.to), reason: hit.rule.reason, span }],
    },
  };
}

/** The acts a sentence tells. */
export const acts = (text: string, read: Read): ActDraft[] =>
  actTrials(text, read).flatMap(({ draft }) => (draft ? [draft] : []));

// Conflict and cooperation in a sentence: what one side does to another, by PLOVER type. One reading runs from the words
// that tell a deed to who does it and to whom. Deeds told beside the news, denied, or only possible are not read; a friendly
// deed to come is AGREE, a hostile one THREATEN, one owed by another REQUEST, one that will not be done REJECT.
import { ELSEWHERE, FESTIVE, FIGURED, NATURE_AND_MONEY } from "../lexicon/act-words.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Plover, PloverEvent } from "../model/fact.ts";
import { isDoneBy, isPeople, isThingOf } from "./act-doers.ts";
import { hitsIn } from "./act-hits.ts";
import { actItems } from "./act-items.ts";
import { partiesAt, SAYING, stateOf } from "./act-parties.ts";
import {
  AT_HOME_TOO,
  type Before,
  follows,
  type Hit,
  happeningSides,
  nounSides,
  type Sides,
  sided,
  verbSides,
} from "./act-sides.ts";
import { type Clause, clauseBefore, clauseEnd, happeningAt, type Told, toldAt } from "./act-standing.ts";
import type { Draft } from "./evidence.ts";
import type { Item } from "./items.ts";
import type { ActRule } from "./rules/acts/act-rule.ts";
import type { Read } from "./sentence-read.ts";
import { timeOf } from "./slots.ts";

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

const HOSTILE = new Set<PloverEvent>(["THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]);
const WORDED = new Set<PloverEvent>(["REQUEST", "ACCUSE", "REJECT", "THREATEN"]);
const TOGETHER = new Set<PloverEvent>(["AGREE", "CONSULT", "COOPERATE"]);

/** What a deed becomes that is still to come, owed or refused. */
function ploverOf({ plover, when }: ActRule, { standing }: Told): Plover | string {
  if (when) return standing === when ? plover : "not told as what is to come";
  if (standing === "done") return plover;
  if (standing === "refused") return { event: "REJECT" };
  if (standing === "owed") return WORDED.has(plover.event) ? "only asked for" : { event: "REQUEST" };
  if (standing === "ahead") {
    if (HOSTILE.has(plover.event)) return { event: "THREATEN", mode: "violence" };
    return WORDED.has(plover.event)
      ? plover
      : { event: "AGREE", ...(plover.context ? { context: plover.context } : {}) };
  }
  if (standing === "possible" && HOSTILE.has(plover.event)) return { event: "THREATEN", mode: "violence" };
  return standing === "unreal" || standing === "possible"
    ? "denied, or only possible"
    : "not told as a deed of its own";
}

const words = (text: string, items: readonly Item[], from: number, to: number): string =>
  text.slice(items[from]!.span.from, items[Math.max(from, to - 1)]!.span.to);

const MOST_ACTS = 2;

function toldOf(items: readonly Item[], { rule, from, to }: Hit): Told {
  if (rule.of) return { standing: happeningAt(items, from, to), passive: false, from };
  if (rule.noun) return { standing: "done", passive: false, from };
  const told = toldAt(items, from, rule.begins.get(items[from]!.norm) ?? []);
  // "arrested no one"; but "said no to" is a deed.
  const ofNone =
    rule.plover.event !== "REJECT" && items.slice(from + 1, from + 3).some((one) => NOBODY.test(one.norm));
  return ofNone ? { ...told, standing: "unreal" } : told;
}

const statesOf = (who: readonly EntityRef[]): ReadonlySet<string> =>
  new Set(who.flatMap((one) => stateOf(one) ?? (one.kind === "person" ? [] : one.name)));

/** Why the rule does not hold of these two sides; nothing where it does. */
function unfit(
  rule: ActRule,
  source: readonly EntityRef[],
  target: readonly EntityRef[],
): string | undefined {
  if (rule.told && !source.length) return "nobody is named who says so";
  const own = statesOf(source);
  const others = [...statesOf(target)].filter((one) => !own.has(one));
  if (rule.foreign && !others.length) return "nobody of another state is named";
  if (rule.pair && own.size + others.length < 2) return "only one side is named";
  return undefined;
}

/** A drill of several states is held together, one of a single state shows its force. */
const ploverWith = (
  rule: ActRule,
  plover: Plover,
  source: readonly EntityRef[],
  items: readonly Item[],
): Plover =>
  (rule.shared && (statesOf(source).size > 1 || items.some((one) => WITH.test(one.norm)))) ||
  (plover.event === "MOBILIZE" && statesOf(source).size > 1 && items.some((one) => JOINT.test(one.norm)))
    ? { event: "COOPERATE", ...(plover.context ? { context: plover.context } : {}) }
    : plover;
const JOINT = /^(?:alongside|joint|jointly|together|side|company|combined)$/;
const WITH = /^(?:with|alongside|joint|jointly|together)$/;

const sidesOf = (
  items: readonly Item[],
  hit: Hit,
  told: Told,
  clause: Clause,
  before: Before | undefined,
): Sides => {
  if (hit.rule.of) return happeningSides(items, hit);
  return hit.rule.noun ? nounSides(items, hit) : verbSides(items, hit, told, clause, before);
};

/** Only people, states and weapons do these. */
const BODILY = new Set<PloverEvent>(["ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT"]);

const HIT =
  /^(?:\d.*|dozens|scores|hundreds|thousands|fire|villages?|towns?|city|cities|hospitals?|camps?|bases?|airports?|airfields?|positions?|targets?|convoys?|bus(?:es)?|trains?|markets?|mosques?|church(?:es)?|schools?|hotels?|hotel|port|bridge|boats?|borders?|homes?|houses?|building|offices?|embassy|mall|wedding|funeral|tent|station|checkpoint|post|outpost|pipeline|refinery|depot|hill|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)$/;

/** Somebody or somewhere is named that is hit: one "attacks" on the last climb, too. */
const isOnSomeone = (items: readonly Item[], { from, to }: Hit): boolean =>
  items
    .slice(from, Math.max(to, from + 9))
    .some(
      (one, k) =>
        one.mention !== undefined ||
        HIT.test(one.norm) ||
        (k > 0 && isPeople(one)) ||
        partiesAt(items, from + k).length > 0,
    );

/** Of these strikes nobody walks out. */
const STRUCK = /^(?:air|drone|missile|rocket|artillery|military|naval|retaliatory|deadly|israeli|surgical)$/;

const RELIEF =
  /^(?:aid|relief|rescue|rescued|rescuers?|peacekeep(?:ing|ers?)|humanitarian|refugees|floods?|flooded|earthquake|quake|cyclone|victims|survivors|tents|hospital|medicines?)$/;

/** A thing does it that only comes from there, or someone unknown who bears no arms. */
function isOfThings(items: readonly Item[], hit: Hit, told: Told, { source, target }: Sides): boolean {
  const { event } = hit.rule.plover;
  if (event === "MOBILIZE" && items.some((one) => RELIEF.test(one.norm))) return true;
  if (event === "PROTEST" && items.some((one) => FESTIVE.has(one.norm))) return true;
  if (event === "PROTEST" && hit.rule.noun && STRUCK.test(items[hit.from - 1]?.norm ?? "")) return true;
  if (!BODILY.has(event) || hit.rule.noun) return false;
  if (!told.passive && !hit.rule.suffered)
    return isThingOf(items, source.at ?? -1, told.from) || (event === "ASSAULT" && !isOnSomeone(items, hit));
  const by = items.slice(hit.from, hit.from + 6).some((one) => one.norm === "by");
  if (event !== "ASSAULT") return false;
  return (
    (by &&
      !source.who.length &&
      !isDoneBy(items, hit.from, "armed", true) &&
      !isDoneBy(items, hit.from, "weapon", true)) ||
    items.slice(target.at ?? hit.from, hit.from).some((one) => FIGURED.has(one.norm))
  );
}

/** "Pretoria hinted that it might close the border": who may do it says so himself. */
const isOwnThreat = (items: readonly Item[], clause: Clause, told: Told): boolean =>
  clause.said !== undefined &&
  items.slice(clause.from, told.from).some((one) => /^(?:it|they|he|she|its|their)$/.test(one.norm));

const LONG_PAST = /\b(?:1[0-8]\d\d|19[0-7]\d)\b/;

/** "In 1904 Japan attacked …": history, unless it only tells since when. */
const isHistory = (items: readonly Item[]): boolean =>
  items.some(
    (one, at) =>
      (LONG_PAST.test(one.text) && one.text.length < 20 && items[at - 1]?.norm !== "since") ||
      (one.norm === "ago" && /^(?:century|centuries)$/.test(items[at - 1]?.norm ?? "")) ||
      (/^(?:hundred|thousand)$/.test(one.norm) &&
        /^years ago/.test(`${items[at + 1]?.norm} ${items[at + 2]?.norm}`)),
  );

const FIGURES = "the sentence tells of sport, markets, nature, art or history";

/** "Drought threatens the harvest", "killed by the storm", but not "sent tents after the storm". */
function isOfNature(items: readonly Item[], hit: Hit, { from }: Clause): boolean {
  const isNature = (one: Item): boolean => one.kind === "word" && NATURE_AND_MONEY.has(one.norm);
  if (hit.rule.plover.event === "ASSAULT")
    return (
      items.some(isNature) || items.slice(hit.from + 1, hit.from + 6).some((one) => FIGURED.has(one.norm))
    );
  return items.slice(from, hit.from).some(isNature);
}

/** All trials of rules in a sentence, read or refused, in the order of their place. */
export function actTrials(text: string, folded: Read): readonly ActTrial[] {
  const items = actItems(folded.items);
  const read: Read = { ...folded, items };
  const hits = hitsIn(items);
  if (!hits.length) return [];
  if (items.some((one) => ELSEWHERE.has(one.norm)))
    return hits.map((hit) => ({ ...hit, captures: {}, refused: FIGURES }));
  let before: Before | undefined;
  let count = 0;
  return hits.map((hit): ActTrial => {
    const refuse = (refused: string): ActTrial => ({ ...hit, captures: {}, refused });
    if (before && hit.from < before.to) return refuse("the words are taken by another rule");
    if (count >= MOST_ACTS) return refuse("the sentence has told its news");
    const told = toldOf(items, hit);
    const standing = ploverOf(hit.rule, told);
    if (typeof standing === "string") return refuse(standing);
    const clause = clauseBefore(items, told.from);
    if (isUnsaid(items, clause)) return refuse("denied, asked or imagined");
    if (clause.beside) return refuse("told only beside the news");
    if (before && !follows(items, told.from) && clause.from < before.to)
      return refuse("belongs to the deed before it");
    if (isAttribution(items, hit)) return refuse("says who tells it");
    if (told.standing === "possible" && !isOwnThreat(items, clause, told))
      return refuse("denied, or only possible");
    if (isOfNature(items, hit, clause)) return refuse(FIGURES);
    const sides = sidesOf(items, hit, told, clause, before);
    if (isOfThings(items, hit, told, sides) || isHistory(items)) return refuse(FIGURES);
    const source = sides.source.who;
    const plover = ploverWith(hit.rule, standing, source, items);
    const target = sided(hit.rule, plover.event, source, without(sides.target.who, source, plover.event));
    if (!source.length && !target.length) return refuse("nobody is named who acts or is acted on");
    if (!source.length && !isFaceless(items, hit, told, clause)) return refuse("nobody is named who acts");
    const unfitting = unfit(hit.rule, source, target);
    if (unfitting) return refuse(unfitting);
    const isDoneTo = told.passive && hit.rule.toward.size === 0;
    before = { subject: isDoneTo ? sides.target : sides.source, to: hit.to };
    count++;
    return { ...hit, captures: {}, draft: draftOf(text, read, hit, told, plover, source, target) };
  });
}

const DENYING = /^(?:den(?:y|ies|ied|ying)|doubt(?:s|ed)?|dismiss(?:es|ed)?|imagine|rumou?rs?)$/;
const NOBODY = /^(?:no|nobody|neither|none|nothing|no-one)$/;

/** Denied, asked, imagined, or told of nobody. */
const isUnsaid = (items: readonly Item[], clause: Clause): boolean =>
  items.at(-1)?.norm === "?" ||
  items.slice(clause.from, clause.from + 3).some((one) => NOBODY.test(one.norm)) ||
  DENYING.test(items[clause.said ?? clause.from - 1]?.norm ?? "") ||
  DENYING.test(items[0]!.norm);

const isAttribution = (items: readonly Item[], hit: Hit): boolean =>
  SAYING.has(items[hit.from]!.norm) && hit.to === hit.from + 1 && items[hit.from + 1]?.norm === ".";

const WEAPON =
  /^(?:bomb(?:s|er|ers|ing|ings)?|blasts?|explosions?|mines?|minefield|gun(?:man|men)|attack(?:s|er|ers)|assailants?|rockets?|shells?|mortars?|missiles?|drones?|warplanes?|jets?|aircraft|planes?|helicopters?|snipers?|militants?|bullets?|grenades?)$/;

/** Violence may be told without who did it: in the passive, or of a weapon. */
const isFaceless = (items: readonly Item[], hit: Hit, told: Told, clause: Clause): boolean =>
  hit.rule.plover.event === "ASSAULT" &&
  (told.passive ||
    hit.rule.suffered ||
    items.slice(clause.from, told.from).some((one) => WEAPON.test(one.norm)));

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

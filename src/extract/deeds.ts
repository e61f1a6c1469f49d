// What states, forces and officials did, beyond meeting: rules held against a sentence give events with who did it, to
// whom, about what and when. What is only feared, asked for, denied or supposed is no event.
import { type Match, matches, rulesFor } from "../match/pattern.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import { DEPARTURE, type Mark, type Status } from "../model/fact.ts";
import type { Span } from "../model/text.ts";
import { doubtOf } from "./deed-doubts.ts";
import { dayOfDeed, isAhead } from "./deed-times.ts";
import { boycottOf, changeOf, lawOf, planned } from "./deed-topics.ts";
import { doersIn, goesOnWith, partyOf } from "./doers.ts";
import type { Draft } from "./evidence.ts";
import type { Item } from "./items.ts";
import type { DeedRule } from "./rules/deed.ts";
import type { Read } from "./sentence-read.ts";
import type { Setting } from "./setting.ts";
import { formatOf, type Place, placeOf, type Slot, withinOf } from "./slots.ts";
import { TAKEN, trialOf } from "./trial.ts";
import { unplacedTime } from "./unplaced.ts";
import { type Standing, VERBS, verbAt } from "./verbs.ts";
import { SPEECH, VOCABULARY } from "./vocabulary.ts";

/** The events that an ordered list of rules reads; words taken by one rule are not read by a later one. */
export function deeds(setting: Setting, read: Read, rules: readonly DeedRule[]): Draft[] {
  const taken: { from: number; to: number }[] = [];
  return rulesFor(rules, read.items, VOCABULARY).flatMap((rule) =>
    matches(rule.pattern, read.items, VOCABULARY).flatMap((found) => {
      const match = goingOn(read, found);
      const core = coreOf(match);
      const free = !taken.some((other) => other.from < core.to && core.from < other.to);
      const draft = free && !(rule.alone && taken.length) ? deedOf(setting, read, rule, match) : TAKEN;
      const refused = typeof draft === "string" ? draft : undefined;
      setting.tried?.(trialOf(setting.text, read.items, rule, match, refused));
      if (typeof draft === "string") return [];
      taken.push(core);
      return [draft];
    }),
  );
}

/**
 * "declared a truce and ordered a strike": the verb behind "and" or a comma goes on with a subject before, which the tree
 * tells; where it tells of none, the only one there is.
 */
function goingOn({ items, grammar }: Read, match: Match): Match {
  const { who, verb } = match.captures;
  const at = verb ? verb[0] - 1 : -1;
  const subjects = who && verb && who[0] <= at ? goesOnWith(items, at) : [];
  if (!verb || !subjects.length) return match;
  const heads = grammar(items).subjectOf(verb[1] - 1);
  const told = subjects.find(([from, to]) => heads.some((head) => from <= head && head < to));
  const subject = told ?? (heads.length || subjects.length > 1 ? undefined : subjects[0]);
  return subject ? { ...match, from: at + 1, captures: { ...match.captures, who: subject } } : match;
}

/** What a second rule may not read again: all from the verb on; one subject may do several things. */
const coreOf = ({ from, to, captures }: Match): { from: number; to: number } => {
  const starts = [captures.verb, captures.what].flatMap((one) => (one ? [one[0]] : []));
  return { from: starts.length ? Math.min(...starts) : from, to };
};

/** The event that a match tells of, or why it tells of none. */
function deedOf(setting: Setting, read: Read, rule: DeedRule, match: Match): Draft | string {
  const { items, sentence } = read;
  const doubt = doubtOf(read, rule, match);
  if (doubt) return doubt;
  const told = standingOf(items, match, rule) ?? rule.status ?? nounStanding(items, match, rule);
  if (told === "negated" || told === "possible") return `told as ${told === "negated" ? "denied" : told}`;
  const participants = participantsOf(read, rule, match);
  if (!participants.length && !rule.anonymous) return "nobody is named who did it";
  const { who, also } = match.captures;
  const place: Place = {
    items,
    from: match.from,
    to: match.to,
    apart: [who, also].flatMap((one) => (one ? [one] : [])),
  };
  const time = rule.mentioned ? undefined : dayOfDeed(place, rule, match);
  const standing =
    rule.status === "cancelled" ? "cancelled" : told === "held" && isAhead(time) ? "planned" : told;
  const where = rule.mentioned ? undefined : placeOf(place);
  const target = rule.target === false ? undefined : otherThan(participants, targetOf(items, match));
  const thing = thingOf(items, match, setting.text);
  if (/incident|policy/.test(rule.kind) && !participants.length && !time && !where && !target)
    return "neither who, nor when, nor where";
  const within = withinOf(place, setting.text);
  const format = rule.kind === "signing" ? formatOf(place, setting.text) : undefined;
  return {
    type: "event",
    kind: rule.kind,
    participants,
    status: standing,
    date: time?.value.value,
    place: where?.value,
    within: within?.value,
    format: format?.value,
    target: target?.value,
    ...(rule.thing === "forum" ? { forum: thing && instrumentOf(items, match, thing) } : {}),
    ...topicOf(setting.text, items, rule, match, thing),
    found: {
      span: sentence.span,
      block: sentence.block,
      body: !setting.headline,
      timed: sentence.times.length > 0,
      rule: rule.name,
      marks: marksOf(items, match, {
        when: time ?? (rule.mentioned ? undefined : unplacedTime(place)),
        where,
        target,
        within,
      }),
      steps: [
        {
          rule: rule.name,
          words: wordsOf(setting.text, items, match),
          reason: rule.reason,
          span: spanOf(items, match.from, match.to),
          steps: time
            ? [
                {
                  rule: time.value.rule,
                  words: setting.text.slice(time.span.from, time.span.to),
                  reason: time.value.reason,
                  span: time.span,
                },
              ]
            : [],
        },
      ],
    },
  } as Draft;
}

/** "severed ties with Togo", "expelled two envoys": a measure is told by its own words, the verb's where the rule has one. */
const measureOf = (
  text: string,
  items: readonly Item[],
  verb: readonly [number, number] | undefined,
  what: readonly [number, number] | undefined,
): Slot<string> | undefined => (verb && what ? changeOf(text, items, verb[1] - 1, what) : undefined);

/** What it is about: of a plan what is planned, of a law without a name what it does, of a boycott what is shunned. */
function topicOf(
  text: string,
  items: readonly Item[],
  { kind, thing: slot, departs }: DeedRule,
  { from, to, captures: { what, verb } }: Match,
  thing: Slot<string> | undefined,
): { topic?: string } {
  if (departs) return { topic: DEPARTURE };
  const about =
    slot === "change"
      ? verb && what && changeOf(text, items, verb[1] - 1, what)
      : kind === "measure"
        ? (boycottOf(text, items, from, to) ?? measureOf(text, items, verb, what))
        : what && (slot === "topic" ? planned(text, items, what[1]) : lawOf(text, items, what[0], what[1]));
  const topic = about?.value ?? (slot === "topic" ? thing?.value : undefined);
  return topic === undefined ? {} : { topic };
}

const spanOf = (items: readonly Item[], from: number, to: number): Span => ({
  from: items[from]!.span.from,
  to: items[to - 1]!.span.to,
});
const wordsOf = (text: string, items: readonly Item[], { from, to }: Match): string =>
  text.slice(items[from]!.span.from, items[to - 1]!.span.to);

/** Those the pattern names; where it names none, whose the thing itself is ("a State Department readout"). */
function participantsOf({ items, antecedents }: Read, rule: DeedRule, { captures }: Match): EntityRef[] {
  const named = (["who", "also"] as const).flatMap((name) => {
    const at = captures[name];
    return at ? doersIn(items, at[0], at[1], antecedents) : [];
  });
  if (rule.holder) return holderOf(items, captures.o);
  if (named.length || !rule.owner) return distinctEntities(named);
  const own = items.slice(...(captures.what ?? [0, 0]));
  const beside = own.flatMap((item) => partyOf(item).filter((one) => !/instrument|issue/.test(one.kind)));
  if (beside.length) return distinctEntities(beside);
  const { ministry, body } = antecedents;
  const whose = own.some(({ norm }) => /^(?:ministry|department)$/.test(norm)) ? ministry : undefined;
  const fresh = items[(captures.what?.[0] ?? 0) - 1]?.norm === "a" || own[0]?.norm === "a" ? body : undefined;
  return [whose ?? fresh].flatMap((one) => (one ? [one] : []));
}

/** The last person named before the office whose own state is the office's. */
function holderOf(items: readonly Item[], office: readonly [number, number] | undefined): EntityRef[] {
  const of =
    office && items.slice(office[0], office[1]).find((one) => one.mention?.office)?.mention?.office?.of;
  if (!of) return [];
  const holder = items
    .slice(0, office[0])
    .findLast(
      ({ mention }) =>
        mention?.entities[0]?.kind === "person" &&
        (mention.office?.of?.name ?? mention.entities[0].state) === of.name,
    );
  return holder ? [holder.mention!.entities[0]!] : [];
}

const WISH = /^(?:wants?|seeks?|hopes?|refused|declined)$/;

function standingOf(items: readonly Item[], { from, captures }: Match, rule: DeedRule): Standing | undefined {
  const at = captures.verb;
  if (!at) return undefined;
  const helpers = items.slice(at[0], at[1] - 1).map((item) => item.norm);
  if (helpers.some((word) => WISH.test(word)) || /\b(?:would|could|might) have\b/.test(helpers.join(" ")))
    return "possible";
  // "asked Manila to draft", "for the minister to step down": asked for, not done.
  if (
    helpers[0] === "to" &&
    from > 0 &&
    items[from - 1]!.kind === "word" &&
    !/[:,]/.test(items[from - 1]!.norm)
  )
    return "possible";
  for (const name of Object.keys(VERBS)) {
    const group = verbAt(name, items, at[0]);
    if (group?.to !== at[1]) continue;
    const ongoing =
      rule.ongoing &&
      /ing$/.test(items[at[1] - 1]!.norm) &&
      helpers.every((word) => !/^(?:will|to|be)$/.test(word));
    return ongoing && group.standing === "planned" ? "held" : group.standing;
  }
  return undefined;
}

const AHEAD =
  /\b(?:upcoming|planned|scheduled|forthcoming|proposed|slated|will|to be|is to|are to|due|plans? to|intends? to|aims? to)\b/;
const OFF =
  /\b(?:cancelled|canceled|scrapped|postponed|called off|put off|dropped|shelved|withdrawn|abandoned)\b/;

/** Where no verb of the pattern tells: words close by that put it ahead or call it off. */
function nounStanding(items: readonly Item[], match: Match, { kind }: DeedRule): Status {
  // "will conclude with the signing of": the verb of its clause stands farther off.
  const near = items
    .slice(Math.max(0, match.from - (kind === "signing" ? 6 : 3)), match.to + 6)
    .map((item) => item.norm)
    .join(" ");
  if (OFF.test(near)) return "cancelled";
  if (/\bexpected\b/.test(near)) return "expected";
  return AHEAD.test(near) ? "planned" : "held";
}

const TOWARDS = /^(?:on|against|at|into|over|towards?|to|from|with|upon|for|of)$/;

/** To whom: the pattern's own capture; else the first name behind, up to the end of its clause. */
function targetOf(items: readonly Item[], match: Match): Slot<EntityRef> | undefined {
  const own = match.captures.target;
  for (let at = own?.[0] ?? 0; own && at < own[1]; at++) {
    const entity = entityAt(items[at]!);
    if (entity) return { value: entity, span: items[at]!.span };
  }
  if (own) return undefined;
  const what = match.captures.what;
  for (let at = what?.[0] ?? match.to; at < Math.min(items.length, match.to + 8); at++) {
    const item = items[at]!;
    if (item.norm === "," && items.slice(at, at + 7).some(({ norm }) => SPEECH.has(norm))) return undefined;
    if (
      (item.barrier && !item.mention) ||
      /^(?:response|reaction|retaliation|support|according)$/.test(item.norm)
    )
      return undefined;
    if ([match.captures.who, match.captures.also].some((one) => one && one[0] <= at && at < one[1])) continue;
    const inside = what !== undefined && at < what[1];
    const entity = inside || hasPreposition(items, at) ? entityAt(item) : undefined;
    if (entity) return { value: entity, span: item.span };
  }
  return undefined;
}

/** Nobody does it to himself. */
const otherThan = (
  participants: readonly EntityRef[],
  target: Slot<EntityRef> | undefined,
): Slot<EntityRef> | undefined =>
  participants.some(({ name }) => name === target?.value.name) ? undefined : target;

const entityAt = (item: Item): EntityRef | undefined => partyOf(item)[0];
const hasPreposition = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some((item) => TOWARDS.test(item.norm));

const ARTICLE = /^(?:the|a|an|its|his|her|their|new|newly)$/;
const EXTENDS = /^(?:on|for|of|against|with|between)$/;
const DANGLES = /^(?:on|for|of|against|with|between|the|a|an|its|their|to|from)$/;
const ENDS_THING =
  /^(?:[,;:.()—?!]|--|in|at|by|after|before|during|while|which|who|when|as|that|to|is|was|were|are|has|have|had|will|would|could|should|can|may|must|shall|said|says|enters?|entered|comes?|came|takes?|took|adds?|added|marks|marked|paves|paved|provides|provided|opens|opened|shows|showed|makes|made|brings|brought|gives|gave|remains|remained|begins|began|means|meant|signed|concluded|reached|adopted|brokered|struck|ratified)$/;

/** A day, or with whom it was made: no part of the thing. */
const isOther = ({ kind, mention }: Item): boolean =>
  kind === "time" || (mention?.entities.some((one) => one.kind === "person") ?? false);

/** The thing as written: its noun phrase with what it is about ("a law on foreign agents"). */
function thingOf(items: readonly Item[], match: Match, text: string): Slot<string> | undefined {
  const what = match.captures.what;
  if (!what) return undefined;
  let from = what[0];
  while (from < what[1] - 1 && ARTICLE.test(items[from]!.norm)) from++;
  let to = what[1];
  const isBeside = items[to + 1]?.kind === "time" || items[to + 1]?.norm === "behalf";
  if (items[to] && EXTENDS.test(items[to]!.norm) && !isBeside)
    while (items[to] && to - what[1] < 9 && !ENDS_THING.test(items[to]!.norm) && !isOther(items[to]!)) to++;
  while (to > what[1] && DANGLES.test(items[to - 1]!.norm)) to--;
  const span = spanOf(items, from, to);
  return { value: text.slice(span.from, span.to), span };
}

/** The treaty or forum that the thing's own words name, else the words. */
function instrumentOf(items: readonly Item[], match: Match, thing: Slot<string>): EntityRef {
  const what = match.captures.what!;
  const named = items
    .slice(what[0], what[1])
    .flatMap(({ mention }) => mention?.entities ?? [])
    .find((one) => /instrument|forum/.test(one.kind));
  return named ?? { kind: "instrument", name: thing.value };
}

type Slots = Readonly<Record<string, { readonly span: Span } | undefined>>;

const SLOT_OF: Readonly<Record<string, string>> = { verb: "what", also: "who", what: "topic" };

const marksOf = (items: readonly Item[], { captures }: Match, slots: Slots): Mark[] => [
  ...Object.entries(captures)
    .filter(([name]) => !slots[name])
    .map(([name, [from, to]]) => ({ slot: SLOT_OF[name] ?? name, span: spanOf(items, from, to) })),
  ...Object.entries(slots).flatMap(([slot, found]) => (found ? [{ slot, span: found.span }] : [])),
];

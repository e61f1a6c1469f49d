// What states, forces and officials did, beyond meeting: rules held against a sentence give events with who did it, to
// whom, about what and when. What is only feared, asked for, denied or supposed is no event.
import { type Match, matches, rulesFor } from "../match/pattern.ts";
import type { TimeMention } from "../model/annotated.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import type { Mark, Status } from "../model/fact.ts";
import type { Span } from "../model/text.ts";
import { addDays } from "../model/time.ts";
import { doersIn, goesOnWith, partyOf } from "./doers.ts";
import type { Draft } from "./evidence.ts";
import type { Setting } from "./frames.ts";
import { looksFinite } from "./going-on.ts";
import type { Item } from "./items.ts";
import type { DeedRule } from "./rules/deed.ts";
import type { Read } from "./sentence-read.ts";
import { formatOf, type Place, placeOf, type Slot, timeOf, withinOf } from "./slots.ts";
import { TAKEN, trialOf } from "./trial.ts";
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

/** "decided to ban exports": the decision is no second event beside what was decided. */
export const withoutBareDecisions = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (draft) =>
      draft.found.rule !== "policy/decided-to" ||
      !drafts.some(
        (other) =>
          other.type === "event" &&
          other.kind === "measure" &&
          other.found.span.from === draft.found.span.from &&
          other.status === "planned",
      ),
  );

/** The event that a match tells of, or why it tells of none. */
function deedOf(setting: Setting, read: Read, rule: DeedRule, match: Match): Draft | string {
  const { items, sentence } = read;
  if (isNounTaken(read, match)) return "a noun, no verb";
  if (isAnothers(items, match)) return "another's verb";
  if (isUnreal(items, rule, match)) return "told as not real";
  const told = standingOf(items, match, rule) ?? rule.status ?? nounStanding(items, match);
  if (told === "denied" || told === "possible") return `told as ${told}`;
  const participants = participantsOf(read, rule, match);
  if (!participants.length && !rule.anonymous) return "nobody is named who did it";
  const { who, also } = match.captures;
  const place: Place = {
    items,
    from: match.from,
    to: match.to,
    // What only nouns tell of bears no date of a verb before it, nor of who tells it: "condemned on Monday the raid".
    apart: [...[who, also].flatMap((one) => (one ? [one] : [])), ...othersDays(items, rule, match)],
  };
  const near = ownTime(items, match) ?? timeOf(place) ?? (rule.since ? boundTime(place) : undefined);
  const time = rule.ahead ? nextWeek(near) : rule.holder ? lastYear(near) : near;
  const standing =
    rule.status === "cancelled" ? "cancelled" : told === "held" && isAhead(time) ? "planned" : told;
  const where = placeOf(place);
  const target = rule.target === false ? undefined : targetOf(items, match);
  const thing = thingOf(items, match, setting.text);
  if (rule.kind === "incident" && !participants.length && !time && !where && !target)
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
    ...(rule.thing === "topic" ? { topic: thing?.value } : {}),
    found: {
      span: sentence.span,
      block: sentence.block,
      body: !setting.headline,
      timed: sentence.times.length > 0,
      rule: rule.name,
      marks: marksOf(items, match, { when: time, where, target, within }),
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

const spanOf = (items: readonly Item[], from: number, to: number): Span => ({
  from: items[from]!.span.from,
  to: items[to - 1]!.span.to,
});
const wordsOf = (text: string, items: readonly Item[], { from, to }: Match): string =>
  text.slice(items[from]!.span.from, items[to - 1]!.span.to);

/** "condemned attacks on a refinery": behind other words what looks like the verb's bare form may be a noun. */
function isNounTaken({ items, grammar }: Read, { captures: { who, verb } }: Match): boolean {
  if (!verb || verb[1] - verb[0] > 1 || !who || who[1] >= verb[0]) return false;
  if (/^(?:and|,)$/.test(items[verb[0] - 1]!.norm)) return false;
  const isBare = !Object.values(VERBS).some((one) => one.past.includes(items[verb[0]]!.norm));
  return isBare && grammar(items).isNoun(verb[0]);
}

/** Where the days of other verbs stand around an incident that only nouns tell of. */
function othersDays(
  items: readonly Item[],
  rule: DeedRule,
  { from, to, captures }: Match,
): [number, number][] {
  if (rule.kind !== "incident" || captures.verb) return [];
  const verb = items.slice(0, from).findLastIndex(looksFinite);
  const tail = items.findIndex(
    (item, at) =>
      at >= to && item.norm === "," && items.slice(at, at + 8).some(({ norm }) => SPEECH.has(norm)),
  );
  return [
    ...(verb < 0 ? [] : [[0, verb] as [number, number]]),
    ...(tail < 0 ? [] : [[tail, items.length] as [number, number]]),
  ];
}

const BEING = /^(?:is|are|was|were|has|had|have|be)$/;

/** A verb behind "and" whose subject stays open; "signed in Minsk, was ratified by the senate", which is no signing by it. */
function isAnothers(items: readonly Item[], { captures: { who, verb } }: Match): boolean {
  if (!who || !verb) return false;
  if (who[1] - who[0] === 1 && /^(?:and|,)$/.test(items[who[0]]!.norm)) return true;
  const maker = items[who[0] - 1]?.norm === "the" ? items[who[0] - 2] : items[who[0] - 1];
  const by = who[0] > verb[1] && maker?.norm === "by";
  return by && items.slice(verb[1], who[0]).some(({ norm }) => BEING.test(norm));
}

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

const NAY =
  /^(?:no|not|never|neither|nor|nobody|none|nothing|without|n't|refused|refuses|declined|unlikely|failed|fails)$/;
const SUPPOSED =
  /^(?:if|unless|whether|until|lest|were|fears?|feared|threat|threats|threatened|threatens|threatening|calls?|demands?|demanded|urged?|urges|urging|speculation|talk|possible|potential|hypothetical|consider|considers|considering|considered|weighs?|weighing|mulls?|mulling|rejected|rejects|prevent|avert|avoid|against)$/;
// Before a noun that tells of a deed these put it in doubt: "would not allow a coup".
const UNDONE =
  /^(?:would|could|may|might|should|allow|allowed|risk|risks|warned|warns|warning|plot|plots|plotting|foil|foiled|thwart|thwarted|fear|danger|alleged|drill|simulated)$/;
// Behind the subject and before what was taken for the verb, these make it another's.
const MODAL = /^(?:may|might|could|can|must|should|be|been|being|is|are|was|were)$/;
const CLAUSE = /^(?:;|:|—|--|that|and|but|as|after|who|which|said|says)$/;

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
    if (kind === "word" && CLAUSE.test(norm)) return false;
    if (norm === ",") commas++;
    if (NAY.test(norm) && commas === 0 && match.from - at <= 4) return true;
    if (SUPPOSED.test(norm) && commas === 0) return true;
    if (isNominal && UNDONE.test(norm)) return true;
  }
  return false;
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
function nounStanding(items: readonly Item[], match: Match): Status {
  const near = items
    .slice(Math.max(0, match.from - 3), match.to + 6)
    .map((item) => item.norm)
    .join(" ");
  if (OFF.test(near)) return "cancelled";
  if (/\bexpected\b/.test(near)) return "expected";
  return AHEAD.test(near) ? "planned" : "held";
}

/** The time that the pattern itself holds. */
function ownTime(items: readonly Item[], { captures }: Match): Slot<TimeMention> | undefined {
  const item = captures.t && items[captures.t[0]];
  return item?.time?.value ? { value: item.time, span: item.span } : undefined;
}

/** "have agreed to a truce starting on Saturday": the clause looks ahead, though its verb looks back. */
function nextWeek(time: Slot<TimeMention> | undefined): Slot<TimeMention> | undefined {
  const value = time?.value.value;
  if (!time || !value?.reference || value.precision !== "day" || value.to > value.reference) return time;
  if (!/weekday/.test(time.value.rule)) return time;
  const ahead = { ...value, from: addDays(value.from, 7), to: addDays(value.to, 7) };
  return {
    ...time,
    value: { ...time.value, value: ahead, reason: "starts ahead, so the next day of that name" },
  };
}

/** "since becoming leader in October": a month told without its year has been. */
function lastYear(time: Slot<TimeMention> | undefined): Slot<TimeMention> | undefined {
  const value = time?.value.value;
  if (!time || !value?.reference || value.from <= value.reference || value.precision !== "month") return time;
  const back = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  const past = { ...value, from: back(value.from), to: back(value.to) };
  return {
    ...time,
    value: { ...time.value, value: past, reason: "has been, so the last month of that name" },
  };
}

/** "halts exports from Monday": the present tense with a day to come. */
const isAhead = (time: Slot<TimeMention> | undefined): boolean => {
  const value = time?.value.value;
  return value?.reference !== undefined && value.from > value.reference;
};

/** "in force since 30 May": the bound is the day it began. */
function boundTime({ items, from }: Place): ReturnType<typeof timeOf> {
  const item = items.slice(from).find((one) => one.time?.value && one.time.bound === "since");
  return item?.time && { value: item.time, span: item.span };
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
    if (item.barrier && !item.mention) return undefined;
    if ([match.captures.who, match.captures.also].some((one) => one && one[0] <= at && at < one[1])) continue;
    const inside = what !== undefined && at < what[1];
    const entity = inside || hasPreposition(items, at) ? entityAt(item) : undefined;
    if (entity) return { value: entity, span: item.span };
  }
  return undefined;
}

const entityAt = (item: Item): EntityRef | undefined => partyOf(item)[0];
const hasPreposition = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some((item) => TOWARDS.test(item.norm));

const ARTICLE = /^(?:the|a|an|its|his|her|their|new|newly)$/;
const EXTENDS = /^(?:on|for|of|against|with|between)$/;
const DANGLES = /^(?:on|for|of|against|with|between|the|a|an|its|their|to|from)$/;
const ENDS_THING =
  /^(?:[,;:.()—?!]|--|in|at|by|after|before|while|which|who|when|as|that|to|is|was|were|are|has|have|will|said|says|enters?|entered|comes?|came|takes?|took)$/;

/** The thing as written: its noun phrase with what it is about ("a law on foreign agents"). */
function thingOf(items: readonly Item[], match: Match, text: string): Slot<string> | undefined {
  const what = match.captures.what;
  if (!what) return undefined;
  let from = what[0];
  while (from < what[1] - 1 && ARTICLE.test(items[from]!.norm)) from++;
  let to = what[1];
  const isDate = items[to + 1]?.kind === "time";
  if (items[to] && EXTENDS.test(items[to]!.norm) && !isDate)
    while (items[to] && to - what[1] < 9 && !ENDS_THING.test(items[to]!.norm) && items[to]!.kind !== "time")
      to++;
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

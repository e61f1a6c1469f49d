// Event rules held against a sentence: what matches becomes an event with its slots, each with the words it was read from.
import { twoPlusTwoOf } from "../lexicon/bodies.ts";
import { PLACES } from "../lexicon/places.ts";
import { type Match, matches, rulesFor } from "../match/pattern.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import type { EventFact, Mark, Status, Step } from "../model/fact.ts";
import type { Span } from "../model/text.ts";
import type { TimeValue } from "../model/time.ts";
import type { Antecedents } from "./actors.ts";
import { EVENT_VOCABULARY } from "./event-vocabulary.ts";
import type { Draft } from "./evidence.ts";
import type { Item } from "./items.ts";
import { type Leg, lasting, legsOf } from "./journeys.ts";
import { actorsOf, acts, whereOf } from "./mentions.ts";
import { partiesIn } from "./parties.ts";
import type { EventRule } from "./rules/rule.ts";
import type { Read } from "./sentence-read.ts";
import { formatOf, forumOf, type Place, placeOf, type Slot, timeOf, withinOf } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import { TAKEN, type Tried, trialOf } from "./trial.ts";
import { unplacedTime } from "./unplaced.ts";
import { type Standing, VERBS, verbAt } from "./verbs.ts";
import { beginsOf, visitorsTo } from "./visit-days.ts";

export interface Setting {
  readonly text: string;
  /** In a headline the present tense tells of what has been. */
  readonly headline: boolean;
  /** The report is headed as one of a call. */
  readonly ofCall?: boolean;
  /** When the report was written, as far as it is known: what lies behind that day is yet to come. */
  readonly written?: TimeValue;
  /** Hears of every rule whose words stand in the sentence. */
  readonly tried?: Tried;
}

/** The events that an ordered list of rules reads in a sentence; words taken by one rule are not read by a later one. */
export function events(setting: Setting, read: Read, rules: readonly EventRule[]): Draft[] {
  const taken: Match[] = [];
  const fitting = rulesFor(rules, read.items, EVENT_VOCABULARY).filter(
    (rule) => !rule.headlined || setting.ofCall,
  );
  return fitting.flatMap((rule) =>
    matches(rule.pattern, read.items, EVENT_VOCABULARY).flatMap((match) => {
      const free = !taken.some((other) => other.from < match.to && match.from < other.to);
      const draft = free ? eventOf(setting, read, rule, match) : TAKEN;
      const refused = typeof draft === "string" ? draft : undefined;
      setting.tried?.(trialOf(setting.text, read.items, rule, match, refused));
      if (typeof draft === "string") return [];
      taken.push(match);
      return [draft];
    }),
  );
}

/** The event that a match tells of, or why it tells of none. */
function eventOf(setting: Setting, read: Read, rule: EventRule, match: Match): Draft | string {
  const { items, antecedents, sentence } = read;
  const standing: Standing =
    standingOf(setting, items, match) ??
    (rule.status === "planned" && isOff(items, match) ? "cancelled" : rule.status) ??
    nounStanding(items, match);
  if (standing === "negated" || standing === "possible")
    return `told as ${standing === "negated" ? "denied" : standing}`;
  if (isUnreal(items, match, standing)) return "told as not real";
  if (isOnlyWished(items, rule, match)) return "whether it is called off is open";
  if (isTown(items, match)) return "where it is, not who acts";
  if (rule.needsSubject && isInvited(items, match)) return "somebody else is invited";
  if (isOwner(items, rule, match)) return "whose words these are does not act";
  const subject = rule.needsSubject ? subjectOf(items, match, antecedents) : [];
  const participants = distinctEntities([...subject, ...captured(items, match, antecedents)]);
  if (participants.length < rule.least && !alone(participants, rule) && !halfOpen(items, match))
    return `too few take part: ${participants.map(({ name }) => name).join(", ") || "nobody"}`;
  if (!participants.length && rule.least > 0) return "nobody takes part";
  const place: Place = {
    items,
    from: match.from,
    to: match.to,
    nominal: !match.captures.who && !match.captures.verb && !rule.needsSubject,
    apart: [match.captures.who, match.captures.whom].flatMap((one) => (one ? [one] : [])),
  };
  const { marks, steps, legs, ...slots } = slotsOf(setting, place, rule, match);
  if (rule.kind === "visit" && !slots.places?.length) return "it leads to no place";
  const who =
    rule.kind === "visit" && rule.needsSubject
      ? travellers(read, match, slots.places ?? [], participants, rule.there === true)
      : participants;
  if (!who.length && participants.length) return "nobody visits his own state";
  if (!participants.length && !slots.date && !slots.place) return "neither who, nor when, nor where";
  return {
    type: "event",
    kind: rule.kind,
    participants: who,
    status: placed(setting, standing, slots.date, match.captures.verb === undefined),
    ...slots,
    forum: slots.forum ?? twoPlusTwo(items, match, who) ?? ownForum(rule, who),
    ...(rule.kind === "visit" && standing === "held" ? { begins: beginsOf(items, match, slots.date) } : {}),
    found: {
      span: sentence.span,
      block: sentence.block,
      body: !setting.headline,
      timed: sentence.times.some((time) => !time.bound && !RELATIVE.test(spanned(setting.text, time.span))),
      rule: rule.name,
      ...(legs.length > 1 ? { legs } : {}),
      marks: marksOf(items, match, marks),
      steps: [stepOf(setting.text, items, rule, match, steps)],
    },
  } as Draft;
}

/** Of "her visit" the last person before is no visitor at home: then it is the subject of the sentence. */
function travellers(
  { items, antecedents }: Read,
  match: Match,
  places: readonly EntityRef[],
  who: readonly EntityRef[],
  there: boolean,
): readonly EntityRef[] {
  const abroad = visitorsTo(places, who);
  if (abroad.length) return abroad;
  const subject = visitorsTo(places, subjectOf(items, match, antecedents, false));
  // "a stop in Hawaii": told as a stop, it is one at home too.
  return subject.length || there ? subject : who;
}

/** "The G20 finance ministers met": the forum's own meeting. */
const ownForum = ({ kind }: EventRule, [one, ...others]: readonly EntityRef[]): EntityRef | undefined =>
  kind === "meeting" && one?.kind === "forum" && !others.length ? one : undefined;

const SECURITY = /(?:^|[^\w])(?:2 ?\+ ?2|two - plus - two|two-plus-two)(?![\w])/;

/** "2+2 talks between India and Australia": the forum that the lexicon has for the two. */
function twoPlusTwo(
  items: readonly Item[],
  { from, to }: Match,
  who: readonly EntityRef[],
): EntityRef | undefined {
  const words = items.slice(Math.max(0, from - 2), to + 2).map(({ norm }) => norm);
  if (!SECURITY.test(words.join(" "))) return undefined;
  const states = [...new Set(who.flatMap((one) => (one.kind === "state" ? one.name : (one.state ?? []))))];
  const body = twoPlusTwoOf(states);
  return body && { kind: "forum", name: body.name };
}

/** A forum or a described group may meet by itself: "NATO leaders met". */
const alone = (participants: readonly EntityRef[], rule: EventRule): boolean =>
  rule.kind === "meeting" &&
  participants.length === 1 &&
  /forum|body/.test(participants[0]!.kind) &&
  !participants[0]!.state;

const captured = (items: readonly Item[], match: Match, antecedents: Antecedents): EntityRef[] =>
  (["who", "whom", "also"] as const).flatMap((name) => {
    const at = match.captures[name];
    return at ? partiesIn(items, at[0], at[1], antecedents) : [];
  });

/** "The president met Lavrov": one side is told by an office whose holder the report leaves open. */
const spanned = (text: string, { from, to }: Span): string => text.slice(from, to);
// "Earlier in the day" names no other day than the one told of.
const RELATIVE = /^(?:earlier|later|afterwards?|then|the same)\b/i;

const halfOpen = (items: readonly Item[], { captures: { who, whom } }: Match): boolean => {
  const sides = [who, whom].flatMap((one) => (one ? items.slice(one[0], one[1]) : []));
  const open = sides.some(
    ({ mention }) =>
      mention && /^(?:office|counterpart|collective)$/.test(mention.form) && !actorsOf(mention).length,
  );
  return open && (whom !== undefined || sides.filter(({ mention }) => mention && acts(mention)).length > 1);
};

/** "Turkmenistan's invitation to visit": he who owns the invitation is not he who travels. */
const isOwner = (items: readonly Item[], rule: EventRule, { captures: { who } }: Match): boolean =>
  who !== undefined && /^'s?$/.test(items[who[1]]?.norm ?? "") && !rule.name.includes("possessive");

/** "handed him an invitation for a visit to Delhi": he who is invited is not the subject. */
const isInvited = (items: readonly Item[], { from }: Match): boolean =>
  items.slice(Math.max(0, from - 8), from).some(({ norm }) => norm === "invitation" || norm === "invited");

const INSIDE = /^(?:in|at|to|near|outside|into|towards?|via)$/;

/** "flew to Caracas to meet": whoever flew there, not the town. */
const isTown = (items: readonly Item[], { captures: { who, verb } }: Match): boolean =>
  who !== undefined &&
  verb !== undefined &&
  items[who[0]]?.mention?.form === "place" &&
  INSIDE.test(items[who[0] - 1]?.norm ?? "");

const NEVER = /^(?:no|never|whether|neither|nor|without|nobody|hardly|denied|denies)$/;
const HABIT = /^(?:regularly|usually|often|rarely|frequently|routinely|always|sometimes)$/;

/** Denied, left open, habitual or conditional: "no meeting between", "whether A met B", "regularly meets", "would meet him only if". */
function isUnreal(items: readonly Item[], match: Match, standing: Standing): boolean {
  const named = ["who", "whom"].flatMap((name) => (match.captures[name] ? [match.captures[name]] : []));
  const words = items
    .map((item, at) => ({ item, at }))
    .slice(Math.max(0, match.from - 2), match.to)
    .filter(({ item, at }) => item.kind === "word" && !named.some(([from, to]) => from < at && at < to));
  if (words.some(({ item }) => NEVER.test(item.norm) || HABIT.test(item.norm))) return true;
  if (standing === "held" && !/^(?:if|unless)$/.test(items[0]?.norm ?? "")) return false;
  return items.some(
    (item, at) => /^(?:if|unless)$/.test(item.norm) && (at < match.from ? at === 0 : at < match.to + 8),
  );
}

const WISHED =
  /^(?:may|might|could|would|asks?|asked|urges?|urged|wants?|wanted|considers?|considered|considering|threatens|threatened|refused|declined|not)$/;

/** "may postpone the talks with": called off by nobody yet. */
const isOnlyWished = (items: readonly Item[], { status }: EventRule, { captures }: Match): boolean =>
  status === "cancelled" &&
  captures.who !== undefined &&
  captures.what !== undefined &&
  items.slice(Math.max(0, captures.who[0] - 2), captures.what[1]).some(({ norm }) => WISHED.test(norm));

/** A held event after the report's own day lies ahead; one that only nouns tell of ("the planned trip in 2017") and lies before it took place. */
function placed(
  { written, headline }: Setting,
  standing: Status,
  date: TimeValue | undefined,
  nominal: boolean,
): Status {
  if (!written || !date) return standing;
  if (standing === "held" && (date.from > written.to || (headline && date.to > written.to))) return "planned";
  const ahead = standing === "planned" || standing === "expected";
  return ahead && nominal && date.to < written.from ? "held" : standing;
}

/** A line without a full stop, however it is set. */
const isLine = (items: readonly Item[]): boolean =>
  items.length < 20 && /^[\p{L}\p{N}]/u.test(items.at(-1)?.norm ?? "");

function standingOf(setting: Setting, items: readonly Item[], match: Match): Standing | undefined {
  const at = match.captures.verb;
  if (!at) return undefined;
  const headline = setting.headline || isLine(items);
  if (items[at[0]]!.norm === "to" && !headline) return ofWish(items, match);
  for (const name of Object.keys(VERBS)) {
    const group = verbAt(name, items, at[0]);
    if (group?.to !== at[1]) continue;
    if (group.bare && /^(?:before|until)$/.test(items[match.from - 1]?.norm ?? "")) return "possible";
    return group.bare && !headline && TRIPS.has(name) ? "planned" : group.standing;
  }
  return undefined;
}

// "Blinken then heads to Malaysia", "when they meet": outside headlines the present tense of these tells of what lies ahead.
const TRIPS = new Set(["travel", "visit", "arrive", "leave", "meet", "sit", "see"]);
/** "urged Lisbon to sit down with Luanda": wished, not arranged; "officials expect the two to confer": expected. */
function ofWish(items: readonly Item[], { from, captures: { who, verb } }: Match): Standing {
  const before = [items[from - 1], ...items.slice(who?.[1] ?? from, verb?.[0])].map(
    (item) => item?.norm ?? "",
  );
  if (before.some((word) => /^(?:expects?|expected)$/.test(word))) return "expected";
  const wished = before.some((word) =>
    /^(?:urges?|urged|urging|asks?|asked|pressed|invited|wants?|wanted|told|calls?|called|for|efforts?|begged|ready|allow|allowed|bring)$/.test(
      word,
    ),
  );
  return wished ? "possible" : "planned";
}

const OFF =
  /\b(?:cancelled|canceled|scrapped|postponed|called off|put off|dropped|shelved|fell through|falls through|will not take place|did not take place)\b/;

const AHEAD =
  /\b(?:upcoming|planned|scheduled|forthcoming|expected|proposed|slated|will|next|future|would|ahead of|arrang(?:e|ed|ing)|plan(?:s|ning)?|intends?|hopes? to|aims? to|(?:is|are|due|agreed|set|ready) to|early (?:visit|meeting|summit|date)|invitation|invited|to (?:hold|host|attend|convene|arrange))\b/;

const COMING =
  /\b(?:upcoming|planned|scheduled|expected|slated|due|set for|next|later this|arranged|will (?:be held|take|open|begin|start|focus|address|discuss))\b/;

const isOff = (items: readonly Item[], { from, to }: Match): boolean =>
  OFF.test(
    items
      .slice(Math.max(0, from - 4), to + 12)
      .map((item) => item.norm)
      .join(" "),
  );

const WILL = /\b(?:will|shall|would|to)\b/;
const PAST_WORDS = /^(?:last|past|yesterday)\b/;

/** Where only nouns tell of it ("for talks with"), the words around and the dates in them say whether it lies ahead. */
function nounStanding(items: readonly Item[], match: Match): Standing {
  const own = items.slice(Math.max(0, match.from - 1), match.to).map((item) => item.norm);
  const before = items.slice(Math.max(0, match.from - 8), match.from).map((item) => item.norm);
  if (own.some((word) => /^(?:possible|potential|hypothetical)$/.test(word))) return "possible";
  if (items[match.from]!.time && PAST_WORDS.test(items[match.from]!.norm)) return "held";
  if (
    /^(?:after|following)$/.test(before.at(-1) === "the" ? before.at(-2)! : (before.at(-1) ?? "")) &&
    !WILL.test(before.join(" "))
  )
    return "held";
  const window = items.slice(Math.max(0, match.from - 20), match.to).map((item) => item.norm);
  const after = items.slice(match.to, match.to + 8).map((item) => item.norm);
  if (isOff(items, match)) return "cancelled";
  return AHEAD.test(window.join(" ")) || COMING.test(after.join(" ")) ? "planned" : "held";
}

interface Slots extends Pick<EventFact, "date" | "place" | "places" | "forum" | "within" | "format"> {
  readonly marks: readonly Mark[];
  readonly steps: readonly Step[];
  readonly legs: readonly Leg[];
}

function slotsOf(setting: Setting, place: Place, rule: EventRule, match: Match): Slots {
  const { items } = place;
  const [time, where, forum, within, format] = [
    timeOf(place),
    placeTold(items, match) ?? placeOf(place),
    forumOf(place),
    withinOf(place, setting.text),
    formatOf(place, setting.text),
  ];
  const to = match.captures.places;
  const places = to
    ? items
        .slice(to[0], to[1])
        .flatMap((item, k, all) =>
          item.mention && whereOf(item.mention) && !holds(whereOf(item.mention), whereOf(all[k - 2]?.mention))
            ? [whereOf(item.mention)!]
            : [],
        )
    : rule.there
      ? [where?.value ?? homeOfCounterparts(items)].flatMap((one) => one ?? [])
      : undefined;
  const marks = [
    ["when", time ?? unplacedTime(place)],
    ["where", rule.kind === "visit" || rule.kind === "call" ? undefined : where],
    ["forum", forum],
    ["within", within],
    ["format", format],
  ] as const;
  const legs = to ? legsOf(items, to[0], to[1]) : [];
  return {
    legs,
    date: lasting(items, match, legs, time?.value.value),
    place: rule.kind === "visit" || rule.kind === "call" ? undefined : where?.value,
    places,
    forum: forum?.value,
    within: within?.value,
    format:
      format?.value ??
      rule.format ??
      (rule.kind === "meeting" && where?.value.kind === "place" ? "in-person" : undefined),
    marks: marks.flatMap(([slot, found]) => (found ? [{ slot, span: found.span }] : [])),
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
  };
}

/** "met their counterparts in Tokyo": the state where they are at home. */
const homeOfCounterparts = (items: readonly Item[]): EntityRef | undefined => {
  const host = items.find(
    ({ mention, norm }) => mention?.form === "counterpart" && / in /.test(norm),
  )?.mention;
  const states = new Set(host?.entities.map((one) => (one.kind === "state" ? one.name : one.state)));
  const [name] = states;
  return name && states.size === 1 ? { kind: "state", name } : undefined;
};

/** The place that the rule itself names: "last year's London conference". */
function placeTold(items: readonly Item[], { captures: { place } }: Match): Slot<EntityRef> | undefined {
  // The last item of what the pattern held: “the Paris …”.
  const item = place && items[place[1] - 1];
  const value = item && whereOf(item.mention);
  return value && { value, span: item.span };
}

/** Is the one the state or region that the other, named just before, lies in ("Liverpool, England")? */
const holds = (larger: EntityRef | undefined, before: EntityRef | undefined): boolean =>
  larger !== undefined &&
  before?.kind === "place" &&
  (before.state === larger.name ||
    (larger.kind === "place" && larger.state === before.state && LARGE.has(larger.name)));
const LARGE = new Set(
  PLACES.filter((place) => place.kind === "region" || place.kind === "island").map((place) => place.name),
);

const SLOT_OF: Readonly<Record<string, string>> = { who: "who", whom: "whom", verb: "what", places: "where" };

const marksOf = (items: readonly Item[], match: Match, more: readonly Mark[]): Mark[] => [
  ...Object.entries(match.captures).map(([name, [from, to]]) => ({
    slot: SLOT_OF[name] ?? name,
    span: { from: items[from]!.span.from, to: items[to - 1]!.span.to },
  })),
  ...more,
];

const stepOf = (
  text: string,
  items: readonly Item[],
  rule: EventRule,
  match: Match,
  steps: readonly Step[],
): Step => {
  const span = { from: items[match.from]!.span.from, to: items[match.to - 1]!.span.to };
  return { rule: rule.name, words: text.slice(span.from, span.to), reason: rule.reason, span, steps };
};

// Event rules held against a sentence: what matches becomes an event with its slots, each with the words it was read from.
import { type Match, matches, rulesFor } from "../match/pattern.ts";
import { distinctEntities } from "../model/entity.ts";
import type { Mark, Step } from "../model/fact.ts";
import type { Span } from "../model/text.ts";
import { nextOfThatName } from "./ahead.ts";
import {
  alone,
  captured,
  halfOpen,
  isInvited,
  isOwner,
  isTown,
  ownForum,
  travellers,
  twoPlusTwo,
} from "./event-parties.ts";
import { slotsOf } from "./event-slots.ts";
import { isOff, isOnlyWished, isUnreal, nounStanding, placed, standingOf } from "./event-standing.ts";
import { EVENT_VOCABULARY } from "./event-vocabulary.ts";
import type { Draft } from "./evidence.ts";
import type { Item } from "./items.ts";
import type { EventRule } from "./rules/rule.ts";
import type { Read } from "./sentence-read.ts";
import type { Setting } from "./setting.ts";
import type { Place } from "./slots.ts";
import { subjectOf } from "./subjects.ts";
import { TAKEN, trialOf } from "./trial.ts";
import type { Standing } from "./verbs.ts";
import { beginsOf } from "./visit-days.ts";

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
    verbless: !match.captures.verb,
    apart: [match.captures.who, match.captures.whom].flatMap((one) => (one ? [one] : [])),
  };
  const { marks, steps, legs, ...told } = slotsOf(setting, place, rule, match);
  const when = marks.find(({ slot }) => slot === "when");
  const words = when ? spanned(setting.text, when.span) : "";
  const slots = { ...told, date: nextOfThatName(items, match, standing, told.date, words) };
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

const spanned = (text: string, { from, to }: Span): string => text.slice(from, to);
// "Earlier in the day" names no other day than the one told of.
const RELATIVE = /^(?:earlier|later|afterwards?|then|the same)\b/i;

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

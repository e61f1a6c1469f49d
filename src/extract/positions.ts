// Stances: who supports, opposes, condemns, is concerned about, urges, has not decided or keeps silent on what. One fact a
// holder and issue. Questions, conditions and what is merely expected tell of none.

import type { Match } from "../match/pattern.ts";
import { matches, rulesFor } from "../match/pattern.ts";
import type { TimeMention } from "../model/annotated.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import { notAhead } from "../model/time.ts";
import { actorsIn } from "./actors.ts";
import { controlled } from "./controls.ts";
import type { Draft } from "./evidence.ts";
import { type Head, headAt, isWished } from "./heads.ts";
import { type Holder, holderOf } from "./holders.ts";
import { actorsOf, acts } from "./mentions.ts";
import { ownState } from "./noun-holders.ts";
import { issuesIn, type ObjectSpan, objectAt, spanOf } from "./objects.ts";
import { issueSpan, issuesOf } from "./position-issues.ts";
import { POSITIONS } from "./rules/positions.ts";
import { STANCE_VOCABULARY, type Stance, type StanceRule } from "./rules/stance-rule.ts";
import { voiceAt } from "./speaking.ts";
import type { VoicedRead } from "./voices.ts";

interface Found {
  readonly match: Match;
  readonly rule: StanceRule;
  readonly stance: Stance;
  readonly holder: Holder;
  readonly issue: ObjectSpan;
}

/** The stances that the sentences tell. */
export function positions(text: string, reads: readonly VoicedRead[]): Draft[] {
  let last: readonly string[] = [];
  return reads.flatMap((read, index) => {
    if (isQuestion(read)) return [];
    const told: Told[] = [];
    for (const rule of rulesFor(POSITIONS, read.items, STANCE_VOCABULARY))
      for (const match of matches(rule.pattern, read.items, STANCE_VOCABULARY)) {
        if (told.some((other) => coreOf(other.match) < match.to && coreOf(match) < other.match.to)) continue;
        const found = found_(read, rule, match, told);
        if (!found || told.some((other) => saysAgain(other, found))) continue;
        const issues = issuesOf(text, read, found);
        if (issues) told.push({ ...found, issues });
      }
    told.sort((a, b) => a.match.from - b.match.from);
    const drafts = told.flatMap((one) =>
      draftsOf(
        text,
        read,
        one,
        one.issues.length ? one.issues : toldBefore(told, one, last, reads[index - 1]),
      ),
    );
    last = told.findLast((one) => one.issues.length)?.issues ?? [];
    return drafts;
  });
}

/** "condemned the barbaric attacks": the adjective stands in what is condemned already. */
const saysAgain = (other: Found, { match, rule, stance }: Found): boolean =>
  rule.holder === "voice" &&
  stance === other.stance &&
  other.issue.from <= match.from &&
  match.from < other.issue.to;

/** Words before the verb belong to others as well: what counts as taken begins behind them. */
const coreOf = ({ from, captures: { issue, subject } }: Match): number => {
  const before = issue ?? subject;
  return before?.[0] === from ? before[1] : from;
};

interface Told extends Found {
  /** None where the words only point back. */
  readonly issues: readonly string[];
}

/** "X has yet to decide on the dam, and Y keeps silent": the issue told of before, in the sentence or the one before it. */
function toldBefore(
  told: readonly Told[],
  one: Told,
  last: readonly string[],
  before: VoicedRead | undefined,
): readonly string[] {
  const earlier = told.filter(({ match, issues }) => match.from < one.match.from && issues.length);
  const nearest = earlier.sort((a, b) => b.match.from - a.match.from)[0];
  if (nearest) return nearest.issues;
  if (last.length) return last;
  return before ? issuesIn(before.items.map((item) => item.text).join(" ")).slice(0, 1) : [];
}

const isQuestion = ({ items }: VoicedRead): boolean => items.slice(-2).some((item) => item.norm === "?");

function found_(
  read: VoicedRead,
  rule: StanceRule,
  match: Match,
  before: readonly Found[],
): Found | undefined {
  const issueAt = match.captures.issue;
  const issue = issueSpan(read, rule, match);
  if (rule.holder === "told") {
    const nearest = expressedBefore(before, match.from);
    return nearest && { match, rule, stance: rule.stance, holder: nearest.holder, issue };
  }
  if (rule.holder === "voice") {
    if (!rule.anywhere && !opensClause(read, match.from)) return undefined;
    const holder = spokenFor(read, voiceAt(read, match.from));
    const own = match.captures.target;
    const subject = match.captures.subject;
    if (subject && isBarePronoun(read, subject)) return undefined;
    if (!holder || (own && sameOnes(holder.who, actorsIn(read.items, own[0], own[1], read.antecedents))))
      return undefined;
    return {
      match,
      rule,
      stance: rule.stance,
      holder,
      issue: issueAt || !own ? issue : objectAt(read.items, match.to),
    };
  }
  if (rule.holder === "who") {
    const at = match.captures.who!;
    const acting = actorsIn(read.items, at[0], at[1], read.antecedents);
    const who = acting.length ? acting : sided(read, at);
    return who.length
      ? { match, rule, stance: rule.stance, holder: { who, from: at[0], to: at[1] }, issue }
      : undefined;
  }
  if ((rule.stance !== "silent" && isVoid(read, match)) || isNoun(read, match.from)) return undefined;
  const head = controlled(read.items, headAt(read.items, match.from));
  const stance = stanceOf(rule, head);
  const own = /^(?:we|i)$/.test(read.items[head.from - 1]?.norm ?? "") && head.duty;
  const holder = stance && (!head.possible || own) && !head.passive ? holderOf(read, head) : undefined;
  return stance && holder && !isWished(read.items, holder.from) && !isDenied(read, holder.from)
    ? { match, rule, stance, holder, issue }
    : undefined;
}

/** "denied it was behind the raid": nobody's view. */
const isDenied = ({ items }: VoicedRead, at: number): boolean =>
  /^(?:denied|denies|denying)$/.test(
    (items[at - 1]?.norm === "that" ? items[at - 2] : items[at - 1])?.norm ?? "",
  );

/** "It must go": nobody told of; "those who back it must go" tells who. */
const isBarePronoun = (read: VoicedRead, [, to]: readonly [number, number]): boolean =>
  /^(?:we|i|it|there|you)$/.test(read.items[to - 1]!.norm) && opensClause(read, to - 1);

/** The view told of last before, where it was expressed in a noun ("its condemnation of"). */
function expressedBefore(before: readonly Found[], at: number): Found | undefined {
  const nearest = before
    .filter(({ match }) => match.to <= at)
    .reduce<Found | undefined>((a, b) => (a && a.match.to > b.match.to ? a : b), undefined);
  return nearest && NOUN_TOLD.test(nearest.rule.name) && at - nearest.match.to < 30 ? nearest : undefined;
}
const NOUN_TOLD = /^position\/(?:expressed|and|our|condemnation|support-of)/;

/** "We" in a ministry's own paper is its state. */
const spokenFor = ({ items }: VoicedRead, holder: Holder | undefined): Holder | undefined =>
  holder && items[holder.from]?.voice ? { ...holder, who: ownState(holder.who) } : holder;

/** "has no objection to it", "voiced little concern": what the words would tell is not there. */
const isVoid = ({ items }: VoicedRead, { from, to }: Match): boolean =>
  items.slice(from, to).some(({ norm }) => /^(?:no|little|neither|any)$/.test(norm));

/** "differences and disputes": where another noun stands before, these are none of verbs. */
const isNoun = ({ items }: VoicedRead, at: number): boolean =>
  /^(?:disputes?|contests?|fears?|favou?rs?|requests?|demands|praise)$/.test(items[at]!.norm) &&
  /^(?:and|or|,)$/.test(items[at - 1]?.norm ?? "") &&
  items[at - 2]?.kind === "word" &&
  /s$/.test(items[at - 2]!.norm);

/** "U.S. commitment", "French support": the state of the adjective. */
const sided = ({ items }: VoicedRead, [from, to]: readonly [number, number]): EntityRef[] =>
  items
    .slice(from, to)
    .flatMap(({ mention }) => mention?.entities.filter((one) => one.kind === "state") ?? []);

/** "agreed it is essential" is no view of whoever reports it. */
const opensClause = ({ items }: VoicedRead, at: number): boolean => {
  const before = items[at - 1];
  return (
    !before ||
    before.kind === "time" ||
    /^(?:[.,;:"—–(]|--|that|and|but|because|as|whilst|while|so|said|says|meeting|although|mean|means|where|when)$/.test(
      before.norm,
    )
  );
};

const sameOnes = (a: readonly EntityRef[], b: readonly EntityRef[]): boolean =>
  b.length > 0 && b.every((one) => a.some((other) => other.name === one.name || other.state === one.name));

function stanceOf(rule: StanceRule, head: Head): Stance | undefined {
  if (rule.denied === "same") return rule.stance;
  if (rule.denied === "only") return head.denied ? rule.stance : undefined;
  return head.denied ? rule.denied : rule.stance;
}

function draftsOf(text: string, read: VoicedRead, found: Found, issues: readonly string[]): Draft[] {
  const { items, sentence } = read;
  const { match, rule, holder, stance } = found;
  const target = targetOf(read, found);
  const time = timeOf(read, found);
  const date = notAhead(time?.value);
  return distinctEntities(holder.who).flatMap((actor) =>
    issues.map(
      (issue): Draft => ({
        type: "position",
        actor,
        stance,
        issue,
        ...(target ? { target } : {}),
        ...(date ? { date } : {}),
        found: {
          span: sentence.span,
          block: sentence.block,
          rule: rule.name,
          marks: [
            { slot: "who", span: spanOf(items, holder) },
            { slot: "what", span: spanOf(items, { from: match.from, to: match.to }) },
            ...(found.issue.to > found.issue.from
              ? [{ slot: "issue", span: spanOf(items, found.issue) }]
              : []),
            ...(time ? [{ slot: "when", span: time.span }] : []),
          ],
          steps: [
            {
              rule: rule.name,
              words: text.slice(items[match.from]!.span.from, items[match.to - 1]!.span.to),
              reason: rule.reason,
            },
          ],
        },
      }),
    ),
  );
}

/** Whom it is addressed to or about: captured, or the one who owns what it is about ("China's moves"). */
function targetOf(
  { items, antecedents }: VoicedRead,
  { match, issue, holder, stance }: Found,
): EntityRef | undefined {
  const at = match.captures.target;
  const told = at ? actorsIn(items, at[0], at[1], antecedents) : [];
  if (told[0] && !sameOnes(holder.who, told)) return told[0];
  if (stance === "supports" || stance === "silent") return undefined;
  const owner = items
    .slice(issue.from, issue.to)
    .find(
      ({ mention }, k) =>
        mention &&
        ((acts(mention) && items[issue.from + k + 1]?.norm === "'s") || mention.form === "demonym"),
    );
  const entity =
    owner?.mention &&
    (owner.mention.form === "demonym" ? owner.mention.entities[0] : actorsOf(owner.mention)[0]);
  return entity && !holder.who.some((one) => one.name === entity.name) ? entity : undefined;
}

/** A day between the subject and the verb, right behind the verb, or last in the clause behind "on". */
function timeOf({ items }: VoicedRead, { match, holder, issue }: Found): TimeMention | undefined {
  const own = (at: number): TimeMention | undefined => {
    const time = items[at]?.time;
    return time?.value && !time.bound && items[at + 1]?.norm !== "'s" ? time : undefined;
  };
  for (let at = Math.min(holder.to, match.from); at <= match.to; at++) if (own(at)) return own(at);
  const last = issue.to - 1;
  return items[last - 1]?.norm === "on" ? own(last) : undefined;
}

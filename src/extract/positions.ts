// Stances: who supports, opposes, condemns, is concerned about, urges, has not decided or keeps silent on what. One fact a
// holder and issue. Questions, conditions and what is merely expected tell of none.

import type { Match } from "../match/pattern.ts";
import { matches, rulesFor } from "../match/pattern.ts";
import type { TimeMention } from "../model/annotated.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import { actorsIn } from "./actors.ts";
import { controlled } from "./controls.ts";
import type { Draft } from "./evidence.ts";
import { type Head, headAt } from "./heads.ts";
import { type Holder, holderOf } from "./holders.ts";
import { actorsOf, acts } from "./mentions.ts";
import { issuesIn, NOUN_CUT, type ObjectSpan, objectAt, phrase, spanOf } from "./objects.ts";
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
        const found = found_(read, rule, match);
        const issues = found && issuesOf(text, read, found);
        if (found && issues) told.push({ ...found, issues });
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

function found_(read: VoicedRead, rule: StanceRule, match: Match): Found | undefined {
  const issueAt = match.captures.issue;
  const told = !issueAt
    ? objectAt(read.items, match.to, rule.holder === "who" ? NOUN_CUT : undefined)
    : issueAt[0] === match.from
      ? backFrom(read, issueAt)
      : { from: issueAt[0], to: issueAt[1] };
  const issue = { ...told, from: notBefore(read, match, told.from) };
  if (rule.holder === "voice") {
    if (!opensClause(read, match.from)) return undefined;
    const holder = voiceAt(read, match.from);
    const own = match.captures.target;
    const subject = match.captures.subject;
    if (subject && /^(?:we|i|it|there|you)$/.test(read.items[subject[1] - 1]!.norm)) return undefined;
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
  if (rule.stance !== "silent" && isVoid(read, match)) return undefined;
  const head = controlled(read.items, headAt(read.items, match.from));
  const stance = stanceOf(rule, head);
  const own = /^(?:we|i)$/.test(read.items[head.from - 1]?.norm ?? "") && head.duty;
  const holder = stance && (!head.possible || own) && !head.passive ? holderOf(read, head) : undefined;
  return stance && holder ? { match, rule, stance, holder, issue } : undefined;
}

/** "urged Peru not to build the dam": the "not" belongs to what it is urged to do. */
const notBefore = ({ items }: VoicedRead, { to }: Match, from: number): number =>
  from === to && items[to - 1]?.norm === "to" && items[to - 2]?.norm === "not" ? to - 2 : from;

/** "has no objection to it", "voiced little concern": what the words would tell is not there. */
const isVoid = ({ items }: VoicedRead, { from, to }: Match): boolean =>
  items.slice(from, to).some(({ norm }) => /^(?:no|little|neither|any)$/.test(norm));

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
    /^(?:[.,;:"—–(]|--|that|and|but|because|as|whilst|while|so|said|says|meeting|although)$/.test(before.norm)
  );
};

/** An issue that stands before its verb begins behind the last comma or mark before it. */
function backFrom({ items }: VoicedRead, [from, to]: readonly [number, number]): ObjectSpan {
  let at = to;
  while (
    at > from &&
    !/^(?:[,;:"]|that|and)$/.test(items[at - 1]!.norm) &&
    !/^(?:said|says|told|added|stated)$/.test(items[at - 1]!.norm)
  )
    at--;
  return { from: at === to ? from : at, to };
}

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
  return distinctEntities(holder.who).flatMap((actor) =>
    issues.map(
      (issue): Draft => ({
        type: "position",
        actor,
        stance,
        issue,
        ...(target ? { target } : {}),
        ...(time?.value ? { date: time.value } : {}),
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

const EMPTY = /^(?:it|them|him|her|us|me|nothing|when|if|and|or|no|altogether|entirely)\b/i;
const NOTHING =
  /^(?:it|them|this|that|him|her|so|and|one|us|me|you|do so|nothing|none|all|there|here|up|off|down|out|back|away|each other|one another)$/i;

/** The issues in the words of the object; none where they only point back; unset where there is nothing to hold a view on. */
function issuesOf(text: string, read: VoicedRead, { rule, issue }: Found): string[] | undefined {
  const { items } = read;
  const apart =
    rule.bare && /^(?:in|during|at|to|when|after|before|with|from|by)$/.test(items[issue.from]?.norm ?? "");
  const words = issue.to > issue.from && !apart ? phrase(text, items, issue) : "";
  const points = /^(?:this|that|these|those)$/.test(items[issue.from]?.norm ?? "") && !/\s/.test(words);
  if (words && points) return [];
  if (rule.holder === "voice" && (/ without /.test(words) || !/\s/.test(words)) && !issuesIn(words).length)
    return undefined;
  if (STEP.test(words)) return issuesIn(wordsBefore(text, read, issue)).slice(0, 1);
  const named = words ? issuesIn(wordsIn(text, items, issue)) : [];
  if (named.length) return named;
  if (words.length > 2 && !NOTHING.test(words) && !EMPTY.test(words) && !aPerson(read, issue)) return [words];
  if (rule.bare) return [askedAbout(text, read) ?? ""].filter((one) => one !== "");
  return POINTING.test(words) ? [] : undefined;
}

const POINTING = /^(?:it|this|that|them|both)$/i;

/** "…, a move endorsed by X": the move is what the words before tell. */
const STEP = /^(?:move|step|decision|measure|proposal|plan|idea|call|stance)$/i;
const wordsIn = (text: string, items: VoicedRead["items"], { from, to }: ObjectSpan): string =>
  text.slice(items[from]!.span.from, items[to - 1]!.span.to);
const wordsBefore = (text: string, { items }: VoicedRead, { from }: ObjectSpan): string =>
  from > 0 ? text.slice(items[0]!.span.from, items[from - 1]!.span.to) : "";

/** "welcomed Minister X": a host, no stance. */
const aPerson = ({ items }: VoicedRead, { from, to }: ObjectSpan): boolean => {
  const first = items.slice(from, Math.min(to, from + 2)).find((item) => item.mention);
  const behind = items[items.indexOf(first!) + 1];
  return (
    first?.mention !== undefined &&
    /^(?:person|titled|office|counterpart|pronoun)$/.test(first.mention.form) &&
    behind?.norm !== "'s"
  );
};

/** "Asked about X, the consul …". */
function askedAbout(text: string, { items }: VoicedRead): string | undefined {
  const at = items.findIndex(
    (item, k) => item.norm === "asked" && items.slice(k, k + 5).some((one) => one.norm === "about"),
  );
  if (at < 0 || at > 2) return undefined;
  const about = items.findIndex((item, k) => k > at && item.norm === "about") + 1;
  const object = objectAt(items, about);
  return issuesIn(phrase(text, items, object))[0] ?? phrase(text, items, object);
}

/** Whom it is addressed to or about: captured, or the one who owns what it is about ("China's moves"). */
function targetOf(
  { items, antecedents }: VoicedRead,
  { match, issue, holder, stance }: Found,
): EntityRef | undefined {
  const at = match.captures.target;
  const told = at ? actorsIn(items, at[0], at[1], antecedents) : [];
  if (told[0]) return told[0];
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

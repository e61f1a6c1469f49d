// Undertakings: who has agreed, promised or plans to do what, until when, and how far it is. Others' duties, what merely
// befalls, questions, conditions and denials are none; a meeting that is merely coming is an event.
import { ACTIONS } from "../lexicon/stances.ts";
import { type Match, matches, rulesFor } from "../match/pattern.ts";
import type { TimeMention } from "../model/annotated.ts";
import type { Block } from "../model/document.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import { actorsIn } from "./actors.ts";
import { conditionAt, hangsBefore, hangsBehind } from "./conditions.ts";
import { controlled } from "./controls.ts";
import type { Draft } from "./evidence.ts";
import { headAt, isAdverb, isWished } from "./heads.ts";
import { type Holder, holderOf } from "./holders.ts";
import { ownState } from "./noun-holders.ts";
import { isQualifier, NOUN_CUT, type ObjectSpan, objectAt, phrase, spanOf } from "./objects.ts";
import { COMMITMENT_VOCABULARY } from "./rules/commitment-vocabulary.ts";
import { COMMITMENTS, type CommitmentRule } from "./rules/commitments.ts";
import { voiceAt } from "./speaking.ts";
import { SPEECH } from "./vocabulary.ts";
import type { VoicedRead } from "./voices.ts";

/** The undertakings that the sentences tell; headlines may tell them without a finite verb. */
export function commitments(text: string, blocks: readonly Block[], reads: readonly VoicedRead[]): Draft[] {
  return reads.flatMap((read) => {
    if (read.items.slice(-2).some((item) => item.norm === "?")) return [];
    const role = blocks[read.sentence.block]!.role;
    const headline =
      role === "title" ||
      role === "heading" ||
      !/[.!?]["”'’]?\s*$/.test(text.slice(read.sentence.span.from, read.sentence.span.to));
    const taken: ObjectSpan[] = [];
    const rules = rulesFor(COMMITMENTS, read.items, COMMITMENT_VOCABULARY);
    return rules
      .filter((rule) => headline || !rule.headline)
      .flatMap((rule) =>
        matches(rule.pattern, read.items, COMMITMENT_VOCABULARY).flatMap((match) => {
          if (taken.some((other) => other.from < match.to && match.from < other.to)) return [];
          const drafts = draftsOf(text, read, rule, match);
          // Refused as another's word, it is no promise anew.
          if (drafts.length || SETTLED.has(rule.status)) taken.push({ from: match.from, to: match.to });
          return drafts;
        }),
      );
  });
}

function draftsOf(text: string, read: VoicedRead, rule: CommitmentRule, match: Match): Draft[] {
  const { items } = read;
  const holder = byWhom(read, rule, match);
  if (!holder || !holds(read, rule, match, holder)) return [];
  return actionsOf(items, rule, match).flatMap((action) => {
    const words = phrase(text, items, withCondition(items, action));
    if (NOTHING_DONE.test(words) || FELT.test(words)) return [];
    return words.split(" ").length > 1 || items[action.to - 1]?.mention
      ? [draftOf(text, read, rule, match, holder, action, words)]
      : [];
  });
}

const SETTLED: ReadonlySet<CommitmentRule["status"]> = new Set(["kept", "broken"]);

/** "do it", "have this": no deed is told. */
const NOTHING_DONE =
  /^(?:not )?(?:do|make|have|get|take|see|try|follow) (?:it|so|that|this|them|more|suit)$/i;

/** "would welcome progress": what somebody feels is nothing to be done. */
const FELT =
  /^(?:not )?(?:also )?(?:welcome|like|love|prefer|appreciate|regret|mean|be (?:glad|happy|pleased|grateful|honou?red|delighted))\b/i;

function byWhom(read: VoicedRead, rule: CommitmentRule, match: Match): Holder | undefined {
  const { items } = read;
  if (rule.holder === "who") {
    const [from, to] = match.captures.who!;
    const acting = actorsIn(items, from, to, read.antecedents);
    const who = acting.length
      ? acting
      : items
          .slice(from, to)
          .flatMap(({ mention }) => mention?.entities.filter((one) => one.kind === "state") ?? []);
    return who.length ? { who, from, to } : undefined;
  }
  if (rule.holder === "voice") {
    const who = items[match.from]!.voice;
    return who && { who: ownState(who), from: match.from, to: match.from + 1 };
  }
  const head = controlled(items, headAt(items, match.from));
  if (head.possible || head.passive || (head.denied && !rule.negative)) return undefined;
  return holderOf(read, head);
}

/** Is it an undertaking of its own, in earnest? */
function holds({ items, ...read }: VoicedRead, rule: CommitmentRule, match: Match, holder: Holder): boolean {
  const hangs = hangsBefore(items, holder.from) || hangsBehind(items, match.to) !== undefined;
  if ((rule.future || rule.reported) && hangs) return false;
  if (
    rule.reported &&
    !items
      .slice(Math.max(0, holder.from - 14), holder.from)
      .some(({ norm }) => SPEECH.has(norm) || /^(?:agreed|pledged|promised|adding|believes)$/.test(norm))
  )
    return false;
  if (rule.holder === "subject" && isWished(items, holder.from)) return false;
  if (rule.future && isSupposed(items, holder.from)) return false;
  const isFailing = rule.status === "broken";
  if (!rule.future && !isFailing) return true;
  const voice = voiceAt({ items, ...read }, holder.from);
  // Whoever says of another that it broke its word accuses it.
  if (isFailing && items.some(({ norm }) => ALLEGED.test(norm))) return false;
  if (voice && isFailing) return sharesSide(voice.who, holder.who);
  return !voice || !foretold(voice.who, holder.who);
}

/** Does somebody of one state speak of what another will do? */
const foretold = (speakers: readonly EntityRef[], doers: readonly EntityRef[]): boolean => {
  const [a, b] = [sidesOf(speakers), sidesOf(doers)];
  return a.length > 0 && b.length > 0 && !b.some((one) => a.includes(one));
};
/** "the fact the president would take his word": nobody says that he will. */
function isSupposed(items: VoicedRead["items"], from: number): boolean {
  let at = from - 1;
  while (/^(?:that|the)$/.test(items[at]?.norm ?? "")) at--;
  return /^(?:fact|idea|notion|suggestion|possibility|prospect|prospects|chance|fear|fears|hope|hopes|speculation|rumou?rs?|doubt|doubts|hint|concern|concerns|expectations?)$/.test(
    items[at]?.norm ?? "",
  );
}
const ALLEGED =
  /^(?:according|alleged|allegedly|alleges?|reportedly|apparently|claims?|claimed|accus\p{L}+|rumou?rs?|rumou?red|denied|denies)$/u;
const sharesSide = (speakers: readonly EntityRef[], doers: readonly EntityRef[]): boolean => {
  const side = new Set(sidesOf(doers));
  return sidesOf(speakers).some((one) => side.has(one));
};
const sidesOf = (who: readonly EntityRef[]): string[] =>
  who.flatMap((one) => (one.kind === "state" ? [one.name] : one.state ? [one.state] : []));

const THEMSELVES =
  /^(?:they|it|he|she|we|both|all|the|two|three|four|sides|parties|countries|states|ministers|leaders|nations|governments)$/;
const WILL = /^(?:will|would|shall|should)$/;

/** "agreed that they will open the port": what those who agreed do themselves, without them. */
function behindThemselves(items: VoicedRead["items"], from: number): number {
  let at = from;
  while (items[at]?.norm.split(" ").every((word) => THEMSELVES.test(word))) at++;
  if (at === from || !WILL.test(items[at]?.norm ?? "")) return from;
  at++;
  while (isAdverb(items[at])) at++;
  return at;
}

/** Where what is done begins: at the verb that the pattern ends with, or behind it. */
function actionsOf(items: VoicedRead["items"], rule: CommitmentRule, match: Match): ObjectSpan[] {
  const done = match.captures.done?.[0];
  if (done !== undefined)
    return [objectAt(items, behindThemselves(items, done), rule.holder === "who" ? NOUN_CUT : undefined)];
  const last = items[match.to - 1]!;
  const inside = last.kind === "word" && /^(?:to|of|for|on|upon|that|:|has|have)$/.test(last.norm);
  const from = inside ? match.to : actionStart(items, match);
  const whole = objectAt(items, from, rule.holder === "who" ? NOUN_CUT : undefined);
  const breaks = further(items, whole);
  return [from, ...breaks.map((at) => at + 1)].map((at, k) => ({ from: at, to: breaks[k] ?? whole.to }));
}

/** A verb or thing that the pattern took stands in the action: "to continue working". */
function actionStart(items: VoicedRead["items"], match: Match): number {
  let at = match.to - 1;
  while (at > match.from && (isAdverb(items[at - 1]) || /^(?:not|never)$/.test(items[at - 1]!.norm))) at--;
  return at;
}

/** What is promised on a condition is told with it: "send ships if the truce holds". */
function withCondition(items: VoicedRead["items"], action: ObjectSpan): ObjectSpan {
  const at = items[action.to]?.norm === "," ? action.to + 1 : action.to;
  return items[at] && conditionAt(items, at) ? { from: action.from, to: objectAt(items, at + 1).to } : action;
}

/** The places of "and" behind which a further action begins. */
function further(items: VoicedRead["items"], { from, to }: ObjectSpan): number[] {
  const found: number[] = [];
  for (let at = from + 2; at < to - 2; at++) {
    let next = at + 1;
    while (isAdverb(items[next])) next++;
    if (
      items[at]!.norm === "and" &&
      !isQualifier(items[at - 1]!) &&
      items[next]?.kind === "word" &&
      ACTIONS.has(items[next]!.norm) &&
      items[next + 1]?.norm !== "of"
    )
      found.push(at);
  }
  return found;
}

/** "We" in the mouth of one who holds an office is also those he speaks for. */
const spokenFor = (items: VoicedRead["items"], { who, from }: Holder): EntityRef[] => {
  const { kind, state } = who[0]!;
  return items[from]!.norm === "we" && kind === "person" && state ? [{ kind: "state", name: state }] : [];
};

function draftOf(
  text: string,
  { items, sentence }: VoicedRead,
  rule: CommitmentRule,
  match: Match,
  holder: Holder,
  action: ObjectSpan,
  words: string,
): Draft {
  const due = dueOf(items, rule, holder, action);
  return {
    type: "commitment",
    by: distinctEntities([...holder.who, ...spokenFor(items, holder)]),
    action: words,
    ...(due?.value ? { due: due.value } : {}),
    status: rule.status,
    found: {
      span: sentence.span,
      block: sentence.block,
      rule: rule.name,
      marks: [
        { slot: "who", span: spanOf(items, holder) },
        { slot: "what", span: spanOf(items, action) },
        ...(due ? [{ slot: "when", span: due.span }] : []),
      ],
      steps: [
        {
          rule: rule.name,
          words: text.slice(items[match.from]!.span.from, items[match.to - 1]!.span.to),
          reason: rule.reason,
        },
      ],
    },
  };
}

/** "unchanged until 2025": the clause ends before the word, the time behind it is still its own. */
const TERM = /^(?:until|till|before|through)$/;

/** A time at the head of the sentence, no day on which somebody said it. */
const opens = (items: VoicedRead["items"], time: TimeMention, to: number): boolean => {
  const at = items.findIndex((item) => item.time === time);
  return at < 4 && !items.slice(at, to).some(({ norm }) => SPEECH.has(norm));
};

/** The time in the action, a bound before others; of what will be, also one that opens the sentence. */
function dueOf(
  items: VoicedRead["items"],
  rule: CommitmentRule,
  holder: Holder,
  action: ObjectSpan,
): TimeMention | undefined {
  const usable = (from: number, to: number): TimeMention[] =>
    items
      .slice(from, to)
      .flatMap(({ time }, k) =>
        time?.value &&
        !/told as past/.test(time.reason) &&
        time.bound !== "since" &&
        time.bound !== "after" &&
        items[from + k + 1]?.norm !== "'s" &&
        !/modifier/.test(time.rule)
          ? [time]
          : [],
      );
  if (rule.status === "kept" || rule.status === "overtaken") return undefined;
  // What began "on Feb. 27" is not due then.
  const further = TERM.test(items[action.to]?.norm ?? "") ? 2 : 1;
  const inside = usable(action.from, Math.min(items.length, action.to + further));
  const opening = rule.future ? usable(0, holder.from).filter((time) => opens(items, time, holder.from)) : [];
  return inside.find((time) => time.bound) ?? inside[0] ?? opening[0];
}

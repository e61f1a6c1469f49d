// What a stance is about: the words that a rule captured or that stand behind it, or what the report told before. Words that
// name nothing to hold a view on give no issue.
import type { Match } from "../match/pattern.ts";
import { issuesIn, NOUN_CUT, type ObjectSpan, objectAt, phrase } from "./objects.ts";
import type { StanceRule } from "./rules/stance-rule.ts";
import type { VoicedRead } from "./voices.ts";

/** A view found, as far as its issue goes. */
export interface About {
  readonly match: Match;
  readonly rule: StanceRule;
  readonly issue: ObjectSpan;
}

/** The words that the view is about. */
export function issueSpan(read: VoicedRead, rule: StanceRule, match: Match): ObjectSpan {
  const told = whereToldOf(read, rule, match);
  return { ...told, from: notBefore(read, match, told.from) };
}

/** Where the issue stands: as captured, else behind the match. */
function whereToldOf(read: VoicedRead, { holder, anywhere, whole }: StanceRule, match: Match): ObjectSpan {
  const { issue, subject, target } = match.captures;
  if (whole && subject)
    return { from: backFrom(read, subject).from, to: objectAt(read.items, match.to - 1).to };
  if (!issue) return objectAt(read.items, match.to, holder === "who" || anywhere ? NOUN_CUT : undefined);
  if (issue[0] === match.from) return backFrom(read, issue);
  return { from: anywhere && target ? target[0] : issue[0], to: issue[1] };
}

/** "urged Peru not to build the dam": the "not" belongs to what it is urged to do. */
const notBefore = ({ items }: VoicedRead, { to }: Match, from: number): number =>
  from === to && items[to - 1]?.norm === "to" && items[to - 2]?.norm === "not" ? to - 2 : from;

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

const EMPTY =
  /^(?:it|them|him|her|us|me|nothing|when|where|who|whom|which|there|if|and|or|no|altogether|entirely)\b/i;
const NOTHING =
  /^(?:it|them|this|that|him|her|so|and|one|us|me|you|do so|nothing|none|all|there|here|up|off|down|out|back|away|each other|one another)$/i;

/** The issues in the words of the object; none where they only point back; unset where there is nothing to hold a view on. */
export function issuesOf(
  text: string,
  read: VoicedRead,
  { rule, match, issue }: About,
): string[] | undefined {
  const { items } = read;
  const apart =
    rule.bare && /^(?:in|during|at|to|when|after|before|with|from|by)$/.test(items[issue.from]?.norm ?? "");
  const words = issue.to > issue.from && !apart ? phrase(text, items, issue) : "";
  const points =
    /^(?:this|that|these|those|the)$/.test(items[issue.from]?.norm ?? "") &&
    (issue.to === issue.from + 1 || (issue.to === issue.from + 2 && POINTS_BACK.test(words)));
  if (words && points) return rule.holder === "voice" && POINTS_BACK.test(words) ? undefined : [];
  const governed = /^(?:by|through|with|via|of|for)$/.test(items[issue.from - 1]?.norm ?? "");
  const bare = !/\s/.test(words) && ((!match.captures.issue && !governed) || words.length < 5);
  if (
    rule.holder === "voice" &&
    (/ without (?!delay|conditions?|preconditions?|exception|interference|further)/.test(words) || bare) &&
    !issuesIn(words).length
  )
    return undefined;
  if (STEP.test(words)) return issuesIn(wordsBefore(text, read, issue)).slice(0, 1);
  const named = words ? issuesIn(headOf(wordsIn(text, items, issue))) : [];
  if (named.length) return named;
  if (words.length > 2 && !NOTHING.test(words) && !EMPTY.test(words) && !aPerson(read, issue)) return [words];
  if (rule.bare) return [askedAbout(text, read) ?? ""].filter((one) => one !== "");
  return POINTING.test(words) ? [] : undefined;
}

/** "that goal", "these actions": told of before. */
const POINTS_BACK =
  /^(?:goals?|objectives?|aims?|matter|issue|subject|question|cause|actions?|situation|concerns|developments?)$/;

const POINTING = /^(?:it|this|that|them|both)$/i;

/** "…, a move endorsed by X": the move is what the words before tell. */
const STEP = /^(?:move|step|decision|measure|proposal|plan|idea|call|stance)$/i;
/** "a law that would let ships near X fire": the issue is what the clause qualifies. */
const headOf = (words: string): string =>
  /^(.{12,}?) that (?:would|will|could|can|may|allow|allows|allowed)\b/.exec(words)?.[1] ?? words;

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

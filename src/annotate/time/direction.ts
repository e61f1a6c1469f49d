// Does a word of time in a sentence lie behind or ahead of the report? Decided by the nearest verb of its own clause.
// Takes the text of one sentence; gives cues and, for a place in it, a direction with the words that decided it.
import type { Span } from "../../model/text.ts";
import { isPastForm, PLANNING, PRESENT, REACTION, REPORTED_PLAN, TIMETABLE } from "./tense-words.ts";

export type Direction = "past" | "future" | "present" | "unknown";

export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  readonly words: string;
}

interface Clauses {
  readonly cues: readonly Cue[];
  /** Where clauses part, ascending. */
  readonly breaks: readonly number[];
}

interface Word {
  readonly text: string;
  readonly low: string;
  readonly at: number;
}

const PIECE = /[A-Za-z]+(?:[-’'][A-Za-z]+)*|[,;:()"“”—–!?]|\s-\s/g;
const BREAK_WORDS = new Set([
  "that", "which", "who", "whom", "whose", "where", "when", "while", "whereas", "because", "although", "though", "but", "if",
]); // biome-ignore format: one list
const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "am", "’s", "'s"]);
const FILLERS = new Set([
  "not",
  "also",
  "then",
  "likely",
  "soon",
  "be",
  "have",
  "been",
  "now",
  "both",
  "still",
  "never",
  "each",
]);
const NOT_INFINITIVE = new Set([
  "the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "those", "our", "my", "your", "each", "all",
  "other", "both", "another", "us", "him", "them", "me", "which", "whom", "date", "reporters", "journalists",
]); // biome-ignore format: one list
const PREPOSITIONAL_TO = new Set([
  "according",
  "thanks",
  "prior",
  "next",
  "up",
  "close",
  "back",
  "contrary",
  "similar",
  "related",
]);

const split = (text: string): Word[] =>
  [...text.matchAll(PIECE)].map((m) => ({ text: m[0], low: m[0].toLowerCase(), at: m.index }));

const isWord = (word: Word | undefined): word is Word => word !== undefined && /^[A-Za-z]/.test(word.text);

const isFiller = (word: Word | undefined): boolean =>
  isWord(word) && (FILLERS.has(word.low) || (word.low.endsWith("ly") && word.low.length > 4));

/** The last word of the group that a helping verb at `start` opens: "will also be held". */
const groupEnd = (words: readonly Word[], start: number): number => {
  let end = start;
  while (end - start < 5 && isFiller(words[end + 1])) end++;
  return isWord(words[end + 1]) ? end + 1 : end;
};

const skipFillers = (words: readonly Word[], start: number): number => {
  let next = start;
  while (next - start < 4 && isFiller(words[next])) next++;
  return next;
};

const TRIP_VERBS =
  /^(?:visit|meet|hold|arrive|travel|take|be|begin|start|attend|host|make|speak|address|expire|end|leave|depart|open|join|sign|deliver|fly|return|head|talk|discuss|convene|launch|report|vote|decide)$/;

type Found = { readonly end: number; readonly direction: Direction } | undefined;

const POSSIBLE = new Set(["may", "might", "can", "must", "should"]);

const helper = (words: readonly Word[], i: number): Found => {
  const { low, text } = words[i]!;
  if (low === "will" || low === "shall" || low === "won’t" || low === "won't" || /[’']ll$/.test(low))
    return { end: groupEnd(words, i), direction: "future" };
  if (POSSIBLE.has(text)) return { end: groupEnd(words, i), direction: "future" };
  if (low === "could" && words[i + 1]?.low !== "not") return { end: groupEnd(words, i), direction: "future" };
  if (low !== "would") return undefined;
  const end = groupEnd(words, i);
  const past = words.slice(i + 1, end).some((word) => word.low === "have");
  return { end, direction: past ? "past" : "future" };
};

const perfect = (words: readonly Word[], i: number): Found => {
  const { low } = words[i]!;
  if (low === "had") return { end: i, direction: "past" };
  if (low !== "has" && low !== "have" && !/[’']ve$/.test(low)) return undefined;
  const next = words[skipFillers(words, i + 1)];
  if (!isWord(next) || next.low === "to") return undefined;
  if (!isPastForm(next.text) && !BE.has(words[i + 1]?.low ?? "")) return undefined;
  if (REPORTED_PLAN.has(next.low)) return { end: skipFillers(words, i + 1), direction: "future" };
  return { end: skipFillers(words, i + 1), direction: "past" };
};

const being = (words: readonly Word[], i: number): Found => {
  const { low } = words[i]!;
  if (!BE.has(low)) return undefined;
  const at = skipFillers(words, i + 1);
  const next = words[at];
  // "was to meet on Thursday": ahead of then, on either side of now.
  const ahead = low === "was" || low === "were" ? "unknown" : "future";
  if (next?.low === "to") return { end: groupEnd(words, at), direction: ahead };
  if (
    isWord(next) &&
    (REPORTED_PLAN.has(next.low) || /^(?:set|due|going|about|likely|poised|bound)$/.test(next.low))
  )
    return { end: at, direction: ahead };
  if (low === "was" || low === "were")
    return { end: isWord(next) && isPastForm(next.text) ? at : i, direction: "past" };
  if (low === "be" || low === "being" || low === "been" || /^[’']s$/.test(low)) return undefined;
  return { end: isWord(next) && next.low.endsWith("ing") ? at : i, direction: "present" };
};

const infinitive = (words: readonly Word[], i: number, cues: readonly Cue[], clauseFrom: number): Found => {
  const next = words[i + 1];
  if (words[i]!.low !== "to" || !isWord(next) || !/^[a-z]/.test(next.text)) return undefined;
  if (NOT_INFINITIVE.has(next.low) || PREPOSITIONAL_TO.has(words[i - 1]?.low ?? "")) return undefined;
  const end = groupEnd(words, i);
  const near = words.slice(Math.max(0, i - 6), i).filter((word) => word.at >= clauseFrom);
  const governing = cues.at(-1);
  const inClause = governing !== undefined && governing.from >= clauseFrom;
  if (inClause && governing.direction === "unknown") return { end, direction: "unknown" };
  if (next.low === "prepare" || near.some((word) => PLANNING.has(word.low)))
    return { end, direction: "future" };
  if (inClause && governing.direction === "past") return { end, direction: "past" };
  return { end, direction: "future" };
};

const PAST_LINKS = new Set(["after", "following", "since"]);

const single = (words: readonly Word[], i: number, cues: readonly Cue[]): Found => {
  const { low, text } = words[i]!;
  const before = words[i - 1]?.low ?? "";
  if (low === "according") return { end: i, direction: "past" };
  if (low === "ahead" && words[i + 1]?.low === "of") return { end: i + 1, direction: "future" };
  if (/^prepar/.test(low) && words[i + 1]?.low === "for") return { end: i + 1, direction: "future" };
  if (low === "run-up" || low === "advance") return { end: i, direction: "future" };
  if (low === "plan" || low === "plans")
    return words[i + 1]?.low === "to" ? { end: i, direction: "future" } : undefined;
  if (low === "set" && /^(?:out|up|off|aside)$/.test(words[i + 1]?.low ?? ""))
    return { end: i + 1, direction: "past" };
  if (REPORTED_PLAN.has(low))
    return before === "as" || before === "than" ? undefined : { end: i, direction: "future" };
  if (low === "due" && (words[i + 1]?.low !== "to" || TRIP_VERBS.test(words[i + 2]?.low ?? "")))
    return { end: i, direction: "future" };
  if (PAST_LINKS.has(low) && cues.at(-1)?.direction !== "future") return { end: i, direction: "past" };
  if (isPastForm(text) || REACTION.has(low)) return { end: i, direction: "past" };
  if (TIMETABLE.has(low) || (low === "takes" && /^(?:effect|place)$/.test(words[i + 1]?.low ?? "")))
    return { end: i, direction: "future" };
  if (PRESENT.has(low)) return { end: i, direction: "present" };
  return undefined;
};

const clauses = (text: string): Clauses => {
  const words = split(text);
  const cues: Cue[] = [];
  const breaks: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!isWord(word) || BREAK_WORDS.has(word.low)) {
      breaks.push(word.at);
      continue;
    }
    const found =
      helper(words, i) ??
      perfect(words, i) ??
      being(words, i) ??
      infinitive(words, i, cues, breaks.at(-1) ?? 0) ??
      single(words, i, cues);
    if (!found) continue;
    const last = words[found.end]!;
    const to = last.at + last.text.length;
    cues.push({ from: word.at, to, direction: found.direction, words: text.slice(word.at, to) });
    i = found.end;
  }
  return { cues, breaks };
};

const FRONTED =
  /^(?:[\s,;:—–"“”()-]|\b(?:and|but|then|on|in|by|at|early|late|later|earlier|also|so|only|just|meanwhile|the|of|from|that|when|where|which|since|until|during|this|next|last|over|both)\b)*$/i;
const PLANNED_NOUN =
  /^(?:[’']s?)?\s+(?:[a-z-]+\s+){0,2}?(planned|scheduled|upcoming|expected|proposed|slated)\b/;

// The few words before a time that settle its direction whatever the verb: "postponed until Friday", "gave them until Friday".
const MOVED_TO =
  /\b(?:postponed|delayed|deferred|put off|pushed back|extended|adjourned|moved|set|gave|given|gives?)\b(?:\s\w+){0,4}\s(?:to|until|till|for)\s(?:the\s)?$/;
const FIXED_FOR = /\b(?:agreed|fixed|pencill?ed in|arranged|booked|earmarked)\sfor\s(?:the\s)?$/;
const DEADLINE = /\b(?:by|until|till|no later than)\s(?:the\s)?$/i;

const before = (text: string, span: Span): string => text.slice(Math.max(0, span.from - 60), span.from);

const ahead = (text: string, span: Span): string | undefined =>
  PLANNED_NOUN.exec(text.slice(span.to, span.to + 60))?.[1] ??
  (MOVED_TO.exec(before(text, span)) ?? FIXED_FOR.exec(before(text, span)))?.[0].trim();

export interface Tense {
  readonly direction: Direction;
  /** The verb or words that decided; empty where none did. */
  readonly words: string;
}

/** Answers for any place in the sentence; the clauses are worked out once, and only when asked. */
export const directionFinder = (text: string): ((span: Span) => Tense) => {
  let made: Clauses | undefined;
  return (span) => {
    const sure = ahead(text, span);
    if (sure) return { direction: "future", words: sure };
    made ??= clauses(text);
    const cue = nearest(text, made, span);
    const deadline = cue?.direction === "past" ? undefined : DEADLINE.exec(before(text, span))?.[0].trim();
    if (deadline) return { direction: "future", words: deadline };
    return cue ? { direction: cue.direction, words: cue.words } : { direction: "unknown", words: "" };
  };
};

const SAYING = /^(?:said|says|told|added|stated|noted|warned|announced|confirmed|insisted|stressed|hoped)$/;

/** "Said Thursday's meeting will …": the day belongs to the noun and its verb, not to the saying. */
const ofNoun = (text: string, span: Span, left: Cue): boolean => {
  const between = text.slice(left.to, span.from);
  const attributive =
    /^[’']s?\s/.test(text.slice(span.to, span.to + 4)) || /^\s(?:the|a|its|their|his|her)\s$/.test(between);
  return attributive && SAYING.test(left.words) && between.length < 12;
};

const itself = (at: number): number => at;
const start = (cue: Cue): number => cue.from;

/** Index of the first of an ascending list that does not lie before `place`. */
const firstFrom = <T>(list: readonly T[], place: number, at: (item: T) => number): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(list[middle]!) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

const nearest = (text: string, { cues, breaks }: Clauses, span: Span): Cue | undefined => {
  const from = breaks[firstFrom(breaks, span.from, itself) - 1] ?? -1;
  const to = breaks[firstFrom(breaks, span.to, itself)] ?? text.length;
  const left = cues[firstFrom(cues, span.from, start) - 1];
  const right = cues[firstFrom(cues, span.to, start)];
  const inside = left && left.from > from ? left : undefined;
  if (inside && right && right.from < to && ofNoun(text, span, inside)) return right;
  if (inside) return inside;
  if (right && right.from < to) return right;
  const fronted = FRONTED.test(text.slice(Math.max(from, 0, span.from - 60), span.from));
  return fronted ? (right ?? left) : (left ?? right);
};

// A verb of saying and its sentence in, the statement it reports out: "that …", "the need for …", "on all sides to …", or
// the clause around it ("The fees, X maintains, are …"). Nothing where nothing of the content is told.
import { PAPER } from "../lexicon/event-words.ts";
import { MATTERS } from "../lexicon/speech.ts";
import { HEARERS } from "../lexicon/words.ts";
import type { TimeMention } from "../model/annotated.ts";
import type { Item } from "./items.ts";
import type { Saying } from "./sayings.ts";

/** Items told, in one or two runs, and how. */
export interface Statement {
  readonly runs: readonly (readonly [number, number])[];
  readonly rule: string;
  readonly reason: string;
  readonly tail: Tail;
}

/** What stands between the verb and what is said: when, to whom, in what paper. */
export interface Tail {
  readonly to: number;
  readonly time?: TimeMention;
  readonly venue?: readonly [number, number];
  /** Tells where or in what: "in a statement". */
  readonly placed?: boolean;
}

const LISTENERS = new Set(HEARERS.flatMap((one) => one.toLowerCase().split(" ").slice(-1)));
const ADJUNCT = /^(?:in|at|during|by|through|via|with|without|after|following|from|on|before)$/;
const CLOSES =
  /^(?:that|how|why|whether|what|to|of|about|against|,|;|:|\.|in|at|on|during|by|for|over|as|when)$/;
const MOST_HEARER = 7;
const MOST_ADJUNCT = 8;

/** The adjuncts behind a verb that ends at `from`. */
export function tailOf(items: readonly Item[], from: number, hearer: boolean): Tail {
  let tail: Tail = { to: from };
  for (let turn = 0; turn < 6; turn++) {
    const next = adjunctAt(items, tail.to, hearer && turn < 2 && !tail.venue);
    if (!next) break;
    tail = {
      to: next.to,
      time: tail.time ?? next.time,
      venue: tail.venue ?? next.venue,
      placed: tail.placed || next.placed,
    };
  }
  return tail;
}

function adjunctAt(items: readonly Item[], at: number, hearer: boolean): Tail | undefined {
  const item = items[at];
  if (!item) return undefined;
  if (item.time) return { to: at + 1, time: item.time };
  if (/^(?:on|late|early|in|as|by)$/.test(item.norm)) {
    const time = [1, 2].find((k) => items[at + k]?.time);
    if (time && (time === 1 || items[at + 1]!.norm === "on"))
      return { to: at + time + 1, time: items[at + time]!.time };
  }
  if (item.kind === "word" && /^(?:\p{L}{2,}ly|again|earlier|later)$/u.test(item.norm)) return { to: at + 1 };
  if (item.norm === "(" && items[at + 1]?.time && items[at + 2]?.norm === ")")
    return { to: at + 3, time: items[at + 1]!.time };
  if (item.norm === "more" && items[at + 1]?.norm === "than" && items[at + 2]?.norm === "once")
    return { to: at + 3 };
  if (hearer) {
    const to = hearerEnd(items, at);
    if (to) return { to, venue: [at, to] };
  }
  const aside = item.norm === "," && at > 0 ? asideEnd(items, at) : undefined;
  if (aside) return { to: aside };
  if (item.norm === "to" && isNounAhead(items, at + 1)) {
    const to = phraseEnd(items, at + 1, MOST_HEARER);
    return to ? { to, venue: [at + 1, to] } : undefined;
  }
  if (ADJUNCT.test(item.norm)) {
    const to = phraseEnd(items, at + 1, MOST_ADJUNCT);
    return to
      ? { to, placed: true, venue: /^(?:in|at|during)$/.test(item.norm) ? [at + 1, to] : undefined }
      : undefined;
  }
  return undefined;
}

const ARTICLE = /^(?:the|a|an|his|her|its|their|this|both|all|members|fellow)$/;
const isNounAhead = (items: readonly Item[], at: number): boolean =>
  items[at]?.mention !== undefined ||
  ARTICLE.test(items[at]?.norm ?? "") ||
  LISTENERS.has(items[at]?.norm ?? "");

const OPENS = /^(?:the|a|an|his|her|its|their|our|it|he|she|they|we|this|these|those|there|both|all|no)$/;

/** "in a statement the attacks had …": behind the paper a noun with an article, or a name, begins what was said. */
const opensClause = (items: readonly Item[], at: number): boolean =>
  PAPER.test(items[at - 1]!.norm) && (OPENS.test(items[at]?.norm ?? "") || items[at]?.mention !== undefined);

/** Where the phrase from `at` ends; none where it runs on too long to be one. */
function phraseEnd(items: readonly Item[], at: number, most: number): number | undefined {
  for (let to = at; to <= Math.min(items.length, at + most); to++) {
    const item = items[to];
    if (to > at && opensClause(items, to)) return to;
    if (!item || item.kind === "quote" || item.time || (to > at && CLOSES.test(item.norm)))
      return to > at ? to : undefined;
  }
  return undefined;
}

/** "told his counterpart, Annalena Baerbock, that": an apposition, with "that" or a time behind it. */
function asideEnd(items: readonly Item[], at: number): number | undefined {
  if (items[at + 1]?.norm === "that" && /,/.test(items[at - 1]!.text)) return at + 1;
  const close = items.findIndex((item, k) => k > at && item.norm === ",");
  if (close < 0 || close - at > 9 || items.slice(at, close).some((item) => item.kind === "quote"))
    return undefined;
  const next = items[close + 1];
  return next?.norm === "that" || (next?.time && items[close + 2]?.norm === "that") ? close + 1 : undefined;
}

/** "told reporters", "told a Senate panel", "warned Washington". */
function hearerEnd(items: readonly Item[], at: number): number | undefined {
  const item = items[at]!;
  if (item.kind === "word" && LISTENERS.has(item.norm)) return at + 1;
  if (/^\p{Ll}+$/u.test(item.text) && /^\p{Lu}/u.test(items[at + 1]?.text ?? "") && !ARTICLE.test(item.norm))
    return at + 2;
  if (!isNounAhead(items, at) && !/^\p{L}+s$/u.test(item.norm))
    return item.norm === "it" || item.norm === "them" ? at + 1 : undefined;
  if (item.mention && OPENS.test(items[at + 1]?.norm ?? "")) return at + 1; // "told Reuters the roads …"
  const end = phraseEnd(items, at, MOST_HEARER);
  if (end && (items[end]?.time || CLOSES.test(items[end]?.norm ?? "."))) return end;
  if (item.mention) return at + 1;
  const listener = items.findIndex((one, k) => k > at && k < at + 4 && LISTENERS.has(one.norm));
  return listener > 0 ? listener + 1 : end;
}

// Behind these comes when, where or about what it was said, not what.
const NO_CLAUSE =
  /^(?:["“:,.;)–—-]|before|after|in|at|during|on|when|while|as|to|of|about|following|by|from|with|without|for|and|or|goodbye|farewell)$/;
// "said no", "said nothing about it" tell no clause; "said no decision had been made" does.
const BARE_WORD = /^(?:nothing|so|yes|no|something|anything|little|much|more|less)$/;
const FINITE =
  /^(?:is|are|was|were|will|would|has|have|had|could|must|should|may|might|can|cannot|does|did|do|isn't|won't|'ll|remains?|believes?)$/;
const QUESTION_WORD = /^(?:how|why|whether|what|where|who|when)$/;

/** The statement that stands behind the verb, up to `end`. */
export function statementBehind(items: readonly Item[], saying: Saying, end: number): Statement | undefined {
  const { verb } = saying;
  const takes = (what: Parameters<typeof verb.takes.has>[0]): boolean => verb.takes.has(what);
  const plain = tailOf(items, saying.to, false);
  const tail = verb.hearer ? tailOf(items, saying.to, true) : plain;
  const at = tail.to;
  const next = items[at]?.norm ?? "";
  const found = (from: number, rule: string, reason: string, by: Tail = tail): Statement | undefined =>
    end - from >= 2 ? { runs: [[from, end]], rule: `statement/${rule}`, reason, tail: by } : undefined;
  const closing = isQuoted(items, saying);
  if (closing && next !== "that") return undefined;
  if (next === "that" && (takes("that") || takes("clause")) && end - at > 3)
    return found(at + 1, "said-that", "a speaker, a verb of saying, what is said");
  if (takes("question") && QUESTION_WORD.test(next))
    return found(at, "said-how", "a speaker tells how or why");
  if (takes("infinitive")) {
    const to = infinitiveEnd(items, saying.to, end);
    if (to)
      return found(saying.to, "urged-to", "a speaker asks somebody to do something", {
        to,
        venue: [saying.to, to],
      });
  }
  if (takes("noun") && isNounStart(items, plain.to))
    return found(plain.to, "stressed", "a speaker, a verb of saying, what it is about", plain);
  if (takes("matter") && isMatter(items, saying.to, end))
    return found(saying.to, "welcomed", "a speaker judges a matter in words", plain);
  const preposed = [saying.to, plain.placed ? saying.to : plain.to].find((k) =>
    verb.prepositions.has(items[k]?.norm ?? ""),
  );
  if (preposed && isNounStart(items, preposed + 1))
    return found(preposed, "called-for", "a verb of saying and what it is about", plain);
  const object = verb.object.size ? objectEnd(items, saying.to, verb.object) : undefined;
  if (object)
    return found(saying.to, "described-as", "a speaker calls something by a word", { to: saying.to });
  const free = takes("clause") && (!verb.hearer || tail.venue !== undefined);
  return clauseWithoutThat(items, tail, end, free, takes("that"), found);
}

function clauseWithoutThat(
  items: readonly Item[],
  { to: at }: Tail,
  end: number,
  free: boolean,
  evident: boolean,
  found: (from: number, rule: string, reason: string) => Statement | undefined,
): Statement | undefined {
  const first = items[at];
  if (!first || (!free && !evident) || end - at < 3 || first.kind === "quote" || NO_CLAUSE.test(first.norm))
    return undefined;
  if (FINITE.test(first.norm)) return undefined; // "which she said would help"
  const bare = !free || BARE_WORD.test(first.norm);
  if (bare && !hasFinite(items, at, end)) return undefined;
  return found(at, "said-clause", "a speaker, a verb of saying, what is said");
}

/** Does the saying close a quotation, so that what follows tells when and why? */
const isQuoted = (items: readonly Item[], { from }: Saying): boolean =>
  items[from - 1]?.kind === "quote" ||
  /^["”]$/.test(items[from - 1]?.text ?? "") ||
  (items[from - 1]?.norm === "," && items[from - 2]?.kind === "quote");

/** A subject and, before any other clause, a verb in the finite. */
function hasFinite(items: readonly Item[], from: number, end: number): boolean {
  const first = items[from]!;
  if (first.kind === "word" && !/^\p{L}/u.test(first.norm)) return false;
  for (let at = from + 1; at < Math.min(end, from + 14); at++) {
    if (/^(?:that|which|who|to|,|;|:)$/.test(items[at]!.norm)) return false;
    if (items[at]!.kind === "word" && FINITE.test(items[at]!.norm)) return true;
  }
  return false;
}

const isNounStart = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (!item || item.norm === "," || item.kind === "quote") return false;
  return !NO_CLAUSE.test(item.norm) && /^\p{L}/u.test(item.text);
};

const isMatter = (items: readonly Item[], from: number, end: number): boolean =>
  items.slice(from, Math.min(end, from + 7)).some((item) => item.kind === "word" && MATTERS.has(item.norm)) &&
  !["person", "titled", "office"].includes(items[from]?.mention?.form ?? "");

/** "…all sides to remain calm": where the infinitive begins. */
function infinitiveEnd(items: readonly Item[], from: number, end: number): number | undefined {
  if (
    !isNounAhead(items, from) &&
    !/^(?:it|them|him|her|us|\p{L}+s|\p{Lu}.*)$/u.test(items[from]?.text ?? "")
  )
    return undefined;
  for (let at = from + 1; at < Math.min(end, from + 14); at++) {
    const norm = items[at]!.norm;
    if (/^(?:that|which|he|she|they|we|i|;|:|")$/.test(norm) || FINITE.test(norm)) return undefined;
    if (
      norm === "to" &&
      /^\p{Ll}{2,}$/u.test(items[at + 1]?.text ?? "") &&
      !ARTICLE.test(items[at + 1]!.norm)
    )
      return at;
  }
  return undefined;
}

const objectEnd = (items: readonly Item[], from: number, by: ReadonlySet<string>): number | undefined => {
  for (let at = from; at < Math.min(items.length, from + 10); at++) {
    if (/^(?:that|;|:)$/.test(items[at]!.norm)) return undefined;
    if (by.has(items[at]!.norm) && (at > from || by.has("on"))) return at;
  }
  return undefined;
};

const INTRODUCES =
  /^(?:on|in|at|during|after|before|earlier|later|meanwhile|speaking|asked|addressing|following|when|while|under|by|with|to|for|according)$/;

/** Behind "on Monday", if that stands at `at`. */
function behindTime(items: readonly Item[], at: number): number {
  const time = [at, at + 1].find((k) => items[k]?.time);
  return time === undefined || (time > at && !/^(?:on|late|early|in)$/.test(items[at]!.norm)) ? at : time + 1;
}

const LATER = /^(?:after|before|as|when|while|during|following|ahead|amid)$/;

const ASKED = /^(?:asked|commenting|reacting|speaking|addressing|responding|replying|pressed|questioned)$/;

/** The clause that a saying interrupts or closes: "The fees, X maintains, are …", "… is over, X said." */
export function statementAround(items: readonly Item[], saying: Saying, end: number): Statement | undefined {
  const { takes, hearer } = saying.verb;
  if (saying.joined || !["clause", "that", "infinitive"].some((one) => takes.has(one as "clause")))
    return undefined;
  const opening = items[saying.from - 1]?.norm === "as" && saying.from === 1;
  if (items[saying.from - 1]?.norm !== "," && !opening) return undefined;
  const tail = tailOf(items, saying.to, hearer);
  const behind = items[tail.to]?.norm ?? ".";
  const ends = [behindTime(items, saying.to), tail.to];
  const later = !opening && ends.some((at) => LATER.test(items[at]?.norm ?? "")); // "…, X said after he met Y"
  if (!/^[.,;?!)]$/.test(behind) && !later) return undefined;
  const from = 1 + items.findLastIndex((item, at) => at < saying.from - 1 && /^[;:]$/.test(item.norm));
  const before: readonly [number, number] = opening ? [0, 0] : [from, saying.from - 1];
  const rest: readonly [number, number] = behind === "," ? [tail.to + 1, end] : [tail.to, tail.to];
  const opens = items[from]?.norm ?? "";
  const plain = !items.slice(...before).some((one) => FINITE.test(one.norm));
  if (later && plain) return undefined;
  const introduced =
    ASKED.test(opens) ||
    (plain && /^\p{L}{3,}ing$/u.test(opens)) || // "Recalling his visit, X said"
    (plain && INTRODUCES.test(opens) && before[1] - before[0] < 9);
  const told = [before, rest].filter(([a, b]) => b > a);
  if (introduced && rest[1] - rest[0] < 3) return undefined;
  if (!opening && items.slice(...before).every((item) => item.kind === "quote" || item.norm === ","))
    return undefined;
  if (before[1] - before[0] < 3 && rest[1] - rest[0] < 3) return undefined;
  return {
    runs: told,
    rule: "statement/said-aside",
    reason: "a clause that its speaker's name interrupts or closes",
    tail,
  };
}

// A sentence in, what is denied in it out, told as if it were so, that the rules for events can read it: "X denied that
// [A had met B]", "A did [not] meet B, X said". What is refused, not yet done, or denied only of a time gives nothing.
import {
  DENIED_DEEDS, DENIES, FALSE, HEARSAY, IS, LIMITS, NO_DENIAL, PAST_HELPERS, TURNS_DOWN, UNDENIED,
} from "../lexicon/denial-words.ts"; // biome-ignore format: words of one list
import type { EntityRef } from "../model/entity.ts";
import type { Span } from "../model/text.ts";
import { EVENT_VOCABULARY } from "./event-vocabulary.ts";
import type { Item } from "./items.ts";
import type { Saying } from "./sayings.ts";
import { type Heard, phraseBefore, type SpeakerPhrase } from "./speaker-phrases.ts";

/** A part of a sentence as if it were not denied. */
export interface Scope {
  readonly items: readonly Item[];
  /** Who denies it. */
  readonly by: readonly EntityRef[];
  /** A whole clause that is denied: whatever else reads it as told reads it wrongly. Unset where a "not" tells so itself. */
  readonly span?: Span;
  /** A match must take in this place: where the "not" stood. Where unset, it must stand at the beginning. */
  readonly at?: number;
  /** Told by nouns: "reports of talks between". */
  readonly nominal: boolean;
}

/** What is known where denials are looked for. */
export interface Denying {
  readonly items: readonly Item[];
  readonly sayings: readonly Saying[];
  readonly heard: Heard;
  /** Whose words all of it is: those inside quotation marks. */
  readonly speaker?: EntityRef;
}

const norm = (items: readonly Item[], at: number): string =>
  items[at]?.kind === "word" ? items[at]!.norm : "";
const as = (item: Item, word: string): Item => ({ ...item, norm: word });

const spanOf = (items: readonly Item[]): Span => ({
  from: items[0]!.span.from,
  to: items.at(-1)!.span.to,
});

export const deniedIn = (denying: Denying): Scope[] => {
  const turned = turnedDown(denying);
  return turned.length ? turned : negated(denying);
};

const SKIPPED = /^(?:\p{L}+ly|also|again|on|late|early|in|a|statement|,)$/u;

/** Behind a verb: its adverbs and its day. */
function behindAside(items: readonly Item[], at: number): number {
  let to = at;
  while (items[to] && (items[to]!.kind === "time" || SKIPPED.test(norm(items, to))) && to - at < 6) {
    if (norm(items, to) === "a" && norm(items, to + 1) !== "statement") break;
    to++;
  }
  return to;
}

const isNoDenial = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some((item) => item.kind === "word" && NO_DENIAL.has(item.norm));

/** Where a clause ends: before another verb of saying, a verdict on the report, or the full stop. */
function clauseEnd(items: readonly Item[], from: number, sayings: readonly Saying[]): number {
  const saying = sayings.find((one) => one.from > from)?.from ?? items.length;
  const verdict = items.findIndex(
    (_, at) => at > from && (isVerdict(items, at) || (norm(items, at) === "as" && isFalse(items, at + 1))),
  );
  const according = items.findIndex(
    (_, at) => at > from && norm(items, at) === "according" && norm(items, at + 1) === "to",
  );
  const ends = [saying, verdict, according].filter((at) => at > from);
  let end = Math.min(items.length, ...ends);
  while (end > from && /^[.,;:!]$/.test(items[end - 1]!.norm)) end--;
  return end;
}

/** "untrue", "a fabrication", "an “invention”". */
const isFalse = (items: readonly Item[], at: number): boolean =>
  items.slice(at, at + 4).some((item) => [item.norm, ...wordsOf(item)].some((word) => FALSE.has(word)));
const wordsOf = ({ kind, text }: Item): readonly string[] =>
  kind === "quote" ? text.toLowerCase().split(/[^\p{L}]+/u) : [];

const isVerdict = (items: readonly Item[], at: number): boolean =>
  IS.has(norm(items, at)) && isFalse(items, at + 1) && norm(items, at + 1) !== "not";

/** Who denies it, and the items that name them. */
interface Denier {
  readonly who: readonly EntityRef[];
  readonly named: readonly Item[];
}

const denierOf = (items: readonly Item[], phrase: SpeakerPhrase): Denier => ({
  who: phrase.speakers,
  named: items.slice(phrase.from, norm(items, phrase.to - 1) === "," ? phrase.to - 1 : phrase.to),
});
const quoted = ({ speaker }: Denying): Denier | undefined => speaker && { who: [speaker], named: [] };

/** Who said it, by the verb of saying nearest behind, else before. */
function sayerOf(denying: Denying, from: number, to: number): Denier | undefined {
  const { items, sayings } = denying;
  const saying = sayings.find((one) => one.from >= to) ?? sayings.findLast((one) => one.to <= from);
  return saying ? denierOf(items, saying.subject) : quoted(denying);
}

/** "denied that he …", "that its troops …": he who denies, where that is somebody by name. */
function withSubject(clause: readonly Item[], { who, named }: Denier): readonly Item[] {
  const [first, ...rest] = clause;
  if (!first || who.length !== 1 || !named.length || who[0]!.kind === "unnamed") return clause;
  const isPerson = who[0]!.kind === "person";
  const { norm: word } = first;
  if (isPerson ? /^(?:he|she)$/.test(word) : /^(?:it|they)$/.test(word)) return [...named, ...rest];
  const owns = isPerson ? /^(?:his|her)$/ : /^(?:its|their)$/;
  return owns.test(word) ? [...named, as(first, "'s"), ...rest] : clause;
}

/** "Reports" may be folded to whoever is taken to speak: "media reports". */
const isHearsay = (item: Item | undefined): boolean => HEARSAY.has(item?.norm.split(" ").at(-1) ?? "");

interface Clause {
  readonly from: number;
  readonly nominal: boolean;
}

/** What a report or claim is of: "reports that …", "a story in a paper that …", "rumours of talks between …". */
function hearsayAt(items: readonly Item[], at: number): Clause | undefined {
  if (!isHearsay(items[at])) return undefined;
  if (norm(items, at + 1) === "of") return { from: at + 2, nominal: true };
  for (let to = at + 1; to < Math.min(items.length, at + 8); to++) {
    if (norm(items, to) === "that") return { from: to + 1, nominal: false };
    if (/^[,;.]$/.test(items[to]!.norm)) return undefined;
  }
  return undefined;
}

/** A clause whose report is turned down, or which is called untrue. */
function turnedDown(denying: Denying): Scope[] {
  const { items, sayings, heard } = denying;
  for (let at = 0; at < items.length; at++) {
    const word = norm(items, at);
    if (TURNS_DOWN.has(word) && !isNoDenial(items, at)) {
      const phrase = phraseBefore(items, helpersFrom(items, at), heard);
      const by = phrase ? denierOf(items, phrase) : quoted(denying);
      const scope = by && behindDenial(denying, at, by);
      if (scope) return [scope];
    }
    const clause = hearsayAt(items, at) ?? untrueThat(items, at);
    if (!clause) continue;
    const end = clauseEnd(items, clause.from, sayings);
    const called = norm(items, end) === "as" || isVerdict(items, end) || untrueThat(items, at);
    if (!called) continue;
    const own = norm(items, end) === "as" ? phraseOfVerb(items, at, heard) : undefined;
    const by = own ? denierOf(items, own) : sayerOf(denying, at, end);
    const scope = by && scopeOf(items, clause.from, end, by, clause.nominal);
    if (scope) return [scope];
  }
  return [];
}

/** "described reports that … as": whoever stands before the verb. */
function phraseOfVerb(items: readonly Item[], at: number, heard: Heard): SpeakerPhrase | undefined {
  for (let verb = at - 1; verb >= Math.max(0, at - 3); verb--) {
    const phrase = phraseBefore(items, helpersFrom(items, verb), heard);
    if (phrase) return phrase;
  }
  return undefined;
}

/** Where the helpers before a verb begin: "has on Monday". */
function helpersFrom(items: readonly Item[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    (items[from - 1]!.kind === "time" ||
      /^(?:has|have|had|also|on|\p{L}+ly|,)$/u.test(norm(items, from - 1))) &&
    !items[from - 1]!.mention
  )
    from--;
  return from;
}

/** "it is not true that", "it was untrue that". */
function untrueThat(items: readonly Item[], at: number): Clause | undefined {
  if (!IS.has(norm(items, at)) || norm(items, at - 1) !== "it") return undefined;
  const that = [at + 2, at + 3].find((k) => norm(items, k) === "that");
  if (that === undefined) return undefined;
  const words = items.slice(at + 1, that).map((item) => item.norm);
  const isNot = words.length === 2 && words[0] === "not" && words[1] === "true";
  return isNot || (words.length === 1 && FALSE.has(words[0]!))
    ? { from: that + 1, nominal: false }
    : undefined;
}

/** What stands behind a verb of denying: a clause, a report of one, a deed ("denied meeting"), a thing ("denied talks with"). */
function behindDenial(denying: Denying, at: number, by: Denier): Scope | undefined {
  const { items, sayings } = denying;
  let from = behindAside(items, at + 1);
  if (norm(items, from) === "as" && isFalse(items, from + 1))
    from = items.findIndex((item, k) => k > from && isHearsay(item));
  if (from < 0) return undefined;
  const subject = items.slice(0, helpersFrom(items, at));
  const isDenying = DENIES.has(norm(items, at));
  if (isDenying && norm(items, from) === "that")
    return scopeOf(items, from + 1, clauseEnd(items, from + 1, sayings), by, false);
  for (let k = from; k < Math.min(items.length, from + 6); k++) {
    const told = hearsayAt(items, k);
    if (told) return scopeOf(items, told.from, clauseEnd(items, told.from, sayings), by, told.nominal);
    if (norm(items, k) === "that") break;
  }
  if (!isDenying) return undefined;
  const end = clauseEnd(items, from, sayings);
  const ever = norm(items, from) === "ever" ? from + 1 : from;
  const doing = norm(items, ever);
  if (doing === "having")
    return made(items, [...subject, as(items[ever]!, "had"), ...items.slice(ever + 1, end)], at, end, by);
  if (DENIED_DEEDS.test(doing) && !isThing(items, ever))
    return made(items, [...subject, as(items[at]!, "was"), ...items.slice(ever, end)], at, end, by);
  if (items.slice(from, from + 4).some((_, k) => isThing(items, from + k)))
    return made(items, [...subject, as(items[at]!, "held"), ...items.slice(from, end)], at, end, by);
  return items[from]?.mention ? scopeOf(items, from, end, by, false) : undefined;
}

/** "talks with", "a phone call between": a gathering or call, and who is in it. */
const isThing = (items: readonly Item[], at: number): boolean =>
  ["gathering", "call-noun", "plain-call"].some((name) =>
    EVENT_VOCABULARY.classes[name]!(items, at).some((end) =>
      items.slice(end, end + 4).some((item) => /^(?:with|between)$/.test(item.norm)),
    ),
  );

const limited = (items: readonly Item[]): boolean =>
  items.some(({ kind, norm: word }) => /^(?:word|time)$/.test(kind) && LIMITS.test(word.split(" ")[0]!));

function scopeOf(
  items: readonly Item[],
  from: number,
  end: number,
  by: Denier,
  nominal: boolean,
): Scope | undefined {
  const clause = items.slice(from, end);
  if (clause.length < 3) return undefined;
  return { items: withSubject(clause, by), by: by.who, span: spanOf(clause), nominal };
}

const made = (items: readonly Item[], told: readonly Item[], at: number, end: number, by: Denier): Scope => ({
  items: told,
  by: by.who,
  span: spanOf(items.slice(at, end)),
  nominal: false,
});

/** "did not", "had never", "no talks": what a "not" denies, where somebody says so. */
function negated(denying: Denying): Scope[] {
  const { items, sayings } = denying;
  const bounds = [0, ...sayings.flatMap((one) => [one.from, one.to]), items.length];
  return bounds.slice(1).flatMap((end, index) => {
    const from = bounds[index]!;
    const isSaying = sayings.some((one) => one.from === from && one.to === end);
    if (isSaying || end - from < 4) return [];
    const by = sayerOf(denying, from, end);
    const start = /^(?:that|,)$/.test(items[from]!.norm) ? from + 1 : from;
    const scope = by && affirmed(items.slice(start, clauseEnd(items, start, sayings)), by);
    return scope ? [scope] : [];
  });
}

/** The clause without its one "not". */
function affirmed(clause: readonly Item[], by: Denier): Scope | undefined {
  const nots = clause.flatMap((_, at) => (isNot(clause, at) ? [at] : []));
  const [at] = nots;
  if (at === undefined || nots.length > 1 || limited(clause)) return undefined;
  const positive = withoutNot(clause, at, by.who);
  if (!positive) return undefined;
  const { items, nominal } = positive;
  const place = nominal ? {} : { at: clause[at]!.span.from };
  return { items: withSubject(items, by), by: by.who, ...place, nominal };
}

const isNot = (items: readonly Item[], at: number): boolean =>
  /^(?:not|n't|never|no|neither|nor|without)$/.test(norm(items, at)) || UNDENIED.has(norm(items, at));

interface Positive {
  readonly items: readonly Item[];
  readonly nominal: boolean;
}

/** "there were no": told as what was held by whoever says so, or between whom it names. */
function withoutNot(clause: readonly Item[], at: number, by: readonly EntityRef[]): Positive | undefined {
  const word = norm(clause, at);
  const before = norm(clause, at - 1);
  const [head, tail] = [clause.slice(0, at), clause.slice(at + 1)];
  const positive = UNDENIED.get(word);
  if (positive) return { items: [...head, as(clause[at]!, positive), ...tail], nominal: false };
  const isPast = word === "never" || (/^(?:not|n't)$/.test(word) && PAST_HELPERS.has(before));
  if (isPast) return { items: [...head, ...tail], nominal: false };
  if (word !== "no") return undefined;
  const noun = clause.slice(norm(clause, at + 1) === "such" ? at + 2 : at + 1);
  const there = clause.findIndex((_, k) => k < at && at - k <= 3 && norm(clause, k) === "there");
  if (there < 0) return { items: [...head, ...noun], nominal: at === 0 };
  if (!/^(?:was|were|been)$/.test(before)) return undefined;
  if (noun.slice(0, 6).some((item) => item.norm === "between")) return { items: noun, nominal: true };
  const speaks = by.length === 1 && /^(?:person|state)$/.test(by[0]!.kind);
  return speaks
    ? { items: [as(clause[there]!, "i"), as(clause[at]!, "held"), ...noun], nominal: true }
    : undefined;
}

// A run of items in, those who speak in it out: named, or described where no name stands ("the union", "an officer at
// the crossing"). Refuses what cannot speak: pictures, clocks, boards at a door.
import { BARE_HEADS, PAPER_HEADS, SPEAKER_HEADS, TRANSPARENT_HEADS } from "../lexicon/speech.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import type { Item } from "./items.ts";
import { actorsOf, acts } from "./mentions.ts";
import { issuersOf, paperOf } from "./speaker-papers.ts";
import { isInside, isName, isTail, MOST_ASIDE, MOST_TAIL } from "./speaker-tails.ts";
import { DETERMINERS, isWord } from "./speaker-words.ts";
import { grouped, type Heard, owns, personsBefore, pronoun, transparent, unnamed } from "./speakers-meant.ts";

export type { Heard };

const MOST_CORE = 10;

export interface SpeakerPhrase {
  readonly from: number;
  readonly to: number;
  readonly speakers: readonly EntityRef[];
  /** The paper that speaks for them. */
  readonly paper?: string;
}

const isHead = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((item.mention !== undefined && (acts(item.mention) || item.mention.form === "described")) ||
    isWord(item, SPEAKER_HEADS) ||
    isWord(item, PAPER_HEADS));

/** Ends (exclusive) at which a noun phrase with a speaking head that begins at `from` may end, its tail left aside. */
function coreEnds(items: readonly Item[], from: number): number[] {
  const ends: number[] = [];
  let at = from;
  while (isWord(items[at], DETERMINERS) && at - from < 3) at++;
  const determined = at > from;
  const start = at;
  for (; at < items.length && at - from < MOST_CORE; at++) {
    const item = items[at]!;
    const linked = /^(?:and|,|&|or)$/.test(item.norm) && at > start && isJoined(items, at);
    if (!linked && !isInside(item)) break;
    if (at > start && !linked && (opensAnew(item) || leavesName(items, at))) break;
    const bare = at === start && !determined && item.kind === "word" && !BARE_HEADS.has(item.norm);
    const owned = items[at + 1]?.norm === "'s" || items[at + 1]?.norm === "-";
    if (isHead(item) && !bare && !owned && !isStray(items, at, start)) ends.push(at + 1);
  }
  return ends;
}

/** "leaders leave Washington": a state behind a word that is neither article nor head is no part of the phrase. */
const isStray = (items: readonly Item[], at: number, start: number): boolean => {
  const before = items[at - 1];
  const form = items[at]!.mention?.form ?? "";
  if (at === start || !before || before.kind !== "word" || !/^(?:state|place|metonym|body)$/.test(form))
    return false;
  return /^\p{L}/u.test(before.norm) && !DETERMINERS.has(before.norm) && !/^(?:and|or|'s)$/.test(before.norm);
};

/** "the leaders": a mention with its own article begins a phrase. */
const opensAnew = (item: Item): boolean =>
  item.mention !== undefined && /^(?:the|a|an|both|some) /i.test(item.text);

/** "President X saw": behind a whole name only a noun for speakers goes on with its phrase. */
const leavesName = (items: readonly Item[], at: number): boolean =>
  isName(items[at - 1]!) &&
  items[at]!.kind === "word" &&
  !isHead(items[at]) &&
  !/^['’-]/.test(items[at]!.norm);

/** "Kyrgyz, Tajik and Uzbek officials", "Japan, Australia and India", "A and B": like joined with like. */
function isJoined(items: readonly Item[], at: number): boolean {
  const next = items[at]!.norm === "," && /^(?:and|or)$/.test(items[at + 1]?.norm ?? "") ? at + 2 : at + 1;
  const behind = isWord(items[next], DETERMINERS) ? items[next + 1] : items[next];
  const before = items[at - 1]!;
  if (areFields(items, at)) return true;
  if (behind?.mention === undefined || (before.mention === undefined && before.norm !== ",")) return false;
  return items[at]!.norm !== "," || next === at + 2 || isListed(items, at + 1);
}

/** "foreign and defence ministers". */
const areFields = (items: readonly Item[], at: number): boolean =>
  items[at]!.norm === "and" && FIELDS.has(items[at - 1]!.norm) && FIELDS.has(items[at + 1]?.norm ?? "");
const FIELDS = new Set(
  "foreign defence defense finance trade interior security economic economy energy military political justice".split(
    " ",
  ),
);

/** After a comma, names and commas alone run on to an "and". */
function isListed(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    const item = items[at];
    if (item && /^(?:and|or|&)$/.test(item.norm)) return true;
    if (!item || (!item.mention && !/^(?:,|the|'s|')$/.test(item.norm))) return false;
  }
  return false;
}

const GOVERNS =
  /^(?:of|to|in|on|at|with|from|for|by|between|against|about|into|over|under|near|towards?|after|before|during|since|despite|amid|via|than|the|a|an|his|her|its|their|'s|met|meets|and)$/;

const CONJUNCTION = /^(?:after|before|since)$/;

/** The phrase that ends right before `end`, the longest; nothing where none that can speak stands there. */
export function phraseBefore(items: readonly Item[], end: number, heard: Heard): SpeakerPhrase | undefined {
  const least = Math.max(0, end - MOST_CORE - MOST_TAIL - MOST_ASIDE);
  for (let from = least; from < end; from++) {
    const before = items[from - 1]?.norm ?? "";
    // "after X said"; whom "after she said" means is open
    const joins =
      CONJUNCTION.test(before) &&
      (items[from]!.mention || items[from]!.norm === "the") &&
      !/ing$/.test(items[end]?.norm ?? "ing");
    if (GOVERNS.test(before) && !joins && !(before === "and" && !isHead(items[from - 2]))) continue;
    const phrase = phraseOf(items, from, end, heard);
    if (phrase) return phrase;
  }
  return undefined;
}

/** Phrases that begin at `from`, the longest first, each with where it ends. */
export function phraseAt(items: readonly Item[], from: number, heard: Heard): SpeakerPhrase | undefined {
  const pronoun = phraseOf(items, from, from + 1, heard);
  if (items[from]?.kind === "word" && pronoun) return pronoun;
  const core = coreEnds(items, from).at(-1);
  if (core === undefined) return undefined;
  for (let to = Math.min(items.length, core + MOST_ASIDE); to >= core; to--) {
    const next = items[to]?.norm ?? ".";
    if (
      to > core &&
      (items[to - 1]!.norm === "," || !/^(?:[,.;]|in|on|at|when|as|after|before|during)$/.test(next))
    )
      continue;
    const phrase = phraseOf(items, from, to, heard);
    if (phrase) return phrase;
  }
  return undefined;
}

/** The phrase of a subject that has these items as its heads, each with what stands before it. */
export function phraseWith(
  items: readonly Item[],
  heads: readonly number[],
  heard: Heard,
): SpeakerPhrase | undefined {
  const phrases = heads.flatMap((head) => phraseBefore(items, head + 1, heard) ?? []);
  const [first] = phrases;
  return (
    first && {
      ...first,
      to: phrases.at(-1)!.to,
      speakers: distinctEntities(phrases.flatMap(({ speakers }) => speakers)),
    }
  );
}

/** May a phrase with a speaking head begin there? */
export const beginsPhrase = (items: readonly Item[], from: number): boolean =>
  coreEnds(items, from).length > 0;

/** The phrase from `from` up to `to`, if those items are one. */
export function phraseOf(
  items: readonly Item[],
  from: number,
  to: number,
  heard: Heard,
): SpeakerPhrase | undefined {
  if (to === from + 1 && items[from]!.kind === "word") {
    const meant = pronoun(items[from]!.norm, heard, personsBefore(items, from));
    if (meant) return meant.length ? { from, to, speakers: meant } : undefined;
  }
  const core = coreEnds(items, from)
    .reverse()
    .find((one) => one <= to && isTail(items, one, to));
  if (core === undefined) return undefined;
  const paper = paperOf(items, from, core);
  const speakers = paper ? issuersOf(items, from, core, to, heard) : speakersOf(items, from, core, to, heard);
  return speakers.length ? { from, to, speakers, paper } : undefined;
}

/** Whom the core and its apposition name; else the description itself, with the state it tells. */
function speakersOf(
  items: readonly Item[],
  from: number,
  core: number,
  to: number,
  heard: Heard,
): readonly EntityRef[] {
  const inner = items.slice(from, core).filter((item) => item.mention);
  const names = inner.filter((item, at) => isName(item) && !owns(items, item) && at >= 0);
  if (names.length)
    return distinctEntities(
      inner
        .filter((item) => !owns(items, item) && (isName(item) || isOneOf(items.slice(from, core), item)))
        .flatMap(partOf),
    );
  const apposed = items[core]?.norm === "," ? items[core + 1] : undefined;
  if (apposed && isName(apposed) && to > core) return apposed.mention!.entities;
  const named = nameClosing(items, core, to);
  if (named) return named.mention!.entities;
  const last = items[core - 1]!;
  if (last.mention) return grouped(items, from, core, to, heard);
  if (TRANSPARENT_HEADS.has(last.norm)) {
    const side = transparent(items, from, core, to);
    if (side.length) return side;
  }
  const held = inOffices(items, from, to, heard);
  return held.length ? held : [unnamed(items, from, core, to, heard)];
}

/** "the envoy for the lake basin, X,", "the negotiator for the truce X": the name at the end of a tail that tells for what. */
function nameClosing(items: readonly Item[], core: number, to: number): Item | undefined {
  if (!/^(?:of|for|on|to|at|in)$/.test(items[core]?.norm ?? "")) return undefined;
  const tail = items.slice(core, items[to - 1]?.norm === "," ? to - 1 : to);
  const [last, before] = [tail.at(-1), tail.at(-2)];
  const plain = tail.slice(1, -1).every((item) => isInside(item) || /^(?:the|,|and|of)$/.test(item.norm));
  const apart =
    before?.norm === "," ||
    before?.mention?.form === "body" ||
    (before?.kind === "word" && isInside(before) && before.norm !== "'s");
  return last && isName(last) && plain && apart && tail.length > 2 ? last : undefined;
}

/** "The foreign and trade ministers of Chile and Peru": those told of by these offices, if as many. */
function inOffices(items: readonly Item[], from: number, to: number, heard: Heard): readonly EntityRef[] {
  const fields = items
    .slice(from, to)
    .flatMap(({ norm }) => (FIELDS.has(norm) ? [norm.replace("defense", "defence")] : []));
  const plural = items.slice(from, to).some(({ norm }) => /^(?:chiefs|ministers|secretaries)$/.test(norm));
  const states = distinctEntities(
    items
      .slice(from, to)
      .flatMap(({ mention }) => mention?.entities.filter((one) => one.kind === "state") ?? []),
  ).map((one) => one.name);
  if (!plural || !fields.length || states.length < 2) return [];
  const wanted = fields.map((field) => `${field} minister`);
  const persons = distinctEntities(
    heard.titled.filter((one) => states.includes(one.state ?? "") && wanted.includes(one.office ?? "")),
  );
  return persons.length === fields.length * states.length ? persons : [];
}

/** One of several, no "Cairo University historian X". */
function isOneOf(items: readonly Item[], item: Item): boolean {
  const at = items.indexOf(item);
  return [items[at - 1], items[at + 1]].some((beside) => /^(?:,|and|or|&)$/.test(beside?.norm ?? ""));
}

/** A person among persons, or the state or body beside one: "Israel and Foreign Minister X". */
const partOf = (item: Item): readonly EntityRef[] =>
  isName(item)
    ? item.mention!.entities
    : item.mention!.form === "demonym" || item.mention!.form === "office"
      ? []
      : actorsOf(item.mention!);

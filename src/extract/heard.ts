// What a report has told up to a sentence that "he", "they", "the official" and "the statement" may mean in it.
import { PAPER_HEADS } from "../lexicon/speech.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import type { Item } from "./items.ts";
import { actorsOf, acts } from "./mentions.ts";
import { lastSubject, type Saying, sayingsOf } from "./sayings.ts";
import type { Read } from "./sentence-read.ts";
import { type Heard, phraseAt } from "./speaker-phrases.ts";
import { isWord } from "./speaker-words.ts";

/** A sentence with its verbs of saying and what was heard before it. */
export interface Told {
  readonly read: Read;
  readonly sayings: readonly Saying[];
  readonly heard: Heard;
}

export const NOTHING_HEARD: Heard = {
  several: [],
  unnamed: [],
  speakers: [],
  issuers: [],
  beside: [],
  titled: [],
  ministries: [],
};

/** The sentences of a report in their order. */
export function toldIn(reads: readonly Read[]): Told[] {
  let heard = NOTHING_HEARD;
  return reads.map((read, index) => {
    const before = reads[index - 1];
    const beside = before?.sentence.block === read.sentence.block ? heard.beside : [];
    const its = before && actsAsIt(read.items) ? itIn(before, heard.beside) : undefined;
    const now = { ...heard, beside, its, several: read.antecedents.several };
    const sayings = sayingsOf(read.items, now, read.grammar(read.items));
    heard = heardAfter(read, sayings, now, refersBack(reads, index + 1));
    return { read, sayings, heard: now };
  });
}

const OPENS =
  /^(?:[,;:"“”‘’—–-]|and|but|or|that|when|while|as|if|because|after|before|where|since|what|which|how|whether|although|though|until|once|so|yet|then|said|says|added)$/;
const EXPLETIVE = /^(?:is|was|'s|’s|isn't|wasn't|remains|seems|appears|follows|comes|came)$/;

/** Does "it" stand where somebody who acts does? Sentences are only parsed for it then: "in it", "it is" mean nobody. */
const actsAsIt = (items: readonly Item[]): boolean =>
  items.some(
    ({ norm }, at) =>
      norm === "it" &&
      (at === 0 || OPENS.test(items[at - 1]!.norm) || items[at - 1]!.kind !== "word") &&
      !EXPLETIVE.test(items[at + 1]?.norm ?? ""),
  );

/**
 * What "it" means behind a sentence: the one state or body that is its subject, or spoke in it; nothing where its subject
 * is another group; undefined where the sentence does not tell.
 */
function itIn({ items, grammar }: Read, speakers: readonly EntityRef[]): readonly EntityRef[] | undefined {
  const subject = grammar(items).mainSubject();
  const found = distinctEntities(
    subject.flatMap((at) => {
      const mention = items[at]?.mention;
      return mention && acts(mention) && mention.form !== "office" ? actorsOf(mention) : [];
    }),
  );
  const one = found.length ? found : speakers;
  if (one.length === 1 && /^(?:state|body)$/.test(one[0]!.kind)) return one;
  if (!subject.some((at) => isWord(items[at], GROUPS))) return undefined;
  return speakers.length === 1 && speakers[0]!.kind === "unnamed" ? speakers : []; // "the movement said … It recalled"
}

const GROUPS = new Set(
  "government administration ministry department embassy army military party company group movement council commission committee court agency bank union junta".split(
    " ",
  ),
);

/** Words, also inside a quotation, that mean a person told of before. */
const REFERS =
  /\b(?:he|she|him|his|her|hers)\b|^the (?:.* )?(?:minister|president|premier|chancellor|secretary|envoy|ambassador|commissioner|representative|king|prince|leader|official)$/;

/** A pronoun farther on than so many sentences means somebody else. */
const FARTHEST = 12;

/** Does a pronoun follow before or beside the next person's name? */
function refersBack(reads: readonly Read[], from: number): boolean {
  for (const { items } of reads.slice(from, from + FARTHEST)) {
    if (items.some(({ norm }, at) => REFERS.test(items[at - 1]?.norm === "the" ? `the ${norm}` : norm)))
      return true;
    if (personsIn(items).length) return false;
  }
  return false;
}

function heardAfter(read: Read, sayings: readonly Saying[], before: Heard, needed: boolean): Heard {
  const { items } = read;
  const persons = personsIn(items);
  const saying = sayings.findLast((one) => !one.joined) ?? sayings.at(-1);
  const speakers = saying?.subject.speakers ?? toldBy(items, before);
  const described = speakers.filter((one) => one.kind === "unnamed");
  return {
    person: needed ? personAfter(read, persons, speakers, before) : (persons[0] ?? before.person),
    several: before.several,
    speakers: speakers.length ? speakers : opensWithPerson(items) ? named(before.speakers) : before.speakers,
    unnamed: [...before.unnamed, ...described].slice(-4),
    issuers: papersOf(sayings) ?? issuersIn(items, speakers, before) ?? before.issuers,
    beside: speakers,
    titled: [...before.titled, ...persons.filter((one) => one.title)].slice(-12),
    ministries: [...before.ministries, ...ministriesIn(items)].slice(-4),
  };
}

/**
 * Whom "he" means in the next sentence: the one person told of, of several whoever spoke, else the subject; nobody where
 * that is open. "He met X" goes on with the one before.
 */
function personAfter(
  { items, grammar }: Read,
  persons: readonly EntityRef[],
  speakers: readonly EntityRef[],
  before: Heard,
): EntityRef | undefined {
  const [speaker] = speakers;
  if (!persons.length) return speakers.length === 1 && speaker?.kind === "unnamed" ? speaker : before.person;
  const pronoun = items.findIndex(({ norm }) => /^(?:he|she)$/.test(norm));
  const goesOn = pronoun >= 0 && !personsIn(items.slice(0, pronoun)).length;
  if (goesOn && grammar(items).mainSubject()[0] === pronoun) return before.person;
  if (persons.length === 1) return persons[0];
  if (speakers.length === 1 && speaker?.kind === "person") return speaker;
  const subjects = grammar(items)
    .mainSubject()
    .flatMap((at) => personsIn(items.slice(at, at + 1)));
  return subjects.length === 1 ? subjects[0] : undefined;
}

/** "…, according to X." */
function toldBy(items: readonly Item[], before: Heard): readonly EntityRef[] {
  const at = items.findIndex(({ norm }, k) => norm === "according" && items[k + 1]?.norm === "to");
  return (at < 0 ? undefined : phraseAt(items, at + 2, before)?.speakers) ?? [];
}

/** Who spoke without a name is forgotten where a sentence tells of somebody by name first. */
const named = (speakers: readonly EntityRef[]): readonly EntityRef[] =>
  speakers.filter((one) => one.kind !== "unnamed");

const opensWithPerson = (items: readonly Item[]): boolean => {
  const first = items.find(({ mention }) => mention && acts(mention))?.mention;
  return first !== undefined && actorsOf(first).some((one) => one.kind === "person");
};

const personsIn = (items: readonly Item[]): EntityRef[] =>
  distinctEntities(
    items
      .flatMap(({ mention }) => (mention && acts(mention) ? actorsOf(mention) : []))
      .filter((one) => one.kind === "person"),
  );

/** A paper that speaks here is the paper that "the document" means next. */
function papersOf(sayings: readonly Saying[]): readonly EntityRef[] | undefined {
  const paper = sayings.findLast((one) => one.subject.paper)?.subject;
  return paper?.speakers.every((one) => one.kind !== "unnamed") ? paper.speakers : undefined;
}

const ministriesIn = (items: readonly Item[]): EntityRef[] =>
  items.flatMap(({ mention }) =>
    (mention && acts(mention) ? actorsOf(mention) : []).filter((one) =>
      /\b(?:Ministry|Department)\b/.test(one.name),
    ),
  );

const ISSUES =
  /^(?:issued?|released?|published?|adopted|signed|posted|unveiled|put|circulated|sent|wrote|announced|declared)$/;

/** Whoever the sentence with a paper in it tells of: "the ministers issued a joint statement". */
function issuersIn(
  items: readonly Item[],
  speakers: readonly EntityRef[],
  before: Heard,
): readonly EntityRef[] | undefined {
  const at = items.findIndex(isPaper);
  if (at < 0) return undefined;
  const issued = items.slice(0, at).findLastIndex((item) => ISSUES.test(item.norm));
  const within = items.slice(Math.max(0, at - 3), at).some((item) => item.norm === "in");
  if (!(within && speakers.length) && (issued < 0 || at - issued > 7)) return undefined;
  const subject = speakers.length
    ? speakers
    : (lastSubject(items, issued + 1, before)?.phrase.speakers ?? []);
  return subject.length ? subject : undefined;
}

const isPaper = (item: Item): boolean =>
  (item.kind === "word" && PAPER_HEADS.has(item.norm)) || /^resolution\b/i.test(item.text);

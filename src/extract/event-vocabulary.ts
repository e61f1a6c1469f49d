// What the patterns for meetings, calls and visits may name besides the room's own vocabulary: parties, gatherings, legs of
// a journey, and the end of a noun phrase.
import type { ClassTest, Vocabulary } from "../match/pattern.ts";
import type { Item } from "./items.ts";
import { closed, guests, parties } from "./parties.ts";
import { VOCABULARY } from "./vocabulary.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const GATHERINGS =
  list(`talks talk meeting meetings summit summits dialogue consultations consultation negotiations
  discussions bilateral trilateral ministerial gathering gatherings conference round-table roundtable encounter
  get-together session sessions round lunch dinner breakfast videoconference audience retreat symposium`);
const NOT_OURS =
  /^(?:telephone|phone|telephonic|news|press|joint-press|media|emergency|parliamentary|training|photo|briefing|question|conference|first-ever-press)$/;

// Their meetings are no affairs of state.
const PRIVATE_OWNERS = /^(?:shareholders?|club|clubs|company|firm|bank|board|band|parents|teachers|fans)$/;

// "a bilateral", "a second round": nouns of their own only where no other noun follows ("bilateral relations").
const ATTRIBUTES = /^(?:bilateral|trilateral|ministerial|round|lunch|dinner|breakfast|audience|retreat)$/;
const NO_NOUN =
  /^(?:[.,;:)]|--|—|in|at|on|with|between|among|of|for|by|to|and|or|after|before|during|over|was|were|is|has|had|will|took|planned|scheduled|last|next|this)$/;
const standsAlone = (item: Item | undefined): boolean =>
  item === undefined || item.kind !== "word" || NO_NOUN.test(item.norm);

const PACT =
  /(?:^| )(?:understanding|mou|mous|agreement|agreements|accord|pact|protocol|protocols|convention|treaty|arrangement)$/;

/** "a Memorandum of Understanding on Political Consultations": what a pact is about is no meeting. */
function isInTitleOfPact(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(1, at - 4); k--)
    if (items[k]!.norm === "on") return /^\p{Lu}/u.test(items[at]!.text) && PACT.test(items[k - 1]!.norm);
  return false;
}

/** A session that bears a name of its own: "Joint Commission Meeting", "Foreign Office Consultations". */
const SESSION_NAMED = /[\p{L}] (?:meeting|consultations|talks|session|ministerial)$/u;

/** "talks", "a second round", "two - plus - two": not a press conference, nor the conference room. */
const gathering: ClassTest<Item> = (items, at) => {
  const { norm } = items[at]!;
  if (items[at]!.mention?.form === "body") return SESSION_NAMED.test(norm) ? [at + 1] : [];
  const before = items[at - 1]?.norm ?? "";
  const after = items[at + 1]?.norm ?? "";
  if (norm === "2+2" || norm === "“2+2”") return GATHERINGS.has(after) ? [at + 2] : [at + 1];
  if (items[at]!.kind !== "word" || !GATHERINGS.has(norm) || NOT_OURS.test(before)) return [];
  if (isInTitleOfPact(items, at)) return [];
  if (/^'s?$/.test(before) && PRIVATE_OWNERS.test(items[at - 2]?.norm ?? "")) return [];
  if (ATTRIBUTES.test(norm) && !standsAlone(items[at + 1]) && !GATHERINGS.has(after)) return [];
  if (/^(?:room|rooms|hall|table|centre|center|call|calls)$/.test(after)) return [];
  if (/^(?:round|session|sessions)$/.test(norm) && after === "of")
    return GATHERINGS.has(items[at + 3]?.norm ?? "")
      ? [at + 4]
      : GATHERINGS.has(items[at + 2]?.norm ?? "")
        ? [at + 3]
        : /^sessions?$/.test(norm)
          ? [at + 1]
          : [];
  return [at + 1];
};

/** A gathering that bears a name: "the intra-Syrian talks", "the Brussels conference on Syria". */
const namedGathering: ClassTest<Item> = (items, at) => {
  const { mention, norm } = items[at]!;
  const named = mention?.entities.length === 1 && /^(?:forum|body)$/.test(mention.entities[0]!.kind);
  return named && norm.split(/[ -]/).some((word) => GATHERINGS.has(word)) ? [at + 1] : [];
};

const PHONE = list("phone telephone hotline mobile-phone satellite");

/** "phone call", "telephone conversation", "video call", "call": not a port call, a call for help or a conference. */
const callNoun: ClassTest<Item> = (items, at) => {
  const word = (k: number): string => (items[at + k]?.kind === "word" ? items[at + k]!.norm : "");
  const calls = (k: number): boolean =>
    /^(?:calls?|conversations?|talks?|exchanges?|discussions?|conferences?)$/.test(word(k));
  if (PHONE.has(word(0)) && calls(1)) return [at + 2];
  if (word(0) === "video" && /^calls?$/.test(word(1))) return [at + 2];
  if (word(0) === "teleconference") return [at + 1];
  return [];
};

/** "call" alone, where the words around it settle that it is one by telephone. */
const plainCall: ClassTest<Item> = (items, at) => {
  const before = items[at - 1]?.norm ?? "";
  const after = items[at + 1]?.norm ?? "";
  if (!/^calls?$/.test(items[at]!.norm)) return [];
  if (/^(?:port|roll|courtesy|close|conference|wake-up|on|to|a|clarion)$/.test(before) && before !== "a")
    return [];
  if (after === "on") return items[at + 2]?.kind === "time" ? [at + 1] : [];
  return /^(?:for|centre|center|up|off|it|him|her|them)$/.test(after) ? [] : [at + 1];
};

const TIMES = list("on in from between until early late the");
const ON = [
  [",", "and", "then", "to"],
  [",", "and", "then", "on", "to"],
  [",", "then", "to"],
  [",", "and", "to"],
  ["and", "then", "to"],
  ["and", "on", "to"],
  ["and", "then", "on", "to"],
  ["and", "to"],
  ["and", "then"],
  ["and", "in"],
  [",", "and"],
  ["and"],
  [","],
] as const;

/** Behind a leg its own days: "Turkey on 4 April", "Lebanon November 18-19". */
const withDays = (items: readonly Item[], end: number): number => {
  let at = end;
  while (at < end + 3 && TIMES.has(items[at]?.norm ?? "")) at++;
  return items[at]?.kind === "time" ? at + 1 : end;
};

/** Places one after the other, each with its days: "Oman on 3 May and Jordan from 4 May". */
const legs: ClassTest<Item> = (items, at) => {
  const place = VOCABULARY.classes.place!;
  const ends: number[] = [];
  let end = place(items, at)[0];
  while (end !== undefined) {
    ends.unshift(end);
    const from: number = withDays(items, end);
    const link = ON.find(
      (words) =>
        words.every((word, k) => items[from + k]?.norm === word) &&
        (from === end || words.length > 1 || words[0] === "and") &&
        items[from + words.length] !== undefined &&
        place(items, from + words.length)[0] !== undefined,
    );
    end = link && place(items, from + link.length)[0];
    // "to Warsaw, Poland said": the last one opens a clause of its own.
    if (end !== undefined && /^(?:said|says|told|will|has|had|is|was)$/.test(items[end]?.norm ?? ""))
      end = undefined;
  }
  return ends;
};

/** "on the sidelines of the G7 summit in Elmau": the occasion of another meeting, not one that is told. */
const isOccasion = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]?.norm === "the" || items[at - 1]?.norm === "a" ? at - 2 : at - 1;
  const of = items[before]?.norm === "of" && /^(?:sidelines?|margins?)$/.test(items[before - 1]?.norm ?? "");
  return of || (items[at]?.norm === "the" && items[at - 1]?.norm === "of" && isOccasion(items, at + 1));
};

const CONFERENCE = /\b(?:conference|summit|dialogue|assembly|forum|symposium|congress)$/i;

/** A named conference where speeches are held: "the Manama Dialogue", "the UN climate conference". */
const conference: ClassTest<Item> = (items, at) => {
  const start = items[at]?.norm === "the" ? at + 1 : at;
  const ends: number[] = [];
  for (let to = start; to < Math.min(items.length, start + 6); to++) {
    const item = items[to]!;
    const named =
      item.mention?.entities.length === 1 && /^(?:forum|body)$/.test(item.mention.entities[0]!.kind);
    if (named && CONFERENCE.test(`${item.norm} ${item.mention!.entities[0]!.name}`)) ends.push(to + 1);
    else if (to > start && item.kind === "word" && CONFERENCE.test(item.norm)) {
      if (
        items
          .slice(start, to)
          .some(({ mention }) => mention?.entities.some(({ kind }) => /^(?:forum|body)$/.test(kind)))
      )
        ends.push(to + 1);
      break;
    }
    if (item.barrier || /^(?:in|on|at|of|and)$/.test(item.norm)) break;
  }
  return ends.reverse();
};

/** "leaders of the G7", "EU foreign ministers": the office of a body that is no state's. */
const isAssembly = (item: Item | undefined): boolean => {
  const of = item?.mention?.form === "office" ? item.mention.office?.of : undefined;
  return of !== undefined && /^(?:forum|body)$/.test(of.kind) && !of.state;
};

/** "at the invitation of the minister, the guest …": who invited is not who acts. */
const isInviter = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]?.norm === "the" ? at - 2 : at - 1;
  return (
    items[before]?.norm === "of" && /^(?:invitation|request|behalf)$/.test(items[before - 1]?.norm ?? "")
  );
};

/** "the minister, accompanied by his wife X, landed": who goes along is not who is told of. */
const isCompany = (items: readonly Item[], at: number): boolean => {
  const by = items.slice(Math.max(0, at - 3), at).findLastIndex(({ norm }) => norm === "by");
  const before = items[Math.max(0, at - 3) + by - 1]?.norm ?? "";
  return by >= 0 && /^(?:accompanied|flanked|escorted)$/.test(before);
};

const told =
  (test: ClassTest<Item>): ClassTest<Item> =>
  (items, at) =>
    isOccasion(items, at) || isInviter(items, at) || isCompany(items, at) ? [] : test(items, at);

const ORGANS = list("commission committee council board mechanism commissions committees");

/** "the Joint Permanent Commission", "boundary commission": an organ of those who meet in it. */
const organ: ClassTest<Item> = (items, at) =>
  ORGANS.has(items[at]!.norm.split(" ").at(-1)!) ||
  (/^(?:body|forum)$/.test(items[at]!.mention?.form ?? "") && ORGANS_NAMED.test(items[at]!.norm))
    ? [at + 1]
    : [];
const ORGANS_NAMED = /\b(?:commission|committee|council|mechanism)\b/;

export const EVENT_VOCABULARY: Vocabulary<Item> = {
  classes: {
    ...VOCABULARY.classes,
    parties: told(parties),
    guests: told(guests),
    assembly: told((items, at) =>
      isAssembly(items[at]) ? [at + 1] : VOCABULARY.classes.assembly!(items, at),
    ),
    closed,
    conference,
    organ,
    occasion: VOCABULARY.classes.assembly!,
    gathering,
    "named-gathering": namedGathering,
    legs,
    "call-noun": callNoun,
    "plain-call": plainCall,
  },
  lists: {
    ...VOCABULARY.lists,
    trip: list("visit visits trip trips tour tours journey swing stopover stop mission voyage pilgrimage"),
    organ: ORGANS,
    off: list("cancelled canceled postponed scrapped shelved dropped axed"),
    adverb: list(
      `also briefly separately later earlier virtually together online remotely again privately first then jointly directly
      recently already formally personally once twice bilaterally today yesterday tomorrow here there`,
    ),
  },
};

// Who is told by a noun alone: "the Grenadian government", "the bishops of Congo", "his country", "NATO members". A state's
// own government is the state; other people stay unnamed, with their state. Nouns that name no people give nobody.
import { SPEAKER_HEADS } from "../lexicon/speech.ts";
import { GOVERNING, HOLDERS } from "../lexicon/stances.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Voiced, VoicedRead } from "./voices.ts";

export interface Holder {
  readonly who: readonly EntityRef[];
  readonly from: number;
  readonly to: number;
}

const GOVERNS =
  /^(?:of|in|on|at|to|with|from|for|by|between|against|about|into|over|under|near|towards?|among|than|via|amid|like|including|behind|across|outside|inside|without|besides|upon|around)$/;
/** Does a preposition, an owner or a verb stand right before, whose object it is? */
export const governed = (items: readonly Voiced[], from: number): boolean =>
  items[from - 1]?.norm === "neither" ||
  items[from - 1]?.norm === "nor" ||
  /^(?!during|meeting|morning|evening|king)\p{L}{3,}ing$/u.test(items[from - 1]?.norm ?? "") ||
  GOVERNS.test(items[from - 1]?.norm ?? "") ||
  items[from - 1]?.norm === "'s";

export const unnamed = (text: string, state: string | undefined): EntityRef => ({
  kind: "unnamed",
  name: `unnamed: ${text}`,
  ...(state ? { state } : {}),
});

/** "the Grenadian government", "Turkey's foreign ministry", "the bishops of Congo", "Austrian MPs". */
export function nounAt(read: VoicedRead, end: number): Holder | undefined {
  const { items } = read;
  const noun = items[end - 1];
  if (noun?.kind === "word" && COUNTRY.test(noun.norm)) {
    const own = ownCountry(read, end) ?? membersOf(read, end);
    if (own || !(GOVERNING.has(noun.norm) || HOLDERS.has(noun.norm))) return own;
  }
  if (noun?.kind === "word" && (GOVERNING.has(noun.norm) || HOLDERS.has(noun.norm)))
    return nounGroup(read, end - 1, end);
  const of = items[end - 2]?.norm === "the" ? end - 3 : end - 2;
  const head = items[of - 1];
  const tied = /^(?:of|in|from|at|to)$/.test(items[of]?.norm ?? "") && items[end - 1]?.mention;
  if (tied && head?.mention?.form === "office" && !head.mention.entities.length)
    return { who: [unnamed(told(items, of - 1, end), head.mention.office?.of?.name)], from: of - 1, to: end };
  if (!tied || head?.kind !== "word" || !(GOVERNING.has(head.norm) || HOLDERS.has(head.norm)))
    return undefined;
  return nounGroup(read, of - 1, end);
}

const COUNTRY = /^(?:country|nation|delegation|government|countries|nations|members|states)$/;

/** "his country", "the country": the state of whoever speaks, or the last one told of. */
function ownCountry(read: VoicedRead, end: number): Holder | undefined {
  const { items } = read;
  if (
    !/^(?:his|her|its|the|our|my)$/.test(items[end - 2]?.norm ?? "") ||
    !/^(?:country|nation|delegation|government)$/.test(items[end - 1]!.norm)
  )
    return undefined;
  const state = items.slice(0, end - 2).flatMap(({ mention }) => {
    const own = mention?.entities.find((one) => one.kind === "state") ?? mention?.office?.of;
    return own?.kind === "state" ? [own] : [];
  })[0];
  return state && { who: [state], from: end - 2, to: end };
}

/** "G7 countries", "NATO members": the body. */
function membersOf({ items }: VoicedRead, end: number): Holder | undefined {
  const body = items[end - 2]?.mention?.entities.find((one) => one.kind === "body" || one.kind === "forum");
  return body && !governed(items, end - 2) ? { who: [body], from: end - 2, to: end } : undefined;
}

const told = (items: readonly Voiced[], from: number, to: number): string =>
  items
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ")
    .replace(/ (['’]s)\b/g, "$1")
    .replace(/ - /g, "-");

function nounGroup({ items }: VoicedRead, noun: number, end: number): Holder | undefined {
  let from = noun;
  while (from > 0 && noun - from < 5 && partOfName(items[from - 1]!)) from--;
  if (GOVERNS.test(items[from - 1]?.norm ?? "")) return undefined;
  const sided = [...items.slice(from, noun), ...items.slice(noun + 1, end)].find(({ mention }) =>
    mention?.entities.some((one) => one.kind === "state"),
  );
  const state = sided?.mention?.entities.find((one) => one.kind === "state");
  if (GOVERNING.has(items[noun]!.norm))
    return state ? { who: [state], from, to: end } : leaders(items, noun, end);
  const named = items
    .slice(from, end)
    .some(({ mention, norm }) => mention || REGIONAL.test(norm) || norm === "allies");
  if (!sided && !named) return undefined;
  return { who: [unnamed(told(items, from, end), state?.name)], from, to: end };
}

/** "President X's administration": its state, where it is known. */
function leaders(items: readonly Voiced[], noun: number, end: number): Holder | undefined {
  const at = items[noun - 1]?.norm === "'s" ? noun - 2 : noun - 1;
  const person = items[at]?.mention?.entities.find((one) => one.kind === "person");
  if (!person || governed(items, at)) return undefined;
  const state: EntityRef = person.state ? { kind: "state", name: person.state } : person;
  return { who: [state], from: at, to: end };
}

const REGIONAL = /^(?:european|western|african|arab|asian|nordic|baltic|caribbean|balkan|allied|eu|un)$/;
const partOfName = (item: Voiced): boolean =>
  item.mention
    ? /^(?:state|demonym|metonym|place|body)$/.test(item.mention.form)
    : item.kind === "word" &&
      /^(?:'s|the|a|an|senior|foreign|defence|defense|opposition|ruling|\p{Ll}+al|security|finance|trade|energy|health|fisheries|european|western|african|arab|asian|nordic|baltic|caribbean|balkan|allied|eu|un)$/u.test(
        item.norm,
      );

/** "The chairperson", "the envoy": the person told of last, where that is a word of his title. */
export function bearerAt({ items, antecedents: { person } }: VoicedRead, end: number): Holder | undefined {
  const word = items[end - 1];
  if (word?.kind !== "word" || word.quoted || items[end - 2]?.norm !== "the" || governed(items, end - 2))
    return undefined;
  const bears =
    person?.title
      ?.toLowerCase()
      .split(/[\s-]+/)
      .includes(word.norm) && SPEAKER_HEADS.has(word.norm);
  return bears ? { who: [person!], from: end - 2, to: end } : undefined;
}

/** "The resolution demanded", "Resolution 2728 calls for": the body that adopted it. */
export function adopterAt({ items, adopter }: VoicedRead, end: number): Holder | undefined {
  const at = /^\d+$/.test(items[end - 1]?.norm ?? "") ? end - 2 : end - 1;
  if (!adopter || items[at]?.norm !== "resolution" || governed(items, at)) return undefined;
  return /^(?:a|draft)$/.test(items[at - 1]?.norm ?? "") &&
    at === end - 1 &&
    !/ing$/.test(items[end]?.norm ?? "")
    ? undefined
    : { who: [adopter], from: at, to: end };
}

/** "We" in a ministry's own paper is its state. */
export const ownState = (who: readonly EntityRef[]): readonly EntityRef[] =>
  who.length === 1 && who[0]!.kind === "body" && who[0]!.state
    ? [{ kind: "state", name: who[0]!.state }]
    : who;

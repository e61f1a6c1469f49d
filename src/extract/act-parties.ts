// Who acts and who is acted on, found among the items around the words that tell it. Names come first; who has no name
// ("rebels", "the police") belongs to the country the sentence tells of.
import { AT_HOME, DOERS, FROM_AFAR, PLACING, SUBORDINATE } from "../lexicon/act-words.ts";
import { SAY_VERBS } from "../lexicon/words.ts";
import type { Mention } from "../model/annotated.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import { isKnownBody, peopleCalled, stateInName } from "./act-peoples.ts";
import type { Item } from "./items.ts";

export type Range = readonly [from: number, to: number];

/** Speech after which another's deed or intent is told. */
export const SAYING: ReadonlySet<string> = new Set([
  ...SAY_VERBS.flatMap((one) => one.forms),
  ..."hinted hint hints cautioned reported reports announced declares declared confirmed disclosed".split(
    " ",
  ),
]);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in on at under after before with during following despite amid from to for by of since against over between near within without behind".split(
    " ",
  ),
);

/** Whom a mention stands for in an act; a place stands for the state it lies in. */
function partiesOf(mention: Mention): readonly EntityRef[] {
  const settled = mention.entities.filter((one) => one.kind !== "place" && one.kind !== "issue");
  const state = settled.find((one) => one.kind === "state");
  if (state && mention.form === "place") return [state];
  if (settled.length) return settled;
  if (mention.office?.of) return [mention.office.of];
  const place = mention.entities.find((one) => one.kind === "place" && one.state);
  return place ? [{ kind: "state", name: place.state! }] : [];
}

/** Is it told to which state or body this one belongs? */
const isPlaced = (one: EntityRef): boolean =>
  one.state !== undefined ||
  one.kind === "state" ||
  ((one.kind === "body" || one.kind === "forum") && isKnownBody(one.name));

/** "Police in Harare" belongs to the state of Harare. */
const placedByName = (one: EntityRef): EntityRef => {
  if (isPlaced(one) || one.kind !== "body") return one;
  const state = stateInName(one.name);
  return state ? { ...one, state } : one;
};

/** The parties an item names: a mention, or a people ("Palestinians"). */
export function partiesAt(items: readonly Item[], at: number): readonly EntityRef[] {
  const item = items[at]!;
  if (item.mention) {
    const [office] = item.mention.office?.of ? [item.mention.office.of] : [];
    return partiesOf(item.mention)
      .map(placedByName)
      .map((one) =>
        isPlaced(one) || !office
          ? one
          : { ...one, state: office.kind === "state" ? office.name : office.state },
      );
  }
  if (item.kind !== "word") return [];
  const people = peopleCalled(item.text);
  return people ? [{ kind: "group", name: item.text, state: people }] : [];
}

/** An adjective and the noun behind it are one group: "Afghan rebels". */
function groupAt(items: readonly Item[], at: number, found: readonly EntityRef[]): readonly EntityRef[] {
  const item = items[at]!;
  const [state] = found;
  if (item.mention?.form !== "demonym" && item.mention?.form !== "state") return found;
  if (state?.kind !== "state") return found;
  let end = at + 1;
  while (
    end < Math.min(items.length, at + 4) &&
    items[end]!.kind === "word" &&
    /^\p{Ll}/u.test(items[end]!.text)
  ) {
    if (AT_HOME.has(items[end]!.norm)) {
      if (items[end]!.norm === "government" || items[end]!.norm === "authorities") return found;
      const name = [item.text, ...items.slice(at + 1, end + 1).map((one) => one.text)].join(" ");
      return [{ kind: "group", name, state: state.name }];
    }
    if (SUBORDINATE.has(items[end]!.norm) || PREPOSITIONS.has(items[end]!.norm)) return found;
    end++;
  }
  return found;
}

const LINK = /^(?:and|&|,)$/;

/** Those named between two places, from the first on: "A", "A and B", "A, B and C". */
function coordinated(items: readonly Item[], first: number, to: number): EntityRef[] {
  const found = [...groupAt(items, first, partiesAt(items, first))];
  let last = first;
  for (let at = first + 1; at < to && at - last < 5; at++) {
    if (SUBORDINATE.has(items[at]!.norm)) break;
    const next = partiesAt(items, at);
    if (!next.length) continue;
    const between = items.slice(last + 1, at).map((one) => one.norm);
    const joins =
      between.some((word) => LINK.test(word)) &&
      !between.some((word) => PREPOSITIONS.has(word) || SAYING.has(word));
    if (!joins) break;
    found.push(...groupAt(items, at, next));
    last = at;
  }
  return distinctEntities(found);
}

/** Behind an opening phrase ("On Monday, …", "Under the plan, …") the subject begins. */
function pastOpening(items: readonly Item[], [from, to]: Range): number {
  const opens = PREPOSITIONS.has(items[from]?.norm ?? "") || items[from]?.kind === "time";
  if (!opens) return from;
  for (let at = from; at < to; at++) if (items[at]!.norm === ",") return at + 1;
  return items[from]!.kind === "time" ? from + 1 : from;
}

export interface Found {
  readonly who: readonly EntityRef[];
  /** The first item of their name. */
  readonly at?: number;
}

const NOBODY: Found = { who: [] };

const isArmedOrMany = (word: string): boolean =>
  (DOERS.troops.has(word) && !FROM_AFAR.has(word)) || DOERS.crowd.has(word);

const homeAt = (items: readonly Item[], [from, to]: Range): number => {
  for (let at = from; at < to; at++)
    if (items[at]!.kind === "word" && (AT_HOME.has(items[at]!.norm) || isArmedOrMany(items[at]!.norm)))
      return at;
  return -1;
};

const namedAt = (items: readonly Item[], at: number): boolean => partiesAt(items, at).some(isPlaced);

/** A group without a name belongs to the country told of. */
const atHome = (items: readonly Item[], at: number, country: string | undefined): Found =>
  country ? { who: [{ kind: "group", name: items[at]!.text, state: country }], at } : NOBODY;

/** The subject among the items before a verb; someone named who is of no known state is of `sure`, a group without a name of `country`. */
export function subjectAmong(
  items: readonly Item[],
  range: Range,
  country: string | undefined,
  sure: string | undefined = country,
): Found {
  const from = pastOpening(items, range);
  for (let at = from; at < range[1]; at++) {
    if (!partiesAt(items, at).length) continue;
    const who = coordinated(items, at, range[1]);
    if (who.some(isPlaced)) return { who, at };
    const more = items.slice(at + 1, range[1]).findIndex((_, k) => namedAt(items, at + 1 + k));
    if (more >= 0) return { who: [...who, ...partiesAt(items, at + 1 + more)].filter(isPlaced), at };
    return { who: who.map((one) => (sure ? { ...one, state: sure } : one)), at };
  }
  const home = homeAt(items, [from, range[1]]);
  return home < 0 ? NOBODY : atHome(items, home, country);
}

/** Is it named as a place where something happens? */
export const isPlacing = (items: readonly Item[], at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const { norm, kind } = items[k]!;
    if (kind !== "word") return false;
    if (PLACING.has(norm)) return true;
    if (PREPOSITIONS.has(norm)) return false;
  }
  return false;
};

/** The one acted on among the items behind a verb: a name that is no place first, then any name, then a group at home. */
export function objectAmong(
  items: readonly Item[],
  range: Range,
  source: readonly EntityRef[],
  country: string | undefined,
): Found {
  const places: number[] = [];
  for (let at = range[0]; at < range[1]; at++) if (partiesAt(items, at).length) places.push(at);
  const home = homeAt(items, range);
  const straight = places.find((at) => !isPlacing(items, at));
  if (straight !== undefined) {
    const who = coordinated(items, straight, range[1]);
    if (who.some(isPlaced)) return { who, at: straight };
    const next = places.find((at) => at > straight && namedAt(items, at));
    const state = country ?? stateOf(source[0]);
    if (next !== undefined)
      return { who: [...who, ...coordinated(items, next, range[1])].filter(isPlaced), at: straight };
    return { who: who.map((one) => (state ? { ...one, state } : one)), at: straight };
  }
  const where = places.find((at) => namedAt(items, at));
  if (where !== undefined) return { who: coordinated(items, where, range[1]), at: where };
  return home < 0 ? NOBODY : atHome(items, home, country ?? stateOf(source[0]));
}

export const stateOf = (one: EntityRef | undefined): string | undefined =>
  one?.kind === "state" ? one.name : one?.state;

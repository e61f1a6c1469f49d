// The people of one report: every person it names in full, with the offices it gives them, and how it calls them later.
// A short name stands for a person only where one candidate remains.
import type { EntityRef } from "../model/entity.ts";
import { personKey } from "../model/person-key.ts";
import type { TimeValue } from "../model/time.ts";
import { type Sentenced, stateAround } from "./bare-titles.ts";
import {
  canonical,
  holderNamed,
  inOffice,
  listedFor,
  nameKey,
  sideByList,
  sideNamed,
  statesByList,
  withInitial,
} from "./listed-holders.ts";
import { shortNames } from "./persons.ts";
import { namesOfSpeakers } from "./speaking-names.ts";
import type { Spot } from "./spot.ts";

/** An office as a report gives it to a person. */
export interface Held {
  readonly office: string;
  readonly title: string;
  readonly of?: EntityRef;
  readonly former: boolean;
}

export interface Person {
  readonly name: string;
  readonly offices: readonly Held[];
}

export interface People {
  readonly all: readonly Person[];
  readonly byName: ReadonlyMap<string, Person>;
  readonly byShort: ReadonlyMap<string, readonly Person[]>;
}

/** The offices that a spot's phrase gives, each with the side it belongs to where the words or the list tell it. */
function heldBy(spot: Spot, name: string, side?: EntityRef): Held[] {
  const phrase = spot.office;
  if (!phrase) return [];
  return phrase.offices.map((plain) => {
    const office = phrase.lesser || phrase.specific ? phrase.title : plain;
    return {
      office,
      title: phrase.title,
      of: phrase.of ?? sideByList(name, plain) ?? side,
      former: phrase.former,
    };
  });
}

/** Collects the people from all spots of a report, full names first, then titles with a surname alone. */
export function peopleOf(sentences: readonly Sentenced[], when: TimeValue | undefined): People {
  const found = new Map<string, { name: string; offices: Held[] }>();
  const add = (name: string, offices: readonly Held[]): void => {
    const key = personKey(name);
    const person = found.get(key) ?? { name, offices: [] };
    found.set(key, person);
    for (const office of offices)
      if (!person.offices.some((one) => sameOffice(one, office))) person.offices.push(office);
  };
  const spots = told(
    sentences.flatMap(({ spots: list }, index) =>
      list.map((spot, at) => ({ spot, index, side: sideOfNeighbour(list, at) })),
    ),
  ).map((one) => ({ ...one, side: one.side ?? sideAround(one, sentences, when) }));
  const speakers = namesOfSpeakers(sentences);
  const named = spots.filter(
    ({ spot }) => spot.form === "person" && spot.name && (spot.sure || speakers.has(spot.name)),
  );
  const isFull = ({ spot }: Told): boolean => spot.name!.includes(" ") && !withInitial(spot.name!);
  for (const { spot, side } of named.filter(isFull)) {
    const name = canonical(spot.name!);
    add(name, heldBy(spot, name, side));
  }
  for (const one of named) if (!isFull(one)) addShort(one.spot, one.side, found, add, when);
  for (const { spot } of spots) if (spot.form === "office") addListed(spot, found, when);
  const all = [...found.values()].map(sided);
  return { all, byName: new Map(all.map((one) => [personKey(one.name), one])), byShort: shortIndex(all) };
}

/** A bare title's state: by the dated list, else by the other words of the report. */
function sideAround(
  { spot, index }: Told,
  sentences: readonly Sentenced[],
  when: TimeValue | undefined,
): EntityRef | undefined {
  const phrase = spot.office;
  if (spot.form !== "person" || !phrase || phrase.of || phrase.plural || spot.counterpartOf) return undefined;
  const office = phrase.offices[0]!;
  if (
    phrase.specific &&
    sentences.some(({ spots }) => spots.some((one) => one.name === spot.name && one.office?.of))
  )
    return undefined;
  const listed = statesByList(spot.name!, office, when);
  if (listed.length > 1) return sideNamed(listed.filter((one) => isNamed(one, sentences)));
  if (listed.length) return sideNamed(listed);
  if (hasSideElsewhere(spot, sentences)) return undefined;
  const taken = (state: string): boolean =>
    !phrase.former &&
    sentences.some(({ spots }) =>
      spots.some(
        (one) =>
          one.form === "person" &&
          one.name !== spot.name &&
          one.office?.offices[0] === office &&
          !one.office.former &&
          one.office.lesser === phrase.lesser &&
          one.office.of?.name === state,
      ),
    );
  return stateAround(sentences, index, spot, taken);
}

const lastWord = (name: string | undefined): string =>
  nameKey(name ?? "")
    .split(" ")
    .at(-1) ?? "";

/** "Deputy Secretary of State Antony Blinken … Deputy Secretary Blinken": told with his state elsewhere. */
const hasSideElsewhere = (spot: Spot, sentences: readonly Sentenced[]): boolean =>
  sentences.some(({ spots }) =>
    spots.some(
      (one) =>
        one !== spot &&
        one.form === "person" &&
        one.office?.of !== undefined &&
        lastWord(one.name) === lastWord(spot.name),
    ),
  );

const isNamed = (name: string, sentences: readonly Sentenced[]): boolean =>
  sentences.some(({ spots }) => spots.some(({ entities }) => entities.some((one) => one.name === name)));

/** "Secretary Kerry", "SECRETARY AUSTIN": in the United States alone the word is a title by itself; the list tells which. */
export function withSecretaries<T extends Sentenced>(
  sentences: readonly T[],
  when: TimeValue | undefined,
): T[] {
  const mended = (spot: Spot): Spot => {
    const phrase = spot.office;
    if (spot.form !== "person" || !phrase || phrase.of || !/^secretary$/i.test(phrase.title)) return spot;
    const offices = ["foreign minister", "defence minister"].filter((office) =>
      statesByList(spot.name!, office, when).includes("US"),
    );
    if (offices.length !== 1) return spot;
    return { ...spot, office: { ...phrase, offices, of: { kind: "state", name: "US" }, specific: false } };
  };
  return sentences.map((one) => ({ ...one, spots: one.spots.map(mended) }));
}

interface Told {
  readonly index: number;
  readonly spot: Spot;
  readonly side: EntityRef | undefined;
}

/** "its defence minister", "his Iranian counterpart, X": the side or the office comes from what was told before. */
function told(spots: readonly Told[]): Told[] {
  let office: Spot["office"];
  let state: EntityRef | undefined;
  return spots.map(({ spot, side, index }) => {
    const mended =
      spot.counterpartOf && office ? { ...spot, office: { ...office, of: spot.counterpartOf[0] } } : spot;
    const own = side ?? (spot.whose === "state" ? state : spot.whose === "person" ? office?.of : undefined);
    if (spot.form === "person" && spot.office) office = { ...spot.office, of: spot.office.of ?? own };
    if (spot.form === "state" || spot.form === "demonym") state = spot.entities[0];
    return { spot: mended, side: own, index };
  });
}

const sameOffice = (a: Held, b: Held): boolean =>
  a.office === b.office && a.former === b.former && (a.of?.name === b.of?.name || !b.of);

/** "… Antony Blinken and Defense Secretary Lloyd Austin": a title without a state takes that of the one it is joined to. */
function sideOfNeighbour(spots: readonly Spot[], at: number): EntityRef | undefined {
  const [before, here] = [spots[at - 1], spots[at]];
  if (!before?.office || !here?.office || here.office.of || before.form !== "person") return undefined;
  return here.from - before.to <= 2 ? before.office.of : undefined;
}

/** An office without a side is of the side of the person's others, if they are all of one. */
function sided(person: { name: string; offices: Held[] }): Person {
  const sides = person.offices.flatMap(({ of }) => (of ? [of] : []));
  const listed = listedFor(person.name).map(({ of }) => of);
  const [first] = sides.length ? sides : [sideNamed([...new Set(listed)])];
  if (!first || sides.some(({ name }) => name !== first.name)) return person;
  return { ...person, offices: person.offices.map((one) => ({ ...one, of: one.of ?? first })) };
}

/** "The Foreign Secretary" in a report that names Philip Hammond: the dated list tells that it is he. */
function addListed(
  { office: phrase }: Spot,
  found: ReadonlyMap<string, { name: string; offices: Held[] }>,
  when: TimeValue | undefined,
): void {
  if (!phrase || phrase.plural || phrase.lesser || phrase.former || phrase.specific) return;
  const [office] = phrase.offices;
  const people = [...found.values()];
  const held = people.some(({ offices }) =>
    offices.some(
      (one) => one.office === office && (phrase.of ? one.of?.name === phrase.of.name : mayBe(one, phrase)),
    ),
  );
  if (held || !office) return;
  const others = people.filter(({ offices }) => !offices.some((one) => one.office === office && !one.former));
  const fitting = others.flatMap((person) =>
    listedFor(person.name)
      .filter(
        (one) =>
          one.office === office &&
          (phrase.of ? one.of === phrase.of.name : !phrase.only || phrase.only.includes(one.of)) &&
          inOffice(one, when),
      )
      .map((one) => ({ person, of: one.of })),
  );
  if (fitting.length !== 1) return;
  const [{ person, of }] = fitting as [(typeof fitting)[0]];
  person.offices.push({ office, title: phrase.title, of: sideNamed([of]), former: false });
}

function addShort(
  spot: Spot,
  side: EntityRef | undefined,
  found: ReadonlyMap<string, Person>,
  add: (name: string, offices: readonly Held[]) => void,
  when: TimeValue | undefined,
): void {
  const cut = withInitial(spot.name!);
  const short = cut?.rest ?? nameKey(spot.name!);
  const same = [...found.values()].filter(
    (one) => calledBy(one).includes(short) && nameKey(one.name).startsWith(cut?.initial ?? ""),
  );
  const offices = heldBy(spot, same[0]?.name ?? "", side);
  const full = same.length === 1 ? same[0]!.name : offices[0] && holderNamed(short, offices[0], when);
  if (full) add(full, heldBy(spot, full, side));
  else if (!same.length && spot.office) add(spot.name!, offices);
}

/** What the report may call a person later, by the custom of the states whose offices he holds. */
const calledBy = ({ name, offices }: Person): readonly string[] =>
  shortNames(
    name,
    offices.flatMap(({ of }) => (of ? [of.state ?? of.name] : [])),
  ).map(nameKey);

function shortIndex(people: readonly Person[]): Map<string, Person[]> {
  const index = new Map<string, Person[]>();
  for (const person of people)
    for (const short of new Set(calledBy(person))) index.set(short, [...(index.get(short) ?? []), person]);
  return index;
}

/** Whom a name as written means: by its full form, else by its short form where one candidate remains. */
export function personNamed(people: People, name: string): readonly Person[] {
  const full = people.byName.get(personKey(canonical(name)));
  if (full) return [full];
  const cut = withInitial(name);
  return cut
    ? (people.byShort.get(cut.rest) ?? []).filter((one) => nameKey(one.name).startsWith(cut.initial))
    : (people.byShort.get(nameKey(name)) ?? []);
}

/** A title as it stands by itself: its words, and the states that alone have it. */
export interface BareTitle {
  readonly title: string;
  readonly only?: readonly string[];
}

/**
 * Everyone in the report who holds that office of that side. Where none is given, of any side that the bare title can be
 * of: "the Foreign Secretary" is no Russian minister, and "the Prime Minister" no chancellor.
 */
export const holdersIn = (
  people: People,
  office: string,
  of: EntityRef | undefined,
  bare?: BareTitle,
): readonly Person[] =>
  people.all.filter((one) =>
    one.offices.some(
      (held) =>
        !held.former && held.office === office && (of ? held.of?.name === of.name : mayBe(held, bare)),
    ),
  );

const mayBe = ({ of, title }: Held, bare: BareTitle | undefined): boolean =>
  !bare ||
  ((!bare.only || !of || of.kind !== "state" || bare.only.includes(of.name)) && sameRank(title, bare.title));

/** Words for the same rank; a title with none of them ("leader", "top diplomat") may be any. */
const RANKS: readonly RegExp[] = [
  /minister|premier|taoiseach/i,
  /secretary/i,
  /chancellor/i,
  /president/i,
  /king|queen|emir|sultan|emperor|monarch|pope/i,
];
const rankOf = (title: string): number => RANKS.findIndex((words) => words.test(title));

const sameRank = (a: string, b: string): boolean => rankOf(a) < 0 || rankOf(b) < 0 || rankOf(a) === rankOf(b);

/** A person as the record names it, with the state of the last office given. */
export const personRef = (person: Person): EntityRef => {
  const held =
    person.offices.findLast((one) => one.of && !one.former) ?? person.offices.findLast((one) => one.of);
  const side = held?.of;
  const office = held && !held.former ? { office: held.office, title: held.title } : {};
  return {
    kind: "person",
    name: person.name,
    state: side?.kind === "state" ? side.name : side?.state,
    ...office,
  };
};

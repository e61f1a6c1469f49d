// One sentence's tokens in, its spots out: every name of a state, body, place, office and person, longest first, left to
// right, none overlapping. What a spot means beyond the sentence (surnames, "the minister") is settled in `link.ts`.
import { TITLED_THINGS } from "../lexicon/portfolios.ts";
import { GENERAL_OFFICES } from "../lexicon/recognition.ts";
import type { Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { collectiveAt } from "./collectives.ts";
import { describedAt } from "./described.ts";
import { ministryAt } from "./ministries.ts";
import { entityOf, nameAt } from "./names.ts";
import { type OfficePhrase, officeAt, sideAt, wordsOf } from "./offices.ts";
import { organisationAt } from "./organisations.ts";
import { isFamilyFirst, isGivenName, isHonorific, nameEnd } from "./persons.ts";
import { houseAt, postAt } from "./posts.ts";
import type { Spot } from "./spot.ts";

// A capital is first of all a place; that it acts for its state is decided by its part in the sentence.
const PREFERENCE = ["body", "state", "place", "demonym", "metonym"] as const;

function namedAt(tokens: readonly Token[], at: number): Spot | undefined {
  const found = nameAt(tokens, at);
  if (!found) return undefined;
  for (const what of PREFERENCE) {
    const naming = found.namings.find((one) => one.what === what);
    if (!naming) continue;
    const second = found.namings.find(
      (one) => one.what === (what === "place" ? "metonym" : what === "body" ? "place" : undefined),
    );
    const entities = [naming, second].flatMap((one) => (one && entityOf(one)) || []);
    const name = what === "place" ? wordsOf(tokens, at, at + found.length) : undefined;
    return { from: at, to: at + found.length, form: what, entities, name, rule: `name/${what}` };
  }
  return undefined;
}

const person = (
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  rest: Partial<Spot> & { rule: string },
): Spot => ({
  from: at,
  to,
  form: "person",
  entities: [],
  name: wordsOf(tokens, from, to),
  ...rest,
});

/** "U.S. Secretary of State Antony Blinken", "the Foreign Secretary, Boris Johnson,", "foreign ministers". */
function officeSpot(tokens: readonly Token[], at: number): Spot | undefined {
  const office = officeAt(tokens, at);
  if (!office) return undefined;
  const start = isHonorific(tokens[office.to]) ? office.to + 1 : office.to;
  const end = office.plural ? office.to : nameEnd(tokens, start);
  const whose = office.of ? undefined : whoseAt(tokens, at);
  if (TITLED_THINGS.has(tokens[start]?.norm ?? "")) return undefined; // "King Kong", "Premier League"
  if (end > start && !startsOther(tokens, start)) {
    const behind = office.of ? undefined : sideOfName(tokens, end);
    const higher = office.offices.every((one) => GENERAL_OFFICES.has(one))
      ? apposedOffice(tokens, end)
      : undefined;
    const phrase = higher?.of ? higher : behind ? { ...office, of: behind.side } : office;
    return person(tokens, at, start, end, {
      to: behind?.to ?? end,
      office: phrase,
      sure: true,
      whose,
      rule: "person/title-name",
    });
  }
  const apart = /^[,(]$/.test(tokens[office.to]?.norm ?? "") && !office.plural ? office.to + 1 : 0;
  const named = apart && isHonorific(tokens[apart]) ? apart + 1 : apart;
  const comma = apart ? nameEnd(tokens, named) : 0;
  if (
    comma - office.to > 2 &&
    [",", ".", ")", "and"].includes(tokens[comma]?.norm ?? ".") &&
    !startsOther(tokens, named)
  )
    return person(tokens, at, named, comma, {
      office,
      sure: true,
      whose,
      rule: "person/title-comma-name",
    });
  if (!office.of && !office.sides.length && office.offices.every((one) => GENERAL_OFFICES.has(one)))
    return undefined;
  return { from: at, to: office.to, form: "office", entities: [], office, rule: "office/phrase" };
}

/** "its defence minister", "his foreign minister". */
function whoseAt(tokens: readonly Token[], at: number): Spot["whose"] {
  const word = tokens[at - 1]?.norm ?? "";
  if (word === "its" || word === "their" || word === "whose") return "state";
  return word === "his" || word === "her" ? "person" : undefined;
}

/** "President Sauli Niinistö of Finland": the state behind the name. */
function sideOfName(tokens: readonly Token[], at: number): { to: number; side: EntityRef } | undefined {
  if (tokens[at]?.norm !== "of") return undefined;
  return sideAt(tokens, tokens[at + 1]?.norm === "the" ? at + 2 : at + 1);
}

/** Does another known name (a state, a body) begin here, so that it is no person's? */
const startsOther = (tokens: readonly Token[], at: number): boolean => {
  const side = sideAt(tokens, at);
  return side !== undefined && side.to >= nameEnd(tokens, at);
};

/** "his Japanese counterpart", "their counterparts", "its Iraqi opposite number". */
function counterpartAt(tokens: readonly Token[], at: number): Spot | undefined {
  let to = at;
  if (/^(?:his|her|their|its|the)$/.test(tokens[to]?.norm ?? "")) to++;
  const entities: EntityRef[] = [];
  for (let side = sideAt(tokens, to); side; side = sideAt(tokens, to)) {
    entities.push(side.side);
    to = side.to;
    if (
      /^(?:and|,|'s|')$/.test(tokens[to]?.norm ?? "") &&
      (sideAt(tokens, to + 1) || tokens[to]?.norm.startsWith("'"))
    )
      to++;
  }
  if (!/^counterparts?$/.test(tokens[to]?.norm ?? "")) return undefined;
  const named = tokens[to + 1]?.norm === "," && entities.length === 1 ? nameEnd(tokens, to + 2) : 0;
  if (named > to + 3)
    return person(tokens, at, to + 2, named, {
      sure: true,
      counterpartOf: entities,
      rule: "person/counterpart-name",
    });
  const behind =
    /^(?:from|in|of)$/.test(tokens[to + 1]?.norm ?? "") && !entities.length
      ? sidesAfter(tokens, to + 2)
      : undefined;
  return {
    from: at,
    to: behind?.to ?? to + 1,
    form: "counterpart",
    entities: behind?.sides ?? entities,
    rule: "office/counterpart",
  };
}

function sidesAfter(tokens: readonly Token[], start: number): { to: number; sides: EntityRef[] } | undefined {
  const sides: EntityRef[] = [];
  let to = start;
  for (let side = sideAt(tokens, to); side; side = sideAt(tokens, to + 1)) {
    sides.push(side.side);
    to = side.to;
    if (!/^(?:and|,)$/.test(tokens[to]?.norm ?? "")) break;
    if (tokens[to]?.norm === "," && tokens[to + 1]?.norm === "and") to++;
  }
  return sides.length ? { to, sides } : undefined;
}

/** "Mr. Motegi", "Gen. Mark Milley". */
function honorificAt(tokens: readonly Token[], at: number): Spot | undefined {
  if (!isHonorific(tokens[at])) return undefined;
  const end = nameEnd(tokens, at + 1);
  return end > at + 1
    ? person(tokens, at, at + 1, end, {
        office: apposedOffice(tokens, end),
        sure: end - at > 2,
        rule: "person/honorific-name",
      })
    : undefined;
}

/** A capitalised name without title: certain with a given name or an office in apposition, else a candidate. */
function bareNameAt(tokens: readonly Token[], at: number): Spot | undefined {
  const end = nameEnd(tokens, at);
  if (end === at) return undefined;
  const apposed = apposedOffice(tokens, end);
  const owner = apposed && !apposed.of && !apposed.sides.length ? sideBefore(tokens, at) : undefined;
  const office = apposed && owner ? { ...apposed, of: owner } : apposed;
  const aged =
    tokens[end]?.norm === "," &&
    /^[2-9]\d$/.test(tokens[end + 1]?.norm ?? "") &&
    tokens[end + 2]?.norm === ",";
  const known = end - at > 1 && (aged || isGivenName(tokens[at]) || isFamilyFirst(tokens[at]));
  return person(tokens, at, at, end, {
    office,
    sure: known || (office !== undefined && end - at > 1),
    rule: office ? "person/name-apposition" : known ? "person/given-name" : "person/capitals",
  });
}

/** "Iceland's Guðrún Hallgrímsdóttir, minister for the environment": whose a name is, before it. */
function sideBefore(tokens: readonly Token[], at: number): EntityRef | undefined {
  const end = tokens[at - 1]?.norm === "'s" || tokens[at - 1]?.norm === "'" ? at - 1 : at;
  for (let from = end - 1; from >= Math.max(0, end - 4); from--) {
    const side = sideAt(tokens, from);
    if (side?.to === end && side.side.kind === "state") return side.side;
  }
  return undefined;
}

/** "…, the Japanese foreign minister," behind a name. */
function apposedOffice(tokens: readonly Token[], end: number): OfficePhrase | undefined {
  if (tokens[end]?.norm !== ",") return undefined;
  const became =
    tokens[end + 1]?.norm === "who" && /^(?:became|is|was)$/.test(tokens[end + 2]?.norm ?? "") ? 2 : 0;
  const article = /^(?:the|its|a|an)$/.test(tokens[end + 1 + became]?.norm ?? "") ? 1 : 0;
  const start = end + 1 + became + article;
  const office = officeAt(tokens, start);
  if (!office) return postAt(tokens, start);
  if (office.plural || nameEnd(tokens, office.to) !== office.to) return undefined;
  const house =
    office.of || !/^(?:at|of|with)$/.test(tokens[office.to]?.norm ?? "")
      ? undefined
      : houseAt(tokens, office.to + 1);
  return house
    ? { ...office, to: house.to, of: house.house, specific: true, offices: [office.title] }
    : officeOrPost(tokens, start, office);
}

/** "director" of no state may be the head of a longer post: "director of the Asia program at …". */
const officeOrPost = (tokens: readonly Token[], at: number, office: OfficePhrase): OfficePhrase =>
  (office.of || office.sides.length ? undefined : postAt(tokens, at)) ?? office;

type Reader = (tokens: readonly Token[], at: number) => Spot | undefined;

// Each reader in its turn; the first that finds something takes the place.
const READERS: readonly Reader[] = [
  counterpartAt, // before states: "his Japanese counterpart" holds one
  collectiveAt, // before offices: "the two ministers"
  describedAt, // "a senior U.S. official"
  officeSpot, // before states: "Japanese Foreign Minister …" begins with one
  (tokens, at) => {
    const found = ministryAt(tokens, at);
    return found && { from: at, to: found.to, form: "body", entities: [found.entity], rule: "body/ministry" };
  },
  organisationAt, // "Center for Strategic Studies": before places and persons inside it
  honorificAt,
  nameOrPerson,
];

/** A known name, unless a longer person's name with a given name begins there ("Jordan Baker", "Paris Smith"). */
function nameOrPerson(tokens: readonly Token[], at: number): Spot | undefined {
  const named = namedAt(tokens, at);
  const bare = bareNameAt(tokens, at);
  if (!named || !bare) return named ?? bare;
  return bare.sure && bare.to > named.to && isGivenName(tokens[at]) ? bare : named;
}

function firstOf(readers: readonly Reader[], tokens: readonly Token[], at: number): Spot | undefined {
  for (const reader of readers) {
    const spot = reader(tokens, at);
    if (spot) return spot;
  }
  return undefined;
}

/** "Prime Ministers Yoshihide Suga of Japan, Narendra Modi of India and Scott Morrison of Australia". */
function titledTogether(tokens: readonly Token[], at: number): Spot[] {
  const office = officeAt(tokens, at);
  if (!office?.plural || office.of || office.sides.length || office.offices.length > 1) return [];
  const spots: Spot[] = [];
  let from = office.to;
  for (;;) {
    const end = nameEnd(tokens, from);
    const side = end > from ? sideOfName(tokens, end) : undefined;
    if (!side) return spots;
    const phrase = { ...office, of: side.side, plural: false, title: office.title.replace(/s$/, "") };
    spots.push(
      person(tokens, spots.length ? from : at, from, end, {
        to: side.to,
        office: phrase,
        sure: true,
        rule: "person/titled-together",
      }),
    );
    const link = [[",", "and"], ["and"], [","]].find((words) =>
      words.every((word, k) => tokens[side.to + k]?.norm === word),
    );
    from = side.to + (link?.length ?? 0);
    if (!link) return spots;
  }
}

/** "The foreign ministers of Valdora and Kestria, Ilse Marant and Oskar Brenn,": as many names as sides, in their order. */
function namedInTurn(tokens: readonly Token[], at: number): Spot[] {
  const office = officeAt(tokens, at);
  if (
    !office?.plural ||
    office.offices.length > 1 ||
    office.sides.length < 2 ||
    tokens[office.to]?.norm !== ","
  )
    return [];
  const spots: Spot[] = [];
  let from = office.to + 1;
  for (const side of office.sides) {
    const end = nameEnd(tokens, from);
    if (end - from < 2) return [];
    const phrase = { ...office, of: side, sides: [], plural: false, title: office.title.replace(/s$/, "") };
    spots.push(
      person(tokens, spots.length ? from : at, from, end, {
        to: end,
        office: phrase,
        sure: true,
        rule: "person/named-in-turn",
      }),
    );
    const last = spots.length === office.sides.length;
    const link = /^(?:and|,)$/.test(tokens[end]?.norm ?? "") ? (tokens[end + 1]?.norm === "and" ? 2 : 1) : 0;
    if (!link && !last) return [];
    from = end + link;
  }
  return spots;
}

/** Where most words are capitalised, capitals tell no names: only known ones are found. */
const isTitleCase = (tokens: readonly Token[]): boolean => {
  if (/^[.!?]$/.test(tokens.at(-1)?.norm ?? "")) return false; // a sentence with many names
  const words = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return words.length > 3 && words.filter((token) => /^\p{Lu}/u.test(token.text)).length > 0.7 * words.length;
};

/** In a headline every word looks like a name: one word of it is kept, two behind a given name; nothing is sure by title alone. */
function shortened(tokens: readonly Token[], spot: Spot): Spot {
  if (spot.form !== "person" || !spot.name) return spot;
  const start = spot.to - spot.name.split(/[\s-]+/).length;
  if (start < spot.from || wordsOf(tokens, start, spot.to) !== spot.name) return spot;
  const length = isGivenName(tokens[start]) || isFamilyFirst(tokens[start]) ? 2 : 1;
  const to = Math.min(spot.to, start + length);
  return { ...spot, to, name: wordsOf(tokens, start, to), sure: spot.sure === true && to - start === 2 };
}

/** States the report tells of that no list knows ("the foreign minister of Valdora"), by the names it gives them. */
export const learnedStates = (spots: readonly Spot[]): ReadonlySet<string> =>
  new Set(
    spots
      .flatMap((spot) => [...(spot.office?.sides ?? []), ...(spot.office?.of ? [spot.office.of] : [])])
      .filter((side) => side.kind === "state" && side.name.length > 2)
      .map((side) => side.name),
  );

const learnedAt = (tokens: readonly Token[], at: number, learned: ReadonlySet<string>): Spot | undefined => {
  const name = tokens[at]!.text;
  return learned.has(name)
    ? { from: at, to: at + 1, form: "state", entities: [{ kind: "state", name }], rule: "name/state-learned" }
    : undefined;
};

export function recognise(tokens: readonly Token[], learned: ReadonlySet<string> = new Set()): Spot[] {
  const spots: Spot[] = [];
  const headline = isTitleCase(tokens);
  const readers = headline ? READERS.filter((reader) => reader !== organisationAt) : READERS;
  for (let at = 0; at < tokens.length; ) {
    const several = namedInTurn(tokens, at);
    const together = several.length ? several : titledTogether(tokens, at);
    const read = together.length
      ? undefined
      : (learnedAt(tokens, at, learned) ?? firstOf(readers, tokens, at));
    const spot = read && headline ? shortened(tokens, read) : read;
    spots.push(...together, ...(spot ? [spot] : []));
    at = spots.length && (spot || together.length) ? spots.at(-1)!.to : at + 1;
  }
  return spots;
}

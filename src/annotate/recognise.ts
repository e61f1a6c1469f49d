// One sentence's tokens in, its spots out: every name of a state, body, place, office and person, longest first, left to
// right, none overlapping. What a spot means beyond the sentence (surnames, "the minister") is settled in `link.ts`.
import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import { CAPTION_MARKS } from "../lexicon/recognition.ts";
import type { Token } from "../model/annotated.ts";
import { collectiveAt } from "./collectives.ts";
import { describedAt } from "./described.ts";
import { ministriesAt, ministryAt } from "./ministries.ts";
import { entityOf, nameAt } from "./names.ts";
import { counterpartAt, officeSpot } from "./office-spots.ts";
import { wordsOf } from "./offices.ts";
import { organisationAt } from "./organisations.ts";
import { bareNameAt, honorificAt, mayAt } from "./person-spots.ts";
import { isFamilyFirst, isGivenName } from "./persons.ts";
import { speaksAt } from "./speaking-names.ts";
import type { Spot } from "./spot.ts";
import { namedInTurn, titledTogether } from "./together.ts";
import { townAt } from "./towns.ts";

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

const isCalendar = ({ norm }: Token): boolean => WEEKDAYS.has(norm) || MONTHS.has(norm);

type Reader = (tokens: readonly Token[], at: number) => Spot | undefined;

// Each reader in its turn; the first that finds something takes the place.
const READERS: readonly Reader[] = [
  counterpartAt, // before states: "his Japanese counterpart" holds one
  townAt, // before states: "the Turkish capital" begins with one
  collectiveAt, // before offices: "the two ministers"
  describedAt, // "a senior U.S. official"
  officeSpot, // before states: "Japanese Foreign Minister …" begins with one
  (tokens, at) => {
    const found = ministryAt(tokens, at);
    return found && { from: at, to: found.to, form: "body", entities: [found.entity], rule: "body/ministry" };
  },
  (tokens, at) => {
    const found = ministriesAt(tokens, at);
    return (
      found && { from: at, to: found.to, form: "body", entities: found.entities, rule: "body/ministries" }
    );
  },
  organisationAt, // "Center for Strategic Studies": before places and persons inside it
  honorificAt,
  mayAt,
  nameOrPerson,
];

/** What may stand right behind a state: an office, a ministry, a known name, a title with somebody's name. */
const NAMING: readonly Reader[] = [
  officeSpot,
  (tokens, at) => namedAt(tokens, at),
  honorificAt,
  organisationAt,
  describedAt,
];

/** A known name, unless it is one word that begins a longer person's name with a given name ("Jordan Baker", "Paris Smith"). */
function nameOrPerson(tokens: readonly Token[], at: number): Spot | undefined {
  const named = namedAt(tokens, at);
  const bare = bareNameAt(tokens, at);
  if (!named || !bare) return named ?? bare;
  return named.to === at + 1 && bare.sure && bare.to > named.to && isGivenName(tokens[at]) ? bare : named;
}

function firstOf(readers: readonly Reader[], tokens: readonly Token[], at: number): Spot | undefined {
  for (const reader of readers) {
    const spot = reader(tokens, at);
    if (spot) return spot;
  }
  return undefined;
}

/** Where most words are capitalised, capitals tell no names: only known ones are found. */
const isTitleCase = (tokens: readonly Token[]): boolean => {
  if (/^[.!?]$/.test(tokens.at(-1)?.norm ?? "")) return false; // a sentence with many names
  if (tokens.some((token, k) => token.norm === "(" && CAPTION_MARKS.has(tokens[k + 1]?.norm ?? "")))
    return false;
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

/** "Britain First", "Kenya Airways": a state's name that another's begins with. */
function opensName(tokens: readonly Token[], spot: Spot): boolean {
  const next = tokens[spot.to];
  return (
    spot.form === "state" &&
    /^\p{Lu}\p{Ll}{2,}/u.test(next?.text ?? "") &&
    !isCalendar(next!) &&
    !isGivenName(next) &&
    !isFamilyFirst(next) &&
    firstOf(NAMING, tokens, spot.to) === undefined
  );
}

const speaking = (tokens: readonly Token[], spot: Spot): Spot =>
  spot.rule === "person/capitals" && speaksAt(tokens, spot) ? { ...spot, speaks: true } : spot;

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
    if (read && !headline && opensName(tokens, read)) {
      at = read.to;
      continue;
    }
    const spot = read && (headline ? shortened(tokens, read) : speaking(tokens, read));
    spots.push(...together, ...(spot ? [spot] : []));
    at = spots.length && (spot || together.length) ? spots.at(-1)!.to : at + 1;
  }
  return spots;
}

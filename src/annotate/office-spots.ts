// Offices with those who hold them, and persons told of by office alone: "U.S. Secretary of State Antony Blinken", "his
// Japanese counterpart".
import { TITLED_THINGS } from "../lexicon/portfolios.ts";
import { GENERAL_OFFICES } from "../lexicon/recognition.ts";
import type { Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { nameAt } from "./names.ts";
import { type OfficePhrase, officeAt, sideAt } from "./offices.ts";
import { apposedOffice, person, sideOfName } from "./person-spots.ts";
import { afterHonorifics, nameEnd } from "./persons.ts";
import type { Spot } from "./spot.ts";

/** "U.S. Secretary of State Antony Blinken", "the Foreign Secretary, Boris Johnson,", "foreign ministers". */
/** What is named after somebody. */
const NAMED_AFTER =
  /^(?:Airport|International|University|Hospital|Bridge|Stadium|Mosque|Port|Square|Street|Road|Avenue|Highway|Boulevard|Airbase|Barracks|Foundation|Prize|Award|Museum|Library|School|College|Institute|Center|Centre)$/;

export function officeSpot(tokens: readonly Token[], at: number): Spot | undefined {
  const office = tellsWhere(tokens, at) ? undefined : officeAt(tokens, at);
  if (!office) return undefined;
  const start = afterHonorifics(tokens, office.to);
  const end = office.plural ? office.to : nameEnd(tokens, start);
  const whose = office.of ? undefined : whoseAt(tokens, at);
  if (TITLED_THINGS.has(tokens[start]?.norm ?? "")) return undefined; // "King Kong", "Premier League"
  if (end > start && NAMED_AFTER.test(tokens[end]?.text ?? "")) return undefined; // "King Faisal Hospital"
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
  const named = apart && afterHonorifics(tokens, apart);
  const comma = apart ? nameEnd(tokens, named) : 0;
  if (
    comma - office.to > 2 &&
    [",", ".", ";", ")", "and"].includes(tokens[comma]?.norm ?? ".") &&
    !startsOther(tokens, named)
  )
    return person(tokens, at, named, comma, {
      office,
      sure: true,
      whose,
      rule: "person/title-comma-name",
    });
  const joined = ofOne(tokens, at, office) ? officeSpot(tokens, office.to + 1) : undefined;
  if (joined?.form === "person" && joined.from === office.to + 1 && joined.office)
    return {
      ...joined,
      from: at,
      whose,
      office: { ...joined.office, of: joined.office.of ?? office.of },
      rule: "person/titles-name",
    };
  if (!office.of && !office.sides.length && office.offices.every((one) => GENERAL_OFFICES.has(one)))
    return undefined;
  return { from: at, to: office.to, form: "office", entities: [], office, rule: "office/phrase" };
}

/**
 * Do two titles name one person: "Deputy Prime Minister and Foreign Minister X", "Deputy Prime Minister/Foreign Minister X"?
 * "The prime minister and Foreign Minister X" are two.
 */
function ofOne(tokens: readonly Token[], at: number, { title, to, plural }: OfficePhrase): boolean {
  const link = tokens[to]?.norm ?? "";
  if (plural || !/^(?:and|\/|&)$/.test(link)) return false;
  if (link === "/" || /^(?:deputy|vice)\b/i.test(title)) return true;
  return (
    tokens[at - 1]?.norm !== "the" &&
    /^\p{Lu}/u.test(tokens[to - 1]!.text) &&
    /^\p{Lu}/u.test(tokens[to + 1]?.text ?? "") &&
    sideAt(tokens, to + 1) === undefined
  );
}

/** "In Turkey Minister Ellwood met …": a state behind "in" is where; in "in Turkey's prime minister" it is whose. */
function tellsWhere(tokens: readonly Token[], at: number): boolean {
  const found = tokens[at - 1]?.norm === "in" ? nameAt(tokens, at) : undefined;
  if (!found?.namings.some(({ what }) => what === "state")) return false;
  return !/^['’]s?$/.test(tokens[at + found.length]?.norm ?? "");
}

/** "its defence minister", "his foreign minister". */
function whoseAt(tokens: readonly Token[], at: number): Spot["whose"] {
  const word = tokens[at - 1]?.norm ?? "";
  if (word === "its" || word === "their" || word === "whose") return "state";
  return word === "his" || word === "her" ? "person" : undefined;
}

/** Does another known name (a state, a body) begin here, so that it is no person's? */
const startsOther = (tokens: readonly Token[], at: number): boolean => {
  const side = sideAt(tokens, at);
  return side !== undefined && side.to >= nameEnd(tokens, at);
};

/** "his Japanese counterpart", "their counterparts", "its Iraqi opposite number". */
export function counterpartAt(tokens: readonly Token[], at: number): Spot | undefined {
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
  const comma = tokens[to + 1]?.norm === "," ? 1 : 0;
  const first = to + 1 + comma;
  const one = entities.length === 1 && tokens[to]!.norm === "counterpart" && !startsOther(tokens, first);
  const named = one ? nameEnd(tokens, first) : 0;
  if (named > first + 1)
    return person(tokens, at, first, named, {
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

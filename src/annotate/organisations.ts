// Bodies that no list knows, told by their head word: "Center for Strategic and International Studies", "Japan Ground
// Self-Defense Force", "Kurdistan Regional Government". Only capitalised runs; the name stands as written.

import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import { ORGANISATION_HEADS } from "../lexicon/recognition.ts";
import type { Token } from "../model/annotated.ts";
import { nameAt } from "./names.ts";
import { wordsOf } from "./offices.ts";
import { isGivenName } from "./persons.ts";
import type { Spot } from "./spot.ts";

const JOINS = new Set(["of", "for", "and", "on", "the", "in", "to", "-", "&"]);
const MOST = 12;
// Capitals at the head of a sentence that no name begins with: "According to the Foreign Ministry".
const NO_OPENING = new Set(
  `the according following during speaking under after before since while when as in on at for with by from of to and but
  inside within outside without if or both all despite throughout like unlike a an its their his her`.split(
    /\s+/,
  ),
);

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

const isCalendar = ({ norm }: Token): boolean => WEEKDAYS.has(norm) || (MONTHS.has(norm) && norm !== "march");

export function organisationAt(tokens: readonly Token[], at: number): Spot | undefined {
  if (isOneOfTwoSides(tokens, at)) return undefined;
  if (!isCapital(tokens[at]) || NO_OPENING.has(tokens[at]!.norm) || isCalendar(tokens[at]!)) return undefined;
  let to = at + 1;
  let head = ORGANISATION_HEADS.has(tokens[at]!.norm);
  for (let end = to; end - at < MOST; end++) {
    if (isCapital(tokens[end])) {
      if (head && namesHolder(tokens, end)) break;
      head ||= ORGANISATION_HEADS.has(tokens[end]!.norm);
      to = end + 1;
    } else if (!isOfMany(tokens, end) && (!JOINS.has(tokens[end]?.norm ?? "") || !joins(tokens, end))) break;
  }
  if (!head || to - at < 2 || isSessionOf(tokens, at, to) || (nameAt(tokens, at)?.length ?? 0) >= to - at)
    return undefined;
  const entities = [{ kind: "body" as const, name: wordsOf(tokens, at, to), ...stateIn(tokens, at, to) }];
  return { from: at, to, form: "body", entities, rule: "body/head-word" };
}

/** How many words the state's name is long that begins there. */
function sideLength(tokens: readonly Token[], at: number): number {
  const named = tokens[at] && nameAt(tokens, at);
  return named?.namings.some(({ what }) => what === "state") ? named.length : 0;
}
const DASH = /^(?:-|–|—|--)$/;

/** "the India–Bhutan Joint Commission": the two states are its sides and no part of a name that no list knows. */
function isOneOfTwoSides(tokens: readonly Token[], at: number): boolean {
  const length = sideLength(tokens, at);
  if (!length) return false;
  if (DASH.test(tokens[at + length]?.norm ?? "")) return sideLength(tokens, at + length + 1) > 0;
  return (
    DASH.test(tokens[at - 1]?.norm ?? "") &&
    [2, 3, 4].some((back) => sideLength(tokens, at - back) === back - 1)
  );
}

/** "IV Meeting of the Commission on Trade": the meeting is none of its name. */
const isSessionOf = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens
    .slice(at, to - 1)
    .some(
      ({ norm }, k) => /^(?:meeting|session|round|summit)$/.test(norm) && tokens[at + k + 1]!.norm === "of",
    );

/** "… of International Relations Ronald Lamola": behind a head word somebody's given name begins the holder's. */
const namesHolder = (tokens: readonly Token[], at: number): boolean =>
  ORGANISATION_HEADS.has(tokens[at - 1]!.norm) && isGivenName(tokens[at]) && isCapital(tokens[at + 1]);

/** "General People's Congress", "Workers' Party": whose body it is belongs to its name. */
const isOfMany = (tokens: readonly Token[], at: number): boolean =>
  /^'s?$/.test(tokens[at]?.norm ?? "") &&
  /^(?:people|peoples|workers|women|lord|children|farmers|soldiers|citizens)$/.test(
    tokens[at - 1]?.norm ?? "",
  ) &&
  isCapital(tokens[at + 1]);

/** Does the name go on behind this small word? */
const joins = (tokens: readonly Token[], at: number): boolean =>
  !tellsWhenOrWhere(tokens, at) &&
  (tokens[at]!.norm !== "the" || JOINS.has(tokens[at - 1]!.norm)) && // "Union for the Mediterranean", no "There the Council"
  (tokens[at]!.norm !== "-" || tokens[at - 1]!.span.to === tokens[at]!.span.from) && // a dash with blanks joins nothing
  goesOn(tokens, at);

/** "the Manama Dialogue on Saturday", "… Council in Vienna": the name ends before the day and the place. */
function tellsWhenOrWhere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || !/^(?:on|in)$/.test(tokens[at]!.norm)) return false;
  if (isCalendar(next)) return true;
  const named = tokens[at]!.norm === "in" ? nameAt(tokens, at + 1) : undefined;
  return named?.namings.some(({ what }) => what === "place" || what === "state") ?? false;
}

const goesOn = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at + 1]) || (JOINS.has(tokens[at + 1]?.norm ?? "") && isCapital(tokens[at + 2]));

const stateIn = (tokens: readonly Token[], from: number, to: number): { state?: string } => {
  for (let at = from; at < to; at++) {
    const naming = nameAt(tokens, at)?.namings.find((one) => one.what === "state" || one.what === "demonym");
    if (naming && (naming.what === "state" || naming.what === "demonym")) return { state: naming.state.code };
  }
  return {};
};

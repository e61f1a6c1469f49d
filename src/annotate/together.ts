// Several persons under one office in the plural, each with the state beside the name or in the order of the states.
import type { Token } from "../model/annotated.ts";
import { officeAt, sideAt } from "./offices.ts";
import { person, sideOfName } from "./person-spots.ts";
import { nameEnd } from "./persons.ts";
import type { Spot } from "./spot.ts";

/** "Prime Ministers Yoshihide Suga of Japan, Narendra Modi of India and Scott Morrison of Australia", "Presidents Xi and Biden". */
export function titledTogether(tokens: readonly Token[], at: number): Spot[] {
  const office = officeAt(tokens, at);
  if (!office?.plural || office.of || office.sides.length || office.offices.length > 1) return [];
  const spots: Spot[] = [];
  let from = office.to;
  for (;;) {
    const end = nameEnd(tokens, from);
    if (end === from || sideAt(tokens, from)) return severalOf(spots);
    const side = sideOfName(tokens, end);
    const phrase = { ...office, of: side?.side, plural: false, title: office.title.replace(/s$/, "") };
    const to = side?.to ?? end;
    spots.push(
      person(tokens, spots.length ? from : at, from, end, {
        to,
        office: phrase,
        sure: true,
        rule: "person/titled-together",
      }),
    );
    const link = [[",", "and"], ["and"], [","]].find((words) =>
      words.every((word, k) => tokens[to + k]?.norm === word),
    );
    from = to + (link?.length ?? 0);
    if (!link) return severalOf(spots);
  }
}

/** One name alone behind a plural is no list, unless its state says whose it is. */
const severalOf = (spots: Spot[]): Spot[] => (spots.length > 1 || spots[0]?.office?.of ? spots : []);

/** "The foreign ministers of Valdora and Kestria, Ilse Marant and Oskar Brenn,": as many names as sides, in their order. */
export function namedInTurn(tokens: readonly Token[], at: number): Spot[] {
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

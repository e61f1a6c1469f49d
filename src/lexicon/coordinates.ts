// Where places lie, so that events can be drawn on a map. What arrives: a place's name in any spelling of the lexicon, or
// a state's code. What leaves: latitude and longitude to a tenth of a degree, or nothing; no place is guessed.
import { CAPITAL_COORDINATES } from "./coordinates-capitals.ts";
import { CITY_COORDINATES } from "./coordinates-cities.ts";
import { PLACES } from "./places.ts";
import { STATES } from "./states.ts";
import { rows, values } from "./table.ts";

export interface Coordinates {
  /** Degrees north. */
  readonly latitude: number;
  /** Degrees east. */
  readonly longitude: number;
}

export interface Located extends Coordinates {
  readonly name: string;
  /** ISO 3166-1 alpha-2; none at sea. */
  readonly state?: string;
}

const CELL = /^(?<name>.+?) (?<latitude>-?\d+(?:\.\d)?) (?<longitude>-?\d+(?:\.\d)?)$/;

const locatedOf = (state: string, cell: string): Located => {
  const groups = CELL.exec(cell)?.groups;
  if (groups === undefined) throw new Error(`no coordinates: ${cell}`);
  const { name, latitude, longitude } = groups as Record<"name" | "latitude" | "longitude", string>;
  return {
    name,
    ...(state === "" ? {} : { state }),
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
};

export const LOCATED: readonly Located[] = rows(CAPITAL_COORDINATES + CITY_COORDINATES, 2).flatMap(
  ([state, names]) => values(names).map((cell) => locatedOf(state!, cell)),
);

/** Where the lexicon gives two places one name, the first is meant, as for the lexicon itself. */
const byName = (() => {
  const found = new Map<string, Located>();
  for (const located of LOCATED) if (!found.has(located.name)) found.set(located.name, located);
  for (const { names } of PLACES) {
    const located = names.map((name) => found.get(name)).find((one) => one !== undefined);
    if (located !== undefined) for (const name of names) if (!found.has(name)) found.set(name, located);
  }
  return found;
})();

export const placeCoordinates = (name: string): Located | undefined => byName.get(name);

/** Of a state whose shape the map is too coarse for. */
export const capitalCoordinates = (code: string): Located | undefined => {
  const capital = STATES.find((state) => state.code === code)?.capital;
  return capital === undefined ? undefined : byName.get(capital);
};

// Places where diplomacy happens or that it is about: cities with all capitals, regions, islands, seas and sites,
// each with its state and time zone. Written by hand from common knowledge; a name of several meanings is in `ambiguous`.
import { CITIES } from "./places-cities.ts";
import { REGIONS } from "./places-regions.ts";
import { STATES } from "./states.ts";
import { rows, values } from "./table.ts";
import { CAPITAL_ZONES } from "./zones.ts";

export type PlaceKind = "city" | "region" | "island" | "sea" | "site";

export interface Place {
  /** Usual English name. */
  readonly name: string;
  /** Every spelling, the usual one first. */
  readonly names: readonly string[];
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; none for seas and regions of several states or of disputed rule. */
  readonly state?: string;
  /** IANA time zone. */
  readonly zone?: string;
  readonly capital?: true;
}

const placeOf = (kind: PlaceKind, state: string, zone: string, cell: string): Place => {
  const names = cell.split("=").map((name) => name.trim());
  return { name: names[0]!, names, kind, ...(state ? { state } : {}), ...(zone ? { zone } : {}) };
};

const listed: readonly Place[] = [
  ...rows(CITIES, 3).flatMap(([state, zone, names]) =>
    values(names).map((name) => placeOf("city", state!, zone!, name)),
  ),
  ...rows(REGIONS, 4).flatMap(([kind, state, zone, names]) =>
    values(names).map((name) => placeOf(kind as PlaceKind, state!, zone!, name)),
  ),
];

/** Seats of government; a spelling of a capital is not told from a second seat, so each stands as a place of its own. */
const capitals: readonly Place[] = STATES.flatMap((state) =>
  state.capitals.map((name) => ({
    ...placeOf("city", state.code, CAPITAL_ZONES.get(state.code) ?? "", name),
    capital: true as const,
  })),
);

export const PLACES: readonly Place[] = [...capitals, ...listed];

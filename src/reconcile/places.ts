// Places as two tellings of one event are held against each other: a city lies in its state.
import { type EntityRef, entityKey } from "../model/entity.ts";

/** The state a place is or lies in, as far as the reading knows. */
export const stateOfPlace = (place: EntityRef): string | undefined =>
  place.kind === "state" ? place.name : place.state;

/** The same, or one lies in the other. */
export const samePlace = (a: EntityRef, b: EntityRef): boolean =>
  entityKey(a) === entityKey(b) ||
  (a.kind !== b.kind && (a.kind === "state" || b.kind === "state") && stateOfPlace(a) === stateOfPlace(b)) ||
  a.state === b.name ||
  b.state === a.name;

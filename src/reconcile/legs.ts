// A journey of several places, and what the other journeys of its component tell of each: a leg that nobody tells of stays
// as it was planned.
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { EventRow, Leg } from "../model/record.ts";
import { meets } from "../model/time.ts";
import { namesOf } from "./company.ts";
import { samePlace } from "./places.ts";

const LEAST_PLACES = 2;

const isLegOf = (leg: EventRow, trip: EventRow, place: EntityRef): boolean => {
  const [to, ...more] = leg.places ?? [];
  const travellers = namesOf(trip.participants);
  return (
    leg !== trip &&
    to !== undefined &&
    more.length === 0 &&
    samePlace(to, place) &&
    namesOf(leg.participants).some((name) => travellers.includes(name)) &&
    (leg.date ? !trip.date || meets(leg.date, trip.date) : isCalledOff(leg, trip))
  );
};

/** A leg called off without a day, by word that came while the journey lasted or was planned. */
const isCalledOff = ({ status, history }: EventRow, trip: EventRow): boolean => {
  const [planned, told] = [trip.history[0]?.known, history[0]?.known];
  return (
    status === "cancelled" && !!trip.date && !!planned && !!told && planned <= told && told <= trip.date.to
  );
};

const legOf = (place: EntityRef, trip: EventRow, visits: readonly EventRow[]): Leg => {
  const found = visits
    .filter((visit) => isLegOf(visit, trip, place))
    .sort((a, b) => Number(b.status === "held") - Number(a.status === "held") || (a.id < b.id ? -1 : 1));
  const [leg] = found;
  if (!leg) return { place, status: trip.status === "held" ? "held" : (trip.status ?? "planned"), facts: [] };
  return {
    place: leg.places![0]!,
    status: leg.status ?? "planned",
    ...(leg.date ? { date: leg.date } : {}),
    facts: found.flatMap(({ facts }) => facts),
  };
};

/** Trips with their legs; all other rows as they are. */
export function withLegs(rows: readonly EventRow[]): EventRow[] {
  const visits = rows.filter(({ kind }) => kind === "visit");
  return rows.map((row) => {
    const places = row.places ?? [];
    if (row.kind !== "visit" || places.length < LEAST_PLACES) return row;
    const once = places.filter(
      (place, at) => places.findIndex((other) => entityKey(other) === entityKey(place)) === at,
    );
    return { ...row, legs: once.map((place) => legOf(place, row, visits)) };
  });
}

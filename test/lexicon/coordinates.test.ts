// Coordinates are facts written by hand; what can be checked of them is checked: they lie in or near the shape of their
// state, their longitude goes with their clock, and every capital has some.
import { geoBounds } from "d3-geo";
import { describe, expect, test } from "vitest";
import { LOCATED, placeCoordinates } from "../../src/lexicon/coordinates.ts";
import { PLACES } from "../../src/lexicon/places.ts";
import { STATES } from "../../src/lexicon/states.ts";
import { codeOfShape, NAMELESS, shapeOf, shapes, stateCoordinates } from "../../src/serve/views/world.ts";

/** Degrees beyond the box of a shape drawn at 1:110 million, which leaves small islands out. */
const NEAR = 1.5;
/** Far from the mainland, where the coarse shape has nothing. */
const OVERSEAS = new Set([
  "Azores", "Lajes", "Ponta Delgada", "Svalbard", "Longyearbyen", "Socotra", "Iwo Jima", "Pratas", "Kinmen", "Matsu",
  "Penghu", "Yonaguni", "Ishigaki", "Okinawa", "Naha", "Kadena", "Henoko", "Futenma", "Batanes", "Lampedusa", "Kastellorizo", "Rhodes",
  "Bornholm", "Malabo",
]); // biome-ignore format: one list

const isInside = (value: number, low: number, high: number): boolean =>
  low <= high ? value >= low - NEAR && value <= high + NEAR : value >= low - NEAR || value <= high + NEAR;

describe("coordinates", () => {
  test("lie in or near the box of their state's shape", () => {
    const strange = LOCATED.filter(({ name, state, latitude, longitude }) => {
      const shape = state === undefined ? undefined : shapeOf(state);
      if (shape === undefined || OVERSEAS.has(name)) return false;
      const [[west, south], [east, north]] = geoBounds(shape);
      return !(isInside(longitude, west, east) && latitude >= south - NEAR && latitude <= north + NEAR);
    });
    expect(strange.map(({ name, state }) => `${state} ${name}`)).toEqual([]);
  });

  test("go with the clock of their place", () => {
    const zones = new Map(
      PLACES.flatMap(({ names, zone, state }) => names.map((name) => [`${state} ${name}`, zone])),
    );
    const offset = (zone: string): number => {
      const words = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" })
        .formatToParts(new Date("2021-01-15T12:00:00Z"))
        .find(({ type }) => type === "timeZoneName")!.value;
      const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(words) ?? ["", "+", "0", "0"];
      return (sign === "-" ? -1 : 1) * (Number(hours) + Number(minutes) / 60);
    };
    const strange = LOCATED.flatMap(({ name, state, longitude }) => {
      const zone = zones.get(`${state} ${name}`);
      if (zone === undefined) return [];
      const apart = Math.abs(longitude / 15 - offset(zone)) % 24;
      return Math.min(apart, 24 - apart) > 3.1 ? [`${state} ${name} ${longitude}`] : [];
    });
    expect(strange).toEqual([]);
  });

  test("are those of places in the lexicon, each once", () => {
    const known = new Set(PLACES.flatMap(({ names, state }) => names.map((name) => `${state} ${name}`)));
    const own = LOCATED.map(({ name, state }) => `${state} ${name}`);
    expect(own.filter((name) => !known.has(name))).toEqual([]);
    expect(own.filter((name, at) => own.indexOf(name) !== at)).toEqual([]);
  });

  test("stand for every capital in every spelling", () => {
    const missing = STATES.flatMap(({ capitals }) => capitals).filter(
      (name) => placeCoordinates(name) === undefined,
    );
    expect(missing).toEqual([]);
    expect(placeCoordinates("Kiev")).toMatchObject({ state: "UA" });
    expect(placeCoordinates("Nowhere Bay")).toBeUndefined();
  });

  test("every shape of the atlas is a state, or known to be none; every state has a point", () => {
    const names = shapes().map(({ properties }) => properties.name);
    expect(names.filter((name) => (codeOfShape(name) === undefined) !== NAMELESS.has(name))).toEqual([]);
    const codes = names.flatMap((name) => codeOfShape(name) ?? []);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    expect(STATES.filter(({ code }) => stateCoordinates(code) === undefined)).toEqual([]);
    const { latitude, longitude } = stateCoordinates("FR")!;
    expect([Math.round(latitude), Math.round(longitude)]).toEqual([47, 2]);
  });
});

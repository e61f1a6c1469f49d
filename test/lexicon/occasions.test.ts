// Meetings have days in order, hosts that are states, forums that the lexicon knows; what is checked is told apart.
import { expect, test } from "vitest";
import { BODIES } from "../../src/lexicon/bodies.ts";
import { OCCASIONS, type Occasion } from "../../src/lexicon/occasions.ts";
import { STATES } from "../../src/lexicon/states.ts";
import { daysBetween, isDay } from "../../src/model/time.ts";

const told = (one: Occasion): string => `${one.forum}, ${one.level}, ${one.from}`;

/** Longer than any of them; a longer one is a wrong year or month. */
const LONGEST = 16;

test("counts", () => {
  const checked = OCCASIONS.filter((one) => one.source !== "unverified");
  const forums = new Set(OCCASIONS.map((one) => one.forum));
  console.log(`${OCCASIONS.length} occasions of ${forums.size} forums, ${checked.length} checked`);
  expect(checked.length).toBeGreaterThan(OCCASIONS.length / 2);
});

test("days are days of 2015 to 2026, in order, and not too many", () => {
  const wrong = OCCASIONS.filter(
    ({ from, to }) =>
      !isDay(from) ||
      !isDay(to) ||
      from < "2015-01-01" ||
      to > "2026-12-31" ||
      from > to ||
      daysBetween(from, to) >= LONGEST,
  );
  expect(wrong.map(told)).toEqual([]);
});

test("no two of one forum and level overlap", () => {
  const wrong = OCCASIONS.flatMap((one, k) =>
    OCCASIONS.slice(k + 1)
      .filter((later) => later.forum === one.forum && later.level === one.level && later.from <= one.to)
      .map((later) => `${told(one)}; ${told(later)}`),
  );
  expect(wrong).toEqual([]);
});

test("hosts are states, and only what is virtual is nowhere", () => {
  const codes = new Set(STATES.map((state) => state.code));
  expect(OCCASIONS.filter((one) => one.state && !codes.has(one.state)).map(told)).toEqual([]);
  expect(OCCASIONS.filter((one) => one.places.length === 0 && one.format !== "virtual").map(told)).toEqual(
    [],
  );
});

/** Single meetings of states, which are no body: told by the name that news gave them. */
const ALONE = [
  "Gaza peace summit",
  "Trilateral summit at Camp David",
  "US–North Korea summit",
  "US–Russia summit",
];

test("forums are those of the lexicon, but for a few single meetings", () => {
  const bodies = new Set([...BODIES.map((one) => one.name), ...ALONE]);
  const held = new Set(OCCASIONS.map((one) => one.forum));
  expect(ALONE.filter((name) => !held.has(name))).toEqual([]);
  expect(OCCASIONS.filter((one) => !bodies.has(one.forum)).map(told)).toEqual([]);
});

test("sorted by forum and day", () => {
  const keys = OCCASIONS.map((one) => `${one.forum}\t${one.from}\t${one.level}`);
  expect(keys).toEqual(keys.toSorted());
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  ["Quad", "2021-03-12", []],
  ["G20", "2021-10-31", ["Rome"]],
  ["NATO", "2024-07-10", ["Washington", "Washington, D.C."]],
])("the %s leaders met on %s", (forum, day, places) => {
  const met = OCCASIONS.filter(
    (one) => one.forum === forum && one.level === "leaders" && one.from <= day && day <= one.to,
  );
  expect(met.map((one) => one.places)).toEqual([places]);
});

// Places with valid time zones and states; word lists that hold together; the tree of issues.
import { expect, test } from "vitest";
import { AMBIGUOUS } from "../../src/lexicon/ambiguous.ts";
import { BODIES } from "../../src/lexicon/bodies.ts";
import { MONTHS, WEEKDAYS } from "../../src/lexicon/calendar.ts";
import { GIVEN_NAMES } from "../../src/lexicon/given-names.ts";
import { ISSUES } from "../../src/lexicon/issues.ts";
import { PLACES } from "../../src/lexicon/places.ts";
import { STATES } from "../../src/lexicon/states.ts";
import { rows, values } from "../../src/lexicon/table.ts";
import {
  ABBREVIATIONS, CARDINAL_NUMBERS, HONORIFICS, MAY_END_SENTENCE, NOT_NAMES, ORDINAL_NUMBERS, SAY_VERBS, SPEECH_NOUNS,
} from "../../src/lexicon/words.ts"; // biome-ignore format: one list

const CODES = new Set(STATES.map((state) => state.code));

test("counts", () => {
  const kinds = [...new Set(PLACES.map((place) => place.kind))].map(
    (kind) => `${PLACES.filter((place) => place.kind === kind).length} ${kind}`,
  );
  console.log(
    `${PLACES.length} places: ${kinds.join(", ")}; ${GIVEN_NAMES.size} given names; ${ISSUES.length} issues`,
  );
  console.log(
    `${SAY_VERBS.length} verbs of saying, ${SPEECH_NOUNS.length} nouns, ${HONORIFICS.length} forms of address, ${AMBIGUOUS.size} ambiguous names`,
  );
  expect(PLACES.length).toBeGreaterThan(400);
  expect(GIVEN_NAMES.size).toBeGreaterThan(1500);
});

test("every place has a state that is known and a time zone that the runtime knows", () => {
  const zones = new Set(PLACES.flatMap((place) => (place.zone ? [place.zone] : [])));
  for (const timeZone of zones) expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
  expect(PLACES.filter((place) => place.state && !CODES.has(place.state))).toEqual([]);
  expect(
    PLACES.filter((place) => place.kind === "city" && !(place.state && place.zone)).map(({ name }) => name),
  ).toEqual([]);
});

test("every capital is a place", () => {
  const names = new Set(
    PLACES.filter((place) => place.capital).map((place) => `${place.name} ${place.state}`),
  );
  expect(
    STATES.filter((state) => !names.has(`${state.capital} ${state.code}`)).map(({ code }) => code),
  ).toEqual([]);
});

test("a place's name means one place, one body or is listed as ambiguous", () => {
  const owners = new Map<string, string[]>();
  for (const place of PLACES)
    for (const name of place.names)
      owners.set(name, [...(owners.get(name) ?? []), `${place.name} ${place.state}`]);
  expect([...owners].filter(([name, of]) => of.length > 1 && !AMBIGUOUS.has(name))).toEqual([]);
  const bodies = new Set(BODIES.flatMap((body) => body.names));
  expect([...owners.keys()].filter((name) => bodies.has(name) && !AMBIGUOUS.has(name))).toEqual([]);
});

test("a place that bears a state's name is that state's own", () => {
  const states = new Map(
    STATES.flatMap((state) => [...state.names, ...state.metonyms].map((name) => [name, state.code] as const)),
  );
  const odd = PLACES.flatMap((place) =>
    place.names.filter(
      (name) => states.has(name) && states.get(name) !== place.state && !AMBIGUOUS.has(name),
    ),
  );
  expect(odd).toEqual([]);
});

test("the calendar and numbers", () => {
  expect([MONTHS.get("january"), MONTHS.get("sept"), MONTHS.get("dec")]).toEqual([1, 9, 12]);
  expect([WEEKDAYS.get("sunday"), WEEKDAYS.get("sat")]).toEqual([0, 6]);
  expect([
    CARDINAL_NUMBERS.get("twelve"),
    CARDINAL_NUMBERS.get("thirty"),
    CARDINAL_NUMBERS.get("hundred"),
  ]).toEqual([12, 30, 100]);
  expect([ORDINAL_NUMBERS.get("third"), ORDINAL_NUMBERS.get("twentieth")]).toEqual([3, 20]);
});

test("verbs of saying: forms once, except those that one word shares", () => {
  const forms = SAY_VERBS.flatMap((verb) => verb.forms);
  expect(forms.filter((form, k) => forms.indexOf(form) !== k)).toEqual([]);
  for (const verb of SAY_VERBS) expect(verb.forms[0]).toBe(verb.verb);
  expect(SAY_VERBS.find((verb) => verb.verb === "tell")?.hearer).toBe(true);
});

test("what may end a sentence is an abbreviation; no list of names holds what names nobody", () => {
  const known = new Set(ABBREVIATIONS);
  expect(MAY_END_SENTENCE.filter((word) => !known.has(word))).toEqual([]);
  for (const word of ["monday", "the", "parliament", "ministry"]) expect(NOT_NAMES.has(word)).toBe(true);
  const stateWords = STATES.flatMap((state) => state.names).filter((name) =>
    NOT_NAMES.has(name.toLowerCase()),
  );
  expect(stateWords).toEqual([]);
});

test("issues: names once, wordings once, broader ones known, no circle", () => {
  const byName = new Map(ISSUES.map((issue) => [issue.name, issue]));
  expect(byName.size).toBe(ISSUES.length);
  const wordings = ISSUES.flatMap((issue) => issue.names);
  expect(wordings.filter((word, k) => wordings.indexOf(word) !== k)).toEqual([]);
  for (const issue of ISSUES) {
    let above = issue.broader;
    for (let steps = 0; above && steps < 10; steps++) above = byName.get(above)!.broader;
    expect([issue.name, above]).toEqual([issue.name, undefined]);
  }
});

test("the issues that the record names", () => {
  const names = new Set(ISSUES.map((issue) => issue.name));
  const listed = [
    "Taiwan Strait", "East China Sea", "South China Sea", "Senkaku Islands", "North Korea nuclear and missile programmes",
    "Xinjiang human rights", "Hong Kong", "Myanmar", "Russia–Ukraine border build-up", "Iran nuclear programme", "COVID-19", "climate",
    "2022 Winter Olympics diplomatic boycott", "China coast guard law", "China military build-up", "extended deterrence",
    "free and open Indo-Pacific", "rules-based order", "supply chains", "cybersecurity", "Japan defence posture", "joint military exercises",
  ]; // biome-ignore format: a list
  expect(listed.filter((name) => !names.has(name))).toEqual([]);
});

test("a table with a cell too many or too few throws", () => {
  expect(rows("a | b\n# left out\n\nc | d", 2)).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(() => rows("a | b | c", 2)).toThrow();
  expect(values(" a ; b ;; ")).toEqual(["a", "b"]);
});

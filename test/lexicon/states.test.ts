// Every state stands once, under valid codes, and no name means two of them unless it is listed as shared.
import { expect, test } from "vitest";
import { AMBIGUOUS, SHARED_BETWEEN_STATES } from "../../src/lexicon/ambiguous.ts";
import { STATES } from "../../src/lexicon/states.ts";
import { CAPITAL_ZONES } from "../../src/lexicon/zones.ts";

const REGIONS = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const byCode = new Map(STATES.map((state) => [state.code, state]));

test("193 members of the United Nations, two observers, Taiwan and Kosovo, and the territories beside them", () => {
  const states = STATES.filter((state) => !state.territory);
  console.log(`${states.length} states, ${STATES.length - states.length} territories`);
  expect(states).toHaveLength(197);
});

test("every code is one that Intl knows, and stands once", () => {
  expect(STATES.filter((state) => !/^[A-Z]{2}$/.test(state.code) || !REGIONS.of(state.code))).toEqual([]);
  expect(STATES.filter((state) => !/^[A-Z]{3}$/.test(state.code3))).toEqual([]);
  expect(new Set(STATES.map((state) => state.code)).size).toBe(STATES.length);
  expect(new Set(STATES.map((state) => state.code3)).size).toBe(STATES.length);
});

test("the name that Intl gives for a code is one of the state's names", () => {
  const plain = (name: string) =>
    name
      .replace(/ \(.*\)$/, "")
      .replace(" SAR China", "")
      .replaceAll("&", "and")
      .replaceAll("’", "'")
      .replace("Congo - ", "Congo-")
      .replace("Palestinian Territories", "Palestinian territories")
      .replace("St. ", "Saint ")
      .replace("and Grenadines", "and the Grenadines")
      .replaceAll("St ", "Saint ");
  const odd = STATES.filter((state) => {
    const names = state.names.map((name) => plain(name));
    return !names.includes(plain(REGIONS.of(state.code)!));
  });
  expect(odd.map((state) => `${state.code} ${REGIONS.of(state.code)}`)).toEqual([]);
});

test("no two states share a name, a demonym or a metonym, but those listed", () => {
  const owners = new Map<string, Set<string>>();
  for (const state of STATES)
    for (const name of [...state.names, ...state.demonyms, ...state.metonyms])
      owners.set(name, (owners.get(name) ?? new Set()).add(state.code));
  const shared = [...owners].filter(([, codes]) => codes.size > 1).map(([name]) => name);
  expect(shared.sort()).toEqual([...SHARED_BETWEEN_STATES].sort());
});

test("each state has a people's name, a capital and the capital's time zone", () => {
  expect(
    STATES.filter((state) => !state.capital || !state.demonyms.length).map((state) => state.code),
  ).toEqual([]);
  expect(STATES.filter((state) => !CAPITAL_ZONES.has(state.code)).map((state) => state.code)).toEqual([]);
  expect([...CAPITAL_ZONES.keys()].filter((code) => !byCode.has(code))).toEqual([]);
});

test("names that mislead are kept out of the metonyms", () => {
  for (const name of [
    "Georgetown",
    "Kingston",
    "Victoria",
    "Stanley",
    "Hamilton",
    "Brussels",
    "Jerusalem",
    "Male",
  ])
    expect(STATES.flatMap((state) => (state.metonyms.includes(name) ? [state.code] : []))).toEqual([]);
});

test("forms that reports use", () => {
  const means = (form: string) =>
    STATES.filter((state) => [...state.names, ...state.demonyms, ...state.metonyms].includes(form)).map(
      ({ code }) => code,
    );
  const forms = {
    "U.S.": "US", American: "US", Tokyo: "JP", DPRK: "KP", "Republic of Korea": "KR", ROK: "KR", Kremlin: "RU", Burma: "MM",
    Türkiye: "TR", Briton: "GB", "U.K.": "GB", Nigerien: "NE", Nigerian: "NG", Emirati: "AE", "Ivory Coast": "CI", Kiev: "UA",
  }; // biome-ignore format: a table
  expect(Object.fromEntries(Object.keys(forms).map((form) => [form, means(form)[0]]))).toEqual(forms);
});

test("an ambiguous name has at least two senses", () => {
  for (const [name, senses] of AMBIGUOUS) expect([name, senses.length > 1]).toEqual([name, true]);
});

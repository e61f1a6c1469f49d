// Bodies, forums and instruments: one canonical name each, known members, no name that means two of them.
import { expect, test } from "vitest";
import { AMBIGUOUS } from "../../src/lexicon/ambiguous.ts";
import { BODIES, MINISTRY_WORDS, type MinistryKind, ministryOf } from "../../src/lexicon/bodies.ts";
import { STATES } from "../../src/lexicon/states.ts";

const CODES = new Set(STATES.map((state) => state.code));
const body = (name: string) => BODIES.find((one) => one.name === name);
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

test("counts", () => {
  const count = (kind: string) => BODIES.filter((one) => one.kind === kind).length;
  console.log(
    `${BODIES.length} bodies: ${count("body")} bodies, ${count("forum")} forums, ${count("instrument")} instruments;`,
    `${BODIES.flatMap((one) => one.names).length} names; ${BODIES.filter((one) => one.members).length} with members`,
  );
  expect(BODIES.length).toBeGreaterThan(500);
});

test("a canonical name stands once and no name means two bodies", () => {
  const owners = new Map<string, string[]>();
  for (const one of BODIES)
    for (const name of one.names) owners.set(name, [...(owners.get(name) ?? []), one.name]);
  expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
});

test("no body bears the name of a state", () => {
  const states = new Set(STATES.flatMap((state) => [...state.names, ...state.demonyms, ...state.metonyms]));
  expect(
    BODIES.flatMap((one) => one.names).filter((name) => states.has(name) && !AMBIGUOUS.has(name)),
  ).toEqual([]);
});

test("kinds and members are known, members once, dates in order", () => {
  for (const one of BODIES) {
    expect(["body", "forum", "instrument"]).toContain(one.kind);
    if (one.state) expect([one.name, CODES.has(one.state)]).toEqual([one.name, true]);
    const members = one.members ?? [];
    expect([one.name, members.filter((member) => !CODES.has(member.state))]).toEqual([one.name, []]);
    expect([one.name, new Set(members.map((member) => member.state)).size]).toEqual([
      one.name,
      members.length,
    ]);
    for (const { from, until } of members) {
      for (const date of [from, until]) if (date) expect(date).toMatch(DATE);
      if (from && until) expect(from < until).toBe(true);
    }
  }
});

const on = (name: string, day: string) =>
  body(name)!
    .members!.filter(
      (member) => (!member.from || member.from <= day) && (!member.until || member.until > day),
    )
    .map((member) => member.state);

test.each([
  ["NATO", "2021-12-01", 30],
  ["NATO", "2024-04-01", 32],
  ["European Union", "2019-12-01", 28],
  ["European Union", "2021-12-01", 27],
  ["ASEAN", "2021-12-01", 10],
  ["ASEAN", "2026-01-01", 11],
  ["United Nations", "2021-12-01", 193],
  ["BRICS", "2021-12-01", 5],
  ["BRICS", "2025-02-01", 10],
  ["G7", "2021-12-01", 7],
  ["Quad", "2021-12-01", 4],
  ["CPTPP", "2021-12-01", 11],
  ["RCEP", "2022-01-01", 15],
  ["Arab League", "2021-12-01", 22],
  ["African Union", "2021-12-01", 55],
  ["ECOWAS", "2024-12-01", 15],
  ["ECOWAS", "2025-06-01", 12],
  ["Gulf Cooperation Council", "2021-12-01", 6],
  ["Organisation of Islamic Cooperation", "2021-12-01", 57],
  ["Commonwealth", "2023-01-01", 56],
  ["Council of Europe", "2021-12-01", 47],
  ["Council of Europe", "2023-01-01", 46],
  ["OECD", "2023-01-01", 38],
  ["APEC", "2021-12-01", 21],
  ["East Asia Summit", "2021-12-01", 18],
  ["SADC", "2021-12-01", 16],
  ["Pacific Islands Forum", "2021-12-01", 18],
  ["Shanghai Cooperation Organisation", "2021-12-01", 8],
  ["Shanghai Cooperation Organisation", "2024-12-01", 10],
  ["CARICOM", "2021-12-01", 14],
])("%s on %s has %i members", (name, day, count) => {
  expect(on(name, day)).toHaveLength(count);
});

test("canonical names of the record", () => {
  const names = [
    "Quad", "AUKUS", "G7", "ASEAN", "RCEP", "CPTPP", "Indo-Pacific Economic Framework", "US–Japan Security Consultative Committee",
    "US–Japan alliance", "Treaty of Mutual Cooperation and Security between the United States and Japan", "US–Japan–ROK trilateral",
    "US–Australia 2+2", "Vienna talks on Iran's nuclear programme", "inter-Korean military agreement of 2018",
    "Japan–Australia security agreement", "US Department of State", "US Department of Defense", "Ministry of Foreign Affairs of Japan",
    "Ministry of Foreign Affairs of China", "Ministry of National Defense of South Korea", "Chinese Communist Party Politburo",
    "European Union", "United Nations", "UN Security Council", "NATO", "VOA", "IRIA",
  ]; // biome-ignore format: a list
  expect(names.filter((name) => !body(name))).toEqual([]);
});

test.each([
  ["foreign", "PE", "Ministry of Foreign Affairs of Peru"],
  ["foreign", "JP", "Ministry of Foreign Affairs of Japan"],
  ["foreign", "NL", "Ministry of Foreign Affairs of the Netherlands"],
  ["foreign", "US", "US Department of State"],
  ["defence", "KR", "Ministry of National Defense of South Korea"],
  ["finance", "GB", "HM Treasury"],
  ["trade", "NZ", "Ministry of Trade of New Zealand"],
] as const)("the %s ministry of %s is the %s", (kind, state, name) => {
  expect(ministryOf(kind, state)).toBe(name);
});

test("ministries of own name stand in the list; every kind has its words; an unknown state is a bug", () => {
  for (const kind of Object.keys(MINISTRY_WORDS) as MinistryKind[]) {
    expect(MINISTRY_WORDS[kind].length).toBeGreaterThan(0);
    for (const state of CODES) {
      const name = ministryOf(kind, state);
      if (!name.startsWith("Ministry of")) expect([name, body(name)?.state]).toEqual([name, state]);
    }
  }
  expect(() => ministryOf("foreign", "ZZ")).toThrow();
});

// Offices name what they should; holders of an office follow each other without overlap; what is checked is told apart.
import { expect, test } from "vitest";
import { BODIES } from "../../src/lexicon/bodies.ts";
import { HOLDERS, type Holder } from "../../src/lexicon/holders.ts";
import {
  chiefOffice,
  LOWERING_MODIFIERS,
  MONARCHIES,
  OFFICES,
  PRESIDENTIAL,
  TITLE_MODIFIERS,
} from "../../src/lexicon/offices.ts";
import { STATES } from "../../src/lexicon/states.ts";

const CODES = new Set(STATES.map((state) => state.code));
const offices = (title: string, state?: string) =>
  OFFICES.filter(
    (one) => one.titles.includes(title) && (!one.only || (state && one.only.includes(state))),
  ).map(({ office }) => office);

test("counts", () => {
  console.log(
    `${OFFICES.length} rows of offices, ${OFFICES.flatMap((one) => one.titles).length} titles; ${HOLDERS.length} holders`,
  );
  const checked = HOLDERS.filter((one) => one.source !== "unverified");
  console.log(`${checked.length} checked, ${HOLDERS.length - checked.length} unverified`);
  expect(checked.length).toBeGreaterThan(150);
});

test.each([
  ["secretary of state", "US", "foreign minister"],
  ["foreign secretary", "GB", "foreign minister"],
  ["foreign secretary", "IN", "foreign secretary"],
  ["external affairs minister", undefined, "foreign minister"],
  ["minister for foreign affairs", undefined, "foreign minister"],
  ["top diplomat", undefined, "foreign minister"],
  ["defense secretary", "US", "defence minister"],
  ["defence minister", undefined, "defence minister"],
  ["chancellor", "DE", "head of government"],
  ["taoiseach", "IE", "head of government"],
  ["emir", undefined, "head of state"],
  ["spokeswoman", undefined, "spokesperson"],
  ["deputy foreign minister", undefined, "deputy foreign minister"],
  ["vice president", undefined, "vice president"],
  ["supreme leader", "IR", "supreme leader"],
] as const)("%s (%s) is the office %s", (title, state, office) => {
  expect(offices(title, state)).toEqual([office]);
});

test("a secretary of state is no foreign minister where only some states have one", () => {
  expect(offices("secretary of state", "GB")).toEqual([]);
  expect(offices("chancellor", "GB")).toEqual([]);
});

test("chiefs: who a plain title means", () => {
  expect(chiefOffice("president", "US")).toBe("head of state");
  expect(chiefOffice("president", "IR")).toBe("head of government");
  expect(chiefOffice("prime minister", "JP")).toBe("head of government");
  expect(chiefOffice("chancellor", "DE")).toBe("head of government");
  expect(chiefOffice("chancellor", "US")).toBeUndefined();
  expect([...MONARCHIES, ...PRESIDENTIAL].filter((code) => !CODES.has(code))).toEqual([]);
  expect(MONARCHIES.filter((code) => PRESIDENTIAL.includes(code))).toEqual([]);
});

test("titles are lower case but for abbreviations, once in an office, in known states", () => {
  for (const one of OFFICES) {
    expect(
      one.titles.filter((title) => title !== title.toLowerCase() && !/^[A-Z]{2,3}$/.test(title)),
    ).toEqual([]);
    expect(new Set(one.titles).size).toBe(one.titles.length);
    expect((one.only ?? []).filter((code) => !CODES.has(code) && code !== "IM")).toEqual([]);
  }
});

test("a lowering word is no mere modifier", () => {
  const plain = new Set(Object.values(TITLE_MODIFIERS).flat());
  expect(LOWERING_MODIFIERS.filter((word) => plain.has(word))).toEqual([]);
});

test("holders: known office-bearers of known states and bodies, dates in order", () => {
  const bodies = new Set(BODIES.map((one) => one.name));
  const date = /^\d{4}(-\d\d(-\d\d)?)?$/;
  for (const one of HOLDERS) {
    expect([one.person, CODES.has(one.of) || bodies.has(one.of)]).toEqual([one.person, true]);
    expect(one.from).toMatch(date);
    if (one.until)
      expect([one.person, date.test(one.until) && one.from <= one.until]).toEqual([one.person, true]);
  }
});

test("one spelling of a name is the canonical one everywhere", () => {
  const canonical = new Map<string, string>();
  for (const one of HOLDERS)
    for (const name of [one.person, ...(one.aliases ?? [])]) {
      expect([name, canonical.get(name) ?? one.person]).toEqual([name, one.person]);
      canonical.set(name, one.person);
    }
});

/** Offices that several persons hold at a time. */
const SHARED = new Set(["spokesperson", "special envoy"]);

const groups = (holders: readonly Holder[]): ReadonlyMap<string, readonly Holder[]> => {
  const found = new Map<string, Holder[]>();
  for (const one of holders.filter((holder) => !SHARED.has(holder.office))) {
    const office = `${one.office} of ${one.of}`;
    found.set(office, [...(found.get(office) ?? []), one]);
  }
  return found;
};

const inOrder = (holders: readonly Holder[]) => holders.toSorted((a, b) => (a.from < b.from ? -1 : 1));

const days = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;

test("no two hold one office of one state at a time, by more than a day of handing over", () => {
  const overlaps: string[] = [];
  for (const [office, list] of groups(HOLDERS)) {
    const sorted = inOrder(list);
    for (const [k, one] of sorted.entries())
      for (const later of sorted.slice(k + 1))
        if (
          !one.until ||
          (later.from < one.until.slice(0, later.from.length) && days(later.from, one.until) > 1)
        )
          overlaps.push(`${office}: ${one.person}, ${later.person}`);
  }
  expect(overlaps).toEqual([]);
});

/** Days between one holder and the next that are left to acting holders and vacancies; longer ones are printed. */
const GAP = 40;

test("gaps between checked holders are few and told", () => {
  const gaps: string[] = [];
  for (const [office, list] of groups(HOLDERS.filter((one) => one.source !== "unverified"))) {
    const sorted = inOrder(list);
    for (const [k, one] of sorted.slice(0, -1).entries())
      if (days(one.until!, sorted[k + 1]!.from) > GAP)
        gaps.push(`${office}: ${one.person} to ${sorted[k + 1]!.person}`);
  }
  console.log(`${gaps.length} gaps of more than ${GAP} days between checked holders:\n${gaps.join("\n")}`);
  expect(gaps.length).toBeLessThan(60);
});

test.each([
  ["foreign minister", "US", "2021-12-14", "Antony Blinken"],
  ["foreign minister", "JP", "2021-12-11", "Yoshimasa Hayashi"],
  ["foreign minister", "JP", "2021-03-16", "Toshimitsu Motegi"],
  ["head of government", "GB", "2021-12-11", "Boris Johnson"],
  ["defence minister", "US", "2021-03-16", "Lloyd Austin"],
])("the %s of %s on %s was %s", (office, of, day, person) => {
  const then = HOLDERS.filter(
    (one) => one.office === office && one.of === of && one.from <= day && (!one.until || day <= one.until),
  );
  expect(then.map((one) => one.person)).toEqual([person]);
});

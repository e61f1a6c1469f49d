// One person under several spellings, and several persons under similar ones: pairs from corpus/names.jsonl, every name
// of the dated list, and laws that hold for any name.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../src/annotate/listed-holders.ts";
import { HOLDERS } from "../../src/lexicon/holders.ts";
import { entityKey } from "../../src/model/entity.ts";
import {
  ARTICLES,
  FAMILY_NAMES_EAST,
  FAMILY_NAMES_HUNGARIAN,
  GENERATIONS,
  GIVEN_NAMES_HUNGARIAN,
  GIVEN_NAMES_SHARED,
  SHORT_FORMS,
  TITLE_BEFORE_SON,
  TITLES,
  TRANSLITERATIONS,
} from "../../src/model/name-spellings.ts";
import { foldLetters, personKey } from "../../src/model/person-key.ts";

interface Pair {
  readonly names: readonly [string, string];
  readonly same: boolean;
  readonly why: string;
}

const PAIRS: readonly Pair[] = readFileSync(
  join(import.meta.dirname, "..", "..", "corpus", "names.jsonl"),
  "utf8",
)
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

describe("pairs of names", () => {
  test("are many, of both kinds, each once", () => {
    expect(PAIRS.filter(({ same }) => same).length).toBeGreaterThanOrEqual(60);
    expect(PAIRS.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(40);
    expect(new Set(PAIRS.map(({ names }) => [...names].sort().join("|"))).size).toBe(PAIRS.length);
  });

  test.each(PAIRS)("$names: same is $same, by $why", ({ names: [a, b], same }) => {
    expect(a).not.toBe(b);
    expect(personKey(a) === personKey(b)).toBe(same);
  });
});

describe("the dated list", () => {
  const persons = [...new Set(HOLDERS.map(({ person }) => person))];

  test("has no two persons under one key", () => {
    const byKey = new Map<string, string[]>();
    for (const name of persons) byKey.set(personKey(name), [...(byKey.get(personKey(name)) ?? []), name]);
    expect(persons.length).toBeGreaterThan(700);
    expect([...byKey.values()].filter((names) => names.length > 1)).toEqual([]);
  });

  test("gives every other name of a person that person's key, as it is read", () => {
    const others = HOLDERS.flatMap(({ person, aliases }) =>
      (aliases ?? []).map((name) => ({ name, person })),
    );
    expect(others.length).toBeGreaterThan(300);
    expect(others.filter(({ name, person }) => personKey(canonical(name)) !== personKey(person))).toEqual([]);
  });

  test("has no name, listed first or as another, under whose key two persons stand", () => {
    const owners = new Map<string, Set<string>>();
    for (const { person, aliases } of HOLDERS)
      for (const name of [person, ...(aliases ?? [])])
        owners.set(personKey(name), (owners.get(personKey(name)) ?? new Set()).add(person));
    expect(owners.size).toBeGreaterThan(800);
    expect([...owners.values()].filter(({ size }) => size > 1).map((names) => [...names])).toEqual([]);
  });
});

describe("the lists of spellings", () => {
  test("lead to names that are their own keys", () => {
    for (const list of [TRANSLITERATIONS, SHORT_FORMS])
      for (const [spelling, name] of list) {
        expect(list.get(name), name).toBeUndefined();
        expect(personKey(`${spelling} Zorrell`), spelling).toBe(personKey(`${name} Zorrell`));
      }
  });

  test("keep no letter that is folded away", () => {
    const all = [...TRANSLITERATIONS, ...SHORT_FORMS].flat();
    expect(all.filter((word) => foldLetters(word) !== word || !/^\p{L}+$/u.test(word))).toEqual([]);
  });
});

const LISTED = HOLDERS.flatMap(({ person, aliases }) => [person, ...(aliases ?? [])]);
const PARTS = [
  ...LISTED.flatMap((name) => name.split(" ")),
  ...[
    TITLES,
    ARTICLES,
    GENERATIONS,
    FAMILY_NAMES_EAST,
    FAMILY_NAMES_HUNGARIAN,
    GIVEN_NAMES_HUNGARIAN,
  ].flatMap((list) => [...list]),
  ...[...TRANSLITERATIONS, ...SHORT_FORMS].flat(),
  ...["J.", "H.W.", "A", "U", "abd", "abdul", "abdel", "bin", "ibn", "-", "'", "..", "III"],
];
const name = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(" "))
  .filter((words) => /\p{L}/u.test(words));
const RUNS = { numRuns: 1500 };

describe("for any name", () => {
  test("the key of a key is itself, and it is never empty", () => {
    fc.assert(
      fc.property(fc.oneof(name, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })), (any) => {
        expect(personKey(personKey(any))).toBe(personKey(any));
        expect(personKey(any) === "").toBe(any === "");
      }),
      RUNS,
    );
  });

  test("capitals, hyphens, marks and blanks do not matter", () => {
    fc.assert(
      fc.property(name, (any) => {
        const key = personKey(any);
        expect(personKey(any.toUpperCase())).toBe(key);
        expect(personKey(any.toLowerCase())).toBe(key);
        expect(personKey(any.replaceAll(" ", "-"))).toBe(key);
        expect(personKey(any.replaceAll("-", "  "))).toBe(key);
        expect(personKey(any.replace(/[aeiou]/g, "$&\u0301"))).toBe(key);
      }),
      RUNS,
    );
  });

  test("a name of the list stays its own with an initial put into it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTED), fc.constantFrom(..."BCDFGHKLMNPQRSTWZ"), (full, letter) => {
        const [first, ...rest] = full.split(" ");
        fc.pre(
          rest.length > 0 &&
            /^\p{L}{3,}$/u.test(first!) &&
            ![...TITLES, TITLE_BEFORE_SON].includes(first!.toLowerCase()),
        );
        fc.pre(
          rest.every((word) => word.length > 2 && !GENERATIONS.has(word.toLowerCase().replace(".", ""))),
        );
        expect(personKey([first, `${letter}.`, ...rest].join(" "))).toBe(personKey(full));
      }),
      RUNS,
    );
  });

  const japanese = HOLDERS.filter(({ of }) => of === "JP").map(({ person }) => person.split(" "));
  const hungarian = [...GIVEN_NAMES_HUNGARIAN, ...GIVEN_NAMES_SHARED].flatMap((given) =>
    [...FAMILY_NAMES_HUNGARIAN]
      .filter((family) => !GIVEN_NAMES_HUNGARIAN.has(family))
      .map((family) => [family, given]),
  );
  const eastern = HOLDERS.filter(({ of }) => ["CN", "KR", "KP"].includes(of))
    .map(({ person }) => person.split(/[ -]/))
    .filter((words) => !FAMILY_NAMES_EAST.has(words.at(-1)!.toLowerCase()));

  test.each([
    ["Japanese", japanese.filter((words) => words.length === 2)],
    ["Hungarian", hungarian],
    ["Chinese and Korean", eastern],
  ])("of two orders, %s names have one key", (_, names) => {
    expect(names.length).toBeGreaterThan(20);
    const apart = names.filter(
      ([family, ...given]) =>
        personKey([family, ...given].join(" ")) !== personKey([...given, family].join(" ")),
    );
    expect(apart).toEqual([]);
  });

  test("what is no name costs no more than its length", () => {
    const long = "Al ".repeat(100_000);
    expect(personKey(long)).toBe(long.toLowerCase());
  });
});

test("only persons are folded", () => {
  expect(entityKey({ kind: "person", name: "Antony J. Blinken" })).toBe("person/antony blinken");
  expect(entityKey({ kind: "body", name: "Al-Azhar" })).toBe("body/al-azhar");
  expect(entityKey({ kind: "unnamed", name: "unnamed: a senior official" })).toBe(
    "unnamed/unnamed: a senior official",
  );
});

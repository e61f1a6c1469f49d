import { describe, expect, test } from "vitest";
import type { EventFact, Fact } from "../../src/model/fact.ts";
import type { OfficeThen } from "../../src/model/record.ts";
import { nameOf, shortName, shortNames } from "../../src/serve/views/names.ts";
import { eventTitle, titleOf } from "../../src/serve/views/titles.ts";
import { entryOf, person, place, state } from "./record.ts";

type Event = Omit<EventFact, "id" | "document" | "evidence" | "type"> & { offices?: readonly OfficeThen[] };
const title = (event: Event): string => eventTitle({ type: "event", ...event });

const BLINKEN = person("Antony Blinken", "US");
const AUSTIN = person("Lloyd Austin", "US");
const MOTEGI = person("Toshimitsu Motegi", "JP");
const KISHI = person("Nobuo Kishi", "JP");
const HAYASHI = person("Yoshimasa Hayashi", "JP");
const office = (name: string, held: string, title: string, of: string): OfficeThen => ({
  person: name,
  office: held,
  title,
  of: state(of),
});
const OFFICES = [
  office("Antony Blinken", "foreign minister", "Secretary of State", "US"),
  office("Lloyd Austin", "defence minister", "Secretary of Defense", "US"),
  office("Toshimitsu Motegi", "foreign minister", "Foreign Minister", "JP"),
  office("Nobuo Kishi", "defence minister", "Defence Minister", "JP"),
];
const LIVERPOOL: Event = {
  kind: "meeting",
  participants: [BLINKEN, HAYASHI],
  place: place("Liverpool"),
  status: "held",
};

const CASES: readonly (readonly [string, Event])[] = [
  ["Blinken and Hayashi meet in Liverpool", LIVERPOOL],
  ["Blinken and Hayashi to meet in Liverpool", { ...LIVERPOOL, status: "planned" }],
  ["Blinken and Hayashi expected to meet in Liverpool", { ...LIVERPOOL, status: "expected" }],
  ["Blinken and Hayashi were to meet in Liverpool", { ...LIVERPOOL, status: "cancelled" }],
  ["Blinken and Hayashi meet in Liverpool", { ...LIVERPOOL, status: undefined }],
  ["Blinken and Hayashi meet by video", { ...LIVERPOOL, format: "virtual" }],
  [
    "The foreign and defence ministers of the United States and Japan meet in Tokyo",
    {
      kind: "meeting",
      participants: [BLINKEN, AUSTIN, MOTEGI, KISHI],
      place: place("Tokyo"),
      offices: OFFICES,
    },
  ],
  [
    "Blinken, Austin, Motegi and Kishi meet in Tokyo",
    {
      kind: "meeting",
      participants: [BLINKEN, AUSTIN, MOTEGI, KISHI],
      place: place("Tokyo"),
      offices: OFFICES.slice(1),
    },
  ],
  [
    "The United States, Japan, South Korea and 2 others meet",
    { kind: "meeting", participants: ["US", "JP", "KR", "CA", "FR"].map(state), status: "held" },
  ],
  [
    "Blinken meets the United Kingdom and Germany",
    { kind: "meeting", participants: [BLINKEN, state("GB"), state("DE")], status: "held" },
  ],
  [
    "The Quad meets by video",
    { kind: "meeting", participants: [], forum: { kind: "forum", name: "Quad" }, format: "virtual" },
  ],
  [
    "The G7 Foreign Ministers' Meeting is held in Liverpool",
    {
      kind: "meeting",
      participants: [],
      forum: { kind: "forum", name: "G7 Foreign Ministers' Meeting" },
      place: place("Liverpool"),
    },
  ],
  [
    "The G7 meets in Liverpool",
    { kind: "meeting", participants: [{ kind: "forum", name: "G7" }], place: place("Liverpool") },
  ],
  ["A meeting in Tokyo", { kind: "meeting", participants: [], place: place("Tokyo"), status: "held" }],
  [
    "Suga meets Biden at the White House",
    {
      kind: "meeting",
      participants: [person("Yoshihide Suga", "JP")],
      target: person("Joe Biden", "US"),
      place: place("White House"),
    },
  ],
  ["Blinken and Wang speak by phone", { kind: "call", participants: [BLINKEN, person("Wang Yi", "CN")] }],
  [
    "Blinken to speak with Wang by phone",
    { kind: "call", participants: [BLINKEN], target: person("Wang Yi", "CN"), status: "planned" },
  ],
  [
    "Kishida visits the United States",
    { kind: "visit", participants: [person("Fumio Kishida", "JP")], places: [state("US")], status: "held" },
  ],
  [
    "Kishida to visit the United States",
    {
      kind: "visit",
      participants: [person("Fumio Kishida", "JP")],
      places: [state("US")],
      status: "planned",
    },
  ],
  [
    "Blinken and Austin visit Japan and South Korea",
    { kind: "visit", participants: [BLINKEN, AUSTIN], places: [state("JP"), state("KR")] },
  ],
  [
    "Blinken and Austin publish an opinion piece",
    { kind: "publication", participants: [BLINKEN, AUSTIN], topic: "opinion piece" },
  ],
  [
    "Blinken publishes a text: alliances",
    { kind: "publication", participants: [BLINKEN], topic: "alliances" },
  ],
  [
    "8 trade agreements are signed in Oslo",
    { kind: "signing", participants: [], topic: "8 trade agreements", place: place("Oslo"), status: "held" },
  ],
  [
    "The agreement on ports is signed",
    { kind: "signing", participants: [], topic: "agreement on ports", status: "held" },
  ],
  [
    "A foreign minister of Japan takes office",
    {
      kind: "appointment",
      participants: [{ ...state("JP"), office: "foreign minister", title: "" }],
      status: "held",
    },
  ],
  ["An appointment in Japan", { kind: "appointment", participants: [state("JP")], status: "held" }],
  [
    "Japan and Australia expected to sign the Japan–Australia security agreement",
    {
      kind: "signing",
      participants: [state("JP"), state("AU")],
      forum: { kind: "forum", name: "Japan–Australia security agreement" },
      status: "expected",
    },
  ],
  [
    "RCEP to enter into force",
    { kind: "entry-into-force", participants: [], forum: { kind: "forum", name: "RCEP" }, status: "planned" },
  ],
  [
    "Kishida sets out policy: defence posture",
    { kind: "policy", participants: [person("Fumio Kishida", "JP")], topic: "defence posture" },
  ],
  [
    "The US Marine Corps and the Japan Ground Self-Defense Force hold an exercise in Japan: Resolute Dragon",
    {
      kind: "exercise",
      participants: [
        { kind: "body", name: "US Marine Corps" },
        { kind: "body", name: "Japan Ground Self-Defense Force" },
      ],
      place: state("JP"),
      topic: "Resolute Dragon",
    },
  ],
  ["North Korea: missile launch", { kind: "incident", participants: [state("KP")], topic: "missile launch" }],
  [
    "North Korea: incident involving Japan",
    { kind: "incident", participants: [state("KP")], target: state("JP") },
  ],
  [
    "The United States takes a measure concerning China: Olympic boycott",
    { kind: "measure", participants: [state("US")], target: state("CN"), topic: "Olympic boycott" },
  ],
  [
    "The United States takes a measure: cut ties with China",
    { kind: "measure", participants: [state("US")], target: state("CN"), topic: "cut ties with China" },
  ],
  [
    "Hayashi leaves office as Foreign Minister of Japan",
    {
      kind: "appointment",
      participants: [HAYASHI],
      topic: "departure",
      offices: [office("Yoshimasa Hayashi", "foreign minister", "Foreign Minister", "JP")],
    },
  ],
  [
    "Hayashi takes office as Foreign Minister of Japan",
    {
      kind: "appointment",
      participants: [HAYASHI],
      offices: [office("Yoshimasa Hayashi", "foreign minister", "Foreign Minister", "JP")],
    },
  ],
];

describe("titles of what is denied", () => {
  const person = (name: string) => ({ kind: "person" as const, name });
  const meeting = {
    kind: "meeting" as const,
    participants: [person("Anna Berg"), person("Tom Lind")],
    place: { kind: "place" as const, name: "Lima", state: "PE" },
    deniedBy: [{ kind: "state" as const, name: "PE" }],
  };
  test("name who denies it, beside what others tell or alone", () => {
    expect(title({ ...meeting, status: "held" })).toBe("Berg and Lind meet in Lima – denied by Peru");
    expect(title({ ...meeting, status: "denied" })).toMatch(/^Meeting of .* in Lima – denied by Peru$/);
  });
});

describe("an event's title", () => {
  test.each(CASES)("%s", (words, event) => expect(title(event)).toBe(words));

  test("ends after two hundred letters or so", () => {
    const long = title({ kind: "incident", participants: [], topic: "x".repeat(5000) });
    expect(long.length).toBeLessThanOrEqual(221);
    expect(long.endsWith("…")).toBe(true);
  });
});

describe("names", () => {
  test.each([
    ["Antony Blinken", "US", "Blinken"],
    ["Xi Jinping", "CN", "Xi"],
    ["Kim Jong Un", undefined, "Kim"],
    ["Ursula von der Leyen", "DE", "von der Leyen"],
    ["Prabowo", "ID", "Prabowo"],
    ["Robert F. Kennedy Jr.", "US", "Kennedy"],
    ["Moon Jae-in", "KR", "Moon"],
  ])("%s is short %s %s", (name, of, short) => {
    expect(shortName({ kind: "person", name, ...(of && { state: of }) })).toBe(short);
  });

  test("two that would read alike stay whole", () => {
    expect(shortNames([person("Ana Costa", "PT"), person("Rui Costa", "PT")])).toEqual([
      "Ana Costa",
      "Rui Costa",
    ]);
  });

  test("states and the unnamed are said in English", () => {
    expect(nameOf(state("KP"))).toBe("North Korea");
    expect(nameOf({ kind: "unnamed", name: "unnamed: senior official" })).toBe("a senior official");
    expect(nameOf({ kind: "unnamed", name: "unnamed: officials" })).toBe("officials");
    for (const words of ["an FCO minister", "a NATO official", "a UN envoy", "an EU diplomat", "a US official", "an IAEA inspector",
      "a European diplomat", "an Egyptian aide", "a Ukrainian general", "a U.S. senator", "an unidentified aide", "a union leader"])
      expect(nameOf({ kind: "unnamed", name: `unnamed: ${words.replace(/^an? /, "")}` })).toBe(words); // biome-ignore format: one list
    expect(nameOf({ kind: "unnamed", name: "unnamed: China's top diplomat" })).toBe("China's top diplomat");
  });
});

test("every other fact has a title of its own", () => {
  const entry = entryOf({
    name: "all.txt",
    paragraphs: [["body", "One sentence."]],
    says: [
      { type: "utterance", mode: "direct", speaker: person("Rui Costa", "PT"), text: "a road, not a wall,", quote: "One", rule: "r" },
      { type: "commitment", by: [state("PT")], to: [state("NO")], action: "hold the next talks", status: "open", quote: "One", rule: "r" },
      { type: "position", actor: state("US"), stance: "concerned", issue: "the northern route", quote: "One", rule: "r" },
      { type: "tenure", person: person("Rui Costa", "PT"), office: "foreign minister", title: "Foreign Minister", of: state("PT"), quote: "One", rule: "r" },
      { type: "membership", member: state("PT"), of: { kind: "forum", name: "Northern Route Forum" }, quote: "One", rule: "r" },
      { type: "discrepancy", about: "the day", values: ["16 March", "17 March"], quote: "One", rule: "r" },
    ],
  }); // biome-ignore format: one a line
  expect(entry.reading.facts.map(titleOf)).toEqual([
    "Rui Costa: “a road, not a wall”",
    "Promise by Portugal to Norway: hold the next talks",
    "The United States is concerned about the northern route",
    "Rui Costa, Foreign Minister of Portugal",
    "Portugal belongs to the Northern Route Forum",
    "Sources differ on the day: 16 March and 17 March",
  ]);
});

test.each([
  ["officials in Nairobi", "Officials in Nairobi say: it rains"],
  ["traders at the gate", "Traders at the gate say: it rains"],
  ["her office", "Her office says: it rains"],
  ["person close to the talks", "A person close to the talks says: it rains"],
  ["group of ministers", "A group of ministers says: it rains"],
])("whoever speaks without a name has the article and the verb of one or of several: %s", (words, title) => {
  const speaker = { kind: "unnamed", name: `unnamed: ${words}` } as const;
  expect(titleOf({ type: "utterance", mode: "indirect", speaker, text: "it rains" } as Fact)).toBe(title);
});

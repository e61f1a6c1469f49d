// Official records as facts: who, where, when, by the names the record keeps; what is told twice and what lacks something.
import { describe, expect, it } from "vitest";
import { placesIn } from "../../src/annotate/official-places.ts";
import type { EventFact } from "../../src/model/fact.ts";
import { slice } from "../../src/model/text.ts";
import { readSource } from "../../src/pipeline.ts";
import { type Trip, trip, trips, visit, visits } from "./records.ts";

const entry = (xml: string) =>
  readSource(
    {
      bytes: Buffer.from(xml),
      name: "example.xml",
      address: "example.xml",
      received: "2024-05-01T08:00:00Z",
    },
    { media: "application/xml" },
  );
const facts = (xml: string): EventFact[] => entry(xml).reading.facts as EventFact[];
const tripTo = (told: Trip): EventFact => facts(trips(trip(told)))[0]!;
const visitOf = (visitor: string, from: string, day = "1975-02-01"): EventFact =>
  facts(visits(visit(visitor, from, day)))[0]!;
const names = (fact: EventFact): string[] =>
  (fact.places ?? []).map(({ name, state }) => (state ? `${name} ${state}` : name));

describe("a trip", () => {
  it("is a visit that was held, with the office of the traveller then and the record's own words", () => {
    const { document, reading } = entry(trips(trip()));
    expect(reading.facts).toHaveLength(1);
    const fact = reading.facts[0] as EventFact;
    expect(fact).toMatchObject({
      type: "event",
      kind: "visit",
      status: "held",
      date: { from: "2022-05-03", to: "2022-05-04", precision: "days", basis: "stated" },
      places: [{ kind: "place", name: "Oslo", state: "NO" }],
      participants: [
        {
          kind: "person",
          name: "Ada Josephine Example",
          state: "US",
          office: "foreign minister",
          title: "Secretary of State",
        },
      ],
    });
    expect(fact.evidence.rule).toBe("official/secretary-travel");
    expect(fact.evidence.quote).toBe(slice(document.text, document.blocks[0]!.span));
    expect(fact.evidence.marks.map(({ slot, span }) => [slot, slice(document.text, span)])).toEqual([
      ["participants", "Ada Josephine Example"],
      ["places", "Oslo"],
      ["date", "2022-05-03\nend-date: 2022-05-04"],
    ]);
    expect(reading.dating.value).toMatchObject({ from: "2022-05-01", to: "2022-05-01", basis: "stated" });
  });

  it("of one day is of that day", () => {
    expect(tripTo({ to: "2022-05-03" }).date).toMatchObject({ precision: "day", to: "2022-05-03" });
  });

  it("of a listed holder is of the person whom reports name", () => {
    const blinken = tripTo({ name: "Antony John Blinken", from: "2021-12-13", to: "2021-12-14" });
    expect(blinken.participants[0]).toMatchObject({ name: "Antony Blinken", state: "US" });
    const early = tripTo({ name: "Antony John Blinken", from: "1991-12-13", to: "1991-12-14" });
    expect(early.participants[0]!.name).toBe("Antony John Blinken");
  });

  it("goes to each of its places in order, else to the country", () => {
    expect(names(tripTo({ country: "United Kingdom", locale: "London, Liverpool" }))).toEqual([
      "London GB",
      "Liverpool GB",
    ]);
    expect(tripTo({ country: "Norway", locale: "" }).places).toEqual([{ kind: "state", name: "NO" }]);
    expect(names(tripTo({ country: "Norway", locale: "Nosuchvik" }))).toEqual(["Nosuchvik NO"]);
  });

  it.each([
    ["Korea, Republic of", "Seoul", "Seoul KR"],
    ["China, People’s Republic of", "Peking", "Beijing CN"],
    ["U.S.S.R.", "Leningrad", "St. Petersburg SU"],
    ["Yugoslavia", "Belgrade", "Belgrade YU"],
    ["German Democratic Republic", "East Berlin", "East Berlin DD"],
    ["Mexico", "Mexico, D.F.", "Mexico City MX"],
    ["Canada", "Halifax (Nova Scotia)", "Halifax CA"],
    ["United Kingdom", "Kingston (Jamaica)", "Kingston GB"],
    ["Palestinian Authority", "Gaza", "Gaza Strip PS"],
    ["Singapore", "Singapore", "Singapore SG"],
    ["Netherlands Antilles", "Willemstad", "Willemstad Netherlands Antilles"],
  ])("to %s, %s, is to %s", (country, locale, place) => {
    expect(names(tripTo({ country, locale }))).toEqual([place]);
  });

  it("to a state without a code is told by its name", () => {
    expect(tripTo({ country: "Ruritania", locale: "" }).places).toEqual([
      { kind: "state", name: "Ruritania" },
    ]);
  });
});

describe("a visit", () => {
  it("of a leader is to the United States", () => {
    expect(visitOf("Prime Minister Bo Sample", "Norway")).toMatchObject({
      kind: "visit",
      status: "held",
      places: [{ kind: "state", name: "US" }],
      participants: [
        { name: "Bo Sample", state: "NO", office: "head of government", title: "Prime Minister" },
      ],
      evidence: { rule: "official/leader-visit" },
    });
  });

  it.each([
    ["President-elect Bo Sample", "Chile", "Bo Sample", "president-elect"],
    ["Shah Bo Sample", "Iran", "Bo Sample", "head of state"],
    ["Chancellor Bo Sample", "Austria", "Bo Sample", "head of government"],
    ["Lieutenant General Bo Sample", "Nigeria", "Bo Sample", undefined],
    ["Prime Minister Bo (Bob) Sample", "Norway", "Bo Sample", "head of government"],
    ["Bo Sample", "Norway", "Bo Sample", undefined],
    ["Premier and Prince Sample", "Cambodia", "Sample", "head of government"],
    ["President Bo Sample, Jr.", "Palau", "Bo Sample, Jr.", "head of state"],
  ])("of %s of %s is of %s", (visitor, from, name, office) => {
    const [only, ...more] = visitOf(visitor, from).participants;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: "person", name });
    expect(only!.office).toBe(office);
  });

  it("of two is of both", () => {
    expect(
      visitOf("President Bo Sample and Prime Minister Cy Instance", "Italy").participants.map(
        ({ name, title }) => [name, title],
      ),
    ).toEqual([
      ["Bo Sample", "President"],
      ["Cy Instance", "Prime Minister"],
    ]);
  });

  it("of a king is of the one of that state then, and of no namesake of another", () => {
    expect(visitOf("King Abdullah II", "Jordan", "2022-05-13").participants[0]!.name).toBe("Abdullah II");
    expect(visitOf("King Abdullah", "Jordan", "2022-05-13").participants[0]!.name).toBe("Abdullah II");
    expect(visitOf("King Abdullah", "Saudi Arabia", "2010-06-29").participants[0]!.name).toBe("Abdullah");
  });

  it("from one China or the other goes by the day", () => {
    const from = (day: string) => visitOf("Bo Sample", "China, Republic of", day).participants[0]!.state;
    expect([from("1945-01-01"), from("1955-01-01")]).toEqual(["CN", "TW"]);
  });

  it("from a state without a code is from what the record calls it", () => {
    expect(visitOf("King Bo", "Ruritania").participants[0]!.state).toBe("Ruritania");
  });
});

describe("records told twice", () => {
  const again = trip({ id: "7", remarks: "Spoke at a dinner." });
  it("are kept once with both passages, and said", () => {
    const { reading } = entry(trips(trip(), again, trip({ id: "8", to: "2022-05-05" })));
    expect(reading.facts).toHaveLength(2);
    expect(reading.facts[0]!.evidence.also).toMatchObject([{ quote: expect.stringContaining("id: 7\n") }]);
    expect(reading.notices).toMatchObject([
      { code: "told-twice", message: "The same is told twice and kept once: 1 = 7." },
    ]);
  });
});

describe("a record that lacks something", () => {
  it.each([
    ["no name", trip({}, ["name"]), "1 lacks name"],
    ["no end", trip({}, ["to"]), "1 lacks end-date"],
    ["no country", trip({ country: "" }), "1 lacks country"],
    ["a day that is none", trip({ from: "2022-02-30" }), "1 lacks a day in start-date"],
    ["an end before its start", trip({ to: "2022-05-01" }), "end-date that is not before"],
    ["a role unknown here", trip({ role: "envoy" }), "(“envoy” is not)"],
    [
      "a list of places that never ends",
      trip({ locale: "Oslo, ".repeat(200_000) }),
      "1 lacks a locale of no more than 500 characters",
    ],
    ["no number", trip({ name: "" }, ["id"]), "no. 1 lacks name"],
  ])("gives no fact, stays as text and is said: %s", (_, xml, words) => {
    const { document, reading } = entry(trips(xml, trip({ id: "2" })));
    expect(reading.facts).toHaveLength(1);
    expect(document.blocks).toHaveLength(2);
    expect(reading.notices.map(({ code, message }) => [code, message])).toEqual([
      ["record-incomplete", expect.stringContaining(words)],
    ]);
  });
});

describe("the words of a locale", () => {
  it("are parted at commas, but for names that have one", () => {
    expect(placesIn("Mexico, D.F., Puerto Vallarta")).toEqual([
      { name: "Mexico, D.F.", at: 0 },
      { name: "Puerto Vallarta", at: 14 },
    ]);
    expect(placesIn(" , ;")).toEqual([]);
  });
});

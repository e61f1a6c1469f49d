// How a report calls its people again: by the last name, by an initial, by two titles or by one that stands alone.
import { describe, expect, it } from "vitest";
import { readSource } from "../../src/pipeline.ts";

const factsOf = (text: string) =>
  readSource({
    bytes: new TextEncoder().encode(text),
    name: "report.txt",
    address: "report.txt",
    received: "2026-01-01T00:00:00Z",
  }).reading.facts;

const speakers = (text: string): string[] =>
  factsOf(text).flatMap((fact) => (fact.type === "utterance" ? [fact.speaker.name] : []));

const tenured = (text: string): string[] =>
  factsOf(text).flatMap((fact) => (fact.type === "tenure" ? [fact.person.name] : []));

describe("a person is called again", () => {
  it("by the last name in Vietnam, where the family name stands first", () =>
    expect(
      speakers(
        "Talks end\n\nVietnamese Trade Minister Tran Duc Quang met envoys on 4 May 2020. Quang said that tariffs would fall.",
      ),
    ).toEqual(["Tran Duc Quang"]));

  it("by the family name in China", () =>
    expect(
      speakers(
        "Talks end\n\nChinese Foreign Minister Wang Yi met envoys on 4 May 2020. Yi said that tariffs would fall. Wang said that quotas would stay.",
      ),
    ).toEqual(["Wang Yi"]));

  it("by an initial and a name, with a space or without", () =>
    expect(
      speakers(
        "Talks end\n\nAzerbaijani Foreign Minister Elmar Mammadyarov met envoys on 4 May 2020. E. Mammadyarov said that roads would open. E.Mammadyarov said that trade would grow.",
      ),
    ).toEqual(["Elmar Mammadyarov", "Elmar Mammadyarov"]));

  it("not by another's initial", () =>
    expect(
      speakers(
        "Talks end\n\nAzerbaijani Foreign Minister Elmar Mammadyarov met envoys on 4 May 2020. K.Mammadyarov said that roads would open.",
      ),
    ).not.toContain("Elmar Mammadyarov"));

  it("by a bare title, which means the one told of before and not one yet to be named", () =>
    expect(
      factsOf(
        "Estonia and Latvia\n\nLatvian Foreign Minister Baiba Braže travelled to Tallinn on 4 May 2024. There the Minister of Foreign Affairs met the Minister of Foreign Affairs of Estonia, Margus Tsahkna.",
      ).flatMap((fact) =>
        fact.type === "event" && fact.kind === "meeting"
          ? [fact.participants.map((one) => one.name).sort()]
          : [],
      ),
    ).toEqual([["Baiba Braže", "Margus Tsahkna"]]));
});

describe("titles and names", () => {
  it("joined to one name make one person", () =>
    expect(
      factsOf(
        "A visit\n\nDeputy Premier and Trade Minister Tran Duc Quang welcomed the ruling on 4 May 2020.",
      ).flatMap((fact) => (fact.type === "position" ? [fact.actor.name] : [])),
    ).toEqual(["Tran Duc Quang"]));

  it("in the plural before two names make two persons", () =>
    expect(
      factsOf(
        "A call\n\nThe telephone call between Presidents Emmanuel Macron and Xi Jinping took place on 4 May 2020.",
      ).flatMap((fact) => (fact.type === "event" ? [fact.participants.map((one) => one.name)] : [])),
    ).toEqual([["Emmanuel Macron", "Xi Jinping"]]));

  it("stand whole under a picture", () =>
    expect(
      tenured(
        "A visit\n\nForeign Minister Bui Thanh Son (R) and Indonesian Trade Minister Siti Ayu Ratna Wijaya (Photo: agency)",
      ),
    ).toContain("Siti Ayu Ratna Wijaya"));

  it("an official visit is nobody", () =>
    expect(
      factsOf(
        "A visit\n\nChancellor Angela Merkel welcomed the first official visit to Berlin by the Polish premier on 4 May 2020.",
      ).flatMap((fact) => (fact.type === "event" ? [fact.kind] : [])),
    ).toEqual(["visit"]));

  it("a state behind “in” is where a minister was, not whose he is", () =>
    expect(
      factsOf(
        "A journey\n\nIn Ghana Minister Anders Holm met the Red Cross on 4 May 2020. He had met Ghana's President Nana Akufo-Addo in March.",
      ).flatMap((fact) =>
        fact.type === "event" && fact.place
          ? [fact.place.name]
          : fact.type === "tenure"
            ? [fact.person.name]
            : [],
      ),
    ).toEqual(["GH", "Nana Akufo-Addo"]));
});

// Short names of bodies, and whose "we" and whose prime minister is meant on a government's own page.
import { describe, expect, it } from "vitest";
import { officialHost } from "../../src/lexicon/official-hosts.ts";
import { readSource } from "../../src/pipeline.ts";

const factsOf = (text: string, address = "report.txt") =>
  readSource({
    bytes: new TextEncoder().encode(text),
    name: "report.txt",
    address,
    received: "2026-01-01T00:00:00Z",
  }).reading.facts;

const speakers = (text: string): string[] =>
  factsOf(text).flatMap((fact) => (fact.type === "utterance" ? [fact.speaker.name] : []));

describe("the short name of a body", () => {
  it("stands for the one that the report names in full before", () =>
    expect(
      speakers(
        "A ruling\n\nThe African Union met on Monday, 4 May 2020. The Union said that the vote had been fair.",
      ),
    ).toEqual(["African Union"]));

  it("stands for neither of two", () =>
    expect(
      speakers(
        "A ruling\n\nThe African Union and the European Union met on 4 May 2020. The Union said that the vote had been fair.",
      ),
    ).not.toContain("African Union"));

  it("is no body where none was named", () =>
    expect(speakers("A ruling\n\nThe Union said on 4 May 2020 that the vote had been fair.")).not.toContain(
      "African Union",
    ));
});

describe("a ministry without its state", () => {
  const said = "The Foreign Ministry said that the border would open.";

  it("is that of the capital where the report was written", () => {
    expect(speakers(`ISLAMABAD, May 4, 2020 (AP) - ${said}`)).toEqual([
      "Ministry of Foreign Affairs of Pakistan",
    ]);
    expect(
      speakers("ISLAMABAD, May 4, 2020 (AP) - The Foreign Office said that the border would open."),
    ).toEqual(["Ministry of Foreign Affairs of Pakistan"]);
    expect(
      speakers("LONDON, May 4, 2020 (AP) - The Foreign Office said that the border would open."),
    ).toEqual(["UK Foreign, Commonwealth and Development Office"]);
  });

  it("is rather the one named before", () =>
    expect(
      speakers(
        `ISLAMABAD, May 4, 2020 (AP) - The Chinese Foreign Ministry said that the road had reopened. ${said}`,
      ),
    ).toEqual(["Ministry of Foreign Affairs of China", "Ministry of Foreign Affairs of China"]));

  it("is left open elsewhere, and where the state has none of that name", () => {
    expect(speakers(`GENEVA, May 4, 2020 (AP) - ${said}`)).toEqual(["Foreign Ministry"]);
    expect(speakers(`WASHINGTON, May 4, 2020 (AP) - ${said}`)).toEqual(["Foreign Ministry"]);
  });
});

describe("a government's own page", () => {
  it("is known by its host, not by a name inside another", () => {
    expect(officialHost("https://www.state.gov/r/pa/2016/10/1.htm")?.issuer.name).toBe("US");
    expect(officialHost("https://www.gov.uk/government/news/x")?.outlet).toBe("GOV.UK");
    expect(officialHost("https://notstate.gov.example.com/")).toBeUndefined();
    expect(officialHost("report.txt")).toBeUndefined();
  });

  it("says “we” for its state", () => {
    const text = "Press statement\n\nWe welcome the ceasefire in Libya that began on 4 May 2020.";
    const actors = (address: string) =>
      factsOf(text, address).flatMap((fact) => (fact.type === "position" ? [fact.actor.name] : []));
    expect(actors("https://www.mfa.gov.tr/statement.en.mfa")).toEqual(["TR"]);
    expect(actors("report.txt")).toEqual([]);
  });

  it("means its own prime minister", () => {
    const text = "The visit\n\nThe Prime Minister met Chancellor Angela Merkel in Berlin on 4 May 2020.";
    const parties = (address: string) =>
      factsOf(text, address).flatMap((fact) =>
        fact.type === "event" && fact.kind === "meeting" ? fact.participants.map(({ name }) => name) : [],
      );
    expect(parties("https://www.gov.uk/government/news/visit")).toEqual(["GB", "Angela Merkel"]);
  });
});

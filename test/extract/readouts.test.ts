// Whole readouts in the forms of several ministries, made up for the purpose: what their conventions tell.
import { describe, expect, it } from "vitest";
import { iso } from "../../src/model/time.ts";
import { readSource } from "../../src/pipeline.ts";

const readOf = (text: string) =>
  readSource({
    bytes: new TextEncoder().encode(text),
    name: "readout.txt",
    address: "readout.txt",
    received: "2026-01-01T00:00:00Z",
  }).reading;

const eventsOf = (text: string): string[] =>
  readOf(text).facts.flatMap((fact) =>
    fact.type === "event"
      ? [
          [fact.kind, fact.date && iso(fact.date), fact.participants.map(({ name }) => name).join("+")]
            .filter(Boolean)
            .join(" · "),
        ]
      : [],
  );

describe("readouts", () => {
  it("headed as of a call: who spoke with whom spoke by telephone", () => {
    const body =
      "Foreign Minister Petra Dahl of Norway spoke today with Ghanaian Foreign Minister Kofi Mensah. The ministers discussed fishing quotas at some length.";
    expect(eventsOf(`Minister Dahl's Call with Foreign Minister Mensah\n\nMay 4, 2021\n\n${body}`)).toEqual([
      "call · 2021-05-04 · Petra Dahl+Kofi Mensah",
    ]);
    expect(eventsOf(`Dahl and Mensah on fishing quotas\n\nMay 4, 2021\n\n${body}`)).not.toContain(
      "call · 2021-05-04 · Petra Dahl+Kofi Mensah",
    );
  });

  it("with every form of address before a name, and a telephone talk that is a call alone", () =>
    expect(
      eventsOf(
        "Telephone Talk\n\nMarch 9, 2021\n\nOn March 9, for some twenty minutes, Mr. Lars Holm, Minister for Foreign Affairs of Denmark, held a telephone talk with H.E. Ms. Rosa Quispe, Minister of Foreign Affairs of the Republic of Peru.",
      ),
    ).toEqual(["call · 2021-03-09 · Lars Holm+Rosa Quispe"]));

  it("that tell on whose invitation a guest came: the host did not travel", () =>
    expect(
      eventsOf(
        "An official visit\n\nJune 19, 2020\n\nAt the invitation of Foreign Minister Dr. Arun Rao, the Foreign Minister of Peru H.E. Ms. Rosa Quispe paid an official visit to India from 15 to 18 June 2020.",
      ),
    ).toEqual(["visit · 2020-06-15/2020-06-18 · Rosa Quispe"]));

  it("that call today by its date, close their headline with it, or part its figures by dots", () => {
    const day = (text: string) => {
      const { value } = readOf(text).dating;
      return value && iso(value);
    };
    const body =
      "The ministers spoke of the harvest, of the roads and of the price of grain in both countries.";
    expect(
      day(`A visit\n\nThe commissioner began a two-day visit to Chile today (25 March 2019). ${body}`),
    ).toBe("2019-03-25");
    expect(day(`Call with the President of Chile: 2 February 2022\n\n${body}`)).toBe("2022-02-02/2022-02-03");
    expect(day(`A visit\n\nBrussels, 12.05.2021\n\n${body}`)).toBe("2021-05-12");
    expect(day(`The crisis of 2 February 2022\n\n${body}`)).toBeUndefined();
  });

  it("tell the one call of their headline once, and two calls twice", () => {
    const dated = (headline: string, body: string) => eventsOf(`${headline}\n\nMay 20, 2024\n\n${body}`);
    expect(
      dated(
        "Readout of the Foreign Minister's video call with his Peruvian counterpart",
        "Chilean Foreign Minister Luis Rojas held a video call with Peruvian Foreign Minister Pedro Quispe on Friday. They discussed trade.",
      ),
    ).toEqual(["call · 2024-05-17 · Luis Rojas+Pedro Quispe"]);
    expect(
      dated(
        "Phone call between the President of Poland and the President of Ghana",
        "On 20 May President Jan Nowak had a telephone conversation with President Kofi Mensah of Ghana.",
      ),
    ).toEqual(["call · 2024-05-20 · Jan Nowak+Kofi Mensah"]);
    expect(
      dated(
        "Readout of Minister Odero's call with the Chilean Foreign Minister",
        "Kenyan Foreign Minister Amina Odero spoke by phone on Friday with Peruvian Foreign Minister Pedro Quispe. She had called Chilean Foreign Minister Luis Rojas on Thursday.",
      ),
    ).toContain("call · 2024-05-17 · Amina Odero+Pedro Quispe");
    expect(
      dated(
        "Readout of the President's call with the King of Norway",
        "Polish President Jan Nowak spoke by telephone on Friday with Ghanaian President Kofi Mensah.",
      ),
    ).toHaveLength(2);
  });
});

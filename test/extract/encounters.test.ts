// More ways to tell of meetings, calls and visits: parties only described, hosts, wishes, journeys with several stops, words
// inside quotation marks; and the sentences beside them that tell of none.
import { describe, expect, it } from "vitest";
import type { EventFact } from "../../src/model/fact.ts";
import { iso } from "../../src/model/time.ts";
import { factsIn } from "./reading.ts";

const KINDS = new Set(["meeting", "call", "visit"]);

const told = (text: string, day = "2021-03-17"): string[] =>
  factsIn(text, day)
    .filter((fact): fact is EventFact => fact.type === "event" && KINDS.has(fact.kind))
    .map((fact) =>
      [
        fact.kind,
        fact.status,
        fact.date && iso(fact.date),
        fact.participants.map((one) => one.name).join("+"),
        (fact.places ?? []).map((one) => one.name).join("+") || fact.place?.name,
      ]
        .filter(Boolean)
        .join(" · "),
    );

describe("who takes part", () => {
  it.each([
    [
      "Kenyan Foreign Minister Amina Odero met Iraqi officials in Baghdad on Tuesday.",
      "meeting · held · 2021-03-16 · Amina Odero+IQ · Baghdad",
    ],
    [
      "Kenyan Foreign Minister Amina Odero met with religious leaders in Accra on Tuesday.",
      "meeting · held · 2021-03-16 · Amina Odero+unnamed: religious leaders · Accra",
    ],
    [
      "Kenyan Foreign Minister Amina Odero received her Peruvian colleague in Nairobi on Tuesday.",
      "meeting · held · 2021-03-16 · Amina Odero+PE · Nairobi",
    ],
    [
      "Kenyan Foreign Minister Amina Odero and Chile's Marta Rojas will meet in Lima on Friday.",
      "meeting · planned · 2021-03-19 · Amina Odero+Marta Rojas · Lima",
    ],
    [
      "Talks in Doha between Norway and the Danish government ended on Tuesday.",
      "meeting · held · 2021-03-16 · NO+DK · Doha",
    ],
  ])("%s", (text, event) => expect(told(text)).toContain(event));

  it("takes the word of him who speaks", () => {
    const text =
      "Kenyan Foreign Minister Amina Odero said: “I met Peruvian Foreign Minister Rosa Quispe in Lima on Tuesday.”";
    expect(told(text)).toEqual(["meeting · held · 2021-03-16 · Amina Odero+Rosa Quispe · Lima"]);
  });
});

describe("hosts, calls and meetings called off", () => {
  it.each([
    [
      "Polish President Jan Nowak will host Ghanaian President Kofi Mensah in Warsaw on Friday.",
      "meeting · planned · 2021-03-19 · Jan Nowak+Kofi Mensah · Warsaw",
    ],
    [
      "Polish President Jan Nowak welcomed Ghanaian President Kofi Mensah to Warsaw on Tuesday.",
      "meeting · held · 2021-03-16 · Jan Nowak+Kofi Mensah",
    ],
    [
      "Polish President Jan Nowak called off talks in Accra with Ghanaian President Kofi Mensah.",
      "meeting · cancelled · Jan Nowak+Kofi Mensah · Accra",
    ],
    ["Norway and Chile resume talks in Oslo on Friday.", "meeting · planned · 2021-03-19 · NO+CL · Oslo"],
    ["A phone call took place on Tuesday between Norway and Chile.", "call · held · 2021-03-16 · NO+CL"],
    [
      "Polish President Jan Nowak received a call from Ghanaian President Kofi Mensah on Tuesday.",
      "call · held · 2021-03-16 · Jan Nowak+Kofi Mensah",
    ],
  ])("%s", (text, event) => expect(told(text)).toContain(event));
});

describe("journeys", () => {
  it.each([
    [
      "Polish President Jan Nowak visited Ghana on 8 March and Kenya from 10-11 March 2021.",
      "visit · held · 2021-03-08/2021-03-11 · Jan Nowak · GH+KE",
    ],
    [
      "Polish President Jan Nowak will begin a three-day trip to Ghana on Friday.",
      "visit · planned · 2021-03-19/2021-03-21 · Jan Nowak · GH",
    ],
    ["Polish President Jan Nowak cancelled his visit to Accra.", "visit · cancelled · Jan Nowak · Accra"],
    [
      "Polish President Jan Nowak invited Ghanaian President Kofi Mensah to visit Warsaw.",
      "visit · planned · Kofi Mensah · Warsaw",
    ],
    [
      "A visit by Polish President Jan Nowak to the White House took place.",
      "visit · held · Jan Nowak · White House",
    ],
  ])("%s", (text, event) => expect(told(text)).toContain(event));

  it("gives a meeting the place and day of the journey it is part of", () => {
    const text =
      "Polish President Jan Nowak will travel to Accra on Friday for talks with Ghanaian President Kofi Mensah.";
    expect(told(text)).toContain("meeting · planned · 2021-03-19 · Jan Nowak+Kofi Mensah · Accra");
  });

  it("carries no day to a meeting far below that tells of no gathering", () => {
    const between = Array.from({ length: 9 }, () => "Trade was brisk.").join("\n\n");
    const text = `Polish President Jan Nowak met Ghanaian President Kofi Mensah on 9 March on the sidelines of the ASEAN summit.\n\n${between}\n\nNowak met Kenyan Foreign Minister Amina Odero.`;
    expect(told(text)).toContain("meeting · held · Jan Nowak+Amina Odero");
  });

  it("reads a meeting told again far below, where only one of the two tells its gathering", () => {
    const met = "Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe";
    const far = Array.from({ length: 10 }, () => "The road was closed for the day.").join("\n\n");
    const text = `${met} on Tuesday on the sidelines of the G20 summit.\n\n${far}\n\nAmina Odero met Rosa Quispe and discussed fishing.`;
    expect(told(text)).toHaveLength(1);
  });

  it("tells how many days of talks ended", () => {
    expect(told("Norway and Chile ended two days of talks in Oslo on Tuesday.")).toContain(
      "meeting · held · 2021-03-15/2021-03-16 · NO+CL · Oslo",
    );
  });
});

describe("what is none", () => {
  it.each([
    "Chile urged Norway to sit down with Peru.",
    "There has been no meeting between Norway and Chile since 2015.",
    "Norwegian Prime Minister Kari Lund would meet the rebels only if they laid down arms.",
    "The council regularly meets its partners.",
    "Norway welcomes Chile's budget deal.",
    "Polish President Jan Nowak has no plans to visit Accra.",
    "Ghana's invitation to visit Accra is still open.",
    "The African Union called on Norway and Chile to show restraint.",
    "Norwegian Prime Minister Kari Lund held a press conference with reporters in Oslo.",
    "The destroyer made a port call in Accra.",
    "Norway made a call for peace.",
    "Norway and Chile called on Peru to show restraint.",
    "Bilateral relations between Norway and Chile are good.",
  ])("%s", (text) => expect(told(text)).toEqual([]));
});

// Meetings, calls and visits: several ways to say each, and the near misses that must not fire.
import { describe, expect, it } from "vitest";
import type { EventFact } from "../../src/model/fact.ts";
import { iso } from "../../src/model/time.ts";
import { factsIn } from "./reading.ts";

const eventsIn = (text: string, day = "2021-03-17"): string[] =>
  factsIn(text, day)
    .filter((fact): fact is EventFact => fact.type === "event")
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

const READ: readonly (readonly [string, string])[] = [
  [
    "Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Lima on Tuesday.",
    "meeting · held · 2021-03-16 · Amina Odero+Rosa Quispe · Lima",
  ],
  [
    "Kenyan Foreign Minister Amina Odero will meet with Peruvian Foreign Minister Rosa Quispe in Lima on Friday.",
    "meeting · planned · 2021-03-19 · Amina Odero+Rosa Quispe · Lima",
  ],
  ["Norway and Chile held talks in Oslo on Monday.", "meeting · held · 2021-03-15 · NO+CL · Oslo"],
  [
    "Talks between Norway and Chile took place in Oslo on Monday.",
    "meeting · held · 2021-03-15 · NO+CL · Oslo",
  ],
  [
    "Norway and Chile are expected to hold virtual talks on Thursday.",
    "meeting · expected · 2021-03-18 · NO+CL",
  ],
  [
    "Polish President Jan Nowak received Ghanaian President Kofi Mensah in Warsaw on 16 March.",
    "meeting · held · 2021-03-16 · Jan Nowak+Kofi Mensah · Warsaw",
  ],
  [
    "Ghanaian President Kofi Mensah was received by Polish President Jan Nowak in Warsaw on 16 March.",
    "meeting · held · 2021-03-16 · Jan Nowak+Kofi Mensah · Warsaw",
  ],
  ["NATO leaders met in Brussels on Monday.", "meeting · held · 2021-03-15 · NATO · Brussels"],
  [
    "Polish President Jan Nowak spoke by telephone with Ghanaian President Kofi Mensah on Monday.",
    "call · held · 2021-03-15 · Jan Nowak+Kofi Mensah",
  ],
  [
    "Polish President Jan Nowak held a phone call with Ghanaian President Kofi Mensah on Monday.",
    "call · held · 2021-03-15 · Jan Nowak+Kofi Mensah",
  ],
  [
    "Polish President Jan Nowak will travel to Accra on Friday.",
    "visit · planned · 2021-03-19 · Jan Nowak · Accra",
  ],
  ["Polish President Jan Nowak arrived in Ghana on Tuesday.", "visit · held · 2021-03-16 · Jan Nowak · GH"],
  ["Polish President Jan Nowak cancelled a trip to Ghana.", "visit · cancelled · Jan Nowak · GH"],
];

const NEAR: readonly string[] = [
  "Polish President Jan Nowak did not meet Ghanaian President Kofi Mensah.",
  "Polish President Jan Nowak declined to meet Ghanaian President Kofi Mensah on Friday.",
  "Polish President Jan Nowak might meet Ghanaian President Kofi Mensah one day.",
  "The proposal by Poland met with resistance in Ghana.",
  "Poland and Ghana met their targets for emissions.",
  "Polish President Jan Nowak called on Ghana to release the ship.",
  "Polish President Jan Nowak spoke about Ghana to his own party.",
  "The report travelled round the world in a day.",
  "Trade between Norway and Chile grew by a tenth.",
];

describe("events", () => {
  it.each(READ)("%s", (text, wanted) => expect(eventsIn(text)).toContain(wanted));
  it.each(NEAR)("nothing in: %s", (text) => expect(eventsIn(text)).toEqual([]));

  it("resolve short names, offices, counterparts and pairs inside a report", () => {
    const text = `Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Lima on Tuesday.

Odero will meet the Peruvian foreign minister again on Friday. The two ministers spoke by telephone on Monday.`;
    expect(eventsIn(text)).toEqual([
      "meeting · held · 2021-03-16 · Amina Odero+Rosa Quispe · Lima",
      "meeting · planned · 2021-03-19 · Amina Odero+Rosa Quispe",
      "call · held · 2021-03-15 · Amina Odero+Rosa Quispe",
    ]);
  });

  it("carry a day on only to what is told of the same people without a time of its own", () => {
    const text = `Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Lima on Tuesday.

Odero also met Peruvian President Luis Rojas.

Chilean President Ana Soto met Norwegian Prime Minister Ola Lund.`;
    expect(eventsIn(text).slice(1)).toEqual([
      "meeting · held · 2021-03-16 · Amina Odero+Luis Rojas · Lima",
      "meeting · held · Ana Soto+Ola Lund",
    ]);
  });

  it("bear their words, their rule and how they were read", () => {
    const [fact] = factsIn("Norway and Chile held talks in Oslo on Monday.", "2021-03-17");
    expect(fact?.evidence).toMatchObject({
      quote: "Norway and Chile held talks in Oslo on Monday.",
      rule: "meeting/group-holds-talks",
    });
    expect(fact?.evidence.marks.map((mark) => mark.slot)).toEqual(
      expect.arrayContaining(["who", "what", "when", "where"]),
    );
    expect(fact?.evidence.steps[0]?.steps?.[0]?.reason).toMatch(/Monday/);
  });
});

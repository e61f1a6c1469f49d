// On which day a visit begins and on which it ends where it is cut short.
import { describe, expect, it } from "vitest";
import type { EventFact } from "../../src/model/fact.ts";
import { iso } from "../../src/model/time.ts";
import { factsIn } from "./reading.ts";

const A = "Kenyan Foreign Minister Amina Odero";
const B = "Peruvian Foreign Minister Rosa Quispe";

/** Written on a Wednesday, 17 March 2021. */
const visits = (text: string): string[] =>
  factsIn(text, "2021-03-17")
    .filter((fact): fact is EventFact => fact.type === "event" && fact.kind === "visit")
    .map(({ status, date, begins, participants, places = [] }) =>
      [
        status,
        date && iso(date),
        begins && `begins ${iso(begins)}`,
        participants.map(({ name }) => name).join("+"),
        places.map(({ name }) => name).join("+"),
      ]
        .filter(Boolean)
        .join(" · "),
    );

describe("days of a visit", () => {
  it.each([
    [
      `On the opening day of a long journey, ${A} met ${B} in Lima on Tuesday.`,
      "held · 2021-03-16 · begins 2021-03-16 · Amina Odero · Lima",
    ],
    [
      `${A} met ${B} on Monday, on the first day of her three-day visit to Peru.`,
      "held · 2021-03-15/2021-03-17 · begins 2021-03-15 · Amina Odero · PE",
    ],
    [
      `${A} and Defence Minister Juma Otieno, on the opening day of Nairobi's tour of the Andes, met ${B} in Lima on Tuesday.`,
      "held · 2021-03-16 · begins 2021-03-16 · Amina Odero+Juma Otieno · Lima",
    ],
    [
      `${A} kicked off a five-day tour of Peru and Chile on Monday.`,
      "held · 2021-03-15/2021-03-19 · begins 2021-03-15 · Amina Odero · PE+CL",
    ],
    [`${A} ended a three-day visit to Peru on Tuesday.`, "held · 2021-03-14/2021-03-16 · Amina Odero · PE"],
    [
      `${A} will begin a three-day visit to Peru on Friday.`,
      "planned · 2021-03-19/2021-03-21 · Amina Odero · PE",
    ],
    [`${A} cut short her visit to Peru on Tuesday and flew home.`, "held · 2021-03-16 · Amina Odero · PE"],
  ])("%s", (text, visit) => expect(visits(text)).toEqual([visit]));

  it.each([
    `${A} began a five-day visit to Peru on Saturday.\n\nOdero cut her visit to Peru short on Tuesday.`,
    `${A} began a five-day visit to Peru on Saturday.\n\nOn Tuesday Odero cut short her visit to Peru and flew home.`,
  ])("ends on the day on which it is cut short: %s", (text) =>
    expect(visits(text)).toEqual(["held · 2021-03-13/2021-03-16 · begins 2021-03-13 · Amina Odero · PE"]),
  );

  it("the opening day of something else begins no visit", () =>
    expect(visits(`On the opening day of the conference, ${A} met ${B} in Lima on Tuesday.`)).toEqual([]));
});

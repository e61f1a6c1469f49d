// Where a report corrects itself: what was wrong and what is right, and that the wrong version gives no fact of its own.
import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate/annotate.ts";
import { extract } from "../../src/extract/extract.ts";
import type { DiscrepancyFact, EventFact, Fact } from "../../src/model/fact.ts";
import { iso } from "../../src/model/time.ts";
import { englishSyntax } from "../../src/models.ts";
import { readSource } from "../../src/pipeline.ts";
import { documentOf } from "./reading.ts";

const DAY = "2021-03-17";
const A = "Kenyan Foreign Minister Amina Odero";
const B = "Peruvian Foreign Minister Rosa Quispe";

const factsOf = (text: string, role: "body" | "correction"): readonly Fact[] => {
  const document = documentOf(text, DAY);
  const blocks = document.blocks.map((block) => ({ ...block, role }));
  return extract(annotate({ ...document, blocks }), englishSyntax()).facts;
};
const told = (facts: readonly Fact[]): string[] =>
  facts
    .filter((fact): fact is DiscrepancyFact => fact.type === "discrepancy")
    .map(({ about, values, resolution }) => `${about}: ${values.join(" → ")} = ${resolution}`);
const events = (facts: readonly Fact[]): string[] =>
  facts
    .filter((fact): fact is EventFact => fact.type === "event")
    .map((fact) =>
      [
        fact.kind,
        fact.date && iso(fact.date),
        fact.participants.map(({ name }) => name).join("+"),
        fact.place?.name ?? fact.places?.[0]?.name,
      ]
        .filter(Boolean)
        .join(" · "),
    );

const NOTES: readonly (readonly [text: string, discrepancy: string, event: string])[] = [
  [
    `Correction: An earlier version of this story said ${A} met ${B} on Saturday. They met on Sunday.`,
    "date of Amina Odero's meeting with Rosa Quispe: 2021-03-13 → 2021-03-14 = 2021-03-14",
    "meeting · 2021-03-14 · Amina Odero+Rosa Quispe",
  ],
  [
    `Correction: An earlier version of this story said ${A} met ${B} on Saturday; they met on Sunday.`,
    "date of Amina Odero's meeting with Rosa Quispe: 2021-03-13 → 2021-03-14 = 2021-03-14",
    "meeting · 2021-03-14 · Amina Odero+Rosa Quispe",
  ],
  [
    "An earlier version of this article incorrectly stated that Norway and Chile held talks in Oslo on Monday. The talks took place in Lima.",
    "place of the meeting of Norway and Chile: Oslo → Lima = Lima",
    "meeting · 2021-03-15 · NO+CL · Lima",
  ],
  [
    "This story has been corrected to show that the talks between Norway and Chile were held in Lima, not Oslo.",
    "place of the meeting of Norway and Chile: Oslo → Lima = Lima",
    "meeting · NO+CL · Lima",
  ],
  [
    "An earlier version misstated the date of the meeting between Norway and Chile. It was on Sunday, not Monday.",
    "date of the meeting of Norway and Chile: 2021-03-15 → 2021-03-14 = 2021-03-14",
    "meeting · 2021-03-14 · NO+CL",
  ],
  [
    `Correction: An earlier version of this article misstated the day of ${A}'s visit to Peru. She arrived on Tuesday, not Monday.`,
    "date of Amina Odero's visit to Peru: 2021-03-15 → 2021-03-16 = 2021-03-16",
    "visit · 2021-03-16 · Amina Odero · PE",
  ],
  [
    `This article was amended to show that ${A} met with SADC ministers on Sunday, and that not all of the meetings were face-to-face. Some were held online.`,
    "format of Amina Odero's meeting with SADC ministers: in-person → partly virtual = partly virtual",
    "meeting · 2021-03-14 · Amina Odero+SADC",
  ],
];

describe("corrections", () => {
  it.each(NOTES)("%s", (text, discrepancy, event) => {
    const facts = factsOf(text, "correction");
    expect(told(facts)).toEqual([discrepancy]);
    expect(events(facts)).toEqual([event]);
  });

  it("a sentence that says so corrects outside a note", () => {
    const facts = factsOf(`${A} met ${B} in Lima on Monday, not Tuesday as earlier reported.`, "body");
    expect(told(facts)).toEqual([
      "date of Amina Odero's meeting with Rosa Quispe: 2021-03-16 → 2021-03-15 = 2021-03-15",
    ]);
  });

  it("keeps the event that it is about, and quotes the correcting sentence", () => {
    const facts = factsOf(NOTES[0]![0], "correction");
    const fact = facts.find((one): one is DiscrepancyFact => one.type === "discrepancy")!;
    expect(fact.evidence.quote).toBe("They met on Sunday.");
    expect(fact.event?.kind).toBe("meeting");
    expect(fact.event?.participants.map(({ name }) => name)).toEqual(["Amina Odero", "Rosa Quispe"]);
    expect(fact.event?.date && iso(fact.event.date)).toBe("2021-03-14");
  });

  it.each([
    `${A} met ${B} in Lima on Monday, not Tuesday.`,
    `${A} will meet ${B} in Lima on Friday, not Thursday as originally announced.`,
    "An earlier version of the treaty said Norway and Chile would meet on Monday.",
    "An earlier report said Norway and Chile met on Monday. The ministry denied it on Tuesday.",
    "The minister corrected the record: the talks were in Oslo, not Lima.",
  ])("no correction: %s", (text) => {
    expect(told(factsOf(text, "body"))).toEqual([]);
  });

  const reportOf = (note: string): readonly string[] =>
    readSource({
      bytes: new TextEncoder().encode(
        `Two meetings in one week\n\nLIMA, May 17, 2024 - ${A} met ${B} in Lima on Wednesday.\n\nPolish President Jan Nowak met Ghanaian President Kofi Mensah in Warsaw on Monday.\n\n${note}`,
      ),
      name: "a.txt",
      address: "a.txt",
      received: "2024-05-18T00:00:00Z",
    }).reading.facts.flatMap((fact) =>
      fact.type === "discrepancy" ? [`${fact.about}: ${fact.resolution}`] : [],
    );

  it.each([
    [
      "Correction: They met on Tuesday, not Monday.",
      "date of Jan Nowak's meeting with Kofi Mensah: 2024-05-14",
    ],
    [
      "Correction: They met on Thursday, not Wednesday.",
      "date of Amina Odero's meeting with Rosa Quispe: 2024-05-16",
    ],
    ["Correction: They met in Cusco, not in Lima.", "place of Amina Odero's meeting with Rosa Quispe: Cusco"],
    [
      "Correction: An earlier version of this report said that they met on Wednesday. They met on Thursday.",
      "date of Amina Odero's meeting with Rosa Quispe: 2024-05-16",
    ],
  ])("a pronoun means those whose event bears what is corrected: %s", (note, about) =>
    expect(reportOf(note)).toEqual([about]),
  );

  it.each([
    "Correction: They met on Thursday, not Tuesday.",
    "Correction: They met on Monday, not Wednesday.",
  ])("a pronoun that may mean nobody, or both, means nobody: %s", (note) =>
    expect(reportOf(note)).toEqual([]),
  );
});

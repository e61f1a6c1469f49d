// Forums that a report means without their names, and how long their meetings last.
import { describe, expect, it } from "vitest";
import type { EventFact } from "../../src/model/fact.ts";
import { iso } from "../../src/model/time.ts";
import { factsIn } from "./reading.ts";

/** Written on a Wednesday, 17 March 2021. */
const meetings = (text: string): string[] =>
  factsIn(text, "2021-03-17")
    .filter((fact): fact is EventFact => fact.type === "event" && fact.kind === "meeting")
    .map(({ date, forum, participants }) =>
      [date && iso(date), forum?.name, participants.map(({ name }) => name).join("+")]
        .filter(Boolean)
        .join(" · "),
    );

describe("forums meant", () => {
  it.each([
    [
      "2+2 talks between India and Australia took place in Delhi on Monday.",
      "2021-03-15 · Australia–India 2+2 · IN+AU",
    ],
    [
      "India and Australia agreed to hold another round of the 2+2 dialogue on Friday.",
      "2021-03-19 · Australia–India 2+2 · IN+AU",
    ],
    ["Talks between India and Australia took place in Delhi on Monday.", "2021-03-15 · IN+AU"],
    ["2+2 talks between Norway and Chile took place in Oslo on Monday.", "2021-03-15 · NO+CL"],
    [
      "Finance ministers from the world’s 20 largest economies met in Rome on Monday.",
      "2021-03-15 · G20 · G20",
    ],
    ["Japan, one of the world's leading industrialized nations, met Chile on Monday.", "2021-03-15 · JP+CL"],
    [
      "Talks between Norway and Chile opened in Oslo on Monday, the first day of a three-day meeting.",
      "2021-03-15/2021-03-17 · NO+CL",
    ],
    [
      "Norway and Chile met in Oslo on Monday, the second and final day of their talks.",
      "2021-03-14/2021-03-15 · NO+CL",
    ],
  ])("%s", (text, meeting) => expect(meetings(text)).toEqual([meeting]));

  it.each([
    ["first", "2021-03-16/2021-03-18"],
    ["second", "2021-03-15/2021-03-17"],
  ])("gives all the days of talks of which the %s is told", (which, days) => {
    const text = `The ${which} of three days of talks between the energy ministers of the world's leading industrialized nations fell on Tuesday.`;
    expect(meetings(text)).toEqual([`${days} · G7 · G7`]);
  });
});

it("takes all ministers that the report named for those who issued a joint statement", () => {
  const text =
    "Norwegian Foreign Minister Kari Lund and Defence Minister Ole Vik met Chilean Foreign Minister Ana Rojas and Defence Minister Luis Pinto in Oslo on Tuesday.\n\nThe foreign and defence ministers of Norway and Chile said in a joint statement that they opposed poaching at sea.";
  const paper = factsIn(text, "2021-03-17").find(
    (fact): fact is EventFact => fact.type === "event" && fact.kind === "publication",
  );
  expect(new Set(paper?.participants.map(({ name }) => name))).toEqual(
    new Set(["Kari Lund", "Ole Vik", "Ana Rojas", "Luis Pinto"]),
  );
});

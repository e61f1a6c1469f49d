// Meetings and journeys put off: cancelled on the old day, planned for the new one, and what puts nothing off.
import { describe, expect, it } from "vitest";
import type { EventFact } from "../../src/model/fact.ts";
import { iso } from "../../src/model/time.ts";
import { factsIn } from "./reading.ts";

const A = "Kenyan Foreign Minister Amina Odero";
const B = "Peruvian Foreign Minister Rosa Quispe";

/** Written on a Wednesday, 17 March 2021. */
const told = (text: string): string[] =>
  factsIn(text, "2021-03-17")
    .filter((fact): fact is EventFact => fact.type === "event")
    .map(({ kind, status, putOff, date, participants }) =>
      [
        kind,
        putOff ? "put off" : status,
        date ? iso(date) : "undated",
        participants.map(({ name }) => name).join("+"),
      ].join(" · "),
    );

const PUT_OFF: readonly (readonly [text: string, before: string, after: string])[] = [
  [`${A} has postponed her visit to Peru, planned for Tuesday, to Friday.`, "2021-03-23", "2021-03-26"],
  [`Talks between Norway and Chile, originally set for 25 March, have been postponed to 1 April.`, "2021-03-25", "2021-04-01"],
  [`Talks between Norway and Chile were put off until next week.`, "undated", "2021-03-22/2021-03-28"],
  [`Talks between Norway and Chile planned for Thursday in Oslo have been delayed by a week.`, "2021-03-18", "2021-03-25"],
  [`The summit between Norway and Chile was moved up from 30 March to 25 March.`, "2021-03-30", "2021-03-25"],
  [`Norway's talks with Chile, scheduled for 20 March in Oslo, were brought forward to 18 March.`, "2021-03-20", "2021-03-18"],
  [`${A} will now meet ${B} on 22 March instead of 19 March.`, "2021-03-19", "2021-03-22"],
  [`The meeting between Norway and Chile has been rescheduled for Friday.`, "undated", "2021-03-19"],
  [`Norway and Chile were to have met on Monday, but the meeting was pushed back to Thursday.`, "2021-03-15", "2021-03-18"],
  [`Kenya postponed Friday's talks with Peru in Lima until April.`, "2021-03-19", "2021-04"],
]; // biome-ignore format: a table

describe("what is put off", () => {
  it.each(PUT_OFF)("%s", (text, before, after) => {
    const [first, second, ...more] = told(text);
    expect(first).toMatch(new RegExp(`· put off · ${before} ·`));
    expect(second).toMatch(new RegExp(`· planned · ${after} ·`));
    expect(first!.split(" · ").at(-1)).toBe(second!.split(" · ").at(-1));
    expect(more).toEqual([]);
  });

  it("without another time it stands once", () => {
    expect(told("The summit between Norway and Chile has been postponed indefinitely.")).toEqual([
      "meeting · put off · undated · NO+CL",
    ]);
  });

  it("takes a surname for the person that the report named before", () => {
    const text = `${A} arrived in Lima.\n\nTalks between Odero and ${B}, planned for Thursday, have been postponed to Friday.`;
    expect(told(text).slice(1)).toEqual([
      "meeting · put off · 2021-03-18 · Amina Odero+Rosa Quispe",
      "meeting · planned · 2021-03-19 · Amina Odero+Rosa Quispe",
    ]);
  });

  it("keeps what takes place after all", () => {
    expect(
      told("The talks between Norway and Chile, postponed from Monday, took place in Oslo on Tuesday."),
    ).toEqual(["meeting · put off · 2021-03-15 · NO+CL", "meeting · held · 2021-03-16 · NO+CL"]);
  });

  it("calls off what has no other time", () => {
    expect(told("Norway and Chile called off talks planned for Friday.")).toEqual([
      "meeting · cancelled · 2021-03-19 · NO+CL",
    ]);
  });

  it.each([
    "Norway may postpone talks with Chile planned for Friday to next week.",
    "Norway urged Chile to postpone their talks, planned for Friday, until April.",
    `${A}'s visit to Peru was delayed by fog.`,
    "Parliament in Oslo put off a vote on the budget until Monday.",
  ])("puts nothing off: %s", (text) => {
    expect(told(text).filter((one) => one.includes("put off") || one.includes("cancelled"))).toEqual([]);
  });
});

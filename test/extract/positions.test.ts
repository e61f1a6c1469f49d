// Stances by example, every rule by at least one, and what only looks like one.
import { describe, expect, it } from "vitest";
import { POSITIONS } from "../../src/extract/rules/positions.ts";
import type { PositionFact } from "../../src/model/fact.ts";
import { NEAR, READ, SAID } from "./position-cases.ts";
import { factsIn } from "./reading.ts";

const positionsIn = (text: string): PositionFact[] =>
  factsIn(text, "2021-03-17").filter((fact): fact is PositionFact => fact.type === "position");
const told = (text: string): string[] =>
  positionsIn(text).map(({ actor, stance, issue, target, evidence }) =>
    [evidence.rule.split("/")[1], actor.name, stance, issue, target?.name].filter(Boolean).join(" · "),
  );

describe("stances", () => {
  it.each(READ)("%s", (text, wanted) => expect(told(text)).toContain(wanted));
  it.each(NEAR)("none in: %s", (text) => expect(told(text)).toEqual([]));

  it("end a long issue where its words let it end", () => {
    const issue = (text: string) => positionsIn(text).map(({ issue: about }) => about);
    const fleet =
      "the rebuilding of the northern fishing fleet in the harbours along the strait between the two islands";
    expect(issue(`Norway welcomed ${fleet}, including the dredging of the old berths and the quay.`)).toEqual(
      [fleet.slice(4)],
    );
    expect(
      issue(`Norway welcomed ${fleet} that the storms of the last three winters had destroyed.`),
    ).toEqual([fleet.slice(4)]);
    for (const one of issue(`Norway welcomed ${fleet} and of the quay and the berths and the sheds.`))
      expect(one).not.toMatch(/ (?:and|of|the)$/);
  });

  it("have one fact a holder and an issue of a list", () => {
    const found = told(
      "Norway and Chile highlighted the importance of work on climate change, supply chains, and cybersecurity.",
    );
    expect(found).toHaveLength(6);
    expect(found[0]).toBe("stressed-importance · NO · supports · climate");
  });

  it("take what only points back from what was told before", () => {
    expect(told("Chile has yet to decide on the dam, and Peru has kept mum altogether.")).toEqual([
      "yet-to-decide · CL · undecided · dam",
      "said-nothing · PE · silent · dam",
    ]);
  });

  it("are those of the body that adopted a resolution", () => {
    const text = "The Security Council adopted a text. Resolution 2290 demanded the release of the ship.";
    expect(told(text)).toEqual([]);
    expect(
      told("The Security Council adopted resolution 2290. The resolution demanded the release of the ship."),
    ).toEqual(["demanded · UN Security Council · urges · release of the ship"]);
    expect(told("The Security Council passed a resolution demanding the release of the ship.")).toEqual([
      "demanded · UN Security Council · urges · release of the ship",
    ]);
  });

  it("are those of whom a spokesman tells, not his own", () => {
    const text = `“The Foreign Minister was clear that it is too early to reopen the port,” a spokesman said. ${SAID} little else.`;
    expect(told(text)).toContain("too-early · Amina Odero · opposes · reopen the port");
  });

  it("are those of all ministers whom “the ministers” mean", () => {
    const text = `Foreign Minister Amina Odero and Defence Minister Peter Kamau of Kenya met Foreign Minister Ana Rojas and Defence Minister Luis Vega of Chile in Lima.

A joint statement of the foreign and defence ministers of Kenya and Chile spoke of the sea. The ministers condemned the raid.`;
    expect(told(text)).toHaveLength(4);
  });

  it("are those of states in a row whom “they” mean", () => {
    expect(told("Norway, Chile and Peru issued a letter. They condemned the raid.")).toHaveLength(3);
  });

  it("take adjectives in a row with their noun", () => {
    expect(told("Norway called for the swift, safe and dignified return of the crew.")).toEqual([
      "called-for · NO · urges · swift, safe and dignified return of the crew",
    ]);
  });

  it("end where the subject does something more", () => {
    expect(
      told(
        "Norway, in a letter, condemned the raid, called on Chile to release the ship, and praised Peru's patience.",
      ),
    ).toEqual([
      "condemns · NO · condemns · raid",
      "called-on-to · NO · urges · release the ship · CL",
      "supports · NO · supports · Peru's patience",
    ]);
    expect(
      told(
        "Norway issued a statement expressing concern at the famine and urging Chile to release the ship.",
      ),
    ).toEqual([
      "expressed-concern · NO · concerned · famine",
      "urged-to · NO · urges · release the ship · CL",
    ]);
  });

  it("belong to whom a statement without marks is introduced by", () => {
    const text = `Kenyan Foreign Minister Amina Odero said:

We welcome the treaty between Norway and Chile.`;
    expect(told(text)).toEqual(["supports · Amina Odero · supports · treaty between Norway and Chile"]);
  });

  it("are read by every rule in these examples", () => {
    const used = new Set(READ.flatMap(([text]) => positionsIn(text).map(({ evidence }) => evidence.rule)));
    expect(POSITIONS.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });
});

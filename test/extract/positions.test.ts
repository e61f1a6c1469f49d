// Stances by example, every rule by at least one, and what only looks like one.
import { describe, expect, it } from "vitest";
import { POSITIONS } from "../../src/extract/rules/positions.ts";
import type { PositionFact } from "../../src/model/fact.ts";
import { factsIn } from "./reading.ts";

const positionsIn = (text: string): PositionFact[] =>
  factsIn(text, "2021-03-17").filter((fact): fact is PositionFact => fact.type === "position");
const told = (text: string): string[] =>
  positionsIn(text).map(({ actor, stance, issue, target, evidence }) =>
    [evidence.rule.split("/")[1], actor.name, stance, issue, target?.name].filter(Boolean).join(" · "),
  );

const SAID = "Kenyan Foreign Minister Amina Odero said";
const READ: readonly (readonly [string, string])[] = [
  ["Norway and Chile did not discuss the fishing quota.", "did-not-discuss · CL · silent · fishing quota"],
  ["Norway declined to comment on the seized ship.", "declined-to-comment · NO · silent · seized ship"],
  [
    "Norway has not stated its position on the treaty text.",
    "position-not-stated · NO · silent · treaty text",
  ],
  ["Norway gave no view on the annexations.", "no-comment · NO · silent · annexations"],
  ["Norway said nothing about the annexations.", "said-nothing · NO · silent · annexations"],
  ["Norway skirted the question of recognition.", "skirted · NO · silent · recognition"],
  [
    "Chile has not made up its mind about the migration compact.",
    "mind-not-made-up · CL · undecided · migration compact",
  ],
  ["Chile is on the fence about the migration compact.", "on-the-fence · CL · undecided · migration compact"],
  ["Chile has yet to decide on the migration compact.", "yet-to-decide · CL · undecided · migration compact"],
  ["Chile is divided over the migration compact.", "undecided · CL · undecided · migration compact"],
  ["Chile was still weighing the migration compact.", "still-weighing · CL · undecided · migration compact"],
  [
    "Norway and Chile agreed it is essential to keep the pass open.",
    "agreed-essential · CL · supports · keep the pass open",
  ],
  ["Norway called on Chile to release the ship.", "called-on-to · NO · urges · release the ship · CL"],
  ["Norway called on Chile not to seize the ship.", "called-on-to · NO · urges · not to seize the ship · CL"],
  ["Norway called for the release of the ship.", "called-for · NO · urges · release of the ship"],
  ["Norway appealed to Chile to release the ship.", "appealed-to · NO · urges · release the ship · CL"],
  ["Norway pressed for the release of the ship.", "appealed-for · NO · urges · release of the ship"],
  ["Norway urged all parties to remain calm.", "urged-to · NO · urges · remain calm"],
  ["Norway warned Chile against a tax on salt.", "warned-against · NO · urges · tax on salt · CL"],
  ["Norway demanded the release of the ship.", "demanded · NO · urges · release of the ship"],
  [
    "Talks opened with a call from Norway to protect the whales.",
    "call-from · NO · urges · protect the whales",
  ],
  [`${SAID} that Chile must release the ship.`, "must · Amina Odero · urges · release the ship · CL"],
  [
    `“It is vital that the guards leave the island,” ${SAID}.`,
    "essential-that · Amina Odero · urges · guards leave the island",
  ],
  [
    "The shelling of the port was condemned by Norway.",
    "condemned-by · NO · condemns · shelling of the port",
  ],
  ["Norway condemned Monday's coup in Bamako.", "condemns · NO · condemns · Monday's coup in Bamako"],
  ["Norway criticised the new salt tax.", "criticises · NO · condemns · new salt tax"],
  [
    "Norway expressed its condemnation of the raid on the port.",
    "expressed-condemnation · NO · condemns · raid on the port",
  ],
  ["Norway is united in its condemnation of the raid.", "condemnation-of · NO · condemns · raid"],
  [
    `“It is unacceptable that the port is shut,” ${SAID}.`,
    "outrageous · Amina Odero · condemns · port is shut",
  ],
  [
    `“The horrific attacks in Bamako go on,” ${SAID}.`,
    "outrageous-deed · Amina Odero · condemns · attacks in Bamako",
  ],
  [`“The use of mines is horrific,” ${SAID}.`, "is-outrageous · Amina Odero · condemns · use of mines"],
  [
    "Norway voiced deep concern at the arrest of two reporters.",
    "expressed-concern · NO · concerned · arrest of two reporters",
  ],
  [
    "Norway is gravely worried by the fighting in the south.",
    "is-concerned · NO · concerned · fighting in the south",
  ],
  ["Norway sounded the alarm over the invasive salmon.", "sounded-alarm · NO · concerned · invasive salmon"],
  ["Norway regrets the closure of the embassy.", "regrets · NO · concerned · closure of the embassy"],
  [
    `“The situation in the camps remains dire,” ${SAID}.`,
    "matter-of-concern · Amina Odero · concerned · situation in the camps",
  ],
  [
    `“The new fleet poses a threat to the islands,” ${SAID}.`,
    "poses-threat · Amina Odero · concerned · new fleet",
  ],
  [
    "Unease is growing in Oslo about the reactor across the border.",
    "worry-grows · NO · concerned · reactor across the border",
  ],
  [
    "Anxious about the forest fires, Chile asked Peru to send planes.",
    "worried-first · CL · concerned · forest fires",
  ],
  ["Chile's concern over the forest fires is old.", "worry-of · CL · concerned · forest fires"],
  [
    "Norway is strongly opposed to any mention of the ruling.",
    "opposed-to · NO · opposes · mention of the ruling",
  ],
  [
    "Norway reiterated its strong opposition to mining the seabed.",
    "expressed-opposition · NO · opposes · mining the seabed",
  ],
  ["Norway's opposition to mining the seabed is old.", "opposition-of · NO · opposes · mining the seabed"],
  ["Norway objected to the seating plan.", "objected-to · NO · opposes · seating plan"],
  ["Norway pushed back against the salt tax.", "pushes-back · NO · opposes · salt tax"],
  ["Spain, France: no to early opening of ski slopes", "no-to · FR · opposes · early opening of ski slopes"],
  [
    `“There can be no military solution in Mali,” ${SAID}.`,
    "no-place-for · Amina Odero · opposes · military solution in Mali",
  ],
  [`“It is too early to lift the ban,” ${SAID}.`, "too-early · Amina Odero · opposes · lift the ban"],
  ["Denmark rejects any sale of the island.", "opposes · DK · opposes · sale of the island"],
  [
    "The plan for the canal was endorsed by Chile and Peru.",
    "endorsed-by · PE · supports · plan for the canal",
  ],
  ["The paper told of Chile's support for the canal plan.", "support-of · CL · supports · canal plan"],
  [
    "The paper told of continued French support for the canal plan.",
    "support-of-side · FR · supports · canal plan",
  ],
  [
    "Chile underscored the importance of peace in the Taiwan Strait.",
    "stressed-importance · CL · supports · Taiwan Strait",
  ],
  ["Chile stressed that open ports are essential.", "said-essential · CL · supports · open ports"],
  [
    `“It is crucial to keep the ports open,” ${SAID}.`,
    "is-needed · Amina Odero · supports · keep the ports open",
  ],
  [`“The new treaty is very welcome,” ${SAID}.`, "is-welcome · Amina Odero · supports · new treaty"],
  ["Chile voiced support for the canal plan.", "expressed-support · CL · supports · canal plan"],
  ["Chile is strongly committed to open ports.", "is-committed · CL · supports · open ports"],
  ["Chile is in favour of the canal plan.", "in-favour · CL · supports · canal plan"],
  ["Chile was delighted by the canal plan.", "pleased · CL · supports · canal plan"],
  [
    "Chile welcomed the thaw between Norway and Peru.",
    "supports · CL · supports · thaw between Norway and Peru",
  ],
  ["Chile does not support the canal plan.", "supports · CL · opposes · canal plan"],
  [`“We must all work for open ports,” ${SAID}.`, "we-must · Amina Odero · urges · work for open ports"],
  [
    `“The treaty is an important step towards open ports,” ${SAID}.`,
    "important-step · Amina Odero · supports · open ports",
  ],
];

const NEAR: readonly string[] = [
  "Steel columns support the roof of the new parliament in Lima.",
  "The matter concerns Norway and Chile alone.",
  "Support staff at the Danish embassy went home at noon.",
  "Those condemned in Oslo include two clerks.",
  "Back in Oslo, the Norwegian prime minister slept for hours.",
  "Norway sent its envoys back to Lima last year.",
  "Chile asked whether Norway supported the truce.",
  "Should Serbia back the sanctions, the talks could be over by June.",
  "“Do you support the bill?” Norwegian Prime Minister Ola Lund asked.",
  "Polish President Jan Nowak welcomed Ghanaian President Kofi Mensah.",
  "“There is no crisis,” Kenyan Foreign Minister Amina Odero said.",
  "A Norwegian official, who asked not to be named, spoke at length.",
  "Norway may support the canal plan.",
  "Norway is expected to condemn the raid.",
  "Norway has no objection to the canal plan.",
  "Norway voiced little concern about the raid.",
  "The timetables of Norway and Chile oppose each other.",
];

describe("stances", () => {
  it.each(READ)("%s", (text, wanted) => expect(told(text)).toContain(wanted));
  it.each(NEAR)("none in: %s", (text) => expect(told(text)).toEqual([]));

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

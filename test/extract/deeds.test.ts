// Papers, pacts, plans, exercises, incidents, measures and offices: several ways to say each, and what must not fire.
import { describe, expect, it } from "vitest";
import type { EventFact } from "../../src/model/fact.ts";
import { iso } from "../../src/model/time.ts";
import { factsIn } from "./reading.ts";

const DEEDS = new Set([
  "publication",
  "signing",
  "entry-into-force",
  "policy",
  "exercise",
  "incident",
  "measure",
  "appointment",
]);

const deedsIn = (text: string, day = "2021-03-17"): string[] =>
  factsIn(text, day)
    .filter((fact): fact is EventFact => fact.type === "event" && DEEDS.has(fact.kind))
    .map((fact) =>
      [
        fact.kind,
        fact.status,
        fact.date && iso(fact.date),
        fact.participants.map((one) => one.name).join("+"),
        fact.target && `to ${fact.target.name}`,
        fact.forum?.name ?? fact.topic,
      ]
        .filter(Boolean)
        .join(" · "),
    );

const READ: readonly (readonly [string, string])[] = [
  [
    "Chile and Ghana issued a joint statement on Tuesday.",
    "publication · held · 2021-03-16 · CL+GH · joint statement",
  ],
  [
    "A white paper on fisheries was released by Iceland on Monday.",
    "publication · held · 2021-03-15 · IS · white paper on fisheries",
  ],
  [
    "Kenya and Peru signed a trade agreement in Lima on Monday.",
    "signing · held · 2021-03-15 · KE+PE · trade agreement",
  ],
  [
    "The fisheries treaty was signed on Monday by Norway and Chile.",
    "signing · held · 2021-03-15 · NO+CL · fisheries treaty",
  ],
  [
    "Kenya and Peru are expected to sign a trade agreement on Friday.",
    "signing · expected · 2021-03-19 · KE+PE · trade agreement",
  ],
  [
    "The trade agreement between Kenya and Peru entered into force on Monday.",
    "entry-into-force · held · 2021-03-15 · KE+PE · trade agreement",
  ],
  [
    "Kenya and Peru have agreed to a two-month truce starting on Saturday.",
    "entry-into-force · planned · 2021-03-20 · two-month truce",
  ],
  ["Ecuador's assembly passed a mining law on Monday.", "policy · held · 2021-03-15 · EC · mining law"],
  [
    "A strategy for the Arctic was unveiled on Monday by Denmark.",
    "policy · held · 2021-03-15 · DK · strategy for the Arctic",
  ],
  [
    "India and Sri Lanka began a naval exercise on Monday.",
    "exercise · held · 2021-03-15 · IN+LK · naval exercise",
  ],
  ["Thailand called off Cobra Gold on Monday.", "exercise · cancelled · 2021-03-15 · TH · Cobra Gold"],
  ["North Korea fired two ballistic missiles on Monday.", "incident · held · 2021-03-15 · KP"],
  ["Pyongyang tests third missile in a month", "incident · held · KP"],
  [
    "Three Peruvian trawlers were seized by the Chilean navy on Monday.",
    "incident · held · 2021-03-15 · CL · to PE",
  ],
  ["Indian troops crossed into Nepal on Monday.", "incident · held · 2021-03-15 · IN · to NP"],
  ["Norway imposed sanctions on Belarus on Monday.", "measure · held · 2021-03-15 · NO · to BY"],
  ["Sanctions against Belarus were imposed on Monday by Norway.", "measure · held · 2021-03-15 · NO · to BY"],
  ["Estonia expelled a Belarusian diplomat on Monday.", "measure · held · 2021-03-15 · EE · to BY"],
  ["Canada will recall its ambassador from Lima.", "measure · planned · CA · to PE"],
  [
    "Foreign Minister Amina Odero of Kenya resigned on Monday.",
    "appointment · held · 2021-03-15 · Amina Odero",
  ],
];

describe("deeds", () => {
  it.each(READ)("%s", (text, wanted) => {
    expect(deedsIn(text).join("\n")).toContain(wanted);
  });
});

const NOT_READ = [
  "The two sides could not agree on a joint statement, and none was issued.",
  "The bank statement shows that Honduras paid in cash.",
  "Mongolia has refused to sign the treaty.",
  "The pact, if Norway signs it, would open six ports.",
  "The president of Chile signed the guest book.",
  "Norwegian police entered the compound in force.",
  "Parliament in Lima voted down a bill on fees.",
  "Neighbours should exercise restraint, Chile's foreign minister said.",
  "Oil companies want to drill in Iceland's waters.",
  "Hungary's foreign minister shot down the idea within the hour.",
  "He captured the mood in Tunis perfectly.",
  "No shots have been fired on that stretch of the Mekong since 1988.",
  "Chile launched a website for emigrants.",
  "Ghana refused to expel the publisher.",
  "Norway may yet close its ports to Chilean trawlers.",
  "The ambassador recalled that Nepal and Norway had been friends for years.",
  "Calls for Iceland's finance minister to step down have grown.",
  "The Estonian ambassador resigned herself to a long night.",
];

describe("what only looks like a deed", () => {
  it.each(NOT_READ)("%s", (text) => {
    expect(deedsIn(text)).toEqual([]);
  });
});

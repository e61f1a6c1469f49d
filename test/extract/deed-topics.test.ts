// What plans, laws and boycotts are about.
import { expect, it } from "vitest";
import type { EventFact } from "../../src/model/fact.ts";
import { factsIn } from "./reading.ts";

const topics = (text: string): (string | undefined)[] =>
  factsIn(text, "2021-03-17")
    .filter((fact): fact is EventFact => fact.type === "event")
    .map(({ kind, topic }) => `${kind}: ${topic}`);

it.each([
  [
    "Norway's government unveiled plans to rebuild its coastal batteries on Monday.",
    ["policy: rebuild its coastal batteries"],
  ],
  ["Norway unveiled a plan for the Arctic on Monday.", ["policy: plan for the Arctic"]],
  [
    "Chile complained of Peru's recent implementation of a law that would allow patrols to board trawlers.",
    ["entry-into-force: law that would allow patrols to board trawlers"],
  ],
  ["Peru's new Coast Guard law came into force in February.", ["entry-into-force: Coast Guard law"]],
  [
    "Norway announced a diplomatic boycott of the Harare Film Festival, a move also backed by Chile.",
    [
      "measure: diplomatic boycott of the Harare Film Festival",
      "measure: diplomatic boycott of the Harare Film Festival",
    ],
  ],
])("%s", (text, expected) => expect(topics(text)).toEqual(expected));

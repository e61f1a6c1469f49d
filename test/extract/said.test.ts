// Quotations, statements, offices and memberships, and what must not be taken for one.
import { describe, expect, it } from "vitest";
import type { MembershipFact, TenureFact, UtteranceFact } from "../../src/model/fact.ts";
import { factsIn } from "./reading.ts";

const said = (text: string): string[] =>
  factsIn(text, "2021-03-17")
    .filter((fact): fact is UtteranceFact => fact.type === "utterance")
    .map((fact) => `${fact.mode} · ${fact.speaker.name} · ${fact.text}`);
const offices = (text: string): string[] =>
  factsIn(text, "2021-03-17")
    .filter((fact): fact is TenureFact => fact.type === "tenure")
    .map((fact) => `${fact.person.name} · ${fact.office} · ${fact.of.name}${fact.former ? " · former" : ""}`);
const members = (text: string): string[] =>
  factsIn(text, "2021-03-17")
    .filter((fact): fact is MembershipFact => fact.type === "membership")
    .map((fact) => `${fact.member.name} in ${fact.of.name}`);

describe("what was said", () => {
  it.each([
    [
      "“We shall sign before the summer,” Kenyan Foreign Minister Amina Odero said.",
      "direct · Amina Odero · We shall sign before the summer,",
    ],
    [
      "“We shall sign before the summer,” said Kenyan Foreign Minister Amina Odero.",
      "direct · Amina Odero · We shall sign before the summer,",
    ],
    [
      "Kenyan Foreign Minister Amina Odero said: “We shall sign before the summer.”",
      "direct · Amina Odero · We shall sign before the summer.",
    ],
    [
      '"It was short and practical," said a senior Kenyan official who briefed reporters.',
      "direct · unnamed: a senior Kenyan official who briefed reporters · It was short and practical,",
    ],
    [
      "The text is “shorter than it was last year”, according to the Kenyan Foreign Ministry.",
      "direct · Ministry of Foreign Affairs of Kenya · shorter than it was last year",
    ],
    [
      "Kenyan Foreign Minister Amina Odero said that the crossing would open in May.",
      "indirect · Amina Odero · the crossing would open in May",
    ],
  ])("%s", (text, wanted) => expect(said(text)).toContain(wanted));

  it.each([
    ["Ethiopian President Amina Bekele spoke. Amina said that the dam was full.", "Amina Bekele"],
    [
      "Mexican President Ana Luisa López Soto spoke. López Soto said that the dam was full.",
      "Ana Luisa López Soto",
    ],
    [
      "Mexican President Ana Luisa López Soto spoke. Ms López said that the dam was full.",
      "Ana Luisa López Soto",
    ],
  ])("knows people again by the name their country calls them: %s", (text, wanted) =>
    expect(said(text)).toEqual([`indirect · ${wanted} · the dam was full`]),
  );

  it("does not call a Briton by her given name", () =>
    expect(said("British President Amina Bekele spoke. Amina said that the dam was full.")).not.toContain(
      "indirect · Amina Bekele · the dam was full",
    ));

  it("goes on with the same speaker, and with nobody where none is named", () => {
    const text =
      "“We shall sign soon enough,” Kenyan Foreign Minister Amina Odero said. “Then we shall see the end of it.”";
    expect(said(text).map((one) => one.split(" · ")[1])).toEqual(["Amina Odero", "Amina Odero"]);
    expect(said("On the wall was written: “Nobody crosses here at night”.")).toEqual([]);
  });

  it("puts nobody's words in the mouth of the last one named", () => {
    const text =
      "Kenyan President Amina Odero landed in Lima. Mr Kato said that the visit went well. He said that the dam was full.";
    expect(said(text)).toEqual([
      "indirect · Kato · the visit went well",
      "indirect · Kato · the dam was full",
    ]);
  });

  it.each([
    "Kenyan Foreign Minister Amina Odero said in a statement the dam was full.",
    "The dam was full, Kenyan Foreign Minister Amina Odero said without giving a reason.",
  ])("with what stands between the verb and the words left out: %s", (text) =>
    expect(said(text).map((one) => one.toLowerCase())).toEqual(["indirect · amina odero · the dam was full"]),
  );

  it.each([
    "The so-called “free zone” is empty.",
    "Kenyan Foreign Minister Amina Odero spoke before leaving.",
    "He said nothing.",
  ])("nothing in: %s", (text) => expect(said(text)).toEqual([]));
});

describe("offices", () => {
  it.each([
    ["Kenyan Foreign Minister Amina Odero spoke.", "Amina Odero · foreign minister · KE"],
    ["Amina Odero, the Kenyan foreign minister, spoke.", "Amina Odero · foreign minister · KE"],
    ["Prime Minister Ola Lund of Norway spoke.", "Ola Lund · head of government · NO"],
    ["Former Chilean President Ana Soto spoke.", "Ana Soto · head of state · CL · former"],
    [
      "The foreign ministers of Kenya and Peru, Amina Odero and Rosa Quispe, spoke.",
      "Rosa Quispe · foreign minister · PE",
    ],
    [
      "Kenyan Foreign Minister Amina Odero met her Peruvian counterpart, Rosa Quispe, in Lima.",
      "Rosa Quispe · foreign minister · PE",
    ],
    [
      "Peruvian Deputy Prime Minister/Foreign Minister Rosa Quispe spoke.",
      "Rosa Quispe · foreign minister · PE",
    ],
    ["Peruvian President and Defence Minister Rosa Quispe spoke.", "Rosa Quispe · defence minister · PE"],
  ])("%s", (text, wanted) => expect(offices(text)).toContain(wanted));

  it.each(["Kenyan Deputy Foreign Minister Amina Odero spoke.", "China's top diplomat Lin Bo spoke."])(
    "no foreign minister in: %s",
    (text) => expect(offices(text).filter((one) => one.includes("· foreign minister ·"))).toEqual([]),
  );
});

describe("memberships", () => {
  it.each([
    ["Kenya is a member of the African Union.", ["KE in African Union"]],
    [
      "AUKUS is a partnership between Australia, Britain and the United States.",
      ["AU in AUKUS", "GB in AUKUS", "US in AUKUS"],
    ],
    [
      "The G7 consists of Britain, Canada, France, Germany, Italy, Japan and the United States.",
      ["GB in G7", "CA in G7", "FR in G7", "DE in G7", "IT in G7", "JP in G7", "US in G7"],
    ],
  ])("%s", (text, wanted) => expect(members(text)).toEqual(wanted));

  it.each([
    "Austria and Ireland are not members of NATO.",
    "Kenya would be a member of the BRICS one day.",
    "Norway spoke of the European Union.",
  ])("none in: %s", (text) => expect(members(text)).toEqual([]));
});

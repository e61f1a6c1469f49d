// Who says what: direct and indirect, by name and by description, in reports and in releases; and what is no statement.
import { describe, expect, it } from "vitest";
import type { UtteranceFact } from "../../src/model/fact.ts";
import { factsIn } from "./reading.ts";

const utterances = (text: string): UtteranceFact[] =>
  factsIn(text, "2021-03-17").filter((fact): fact is UtteranceFact => fact.type === "utterance");
const said = (text: string): string[] =>
  utterances(text).map((fact) => `${fact.mode} · ${fact.speaker.name} · ${fact.text}`);

describe("indirect statements", () => {
  it.each([
    [
      "A Norwegian diplomat told reporters on Monday that the ferry would sail again.",
      "indirect · unnamed: A Norwegian diplomat · the ferry would sail again",
    ],
    [
      "Norway's fishermen's union says the quota is too small.",
      "indirect · unnamed: Norway's fishermen's union · the quota is too small",
    ],
    [
      "Kenyan Foreign Minister Amina Odero reiterated her support for the truce.",
      "indirect · Amina Odero · her support for the truce",
    ],
    [
      "Kenya called on both sides to return to the table.",
      "indirect · KE · both sides to return to the table",
    ],
    [
      "Kenyan Foreign Minister Amina Odero accused the rebels of burning the bridge.",
      "indirect · Amina Odero · the rebels of burning the bridge",
    ],
    [
      "The new toll, the Peruvian harbour authority maintains, is fair to every flag.",
      "indirect · unnamed: the Peruvian harbour authority · The new toll is fair to every flag",
    ],
    [
      "The crossing will open in May, an officer at the border said.",
      "indirect · unnamed: an officer at the border · The crossing will open in May",
    ],
    [
      "According to the Peruvian coast guard, the tug was adrift for two days.",
      "indirect · unnamed: the Peruvian coast guard · the tug was adrift for two days",
    ],
    [
      "As Kenyan Foreign Minister Amina Odero announced on Monday, the crossing will open in May.",
      "indirect · Amina Odero · the crossing will open in May",
    ],
    [
      "Kenyan Foreign Minister Amina Odero made clear that the crossing would open in May.",
      "indirect · Amina Odero · the crossing would open in May",
    ],
    [
      "State radio quoted the Peruvian mayor as saying that the mine was closed.",
      "indirect · unnamed: the Peruvian mayor · the mine was closed",
    ],
  ])("%s", (text, wanted) => expect(said(text)).toContain(wanted));

  it("gives each joined verb its own statement and the same speaker", () => {
    expect(
      said(
        "Kenyan Foreign Minister Amina Odero condemned the raid, urged both sides to hold their fire and said that aid would follow.",
      ),
    ).toEqual([
      "indirect · Amina Odero · the raid",
      "indirect · Amina Odero · both sides to hold their fire",
      "indirect · Amina Odero · aid would follow",
    ]);
  });

  it.each([
    ["urged Peruvian Foreign Minister Rosa Quispe to sign and called for calm.", "for calm"],
    ["met Peruvian Foreign Minister Rosa Quispe in Lima and said that aid would follow.", "aid would follow"],
    [", who told Peru's Rosa Quispe that the road was closed, warned of a flood.", "of a flood"],
    [
      "listened to Peruvian Foreign Minister Rosa Quispe, rose and said that aid would follow.",
      "aid would follow",
    ],
    [
      "was urged by Peruvian Foreign Minister Rosa Quispe to sign, and said that aid would follow.",
      "aid would follow",
    ],
    ["met Peruvian Foreign Minister Rosa Quispe. She said that aid would follow.", "aid would follow"],
  ])("puts no second verb into the mouth of whom the first one is about: %s", (text, words) => {
    const told = said(`Kenyan Foreign Minister Amina Odero ${text}`.replace(" ,", ","));
    expect(told).toContain(`indirect · Amina Odero · ${words}`);
    expect(told.filter((one) => one.includes("Quispe ·"))).toEqual([]);
  });

  it.each([
    ["The Kenyan leader said that the dam was full.", "Ana Odero"],
    ["The Kenyan minister said that the dam was full.", "Amina Kilonzo"],
    ["The Peruvian leader said that the dam was full.", "unnamed: The Peruvian leader"],
    ["A Kenyan minister said that the dam was full.", "unnamed: A Kenyan minister"],
  ])("knows who is meant by a state and a rank: %s", (text, wanted) => {
    const before = "Kenyan President Ana Odero and Kenyan Foreign Minister Amina Kilonzo flew to Lima.";
    expect(said(`${before} ${text}`)).toEqual([`indirect · ${wanted} · the dam was full`]);
  });

  it("takes no participle at the start for what is said", () =>
    expect(
      said("Recalling her visit to the dam, Kenyan President Ana Odero said: “I saw it myself.”"),
    ).toEqual(["direct · Ana Odero · I saw it myself."]));

  it("gives the words to whoever tells them, and not to whom they are told", () =>
    expect(said("Kenya was told by Peruvian Foreign Minister Rosa Quispe that the road was closed.")).toEqual(
      ["indirect · Rosa Quispe · the road was closed"],
    ));

  it("names the one who speaks, and where it was told, apart", () => {
    const [fact] = utterances(
      "According to the Kenyan Foreign Ministry, both sides stressed the need for patience. ".replace(
        "both sides",
        "Peru",
      ),
    );
    expect([fact?.speaker.name, fact?.text]).toEqual(["PE", "the need for patience"]);
  });

  it("tells to whom and when", () => {
    const [fact] = utterances(
      "Kenyan Foreign Minister Amina Odero told lawmakers on Monday that aid would follow.",
    );
    expect([fact?.venue, fact?.date?.from]).toEqual(["lawmakers", "2021-03-15"]);
  });

  it.each([
    "Kenya will say more on Thursday.",
    "Kenyan Foreign Minister Amina Odero declined to comment on the raid.",
    "Kenyan Foreign Minister Amina Odero did not say that aid would follow.",
    "Did the Kenyan minister say that the road was closed?",
    "Had Kenya said no, the barge would be in port by now.",
    "The islets claimed by Kenya are bare rock.",
    "Kenya welcomed the minister at the port.",
    "The clock above the gate says five to twelve.",
    "Commenting on the raid, the minister of the island state walked on.",
    "The island state is small and far away.",
  ])("none in: %s", (text) => expect(said(text)).toEqual([]));
});

describe("quotations", () => {
  it.each([
    [
      "Vowing to rebuild “every school that was burnt”, Kenyan President Ana Odero flew home.",
      "direct · Ana Odero · every school that was burnt",
    ],
    [
      "Kenyan President Ana Odero opened the talks with a warning: “Count the wells again in a year.”",
      "direct · Ana Odero · Count the wells again in a year.",
    ],
    [
      "It was, in the words of the Peruvian mayor, “a walk in the rain”.",
      "direct · unnamed: the Peruvian mayor · a walk in the rain",
    ],
    ["'The boats are full,' says harbour chief", "direct · unnamed: harbour chief · The boats are full,"],
    [
      "Peru's claim, a Kenyan diplomat wrote, is “neither new nor true”.",
      "direct · unnamed: a Kenyan diplomat · neither new nor true",
    ],
    [
      "“There is one well and two owners,” is how a Kenyan officer put it.",
      "direct · unnamed: a Kenyan officer · There is one well and two owners,",
    ],
  ])("%s", (text, wanted) => expect(said(text)).toContain(wanted));

  it("goes on over paragraphs, opened again in each", () => {
    const text =
      "A Kenyan diplomat said: “The road is long and stony.\n\n“It is also the only one there is.”\n\nThe rain went on.";
    expect(said(text)).toEqual([
      "direct · unnamed: A Kenyan diplomat · The road is long and stony.",
      "direct · unnamed: A Kenyan diplomat · It is also the only one there is.",
    ]);
  });

  it("knows an unnamed speaker again", () => {
    const text =
      "A Kenyan diplomat who took part said that the road was long.\n\nThe diplomat added that it was stony.";
    expect(said(text)[1]).toBe("indirect · unnamed: A Kenyan diplomat who took part · it was stony");
  });

  it("leaves the words to whom another reports", () => {
    const text =
      "Kenyan Foreign Minister Amina Odero condemned the raid as “a breach of the truce”, state media reported.";
    expect(said(text)).toEqual(["direct · Amina Odero · a breach of the truce"]);
  });

  it("reads a sentence of nothing but verbs of saying in bounded time", () => {
    const begun = performance.now();
    expect(said(`${"said, ".repeat(320)}.`)).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });

  it("leaves quoted words that begin with a verb to its subject", () =>
    expect(said("Kenyan President Ana Odero “welcomed the new bridge”, the state broadcaster said.")).toEqual(
      ["direct · Ana Odero · welcomed the new bridge"],
    ));

  it("does not take what an apostrophe closes for a quotation", () => {
    expect(said("The ministers' talks in Kenya's capital ended, and the ministers' cars left.")).toEqual([]);
  });
});

describe("statements without marks", () => {
  it("gives the paragraphs behind a line to whom it names, up to where he is told of again", () => {
    const text =
      "Following the visit, Kenyan Foreign Minister Amina Odero said:\n\nI was glad to see the new bridge open.\n\nWe shall build another one next year.\n\nMinister Amina Odero will travel on to Peru.";
    expect(said(text)).toEqual([
      "direct · Amina Odero · I was glad to see the new bridge open.",
      "direct · Amina Odero · We shall build another one next year.",
    ]);
  });

  it("reads the turns of a transcript", () => {
    const text =
      "QUESTION: Minister, will the bridge open?\n\nMINISTER ODERO: It will open before the rains come.";
    expect(said(text)).toEqual([
      "direct · unnamed: questioner · Minister, will the bridge open?",
      "direct · Odero · It will open before the rains come.",
    ]);
  });

  it("takes no paragraph for speech behind a colon that names no speaker", () => {
    expect(said("The programme of the visit:\n\nWe shall see the bridge and the harbour.")).toEqual([]);
  });
});

describe("a quotation whose speaker no rule knows", () => {
  const saidIn = (text: string): string[] =>
    factsIn(text, "2021-03-17").flatMap((fact) =>
      fact.type === "utterance" && fact.mode === "direct" ? [`${fact.speaker.name}: ${fact.text}`] : [],
    );
  const opening =
    "Kenyan Foreign Minister Amina Odero said the dam was safe. “Nobody needs to move,” Odero said.";

  it("is not the last speaker's where another name follows it", () =>
    expect(
      saidIn(`${opening}\n\n“We shall see about that,” Quorn of the river board told a crowd.`),
    ).not.toContain("Amina Odero: We shall see about that,"));

  it("is not the last speaker's where a sentence of another's stands between", () =>
    expect(
      saidIn(
        `${opening} The board's engineers spoke last.\n\n“We shall see about that,” Quorn of the board told a crowd.`,
      ),
    ).not.toContain("Amina Odero: We shall see about that,"));

  it("is the last speaker's where it is her own name that follows", () =>
    expect(saidIn(`${opening}\n\n“The water is low,” said Odero, who grew up there.`)).toContain(
      "Amina Odero: The water is low,",
    ));
});

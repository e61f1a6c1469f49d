// Who speaks where a name stands without a title, behind a description, or not at all: names of no list, firms and papers
// that are nobody, whoever is quoted through another, and what "it", "they" and "the minister" mean.
import { describe, expect, it } from "vitest";
import { factsIn } from "./reading.ts";

const said = (text: string): string[] =>
  factsIn(text, "2021-03-17").flatMap((fact) =>
    fact.type === "utterance" ? [`${fact.speaker.kind} · ${fact.speaker.name} · ${fact.text}`] : [],
  );
const persons = (text: string): string[] =>
  factsIn(text, "2021-03-17").flatMap((fact) =>
    fact.type === "utterance" && fact.speaker.kind === "person" ? [fact.speaker.name] : [],
  );

describe("a name of no list, without a title", () => {
  it.each([
    ["Tumelo Mokgatle said the ferries were late.", "Tumelo Mokgatle"],
    ["“Nobody paid the pilots,” Rwenzori Mbabazi told reporters.", "Rwenzori Mbabazi"],
    ["“Nobody paid the pilots,” said Wubbo Haanstra.", "Wubbo Haanstra"],
    ["The levy is illegal, Ximo Barberà argued.", "Ximo Barberà"],
    ["Otgonbayar Sukhee, who has run the mine for years, said the pumps were sold.", "Otgonbayar Sukhee"],
    ["“It is closed,” said 29-year-old Otgonbayar Sukhee, among the drivers.", "Otgonbayar Sukhee"],
    ["Economist Zviad Kharebava warned that the lari would fall.", "Zviad Kharebava"],
    ["The mediator of the river pact, Ismet Kolaj, said the boats had been counted.", "Ismet Kolaj"],
    ["The tender went to Pelle Granqvist. Granqvist told Reuters the price was fair.", "Pelle Granqvist"],
    ["The aide, Rwenzori Mbabazi, came late. Mbabazi said the road was closed.", "Rwenzori Mbabazi"],
  ])("is a person's who speaks: %s", (text, wanted) => expect(persons(text)).toEqual([wanted]));

  it.each([
    "Goldman Sachs said the road was closed.",
    "Kestrel Airways said the road was closed.",
    "Radio Kulmiye said the road was closed.",
    "Ansar al-Wadi said the road was closed.",
    "Sinn Fein said the road was closed.",
    "Le Courrier said the road was closed.",
    "Plaid Fawr said it would vote against the road.",
    "Kuhn Bergbau said its road was closed.",
    "Exiled Puigvert said the road was closed.",
    "The Harbour Tribune reported that the road was closed.",
    "Human Rights Watch said the road was closed.",
    "Downing Street said the road was closed.",
    "Boko Haram said the road was closed.",
    "Northern Opposition said the road was closed, as the opposition says every year.",
  ])("is nobody's where a group, a firm or a paper may bear it: %s", (text) =>
    expect(persons(text)).toEqual([]),
  );
});

describe("the name behind a description", () => {
  it.each([
    ["“We are ready,” said the spokesman of the Commission, Ole Brandvik.", "Ole Brandvik"],
    ["The dam is safe, said the engineer in charge of the dam, Nadia Belkhir, on Tuesday.", "Nadia Belkhir"],
    ["“He loses the north,” said Cairo University historian Amina Farouk.", "Amina Farouk"],
  ])("speaks: %s", (text, wanted) => expect(persons(text)).toEqual([wanted]));
});

describe("a surname or a state's name that is a word or a name of its own", () => {
  const MAY = "British Prime Minister Theresa May flew to Amman on 16 March.";
  it("is the person's where the report knows her, and no month", () => {
    expect(persons(`${MAY} “It was wrong,” May told reporters. She said the road was closed.`)).toEqual([
      "Theresa May",
      "Theresa May",
    ]);
    expect(persons(`${MAY} The road was closed in May, and in May said to be open.`)).toEqual([]);
  });

  it.each([
    "“Britain First is committed to our old customs,” it says on its page.",
    "“Kenya Airways is committed to the route,” it says on its page.",
  ])("is no state's where another name begins with it: %s", (text) =>
    expect(
      factsIn(text, "2021-03-17").filter(({ type }) => type === "commitment" || type === "position"),
    ).toEqual([]),
  );

  it("is the state's before an office, a day or a person", () =>
    expect(
      factsIn(
        "Kenya Friday promised to reopen the pass. Peru President Rosa Quispe promised to reopen the port.",
        "2021-03-17",
      ).flatMap((fact) => (fact.type === "commitment" ? fact.by.map(({ name }) => name) : [])),
    ).toEqual(["KE", "Rosa Quispe"]));
});

describe("what is named after a ruler", () => {
  it("bears no office", () =>
    expect(
      factsIn("The rocket fell near King Faisal Airport on Monday.", "2021-03-17").filter(
        ({ type }) => type === "tenure",
      ),
    ).toEqual([]));
});

describe("those beside a name", () => {
  it("speak as well, each by what they are called", () =>
    expect(said("Tonga and other island officials said the cable was cut.")).toEqual([
      "state · TO · the cable was cut",
      "unnamed · unnamed: other island officials · the cable was cut",
    ]));
  it("meet as well, without the word that joins them", () =>
    expect(
      factsIn(
        "Peru's Foreign Minister Rosa Quispe met President Ola Lund and other senior officials on Monday.",
        "2021-03-17",
      ).flatMap((fact) => (fact.type === "event" ? fact.participants.map(({ name }) => name) : [])),
    ).toEqual(["Rosa Quispe", "Ola Lund", "unnamed: other senior officials"]));
});

describe("whose words they are where two are told of", () => {
  const ADJOVI = "Benin's President Cossi Adjovi";
  it.each([
    [
      "“No ship will be turned back,” the state agency quoted Ecuador's port director Iván Salgado as saying.",
      ["person · Iván Salgado · No ship will be turned back,"],
    ],
    [
      `${ADJOVI} met the envoy on Monday and the Togolese president later said the two had quarrelled.`,
      ["unnamed · unnamed: the Togolese president · the two had quarrelled"],
    ],
    [
      `${ADJOVI} left. Adjovi's government denied that the port was leased.`,
      ["unnamed · unnamed: Adjovi's government · denied that the port was leased"],
    ],
    [
      `${ADJOVI} said the port was open. “Nobody needs a permit.”`,
      ["person · Cossi Adjovi · the port was open", "person · Cossi Adjovi · Nobody needs a permit."],
    ],
    [`${ADJOVI} told Reuters the port was open.`, ["person · Cossi Adjovi · the port was open"]],
    [
      "The envoy for the Sahel, Brahim Ould Sidi, today (16 March) told the Council that the truce held.",
      ["person · Brahim Ould Sidi · the truce held"],
    ],
    [
      `${ADJOVI} told the Harbour Tribune, the daily of the port, that the road was open. “It is,” he said.`,
      ["person · Cossi Adjovi · the road was open"],
    ],
    [
      "Malta and Chad are willing to help after Kenya's Foreign Minister, Amina Odero, said that the road was closed.",
      ["person · Amina Odero · the road was closed"],
    ],
  ])("%s", (text, wanted) => expect(said(text)).toEqual(wanted));

  it("is not the spokesman's where another is told of as telling it", () =>
    expect(
      said(
        "The minister is calm, her spokesman said, answering a note by Tunisian Foreign Minister Sami Gharbi telling her to “mind her own harbour”.",
      ).filter((one) => one.endsWith("mind her own harbour")),
    ).toEqual([]));

  it("is not the one's of whom a paper writes", () =>
    expect(
      persons(`The Harbour Times, in an editorial, said ${ADJOVI} not going to Lomé was a “very good sign”.`),
    ).toEqual([]));
});

describe("words told in a paper, an answer or an aside", () => {
  it.each([
    ["Togo's government released a statement saying the road was closed.", ["TG · the road was closed"]],
    [
      "Peru's mayor sent a letter to the council saying the road was closed.",
      ["unnamed: Peru's mayor · the road was closed"],
    ],
    [
      "Ghana's envoy responded by saying that the road was closed.",
      ["unnamed: Ghana's envoy · the road was closed"],
    ],
    ["Kenya rejected the report saying the road was closed.", []],
    [
      "The road was closed, Malta's foreign minister said on Monday after he met with Peru's envoy on the sidelines of the talks.",
      ["unnamed: Malta's foreign minister · The road was closed"],
    ],
    [
      "The road was closed after the visit of Peru's leader to Lima, Malta's foreign minister said on Monday.",
      ["unnamed: Malta's foreign minister · The road was closed after the visit of Peru's leader to Lima"],
    ],
    [
      "“The road is closed,” tabloid the Global Times said in its editorial.",
      ["Global Times · The road is closed,"],
    ],
  ])("%s", (text, wanted) => expect(said(text).map((one) => one.replace(/^\S+ · /, ""))).toEqual(wanted));
});

describe("what a short word means", () => {
  it.each([
    [
      "Officials of the board said the gauges were wrong. They asked Peru to wait.",
      [
        "unnamed · unnamed: Officials of the board · the gauges were wrong",
        "unnamed · unnamed: Officials of the board · Peru to wait",
      ],
    ],
    [
      "Peru's President Rosa Quispe herself said the gauges were wrong.",
      ["person · Rosa Quispe · the gauges were wrong"],
    ],
    [
      "“The gauges were wrong,” Peru's spokesman Juan Salas was quoted as saying by the state agency.",
      ["person · Juan Salas · The gauges were wrong,"],
    ],
    [
      "African Union Commission Chairperson Ines Quartey flew to Bol. The chairperson said the gauges were wrong.",
      ["person · Ines Quartey · the gauges were wrong"],
    ],
    [
      "“We saw it coming,” the 15-member board said in a statement. It recalled that the gauges were wrong.",
      [
        "unnamed · unnamed: the 15-member board · We saw it coming,",
        "unnamed · unnamed: the 15-member board · the gauges were wrong",
      ],
    ],
    ["Eritrea closed the border. It said that the wells were dry.", ["state · ER · the wells were dry"]],
    [
      "Uruguay published a report on the spill. Eritrea, whose wells are near, called it thin. It maintains that nobody was told.",
      ["state · ER · nobody was told"],
    ],
    [
      "In a letter on Monday Uruguay said the spill was old. The council has denied any part in it. It said the valves were new.",
      ["state · UY · the spill was old", "unnamed · unnamed: The council · the valves were new"],
    ],
    [
      "Laos's Foreign Minister Khamla Vongsa met Peru's Foreign Minister Rosa Quispe. Inspectors of the commission said the gauges were wrong. The fault was old, they said.",
      [
        "unnamed · unnamed: Inspectors of the commission · the gauges were wrong",
        "unnamed · unnamed: Inspectors of the commission · The fault was old",
      ],
    ],
    [
      "A Kosovar official said the plates would change. Croatian President Mirna Bralić visited the crossing. She said the queue was long.",
      [
        "unnamed · unnamed: A Kosovar official · the plates would change",
        "person · Mirna Bralić · the queue was long",
      ],
    ],
    [
      "Ecuador's Foreign Minister Alba Cevallos said the road was open. According to Minister Rosa Inés Holguera, ties are a bit cold. “We never stopped talking,” the minister told reporters.",
      [
        "person · Alba Cevallos · the road was open",
        "person · Rosa Inés Holguera · ties are a bit cold",
        "unnamed · unnamed: the minister · We never stopped talking,",
      ],
    ],
  ])("%s", (text, wanted) => expect([...said(text)].sort()).toEqual([...wanted].sort()));
});

// Who holds which office of which state or body: by title, by apposition, in a sentence, by the report's other words; and
// what only sounds like it.
import { describe, expect, test } from "vitest";
import { factsIn } from "./reading.ts";

const tenures = (text: string, published = "2021-03-03"): string[] =>
  factsIn(text, published)
    .filter((fact) => fact.type === "tenure")
    .map(
      ({ person, office, of, former }) => `${person.name}: ${former ? "former " : ""}${office} of ${of.name}`,
    );

describe("titles of their own", () => {
  test.each([
    ["Culture Minister Anna Novak of Slovakia opened the fair.", "Anna Novak: Culture Minister of SK"],
    ["French Culture Minister Paul Renard opened the fair.", "Paul Renard: Culture Minister of FR"],
    [
      "Anna Miller, the State Department's assistant secretary for European and Eurasian Affairs, spoke first.",
      "Anna Miller: assistant secretary for European and Eurasian Affairs of US Department of State",
    ],
    [
      "U.S. Deputy Secretary of State Anna Miller spoke first.",
      "Anna Miller: Deputy Secretary of State of US Department of State",
    ],
    [
      "A former ambassador of Malta to Libya, Paul Borg, drew the map.",
      "Paul Borg: former ambassador to Libya of MT",
    ],
    [
      "Paul Mabuza, chief of Eswatini's defence force, spoke.",
      "Paul Mabuza: chief of the defence force of SZ",
    ],
    ["Austrian State Secretary Paul Huber spoke.", "Paul Huber: State Secretary of AT"],
    [
      "Anna Miller, a research fellow in the security programme at the Lowy Institute, doubts it.",
      "Anna Miller: research fellow in the security programme of Lowy Institute",
    ],
    ["Ghana's trade minister (Paul Mensah) was there.", "Paul Mensah: trade minister of GH"],
    [
      "Iceland's Anna Jonsdottir, minister for the environment, planted it.",
      "Anna Jonsdottir: minister for the environment of IS",
    ],
    ["Chilean Chancellor Rosa Soto wrote the letter.", "Rosa Soto: foreign minister of CL"],
    ["German Chancellor Olga Lund wrote the letter.", "Olga Lund: head of government of DE"],
  ])("%s", (text, wanted) => expect(tenures(text)).toContain(wanted));

  test.each([
    "The incoming Chilean president, Rosa Soto, wrote the letter.",
    "Prime Minister Rosa Soto went to Chile by ship.",
    "In Kenya and Peru, Prime Minister Rosa Soto is well known.",
    "King Kong climbed a tower in Norway.",
    "Premier League players trained in Kenya.",
    "The foreign minister of Slovakia was late.",
    "Fellow members of the club in Japan sang.",
  ])("nobody in: %s", (text) => expect(tenures(text)).toEqual([]));
});

describe("a bare title is of the state that the report's other words leave", () => {
  test.each([
    [
      "U.S. Secretary of State John Kerry visited Brazil. Kerry met with President Paulo Lima.",
      "Paulo Lima: head of state of BR",
    ],
    [
      "Prime Minister Anna Rusu said that Moldova would choose its own partners.",
      "Anna Rusu: head of government of MD",
    ],
    [
      "Chancellor Anna Huber, the first woman to lead an Austrian government, skis.",
      "Anna Huber: head of government of AT",
    ],
    [
      "Cambodia has every right to it, government spokesperson Paul Sok said.",
      "Paul Sok: spokesperson of KH",
    ],
    ["Soviet Foreign Minister Andrei Gromyko came to Switzerland.", "Andrei Gromyko: foreign minister of SU"],
  ])("%s", (text, wanted) => expect(tenures(text)).toContain(wanted));

  test.each([
    "Foreign Minister Anna Rusu flew to Japan.",
    "President Anna Rusu spoke with Norway about Sweden.",
    "President Anna Rusu toured Norway.",
  ])("open in: %s", (text) => expect(tenures(text)).toEqual([]));

  test("the dated list knows a secretary by the title alone, in his time", () => {
    expect(tenures("Secretary Kerry spoke in Paris.", "2015-03-03")).toEqual([
      "John Kerry: foreign minister of US",
    ]);
    expect(tenures("Secretary Kerry spoke in Paris.", "2019-03-03")).toEqual([]);
  });

  test("the dated list tells who of the named is the Foreign Secretary", () =>
    expect(
      tenures("Philip Hammond flew home. The Foreign Secretary will speak on Monday.", "2015-03-03"),
    ).toEqual(["Philip Hammond: foreign minister of GB"]));
});

describe("told in a sentence", () => {
  test.each([
    [
      "Paul Mulenga has been Zambia's high commissioner in Canberra since 2014.",
      "Paul Mulenga: high commissioner in Canberra of ZM",
    ],
    ["Kyrgyzstan's new prime minister is Adam Tilekov.", "Adam Tilekov: head of government of KG"],
    [
      "Adam Novak, 61, is the Czech Republic's third interior minister in a year.",
      "Adam Novak: interior minister of CZ",
    ],
    ["Anna Novak was sworn in on Monday as president of Slovakia.", "Anna Novak: head of state of SK"],
    ["Paul Borg was named foreign minister of Malta.", "Paul Borg: foreign minister of MT"],
    [
      "Paul Borg stepped down in June as head of Malta's mission to NATO.",
      "Paul Borg: former head of the mission to NATO of MT",
    ],
  ])("%s", (text, wanted) => expect(tenures(text)).toContain(wanted));

  test("with the year it began", () => {
    const [fact] = factsIn(
      "Paul Mulenga has been Zambia's high commissioner in Canberra since 2014.",
      "2018-02-13",
    );
    expect(fact).toMatchObject({ type: "tenure", from: { from: "2014-01-01" } });
  });

  test.each([
    "Anna Novak was never president of Slovakia.",
    "Anna Novak may be named foreign minister of Slovakia.",
    "Anna Novak is meeting the president of Slovakia.",
    "Anna Novak was a candidate for president of Slovakia.",
  ])("nothing in: %s", (text) => expect(tenures(text)).toEqual([]));
});

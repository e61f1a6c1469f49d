// Conflict and cooperation by example and counter-example: type, who acts, who is acted on. All sentences are our own.
import { describe, expect, test } from "vitest";
import { ploverOf, ploverRows } from "../../src/exchange/plover.ts";
import { ACT_RULES } from "../../src/extract/rules/acts/families.ts";
import { formsOf } from "../../src/lexicon/inflection.ts";
import { PLOVER_EVENTS } from "../../src/model/fact.ts";
import { factsIn } from "./reading.ts";

const DAY = "2015-06-10";
const codes = (text: string): readonly string[] =>
  ploverRows(factsIn(text, DAY)).map(
    ({ event, source, target }) => `${event} ${source.join("+")} > ${target.join("+")}`,
  );

describe("what is read", () => {
  test.each([
    ["Poland demanded on Tuesday that Russia return the wreck.", "REQUEST POL > RUS"],
    ["Chad accused Sudan of arming rebels on the border.", "ACCUSE TCD > SDN"],
    ["Bangladesh flatly rejected an Indian proposal for a joint patrol.", "REJECT BGD > IND"],
    ["Kenya threatened to close its camps unless Somalia takes its people back.", "THREATEN KEN > SOM"],
    ["The Peruvian government imposed a curfew in Arequipa.", "COERCE PER > PER"],
    ["Greek farmers blocked a highway near Larissa on Monday.", "PROTEST GRC > GRC"],
    ["Estonia expelled two Russian diplomats on Thursday.", "SANCTION EST > RUS"],
    ["Armenian villages were shelled by Azerbaijani forces at dawn.", "ASSAULT AZE > ARM"],
    ["Ghana sent 500 tonnes of food to Liberia.", "AID GHA > LBR"],
    ["Chile mobilised its army reserves against Argentina.", "MOBILIZE CHL > ARG"],
    ["Morocco has praised Senegal's part in the talks.", "SUPPORT MAR > SEN"],
    ["Iceland lifted sanctions on Belarus on Friday.", "RETREAT ISL > BLR"],
  ])("%s", (text, code) => {
    expect(codes(text)).toContain(code);
  });

  test("a friendly deed to come is a promise, a hostile one a threat, one owed a demand, one refused a refusal", () => {
    expect(codes("Finland will donate ambulances to Tanzania.")).toContain("AGREE FIN > TZA");
    expect(codes("Turkey said it would bomb positions in Syria.")).toContain("THREATEN TUR > SYR");
    expect(codes("Russia said on Tuesday that Sudan must release the crew.")).toContain("REQUEST RUS > SDN");
    expect(codes("Hungary will not extradite the banker to Croatia.")).toContain("REJECT HUN > HRV");
  });

  test("who speaks of himself is the one who acts", () => {
    expect(codes("Switzerland said it had expelled two Libyan diplomats.")).toContain("SANCTION CHE > LBY");
  });

  test("whoever has no name belongs to the country told of", () => {
    expect(codes("Police in Harare arrested 40 demonstrators.")).toEqual(["COERCE ZWE > ZWE"]);
  });
});

describe("ways of telling it", () => {
  test.each([
    // A noun that happens.
    ["The shelling of Goma by Rwandan gunners went on all night.", "ASSAULT RWA > COD"],
    ["Rallies against Japan were held in Chengdu.", "PROTEST CHN > JPN"],
    ["The expulsion of two Libyan diplomats by Malta was announced on Monday.", "SANCTION MLT > LBY"],
    ["Swiss mediation between Tbilisi and Moscow has resumed.", "CONSULT CHE > GEO+RUS"],
    // What the verb needs stands before it in the passive.
    ["Danish aid to Kenya was suspended on Friday.", "SANCTION DNK > KEN"],
    ["A curfew was imposed in Bangui.", "COERCE CAF > CAF"],
    ["A fugitive was extradited by Peru to Chile.", "COOPERATE PER > CHL"],
    // The subject bears it.
    ["Nepal received thirty lorries of tents from India.", "AID IND > NPL"],
    ["Finland will regret it, the Kremlin said.", "THREATEN RUS > FIN"],
    // Who says so of whom, and to whom.
    ["Pakistan has told Kabul that it will bomb camps across the border.", "THREATEN PAK > AFG"],
    ["Uganda is to blame for the chaos, Rwanda's premier said.", "ACCUSE RWA > UGA"],
    // Compounds, and several together.
    ["Tunisian dockers ended a sit-in and blocked the road to Bizerte.", "PROTEST TUN > TUN"],
    ["Estonian and Finnish divers jointly searched the wreck.", "COOPERATE EST+FIN > "],
    ["Irish doctors arrived in Lilongwe.", "AID IRL > MWI"],
  ])("%s", (text, code) => {
    expect(codes(text)).toContain(code);
  });

  test.each([
    "A Chilean wine has conquered Sweden.",
    "Brazil was hit by a wave of bankruptcies.",
    "In 1904 Japan attacked the Russian fleet at Port Arthur.",
    "Iran would have bombed Basra.",
    "Nigerian police arrested no one in Kano.",
    "Runners filed past the parliament in Oslo.",
    "The minister's remark bombed in Riga.",
    "Fifty Kenyan cyclists attacked on the last climb.",
    "Hopes of a march on Minsk were held by few.",
    "Terrorist attacks in Mali are a concern.",
  ])("nothing of the kind in: %s", (text) => {
    expect(codes(text).filter((code) => /^(?:ASSAULT|COERCE|PROTEST|MOBILIZE)/.test(code))).toEqual([]);
  });
});

describe("what is not read", () => {
  test.each([
    "Brazil attacked from the whistle and beat Italy in the final.",
    "Shares in Tokyo retreated as investors fled the yen.",
    "Zagreb denied that it had shelled the village in Bosnia.",
    "Has Kigali attacked Goma?",
    "Nobody in Lesotho has been arrested.",
    "Frost killed the last of the citrus blossom.",
    "The ministers spoke after France had bombed the depot in Libya.",
  ])("%s", (text) => {
    expect(codes(text).filter((code) => /^(?:ASSAULT|COERCE|RETREAT)/.test(code))).toEqual([]);
  });
});

describe("the rules", () => {
  test("are named once each, have a reason, and cover every type", () => {
    const names = ACT_RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(ACT_RULES.filter(({ name, reason }) => !/^[a-z]+\/[a-z-]+$/.test(name) || reason === "")).toEqual(
      [],
    );
    expect(new Set(ACT_RULES.map(({ plover }) => plover.event))).toEqual(new Set(PLOVER_EVENTS));
  });

  test("know the forms of verbs", () => {
    expect(formsOf("ban")).toMatchObject({ past: ["banned"], ing: "banning", third: "bans" });
    expect(formsOf("deny")).toMatchObject({ past: ["denied"], ing: "denying", third: "denies" });
    expect(formsOf("withdraw")).toMatchObject({ past: ["withdrew"], participle: ["withdrawn"] });
    expect(formsOf("free")).toMatchObject({ past: ["freed"], ing: "freeing" });
  });
});

describe("codes", () => {
  test("a meeting consults, a planned one agrees; statements have none", () => {
    const facts = factsIn(
      "France and Spain held talks in Madrid. “We had good talks,” the French president said.",
      DAY,
    );
    expect(facts.filter(({ type }) => type === "utterance").map(ploverOf)).not.toContain(expect.anything());
    expect(codes("The foreign ministers of France and Spain met in Madrid on Monday.")).toEqual([
      "CONSULT FRA+ESP > ",
    ]);
  });
});

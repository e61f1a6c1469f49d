// Undertakings by example, every rule by at least one, and what only looks like one.
import { describe, expect, it } from "vitest";
import { COMMITMENTS } from "../../src/extract/rules/commitments.ts";
import type { CommitmentFact } from "../../src/model/fact.ts";
import { iso } from "../../src/model/time.ts";
import { factsIn } from "./reading.ts";

const commitmentsIn = (text: string): CommitmentFact[] =>
  factsIn(text, "2021-03-17").filter((fact): fact is CommitmentFact => fact.type === "commitment");
const told = (text: string): string[] =>
  commitmentsIn(text).map(({ by, action, status, due, evidence }) =>
    [evidence.rule.split("/")[1], by.map((one) => one.name).join("+"), action, status, due && iso(due)]
      .filter(Boolean)
      .join(" · "),
  );

const READ: readonly (readonly [string, string])[] = [
  [
    "Norway and Chile agreed that they would jointly dredge the strait.",
    "agreed-that-will · NO+CL · dredge the strait · open",
  ],
  [
    "Norway and Chile agreed that the two sides will never sell the ship.",
    "agreed-that-will · NO+CL · never sell the ship · open",
  ],
  [
    "Norway and Chile agreed that experts will draft the text.",
    "agreed-that-will · NO+CL · experts will draft the text · open",
  ],
  ["Norway kept its promise to reopen the pass.", "kept · NO · reopen the pass · kept"],
  ["Norway has honoured an earlier pledge to reopen the pass.", "kept · NO · reopen the pass · kept"],
  ["Norway keeps promise to reopen the pass.", "kept · NO · reopen the pass · kept"],
  ["Norway has lived up to its commitment to reopen the pass.", "kept · NO · reopen the pass · kept"],
  ["Norway made good on its promise to Chile to reopen the pass.", "kept · NO · reopen the pass · kept"],
  ["Norway kept its word by reopening the pass.", "kept · NO · reopening the pass · kept"],
  ["Ghana delivered on its pledge of forty beds for the camp.", "kept · GH · forty beds for the camp · kept"],
  ["Norway's promise to reopen the pass has been kept.", "was-kept · NO · reopen the pass · kept"],
  [
    "Ghana's pledge of forty beds for the camp was honoured.",
    "was-kept · GH · forty beds for the camp · kept",
  ],
  ["Peru's promise to freeze the toll was broken.", "was-broken · PE · freeze the toll · broken"],
  ["Peru has backtracked on its promise to freeze the toll.", "broken · PE · freeze the toll · broken"],
  ["Peru did not keep its promise to freeze the toll.", "broken · PE · freeze the toll · broken"],
  ["Peru reneged on its December pledge to freeze the toll.", "broken · PE · freeze the toll · broken"],
  ["As promised in March, Chile has returned the masks.", "as-promised · CL · returned the masks · kept"],
  ["Peru broke its promise to freeze the toll.", "broken · PE · freeze the toll · broken"],
  ["Peru promised not to raise the toll.", "not-to · PE · not to raise the toll · open"],
  ["Kenya dropped its plan to tax salt at the border.", "dropped · KE · tax salt at the border · overtaken"],
  ["Nothing came of Ghana's promise to sell the ship.", "nothing-came-of · GH · sell the ship · overtaken"],
  ["Peru is working to bring home its sailors.", "working-to · PE · bring home its sailors · under way"],
  ["Norway and Chile agreed on Monday to share their maps.", "agreed-to · NO+CL · share their maps · open"],
  ["Norway and Chile agreed on a second bridge.", "agreed-on · NO+CL · second bridge · open"],
  ["Poland pledged to clear the mines by 30 June.", "promised-to · PL · clear the mines · open · 2021-06-30"],
  ["Norway and Chile agreed on a road map.", "agreed-on · NO+CL · road map · open"],
  [
    "“We agreed that the two navies will share their maps,” Kenyan Foreign Minister Amina Odero said.",
    "agreed-that-will · Amina Odero+KE · two navies will share their maps · open",
  ],
  [
    "“We agreed to share our maps,” Kenyan Foreign Minister Amina Odero said.",
    "agreed-to · Amina Odero+KE · share our maps · open",
  ],
  [
    "Poland promised that the crossing would stay open.",
    "promised-that · PL · crossing would stay open · open",
  ],
  [
    "Poland pledged two more ships to the mission.",
    "promised-thing · PL · two more ships to the mission · open",
  ],
  ["The paper notes Norway's commitment to share its maps.", "vow-of · NO · share its maps · open"],
  ["Norway renewed its commitment to share the maps.", "expressed-commitment · NO · share the maps · open"],
  ["Chad sticks to its pledge of 1,200 soldiers.", "sticks-to · TD · 1,200 soldiers · under way"],
  ["Chad committed itself to paying the pilots.", "committed-itself · TD · paying the pilots · open"],
  ["Peru committed to halving its debt.", "committed-to · PE · halving its debt · open"],
  ["Kenya has committed to send 200 nurses.", "committed-to · KE · send 200 nurses · open"],
  [
    "Norway pledged to send two ships if the truce holds.",
    "promised-to · NO · send two ships if the truce holds · open",
  ],
  [
    "Norway promised to lift the ban, provided that Chile pays.",
    "promised-to · NO · lift the ban, provided that Chile pays · open",
  ],
  [
    "Norway and its allies promised on Thursday to support Chad even as they planned to leave the country.",
    "promised-to · NO+unnamed: allies · support Chad · open",
  ],
  ["Peru last week said Chile and Peru will mend the pass.", "will · CL+PE · mend the pass · open"],
  ["Even if the talks fail, Peru will rebuild the pass.", "will · PE · rebuild the pass · open"],
  ["Peru will review the map to see if the line is right.", "will · PE · review the map to see · open"],
  [
    "Iceland has launched a trawler. It has vowed to never sell its quota.",
    "promised-to · IS · never sell its quota · open",
  ],
  ["Kenya is firmly committed to removing the mines.", "is-committed · KE · removing the mines · open"],
  [
    "Kenya committed at least 40 trucks to the mission.",
    "committed-thing · KE · 40 trucks to the mission · open",
  ],
  ["Kenya has set itself the goal of planting a forest.", "goal · KE · planting a forest · open"],
  ["Kenya and Ghana signed up to cleaner ships.", "signed-up-to · KE+GH · cleaner ships · open"],
  ["Ghana unveiled plans to widen the port.", "unveiled-plans · GH · widen the port · open"],
  ["Ghana has decided to widen the port.", "decided-to · GH · widen the port · open"],
  ["Ghana stands ready to send nurses.", "ready-to · GH · send nurses · open"],
  ["Ghana offered a field hospital to Peru.", "offered · GH · field hospital to Peru · open"],
  ["Ghana plans to buy six patrol boats this year.", "aims-to · GH · buy six patrol boats · open · 2021"],
  ["Ghana will see to it that every child has a book.", "see-to-it · GH · every child has a book · open"],
  ["Ghana is to open an embassy in Lima.", "is-to · GH · open an embassy in Lima · open"],
  ["Next year Ghana will double its contribution.", "will · GH · double its contribution · open · 2022"],
  ["Chile will never again accept the waste.", "will · CL · never again accept the waste · open"],
  ["Chile said it would write to the families.", "said-would · CL · write to the families · open"],
  [
    "“We will pay every cent by 30 June,” Kenyan Foreign Minister Amina Odero said.",
    "will · Amina Odero+KE · pay every cent · open · 2021-06-30",
  ],
  [
    "“Our firm commitment to rebuild the school stands,” Kenyan Foreign Minister Amina Odero said.",
    "our-vow · Amina Odero · rebuild the school stands · open",
  ],
  ["The fair in Lima will be hosted by Ghana in May.", "done-by · GH · hosted by Ghana · open · 2021-05"],
  ["Chile will defend a free and open canal.", "will · CL · defend a free and open canal · open"],
  [
    "Vowing to rebuild the school, Polish President Jan Nowak flew home.",
    "promised-to · Jan Nowak · rebuild the school · open",
  ],
];

const NEAR: readonly string[] = [
  "Polish President Jan Nowak will meet Ghanaian President Kofi Mensah on Friday.",
  "Kenyan Foreign Minister Amina Odero will travel to Lima on Friday.",
  "Norway and Chile will hold talks in Oslo on Friday.",
  "Norway never promised anyone a free port.",
  "“We agreed on the importance of open sea lanes,” Kenyan Foreign Minister Amina Odero said.",
  "“We agreed on the fact that trade is vital,” Kenyan Foreign Minister Amina Odero said.",
  "“We have agreed on many things,” Kenyan Foreign Minister Amina Odero said.",
  "“We agreed that the border is a matter for the two states,” Kenyan Foreign Minister Amina Odero said.",
  "Norway and Chile agreed on the urgent need for dialogue.",
  "Norway and Chile agreed on most points.",
  "Norway has not kept its promise to reopen the pass.",
  "If Norway keeps its promise to reopen the pass, trade will grow.",
  "Chile urged Norway to keep its promise to reopen the pass.",
  "Chile accused Peru of breaking its promise to freeze the toll.",
  "Norway may have kept its promise to reopen the pass.",
  "Has Norway kept its promise to reopen the pass?",
  "Norway kept its ships in port.",
  "Norway met its match in Lima.",
  "Norway hopes that Chile would open the port.",
  "Norway was ready for talks provided that Chile agreed to open the port.",
  "Norway refused to commit itself to a date.",
  "Peru must repay the loan by March.",
  "Finland would join if it were attacked.",
  "Norway may send observers.",
  "Norway is expected to send a message.",
  "Will Chile sell the gas?",
  "Neither Norway nor Chile is to blame for the dry canal.",
  "Kenya is committed to nothing by the paper.",
  "Norwegian Prime Minister Ola Lund said that Chile would lose the match.",
  "Defeating the storm will take time.",
  "“If he can, he will do it,” the Norwegian prime minister said.",
  "Norway hopes Chile will send the boats.",
  "If Laos keeps the sluice shut, Thailand will pay for the pumps.",
  "Thailand will pay for the pumps and for the men who dig the ditches by the river, if Laos keeps the sluice shut.",
  "Should the talks fail, Peru will close the pass.",
  "Peru is ready to mend the pass should the Union permit it.",
  "Peru sought to reassure its neighbours that the pass was open.",
  "Ghana will keep the ship in port as long as the strike lasts.",
  "Peru said it would close the pass unless Chile paid.",
  "The judge committed the man to prison.",
  "The fact that Norway would leave the pact surprised nobody, Chile's envoy said.",
];

describe("undertakings", () => {
  it.each(READ)("%s", (text, wanted) => expect(told(text)).toContain(wanted));
  it.each(NEAR)("none in: %s", (text) => expect(told(text)).toEqual([]));

  it("stand in headlines without a finite verb", () => {
    const told = commitmentsIn(
      "Brazil to restart forest fund in May\n\nPoland and Ghana agree joint brigade",
    );
    expect(told.map(({ evidence }) => evidence.rule)).toEqual([
      "commitment/headline-to",
      "commitment/agree-thing",
    ]);
  });

  it("are parted where “and” brings a further action", () => {
    expect(told("Kenya will publish the map and withdraw its boats.")).toEqual([
      "will · KE · publish the map · open",
      "will · KE · withdraw its boats · open",
    ]);
  });

  it("are read by every rule in these examples", () => {
    const used = new Set(READ.flatMap(([text]) => commitmentsIn(text).map(({ evidence }) => evidence.rule)));
    const shown = [...used, "commitment/headline-to", "commitment/agree-thing"];
    expect(COMMITMENTS.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([]);
  });
});

// Datelines, date lines and the day of a whole report, on pages made up for the purpose.
import { describe, expect, it } from "vitest";
import { parseDateLine, parseDateline } from "../../src/annotate/time/dateline.ts";
import { dateReport } from "../../src/annotate/time/dating.ts";
import type { Block, Document, Role, Stated } from "../../src/model/document.ts";
import { slice } from "../../src/model/text.ts";
import { iso } from "../../src/model/time.ts";

const page = (
  parts: readonly (readonly [Role, string])[],
  stated: Stated = {},
  address = "report.txt",
): Document => {
  let text = "";
  const blocks: Block[] = parts.map(([role, words]) => {
    const from = text.length;
    text += `${words}\n\n`;
    return { role, span: { from, to: from + words.length }, rule: "made-up" };
  });
  return {
    id: "0".repeat(16), hash: "0".repeat(64), size: text.length, name: "report.txt", address, media: "text/plain", encoding: "utf-8",
    received: "2026-01-01T00:00:00Z", language: "en", stated, text, blocks, origin: [[0, 0, text.length]], notices: [],
  }; // biome-ignore format: one value
};

const dated = (...arguments_: Parameters<typeof page>) => {
  const dating = dateReport(page(...arguments_));
  return {
    day: dating.value && iso(dating.value),
    basis: dating.value?.basis,
    rules: dating.clues.map((c) => c.rule),
    dating,
  };
};

describe("parseDateline", () => {
  const cases: readonly (readonly [string, string | undefined, string | undefined, string | undefined])[] = [
    ["TOKYO, March 16 (Kyodo) -- The ministers met.", "TOKYO", "March 16", "Kyodo"],
    ["LONDON — The minister said no.", "LONDON", undefined, undefined],
    ["LONDON — 11 December 2021", "LONDON", "11 December 2021", undefined],
    ["(Washington, D.C., March 3, 2022) The department said", "Washington, D.C.", "March 3, 2022", undefined],
    ["WASHINGTON (AP) — The president said", "WASHINGTON", undefined, "AP"],
    ["BEIJING, Dec. 10 (Xinhua) -- China said", "BEIJING", "Dec. 10", "Xinhua"],
    ["SEOUL, South Korea — The North fired", "SEOUL, South Korea", undefined, undefined],
    ["Geneva, 4 May 2021 – The council met.", "Geneva", "4 May 2021", undefined],
    ["NEW YORK, Sept 20 (Reuters) - Leaders met", "NEW YORK", "Sept 20", "Reuters"],
    ["NEW DELHI: The minister said no.", "NEW DELHI", undefined, undefined],
    ["Kyiv, Ukraine, Feb. 2, 2022 — Envoys", "Kyiv, Ukraine", "Feb. 2, 2022", undefined],
  ];
  for (const [text, place, day, agency] of cases)
    it(text, () => {
      const dateline = parseDateline(text)!;
      expect(dateline.place && slice(text, dateline.place)).toBe(place);
      expect(dateline.day && slice(text, dateline.day.span)).toBe(day);
      expect(dateline.agency && slice(text, dateline.agency)).toBe(agency);
    });

  for (const text of [
    "The ministers met on March 16.",
    "NATO said on Monday it would send troops.",
    "US-led forces left.",
    "Blinken, March 16 notwithstanding, was calm.",
    "",
    "(Reuters contributed to this report.)",
    "NATO (North Atlantic Treaty Organization) said it would send troops.",
    "NATO — the alliance — said it would send troops.",
    "BREAKING — Troops cross the border",
    "QUESTION: Did you meet the envoy?",
    "MR ROWE: We did.",
  ])
    it(`is silent on: ${text}`, () => expect(parseDateline(text)).toBeUndefined());
});

describe("parseDateLine", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["March 17, 2021", "2021-03-17", "unsaid"],
    ["Published: 17 March 2021", "2021-03-17", "published"],
    ["Posted on Wednesday, March 17, 2021 at 10:15 a.m.", "2021-03-17", "published"],
    ["Last updated: 2021-03-18", "2021-03-18", "updated"],
    ["Coastal Wire, 18 Mar, 2021 07:05 AM", "2021-03-18", "unsaid"],
    ["Coastal Wire Published March 18, 2021", "2021-03-18", "published"],
    ["By Jane Doe | December 3, 2021", "2021-12-03", "unsaid"],
    ["Dec 11, 2021 - 14:05 GMT", "2021-12-11", "unsaid"],
  ];
  for (const [text, day, says] of cases)
    it(text, () => {
      const line = parseDateLine(text);
      expect([line?.day.value?.from, line?.says]).toEqual([day, says]);
    });

  for (const text of [
    "On March 17, 2021 the ministers met in Tokyo.",
    "March 17",
    "Copyright 2021",
    "Signed in March 2021",
    "The treaty of December 3, 2021 and its annexes",
  ])
    it(`is silent on: ${text}`, () => expect(parseDateLine(text)).toBeUndefined());
});

describe("dateReport", () => {
  const body: readonly [Role, string] = ["body", "The ministers met on Tuesday and agreed to meet again."];

  it("takes the day the page's own data state", () => {
    const { day, basis, rules } = dated([body], { published: "2021-03-17T08:00:00+09:00" });
    expect([day, basis, rules]).toEqual(["2021-03-17", "stated", ["dating/stated-published"]]);
  });

  it("does not take a day that is none, nor one that nobody filled in", () => {
    expect(dated([body], { published: "2021-02-30" }).day).toBeUndefined();
    expect(dated([body], { published: "0001-01-01T00:00:00" }).day).toBeUndefined();
  });

  it("takes a date line of its own", () => {
    const { day, basis } = dated([["title", "Talks in Tokyo"], ["byline", "March 17, 2021"], body]);
    expect([day, basis]).toEqual(["2021-03-17", "stated"]);
  });

  it("takes a published line before an updated one, and an updated one alone as a bound only", () => {
    expect(dated([["byline", "Published 3 May 2022"], ["byline", "Updated 5 May 2022"], body]).day).toBe(
      "2022-05-03",
    );
    const alone = dated([["byline", "Updated 5 May 2022"], body]);
    expect(alone.day).toBeUndefined();
    expect(alone.dating.clues[0]?.allows).toEqual({ to: "2022-05-05" });
  });

  it("takes the day that stands with the report before the page's own above the title", () => {
    const above: readonly [Role, string] = ["dateline", "Monday, December 29, 2025"];
    const parts = [
      above,
      ["title", "Talks in Tokyo"],
      ["byline", "Coastal Wire, 9 Jan, 2019 01:49 AM"],
      body,
    ] as const;
    expect(dated(parts).day).toBe("2019-01-09");
    expect(dated([above, ["title", "Talks in Tokyo"], body]).day).toBe("2025-12-29");
  });

  it("takes a dateline behind a summary, and a stamp with its hour behind a writer's name", () => {
    const summary: readonly [Role, string] = ["body", "The envoys will meet again, the minister said."];
    expect(
      dated([summary, ["body", "BAKU (Coastal Wire / Partners - 26th October, 2020) The envoys met."]]).day,
    ).toBe("2020-10-26");
    expect(dated([["byline", "Ana Writer 9 minutes ago Thu 3rd October 2019 | 11:20 AM"], body]).day).toBe(
      "2019-10-03",
    );
    expect(dated([["byline", "7 March 2021 09:40 (UTC+04:00)"], body]).day).toBe("2021-03-07");
  });

  it("takes an opening dateline with its year", () => {
    const { day, basis } = dated([["body", "(Geneva, May 4, 2021) The envoys met."]]);
    expect([day, basis]).toEqual(["2021-05-04", "stated"]);
  });

  it("does not take furniture for its own date", () => {
    expect(dated([["furniture", "March 17, 2021"], body]).day).toBeUndefined();
  });

  it("never takes a copyright year for the day", () => {
    const { day, dating } = dated([body, ["furniture", "Copyright © 2012-2019 The Herald"]]);
    expect(day).toBeUndefined();
    expect(dating.clues.at(-1)).toMatchObject({
      rule: "dating/copyright-year",
      allows: { to: "2019-12-31" },
    });
  });

  it("reads a bare weekday in the opening by a picture of that weekday", () => {
    const { day, basis, rules } = dated([
      ["caption", "The ministers shake hands in Oslo, June 4, 2022."],
      ["body", "The ministers agreed on Saturday to deepen their ties."],
    ]);
    expect([day, basis]).toEqual(["2022-06-04/2022-06-10", "inferred"]);
    expect(rules).toContain("dating/weekday-of-picture");
  });

  it("narrows that week where the weekday is told in the present", () => {
    const { day } = dated([
      ["caption", "The ministers shake hands in Oslo, June 4, 2022."],
      ["body", "The ministers agreed on Saturday to deepen their ties."],
      ["body", "Saturday's talks come after months of silence."],
    ]);
    expect(day).toBe("2022-06-04/2022-06-05");
  });

  it("keeps a picture of another weekday as a bound only", () => {
    const { day, dating } = dated([
      ["caption", "A ship in port, June 3, 2022."],
      ["body", "The ministers agreed on Saturday to deepen their ties."],
    ]);
    expect(day).toBeUndefined();
    expect(dating.clues[0]?.allows).toEqual({ from: "2022-06-03" });
  });

  it("bounds by days told as past and as to come", () => {
    const { day, dating } = dated([
      ["body", "The envoys met in Rome on May 2, 2016."],
      ["body", "The council will meet in Vienna on May 17, 2016."],
    ]);
    expect(day).toBe("2016-05-02/2016-05-17");
    expect(dating.clues.map((c) => c.allows)).toEqual([{ from: "2016-05-02" }, { to: "2016-05-17" }]);
  });

  it("narrows a window by dates without their year", () => {
    const { day, dating } = dated([
      ["body", "The pact was signed on January 3, 2016."],
      ["body", "The talks on May 2 failed, and the envoys will meet again on May 9."],
      ["body", "The vote will be held on December 1, 2016."],
    ]);
    expect(day).toBe("2016-05-02/2016-05-09");
    const past = dating.clues.find((c) => c.rule === "dating/yearless-past");
    expect(past?.allows).toEqual({ from: "2016-05-02", to: "2016-12-01" });
  });

  it("finds the year in which a weekday falls on its date", () => {
    const { day } = dated([
      ["body", "The pact was signed on January 3, 2014."],
      ["body", "On Monday 19 December the council adopted a text; the envoy spoke today (23 December)."],
      ["furniture", "© 2018 The Ministry"],
    ]);
    expect(day).toBe("2016-12-23");
  });

  it("places a dateline without its year inside a narrow window, and leaves it open in a wide one", () => {
    const opening: readonly [Role, string] = ["body", "TOKYO, March 16 (Kyodo) -- The ministers met."];
    expect(
      dated([
        opening,
        ["body", "The pact was signed on January 3, 2021."],
        ["furniture", "© 2021 The Herald"],
      ]).day,
    ).toBe("2021-03-16");
    expect(
      dated([
        opening,
        ["body", "The pact was signed on January 3, 2019."],
        ["furniture", "© 2021 The Herald"],
      ]).day,
    ).toBeUndefined();
  });

  it("says where weekday and date disagree", () => {
    const { dating } = dated([["body", "They met on Tuesday, March 17, 2021, in Tokyo."]]);
    expect(dating.clues.find((c) => c.rule === "dating/weekday-disagrees")?.reason).toContain("Wednesday");
  });

  it("takes the day a page is filed under", () => {
    const { day, basis } = dated([body], {}, "https://example.org/world/2021/03/17/talks.html");
    expect([day, basis]).toEqual(["2021-03-17", "inferred"]);
    expect(dated([body], {}, "https://example.org/1234/56/talks.html").day).toBeUndefined();
  });

  it("leaves the day unset where clues contradict each other", () => {
    const { day } = dated([
      ["body", "The envoys met in Rome on May 20, 2016."],
      ["body", "The council will meet in Vienna on May 17, 2016."],
    ]);
    expect(day).toBeUndefined();
  });

  it("knows the first month of a new year", () => {
    const { day } = dated([
      ["body", "It was the first test of the new year, officials said."],
      ["body", "The first summit in 2023 comes at a hard time."],
    ]);
    expect(day).toBe("2023-01");
  });

  it("gives no day and no clue to a page that tells none", () => {
    const { day, dating } = dated([["body", "The ministers met and agreed to meet again."]]);
    expect(day).toBeUndefined();
    expect(dating.clues).toEqual([]);
  });

  it("gives every clue the words it rests on", () => {
    const document = page([["byline", "March 17, 2021"], ["caption", "Tokyo, March 16, 2021"], body]);
    for (const clue of dateReport(document).clues) expect(slice(document.text, clue.span!)).toBe(clue.words);
  });
});

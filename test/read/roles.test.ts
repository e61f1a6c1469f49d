// A line alone: which rule knows it. And lines together: which part each plays.
import { describe, expect, it } from "vitest";
import { read } from "../../src/read/read.ts";
import { LINE_RULES } from "../../src/read/roles/lines.ts";
import { MARKUP_RULES } from "../../src/read/roles/markup.ts";
import { PLACE_RULES } from "../../src/read/roles/place.ts";
import { lineOf, type Page } from "../../src/read/roles/rule.ts";
import { parts, source } from "./documents.ts";

const NOWHERE: Page = {
  lines: [],
  known: [],
  firstArticle: -1,
  firstProse: -1,
  lastProse: -1,
  tail: 9,
  titleLine: -1,
};
const ruleOf = (text: string): string =>
  LINE_RULES.find((rule) => rule.holds(lineOf(text, 0, {}), NOWHERE))?.name ?? "none";

/** Line and rule; `none` is what a paragraph, a headline or a heading of a report must be. */
const LINES: readonly (readonly [string, string])[] = [
  ["March 17, 2021", "dateline/date"],
  ["Published 12 Dec 2021 09:40 GMT", "dateline/date"],
  ["Updated: Sat 8:31 PM, Feb 17, 2018", "dateline/date"],
  ["Thursday, 4 April 2019", "dateline/date"],
  ["2022-03-01", "dateline/date"],
  ["Published: June 3, 2020 | Updated: June 4, 2020", "dateline/date"],
  ["Oslo, 3 March 2020", "dateline/place-and-date"],
  ["On March 17, 2021, the ministers met.", "none"],
  ["TOKYO, March 16 (Harbour Wire) - The ministers met on Tuesday.", "none"],
  ["May 2021 may be remembered", "none"],
  ["By Ada Lindqvist", "byline/by"],
  ["By Ada Lindqvist and Tom Okoro, Harbour Wire", "byline/by"],
  ["By Ada Lindqvist - 11/18/19 11:04 PM EST", "byline/by-and-date"],
  ["Harbour Wire Staff Writer", "byline/desk"],
  ["Additional reporting by Tom Okoro", "byline/contributors"],
  ["Ada Lindqvist contributed to this report.", "byline/contributors"],
  ["By Tuesday the ministers had agreed on a text.", "none"],
  ["By March, Norway and Chile will have signed.", "none"],
  ["Editor's note: This story was changed to correct the day of the meeting.", "correction/label"],
  ["Editors’ Note: An earlier version misnamed the envoy.", "correction/label"],
  ["CORRECTION: The envoy is from Chile, not Peru.", "correction/label"],
  ["Corrected: the talks began on Monday.", "correction/label"],
  ["An earlier version of this article misstated the place of the talks.", "correction/earlier-version"],
  ["An earlier version misstated the day of the vote.", "correction/earlier-version"],
  ["The headline was amended to name the capital.", "correction/earlier-version"],
  ["The headline of the day was the vote in Oslo.", "none"],
  ["Corrections to the draft treaty were agreed on Friday.", "none"],
  ["Update on the talks between Norway and Chile", "none"],
  ["Photo: Ada Lindqvist/Harbour Wire", "credit/photograph"],
  ["(Photo by Tom Okoro)", "credit/photograph"],
  ["SOURCE: TOM OKORO/HARBOUR WIRE", "credit/photograph"],
  ["Image credit: Ministry of Foreign Affairs", "credit/photograph"],
  ["Tom Okoro/AFP via Getty Images", "credit/agency"],
  ["Photo opportunities before the talks were cancelled, the ministry said on Monday.", "none"],
  ["Sources: the talks will go on, two officials told Harbour Wire on Monday night", "none"],
  ["FILE - The two ministers shake hands in Oslo, May 2, 2019.", "caption/labelled"],
  ["The ministers shake hands in Oslo on May 2, 2019. (AP Photo/Tom Okoro)", "caption/credited"],
  ["The two leaders before the talks [File: Tom Okoro/Reuters]", "caption/credited"],
  ["The talks will be held in Oslo next week, the ministry said. (Reuters)", "none"],
  ["Related Articles", "furniture/related"],
  ["More on this topic", "furniture/related"],
  ["Related officials said that the talks would go on.", "none"],
  ["Other news organisations were not let in.", "none"],
  ["Leave a comment", "furniture/comments"],
  ["No Comments on Ministers meet in Oslo", "furniture/comments"],
  ["Politics, World 3 Comments on Ministers meet in Oslo", "furniture/comments-beside"],
  ["Comments by the minister on Monday angered Chile.", "none"],
  ["Copyright © 2014-2025 Harbour Wire", "furniture/rights"],
  ["All rights reserved.", "furniture/rights"],
  ["Copyright law was the third point of the talks.", "none"],
  ["!-- Google tag (gtag.js) -->", "furniture/tag-manager"],
  ["gtag('config', 'X');", "furniture/tag-manager"],
  ["Subscribe to our newsletter", "furniture/subscribe"],
  ["Sign up for free updates", "furniture/subscribe"],
  ["Get the day's news delivered to your inbox.", "furniture/subscribe"],
  ["Subscribe", "furniture/loading"],
  ["Join the alliance, the minister told Chile.", "none"],
  ["Share this", "furniture/share"],
  ["Share on Facebook", "furniture/share"],
  ["Facebook Twitter WhatsApp", "furniture/networks"],
  ["Share the burden, the secretary told his allies.", "none"],
  ["Follow us on social media", "furniture/follow"],
  ["Follow-up talks are planned for May.", "none"],
  ["Back to Top", "furniture/back-to-top"],
  ["Back to the table: why the talks resumed", "none"],
  ["Loading…", "furniture/loading"],
  ["Search", "furniture/loading"],
  ["Search for survivors goes on", "none"],
  ["Category:Other", "furniture/category"],
  ["Filed under: Asia, Diplomacy", "furniture/category"],
  ["Tags: Norway, Chile", "furniture/category"],
  ["We use cookies to improve your experience.", "furniture/cookies"],
  ["By continuing you accept our privacy policy.", "furniture/cookies"],
  ["Read more: Ministers to meet again in May", "furniture/read-more"],
  ["Continue reading", "furniture/read-more-link"],
  ["Read the full statement here, the ministry told reporters on Monday evening.", "none"],
  ["Home > World > Asia", "furniture/trail"],
  ["Sport | World | Asia | Weather", "furniture/bar"],
  ["World leaders meet in Oslo", "none"],
  ["3 min read", "furniture/reading-time"],
  ["2 hours ago", "furniture/reading-time"],
  ["Three hours later the talks were broken off.", "none"],
  ["* * *", "furniture/no-words"],
  ["Norway", "none"],
  ["Foreign ministers agree to meet again", "none"],
  ["“We will go on,” the minister said.", "none"],
  ["Live talks between the two armies will begin on Monday.", "none"],
];

describe("a line by its own words", () => {
  it.each(LINES)("%s → %s", (text, rule) => expect(ruleOf(text)).toBe(rule));

  it("covers enough lines of both kinds", () => {
    expect(LINES.filter(([, rule]) => rule !== "none").length).toBeGreaterThanOrEqual(40);
    expect(LINES.filter(([, rule]) => rule === "none").length).toBeGreaterThanOrEqual(20);
  });
});

it("names every rule once, with a reason", () => {
  const rules = [...LINE_RULES, ...MARKUP_RULES, ...PLACE_RULES];
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const rule of rules) {
    expect(rule.name).toMatch(/^[a-z-]+\/[a-z-]+$/);
    expect(rule.reason.length).toBeGreaterThan(10);
  }
});

const LEAD =
  "The foreign ministers of Norway and Chile met in Oslo on Tuesday and agreed to open trade talks in the spring.";
const SECOND =
  "Both sides want a treaty by the end of the year, the Norwegian ministry said in a statement after the meeting.";
const THIRD =
  "The ministers will meet again in Santiago in May, where the treaty may be signed, officials of both states said.";
const roles = (text: string): readonly (readonly [string, string])[] => parts(read(source(text)));

describe("lines together", () => {
  it("tells the head of a report from its body", () => {
    const text = `Menu\n\nNorway and Chile open talks\n\nBoth sides want a treaty this year\n\nApril 3, 2019\n\n${LEAD}\n\nNext steps\n\n${SECOND}\n\n${THIRD}`;
    expect(roles(text)).toEqual([
      ["furniture", "Menu"],
      ["title", "Norway and Chile open talks"],
      ["standfirst", "Both sides want a treaty this year"],
      ["dateline", "April 3, 2019"],
      ["body", LEAD],
      ["heading", "Next steps"],
      ["body", SECOND],
      ["body", THIRD],
    ]);
  });

  it("knows a title that stands twice and a caption that stands twice", () => {
    const caption = "Foreign ministers before their talks in Oslo, April 2, 2019.";
    const title = "Norway and Chile open talks";
    expect(roles([title, title, caption, caption, LEAD, SECOND].join("\n\n")).map(([role]) => role)).toEqual([
      "title", "title", "caption", "caption", "body", "body",
    ]); // biome-ignore format: one row
  });

  it("takes the line before a credit for a caption at the head only", () => {
    const credit = "Photo: Tom Okoro/Harbour Wire";
    const head = roles(
      ["Norway and Chile open talks", "The two ministers in Oslo.", credit, LEAD, SECOND].join("\n\n"),
    );
    expect(head[1]?.[0]).toBe("caption");
    const later = roles(
      ["Norway and Chile open talks", LEAD, SECOND, THIRD, credit, THIRD.replace("May", "June")].join("\n\n"),
    );
    expect(later[3]).toEqual(["body", THIRD]);
  });

  it("calls what follows the end of a report furniture, but not what follows such a line at its head", () => {
    const long = [LEAD, SECOND, THIRD, LEAD.replace("Tuesday", "Friday")];
    const after = roles(
      [
        "Norway and Chile open talks",
        ...long,
        "Leave a comment",
        "Harbour Wire reports on the sea and what lies behind it.",
      ].join("\n\n"),
    );
    expect(after.at(-1)?.[0]).toBe("furniture");
    const before = roles(["Norway and Chile open talks", "Leave a comment", ...long].join("\n\n"));
    expect(before.filter(([role]) => role === "body").map(([, text]) => text)).toEqual(long);
  });

  it("keeps a list of states inside a report", () => {
    const list = ["Norway", "Chile", "Peru", "Ghana", "Nepal"];
    const found = roles(
      ["Five states sign the treaty", `${LEAD}`, "These states have signed:", ...list, SECOND].join("\n\n"),
    );
    for (const state of list) expect(found.find(([, text]) => text === state)?.[0]).not.toBe("furniture");
  });

  it("calls a row of short lines before a report a menu", () => {
    const found = roles(
      ["World", "Asia", "Sport", "Weather", "Norway and Chile open trade talks", LEAD, SECOND].join("\n\n"),
    );
    expect(found.map(([role]) => role)).toEqual([
      "furniture",
      "furniture",
      "furniture",
      "furniture",
      "title",
      "body",
      "body",
    ]);
  });

  it("reads a sentence that stands alone as body", () => {
    expect(roles(LEAD)).toEqual([["body", LEAD]]);
  });
});

describe("hard-wrapped text", () => {
  const wrapped = `STATEMENT ON THE TALKS\n\nThe foreign ministers of Norway and Chile met in Oslo on Tuesday and\nagreed to open trade talks in the spring. Both sides want a treaty by\nthe end of the year, the Norwegian ministry said in a statement after\nthe meeting.\n\nThe ministers will meet again in Santiago in May, where a long-\nawaited treaty may be signed, officials of both states said on their\nway home.\n`;
  it("becomes paragraphs again", () => {
    const body = roles(wrapped).filter(([role]) => role === "body");
    expect(body).toHaveLength(2);
    expect(body[0]?.[1]).toMatch(/^The foreign ministers .* and agreed .* after the meeting\.$/);
    expect(body[1]?.[1]).toContain("a long-awaited treaty");
  });

  it("leaves a list of short lines alone", () => {
    expect(read(source("Oslo\nSantiago\nLima\nAccra")).blocks).toHaveLength(4);
  });

  it("leaves lines that are whole paragraphs alone", () => {
    expect(read(source(`${LEAD}\n${SECOND}\n${THIRD}`)).blocks).toHaveLength(3);
  });
});

describe("the outlet that a mast prints in capitals", () => {
  const under = (mast: string) =>
    read(source(`${mast}\n12 March 2021\n\nStatement on the talks\n\n${LEAD}\n\n${SECOND}\n`)).stated?.outlet;
  it.each([
    ["HARBOUR WIRE", "Harbour Wire"],
    ["MINISTRY OF TRADE AND LABOUR", "Ministry of Trade and Labour"],
    ["THE NEWS FOR OSLO", "The News for Oslo"],
    ["READER'S JOURNAL", "Reader's Journal"],
  ])("%s is written as people do", (mast, name) => expect(under(mast)).toBe(name));
  it.each(["Breaking News", "Latest News", "Press Releases", "World News Today", "Media Centre", "NEWS"])(
    "%s is a section of any site",
    (mast) => expect(under(mast)).toBeUndefined(),
  );
  it.each(["Daily News", "Harbour News", "The National Post", "World Press Review"])(
    "%s is an outlet",
    (mast) => expect(under(mast)).toBe(mast),
  );
});

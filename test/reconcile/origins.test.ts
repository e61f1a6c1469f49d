// Origins: reports that share their wording, a wire, a briefing or one speaker's words are one; reports that tell the same
// in words of their own are two.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventFact, Fact, UtteranceFact } from "../../src/model/fact.ts";
import type { DocumentHead } from "../../src/model/record.ts";
import { signatureOfText } from "../../src/model/signature.ts";
import { read } from "../../src/read/read.ts";
import { originsOf } from "../../src/reconcile/origins.ts";

/** Each sentence in two wordings: as the first report has it, and as another reporter would tell the same. */
const STORY: readonly (readonly [string, string])[] = [
  ["The foreign ministers of Ghana and Latvia agreed on Tuesday to reopen a shipping office that had stood empty since the floods.", "Ghana and Latvia will man their disused shipping bureau again, their top diplomats decided this week."],
  ["Their talks in Riga lasted nearly four hours and ran well past the time that the two delegations had set aside.", "The meeting in the Latvian capital overran by a good while, people in the building noticed."],
  ["Both sides had come with long lists of grievances about customs forms, cargo inspections and unpaid harbour fees.", "Paperwork at the docks and arrears of mooring charges had soured matters between the pair."],
  ["A joint committee of six harbour engineers will look into the worst of these before the first snow falls in the Baltic.", "Half a dozen engineers are to examine what has gone wrong, and to be done by early winter."],
  ["Traders in Tema greeted the news with relief because timber has been piling up on the eastern quay for months.", "On the Ghanaian coast, merchants with stacks of unsold logs took heart from the announcement."],
  ["The Latvian side offered to send two of its older ice-class tugs for training at a price that nobody would disclose.", "Riga put a couple of ageing tugboats on the table for apprentices, at terms kept private."],
  ["Opposition deputies complained afterwards that parliament had been told nothing about the offer until it was made.", "Lawmakers outside the coalition grumbled that they had to learn of it from the radio."],
  ["An earlier attempt to settle the matter collapsed two winters ago after a clerk mislaid the only signed copy.", "A first accord came to nothing when its original vanished from a registry drawer."],
  ["Economists expect the reopened route to carry no more than nine thousand containers a year at the beginning.", "Forecasts put the initial traffic in the low thousands of boxes annually."],
  ["The ministers will meet again in Accra in the spring, when a memorandum on fisheries should be ready for signature.", "A further round, this time with fishing on the agenda, is pencilled in for Ghana next year."],
]; // biome-ignore format: pairs

const MORE =
  "Riga keeps the keys to the office in a drawer of the harbour police, who asked last autumn whether anybody wanted them back.";

const first = STORY.map(([one]) => one);
const retold = (count: number): string[] => STORY.map(([one, other], at) => (at < count ? other : one));
const signed = (sentences: readonly string[]): string | undefined => signatureOfText([sentences.join(" ")]);

const day = (on: string) => ({ from: on, to: on, precision: "day", basis: "stated" }) as const;

const head = (id: string, more: Partial<DocumentHead> = {}): DocumentHead => ({
  id, hash: id, size: 1, name: `${id}.txt`, address: id, media: "text/plain", encoding: "utf-8", received: "2026-01-01T00:00:00Z",
  language: "en", read: true, facts: 1, notices: [], published: day("2025-03-04"), ...more,
}); // biome-ignore format: one value a field

const evidence = (document: string, quote: string) => ({
  document, span: { from: 0, to: quote.length }, quote, block: 0, marks: [], rule: "meeting/met", steps: [],
}); // biome-ignore format: one value a field

const meeting = (document: string, quote: string): EventFact => ({
  id: `f-${document}`, document, type: "event", kind: "meeting", participants: [], evidence: evidence(document, quote),
}); // biome-ignore format: one value a field

const saying = (document: string, text: string, speaker: UtteranceFact["speaker"]): UtteranceFact => ({
  id: `f-${document}`, document, type: "utterance", mode: "direct", speaker, text, evidence: evidence(document, text),
}); // biome-ignore format: one value a field

/** Sentences that differ, so that nothing but the thing tested can hold the documents together. */
const own = (id: string): string => `The two of them met, wrote correspondent ${id}.`;

const origins = (facts: readonly Fact[], heads: readonly DocumentHead[]) =>
  originsOf(facts, new Map(heads.map((one) => [one.id, one])));
const told = (heads: readonly DocumentHead[], quotes: readonly string[] = []) =>
  origins(
    heads.map(({ id }, at) => meeting(id, quotes[at] ?? own(id))),
    heads,
  );
const reasons = (result: ReturnType<typeof originsOf>): string[] =>
  result.shared.flatMap(({ bonds }) => bonds.map(({ reason }) => reason));

describe("near-identical reports", () => {
  it.each([0, 2, 4])("are one origin with %i sentences of ten told anew", (count) => {
    const result = told([
      head("a", { signature: signed(first) }),
      head("b", { signature: signed(retold(count)) }),
    ]);
    expect(result.count).toBe(1);
    expect(result.shared[0]).toMatchObject({
      documents: ["a", "b"],
      bonds: [{ reason: "near-identical reports", documents: ["a", "b"] }],
    });
  });

  it("are one with seven sentences of ten told anew where what is left is a paragraph or two, else two", () => {
    const pair = (more: readonly string[]) => [
      head("a", { signature: signed([...first, ...more]) }),
      head("b", { signature: signed([...retold(7), ...more]) }),
    ];
    expect(told(pair([]))).toEqual({ count: 2, shared: [] });
    expect(told(pair([MORE])).count).toBe(1);
  });

  it("are not told from reports of the same event in words of their own", () => {
    const heads = [head("a", { signature: signed(first) }), head("b", { signature: signed(retold(10)) })];
    expect(told(heads)).toEqual({ count: 2, shared: [] });
  });

  it("may be a cut of one another", () => {
    const heads = [
      head("a", { signature: signed(first) }),
      head("b", { signature: signed(first.slice(0, 3)) }),
      head("c", { signature: signed(retold(10)) }),
    ];
    expect(told(heads)).toMatchObject({ count: 2, shared: [{ documents: ["a", "b"] }] });
  });

  it("do not become one by a long quotation that both have", () => {
    const words =
      "“We have carried this matter through three governments and two floods, and I will not see it carried off by a fourth because somebody in a warm office has lost a sheet of paper,” he said.";
    const heads = [
      head("a", { signature: signatureOfText([first.slice(0, 3).join(" "), words]) }),
      head("b", { signature: signatureOfText([retold(10).slice(0, 3).join(" "), words]) }),
    ];
    expect(told(heads).count).toBe(2);
  });

  it("need some words of their own to be told", () => {
    expect(signatureOfText(["Ministers met."])).toBeUndefined();
    expect(
      signatureOfText([
        '"Nothing but what one man says, and he says it at some length in this place," he said.',
      ]),
    ).toBeUndefined();
  });
});

describe("the signature of a report", () => {
  it("hangs on its body alone", () => {
    const page = (menu: string): DocumentHead["signature"] => {
      const html = `<html><body><nav><ul><li>${menu}</li><li>${menu} again</li></ul></nav><article><h1>${menu} and ministers reopen an office</h1>${first.map((one) => `<p>${one}</p>`).join("")}</article></body></html>`;
      const { text, blocks } = read({
        bytes: new TextEncoder().encode(html), name: "a.html", address: "a.html", received: "2026-01-01T00:00:00Z",
      }); // biome-ignore format: one value a field
      return signatureOfText(
        blocks.filter(({ role }) => role === "body").map(({ span }) => text.slice(span.from, span.to)),
      );
    };
    expect(page("Weather")).toBe(page("Sport"));
    expect(page("Weather")).toBeDefined();
  });

  it("is short, however long the report", () => {
    const long = Array.from({ length: 400 }, (_, at) => first.map((one) => `${at} ${one} ${at}`).join(" "));
    expect(signatureOfText(long)!.length).toBeLessThanOrEqual(768);
  });

  it("does not hang on the order of sentences", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(first, { minLength: first.length }),
        (some) => signed(some) === signed(first),
      ),
      { numRuns: 20 },
    );
  });
});

describe("the same sentence", () => {
  it("is one origin, and says so", () => {
    const result = told(
      [head("a"), head("b"), head("c")],
      ["They met in  Riga.", "They met in Riga.", "A meeting took place."],
    );
    expect(result).toMatchObject({ count: 2, shared: [{ documents: ["a", "b"] }] });
    expect(reasons(result)).toEqual(["the same sentence"]);
  });
});

describe("a wire", () => {
  const reuters = { credits: ["Reuters"] };
  it("that both credit on the same or the next day is one origin", () => {
    const heads = [head("a", reuters), head("b", { ...reuters, published: day("2025-03-05") })];
    const result = told(heads);
    expect(result.shared[0]?.bonds).toEqual([
      { reason: "both credit one wire", documents: ["a", "b"], of: "Reuters" },
    ]);
    expect(result.count).toBe(1);
  });

  it("says nothing weeks later, of another agency, or of reports of no known day", () => {
    expect(told([head("a", reuters), head("b", { ...reuters, published: day("2025-03-21") })]).count).toBe(2);
    expect(told([head("a", reuters), head("b", { credits: ["Kyodo News"] })]).count).toBe(2);
    expect(told([head("a", reuters), { ...head("b", reuters), published: undefined as never }]).count).toBe(
      2,
    );
  });

  it("may be cited by the sentence itself", () => {
    const quotes = [
      "The ministers met in Riga, Kyodo reported.",
      "According to Kyodo News, talks were held.",
    ];
    expect(reasons(told([head("a"), head("b")], quotes))).toEqual(["both credit one wire"]);
    expect(
      told([head("a"), head("b")], ["She told the AP that they met.", "They met, TASS said."]).count,
    ).toBe(2);
  });

  it("is no origin of who holds an office", () => {
    const tenure = (document: string): Fact => ({
      ...evidence(document, own(document)), id: document, document, type: "tenure", office: "foreign minister", title: "Foreign Minister",
      person: { kind: "person", name: "Ama Boateng" }, of: { kind: "state", name: "GH" }, evidence: evidence(document, own(document)),
    }) as Fact; // biome-ignore format: one value a field
    expect(origins([tenure("a"), tenure("b")], [head("a", reuters), head("b", reuters)]).count).toBe(2);
  });
});

describe("an official who is not named", () => {
  it("and told two reports of one day is one origin", () => {
    const quotes = [
      "The two discussed fishing, a senior State Department official told reporters.",
      "Fishing came up as well, according to a State Department official who briefed journalists.",
    ];
    const result = told([head("a"), head("b")], quotes);
    expect(result.shared[0]?.bonds).toEqual([
      { reason: "the same unnamed official's briefing", documents: ["a", "b"], of: "US" },
    ]);
  });

  it("is another on another day or of another state", () => {
    const [one, other] = [
      "Talks were held, a Kenyan official told reporters.",
      "They talked, a Peruvian official told reporters.",
    ];
    expect(told([head("a"), head("b")], [one, other]).count).toBe(2);
    expect(told([head("a"), head("b", { published: day("2025-03-09") })], [one, `${one} Again.`]).count).toBe(
      2,
    );
  });

  it("is no document, visit or figure that is official", () => {
    const quotes = [
      "It was the official visit of the year, she said.",
      "He said the official visit went well.",
    ];
    expect(told([head("a"), head("b")], quotes).count).toBe(2);
  });
});

describe("quoted words", () => {
  const speaker = { kind: "person", name: "Ama Boateng", state: "GH" } as const;
  it("of one speaker are one origin, however many heard them", () => {
    const words = "We shall open the office before the snow melts.";
    const result = origins(
      [saying("a", words, speaker), saying("b", words.replace(".", ","), speaker)],
      [head("a"), head("b")],
    );
    expect(result.count).toBe(1);
    expect(reasons(result)).toContain("the same quoted words from one speaker at one occasion");
  });

  it("of an unnamed official are that official's briefing", () => {
    const official = { kind: "unnamed", name: "unnamed: an official who briefed media" } as const;
    const facts = [saying("a", "Both agreed to it.", official), saying("b", "Both agreed to it", official)];
    expect(reasons(origins(facts, [head("a"), head("b")]))).toContain("the same unnamed official's briefing");
  });

  it("in the sentences of two reports of an event hold them together", () => {
    const quotes = [
      "They met and called it “a plain exchange between very old friends”, aides said.",
      "After meeting, both spoke of “a plain exchange between very old friends”.",
    ];
    expect(told([head("a"), head("b")], quotes).count).toBe(1);
    expect(
      told(
        [head("a"), head("b")],
        ["They spoke of “peace and stability”.", "It was for “peace and stability”, they said."],
      ).count,
    ).toBe(2);
  });
});

describe("origins", () => {
  const heads = [
    head("a", { signature: signed(first) }),
    head("b", { signature: signed(retold(2)), credits: ["Reuters"] }),
    head("c", { signature: signed(retold(10)), credits: ["Reuters"], published: day("2025-03-05") }),
    head("d", { credits: ["TASS"] }),
    head("e"),
    head("f"),
  ];
  const quotes = ["x one.", "x two.", "x three.", "x four.", "x five.", "x five."];
  const facts = heads.map(({ id }, at) => meeting(id, quotes[at]!));

  it("hang together through one another", () => {
    expect(origins(facts, heads)).toMatchObject({
      count: 3,
      shared: [{ documents: ["a", "b", "c"] }, { documents: ["e", "f"] }],
    });
  });

  it("do not hang on the order of facts and heads", () => {
    const wanted = origins(facts, heads);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(facts, { minLength: facts.length }),
        fc.shuffledSubarray(heads, { minLength: heads.length }),
        (some, others) => {
          expect(origins(some, others)).toEqual(wanted);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are never more than the documents, nor fewer than one", () => {
    fc.assert(
      fc.property(fc.subarray(facts, { minLength: 1 }), (some) => {
        const { count, shared } = origins(some, heads);
        const joined = shared.reduce((sum, { documents }) => sum + documents.length - 1, 0);
        expect(count).toBe(new Set(some.map(({ document }) => document)).size - joined);
        expect(count).toBeGreaterThan(0);
      }),
    );
  });

  it("of a document without a head are its own", () => {
    expect(origins([meeting("y", "x one."), meeting("z", "x two.")], []).count).toBe(2);
  });
});

describe("credits of a report", () => {
  const creditsOf = (lines: readonly string[], address = "a.txt"): readonly string[] =>
    read({
      bytes: new TextEncoder().encode(["Ministers reopen an office", "", ...lines.flatMap((one) => [one, ""])].join("\n")),
      name: "a.txt", address, received: "2026-01-01T00:00:00Z",
    }).stated.credits ?? []; // biome-ignore format: one value a field

  it.each([
    ["RIGA, March 4 (Kyodo) -- ", "", ["Kyodo News"]],
    ["RIGA (AP) — ", "", ["Associated Press"]],
    ["RIGA, March 4 (Xinhua) -- ", "", ["Xinhua News Agency"]],
    ["", "(With inputs from AFP)", ["Agence France-Presse"]],
    ["", "— Reuters", ["Reuters"]],
    ["", "Source: Xinhua", ["Xinhua News Agency"]],
    ["", "AFP contributed to this report.", ["Agence France-Presse"]],
    [
      "",
      "Some information for this report was provided by The Associated Press and Reuters.",
      ["Associated Press", "Reuters"],
    ],
    ["", "With reporting by Reuters and TASS", ["Reuters", "TASS"]],
  ])("are read in “%s” and “%s”", (opening, end, wanted) => {
    expect(creditsOf([`${opening}${first[0]}`, ...first.slice(1), ...(end ? [end] : [])])).toEqual(wanted);
  });

  it("are not a picture's, nor an agency that a sentence cites", () => {
    expect(creditsOf([...first, "SOURCE: A. WRITER/AP VIA GETTY IMAGES"])).toEqual([]);
    expect(creditsOf([...first, "Photo: Reuters"])).toEqual([]);
    expect(creditsOf([`${first[0]} He told Reuters that it would rain.`, ...first.slice(1)])).toEqual([]);
  });

  it("are the agency's whose page it is", () => {
    expect(creditsOf(first, "https://www.reuters.com/world/one")).toEqual(["Reuters"]);
    expect(creditsOf(first, "https://notreuters.com/world/one")).toEqual([]);
  });
});

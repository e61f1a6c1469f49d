// The data behind the lists of promises, positions, quotations and disagreements, over rows made by hand.
import { describe, expect, it } from "vitest";
import type { PositionFact } from "../../src/model/fact.ts";
import type { CommitmentRow, DiscrepancyRow, DocumentHead, EventRow, Passage, PositionRow, UtteranceRow } from "../../src/model/record.ts"; // biome-ignore format: one list
import type { Day, TimeValue } from "../../src/model/time.ts";
import { disagreementView } from "../../src/serve/views/disagreements.ts";
import { headsById } from "../../src/serve/views/passages.ts";
import { courseWords, positionViews } from "../../src/serve/views/positions.ts";
import { promiseView } from "../../src/serve/views/promises.ts";
import { wordByWord, wordingViews } from "../../src/serve/views/wordings.ts";

const on = (from: Day, to = from): TimeValue => ({ from, to, precision: "day", basis: "stated" });

/** A report named by its day; its outlet is its id. */
const head = (id: string, day: Day): DocumentHead => ({
  id, hash: id, size: 1, name: `${id}.txt`, address: id, media: "text/plain", encoding: "utf-8", received: "2030-01-01T00:00:00Z",
  language: "en", outlet: `The ${id}`, read: true, facts: 0, notices: [], published: on(day),
}); // biome-ignore format: one value a field

const HEADS = headsById([
  head("march", "2021-03-15"),
  head("june", "2021-06-20"),
  head("september", "2021-09-09"),
  head("winter", "2021-12-01"),
]);

const passage = (document: string, quote: string): Passage => ({
  document, quote, fact: `fact-${document}`, span: { from: 0, to: quote.length }, block: 0, marks: [], rule: "test/said", steps: [],
}); // biome-ignore format: one value a field

const resting = (passages: readonly Passage[]) => ({
  id: passages[0]!.fact,
  facts: passages.map(({ fact }) => fact),
  documents: passages.map(({ document }) => document),
  origins: passages.length,
  evidence: passages,
  differences: [],
});

const position = (
  stance: PositionFact["stance"],
  tellings: readonly (readonly [document: string, quote: string])[],
  issue = "copper accord",
): PositionRow => {
  const days = tellings.map(([document]) => HEADS.get(document)!.published!.from).sort();
  return {
    ...resting(tellings.map(([document, quote]) => passage(document, quote))),
    type: "position",
    actor: { kind: "state", name: "KE" },
    stance,
    issue,
    first: days[0]!,
    last: days.at(-1)!,
  };
};

describe("positions", () => {
  it("tell where one stance gave way to another", () => {
    const [view, ...more] = positionViews(
      [
        position("opposes", [["september", "Kenya opposes it."]]),
        position("supports", [["march", "Kenya supports it."], ["june", "Kenya supports it."]], "the copper accord"),
      ],
      HEADS,
    ); // biome-ignore format: a list to be read at a glance
    expect(more).toEqual([]);
    expect(view).toMatchObject({ name: "Kenya", shifts: 1, reports: 3 });
    expect(courseWords(view!)).toBe("supports (Mar 2021 – Jun 2021) → opposes (from 9 Sep 2021)");
  });

  it("tell of a stance that came back", () => {
    const [view] = positionViews(
      [
        position("supports", [["march", "Kenya supports it."], ["winter", "Kenya supports it."]]),
        position("opposes", [["june", "Kenya opposes it."]]),
      ],
      HEADS,
    ); // biome-ignore format: a list to be read at a glance
    expect(courseWords(view!)).toBe(
      "supports (15 Mar 2021) → opposes (20 Jun 2021) → supports (from 1 Dec 2021)",
    );
    expect(view?.shifts).toBe(2);
  });

  it("take stances held side by side for no shift", () => {
    const [view] = positionViews(
      [
        position("concerned", [["march", "Kenya is concerned."], ["june", "Kenya is deeply concerned."]]),
        position("urges", [["march", "Kenya urged a delay."]]),
      ],
      HEADS,
    ); // biome-ignore format: a list to be read at a glance
    expect(view?.shifts).toBe(0);
    expect(courseWords(view!)).toBe("concerned (Mar 2021 – Jun 2021) and urges (15 Mar 2021)");
    expect(view?.spells[0]?.wordings.map(({ words, rank, first }) => [words, rank, first])).toEqual([
      ["concerned", 3, "2021-03-15"],
      ["deeply concerned", 4, "2021-06-20"],
    ]);
  });

  it("keep issues and actors apart", () => {
    const one = position("supports", [["march", "Kenya supports it."]]);
    const other: PositionRow = { ...one, actor: { kind: "state", name: "PE" } };
    const third = position("opposes", [["june", "Kenya opposes it."]], "fishing ban");
    const views = positionViews([third, other, one], HEADS);
    expect(views.map(({ name, issue }) => [name, issue])).toEqual([
      ["Kenya", "copper accord"],
      ["Kenya", "fishing ban"],
      ["Peru", "copper accord"],
    ]);
    expect(views.map(({ shifts }) => shifts)).toEqual([0, 0, 0]);
  });
});

describe("promises", () => {
  const passages = [passage("march", "Kenya pledged to write."), passage("june", "Kenya wrote.")];
  const row: CommitmentRow = {
    ...resting(passages.slice(0, 1)),
    evidence: passages,
    type: "commitment",
    by: [{ kind: "state", name: "KE" }],
    to: [{ kind: "state", name: "US" }],
    action: "write",
    due: on("2021-04-01", "2021-04-30"),
    status: "open",
    history: [{ status: "open", known: "2021-03-15", facts: ["fact-march"] }],
  };

  it("are overdue when the last day they were due lies before the latest day of the record", () => {
    expect(promiseView(row, HEADS, "2021-05-03")).toMatchObject({
      status: "overdue",
      overdue: 3,
      to: "the United States",
    });
    expect(promiseView(row, HEADS, "2021-04-30")).toMatchObject({ status: "open" });
    expect(promiseView(row, HEADS, "2021-04-30")).not.toHaveProperty("overdue");
    expect(promiseView({ ...row, status: "under way" }, HEADS, "2021-04-02").status).toBe("under-way");
    expect(promiseView({ ...row, status: "kept" }, HEADS, "2021-12-01").status).toBe("kept");
    expect(promiseView({ ...row, due: undefined }, HEADS, "2021-12-01").status).toBe("open");
    expect(promiseView(row, HEADS, undefined).status).toBe("open");
  });

  it("name who tells of each step, and when that could be known", () => {
    const history = [...row.history, { status: "kept", known: "2021-06-20", facts: ["fact-june"] } as const];
    const { steps } = promiseView({ ...row, status: "kept", history }, HEADS, undefined);
    expect(steps.map(({ status, known, told }) => [status, known, told.map(({ outlet, quote }) => `${outlet}: ${quote}`)])).toEqual([
      ["open", "2021-03-15", ["The march: Kenya pledged to write."]],
      ["kept", "2021-06-20", ["The june: Kenya wrote."]],
    ]); // biome-ignore format: a list to be read at a glance
  });
});

describe("wordings", () => {
  it("are held against each other word by word", () => {
    expect(wordByWord("We will sign nothing in haste", "“We shall sign nothing, in haste now.”")).toEqual([
      { text: "“We", kind: "same" },
      { text: "will", kind: "left-out" },
      { text: "shall", kind: "put-in" },
      { text: "sign nothing, in haste", kind: "same" },
      { text: "now.”", kind: "put-in" },
    ]);
    expect(wordByWord("", "a b")).toEqual([{ text: "a b", kind: "put-in" }]);
    expect(wordByWord("Same words.", "same words")).toEqual([{ text: "same words", kind: "same" }]);
    const long = Array.from({ length: 5000 }, (_, at) => `w${at}`).join(" ");
    expect(wordByWord(long, long)).toEqual([{ text: long, kind: "put-in" }]);
  });

  it("of a row are those of its differing texts, with who has them", () => {
    const row: UtteranceRow = {
      ...resting([passage("march", "We will sign"), passage("june", "We shall sign")]),
      type: "utterance", mode: "direct", speaker: { kind: "person", name: "Amina Odero" }, text: "We will sign",
    }; // biome-ignore format: one row
    expect(wordingViews(row, HEADS)).toEqual([]);
    const values = [
      { value: "We will sign", facts: ["fact-march"] },
      { value: "We shall sign", facts: ["fact-june"] },
    ];
    const [first, second] = wordingViews(
      { ...row, differences: [{ slot: "text", class: "translation", values }] },
      HEADS,
    );
    expect(first).toEqual({ outlets: ["The march"], pieces: [{ text: "We will sign", kind: "same" }] });
    expect(second?.outlets).toEqual(["The june"]);
    expect(second?.pieces.map(({ kind }) => kind)).toEqual(["same", "left-out", "put-in", "same"]);
  });
});

describe("disagreements", () => {
  const passages = [
    passage("march", "They met in Lima."),
    passage("june", "They met in Oslo."),
    passage("winter", "They met."),
  ];
  const event: EventRow = {
    ...resting(passages), type: "event", kind: "meeting", participants: [], history: [], offices: [],
    differences: [
      { slot: "place", class: "conflict", values: [{ value: "Lima", facts: ["fact-march"] }, { value: "Oslo", facts: ["fact-june"] }] },
      { slot: "date", class: "time zone", values: [{ value: "2021-03-14", facts: ["fact-march"] }, { value: "2021-03-15", facts: ["fact-winter"] }] },
    ],
  }; // biome-ignore format: one row
  const row: DiscrepancyRow = {
    ...resting(passages.slice(0, 2)), type: "discrepancy", about: "place of the meeting", values: ["Lima", "Oslo"],
    class: "conflict", of: "fact-march",
  }; // biome-ignore format: one row
  const told = (values: ReturnType<typeof disagreementView>["values"]) =>
    values.map(({ label, told: by }) => [label, ...by.map(({ outlet }) => outlet)]);

  it("give each value with who says so, and in what else the same reports differ", () => {
    const view = disagreementView(row, event, HEADS);
    expect(told(view.values)).toEqual([["Lima", "The march"], ["Oslo", "The june"]]); // biome-ignore format: a table
    expect(view.passages).toEqual([]);
    expect(view.also.map(({ slot, class: kind, values }) => [slot, kind, told(values)])).toEqual([
      ["when", "time zone", [["14 March 2021", "The march"], ["15 March 2021", "The winter"]]],
    ]); // biome-ignore format: a table
  });

  it("of two rows that may be one give each value to the reports of its row", () => {
    const lima = { ...event, ...resting(passages.slice(0, 1)), differences: [] };
    expect(told(disagreementView(row, lima, HEADS).values)).toEqual([["Lima", "The march"], ["Oslo", "The june"]]); // biome-ignore format: a table
  });

  it("give no value to a report where that is not known", () => {
    const view = disagreementView({ ...row, class: "correction", resolution: "Oslo" }, undefined, HEADS);
    expect(told(view.values)).toEqual([["Lima"], ["Oslo"]]);
    expect(view.passages.map(({ outlet }) => outlet)).toEqual(["The march", "The june"]);
    expect(view.resolution).toBe("Oslo");
  });
});

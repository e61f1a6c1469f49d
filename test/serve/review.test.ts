// The queue of the review and the anchors of judgements, on rows and facts made by hand.
import { describe, expect, it } from "vitest";
import { doubtPlaces } from "../../src/model/doubt.ts";
import type { EventFact } from "../../src/model/fact.ts";
import { anchorOf, isAnchored, type Judgement, judgementOf } from "../../src/model/judgement.ts";
import type { CommitmentRow, DiscrepancyRow, EventRow } from "../../src/model/record.ts";
import type { TimeValue } from "../../src/model/time.ts";
import { before, judgementWords } from "../../src/serve/views/judged.ts";
import { alsoSpokenOf, anchorsOf, splitting } from "../../src/serve/views/judging.ts";
import { type Known, reasonsOf } from "../../src/serve/views/review.ts";

const on = (from: string, to = from, basis: TimeValue["basis"] = "stated"): TimeValue => ({
  from,
  to,
  precision: from === to ? "day" : "month",
  basis,
});
const person = (name: string) => ({ kind: "person" as const, name });

const meeting = (id: string, slots: Partial<EventRow> = {}): EventRow => ({
  type: "event",
  kind: "meeting",
  id,
  facts: [id],
  documents: ["d1"],
  origins: 2,
  evidence: [],
  differences: [],
  participants: [person("Lena Moor"), person("Ole Vik")],
  status: "held",
  date: on("2022-05-03"),
  history: [],
  offices: [],
  ...slots,
});
const KNOWN: Known = { seen: "2022-06-30", heads: new Map(), judgements: new Map() };
const kinds = (row: EventRow | DiscrepancyRow, known: Partial<Known> = {}): string[] =>
  reasonsOf(row, { ...KNOWN, ...known }).map(({ kind }) => kind);

describe("what wants an eye", () => {
  it("is nothing of a plain event", () => {
    expect(kinds(meeting("a"))).toEqual([]);
  });

  it.each<[string, Partial<EventRow>]>([
    ["candidates", { candidates: ["b"] }],
    ["undated", { date: undefined }],
    ["inferred", { date: on("2022-05-03", "2022-05-03", "inferred") }],
    ["vague", { date: on("2022-05-01", "2022-05-31") }],
    ["lapsed", { status: "planned" }],
    ["single", { origins: 1 }],
    [
      "disagreements",
      { differences: [{ slot: "date", class: "conflict", values: [{ value: "2022-05-03", facts: ["a"] }] }] },
    ],
  ])("is %s", (kind, slots) => {
    expect(kinds(meeting("a", slots))).toEqual([kind]);
  });

  it("is nothing of what an office lists of its own travels", () => {
    const told = {
      document: "d1",
      span: { from: 0, to: 4 },
      quote: "…",
      block: 0,
      marks: [],
      steps: [],
      fact: "a",
    };
    const listed = (rule: string) => kinds(meeting("a", { origins: 1, evidence: [{ ...told, rule }] }));
    expect(listed("official/secretary-travel")).toEqual([]);
    expect(listed("visit/travelled")).toEqual(["single"]);
  });

  it("is a disagreement that the event does not bear itself, at the event", () => {
    const about: DiscrepancyRow = {
      type: "discrepancy", about: "name of a minister", values: ["Moor", "Mohr"], class: "conflict", of: "a", id: "a", facts: ["a"],
      documents: ["d1"], origins: 1, evidence: [], differences: [],
    }; // biome-ignore format: one row
    expect(kinds(about)).toEqual([]);
    expect(kinds(meeting("a"), { about })).toEqual(["disagreements"]);
    expect(kinds({ ...about, of: undefined })).toEqual(["disagreements"]);
  });

  it("is no more once accepted, until another report joins", () => {
    const accept: Judgement = {
      id: "j", kind: "accept", by: "Anna", at: "2022-07-01T00:00:00Z",
      anchors: [{ document: "d1", quote: "they met", type: "event" }],
    }; // biome-ignore format: one judgement
    const judgements = new Map([["j", accept]]);
    const row = meeting("a", { origins: 1, judgements: ["j"] });
    expect(kinds(row, { judgements })).toEqual([]);
    expect(kinds({ ...row, documents: ["d1", "d2"] }, { judgements })).toEqual(["single"]);
    expect(kinds(row, { judgements: new Map([["j", { ...accept, kind: "note" }]]) })).toEqual(["single"]);
  });

  it("has a place until its day passes, and another from then on", () => {
    const plan = meeting("a", { status: "planned", date: on("2022-05-01", "2022-05-31") });
    expect(doubtPlaces(plan, KNOWN)).toEqual([
      { kinds: ["vague"], weight: 361, until: "2022-05-31" },
      { kinds: ["lapsed", "vague"], weight: 961, after: "2022-05-31" },
    ]);
    for (const [seen, found] of [
      ["2022-05-31", ["vague"]],
      ["2022-06-01", ["lapsed", "vague"]],
    ] as const)
      expect(kinds(plan, { seen })).toEqual(found);
  });

  it("is a promise that is still open once the day has passed by which it was due", () => {
    const promise: CommitmentRow = {
      type: "commitment", by: [person("Lena Moor")], action: "build a pier", status: "open", due: on("2022-05-31"), history: [], id: "p",
      facts: ["p"], documents: ["d1"], origins: 1, evidence: [], differences: [],
    }; // biome-ignore format: one row
    const at = (seen: string, row = promise) => reasonsOf(row, { ...KNOWN, seen }).map(({ words }) => words);
    expect(at("2022-05-31")).toEqual([]);
    expect(at("2022-06-01")).toEqual(["it was due by 31 May 2022; no report says what came of it"]);
    expect(at("2022-06-01", { ...promise, status: "kept" })).toEqual([]);
  });

  it("comes in order of use, the same whatever the order of the rows", () => {
    const rows = [
      meeting("c", { origins: 1 }),
      meeting("b", { date: undefined }),
      meeting("a", { candidates: ["b"] }),
      meeting("d", { origins: 1, kind: "signing" }),
      meeting("e", { origins: 1, documents: ["d1", "d2"] }),
    ];
    const order = (all: readonly EventRow[]) =>
      all
        .map((row) => ({ id: row.id, weight: doubtPlaces(row, KNOWN)[0]!.weight }))
        .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id);
    expect(order(rows)).toEqual(["a", "b", "d", "e", "c"]);
    expect(order(rows.toReversed())).toEqual(order(rows));
  });
});

const fact = (id: string, quote: string, slots: Partial<EventFact>): EventFact => ({
  id,
  document: "d1",
  type: "event",
  kind: "meeting",
  participants: [],
  evidence: {
    document: "d1",
    span: { from: 0, to: quote.length },
    quote,
    block: 0,
    marks: [],
    rule: "r",
    steps: [],
  },
  ...slots,
});

describe("anchors", () => {
  const words = "Moor met Vik and called Lund.";
  const met = fact("1", words, { participants: [person("Lena Moor"), person("Ole Vik")] });
  const called = fact("2", words, { kind: "call", participants: [person("Lena Moor"), person("Per Lund")] });
  const wrote = fact("3", words, { kind: "call", participants: [person("Lena Moor"), person("Per Lund")] });

  it("tell two events of one sentence apart by who takes part", () => {
    expect(isAnchored(anchorOf(met), called)).toBe(true);
    const [anchor] = anchorsOf({ facts: [met], beside: [called] });
    expect([met, called].map((one) => isAnchored(anchor!, one))).toEqual([true, false]);
  });

  it("and by their kind where the same take part", () => {
    const visited = { ...met, id: "4", kind: "visit" as const };
    const [anchor] = anchorsOf({ facts: [met], beside: [visited] });
    expect([met, visited].map((one) => isAnchored(anchor!, one))).toEqual([true, false]);
  });

  it("say what nothing tells apart", () => {
    expect(alsoSpokenOf({ facts: [called], beside: [wrote, met] })).toEqual([wrote]);
    expect(() =>
      splitting(
        [
          { facts: [called], beside: [wrote] },
          { facts: [wrote], beside: [called] },
        ],
        { by: "Anna", at: "2022-07-01T00:00:00Z" },
      ),
    ).toThrow(/cannot be told/);
  });
});

describe("a judgement", () => {
  const anchors = [anchorOf(fact("1", "They met.", { date: on("2022-05-05") }))];
  const correct = judgementOf({
    kind: "correct", anchors, slot: "date", value: "2022-05-06", by: "Anna", at: "2022-05-09T10:00:00Z",
  }); // biome-ignore format: one judgement

  it("has an id by what it says, by whom and when", () => {
    const { id, ...decision } = correct;
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(judgementOf(decision).id).toBe(id);
    for (const other of [
      { by: "Ben" },
      { at: "2022-05-09T10:00:01Z" },
      { value: "2022-05-07" },
      { anchors: [] },
    ])
      expect(judgementOf({ ...decision, ...other }).id).not.toBe(id);
  });

  it("is told in words, a correction with what the reports say", () => {
    const read = [fact("1", "They met.", { date: on("2022-05-05") })];
    expect(judgementWords(correct, before(correct, read))).toBe(
      "corrected by Anna, 9 May 2022: date 5 May 2022 → 6 May 2022",
    );
    expect(judgementWords({ ...correct, kind: "accept" })).toBe("accepted by Anna, 9 May 2022");
  });
});

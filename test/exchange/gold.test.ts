// A reading as lines of JSON: the guide's names and forms, and nothing that the fact does not bear.
import { describe, expect, it } from "vitest";
import { factLine, reportLines, rowLine } from "../../src/exchange/gold.ts";
import { jsonLine } from "../../src/exchange/jsonl.ts";
import type { CommitmentFact, EventFact, Evidence, Reading, UtteranceFact } from "../../src/model/fact.ts";
import type { DiscrepancyRow, DocumentHead, EventRow, PositionRow } from "../../src/model/record.ts";
import type { TimeValue } from "../../src/model/time.ts";

const TEXT = "Ministers meet\nThe two ministers met\n in Oslo on 3 May. It was “useful”, she said.";
const span = (words: string) => ({ from: TEXT.indexOf(words), to: TEXT.indexOf(words) + words.length });
const days = (from: string, to: string): TimeValue => ({ from, to, precision: "interval", basis: "stated" });

const document: DocumentHead = {
  id: "aaaaaaaaaaaaaaaa",
  hash: "a".repeat(64),
  size: TEXT.length,
  name: "oslo.txt",
  address: "reports/oslo.txt",
  media: "text/plain",
  encoding: "utf-8",
  received: "2022-05-04T00:00:00.000Z",
  language: "en",
  title: "Ministers meet",
  outlet: "Fjord Post",
  published: days("2022-05-03", "2022-05-04"),
  read: true,
  facts: 3,
  notices: [],
};
const evidence = (quote: string, rule: string): Evidence => ({
  document: document.id,
  span: span(quote),
  quote,
  block: 1,
  marks: [],
  rule,
  steps: [],
});
const base = (id: string, quote: string, rule: string) => ({
  id,
  document: document.id,
  evidence: evidence(quote, rule),
});
const meeting: EventFact = {
  ...base("1111111111111111", "The two ministers met\n in Oslo on 3 May.", "meeting/met"),
  type: "event",
  kind: "meeting",
  date: days("2022-05-03", "2022-05-03"),
  place: { kind: "place", name: "Oslo" },
  participants: [
    { kind: "person", name: "Ada Berg", state: "NO" },
    { kind: "state", name: "SE" },
  ],
  status: "held",
};
const remark: UtteranceFact = {
  ...base("2222222222222222", "“useful”", "quotation/said"),
  type: "utterance",
  mode: "direct",
  speaker: { kind: "unnamed", name: "unnamed: an official", state: "NO" },
  text: "useful",
};
const promise: CommitmentFact = {
  ...base("3333333333333333", "useful", "commitment/will"),
  type: "commitment",
  by: [{ kind: "state", name: "NO" }],
  action: "meet again",
  due: days("2022-06-01", "2022-06-30"),
  status: "open",
};
const reading: Reading = {
  document: document.id,
  rules: "1.0",
  dating: {
    clues: [
      {
        rule: "dating/copyright-year",
        words: "2022",
        span: span("met"),
        reason: "",
        allows: { from: "2022-01-01" },
      },
      {
        rule: "dating/full-date",
        words: "3 May",
        span: span("on 3 May"),
        reason: "",
        allows: { from: "2022-05-03", to: "2022-05-03" },
      },
      { rule: "dating/received", words: "", reason: "", allows: { from: "2022-05-03", to: "2022-05-03" } },
    ],
  },
  facts: [meeting, remark, promise],
  notices: [],
};

describe("a fact as a line", () => {
  it("gives names, ISO dates and the folded quote, and no empty slot", () => {
    expect(factLine(meeting, document)).toEqual({
      doc: "oslo.txt",
      type: "event",
      kind: "meeting",
      date: "2022-05-03",
      place: "Oslo",
      participants: ["Ada Berg", "SE"],
      status: "held",
      plover: { event: "CONSULT", context: ["diplomatic"], source: ["NOR", "SWE"], target: [], cameo: "04" },
      quote: "The two ministers met in Oslo on 3 May.",
      rule: "meeting/met",
      id: "1111111111111111",
    });
  });

  it("tells the state of an unnamed speaker, and only of such a one", () => {
    expect(factLine(remark, document)).toMatchObject({ speaker: "unnamed: an official", state: "NO" });
    const named = { ...remark, speaker: { kind: "person", name: "Ada Berg", state: "NO" } } as const;
    expect(factLine(named, document)).not.toHaveProperty("state");
  });

  it("writes a month as a month", () => {
    expect(factLine(promise, document)).toMatchObject({ by: ["NO"], due: "2022-06", status: "open" });
  });
});

describe("a report as lines", () => {
  it("begins with the report itself, and its closest clue in the text", () => {
    const [first, ...facts] = reportLines(document, reading);
    expect(first).toEqual({
      doc: "oslo.txt",
      type: "document",
      outlet: "Fjord Post",
      title: "Ministers meet",
      published: "2022-05-03/2022-05-04",
      language: "en",
      quote: "3 May",
      rule: "dating/full-date",
      id: document.id,
    });
    expect(facts.map(({ id }) => id)).toEqual(reading.facts.map(({ id }) => id));
  });

  it("leaves the day out where there is none", () => {
    const [first] = reportLines({ ...document, published: undefined }, { ...reading, dating: { clues: [] } });
    expect(first).not.toHaveProperty("published");
    expect(first).toMatchObject({ quote: "Ministers meet" });
  });
});

describe("a row as a line", () => {
  const { document: _document, evidence: _evidence, ...slots } = meeting;
  const row: EventRow = {
    ...slots,
    facts: [meeting.id],
    documents: [document.id],
    origins: 1,
    evidence: [{ ...meeting.evidence, fact: meeting.id }],
    differences: [],
    history: [
      { status: "planned", known: "2022-05-01", facts: [] },
      { status: "held", facts: [meeting.id] },
    ],
    offices: [],
  };

  it("bears its history in order and its passages by file name", () => {
    expect(rowLine(row, new Map([[document.id, "oslo.txt"]]))).toMatchObject({
      type: "event",
      id: meeting.id,
      history: ["planned", "held"],
      known: ["2022-05-01", null],
      origins: 1,
      evidence: [{ doc: "oslo.txt", quote: "The two ministers met in Oslo on 3 May.", rule: "meeting/met" }],
    });
  });

  it("bears the legs of a journey, what it may be the same as, and what a passage is to it", () => {
    const line = rowLine(
      {
        ...row,
        legs: [
          {
            place: { kind: "place", name: "Oslo" },
            status: "held",
            date: days("2022-05-03", "2022-05-03"),
            facts: ["f"],
          },
          { place: { kind: "state", name: "SE" }, status: "planned", facts: [] },
        ],
        candidates: ["4444444444444444"],
        differences: [{ slot: "place", class: "conflict", values: [{ value: "Oslo", facts: ["f"] }] }],
        evidence: [{ ...meeting.evidence, fact: meeting.id, as: "sign" }],
      },
      new Map(),
    );
    expect(line).toMatchObject({
      legs: [
        { place: "Oslo", status: "held", date: "2022-05-03", facts: ["f"] },
        { place: "SE", status: "planned", facts: [] },
      ],
      candidates: ["4444444444444444"],
      differences: [{ slot: "place", class: "conflict", values: [{ value: "Oslo", facts: ["f"] }] }],
      evidence: [{ as: "sign" }],
    });
    expect(rowLine(row, new Map())).not.toHaveProperty("legs");
    expect(rowLine(row, new Map())).not.toHaveProperty("candidates");
  });

  it("bears how a promise went on, when a position was first and last told, and what differs of what", () => {
    const rest = {
      facts: ["3333333333333333"],
      documents: [document.id],
      origins: 1,
      evidence: [{ ...promise.evidence, fact: promise.id }],
      differences: [],
    };
    const { document: _d, evidence: _e, ...promised } = promise;
    const history = [
      { status: "open", known: "2022-05-04", facts: [promise.id] },
      { status: "kept", facts: [] },
    ] as const;
    expect(rowLine({ ...promised, ...rest, history }, new Map())).toMatchObject({
      history: ["open", "kept"],
      known: ["2022-05-04", null],
    });
    const due = {
      ...promised,
      ...rest,
      history,
      status: "under way",
      due: days("2022-05-01", "2022-05-20"),
    } as const;
    expect(rowLine(due, new Map(), "2022-05-20")).toMatchObject({ status: "under way" });
    expect(rowLine(due, new Map(), "2022-05-21")).toMatchObject({
      status: "overdue",
      history: ["open", "kept"],
    });
    expect(rowLine(due, new Map())).toMatchObject({ status: "under way" });
    expect(rowLine({ ...due, status: "kept" }, new Map(), "2022-06-01")).toMatchObject({ status: "kept" });
    const position: PositionRow = {
      ...rest, id: "5", type: "position", actor: { kind: "state", name: "NO" }, stance: "opposes", issue: "the quota",
      first: "2022-05-01", last: "2022-05-09",
    }; // biome-ignore format: one row
    expect(rowLine(position, new Map())).toMatchObject({ first: "2022-05-01", last: "2022-05-09" });
    const discrepancy: DiscrepancyRow = {
      ...rest, id: "6", type: "discrepancy", about: "place", values: ["Oslo", "Bergen"], class: "conflict", of: meeting.id,
    }; // biome-ignore format: one row
    expect(rowLine(discrepancy, new Map())).toMatchObject({ class: "conflict", of: meeting.id });
  });

  it("tells which reports are one origin, by their names, and why", () => {
    const shared = [
      {
        documents: [document.id, "d2"],
        bonds: [{ reason: "both credit one wire", documents: [document.id, "d2"], of: "Reuters" }],
      },
    ] as const;
    expect(rowLine({ ...row, shared }, new Map([[document.id, "oslo.txt"]]))).toMatchObject({
      shared: [
        {
          docs: ["oslo.txt", "d2"],
          bonds: [{ reason: "both credit one wire", docs: ["oslo.txt", "d2"], of: "Reuters" }],
        },
      ],
    });
    expect(rowLine({ ...row, shared: [] }, new Map())).not.toHaveProperty("shared");
  });

  it("falls back to the document's id where its name is not at hand", () => {
    expect(rowLine(row, new Map())).toMatchObject({ evidence: [{ doc: document.id }] });
  });
});

describe("JSON Lines", () => {
  it("keeps one value on one line, whatever is in it", () => {
    const line = jsonLine({ text: "a\nb\u2028c\u2029d" });
    expect(line.split(/[\n\u2028\u2029]/)).toHaveLength(2);
    expect(JSON.parse(line)).toEqual({ text: "a\nb\u2028c\u2029d" });
  });
});

// What became of rows: reports of our own are read and reconciled twice, the earlier ones alone and all of them.
import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/model/fact.ts";
import type { DocumentHead, Row } from "../../src/model/record.ts";
import { citing } from "../../src/reconcile/citing.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { CHANGE_KINDS, type Change, changesOf } from "../../src/serve/views/changes.ts";
import { readingOf } from "../extract/reading.ts";

interface Report {
  readonly id: string;
  readonly day: string;
  readonly text: string;
}

const headOf = ({ id, day }: Report): DocumentHead => ({
  id, hash: id, size: 1, name: `${id}.txt`, address: id, media: "text/plain", encoding: "utf-8", received: `${day}T00:00:00Z`,
  language: "en", read: true, facts: 0, notices: [], published: { from: day, to: day, precision: "day", basis: "stated" },
}); // biome-ignore format: one value a field

const factsOf = ({ id, day, text }: Report): Fact[] =>
  readingOf(text, day).facts.map((fact) => ({
    ...fact,
    id: `${id}${fact.id}`,
    document: id,
    evidence: { ...fact.evidence, document: id },
  }));

/** All facts are offered to every row, as where each of them is found by its keys. */
const rowsOf = (reports: readonly Report[]): readonly Row[] => {
  const all = { documents: reports.map(headOf), facts: reports.flatMap(factsOf), judgements: [] };
  return reconcile(all).map((row) =>
    citing.cite(row, { ...all, facts: all.facts.filter(({ id }) => !row.facts.includes(id)) }),
  );
};

const told = (earlier: readonly Report[], later: readonly Report[]): readonly Change[] =>
  changesOf({ before: rowsOf(earlier), now: rowsOf([...earlier, ...later]) });

const of = (changes: readonly Change[], type: Row["type"]): Change[] =>
  changes.filter(({ row }) => row.type === type);

const PLAN: Report = {
  id: "a",
  day: "2021-03-10",
  text: "Kenyan Foreign Minister Amina Odero will meet Peruvian Foreign Minister Rosa Quispe in Lima on March 16, 2021.",
};
const HELD: Report = {
  id: "b",
  day: "2021-03-17",
  text: "Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Lima on March 16, 2021.",
};
const HELD_TOO: Report = {
  id: "c",
  day: "2021-03-18",
  text: "On March 16, 2021, Peruvian Foreign Minister Rosa Quispe held talks with Kenyan Foreign Minister Amina Odero in Lima.",
};
const ELSEWHERE: Report = {
  id: "d",
  day: "2021-03-18",
  text: "Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Oslo on March 16, 2021.",
};

describe("what became of rows", () => {
  it("is that all are new where there was nothing before", () => {
    const reports = [PLAN, HELD, HELD_TOO, ELSEWHERE];
    const changes = told([], reports);
    expect(changes.map(({ kinds }) => kinds)).toEqual(changes.map(() => ["new"]));
    expect(changes.map(({ row }) => row)).toEqual(expect.arrayContaining([...rowsOf(reports)]));
    expect(changes).toHaveLength(rowsOf(reports).length);
  });

  it("is nothing where no report is later", () => {
    expect(told([PLAN, HELD, HELD_TOO, ELSEWHERE], [])).toEqual([]);
  });

  it("is that what was planned is held, and told by one origin more", () => {
    expect(of(told([PLAN], [HELD]), "event")).toMatchObject([
      {
        kinds: ["moved", "confirmed"],
        slots: [
          { slot: "status", kind: "moved", before: "planned", now: "held" },
          { slot: "origins", kind: "confirmed", before: "1", now: "2" },
        ],
      },
    ]);
  });

  it("is that another origin confirms it", () => {
    const [change] = of(told([HELD], [HELD_TOO]), "event");
    expect(change).toMatchObject({ kinds: ["confirmed"], before: [{ documents: ["b"] }] });
  });

  it("is that it is only told again, where the words are the same", () => {
    const [change] = of(told([HELD], [{ ...HELD, id: "e", day: "2021-03-19" }]), "event");
    expect(change).toMatchObject({
      kinds: ["repeated"],
      slots: [{ slot: "reports", before: "1", now: "2" }],
    });
  });

  it("is that reports now differ, beside the row that is new", () => {
    const changes = told([HELD], [ELSEWHERE]);
    expect(of(changes, "discrepancy")).toMatchObject([{ kinds: ["differs"], before: [] }]);
    expect(of(changes, "event")).toMatchObject([{ kinds: ["new"], row: { documents: ["d"] } }]);
  });

  it("gives every change the kinds of its slots, the most important first, and no row twice", () => {
    const changes = told([PLAN], [HELD, HELD_TOO, ELSEWHERE]);
    for (const { kinds, slots } of changes) {
      const places = kinds.map((kind) => CHANGE_KINDS.indexOf(kind));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { kind } of slots) expect(kinds).toContain(kind);
    }
    const rows = changes.map(({ row }) => `${row.type} ${row.id}`);
    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe("rows that join and part", () => {
  const [meeting] = rowsOf([HELD]).filter(({ type }) => type === "event") as [Row];
  const row = (id: string, facts: readonly string[], more: Partial<Row> = {}): Row =>
    ({ ...meeting, id, facts, documents: facts, origins: facts.length, ...more }) as Row;

  it("are told as one that was several", () => {
    const before = [row("a", ["a", "b"]), row("c", ["c"])];
    const [change, ...none] = changesOf({ before, now: [row("a", ["a", "b", "c", "d"])] });
    expect(none).toEqual([]);
    expect(change).toMatchObject({ kinds: ["joined", "confirmed"], before });
  });

  it("are told as several that were one", () => {
    const before = [row("a", ["a", "b", "c"])];
    const changes = changesOf({ before, now: [row("a", ["a", "b"]), row("c", ["c", "d"])] });
    expect(changes.map(({ kinds, row: { id } }) => [id, ...kinds])).toEqual([
      ["a", "parted"],
      ["c", "parted"],
    ]);
  });

  it("are told with what was a disagreement and is none any more", () => {
    const differing = {
      differences: [
        { slot: "place", class: "conflict", values: [{ value: "Lima", facts: ["a"] }, { value: "Oslo", facts: ["b"] }] },
      ],
    } as unknown as Partial<Row>; // biome-ignore format: one difference
    const dispute = {
      ...meeting, type: "discrepancy", about: "place", values: ["Lima", "Oslo"], class: "conflict", id: "a", of: "a",
      facts: ["a", "b"],
    } as unknown as Row; // biome-ignore format: one row
    const settled = changesOf({
      before: [row("a", ["a", "b"], differing), dispute],
      now: [row("a", ["a", "b"])],
    });
    expect(settled.map(({ kinds, row: { type } }) => [type, ...kinds])).toEqual([
      ["event", "settled"],
      ["discrepancy", "settled"],
    ]);
    const arisen = changesOf({
      before: [row("a", ["a", "b"])],
      now: [row("a", ["a", "b"], differing), dispute],
    });
    expect(arisen.map(({ kinds, row: { type } }) => [type, ...kinds])).toEqual([
      ["event", "differs"],
      ["discrepancy", "differs"],
    ]);
  });
});

describe("days and places", () => {
  const [meeting] = rowsOf([HELD]).filter(({ type }) => type === "event") as [Row];
  const day = (from: string, to = from) => ({
    from,
    to,
    precision: from === to ? "day" : "month",
    basis: "stated",
  });
  const place = (kind: string, name: string) => ({ kind, name });

  it.each([
    ["another day", { date: day("2021-03-05") }, { date: day("2021-03-08") }, "moved"],
    ["a day that is no longer told", { date: day("2021-03-05") }, { date: undefined }, "moved"],
    [
      "a day of the month that was known",
      { date: day("2021-03-01", "2021-03-31") },
      { date: day("2021-03-08") },
      "fuller",
    ],
    ["a day where none was", { date: undefined }, { date: day("2021-03-08") }, "fuller"],
    ["another city", { place: place("place", "Lima") }, { place: place("place", "Oslo") }, "moved"],
    [
      "a city of the state that was known",
      { place: place("state", "PE") },
      { place: place("place", "Lima") },
      "fuller",
    ],
  ])("tell of %s", (_, before, now, kind) => {
    const changes = changesOf({
      before: [{ ...meeting, ...before } as unknown as Row],
      now: [{ ...meeting, ...now } as unknown as Row],
    });
    expect(changes.map(({ kinds }) => kinds)).toEqual([[kind]]);
  });
});

describe("promises", () => {
  const promise = (status: string, origins = 1): Row =>
    ({
      type: "commitment", id: "a", facts: ["a"], documents: ["a"], origins, evidence: [], differences: [], by: [], action: "ratify it",
      status, history: [],
    }) as unknown as Row; // biome-ignore format: one row

  it.each([
    ["open", "under way"],
    ["under way", "kept"],
    ["open", "broken"],
  ])("that were %s and are %s came further", (before, now) => {
    expect(changesOf({ before: [promise(before)], now: [promise(now, 2)] })).toMatchObject([
      { kinds: ["promise", "confirmed"], slots: [{ slot: "status", before, now }, { slot: "origins" }] },
    ]);
  });
});

// The judge of the stories is held to what it must see: a row that is missing, wrong or made of two, and a name or a
// disagreement that is not there. What arrives is made-up lines; a fault in a story's form is told, too.
import { describe, expect, it } from "vitest";
import { judge, type Line, type Said } from "./stories/judge.ts";
import { faultsOf, type Must, type Report, type Story } from "./stories/story.ts";

const PADDING = Array.from({ length: 60 }, () => "filler").join(" ");
const report = (name: string, sentence: string): Report => ({
  name,
  outlet: "The Outlet",
  received: "2023-05-12T09:00:00Z",
  text: [sentence, PADDING],
});
const A = { report: "a", quote: "Ministers Ama Oto and Bo Lind will meet in Riga on Thursday." };
const B = { report: "b", quote: "Ministers Ama Oto and Bo Lind met in Riga on Thursday." };
const C = { report: "c", quote: "Ministers Ama Oto and Bo Lind met in Oslo on Friday." };
const REPORTS = [A, B, C].map((place) => report(place.report, place.quote));
const story = (must: Partial<Must>): Story => ({
  name: "made up",
  themes: ["made up"],
  reports: REPORTS,
  must: { rows: [], ...must },
});

const line = (facts: readonly (typeof A)[], slots: Record<string, unknown> = {}): Line => ({
  type: "event",
  kind: "meeting",
  id: facts.map((place) => place.report).join(""),
  participants: ["Ama Oto", "Bo Lind"],
  date: "2023-05-11",
  evidence: facts.map((place) => ({
    doc: `${place.report}.txt`,
    quote: place.quote,
    fact: `fact-${place.report}`,
  })),
  ...slots,
});
const said = (...lines: readonly Line[]): Said => ({ lines, published: { c: "2023-05-13" } });
const why = (must: Partial<Must>, record: Said): string[] =>
  judge(story(must), record, () => record)
    .filter(({ holds }) => !holds)
    .map((one) => `${one.wrongMerge ? "merge " : ""}${one.why}`);

const MEETING = { is: "the meeting", type: "event", kind: "meeting", on: [A, B] } as const;

describe("the judge", () => {
  it("sees whether one row rests on all passages, whatever the order of names", () => {
    const wanted = {
      rows: [{ ...MEETING, participants: ["Lind Bo", "Ama Oto"], history: ["planned", "held"] }],
    };
    expect(why(wanted, said(line([A, B], { history: ["planned", "held"] })))).toEqual([]);
    expect(why(wanted, said(line([A]), line([B])))).toEqual(["no one row rests on all 2 passages (best: 1)"]);
    expect(why(wanted, said(line([A])))[0]).toMatch(/^no meeting read at b/);
    expect(why(wanted, said(line([A, B], { history: ["held"] })))).toEqual([
      "history held, not planned → held",
    ]);
    expect(
      why(wanted, said(line([A, B], { participants: ["Ama Oto"], history: ["planned", "held"] }))),
    ).toEqual(["participants are Ama Oto"]);
  });

  it("compares days: exactly, within, and the last one of a due date", () => {
    const rows = (slots: object) => ({ rows: [{ ...MEETING, ...slots }] });
    const month = said(line([A, B], { date: "2023-05", due: "2023-05-20/2023-05-31" }));
    expect(why(rows({ date: "2023-05-01/2023-05-31", due: "2023-05-31" }), month)).toEqual([]);
    expect(why(rows({ date: "2023-05-11" }), month)).toEqual(["date 2023-05, not 2023-05-11"]);
    expect(why(rows({ between: "2023-05-10/2023-05-12" }), said(line([A, B])))).toEqual([]);
    expect(why(rows({ between: "2023-05-12/2023-05-13" }), said(line([A, B])))).toHaveLength(1);
  });

  it("calls a row of two a wrong merge, by rows and by passages that stand apart", () => {
    const rows = [MEETING, { ...MEETING, is: "the other", on: [C] }];
    expect(why({ rows }, said(line([A, B]), line([C])))).toEqual([]);
    expect(why({ rows }, said(line([A, B, C])))).toEqual(["merge one row of two: abc"]);
    const apart = [{ type: "event", passages: [B, C] as const }];
    expect(why({ apart }, said(line([B, C])))).toEqual(["merge one row of two: bc"]);
    expect(why({ apart }, said(line([B]), line([C])))).toEqual([]);
  });

  it("wants one spelling for somebody, and nobody where he was not", () => {
    const entities = [{ name: "Ama Oto", also: ["Amah Oto"], at: [A, B] }];
    expect(why({ entities }, said(line([A]), line([B])))).toEqual([]);
    expect(why({ entities }, said(line([A]), line([B], { participants: ["Amah Oto"] })))).toEqual([
      "is written in 2 ways: Ama Oto, Amah Oto",
    ]);
    const strangers = [{ name: "Bo Lind", at: A }];
    expect(why({ strangers }, said(line([A], { participants: ["Ama Oto"] })))).toEqual([]);
    expect(why({ strangers }, said(line([A])))[0]).toMatch(/^merge is named at a/);
  });

  it("finds a disagreement between two passages, of its slot and class, and only there", () => {
    const differences = [
      {
        slot: "place",
        class: "conflict",
        values: [
          { value: "Riga", facts: ["fact-b"] },
          { value: "Oslo", facts: ["fact-c"] },
        ],
      },
    ];
    const record = said(line([A, B, C], { differences }));
    const between = [B, C] as const;
    const disagreement = (slots: object) => ({ disagreements: [{ between, ...slots }] });
    expect(why(disagreement({ slot: "place", class: "conflict" }), record)).toEqual([]);
    expect(why(disagreement({ class: "time zone" }), record)).toEqual([
      "its class is conflict, not time zone",
    ]);
    expect(why(disagreement({ slot: "date" }), record)[0]).toMatch(/^not shown/);
    expect(why({ disagreements: [{ between: [A, C] }] }, record)[0]).toMatch(/^not shown/);
    expect(why({ compatible: [{ between }] }, record)[0]).toMatch(/^merge shown as a disagreement/);
  });

  it("wants a promise to point at what became of it, by its passage or its fact", () => {
    const rows = [{ is: "the promise", type: "commitment", on: [A], outcome: B }];
    const promise = (slots: object) => line([A], { type: "commitment", kind: undefined, ...slots });
    expect(why({ rows }, said(promise({ steps: [{ facts: ["fact-b"] }] }), line([B])))).toEqual([]);
    expect(why({ rows }, said(promise({}), line([B])))[0]).toMatch(/^does not point at b/);
  });

  it("asks when an undated report was written", () => {
    expect(why({ dated: [{ report: "c", published: "2023-05-12/2023-05-14" }] }, said())).toEqual([]);
    expect(why({ dated: [{ report: "c", published: "2023-05-14/2023-05-15" }] }, said())).toHaveLength(1);
    expect(why({ dated: [{ report: "a", published: "2023-05-14" }] }, said())).toHaveLength(1);
  });
});

describe("the form of a story", () => {
  const faults = (must: Partial<Must>, reports = REPORTS): string[] => faultsOf({ ...story(must), reports });

  it("is kept by one that is well made", () => {
    expect(faults({ rows: [MEETING] })).toEqual([]);
  });

  it("asks for quotations that stand once, days that are days, and fields that there are", () => {
    expect(faults({ rows: [{ ...MEETING, on: [{ report: "a", quote: "filler" }] }] })[0]).toMatch(
      /stands 60 times/,
    );
    expect(faults({ rows: [{ ...MEETING, on: [{ report: "d", quote: "x" }] }] })[0]).toMatch(/no report d/);
    expect(faults({ rows: [{ ...MEETING, date: "2023-02-30" }] })[0]).toMatch(/no day: 2023-02-30/);
    expect(faults({ rows: [{ ...MEETING, status: "postponed" }] })[0]).toMatch(/no status postponed/);
    expect(faults({ rows: [{ ...MEETING, mood: "glad" } as never] })[0]).toMatch(/no field mood/);
    expect(
      faults({}, [report("a", "On Friday, 11 May 2023, nothing was said."), ...REPORTS.slice(1)])[0],
    ).toMatch(/another weekday/);
    expect(faults({}, REPORTS.slice(0, 1))).toEqual(["made up: has 1 reports"]);
  });
});

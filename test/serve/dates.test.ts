import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentHead } from "../../src/model/record.ts";
import { addDays, type TimeValue } from "../../src/model/time.ts";
import { marked } from "../../src/serve/cli/rows.ts";
import { dateView, dayWords, inMonth, mondayOf, parseDay, spanWords } from "../../src/serve/views/dates.ts";
import { statedDays } from "../../src/serve/views/passages.ts";
import { on } from "./record.ts";

describe("a time in words", () => {
  const cases: readonly (readonly [TimeValue, string, string, string, string])[] = [
    [on("2021-12-11"), "Saturday 11 December 2021", "11 Dec 2021", "11", ""],
    [on("2021-03-15", "2021-03-17"), "15–17 March 2021", "15–17 Mar 2021", "15–17", ""],
    [on("2021-03-28", "2021-04-02"), "28 March – 2 April 2021", "28 Mar – 2 Apr 2021", "28 Mar – 2 Apr", ""],
    [on("2021-12-30", "2022-01-02"), "30 December 2021 – 2 January 2022", "30 Dec 2021 – 2 Jan 2022", "30 Dec 2021 – 2 Jan 2022", ""],
    [on("2021-04-01", "2021-04-15", { precision: "half-month" }), "first half of April 2021", "first half of Apr 2021", "1–15", "half a month"],
    [on("2021-04-16", "2021-04-30", { precision: "half-month" }), "second half of April 2021", "second half of Apr 2021", "16–30", "half a month"],
    [on("2021-03-01", "2021-03-31", { precision: "month" }), "March 2021", "Mar 2021", "Mar", "month"],
    [on("2021-03-01", "2021-05-31", { precision: "season" }), "March – May 2021", "Mar – May 2021", "Mar – May", "season"],
    [on("2021-01-01", "2021-12-31", { precision: "year" }), "2021", "2021", "2021", "year"],
    [on("2021-03-14", "2021-03-15", { precision: "interval", basis: "inferred" }), "14–15 March 2021", "14–15 Mar 2021", "14–15", "some day between, inferred"],
  ]; // biome-ignore format: one a line
  test.each(cases)("%j", (time, long, short, inside, note) => {
    const view = dateView(time);
    expect([view.long, view.short, inMonth(view), view.note]).toEqual([long, short, inside, note]);
  });

  test("weekday, zone and the exact value stand beside", () => {
    const view = dateView(on("2021-03-15", "2021-03-17", { zone: "America/New_York" }));
    expect([view.weekday, view.zone, view.iso]).toEqual([
      "Mon–Wed",
      "New York time",
      "2021-03-15/2021-03-17",
    ]);
  });
});

describe("a length of time", () => {
  test("is told in the unit people would use", () => {
    expect([1, 12, 91, 92, 400, 729, 740, 3776].map(spanWords)).toEqual([
      "1 day", "12 days", "91 days", "3 months", "13 months", "23 months", "2 years", "10 years",
    ]); // biome-ignore format: pairs
  });
});

describe("how a day is known", () => {
  const tuesday = on("2021-03-16", "2021-03-16", { basis: "inferred", reference: "2021-03-14" });
  const stated = new Set(["2021-03-14"]);
  const head = (published: TimeValue) => new Map([["a", { published } as DocumentHead]]);

  test("counted from a day that its report states is as good as stated, and bears no note", () => {
    expect([dateView(tuesday, stated).ground, dateView(tuesday, stated).note]).toEqual(["counted", ""]);
    expect(marked(tuesday, stated, ({ short }) => short)).toBe("16 Mar 2021");
  });

  test("counted from a day that was itself inferred, it is inferred, on pages and on a terminal", () => {
    const inferred = statedDays(
      { documents: ["a"] },
      head(on("2021-03-14", "2021-03-14", { basis: "inferred" })),
    );
    expect([dateView(tuesday, inferred).ground, dateView(tuesday, inferred).note]).toEqual([
      "inferred",
      "inferred",
    ]);
    expect(marked(tuesday, inferred, ({ short }) => short)).toBe("16 Mar 2021 inferred");
  });

  test("without a word on what it was counted from, it is inferred", () =>
    expect(dateView(on("2021-03-16", "2021-03-16", { basis: "inferred" }), stated).ground).toBe("inferred"));

  test("only the row's own reports count", () => {
    const heads = head(on("2021-03-14"));
    expect([...statedDays({ documents: ["a"] }, heads)]).toEqual(["2021-03-14"]);
    expect([...statedDays({ documents: ["b"] }, heads)]).toEqual([]);
  });
});

describe("a day as somebody types it", () => {
  test.each([
    ["1 Mar 2021", "2021-03-01", "2021-03-01"],
    ["1st March, 2021", "2021-03-01", "2021-03-01"],
    ["March 1, 2021", "2021-03-01", "2021-03-01"],
    ["2021-03-01", "2021-03-01", "2021-03-01"],
    ["2021-3-1", "2021-03-01", "2021-03-01"],
    ["  march   2021 ", "2021-03-01", "2021-03-31"],
    ["Feb 2024", "2024-02-01", "2024-02-29"],
    ["Sept. 2021", "2021-09-01", "2021-09-30"],
    ["2021-12", "2021-12-01", "2021-12-31"],
    ["2021", "2021-01-01", "2021-12-31"],
  ])("%s", (typed, from, to) => expect([parseDay(typed, "from"), parseDay(typed, "to")]).toEqual([from, to]));

  test.each([
    "",
    "soon",
    "31 Feb 2021",
    "03/04/2021",
    "2021-13",
    "1 Mars 2021",
    "0000",
    "1 Mar 21",
    "2021-02-30x",
  ])("%j is not one", (typed) => expect(parseDay(typed, "from")).toBeUndefined());

  const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays("1900-01-01", days));

  test("what is written is read back", () =>
    fc.assert(
      fc.property(day, (at) => {
        expect(parseDay(dayWords(at), "from")).toBe(at);
        expect(parseDay(dayWords(at, "short"), "to")).toBe(at);
        expect(mondayOf(at) <= at && addDays(mondayOf(at), 7) > at).toBe(true);
      }),
    ));

  test("no text breaks it", () => fc.assert(fc.property(fc.string(), (text) => void parseDay(text, "to"))));
});

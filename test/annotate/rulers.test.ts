// Surnames that stand alone: settled by the report's day, or left open.
import { describe, expect, it } from "vitest";
import { rulerNamed } from "../../src/annotate/rulers.ts";
import type { TimeValue } from "../../src/model/time.ts";

const on = (day: string): TimeValue => ({ from: day, to: day, precision: "day", basis: "stated" });
const names = (name: string, day: string): string[] => rulerNamed(name, on(day)).map((one) => one.name);

describe("a ruler's surname", () => {
  it("is settled where one of that name was in office", () => {
    expect(names("Macron", "2021-03-17")).toEqual(["Emmanuel Macron"]);
    expect(names("Merkel", "2021-03-17")).toEqual(["Angela Merkel"]);
  });
  it("is settled between the election and the oath", () => {
    expect(names("Biden", "2020-12-07")).toEqual(["Joe Biden"]);
  });
  it("stays open long before or after", () => {
    expect(names("Macron", "2015-03-17")).toEqual([]);
    expect(names("Merkel", "2024-03-17")).toEqual([]);
  });
  it("stays open without a day, and for common words", () => {
    expect(rulerNamed("Macron", undefined)).toEqual([]);
    expect(names("May", "2018-03-17")).toEqual([]);
  });
});

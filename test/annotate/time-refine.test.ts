// What stands beside a time: bounds, the length of a trip, a zone, the day named before, a weekday that does not fit.
import { describe, expect, it } from "vitest";
import { findTimes } from "../../src/annotate/time/find.ts";
import { iso, type TimeValue } from "../../src/model/time.ts";

const reference: TimeValue = { from: "2021-03-17", to: "2021-03-17", precision: "day", basis: "stated" };
const only = (text: string, more = {}) => findTimes(text, { reference, ...more })[0]!;

describe("bounds", () => {
  const cases = [
    ["The target must be met by 2030.", "by", "2030", "interval"],
    ["He has led the bank since April 2019.", "since", "2019-04", "month"],
    ["The embargo will last until June 30.", "until", "2021-06-30", "interval"],
    ["They will meet before Sunday.", "before", "2021-03-17/2021-03-20", "interval"],
    ["Troops arrived after March 3.", "after", "2021-03-04/2021-03-17", "interval"],
  ] as const;
  for (const [text, bound, day, precision] of cases)
    it(text, () => {
      const time = only(text);
      expect([time.bound, iso(time.value!), time.value!.precision]).toEqual([bound, day, precision]);
    });

  it("leaves a side that stays open unset", () => {
    expect(only("They met before Sunday.")).toMatchObject({ bound: "before", value: undefined });
  });

  it("takes 'after' before a noun for no bound", () => {
    expect(only("He resigned after Sunday's vote.").bound).toBeUndefined();
  });
});

describe("length", () => {
  it("reckons a trip of so many days from its first", () => {
    const time = only("They will start a three-day trip to Japan from Monday.");
    expect([iso(time.value!), time.value!.precision]).toEqual(["2021-03-22/2021-03-24", "days"]);
  });
  it("leaves a day alone that is not said to be the first", () => {
    expect(iso(only("He ended a three-day trip on Monday.").value!)).toBe("2021-03-15");
  });
});

describe("zone", () => {
  it("keeps the zone that is written", () => {
    expect(only("The call took place at 9 p.m. on Tuesday (Japan time).").value?.zone).toBe("Asia/Tokyo");
    expect(only("It was fired on March 16, 2021, 07:00 GMT.").value?.zone).toBe("Etc/UTC");
  });
  it("makes none up", () => {
    expect(only("The call took place on Tuesday, local time.").value?.zone).toBeUndefined();
  });
});

describe("what counts from a day named before", () => {
  const previous: TimeValue = { from: "2021-03-10", to: "2021-03-10", precision: "day", basis: "stated" };
  it("is placed when that day is given", () => {
    expect(iso(only("They had met three days earlier.", { previous }).value!)).toBe("2021-03-07");
    expect(iso(only("He was freed on the same day.", { previous }).value!)).toBe("2021-03-10");
  });
  it("is unset when it is not", () => expect(only("They had met three days earlier.").value).toBeUndefined());
});

describe("weekday and date", () => {
  it("takes the year beside the report's in which both agree", () => {
    const time = findTimes("On Friday, March 19 they sent a note.", {
      reference: { ...reference, from: "2022-01-10", to: "2022-01-10" },
    })[0]!;
    expect(iso(time.value!)).toBe("2021-03-19");
  });
  it("says where no year fits", () => {
    expect(only("They met on Monday, March 17.").reason).toContain("does not fall");
    expect(only("They met on Tuesday, March 17, 2021.").reason).toContain("does not fall");
  });
});

describe("direction", () => {
  const cases = [
    ["They met on Tuesday.", "past"],
    ["They will meet on Tuesday.", "future"],
    ["A meeting on Tuesday", "unknown"],
    ["He would fly on Tuesday.", "future"],
    ["He would have flown on Tuesday.", "past"],
    ["They are to meet on Tuesday.", "future"],
    ["They have been meeting since Tuesday.", "past"],
  ] as const;
  for (const [text, direction] of cases) it(text, () => expect(only(text).direction).toBe(direction));

  it("stands in the reason with the word that gave it", () => {
    expect(only("They will meet on Tuesday.").reason).toContain('"will meet"');
  });
});

describe("basis", () => {
  it("tells stated from inferred, and from what day", () => {
    expect(only("Signed on March 1, 2020.").value).toEqual({
      from: "2020-03-01",
      to: "2020-03-01",
      precision: "day",
      basis: "stated",
    });
    expect(only("They met yesterday.").value).toMatchObject({ basis: "inferred", reference: "2021-03-17" });
  });
});

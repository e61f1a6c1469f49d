// Calendars and timelines, opened by ical.js and held against the fields that TimelineJS documents.
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { CALENDAR_END, calendarEvent, calendarHead, calendarPromise } from "../../src/exchange/calendar.ts";
import type { TakenEvent } from "../../src/exchange/taken.ts";
import { TIMELINE_END, timelineEvent, timelineHead } from "../../src/exchange/timeline.ts";
import type { TimeValue } from "../../src/model/time.ts";
import { ATTACKS, event, madeOf, oneLine, UNFIT } from "./made.ts";

const HEAD = { title: "Talks; all, of them", lines: ["One, two; three.", "Made by Readout 1."] };
const time = (from: string, to: string, precision: TimeValue["precision"] = "days"): TimeValue => ({
  from,
  to,
  precision,
  basis: "stated",
});

const text = (entries: readonly string[]): string =>
  `${calendarHead(HEAD)}${entries.join("")}${CALENDAR_END}`;
const opened = (entries: readonly string[]) => new ICAL.Component(ICAL.parse(text(entries)));
const entry = (one: TakenEvent) => opened([calendarEvent(one)]).getFirstSubcomponent("vevent")!;

describe("an event in a calendar", () => {
  it("is of whole days, its end the day after, stamped by its report and never by the clock", () => {
    const found = entry(
      event({ date: time("2021-03-15", "2021-03-17"), href: "https://readout.example/event/x" }),
    );
    const { startDate, endDate, summary, location, uid } = new ICAL.Event(found);
    expect([startDate.isDate, startDate.toString(), endDate.isDate, endDate.toString()]).toEqual([
      true, "2021-03-15", true, "2021-03-18",
    ]); // biome-ignore format: one row
    expect([summary, location, uid]).toEqual([
      "Solheim and Costa meet in Lisbon",
      "Lisbon",
      "00000000000000aa@readout",
    ]);
    expect(found.getFirstPropertyValue("dtstamp")!.toString()).toBe("2022-02-02T09:30:00Z");
    expect(found.getFirstPropertyValue("url")).toBe("https://readout.example/event/x");
    expect(found.getAllProperties("rrule")).toEqual([]);
    expect(String(found.getFirstPropertyValue("description"))).toContain("¶2: “They met in Lisbon.”");
  });

  it.each([
    ["held", "CONFIRMED"],
    ["planned", "TENTATIVE"],
    ["expected", "TENTATIVE"],
    ["proposed", "TENTATIVE"],
    ["cancelled", "CANCELLED"],
    ["overtaken", "CANCELLED"],
  ] as const)("that is %s is %s", (status, word) => {
    expect(entry(event({ status })).getFirstPropertyValue("status")).toBe(word);
  });

  it("says of a stretch in which its day is not known that it is not", () => {
    const may = event({ date: time("2021-05-01", "2021-05-31", "month") });
    expect(new ICAL.Event(entry(may)).summary).toBe("Solheim and Costa meet in Lisbon (day not known)");
    expect(calendarEvent(event({ date: undefined }))).toBe("");
  });

  it("keeps a report's words words, in lines of at most 75 bytes", () => {
    const all = text([...ATTACKS, UNFIT].map((attack) => calendarEvent(madeOf(attack))));
    for (const line of all.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(all.replaceAll("\r\n", "")).not.toMatch(/[\0-\x1f]/);
    const found = new ICAL.Component(ICAL.parse(all)).getAllSubcomponents("vevent");
    expect(found).toHaveLength(ATTACKS.length + 1);
    expect(found.slice(0, -1).map((one) => new ICAL.Event(one).summary)).toEqual(ATTACKS.map(oneLine));
    expect(found.flatMap((one) => one.getAllProperties("description"))).toHaveLength(ATTACKS.length + 1);
  });

  it("stands in a calendar that bears its own name", () => {
    const calendar = opened([]);
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Talks\\; all\\, of them");
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getAllSubcomponents()).toEqual([]);
  });
});

it("a promise stands in a calendar on the day it is due", () => {
  const promise = calendarPromise({
    uid: "b",
    title: "Promise by Norway: send a ship",
    due: time("2022-12-31", "2022-12-31", "day"),
    standing: "overdue; due Saturday 31 December 2022",
    notes: [],
    received: "2022-02-02T09:30:00Z",
    reports: 2,
  });
  const found = new ICAL.Event(opened([promise]).getFirstSubcomponent("vevent")!);
  expect([found.summary, found.startDate.toString(), found.endDate.toString()]).toEqual([
    "Due: Promise by Norway: send a ship",
    "2022-12-31",
    "2023-01-01",
  ]);
  expect(found.description).toContain("Overdue; due Saturday");
});

type Fields = Readonly<Record<string, unknown>>;
const timeline = (events: readonly TakenEvent[]) =>
  JSON.parse(
    `${timelineHead(HEAD)}${events.flatMap((one) => timelineEvent(one) ?? []).join(",")}${TIMELINE_END}`,
  ) as { readonly title: Fields; readonly events: readonly Fields[] };

/** The fields of the documentation, each with what it must hold. */
const whole = (value: unknown): boolean => Number.isInteger(value);
const DATE: Readonly<Record<string, (value: unknown) => boolean>> = { year: whole, month: whole, day: whole };
const isDate = (value: unknown): boolean =>
  Object.entries(value as Fields).every(([name, part]) => DATE[name]?.(part) === true) &&
  "year" in (value as Fields);
const isText = (value: unknown): boolean =>
  Object.entries(value as Fields).every(
    ([name, part]) => ["headline", "text"].includes(name) && typeof part === "string",
  );
const isWord = (value: unknown): boolean => typeof value === "string";
const SLIDE: Readonly<Record<string, (value: unknown) => boolean>> = {
  start_date: isDate,
  end_date: isDate,
  display_date: isWord,
  text: isText,
  group: isWord,
  unique_id: isWord,
  autolink: (value) => value === false,
};
const wrong = (slide: Fields): readonly string[] =>
  Object.entries(slide).flatMap(([name, value]) => (SLIDE[name]?.(value) === true ? [] : [name]));

describe("a timeline", () => {
  it("holds the documented fields and no others, dates as exact as they are known", () => {
    const { events } = timeline([
      event({ href: "https://readout.example/event/x" }),
      event({ date: time("2021-03-15", "2021-03-17") }),
      event({ date: time("2021-05-01", "2021-05-31", "month") }),
      event({ date: time("2021-01-01", "2021-12-31", "year") }),
      event({ date: undefined }),
    ]);
    expect(events.flatMap(wrong)).toEqual([]);
    expect(events.map(({ start_date, end_date }) => [start_date, end_date])).toEqual([
      [{ year: 2021, month: 3, day: 16 }, undefined],
      [
        { year: 2021, month: 3, day: 15 },
        { year: 2021, month: 3, day: 17 },
      ],
      [{ year: 2021, month: 5 }, undefined],
      [{ year: 2021 }, undefined],
    ]);
    expect((events[0]!.text as Fields).text).toContain('<a href="https://news.example/a" rel="noreferrer">');
  });

  it("keeps a report's words words", () => {
    const { events } = timeline([...ATTACKS, UNFIT].map(madeOf));
    for (const { text: shown } of events as readonly {
      readonly text: { headline: string; text: string };
    }[]) {
      expect(shown.headline).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot|#39);)/);
      expect(shown.text.replaceAll(/<\/?p>/g, "")).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot|#39);)/);
    }
  });
});

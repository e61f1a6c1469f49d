// What must hold of any sentence and any day: spans lie apart and inside, days grow with the day they count from, the cost stays linear.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDateLine, parseDateline } from "../../src/annotate/time/dateline.ts";
import { dateReport } from "../../src/annotate/time/dating.ts";
import { findTimes } from "../../src/annotate/time/find.ts";
import { RULES } from "../../src/annotate/time/rules.ts";
import type { Document } from "../../src/model/document.ts";
import { addDays, isDay, type TimeValue } from "../../src/model/time.ts";

const PIECES = [
  "Monday", "Saturday", "next", "last", "this", "week", "weekend", "March", "May", "Dec.", "February", "June", "16", "29", "30", "31st", "3rd", "2021", "1999", "the", "in", "on",
  "by", "since", "from", "to", "and", "between", "-", "–", ",", ".", "(", ")", "early", "mid", "first half of", "two", "days", "years", "ago", "will",
  "met", "said", "plans to", "agreed", "today", "yesterday", "spring", "quarter", "fiscal", "month", "1990s", "a", "few", "16/03/2021",
]; // biome-ignore format: one list

const sentence = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((words) => words.join(" "));
const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays("1995-01-01", days));
const on = (from: string, to = from): TimeValue => ({
  from,
  to,
  precision: from === to ? "day" : "interval",
  basis: "stated",
});

describe("findTimes", () => {
  it("gives spans in order, inside the text and apart, and days of the calendar in order", () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ maxLength: 80 })), day, (text, reference) => {
        let end = 0;
        for (const { span, value } of findTimes(text, { reference: on(reference) })) {
          expect(span.from).toBeGreaterThanOrEqual(end);
          expect(span.to).toBeGreaterThan(span.from);
          end = span.to;
          if (value) expect(isDay(value.from) && isDay(value.to) && value.from <= value.to).toBe(true);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ["They met on 30 February.", []],
    ["The talks run from June 31 to July 2.", ["2022-07-02"]],
    ["They met on 27–29 February.", ["2020-02-27"]],
    ["They met on 29 February.", ["2020-02-29"]],
  ])("places a day that few years or none have: %s", (text, days) => {
    const values = findTimes(text, { reference: on("2022-03-17") }).flatMap(({ value }) => value?.from ?? []);
    expect(values).toEqual(days);
  });

  it("covers, from a reference of several days, what each of its days gives", () => {
    const plain = fc.constantFrom(
      ...[
        "They met on Tuesday.",
        "They will meet on Friday.",
        "They met last week.",
        "The vote is next Friday.",
        "They met last Monday.",
        "It fell in May.",
      ],
      ...[
        "It will open in the spring.",
        "They met over the weekend.",
        "He left on March 3.",
        "He will leave on the 30th.",
        "They marched this weekend.",
      ],
      ...[
        "They meet in June.",
        "A vote is due next weekend.",
        "They met two months ago.",
        "They met last July.",
        "It opens early next year.",
      ],
    );
    fc.assert(
      fc.property(
        plain,
        day,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (text, from, inside, rest) => {
          const whole = findTimes(text, { reference: on(from, addDays(from, inside + rest)) })[0]!.value!;
          const one = findTimes(text, { reference: on(addDays(from, inside)) })[0]!.value!;
          expect(whole.from <= one.from && one.to <= whole.to).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("gives only what is stated in full where the report's day is not known", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const { value, rule } of findTimes(text))
          if (value)
            expect(
              value.basis === "stated" ||
                /previous|neighbouring/.test(rule) ||
                value.precision === "days" ||
                value.precision === "interval",
            ).toBe(true);
      }),
    );
  });

  it("costs no more than linear time on hostile text", () => {
    const hostile = [
      " ",
      "1",
      "a ",
      "March ",
      "Monday ",
      "the ",
      "1 ",
      "2020 ",
      "of ",
      "to ",
      "- ",
      "(",
      "early-",
      "next ",
      "three-day to from ",
      "March 1 - ",
      "the first half of ",
    ];
    for (const piece of hostile)
      for (const wrap of [
        ["", ""],
        ["March 1", "2"],
        ["in", "March 2020"],
      ] as const) {
        const text = wrap[0] + piece.repeat(60_000 / piece.length) + wrap[1];
        const start = performance.now();
        findTimes(text, { reference: on("2021-03-17") });
        parseDateline(text);
        parseDateLine(text);
        expect(performance.now() - start).toBeLessThan(2_000);
      }
  });

  it("tries no rule with an unbounded run of blanks", () => {
    for (const { pattern } of RULES) expect(pattern.source).not.toMatch(/\\s[+*]/);
  });
});

describe("dateReport", () => {
  it("never throws, and gives no value wider than a month", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, fc.string({ maxLength: 60 })), { maxLength: 8 }), (lines) => {
        const text = lines.join("\n");
        let from = 0;
        const blocks = lines.map((line, i) => {
          const span = { from, to: from + line.length };
          from += line.length + 1;
          return {
            role: (["body", "caption", "byline", "body", "furniture"] as const)[i % 5]!,
            span,
            rule: "made-up",
          };
        });
        const document = { text, blocks, stated: {}, address: "x", notices: [] } as unknown as Document;
        const { value } = dateReport(document);
        if (value) expect(value.from <= value.to && addDays(value.from, 31) > value.to).toBe(true);
      }),
    );
  });
});

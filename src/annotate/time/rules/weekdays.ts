// Weekdays: the report's day and the tense tell which one. "Last" and "next" are kept open where readers differ.
import type { Which } from "../expression.ts";
import type { TimeRule } from "../rule.ts";
import { WEEKDAY, weekdayOf } from "../words.ts";

const re = (source: string): RegExp => new RegExp(source, "g");
const OF_DAY = "(?:\\s+(?:morning|afternoon|evening|night|midday|noon))?";
const EARLY = "(?:(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier|[Mm]id-?day)\\s+(?:on\\s+)?)?";

const WEEK: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
  previous: -1,
  following: 1,
  "the same": 0,
};

export const WEEKDAYS: readonly TimeRule[] = [
  {
    name: "time/weekday-of-week",
    needs: "weekday",
    reason: "a weekday of last, this or next week",
    example: "Friday of next week",
    pattern: re(
      `(?<!\\w)${EARLY}(?<weekday>${WEEKDAY})${OF_DAY}(?:\\s+of)?\\s+(?<week>last|this|next)\\s+week\\b`,
    ),
    read: ({ weekday, week }) => ({ type: "weekday", weekday: weekdayOf(weekday!), week: WEEK[week!] }),
  },
  {
    name: "time/week-weekday",
    needs: "weekday",
    reason: "a weekday of last, this or next week",
    example: "next week on Tuesday",
    pattern: re(`\\b(?<week>[Ll]ast|[Tt]his|[Nn]ext)\\s+week\\s+on\\s+(?<weekday>${WEEKDAY})${OF_DAY}`),
    read: ({ weekday, week }) => ({
      type: "weekday",
      weekday: weekdayOf(weekday!),
      week: WEEK[week!.toLowerCase()],
    }),
  },
  {
    name: "time/between-weekdays",
    needs: "weekday",
    reason: "between two weekdays something happened, on one of them or on all",
    example: "between Monday and Thursday",
    pattern: re(`\\b[Bb]etween\\s+(?<weekday>${WEEKDAY})${OF_DAY}\\s+and\\s+(?<to>${WEEKDAY})${OF_DAY}`),
    read: ({ weekday, to }) => ({
      type: "weekday",
      weekday: weekdayOf(weekday!),
      to: weekdayOf(to!),
      precision: "interval",
    }),
  },
  {
    name: "time/weekday-range",
    needs: "weekday",
    reason: "two weekdays joined by 'to' or a dash bound what lasts from one to the other",
    example: "from Monday to Wednesday",
    pattern: re(
      `(?<!\\w)(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s+)?(?<weekday>${WEEKDAY})(?:\\s?[-–—]\\s?|\\s+(?:to|through|until|thru)\\s+)(?<to>${WEEKDAY})`,
    ),
    read: ({ weekday, to, which }) => ({
      type: "weekday", weekday: weekdayOf(weekday!), to: weekdayOf(to!), which: which?.toLowerCase() as Which, precision: "days",
    }), // biome-ignore format: one value
  },
  {
    name: "time/weekday-pair",
    needs: "weekday",
    reason: "two weekdays next to each other joined by 'and' are one stretch of two days",
    example: "Monday and Tuesday",
    pattern: re(
      `(?<!\\w)(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s+)?(?<weekday>${WEEKDAY})\\s+and\\s+(?<to>${WEEKDAY})(?!['’])`,
    ),
    read: ({ weekday, to, which }) =>
      (weekdayOf(to!) - weekdayOf(weekday!) + 7) % 7 === 1
        ? {
            type: "weekday",
            weekday: weekdayOf(weekday!),
            to: weekdayOf(to!),
            which: which?.toLowerCase() as Which,
            precision: "days",
          }
        : undefined,
  },
  {
    name: "time/which-weekday",
    needs: "weekday",
    reason:
      "last, this or next before a weekday counts from the report's day; open where it may be this week's or another's",
    example: "last Friday",
    pattern: re(
      `(?<!\\w)${EARLY}(?<which>[Ll]ast|[Tt]his(?:\\s+(?:past|coming))?|[Nn]ext|[Tt]he\\s+coming|[Cc]oming|[Pp]ast)\\s+(?<weekday>${WEEKDAY})${OF_DAY}`,
    ),
    read: ({ weekday, which }) => {
      const low = which!.toLowerCase();
      const type = /last$/.test(low) ? "last" : /next/.test(low) ? "next" : "this";
      if (/past/.test(low))
        return { type: "weekday", weekday: weekdayOf(weekday!), which: "last", precision: "day" };
      return { type: "weekday", weekday: weekdayOf(weekday!), which: type };
    },
  },
  {
    name: "time/weekday",
    needs: "weekday",
    reason: "a weekday is the nearest one in the direction that the tense gives",
    example: "on Tuesday morning",
    pattern: re(`(?<!\\w)${EARLY}(?<weekday>${WEEKDAY})${OF_DAY}`),
    read: ({ weekday }) => ({ type: "weekday", weekday: weekdayOf(weekday!) }),
  },
];

// What the words of a time expression say by themselves, before the report's day and the tense place them on the calendar.
import type { Day, Precision } from "../../model/time.ts";

export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "half-year" | "year" | "decade";

/** Which stretch of a longer period is meant. */
export type Part =
  | "whole"
  | "early"
  | "mid"
  | "late"
  | "first-half"
  | "second-half"
  /** From its start up to the report's day: "earlier this week". */
  | "so-far"
  /** From the report's day to its end: "later this month". */
  | "rest";

export type Which = "last" | "this" | "next";

export interface YearlessDate {
  readonly month: number;
  readonly day: number;
}

export type Expression =
  /** Known without anything else: "March 16, 2021", "in 2018". */
  | {
      readonly type: "fixed";
      readonly from: Day;
      readonly to: Day;
      readonly precision: Precision;
      readonly note?: string;
    }
  /** A date or range without its year. */
  | {
      readonly type: "date";
      readonly from: YearlessDate;
      readonly to: YearlessDate;
      readonly precision: Precision;
      readonly weekday?: number;
      /** Years from the report's own: "24 October last year". */
      readonly year?: number;
    }
  /** "the week of 3 May": the week that day lies in. */
  | { readonly type: "week-of"; readonly day: Expression }
  /** "on the 16th". */
  | { readonly type: "day-of-month"; readonly day: number; readonly to: number }
  | {
      readonly type: "weekday";
      readonly weekday: number;
      readonly to?: number;
      readonly which?: Which;
      /** Weeks from the report's own: "Friday of next week". */
      readonly week?: number;
      readonly precision?: Precision;
    }
  /** Counted in whole days from the report's day: "yesterday". */
  | { readonly type: "days"; readonly from: number; readonly to: number; readonly precision: Precision }
  /** "last week", "this month", "early next year". */
  | {
      readonly type: "period";
      readonly unit: Unit;
      readonly offset: number | "by-tense";
      readonly part: Part;
    }
  | {
      readonly type: "month";
      readonly month: number;
      readonly to?: number;
      readonly which?: Which;
      readonly year?: number;
      readonly part: Part;
    }
  | { readonly type: "season"; readonly season: string; readonly which?: Which }
  /** "the first quarter of next year"; `year` counts from the report's own. */
  | { readonly type: "quarter"; readonly quarter: number; readonly year: number }
  /** "two weeks ago", "in a few months". */
  | {
      readonly type: "away";
      readonly unit: Unit;
      readonly least: number;
      readonly most: number;
      readonly sign: 1 | -1;
      /** The whole stretch between the report's day and then: "over the past two weeks". */
      readonly stretch?: boolean;
      /** Counted on only where the sentence speaks of what is to come; else a length: "the third launch in two weeks". */
      readonly ahead?: boolean;
    }
  /** Counted from a day named before: "a day earlier". */
  | { readonly type: "after-previous"; readonly unit: Unit; readonly count: number }
  /** Words of time that name no place on the calendar, or more than one. */
  | { readonly type: "open"; readonly note: string };

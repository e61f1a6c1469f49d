// A time found in a sentence, with the direction the sentence gives it, and what the finder may be told beforehand.
import type { TimeMention } from "../../model/annotated.ts";
import type { TimeValue } from "../../model/time.ts";
import type { Direction } from "./direction.ts";

export interface FoundTime extends TimeMention {
  /** Whether the sentence tells it as behind or ahead of the report. */
  readonly direction: Direction;
  /** The words make the value an end, not the time itself: "by 2030" is `by`, "since April" is `since`. */
  readonly bound?: "by" | "until" | "before" | "since" | "after";
}

export interface FindTimesOptions {
  /** The day of the report: a day or an interval. */
  readonly reference?: TimeValue;
  /** The day last named before this sentence, for "a day earlier". */
  readonly previous?: TimeValue;
  /** What the text is part of: what is found in its words is kept as long as that lives, since it is asked for again. */
  readonly within?: object;
}

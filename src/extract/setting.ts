// What stands around a sentence as events are read in it.
import type { TimeValue } from "../model/time.ts";
import type { Tried } from "./trial.ts";

export interface Setting {
  readonly text: string;
  /** In a headline the present tense tells of what has been. */
  readonly headline: boolean;
  /** The report is headed as one of a call. */
  readonly ofCall?: boolean;
  /** When the report was written, as far as it is known: what lies behind that day is yet to come. */
  readonly written?: TimeValue;
  /** Hears of every rule whose words stand in the sentence. */
  readonly tried?: Tried;
}

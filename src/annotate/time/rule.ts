// What a rule of time is: a pattern for the words and a reading of them, with a stable name and the reason for it.
import type { Expression } from "./expression.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** The kinds of words a sentence must hold before a rule is worth trying. */
export type Needs = "digit" | "month" | "weekday" | "period" | "day-word";

export interface TimeRule {
  readonly name: string;
  readonly reason: string;
  readonly example: string;
  readonly needs: Needs;
  /** Global, linear in the length of the text. */
  readonly pattern: RegExp;
  /** `undefined`: not a time after all. `"block"`: these words are no time, and no later rule may take them. */
  readonly read: (groups: Groups, around: Around) => Expression | "block" | undefined;
}

/** The words beside a match, for rules that must look at them. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly words: string;
}

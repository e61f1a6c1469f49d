// How promises are worded that a deed of the other way breaks: to leave something undone, to keep it as it is, to stay, to stop.
// Each expression runs over the words of what was promised; its first group is the verb or the thing, as said with it.
import { way } from "./contrary-deeds.ts";

/** "not to raise the fee": the verb, and whose height or course it is about. */
export const NOT =
  /^(?:(?:will|would|shall) )?(?:not|never|no longer) (?:to )?(?:again |ever |further |also )?([\p{Ll}-]+) (.+)$/u;
/** "refrain from raising the fee": the gerund, and what it is about. */
export const REFRAIN = /^(?:refrain|abstain|desist|hold off|hold back) (?:from |on )?([\p{Ll}-]+ing) (.+)$/u;
/** "forgo raising the fee": the gerund, and what it is about. */
export const FORGO = /^(?:forgo|forswear|renounce|avoid) ([\p{Ll}-]+ing) (.+)$/u;
/** "keep the price stable": the thing, and the state it is kept in. */
export const KEEP =
  /^(?:keep|leave|hold|maintain) (.+?) (unchanged|stable|steady|constant|frozen|untouched|as (?:it|they) (?:is|are|was|were)|at (?:its|their|the) (?:present|current|old) \p{Ll}+|open|closed|shut|sealed|in (?:place|force))\b/u;
/** "freeze the price": the thing. */
export const FREEZE = /^(?:freeze|cap|peg) (.+)$/u;
/** "stay in the treaty": what is not to be left. */
export const STAY = /^(?:stay|remain) (?:in|within|inside|a (?:member|party) (?:of|to)) (.+)$/u;
/** "uphold the truce": what is not to be ended. */
export const UPHOLD = /^(?:maintain|uphold|preserve) (.+)$/u;
/** "stop shelling the town": what is not to be taken up again. */
export const STOP = /^(?:stop|halt|suspend|cease|end|pause) (?:[\p{Ll}-]+ing )?(.+)$/u;
/** "lower the tariff": the verb, and what it is done to. */
export const CHANGE = /^([\p{Ll}-]+) (.+)$/u;

/** Verbs that end what is kept up: "lifted the moratorium", "closed the embassy". */
export const ENDING = [
  ...way("duty", "other"),
  ...way("door", "other"),
  "abandon",
  "drop",
  "end",
  "terminate",
  "suspend",
];
/** Verbs that change a height, either way. */
export const HEIGHTS = [...way("height", "one"), ...way("height", "other")];

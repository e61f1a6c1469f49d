// How reports count the victims of an incident: what became of them, and how sure the number is.
import { words } from "./table.ts";

/** Fate → the words that tell it. */
export const FATES: ReadonlyMap<string, readonly string[]> = new Map([
  ["killed", words("killed dead died")],
  ["hurt", words("wounded injured hurt")],
  ["arrested", words("arrested detained")],
  ["missing", words("missing")],
]);

/** Before a number: it is the least, the most, or near it. */
export const BOUNDS = {
  least: ["at least", "more than", "over", "no fewer than"],
  most: ["up to", "as many as", "fewer than"],
  near: ["around", "about", "some", "nearly", "almost"],
} as const;

/** Words of number that count nobody: articles, and measures of things. */
export const NO_COUNTS: ReadonlySet<string> = new Set(words("a an both couple pair trio quartet dozen"));

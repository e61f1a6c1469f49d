// Who in a sentence does something together, or with each other: "X and Y", "X met Y". One who is only spoken of stands
// beside nobody.
import type { Item } from "./items.ts";

/** What stands between two who do something together, or with each other. */
const BESIDE =
  /^(?:and|,|with|by|between|to|met|meets|meet|meeting|received|receives|welcomed|welcomes|hosted|hosts|visited|saw|telephoned|phoned|called|joined|joins|told|tells|-|\/)$/;

/** Small words and descriptions between are skipped: "and his Turkish counterpart, X". */
export const isBeside = (items: readonly Item[], at: number): boolean => {
  let k = at - 1;
  while (k >= 0 && /^(?:the|a|his|her|its|their|then|also)$/.test(items[k]!.norm)) k--;
  return BESIDE.test(items[k]?.norm ?? "") || items[k]?.mention !== undefined;
};

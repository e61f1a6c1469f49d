// Who tells of a deed and whom: before it ("Kigali told Kinshasa that …") or behind ("…, Moscow announced"). Items and the
// clause of the deed in; who is named out, with the place, or nobody.
import { type Found, objectAmong, SAYING, stateOf, subjectAmong } from "./act-parties.ts";
import { type Clause, clauseBefore } from "./act-standing.ts";
import type { Item } from "./items.ts";

export const NOBODY: Found = { who: [] };

const MOST_TO_SPEAKER = 14;
const NO_VERB_BEHIND = /^(?:the|a|an|as|its)$/;
const MORE_SAYING = /^(?:warned|cautioned|retorted|urged|told|declared|threatened|joked|decreed)$/;

/** Where the verb stands that says who tells it, behind the comma or "according" at `end`. */
function saidBehind(items: readonly Item[], end: number): number {
  const last = Math.min(items.length, end + MOST_TO_SPEAKER);
  for (let at = end + 1; at < last; at++) {
    const { norm } = items[at]!;
    if ((SAYING.has(norm) || MORE_SAYING.test(norm)) && !NO_VERB_BEHIND.test(items[at - 1]!.norm)) return at;
  }
  return -1;
}

function tellsBehind(items: readonly Item[], end: number): Found {
  const last = Math.min(items.length, end + MOST_TO_SPEAKER);
  if (items[end]?.norm === "according") return subjectAmong(items, [end + 1, last], undefined);
  const said = items[end]?.norm === "," ? saidBehind(items, end) : -1;
  if (said < 0) return NOBODY;
  const before = subjectAmong(items, [end + 1, said], undefined);
  return before.who.length || said > end + 1 ? before : subjectAmong(items, [said + 1, last], undefined);
}

/** Whoever tells it. */
export function teller(
  items: readonly Item[],
  clause: Clause,
  end: number,
  country: string | undefined,
): Found {
  const before =
    clause.said === undefined
      ? NOBODY
      : subjectAmong(items, [clauseBefore(items, clause.said).from, clause.said], country);
  return before.who.length ? before : tellsBehind(items, end);
}

/** To whom it is told: "told Kinshasa that", "…, the minister warned Egypt". */
export function hearer(items: readonly Item[], clause: Clause, end: number): Found {
  const said = clause.said ?? (items[end]?.norm === "," ? saidBehind(items, end) : -1);
  if (said < 0) return NOBODY;
  const last = clause.said === undefined ? Math.min(items.length, said + 6) : clause.from;
  const found = objectAmong(items, [said + 1, last], [], undefined);
  return found.who.some((one) => stateOf(one) !== undefined || one.kind === "body") ? found : NOBODY;
}

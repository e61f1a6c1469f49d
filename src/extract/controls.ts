// "vowed to oppose", "agreed to support": the verb that a rule found hangs on another, whose subject and helpers count.
import { PROMISE_VERBS } from "../lexicon/stances.ts";
import { type Head, headAt } from "./heads.ts";
import type { Item } from "./items.ts";

const CONTROLS: readonly ReadonlySet<string>[] = [
  PROMISE_VERBS.promise, PROMISE_VERBS.agree, PROMISE_VERBS.decide, PROMISE_VERBS.aim, new Set(["wish", "wishes", "wished", "like", "used"]),
]; // biome-ignore format: a list to be read at a glance

/** The head itself, or the one of the verb that "to …" hangs on. */
export function controlled(items: readonly Item[], head: Head): Head {
  if (!head.infinitive) return head;
  const before = head.from - 1;
  if (before < 0 || !CONTROLS.some((list) => list.has(items[before]!.norm))) return head;
  const above = headAt(items, before);
  return {
    ...above,
    denied: above.denied || head.denied,
    possible: above.possible,
    passive: false,
    duty: false,
  };
}

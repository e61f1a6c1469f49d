// On what an undertaking hangs: "if the truce holds", "unless …", "in case of …", before it or behind it. A word for
// "whether" ("to see if") and one that concedes ("even if") are none.
import type { Item } from "./items.ts";

const OPENS = /^(?:if|unless)$/;
const WHETHER =
  /^(?:see|sees|ask|asks|asked|know|knows|knew|wonder|determine|determined|check|clear|unclear|decide|decided|consider|examine|discuss|say|tell|even|as|and|what|only)$/;
const ENDS = /^[;:]$/;

/** Does a condition open at `at`? */
export function conditionAt(items: readonly Item[], at: number): boolean {
  const { norm, kind } = items[at]!;
  if (kind !== "word") return false;
  const before = items[at - 1]?.norm ?? "";
  if (OPENS.test(norm)) return !WHETHER.test(before) || before === "only";
  const next = items[at + 1]?.norm;
  if (/^(?:provided|providing)$/.test(norm)) return next === "that";
  if (norm === "in" && next === "case") return true;
  if (norm === "on" && next === "condition") return items[at + 2]?.norm === "that";
  if (norm === "as" || norm === "so") return next === "long" && items[at + 2]?.norm === "as";
  if (norm === "should" && isSubjectAhead(items, at + 1)) return true; // "…, should the Union permit it"
  return (norm === "should" || norm === "were") && opensClause(items, at) && next !== "have";
}

const isSubjectAhead = (items: readonly Item[], at: number): boolean =>
  items[at]?.mention !== undefined ||
  /^(?:the|a|an|its|his|her|their|it|he|she|they|any)$/.test(items[at]?.norm ?? "");

/** At the head of a sentence or of what somebody says. */
const opensClause = (items: readonly Item[], at: number): boolean =>
  at === 0 || /^(?:["“,;:]|that|and|but|said)$/.test(items[at - 1]!.norm);

/** Does what the clause at `at` tells hang on a condition before it, "If it rains, the envoy will …"? */
export function hangsBefore(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= 0 && !ENDS.test(items[k]!.norm); k--) {
    if (!conditionAt(items, k) || !opensClause(items, k)) continue;
    return items.slice(k, at).some(({ norm }) => norm === ",");
  }
  return false;
}

/** Where behind `at` a condition opens, in the same clause of clauses. */
export function hangsBehind(items: readonly Item[], at: number): number | undefined {
  for (let k = at; k < items.length && !ENDS.test(items[k]!.norm); k++) if (conditionAt(items, k)) return k;
  return undefined;
}

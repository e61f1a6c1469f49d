// Whether the one of whom a rule is told is such as the rule asks for: a crowd, troops, a weapon. Items and the place of the
// verb in, yes or no out. Looks before the verb and behind "by", not past the clause.
import { AT_HOME, DOERS } from "../lexicon/act-words.ts";
import { isPlacing } from "./act-parties.ts";
import { peopleCalled } from "./act-peoples.ts";
import type { Item } from "./items.ts";
import type { Doer } from "./rules/acts/act-rule.ts";

const MOST_BEFORE = 14;
const MOST_BEHIND = 8;

/** A state itself shoots and seizes; it does not march in the streets. */
const STATES_TOO: ReadonlySet<Doer> = new Set<Doer>(["armed", "state"]);
const STATE_FORMS = new Set(["state", "metonym", "place", "body", "titled", "office", "described"]);

/** "Israel" shoots; "Israel's remark" does not, nor whatever lies in Israel. */
const isStateItself = (items: readonly Item[], at: number): boolean =>
  STATE_FORMS.has(items[at]!.mention!.form) &&
  !/^['’]s?$/.test(items[at + 1]?.norm ?? "") &&
  !isPlacing(items, at);

/** "Poles", "Iranians", but no single one. */
const PEOPLES_TOO: ReadonlySet<Doer> = new Set<Doer>(["armed", "crowd"]);
const isPeopleName = ({ text }: Item): boolean => text.endsWith("s") && peopleCalled(text) !== undefined;

/** Whoever is meant by it has been named before. */
const MEANT = /^(?:it|they|he|she)$/;

const isDoer = (items: readonly Item[], at: number, doer: Doer): boolean => {
  const item = items[at]!;
  if (STATES_TOO.has(doer) && MEANT.test(item.norm)) return true;
  if (item.kind === "word")
    return DOERS[doer].has(item.norm) || (PEOPLES_TOO.has(doer) && isPeopleName(item));
  if (!item.mention) return false;
  const head = /[\p{L}-]+$/u.exec(item.norm)?.[0] ?? "";
  return DOERS[doer].has(head) || (STATES_TOO.has(doer) && isStateItself(items, at));
};

const END = /^(?:;|:|—|--|who|which|where|that|while|because|after|before)$/;

const PEOPLE =
  /(?:ers|ors|men|ists|ians|eers|mates|folk|women|people|ites|army|force|forces|navy|wing|branch|arm)$/;

export const isPeople = ({ norm, text }: Item): boolean =>
  /^\p{Lu}.*s$/u.test(text) ||
  AT_HOME.has(norm) ||
  PEOPLE.test(norm) ||
  Object.values(DOERS).some((words) => words.has(norm));

const OWNED = /^['’]s?$/;
const MOST_OWNED = 4;

/** "A Chilean wine", "Japan's scrum": the state only names where a thing comes from. `to` is where the verb begins. */
export function isThingOf(items: readonly Item[], at: number, to: number): boolean {
  const form = items[at]?.mention?.form;
  const owns = OWNED.test(items[at + 1]?.norm ?? "");
  if (form !== "demonym" && !owns) return false;
  const head = items.slice(owns ? at + 2 : at + 1, Math.min(to, at + MOST_OWNED + 1));
  return head.length > 0 && head.every((one) => one.kind === "word" && !isPeople(one));
}

/** Behind "by" alone, too, where `passive`. */
export function isDoneBy(items: readonly Item[], at: number, doer: Doer, passive = false): boolean {
  for (let k = at - 1; !passive && k >= Math.max(0, at - MOST_BEFORE); k--) {
    const item = items[k]!;
    if (item.kind === "word" && END.test(item.norm)) break;
    if (isDoer(items, k, doer)) return true;
  }
  const last = Math.min(items.length, at + MOST_BEHIND);
  for (let k = at + 1; k < last; k++)
    if (items[k]!.norm === "by")
      return items.slice(k + 1, last).some((_, n) => isDoer(items, k + 1 + n, doer));
  return false;
}

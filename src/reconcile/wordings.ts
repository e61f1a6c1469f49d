// What arrives: utterances. What leaves: the sayings they are wordings of, each around its fullest wording, and how the others
// stand to it. A wording joins a saying only by what the fullest one says, so that no chain of half likenesses pulls two
// together, and where it may belong to more than one it stays apart and says to which. The same in any order.
import type { UtteranceFact } from "../model/fact.ts";
import { allKeys, speakerOf } from "./utterance-keys.ts";
import {
  classOfWordings,
  onOneOccasion,
  type Wording,
  type WordingClass,
  wordingOf,
} from "./wording-class.ts";

/** How one fact's wording stands to that of the first of its saying. */
export interface Variant {
  /** Ids of facts: the fullest wording, and this one. */
  readonly of: string;
  readonly fact: string;
  readonly class: WordingClass;
}

export interface Saying {
  /** The one with the fullest wording; of equals the least id. */
  readonly first: string;
  /** All facts, in order. */
  readonly facts: readonly string[];
  /** One for each fact but the first. */
  readonly variants: readonly Variant[];
  /** First facts of other sayings that it may as well belong to; it then stays apart. */
  readonly candidates: readonly string[];
}

interface Open {
  readonly head: Wording;
  readonly variants: Variant[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const fullestFirst = (a: Wording, b: Wording): number =>
  b.words.length - a.words.length || compare(a.whole, b.whole) || compare(a.fact.id, b.fact.id);

/** Sayings that share most keys are looked at closely, no more than these. */
const CLOSE = 24;
/** A key that so many sayings have tells none of them. */
const HOLDERS = 200;

function near(keys: readonly string[], holders: ReadonlyMap<string, readonly Open[]>): Open[] {
  const counts = new Map<Open, number>();
  for (const key of keys)
    for (const open of holders.get(key) ?? []) counts.set(open, (counts.get(open) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || fullestFirst(a[0].head, b[0].head))
    .slice(0, CLOSE)
    .map(([open]) => open);
}

/** Officials who are not named may be one, but not of two states. */
const mayBeOne = (a: UtteranceFact, b: UtteranceFact): boolean =>
  speakerOf(a) === speakerOf(b) &&
  (a.speaker.kind !== "unnamed" ||
    a.speaker.state === b.speaker.state ||
    a.speaker.state === undefined ||
    b.speaker.state === undefined);

interface Found {
  readonly open: Open;
  readonly class: WordingClass;
}

/** Of several the one that says the very same, or else the only one; the only one of its day counts as such. */
function choose(found: readonly Found[], wording: Wording): Found | undefined {
  const same = found.find((one) => one.class === "same");
  if (same || found.length < 2) return same ?? found[0];
  const ofDay = found.filter(
    ({ open }) => open.head.fact.date && wording.fact.date && onOneOccasion(open.head, wording),
  );
  return ofDay.length === 1 ? ofDay[0] : undefined;
}

/** Sayings in the order of their first facts; indirect utterances are each their own. */
export function variantsOf(utterances: readonly UtteranceFact[]): readonly Saying[] {
  const holders = new Map<string, Open[]>();
  const all: { readonly open: Open; readonly candidates: readonly string[] }[] = [];
  for (const wording of utterances.map(wordingOf).sort(fullestFirst)) {
    const keys = allKeys(wording.fact);
    const found = near(keys, holders).flatMap((open): Found[] => {
      if (!mayBeOne(open.head.fact, wording.fact)) return [];
      const kind = classOfWordings(open.head, wording);
      return kind ? [{ open, class: kind }] : [];
    });
    const one = choose(found, wording);
    if (one) {
      one.open.variants.push({ of: one.open.head.fact.id, fact: wording.fact.id, class: one.class });
      continue;
    }
    const open: Open = { head: wording, variants: [] };
    all.push({ open, candidates: found.map(({ open: other }) => other.head.fact.id).sort(compare) });
    for (const key of keys) {
      const held = holders.get(key);
      if (!held) holders.set(key, [open]);
      else if (held.length < HOLDERS) held.push(open);
    }
  }
  return all
    .map(({ open: { head, variants }, candidates }) => ({
      first: head.fact.id,
      facts: [head.fact.id, ...variants.map(({ fact }) => fact)].sort(compare),
      variants: [...variants].sort((a, b) => compare(a.fact, b.fact)),
      candidates,
    }))
    .sort((a, b) => compare(a.first, b.first));
}

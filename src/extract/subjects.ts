// Whose meeting it is where the pattern does not say: the subject of the sentence, or whom "his" and "their" mean.
import type { Match } from "../match/pattern.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Antecedents } from "./actors.ts";
import type { Item } from "./items.ts";
import { parties, partiesIn } from "./parties.ts";
import { VOCABULARY } from "./vocabulary.ts";

interface Group {
  readonly at: number;
  readonly end: number;
  readonly who: readonly EntityRef[];
}

/** The groups of actors between two places, left to right. */
function groupsIn(items: readonly Item[], from: number, to: number, antecedents: Antecedents): Group[] {
  const groups: Group[] = [];
  for (let at = from; at < to; at++) {
    const end = parties(items, at).find((one) => one <= to);
    if (end === undefined) continue;
    const who = partiesIn(items, at, end, antecedents);
    if (who.length) groups.push({ at, end, who });
    at = end - 1;
  }
  return groups;
}

/** How far behind "In his meeting with Motegi, …" the subject may stand. */
const BEHIND = 8;

/**
 * Behind "his", "her" or "the latter's" the last single person before it; behind "their" the last several; else the first group that is
 * a subject, or at once where `owned` is false. Where the sentence names nobody before, the subject behind; else whom the sentence before told of.
 */
export function subjectOf(
  items: readonly Item[],
  match: Match,
  antecedents: Antecedents,
  owned = true,
): readonly EntityRef[] {
  const before = groupsIn(items, 0, match.from, antecedents);
  // "In his call with X he discussed Y": without a comma what stands behind is an object.
  const behind = groupsIn(items, match.to, Math.min(items.length, match.to + BEHIND), antecedents).filter(
    ({ at }) => items.slice(match.to, at).some(({ norm }) => norm === ","),
  );
  const owner = owned ? ownerOf(items[match.from]?.norm, before) : undefined;
  const subject = owner ?? [...before, ...behind].find((group) => isSubject(items, group));
  return subject?.who ?? (antecedents.person ? [antecedents.person] : []);
}

function ownerOf(word: string | undefined, before: readonly Group[]): Group | undefined {
  if (word === "his" || word === "her" || word === "latter")
    return before.findLast(({ who }) => who.length === 1 && who[0]!.kind === "person");
  return word === "their" ? before.findLast(({ who }) => who.length > 1) : undefined;
}

const GOVERNING =
  /^(?:of|in|on|at|to|with|from|for|by|between|against|about|into|over|under|near|towards?|after|before|during|since|following|despite|amid|via|than|as|\p{L}+ing)$/u;

/** Stands first in its clause, or owns a journey ("ahead of Suga's planned visit … for talks with Biden"). */
function isSubject(items: readonly Item[], { at, end }: Group): boolean {
  if (/^'s?$/.test(items[end]?.norm ?? "") && !owns(items, end) && namesBehind(items, end)) return false;
  const before = items[at - 1]?.norm === "the" ? items[at - 2]?.norm : items[at - 1]?.norm;
  return owns(items, end) || !GOVERNING.test(before ?? "");
}

const owns = (items: readonly Item[], end: number): boolean =>
  items[end]?.norm === "'s" &&
  items.slice(end, end + 5).some((item) => VOCABULARY.lists.trip!.has(item.norm));

/** "Luxembourg's cooperation minister Marc Reding": the person behind is the subject. */
const namesBehind = (items: readonly Item[], end: number): boolean =>
  items.slice(end, end + 4).some((item) => /^(?:person|titled)$/.test(item.mention?.form ?? ""));

// Items in, those who act in them out: names settled, capitals taken for their states, pronouns for the last one spoken of.
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import type { Item } from "./items.ts";
import { actorsOf, acts } from "./mentions.ts";
import { isBeside } from "./together.ts";

/** Whom "he", "she" and "they" may mean: the last person and the last several, as told so far. */
export interface Antecedents {
  readonly person?: EntityRef;
  readonly several: readonly EntityRef[];
  /** The ministry told of last, and the one body that spoke just before: whose "the ministry statement" and "a fact sheet" are. */
  readonly ministry?: EntityRef;
  readonly body?: EntityRef;
  /** The state or body that the sentence right before is about: "it". */
  readonly its?: readonly EntityRef[];
  /** Several without a name who spoke last: "they". */
  readonly group?: readonly EntityRef[];
  /** Who says "I" and "we": the speaker of a quotation, or whose statement it is. */
  readonly speaker?: EntityRef;
  /** Whom the report names with a title: "foreign secretary" → who holds it. */
  readonly titles?: ReadonlyMap<string, EntityRef>;
}

/** Actors among items `from` … `to`, each once, in order. Appositions ("…, a member of the Politburo,") do not act. */
export function actorsIn(
  items: readonly Item[],
  from: number,
  to: number,
  antecedents: Antecedents,
): EntityRef[] {
  const found: EntityRef[] = [];
  let apposed = false;
  for (let at = from; at < to; at++) {
    const item = items[at]!;
    if (item.norm === ",")
      apposed =
        !apposed &&
        /^(?:a|an|the|one|who|whose|which|his|her|its)$/.test(items[at + 1]?.norm ?? "") &&
        !acts(items[at + 2]?.mention);
    else if (isHome(items, at)) continue;
    else if (!apposed && item.mention && acts(item.mention)) found.push(...actorsOf(item.mention));
    else if (!apposed && item.kind === "word")
      found.push(...pronoun(item.norm, nearer(items, at, antecedents)));
  }
  return distinctEntities(found);
}

/** "Serzh Sarkisian of Armenia": whose he is, not another. */
const isHome = (items: readonly Item[], at: number): boolean =>
  items[at]!.mention?.form === "state" &&
  items[at - 1]?.norm === "of" &&
  /^(?:person|titled)$/.test(items[at - 2]?.mention?.form ?? "");

/** What was said of in the same sentence, before the pronoun, comes before what earlier sentences told. */
function nearer(items: readonly Item[], at: number, before: Antecedents): Antecedents {
  const groups = items
    .slice(0, at)
    .flatMap(({ mention }) => (mention && acts(mention) ? [actorsOf(mention)] : []));
  const here = distinctEntities(groups.flat());
  const row = together(items, at);
  const told =
    here.length === 1 && here[0]!.kind !== "person" && SAYS.has(sayingBefore(items, at)) ? here : [];
  const several =
    groups.findLast((group) => group.length > 1) ??
    (row.length > 1 ? row : told.length ? told : before.several);
  return { person: here.find((one) => one.kind === "person") ?? before.person, several };
}

const SAYS = new Set(SPEECH_VERBS.flatMap(({ forms }) => forms));

/** "Democrats have said they will": the verb of saying before a pronoun. */
const sayingBefore = (items: readonly Item[], at: number): string =>
  (items[at - 1]?.norm === "that" ? items[at - 2] : items[at - 1])?.norm ?? "";

/** "Kenya and Peru", "Kenya met Peru": whom "they" mean; "Kenya promised to aid Peru" leaves Peru out. */
function together(items: readonly Item[], to: number): EntityRef[] {
  const acting = items.flatMap(({ mention }, k) => (k < to && mention && acts(mention) ? [k] : []));
  return distinctEntities(
    acting.flatMap((k, nth) => (nth === 0 || isBeside(items, k) ? actorsOf(items[k]!.mention!) : [])),
  );
}

function pronoun(word: string, { person, several }: Antecedents): readonly EntityRef[] {
  if ((word === "he" || word === "she") && person) return [person];
  return word === "they" ? several : [];
}

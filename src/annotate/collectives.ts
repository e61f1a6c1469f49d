// "The two ministers", "both sides", "the four", "the pair", "the secretaries": whom the report told of last, as many and
// of the kind the words say. Left open where the report leaves it open.
import { COLLECTIVE_NOUNS } from "../lexicon/recognition.ts";
import { CARDINAL_NUMBERS } from "../lexicon/words.ts";
import type { Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { distinctEntities } from "../model/entity.ts";
import type { Spot } from "./recognise.ts";

/** What a collective says of those it means. */
export interface Collective {
  readonly count?: number;
  /** The noun, singular: "minister", "side"; nothing for "the two". */
  readonly noun?: string;
  readonly of: "persons" | "states" | "either";
}

const LEADING = new Set(["senior", "top", "visiting", "foreign", "asian", "european", "nordic", "allied"]);

/** A collective that begins at `at`: needs "the", "both" or "all", and a count or a noun that stands for those told of. */
export function collectiveAt(tokens: readonly Token[], at: number): Spot | undefined {
  const lead = tokens[at]?.norm ?? "";
  if (lead !== "the" && lead !== "both" && lead !== "all") return undefined;
  let to = at + 1;
  const counted = CARDINAL_NUMBERS.get(tokens[to]?.norm ?? "");
  const count = lead === "both" ? 2 : counted;
  if (counted !== undefined && lead !== "both") to++;
  while (LEADING.has(tokens[to]?.norm ?? "") && COLLECTIVE_NOUNS.has(tokens[to + 1]?.norm ?? "")) to++;
  const noun = COLLECTIVE_NOUNS.get(tokens[to]?.norm ?? "");
  if (
    !noun &&
    !(lead === "the" && count !== undefined && count > 1 && !/^\p{L}|^-/u.test(tokens[to]?.text ?? "."))
  )
    return undefined;
  if (noun && /^(?:of|from|for)$/.test(tokens[to + 1]?.norm ?? "")) return undefined; // "the presidents of Guyana and Venezuela"
  const collective: Collective = {
    count: noun?.count ?? count,
    noun: noun?.singular,
    of: noun?.of ?? "either",
  };
  return {
    from: at,
    to: noun ? to + 1 : to,
    form: "collective",
    entities: [],
    collective,
    rule: "collective/told-before",
  };
}

/** Persons and states as the report told of them, sentence by sentence, latest last. */
export interface ToldOf {
  readonly persons: readonly (readonly EntityRef[])[];
  readonly states: readonly (readonly EntityRef[])[];
}

const OFFICES: Readonly<Record<string, RegExp>> = {
  minister: /minister|secretary/i,
  secretary: /secretary/i,
  leader: /president|prime minister|chancellor|premier|king|emir|crown prince|leader/i,
  president: /president/i,
};
const REACH = 6;

/** Whom it means: the last sentence that tells of just so many of the kind; for more than two, gathered over several. */
export function meantBy(collective: Collective, told: ToldOf): readonly EntityRef[] {
  if (collective.of === "states") return meant(collective, told.states);
  const persons = meant(
    collective,
    told.persons.map((list) => list.filter((one) => fits(collective, one))),
  );
  return persons.length || collective.of === "persons" ? persons : meant(collective, told.states);
}

const fits = ({ noun }: Collective, person: EntityRef): boolean => {
  const office = noun ? OFFICES[noun] : undefined;
  return !office || office.test(person.title ?? "");
};

function meant({ count }: Collective, sentences: readonly (readonly EntityRef[])[]): readonly EntityRef[] {
  const recent = sentences.slice(-REACH).reverse();
  const exact = recent
    .map(distinctEntities)
    .find((list) => (count === undefined ? list.length > 1 : list.length === count));
  const nearer = recent.findIndex((list) => distinctEntities(list).length > (count ?? 1));
  if (exact && (nearer < 0 || recent.map(distinctEntities).indexOf(exact) <= nearer)) return exact;
  if (exact && count === 2) return exact;
  const gathered = distinctEntities(recent.flat());
  return count !== undefined && count > 2 && gathered.length === count ? gathered : [];
}

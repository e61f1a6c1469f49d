// "The two ministers", "both sides", "the four", "the pair", "the secretaries": whom the report told of last, as many and
// of the kind the words say. Left open where the report leaves it open.
import { COLLECTIVE_NOUNS } from "../lexicon/recognition.ts";
import { CARDINAL_NUMBERS } from "../lexicon/words.ts";
import type { Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { distinctEntities } from "../model/entity.ts";
import { nameAt } from "./names.ts";
import type { Collective, Spot } from "./spot.ts";

const KOREAS: readonly EntityRef[] = ["KP", "KR"].map((name) => ({ kind: "state", name }));

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
  if (count === 2 && tokens[to]?.norm === "koreas")
    return { from: at, to: to + 1, form: "state", entities: KOREAS, rule: "collective/two-koreas" };
  const people = count === undefined ? undefined : peopleOf(tokens, to);
  if (people)
    return {
      from: at,
      to: to + 1,
      form: "collective",
      entities: [],
      collective: { count, of: "persons", state: people },
      rule: "collective/countrymen",
    };
  const noun = COLLECTIVE_NOUNS.get(tokens[to]?.norm ?? "");
  if (
    !noun &&
    !(lead === "the" && count !== undefined && count > 1 && !/^\p{L}|^-/u.test(tokens[to]?.text ?? "."))
  )
    return undefined;
  if (noun?.singular === "visitor" && count === undefined) return undefined; // who of them came is not said
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

/** "Americans": a demonym in the plural. */
function peopleOf(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (!token?.text.endsWith("s")) return undefined;
  const singular = { ...token, text: token.text.slice(0, -1), norm: token.norm.slice(0, -1) };
  const naming = nameAt([singular], 0)?.namings.find((one) => one.what === "demonym");
  return naming?.what === "demonym" ? naming.state.code : undefined;
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

const fits = ({ noun, state }: Collective, person: EntityRef): boolean => {
  if (state) return person.state === state;
  const office = noun ? OFFICES[noun] : undefined;
  return !office || office.test(person.title ?? "");
};

function meant({ count }: Collective, sentences: readonly (readonly EntityRef[])[]): readonly EntityRef[] {
  const all = sentences.map(distinctEntities);
  const recent = all
    .slice(-REACH)
    .reverse()
    .filter((list) => list.length > 0);
  if (count === undefined || count > 2) return gathered(recent, count);
  // The first pair that the report told of is meant as likely as one told of since.
  const lead = all.find((list) => list.length === count) ?? [];
  const pairs = [...recent, lead].filter((list) => list.length === count);
  const [nearest] = pairs;
  const clear = nearest && (recent[0] === nearest || pairs.every((pair) => sameEntities(pair, nearest)));
  return clear ? nearest : [];
}

const sameEntities = (a: readonly EntityRef[], b: readonly EntityRef[]): boolean =>
  a.length === b.length && distinctEntities([...a, ...b]).length === a.length;

/** "the ministers": the last sentence with several; "the four ministers": all of the last sentences, if just four. */
function gathered(
  recent: readonly (readonly EntityRef[])[],
  count: number | undefined,
): readonly EntityRef[] {
  if (count === undefined) return recent.find((list) => list.length > 1) ?? [];
  const exact = recent.find((list) => list.length === count);
  if (exact) return exact;
  const all = distinctEntities(recent.flat());
  return all.length === count ? all : [];
}

// What a rule for stances is: a pattern from its verb or noun on, whose view it tells, and which view. The words behind the
// match are what the view is about, unless the pattern captures them.
import { STANCE_NOUNS, STANCE_VERBS } from "../../lexicon/stances.ts";
import { type ClassTest, type Pattern, pattern, type Vocabulary } from "../../match/pattern.ts";
import type { PositionFact } from "../../model/fact.ts";
import { FINITE, isAdverb } from "../heads.ts";
import type { Item } from "../items.ts";
import { VOCABULARY } from "../vocabulary.ts";

export type Stance = PositionFact["stance"];

export interface StanceRule {
  readonly name: string;
  readonly reason: string;
  readonly stance: Stance;
  /** What "does not" makes of it; unset where a denial tells of no view. `only` where it must be denied. */
  readonly denied?: Stance | "only" | "same";
  /**
   * Where the holder stands: the subject of the verb, the captured `who`, the one whose words these are, or whoever
   * expressed the view told of before in the same sentence.
   */
  readonly holder: "subject" | "who" | "voice" | "told";
  readonly pattern: Pattern;
  /** The issue stands in the words before or not at all: it is looked for in what was told before. */
  readonly bare?: boolean;
  /** Told by a noun or an adjective of the speaker's own, wherever it stands in the clause. */
  readonly anywhere?: boolean;
  /** The issue runs from the subject over the verb: "ways must be found to …". */
  readonly whole?: boolean;
}

export const stance = ({
  pattern: source,
  holder = "subject",
  ...rest
}: Omit<StanceRule, "pattern" | "holder"> & {
  pattern: string;
  holder?: StanceRule["holder"];
}): StanceRule => ({
  ...rest,
  holder,
  pattern: pattern(source),
});

/** Words of any kind, the fewest first; never over the end of a sentence part. */
const chunk: ClassTest<Item> = (items, at) => {
  const ends: number[] = [];
  for (let end = at; end < Math.min(items.length, at + 22); end++) {
    const { norm } = items[end]!;
    if (/^(?:[.;:!?"]|to|that|said|says|told|added|adding|stated|saying)$/.test(norm)) break;
    ends.push(end + 1);
  }
  return ends;
};

const DEEDS =
  /^(?:attacks?|bombings?|bombardments?|killings?|murders?|crimes?|assaults?|massacres?|atrocities|shelling|strikes?|invasion|aggression|acts?|regime|regimes|dictatorship|violence|repression|persecution|crackdown|campaign|executions?|annexation|occupation|siege|blockade|war|terror|rule)$/;

/** A deed with what it was done to: "attacks in Paris". */
const deeds: ClassTest<Item> = (items, at) => {
  const end = [at, at + 1].find((k) => DEEDS.test(items[k]?.norm ?? ""));
  if (end === undefined) return [];
  const tied = /^(?:in|on|at|against|of)$/.test(items[end + 1]?.norm ?? "");
  if (!tied) return [end + 1];
  const named = items[end + 2]?.kind === "word" && /^\p{L}+$/u.test(items[end + 3]?.norm ?? "");
  const goesOn = named && !FINITE.test(items[end + 3]!.norm) && !isAdverb(items[end + 3]);
  return [Math.min(items.length, end + (goesOn && items[end + 3]!.kind === "word" ? 4 : 3))];
};

/** Takes nothing: nothing more of this clause follows. */
const clauseEnd: ClassTest<Item> = (items, at) =>
  /^(?:|[.,;:!?"—–]|and|but|while|that|in|on|at|after)$/.test(items[at]?.norm ?? "") ? [at] : [];

const participle: ClassTest<Item> = (items, at) =>
  /^(?:\p{L}{2,}ed|found|held|brought|made|given|kept|met|upheld|taken|put|done|sought|built|set|dealt|heard|paid|left|withdrawn|shown|overcome)$/u.test(
    items[at]?.norm ?? "",
  )
    ? [at + 1]
    : [];

const NAMING = new Set(Object.values(STANCE_NOUNS).flatMap((nouns) => [...nouns]));

/** "has suspended support", "has received backing": something befalls it, nobody voices it. */
const DOES =
  /^(?:suspended|cut|halted|ended|withdrawn|frozen|stopped|lost|received|sought|needed|lacked|won|gained|enjoyed|asked|requested|seen|drawn|provoked|sparked|faced|met|raised|caused|drummed|rallied|mobilised|mobilized|increased|reduced|approved|announced|doubled|provided|allocated)$/;

/** The words before the noun of a view, the fewest first; never over the noun of another view. */
const leadIn: ClassTest<Item> = (items, at) => {
  const ends = [at];
  for (let end = at; end < Math.min(items.length, at + 8); end++) {
    const { norm, barrier } = items[end]!;
    if (barrier || NAMING.has(norm) || DOES.test(norm) || /^[.,;:!?"]$/.test(norm)) break;
    ends.push(end + 1);
  }
  return ends;
};

/** Adjectives before a noun ("full and unequivocal"), the fewest first; never over another owner. */
const qualities: ClassTest<Item> = (items, at) => {
  const ends = [at];
  for (let end = at; end < Math.min(items.length, at + 4); end++) {
    if (items[end]!.kind !== "word" || /^(?:its|his|her|their|our|the|of|for|[.,;:])$/.test(items[end]!.norm))
      break;
    ends.push(end + 1);
  }
  return ends;
};

/** Takes nothing: do the next words tell of this? So that what follows stands in the issue as a whole. */
const ahead =
  (words: RegExp, within: number): ClassTest<Item> =>
  (items, at) =>
    items.slice(at, at + within).some(({ norm }) => words.test(norm)) ? [at] : [];

/** Takes nothing: "should not have to fear", "should not need to wait" tells what somebody is to be spared, and asks nothing of anybody. */
const asked: ClassTest<Item> = (items, at) => {
  const to = isAdverb(items[at]) ? at + 1 : at;
  const spared = items.slice(to, to + 3).map(({ norm }) => norm);
  const nobody = items.slice(Math.max(0, at - 5), at).some(({ norm }) => /^(?:no|nobody|none)$/.test(norm));
  const denied = /^(?:not|never)$/.test(spared[0] ?? "");
  return /^(?:have|need) to\b/.test(spared.slice(denied ? 1 : 0).join(" ")) && (denied || nobody) ? [] : [at];
};

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const STANCE_VOCABULARY: Vocabulary<Item> = {
  classes: {
    ...VOCABULARY.classes,
    chunk,
    "lead-in": leadIn,
    qualities,
    deeds,
    participle,
    "clause-end": clauseEnd,
    asked,
    "talks-ahead": ahead(
      /^(?:meet|talk|negotiate|engage|mediate|resume|return|cooperate|work|assist|help|facilitate|contribute|mediation|dialogue|talks|negotiations|discussions|cooperation|consultations)$/,
      4,
    ),
    "good-ahead": ahead(
      /^(?:good|better|close|closer|stable|peaceful|friendly|constructive|lasting|peace|stability|stronger|strong|balanced)$/,
      2,
    ),
    "force-ahead": ahead(/^(?:military|force|violence|war|weapons|arms|violent|coercion|threats)$/, 2),
    "answer-ahead": ahead(
      /^(?:response|solution|solutions|action|approach|effort|efforts|cooperation|leadership|dialogue|compromise|reform|reforms|investigation|settlement|engagement)$/,
      6,
    ),
    "boycott-ahead": ahead(/^(?:boycott|embargo|moratorium)$/, 5),
  },
  lists: {
    ...VOCABULARY.lists,
    "v-support": STANCE_VERBS.support,
    "v-oppose": STANCE_VERBS.oppose,
    "v-condemn": STANCE_VERBS.condemn,
    "v-worry": STANCE_VERBS.worry,
    "v-urge": STANCE_VERBS.urge,
    "v-stress": STANCE_VERBS.stress,
    "v-express": STANCE_VERBS.express,
    "v-discuss": STANCE_VERBS.discuss,
    "n-worry": STANCE_NOUNS.worry,
    "n-support": STANCE_NOUNS.support,
    "n-oppose": STANCE_NOUNS.oppose,
    "n-condemn": STANCE_NOUNS.condemn,
    "n-weight": STANCE_NOUNS.weight,
    be: list("is are was were be been being remain remains remained 's 're 'm am feel feels felt stay stays"),
    needed: list(
      "essential vital critical crucial indispensable important imperative key fundamental necessary paramount right urgent",
    ),
    outrageous: list(
      "unacceptable outrageous horrific barbaric appalling abhorrent despicable intolerable inexcusable deplorable unforgivable shameful heinous reprehensible cowardly atrocious vicious barbarous brutal murderous savage ruthless genocidal senseless dastardly indiscriminate unprovoked unjustified unjustifiable illegal unlawful unconscionable irresponsible illegitimate hypocritical reckless",
    ),
    "n-outrage": list(
      "aggression terrorism sabotage violation violations breach breaches crime crimes atrocity atrocities genocide disgrace outrage provocation farce sham charade travesty massacre affront piracy blackmail",
    ),
    "n-cruelty": list(
      "cruelty barbarity brutality barbarism disregard contempt hypocrisy cowardice callousness savagery inhumanity depravity",
    ),
    "v-call": list(
      "called calls calling described describes describing branded brands labelled labeled labels considered considers considering deemed deems termed characterised characterized dubbed",
    ),
    worried: list(
      "concerned worried alarmed troubled anxious disturbed dismayed uneasy wary apprehensive appalled saddened shocked horrified disappointed",
    ),
    pleased: list("pleased delighted encouraged heartened glad grateful"),
  },
};

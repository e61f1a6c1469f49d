// Names as readers know them. In comes a reference of the model, out go its full and short English name and the
// address of its page. States by their usual English name, unnamed speakers as described, persons short by surname.
import { STATES } from "../../lexicon/states.ts";
import { type EntityRef, entityKey } from "../../model/entity.ts";
import { once } from "../../model/once.ts";

export interface EntityView {
  readonly kind: EntityRef["kind"];
  /** As in the data: full name, or a state's code. */
  readonly name: string;
  readonly label: string;
  readonly short: string;
  readonly href: string;
}

const STATE_NAMES: ReadonlyMap<string, string> = new Map(STATES.map((state) => [state.code, state.name]));
const regions = once(() => new Intl.DisplayNames("en", { type: "region", fallback: "none" }));

/** "JP" as "Japan"; what is no code is given back as it is. */
export const stateName = (code: string): string => {
  const known = STATE_NAMES.get(code);
  if (known !== undefined) return known;
  return (/^[A-Z]{2}$/.test(code) ? regions().of(code) : undefined) ?? code;
};

const WITH_ARTICLE =
  /^(?:United |Netherlands$|Philippines$|Maldives$|Bahamas$|Gambia$|Comoros$|Seychelles$|Solomon Islands$|Marshall Islands$|Czech Republic$|Dominican Republic$|Central African Republic$|Democratic Republic|Republic of|Congo|Vatican$|Holy See$|[\w ]+ Islands$)/;
const BODY_WITH_ARTICLE =
  /^(?!the )(?:G\d+$|EU$|UN$|.*\b(?:Department|Ministry|Union|Council|Commission|Committee|Agency|Army|Navy|Corps|Force|Forces|Guard|Government|Parliament|Court|Bank|Office|Organization|Organisation|Nations|Pentagon|White House|Kremlin|League|military|Quad)\b.*)$/;

/** With "the" where English wants it inside a sentence. */
export const inSentence = (ref: EntityRef): string => {
  const label = nameOf(ref);
  if (ref.kind === "state" && WITH_ARTICLE.test(label)) return `the ${label}`;
  if ((ref.kind === "body" || ref.kind === "forum" || ref.kind === "group") && BODY_WITH_ARTICLE.test(label))
    return `the ${label}`;
  return label;
};

const UNNAMED = /^unnamed:\s*/i;
/** "officials in Nairobi", "two aides", "traders at the gate"; the word that counts stands before what tells more of it. */
const areSeveral = (words: string): boolean => {
  const [head] = words.split(/ (?:at|in|from|of|on|to|by|who|with|for|near|close|familiar)\b/i) as [string];
  return /^(?:two|three|several|some)\b/i.test(words) || /[^s]s$/i.test(head);
};
/** Words in a vowel's letter that do not begin with its sound. */
const CLOSED = /^(?:eu|ukrain|ugand|urugu|uni(?![mnd])|us(?:e|u|s?r)|util|utop|u\.)/i;
/** "FCO", "IAEA"; one that reads as a word has a vowel behind its first letter: "NATO". */
const ACRONYM = /^[A-Z]{2,}(?=s?(?:['’]s)?(?:\s|$|-))/;
const SPELLED_OPEN = /^[AEFHILMNORSX](?:[^AEIOU]|.?$)|^[AEIO]/;

const beginsOpen = (words: string): boolean => {
  const acronym = ACRONYM.exec(words)?.[0];
  if (acronym !== undefined) return SPELLED_OPEN.test(acronym);
  return /^[aeiou]/i.test(words) && !CLOSED.test(words);
};

/** "an FCO minister", "a European official". */
export const indefinite = (words: string): string => `${beginsOpen(words) ? "an" : "a"} ${words}`;

const withIndefinite = (words: string): string => {
  if (/^(?:a|an|the|his|her|its|their|one|two|three|several|some|officials|sources|diplomats)\b/i.test(words))
    return words;
  if (/^\S+['’]s?\s/.test(words)) return words;
  if (areSeveral(words)) return words;
  return indefinite(words);
};

/** Speakers without a name who are more than one. */
export const isSeveral = ({ name }: EntityRef): boolean => {
  const words = name.replace(UNNAMED, "").trim();
  return UNNAMED.test(name) && !/^(?:an?|one)\b/i.test(words) && areSeveral(words);
};

/** The full English name. */
export const nameOf = (ref: EntityRef): string => {
  if (ref.kind === "state" || /^[A-Z]{2}$/.test(ref.name)) return stateName(ref.name);
  if (UNNAMED.test(ref.name)) {
    const words = ref.name.replace(UNNAMED, "").trim().replace(JOINING, "");
    return words === "" ? "somebody unnamed" : withIndefinite(words);
  }
  return ref.name.replace(JOINING, "");
};
/** "and international partners": the words of a group may begin with the one that joined it to others. */
const JOINING = /^(?:and|or) (?=\S)/;

/** States where the family name comes first and is what news reports use. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CN", "KR", "KP", "TW", "HK", "MO", "SG"]);
/** Family names that lead, for persons whose state is not told. */
const LEADING = /^(?:Xi|Wang|Yang|Li|Qin|Zhao|Kim|Moon|Yoon|Chung|Park|Tsai|Han|Hua|Liu|Zhang|Chen) [A-Z]/;
const PARTICLE = /^(?:von|van|der|den|de|da|di|del|della|dos|du|la|le|al|el|bin|ibn|ben|abu|ter|ten|zu)$/i;
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

const surname = (words: readonly string[]): string => {
  const given = words.filter((word) => !SUFFIX.test(word));
  let first = given.length - 1;
  while (first > 1 && PARTICLE.test(given[first - 1]!)) first -= 1;
  return given.slice(first).join(" ");
};

/** "Blinken" for Antony Blinken, "Xi" for Xi Jinping, "von der Leyen" with her particles; others as they are. */
export const shortName = (ref: EntityRef): string => {
  if (ref.kind !== "person") return nameOf(ref);
  const words = ref.name.split(/\s+/).filter((word) => word !== "");
  if (words.length < 2) return ref.name;
  const familyFirst = ref.state === undefined ? LEADING.test(ref.name) : FAMILY_FIRST.has(ref.state);
  if (
    familyFirst &&
    !/^[A-Z][a-z]+ (?:[A-Z]\. )?(?:Lam|Lee|Wong|Balakrishnan|Shanmugaratnam)$/.test(ref.name)
  )
    return words[0]!;
  return surname(words);
};

/** Short names for a row; two that would read alike stay full. */
export const shortNames = (refs: readonly EntityRef[]): readonly string[] => {
  const short = refs.map(shortName);
  return refs.map((ref, index) =>
    short.filter((name) => name === short[index]).length > 1 ? nameOf(ref) : short[index]!,
  );
};

/** Blanks become underscores in an address, as readers know it from encyclopaedias. */
export const actorHref = (ref: EntityRef): string => {
  const [kind, ...name] = entityKey(ref).split("/");
  return `/actor/${kind}/${encodeURIComponent(
    name
      .join("/")
      .replaceAll(" ", "_")
      .replace(/\p{Surrogate}/gu, "\ufffd"),
  )}`;
};

/** The key that an address of an actor's page stands for; of a person in any spelling. */
export const actorKey = (kind: string, name: string): string =>
  entityKey({ kind: kind as EntityRef["kind"], name: name.replaceAll("_", " ") });

export const entityView = (ref: EntityRef): EntityView => ({
  kind: ref.kind,
  name: ref.name,
  label: nameOf(ref),
  short: shortName(ref),
  href: actorHref(ref),
});

/** "A", "A and B", "A, B and C". */
export const joined = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** At most `limit` names, the rest counted. */
export const joinedUpTo = (words: readonly string[], limit: number): string => {
  if (words.length <= limit) return joined(words);
  const rest = words.length - limit + 1;
  return joined([...words.slice(0, limit - 1), `${rest} others`]);
};

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

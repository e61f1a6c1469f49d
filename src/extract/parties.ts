// Who takes part in an event: named actors, and those only described ("Iraqi officials", "religious leaders", "her Danish
// colleague"), joined by "and", commas and "along with". What is described with its state stands for the state.
import { PARTY_MODIFIERS, PRIVATE_HEADS, PUBLIC_HEADS } from "../lexicon/party-words.ts";
import type { ClassTest } from "../match/pattern.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import { type Antecedents, actorsIn } from "./actors.ts";
import type { Item } from "./items.ts";
import { actorsOf, acts } from "./mentions.ts";
import { apposedEnd, VOCABULARY } from "./vocabulary.ts";

interface Described {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly states: readonly EntityRef[];
}

const MOST_MODIFIERS = 8;
const ADJECTIVE = /^\p{Ll}{2,}(?:al|ic|ious|ary|ese|ian|ish|ive|ous|able)$/u;
const DETERMINER = /^(?:the|a|an|his|her|its|their|our|some|several|both|two|three|four|other)$/;

const isHead = (item: Item | undefined): boolean =>
  item?.kind === "word" && (PUBLIC_HEADS.has(item.norm) || PRIVATE_HEADS.has(item.norm));

const statesOf = ({ mention }: Item): readonly EntityRef[] =>
  mention && /^(?:demonym|state|metonym|place|office)$/.test(mention.form)
    ? mention.entities.filter((one) => one.kind === "state")
    : [];

/** The states of a modifier, and the state that a description bears. */
const withOwn = (item: Item): readonly EntityRef[] =>
  item.mention?.form === "described"
    ? item.mention.entities.flatMap((one): EntityRef[] =>
        one.state ? [{ kind: "state", name: one.state }] : [],
      )
    : statesOf(item);

const isModifier = (items: readonly Item[], at: number): boolean => {
  const item = items[at]!;
  if (item.mention) return /^(?:demonym|state)$/.test(item.mention.form);
  if (item.kind !== "word") return false;
  if (/^(?:and|-|'s?)$/.test(item.norm)) return true;
  return PARTY_MODIFIERS.has(item.norm) || ADJECTIVE.test(item.text);
};

/** "rebels from Chad", "officials of Mali and Niger": the states behind the head. */
function behind(items: readonly Item[], head: number): { to: number; states: readonly EntityRef[] } {
  const none = { to: head + 1, states: [] };
  if (!/^(?:of|from|for)$/.test(items[head + 1]?.norm ?? "")) return none;
  const end = VOCABULARY.classes.actors!(items, head + 2)[0];
  if (end === undefined) return none;
  const states = items
    .slice(head + 2, end)
    .flatMap((item) => (item.mention && acts(item.mention) ? actorsOf(item.mention) : []));
  return states.length ? { to: end, states } : none;
}

/** A description that begins at `at`, with its head and the states it names. */
function describedAt(items: readonly Item[], at: number): Described | undefined {
  if (/^(?:of|'s?|and)$/.test(items[at]?.norm ?? "")) return undefined;
  const whose = items[at]?.mention?.form === "described" ? behind(items, at) : undefined;
  if (whose?.states.length) return { from: at, head: at, ...whose };
  for (let head = at; head < Math.min(items.length, at + MOST_MODIFIERS); head++) {
    if (head > at && items[head]!.mention?.form === "described") {
      const before = items.slice(at, head + 1).flatMap(withOwn);
      const after = before.length ? { to: head + 1, states: [] } : behind(items, head);
      return { from: at, head, to: after.to, states: distinctEntities([...before, ...after.states]) };
    }
    const last = isHead(items[head]) && !isHead(items[head + 1]) && !joinsHead(items, head);
    if (last) {
      const before = items.slice(at, head).flatMap(statesOf);
      const after = before.length ? { to: head + 1, states: [] } : behind(items, head);
      const states = distinctEntities([...before, ...after.states]);
      const bare = head === at && !states.length && !/s$/.test(items[head]!.norm);
      return bare ? undefined : { from: at, head, to: after.to, states };
    }
    if (!isHead(items[head]) && !isModifier(items, head)) return undefined;
  }
  return undefined;
}

/** "ministers and officials from Chad": one description with two heads. */
const joinsHead = (items: readonly Item[], head: number): boolean =>
  items[head + 1]?.norm === "and" &&
  (isHead(items[head + 2]) || items[head + 2]?.mention?.form === "described");

const LEADING = /^(?:(?:an?|the) )?(?:number|range|group|series|dozens?) of /i;

/** "The minister": the person told of last, where the title fits. */
function knownBy(head: string, { person }: Antecedents): readonly EntityRef[] {
  return person && new RegExp(`\\b${head}\\b`, "i").test(person.title ?? "") ? [person] : [];
}

function meant(items: readonly Item[], one: Described, antecedents: Antecedents): readonly EntityRef[] {
  if (items[one.head]!.mention && one.states.length) return one.states;
  const head = items[one.head]!.norm;
  if (/^members?$/.test(head) && one.states.length) return one.states;
  const single =
    !/s$/.test(head) && !/^(?:delegation|team|leadership|government|opposition|junta)$/.test(head);
  if (single && !one.states.length) return knownBy(head, antecedents);
  const definite = /^(?:the|both|all)$/.test(items[one.from]!.norm) && one.from < one.head;
  if (definite && !single && !one.states.length && PUBLIC_HEADS.has(head)) return antecedents.several;
  if (one.states.length && PUBLIC_HEADS.has(items[one.head]!.norm)) return one.states;
  const start = DETERMINER.test(items[one.from]!.norm) && one.from < one.head ? one.from + 1 : one.from;
  const words = items
    .slice(start, one.head + 1)
    .map((item) => item.text)
    .join(" ")
    .replace(/ (['’]s?)/g, "$1")
    .replace(/ - /g, "-")
    .replace(LEADING, "");
  if (/^(?:s?he|their|his|her|its) /.test(words)) return [];
  return [{ kind: "unnamed", name: `unnamed: ${words}`, state: one.states[0]?.name }];
}

const SPOKEN = new Set(["i", "we"]);

const nameEnds = (items: readonly Item[], at: number): readonly number[] => {
  const named = VOCABULARY.classes.actor!(items, at);
  if (SPOKEN.has(items[at]?.norm ?? "") && items[at]?.kind === "word") return [at + 1];
  return named;
};

/** "a Czech delegation of ninety, led by Speaker Holub": who leads it is the one who is told of. */
function ledBy(items: readonly Item[], end: number): number | undefined {
  for (let at = end; at < Math.min(items.length, end + 6); at++)
    if (/^(?:led|headed)$/.test(items[at]!.norm) && items[at + 1]?.norm === "by") {
      const lower = /^\p{Ll}+$/u.test(items[at + 2]?.text ?? "") ? at + 3 : at + 2;
      const to = VOCABULARY.classes.actor!(items, at + 2)[0] ?? VOCABULARY.classes.actor!(items, lower)[0];
      return to !== undefined && items[to]?.norm === "," ? to + 1 : to;
    }
  return undefined;
}

/** "Algeria's Mourad Ziani", "Luxembourg's cooperation minister Marc Reding": the person, not the state. */
function ownedBy(items: readonly Item[], at: number): number | undefined {
  if (!/^(?:state|metonym|place|body)$/.test(items[at]?.mention?.form ?? "")) return undefined;
  if (!/^'s?$/.test(items[at + 1]?.norm ?? "")) return undefined;
  for (let to = at + 2; to < Math.min(items.length, at + 5); to++) {
    if (/^(?:person|titled|office)$/.test(items[to]!.mention?.form ?? "")) return to + 1;
    if (items[to]!.kind !== "word" || !/^\p{Ll}+$/u.test(items[to]!.text)) return undefined;
  }
  return undefined;
}

/** "his Turkmen guest, President Rahym Annayev,": who is named behind is the one described. */
function namedBehind(items: readonly Item[], one: Described | undefined): number | undefined {
  if (!one || /s$/.test(items[one.head]!.norm) || items[one.to]?.norm !== ",") return undefined;
  if (!/^(?:person|titled)$/.test(items[one.to + 1]?.mention?.form ?? "")) return undefined;
  return items[one.to + 2]?.norm === "," ? one.to + 3 : one.to + 2;
}

/** "representatives of the foreign ministers of Iran and Egypt": an office without a holder goes on to whose it is. */
function openOffice(items: readonly Item[], end: number): number | undefined {
  const mention = items[end - 1]?.mention;
  if (mention?.form !== "office" || actorsOf(mention).length || items[end]?.norm !== "of") return undefined;
  return VOCABULARY.classes.actors!(items, end + 1)[0];
}

function partyEnd(items: readonly Item[], at: number): number | undefined {
  const owned = ownedBy(items, at);
  if (owned !== undefined) return owned;
  const named = nameEnds(items, at)[0];
  const described = describedAt(items, at);
  const behindIt = namedBehind(items, described);
  if (behindIt !== undefined) return behindIt;
  const end = described && described.to > (named ?? 0) ? described.to : named;
  if (end === undefined) return undefined;
  const whose = openOffice(items, end);
  if (whose !== undefined) return whose;
  return (described?.to === end ? ledBy(items, end) : undefined) ?? end;
}

const LINKS = [
  [",", "and"],
  [",", "as", "well", "as"],
  ["as", "well", "as"],
  [",", "along", "with"],
  ["along", "with"],
  [",", "together", "with"],
  ["together", "with"],
  ["and", "with"],
  ["and", "then"],
  ["and"],
  [","],
] as const;

/** Ends of a group of parties, the longest first. A comma alone joins only what "actors" joins. */
export const parties: ClassTest<Item> = (items, at) => {
  const ends = new Set<number>(VOCABULARY.classes.actors!(items, at));
  let end = partyEnd(items, at);
  while (end !== undefined) {
    ends.add(end);
    for (const more of VOCABULARY.classes.actors!(items, at))
      if (more > end && !/^'s?$/.test(items[more]?.norm ?? "")) end = more;
    const from: number = end;
    const link = LINKS.find(
      (words) =>
        words.every((word, k) => items[from + k]?.norm === word) &&
        partyEnd(items, from + words.length) !== undefined &&
        (words[0] !== "," || words.length > 1),
    );
    end = link && partyEnd(items, from + link.length);
  }
  for (const one of [...ends]) {
    const apposed = ownedApposition(items, one);
    if (apposed !== undefined) ends.add(apposed);
  }
  return [...ends].sort((a, b) => b - a);
};

const MOST_APPOSED = 10;

/** "Jake Sullivan, Mr Biden's national security adviser, …": the comma behind the apposition. */
function ownedApposition(items: readonly Item[], comma: number): number | undefined {
  if (items[comma]?.norm !== "," || !acts(items[comma + 1]?.mention)) return undefined;
  if (!/^'s?$/.test(items[comma + 2]?.norm ?? "")) return undefined;
  for (let to = comma + 3; to < Math.min(items.length, comma + MOST_APPOSED); to++) {
    if (items[to]!.norm === ",") return to + 1;
    if (items[to]!.barrier) return undefined;
  }
  return undefined;
}

/** Who they are, each once, in order. The unnamed of a known state stand for it; the unknown are left as described. */
export function partiesIn(
  items: readonly Item[],
  from: number,
  to: number,
  antecedents: Antecedents,
): EntityRef[] {
  const found: EntityRef[] = [];
  let at = from;
  let plain = from;
  const flush = (): void => {
    if (at > plain) found.push(...actorsIn(items, plain, at, antecedents));
  };
  while (at < to) {
    const led = /^(?:led|headed)$/.test(items[at]!.norm) && items[at + 1]?.norm === "by";
    if (led) {
      plain = at + 2;
      found.length = 0;
      at += 2;
      continue;
    }
    const apposed = ownedApposition(items, at);
    if (apposed !== undefined && apposed <= to) {
      flush();
      at = plain = apposed;
      continue;
    }
    const behind = items[at]!.norm === "," ? apposedEnd(items, at) : at;
    if (behind > at && behind <= to) {
      flush();
      at = plain = behind;
      continue;
    }
    const owned = ownedBy(items, at);
    if (owned !== undefined && owned <= to) {
      flush();
      if (!actorsOf(items[owned - 1]!.mention!).length) found.push(...actorsOf(items[at]!.mention!));
      plain = at = owned - 1;
    }
    const described = describedAt(items, at);
    const name = namedBehind(items, described);
    if (described && name !== undefined && name <= to) {
      flush();
      plain = at = described.to + 1;
      continue;
    }
    if (described && described.to <= to && !wholeName(items, at, described)) {
      flush();
      found.push(...meant(items, described, antecedents));
      at = plain = described.to;
      continue;
    }
    found.push(...openPair(items[at]!, antecedents));
    const titled = titledBy(items[at]!, antecedents);
    if (titled) found.push(titled);
    if (SPOKEN.has(items[at]!.norm) && items[at]!.kind === "word" && antecedents.speaker)
      found.push(antecedents.speaker);
    at++;
  }
  flush();
  return distinctEntities(found.map(asState));
}

/** A name that is followed by a head noun of its own ("Iran, leaders said") is no description. */
const wholeName = (items: readonly Item[], at: number, { head }: Described): boolean =>
  head === at && items[at]!.mention !== undefined && items[at]!.mention!.form !== "described";

const TITLES: Readonly<Record<string, RegExp>> = {
  ministers: /minister|secretary/i,
  presidents: /president/i,
  leaders: /president|prime minister|chancellor|premier|king/i,
  men: /./,
  women: /./,
};

/** "The two ministers" that the report leaves open: the two told of last, where their titles say so; "the two governments": theirs. */
function openPair({ mention, norm }: Item, { several }: Antecedents): readonly EntityRef[] {
  if (mention?.form !== "collective" || actorsOf(mention).length || several.length !== 2) return [];
  if (!/\b(?:two|both)\b/.test(norm)) return [];
  const head = norm.split(" ").at(-1)!;
  if (/^(?:governments|countries|sides|nations|states|capitals)$/.test(head)) {
    const states = several.flatMap(({ state }) => (state ? [{ kind: "state", name: state } as const] : []));
    return distinctEntities(states).length === 2 ? states : [];
  }
  const title = TITLES[head];
  return title && several.every((one) => title.test(`${one.title ?? ""} ${one.office ?? ""}`)) ? several : [];
}

/** "The Foreign Secretary": who bears that title in this report, where no other state's is meant. */
const titledBy = ({ mention, norm }: Item, { titles }: Antecedents): EntityRef | undefined =>
  mention?.form === "office" && !actorsOf(mention).length ? titles?.get(norm) : undefined;

const asState = (one: EntityRef): EntityRef =>
  one.kind === "unnamed" && one.state && !PRIVATE_HEADS.has(one.name.split(" ").at(-1)!)
    ? { kind: "state", name: one.state }
    : one;

const GUEST = /^(?:person|titled|office|counterpart|described|collective)$/;

/** Parties with a person, an office or a description among them, not states alone. */
export const guests: ClassTest<Item> = (items, at) =>
  parties(items, at).filter((end) =>
    items.slice(at, end).some((item) => GUEST.test(item.mention?.form ?? "") || isHead(item)),
  );

const CLOSED =
  /^(?:[.,;:)]|--|—|in|at|on|for|to|over|after|before|during|and|as|by|with|from|here|there|while|when|who|ahead|amid|this|last|next|about|into|behind|aboard|outside|later|again|twice|said|says|via|through|despite|but|following|where|which|that|alone|also|together|early|separately|shortly|until|since|yesterday)$/;

/** Takes nothing: a noun phrase ends here, no further noun makes the name before it an attribute. */
export const closed: ClassTest<Item> = (items, at) =>
  items[at]!.kind === "time" || CLOSED.test(items[at]!.norm) ? [at] : [];

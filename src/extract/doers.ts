// Who does a deed ("Russian warplanes", "Japan's cabinet", "Hamas gunmen") and to whom ("an Indian MiG"): what a name
// stands for where it acts, where its phrase ends, and where it only stands behind a preposition.
import { DEED_VERBS } from "../lexicon/deed-verbs.ts";
import { DECIDERS, FORCES } from "../lexicon/deed-words.ts";
import { SEATS } from "../lexicon/seats.ts";
import { STATES } from "../lexicon/states.ts";
import type { ClassTest } from "../match/pattern.ts";
import type { Mention } from "../model/annotated.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import { type Antecedents, actorsIn } from "./actors.ts";
import { subjectsBefore } from "./going-on.ts";
import type { Item } from "./items.ts";
import { actorsOf, acts } from "./mentions.ts";

const seatOf = (mention: Mention): EntityRef | undefined => {
  const seat = SEATS.get(mention.entities[0]?.name ?? "");
  return seat && { kind: seat.kind, name: seat.name };
};

/** Whom a name stands for, also where it only modifies: "Indian" stands for its state, as "Indian troops" do. */
export function partyOf(item: Item): readonly EntityRef[] {
  const { mention } = item;
  if (!mention) return [];
  const seat = seatOf(mention);
  if (seat) return [seat];
  const of = mention.entities[0]?.state;
  if (of && mention.form === "body" && /\b(?:troops|soldiers)$/.test(item.norm))
    return [{ kind: "state", name: of }];
  return partiesOf(mention);
}

function partiesOf(mention: Mention): readonly EntityRef[] {
  const states = mention.entities.filter((one) => one.kind === "state");
  if (mention.form === "demonym" || mention.form === "place") return states;
  const actors = actorsOf(mention);
  const unnamed = actors.length > 0 && actors.every((one) => one.kind === "unnamed");
  const state = actors[0]?.state;
  return unnamed && state ? [{ kind: "state", name: state }] : actors;
}

const isParty = (item: Item | undefined): boolean => item?.mention !== undefined && partyOf(item).length > 0;

const NOT_A_NOUN =
  /^(?:[^\p{L}]|(?:the|a|an|and|or|but|of|in|on|at|to|by|for|from|with|into|that|which|who|its|his|her|their|as|when|after|before|has|have|had|is|are|was|were|will|would|said|says)$)/u;

// "Iran fires missiles" names no missiles of Iran's that act.
const DOING = new Set(
  Object.values(DEED_VERBS)
    .flatMap((one) => [
      ...one.past.split(" "),
      ...one.present.split(" ").filter((form) => form.endsWith("s")),
    ])
    .filter((form) => !FORCES.has(form) && !DECIDERS.has(form)),
);

/** Where the noun that acts stands behind a name, at most four words on: "Russian [strategic bombers]". */
function nounEnd(items: readonly Item[], at: number, nouns: ReadonlySet<string>): number | undefined {
  for (let k = at; k < Math.min(items.length, at + 5); k++) {
    const item = items[k]!;
    // "Israeli F-35 jets": the number belongs to the model.
    if (
      item.norm === "-" ||
      item.norm === "'s" ||
      (items[k - 1]?.norm === "-" && /^\d+\p{L}?$/u.test(item.norm))
    )
      continue;
    if (item.kind !== "word" || NOT_A_NOUN.test(item.norm) || DOING.has(item.norm)) return undefined;
    if (nouns.has(item.norm)) return nouns.has(items[k + 1]?.norm ?? "") ? k + 2 : k + 1;
  }
  return undefined;
}

const ACTING = new Set([...FORCES, ...DECIDERS]);
const ARMED =
  /army|navy|forces|guard|military|hamas|hezbollah|houthi|taliban|state of iraq|isil|al-|militia|corps|brigade|front|rebel|tatmadaw/i;

interface Doer {
  readonly end: number;
  readonly armed: boolean;
}

/** "the military in Myanmar", "in Myanmar, where the military": whose it is, and where its words end. */
function militaryOf(items: readonly Item[], at: number): { end: number; state: EntityRef } | undefined {
  const behind = /^(?:in|of)$/.test(items[at + 1]?.norm ?? "") ? items[at + 2] : undefined;
  const where = items[at - 1]?.norm === "the" && items[at - 2]?.norm === "where";
  const before = where ? items.slice(0, at).findLast((one) => isParty(one)) : undefined;
  const named = behind ?? before;
  const state = named && partyOf(named)[0];
  return state?.kind === "state" ? { end: behind ? at + 3 : at + 1, state } : undefined;
}

const MILITARY = new Map(STATES.map((state) => [state.code, `${state.name} military`]));
const militaryRef = ({ name }: EntityRef): EntityRef => ({
  kind: "body",
  name: MILITARY.get(name) ?? `${name} military`,
  state: name,
});

/** One doer that begins with a name at `at`. */
function doerAt(items: readonly Item[], at: number): Doer | undefined {
  const item = items[at];
  if (!item) return undefined;
  if (item.kind === "word" && /^(?:he|she|they)$/.test(item.norm)) return { end: at + 1, armed: false };
  const military = item.norm === "military" ? militaryOf(items, at) : undefined;
  if (military) return { end: military.end, armed: true };
  if (!item.mention || !isParty(item)) return undefined;
  if (items[at + 1]?.norm === "-" && /(?:ed|led|run|held|made|born)$/.test(items[at + 2]?.norm ?? ""))
    return undefined; // "an EU-backed plan"
  const owned = /^['’]s?$/.test(items[at + 1]?.norm ?? "");
  const noun = nounEnd(items, owned ? at + 2 : at + 1, ACTING);
  if (noun !== undefined) return { end: noun, armed: FORCES.has(items[noun - 1]!.norm) };
  const held = owned ? items[at + 2]?.mention : undefined;
  if (held && HELD.test(held.form) && acts(held)) return { end: at + 3, armed: isArmed(held) };
  if (owned || (!acts(item.mention) && !seatOf(item.mention)) || item.mention.form === "demonym")
    return undefined;
  return { end: at + 1, armed: isArmed(item.mention) };
}

/** "Armenia's Ararat Mirzoyan", "Yemen's Houthis": the owner only says where he or they belong. */
const HELD = /^(?:person|titled|body)$/;
const isArmed = (mention: Mention): boolean =>
  mention.entities.some((one) => one.kind === "body" && ARMED.test(one.name));
const isOwner = (items: readonly Item[], at: number): boolean =>
  /^['’]s?$/.test(items[at + 1]?.norm ?? "") && HELD.test(items[at + 2]?.mention?.form ?? "");

const JOINS = [[",", "and", "the"], [",", "and"], ["and", "the"], ["and", "a"], ["and", "an"], ["and", "two"], ["and", "three"], ["and", "some"], ["and"], [",", "the"], [","], ["&"], [",", "together", "with"], ["together", "with"], ["along", "with"]] as const; // biome-ignore format: one row

/** Demonyms in a row before one noun: "Kenyan, Ugandan and Burundian soldiers". */
function sharedNoun(items: readonly Item[], at: number): number | undefined {
  if (items[at]?.mention?.form !== "demonym" && items[at]?.mention?.form !== "state") return undefined;
  const join = JOINS.find((words) => words.every((word, k) => items[at + 1 + k]?.norm === word));
  const next = join && at + 1 + join.length;
  if (next === undefined || items[next]?.mention?.form !== items[at]!.mention!.form) return undefined;
  return next;
}

function groupAt(items: readonly Item[], at: number): Doer[] {
  const found: Doer[] = [];
  let from = at;
  for (let count = 0; count < 12; count++) {
    const shared = sharedNoun(items, from);
    const one = doerAt(items, from);
    if (!one && shared === undefined) break;
    if (one) found.unshift({ end: one.end, armed: one.armed });
    if (!one) {
      from = shared!;
      continue;
    }
    const join = JOINS.find((words) => words.every((word, k) => items[one.end + k]?.norm === word));
    // "by the Houthis, spokesman Ned Price said": the one behind the comma only tells it.
    const next = join?.length === 1 && join[0] === "," ? doerAt(items, one.end + 1) : undefined;
    if (!join || (next && SAID.test(items[next.end]?.norm ?? ""))) break;
    from = one.end + join.length;
  }
  return found;
}

const cache = new WeakMap<readonly Item[], Map<number, readonly Doer[]>>();

function group(items: readonly Item[], at: number): readonly Doer[] {
  const known = cache.get(items) ?? new Map<number, readonly Doer[]>();
  cache.set(items, known);
  const found = known.get(at) ?? (opens(items, at) ? groupAt(items, at) : []);
  known.set(at, found);
  return found;
}

/** A name behind "and" or a comma that joins it to a name is no beginning. */
const opens = (items: readonly Item[], at: number): boolean =>
  !(
    /^(?:and|&)$/.test(items[at - 1]?.norm ?? "") &&
    isParty(items[at - 2]) &&
    !/^(?:he|she|they)$/.test(items[at]?.norm ?? "")
  );

/** A clause between commas behind a doer: ", a member of the Politburo," or ", who took office in May,". */
function asideEnd(items: readonly Item[], end: number): number {
  if (items[end]?.norm === "(") {
    const close = items.slice(end, end + 16).findIndex((one) => one.norm === ")");
    return close < 0 ? end : end + close + 1;
  }
  // "the guard led by General Traoré overthrew": who leads it acts with it.
  if (/^(?:led|headed|commanded|backed)$/.test(items[end]?.norm ?? "") && items[end + 1]?.norm === "by") {
    const leader = items[end + 2]?.norm === "the" ? end + 3 : end + 2;
    return items[leader]?.mention ? leader + 1 : end;
  }
  if (items[end]?.norm === "and") {
    const last = items
      .slice(end, end + 5)
      .findIndex((one) => /^(?:countries|states|nations|others|members)$/.test(one.norm));
    return last < 0 ? end : asideEnd(items, end + last + 1);
  }
  if (items[end]?.norm !== ",") return end;
  if (
    !/^(?:a|an|the|who|whose|which|his|her|its|acting|backed|joined|stung|under|in|on|for|after|despite|citing|with)$/.test(
      items[end + 1]?.norm ?? "",
    ) &&
    items[end + 1]?.kind !== "time"
  )
    return end;
  for (let to = end + 2; to < Math.min(items.length, end + 16); to++) {
    if (items[to]!.norm === ";" || items[to]!.norm === ":") return end;
    if (items[to]!.norm === ",") return to + 1;
  }
  return end;
}

const GOVERNING =
  /^(?:in|at|on|to|from|with|for|near|against|by|between|among|over|inside|around|into|about|off|than|along|towards?|through|across)$/;

/** "talks with Iran", "the parties in Yemen": no subject; "the navies of Peru and Chile" is one. */
function isGoverned(items: readonly Item[], at: number): boolean {
  const before = /^(?:the|a|an)$/.test(items[at - 1]?.norm ?? "") ? at - 2 : at - 1;
  const word = items[before]?.norm ?? "";
  if (word === "of")
    return (
      !ACTING.has(items[before - 1]?.norm ?? "") &&
      !/^(?:parties|chiefs)$/.test(items[before - 1]?.norm ?? "")
    );
  return GOVERNING.test(word);
}

/** "China and Russia" before "'s": whose it is. */
const owners: ClassTest<Item> = (items, at) => {
  let to = at;
  while (isParty(items[to])) {
    if (/^['’]s?$/.test(items[to + 1]?.norm ?? "")) return [to + 1];
    const noun = nounEnd(items, to + 1, ACTING);
    if (noun !== undefined && /^['’]s?$/.test(items[noun]?.norm ?? "")) return [noun];
    if (!/^(?:and|,)$/.test(items[to + 1]?.norm ?? "")) return [];
    to += 2;
  }
  return [];
};

const SAID = /^(?:said|says|announced|announces|confirmed|declared|told|insisted|vowed|promised)$/;

/** "Iran said on Wednesday it", "the minister said his country": the doer speaks of itself. */
function selfEnd(items: readonly Item[], end: number): number | undefined {
  const said = /^(?:has|have|had|also|later)$/.test(items[end]?.norm ?? "") ? end + 1 : end;
  if (!SAID.test(items[said]?.norm ?? "")) return undefined;
  for (let to = said + 1; to < Math.min(items.length, said + 8); to++) {
    const { norm, kind } = items[to]!;
    if (/^(?:it|he|she|they)$/.test(norm)) return to + 1;
    if (
      /^(?:his|her|its|their)$/.test(norm) &&
      /^(?:country|government|state|nation)$/.test(items[to + 1]?.norm ?? "")
    )
      return to + 2;
    if (kind !== "time" && !/^(?:on|in|that|late|early|reporters|parliament)$/.test(norm)) return undefined;
  }
  return undefined;
}

/** The subjects that a verb behind "and" or a comma may go on with: where each begins and ends. */
export const goesOnWith = (
  items: readonly Item[],
  at: number,
  armedOnly = false,
): readonly (readonly [number, number])[] => {
  const doerOf = (k: number): Doer | undefined => (isGoverned(items, k) ? undefined : group(items, k)[0]);
  return subjectsBefore(items, at, (k) => doerOf(k) !== undefined).flatMap((from) => {
    const { end, armed } = doerOf(from)!;
    return !armedOnly || armed ? [[from, end] as const] : [];
  });
};

const subjects =
  (armedOnly: boolean): ClassTest<Item> =>
  (items, at) => {
    const found = (isGoverned(items, at) ? [] : group(items, at)).filter((one) => !armedOnly || one.armed);
    if (!found.length) return goesOnWith(items, at, armedOnly).length ? [at + 1] : [];
    return found.flatMap(({ end }) => {
      const aside = asideEnd(items, end);
      const self = selfEnd(items, end);
      return [...(self === undefined ? [] : [self]), ...(aside === end ? [] : [aside]), end];
    });
  };

const stateRef = (code: string | undefined): EntityRef | undefined =>
  code ? { kind: "state", name: code } : undefined;

/** "President Biden's administration" is his state. */
function governedBy(items: readonly Item[], at: number): readonly EntityRef[] {
  const party = partyOf(items[at]!);
  const isRule =
    /^['’]s?$/.test(items[at + 1]?.norm ?? "") &&
    /^(?:administration|government|cabinet)$/.test(items[at + 2]?.norm ?? "");
  const person = isRule && party[0]?.kind === "person" ? party[0] : undefined;
  const state = person && (items[at]!.mention?.office?.of ?? stateRef(person.state));
  return state ? [state] : party;
}

/** The doers that begin a captured phrase; an aside or "said it" behind them names nobody else. */
export function doersIn(
  items: readonly Item[],
  from: number,
  to: number,
  antecedents: Antecedents,
): EntityRef[] {
  const known = group(items, from).find((one) => one.end <= to)?.end ?? to;
  const military = items[from]?.norm === "military" ? militaryOf(items, from) : undefined;
  if (military) return [militaryRef(military.state)];
  // "ten members and five others (Australia, China …)": the brackets name them.
  const end = items[to - 1]?.norm === ")" ? to : known;
  const found: EntityRef[] = [];
  for (let at = from; at < end; at++) {
    if (items[at]!.mention) found.push(...(isOwner(items, at) ? [] : governedBy(items, at)));
    else found.push(...actorsIn(items, at, at + 1, antecedents));
  }
  return distinctEntities(found);
}

const isPerson = (item: Item | undefined): boolean =>
  item?.mention?.entities.some((one) => one.kind === "person") ?? false;

const OPENS_CLAUSE = /^(?:[,;:"“]|--|—|that|said|says|reported|reports|when|where|while|after|as|and)$/;

export const DOER_CLASSES: Readonly<Record<string, ClassTest<Item>>> = {
  subject: subjects(false),
  forces: subjects(true),
  doers: (items, at) => {
    const from = /^(?:the|both|its|a|an)$/.test(items[at]?.norm ?? "") ? at + 1 : at;
    return group(items, from).map((one) => one.end);
  },
  /** One name to whom it is done, with what stands before it: "three Ukrainian". */
  party: (items, at) => (isParty(items[at]) ? [at + 1] : []),
  owner: owners,
  demonym: (items, at) => (items[at]?.mention?.form === "demonym" ? [at + 1] : []),
  proper: (items, at) =>
    items[at]?.kind === "word" && /^\p{Lu}\p{Ll}{2,}/u.test(items[at]!.text) ? [at + 1] : [],
  /** A clause begins here; takes nothing. */
  opening: (items, at) => {
    const before = items[at - 1];
    return !before || before.kind === "time" || OPENS_CLAUSE.test(before.norm) ? [at] : [];
  },
  person: (items, at) => (isPerson(items[at]) ? [at + 1] : []),
  titleholder: (items, at) => (isPerson(items[at]) || items[at]?.mention?.form === "office" ? [at + 1] : []),
  aside: (items, at) => {
    const item = items[at];
    if (item?.kind === "time") return [at + 1];
    if (/^(?:on|in|late|early|by|over|at)$/.test(item?.norm ?? "") && items[at + 1]?.kind === "time")
      return [at + 2];
    return /^(?:also|jointly|formally|officially|immediately|unanimously|again|then|finally|yesterday|today|separately|temporarily|repeatedly|recently|newly)$/.test(
      item?.norm ?? "",
    )
      ? [at + 1]
      : [];
  },
};

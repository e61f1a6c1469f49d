// Whom a phrase means that names nobody: a pronoun, "the two ministers", "Bulgaria's government", "the official" told of
// before; else the description itself, with the state it tells.
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import type { Antecedents } from "./actors.ts";
import type { Item } from "./items.ts";
import { actorsOf, acts } from "./mentions.ts";
import { DETERMINERS, describedAs } from "./speaker-words.ts";

/** What the report has told so far that a short word may mean. */
export interface Heard extends Antecedents {
  /** Unnamed speakers, latest last: "the official" is one of them again. */
  readonly unnamed: readonly EntityRef[];
  /** Who spoke last. */
  readonly speakers: readonly EntityRef[];
  /** The state or body that the sentence right before is about; nobody where that is open. */
  readonly its?: readonly EntityRef[];
  /** Who issued the paper spoken of last. */
  readonly issuers: readonly EntityRef[];
  /** Who spoke in the sentence right before, in the same paragraph. */
  readonly beside: readonly EntityRef[];
  /** Persons with a title, latest last: "the minister" is one of them. */
  readonly titled: readonly EntityRef[];
  /** Ministries and departments, latest last: "the ministry" is one of them. */
  readonly ministries: readonly EntityRef[];
}

/** Persons told of in the same sentence before a pronoun. */
export const personsBefore = (items: readonly Item[], at: number): readonly EntityRef[] =>
  items
    .slice(0, at)
    .flatMap(({ mention }) => (mention && acts(mention) ? actorsOf(mention) : []))
    .filter((one) => one.kind === "person");

export function pronoun(
  word: string,
  heard: Heard,
  here: readonly EntityRef[],
): readonly EntityRef[] | undefined {
  switch (word) {
    case "he":
    case "she": {
      if (here.length) return [here[0]!];
      const last = heard.speakers.length === 1 ? heard.speakers[0] : undefined;
      if (last?.kind === "unnamed" || (last && last === heard.person)) return [last];
      return heard.person ? [heard.person] : [];
    }
    case "they":
    case "both":
      if (word === "they" && groupIn(heard).length) return groupIn(heard);
      return heard.several.length ? heard.several : heard.speakers.length > 1 ? heard.speakers : [];
    case "it":
      if (heard.its) return heard.its;
      return heard.issuers.length ? heard.issuers : heard.speakers.filter((one) => one.kind === "body");
    default:
      return undefined;
  }
}

/** Several without a name who spoke last. */
export const groupIn = ({ speakers }: Pick<Heard, "speakers">): readonly EntityRef[] =>
  speakers.length === 1 && isGroup(speakers[0]!) ? speakers : [];

/** "unnamed: two investigators of the mission": several without a name. */
const isGroup = ({ kind, name }: EntityRef): boolean => {
  const [head] = name.split(/,| (?:of|for|from|in|at|on|to|with|familiar|close|briefed|who|which|that) /);
  return kind === "unnamed" && /\p{L}{2,}(?:[^s]s|men|women|people|police)$/u.test(head!);
};

export const owns = (items: readonly Item[], item: Item): boolean =>
  items[items.indexOf(item) + 1]?.norm === "'s";

/** "Japan and Australia", "the two ministers", "Togo's foreign minister": mentions alone. */
export function grouped(
  items: readonly Item[],
  from: number,
  core: number,
  to: number,
  heard: Heard,
): readonly EntityRef[] {
  const inner = items.slice(from, core);
  const free = inner.filter((item) => item.mention && !owns(items, item));
  const others = inner.filter(
    (item) => item.kind === "word" && !/^(?:the|both|and|,|&|all)$/.test(item.norm),
  );
  const settled = free.every((item) => isSettled(item));
  if (!others.length && settled && free.length > 0)
    return distinctEntities(free.flatMap((item) => actorsOf(item.mention!)));
  const last = free.at(-1)?.mention;
  if (last?.form === "collective") return collectives(last.entities, items, from, core, heard);
  if (
    last?.form === "described" &&
    free.length === 1 &&
    !others.length &&
    (core === to || items[core]!.norm === ",")
  )
    return [again(last.entities[0]!, heard)];
  if (
    last?.form === "described" &&
    free.length > 1 &&
    !others.length &&
    free.slice(0, -1).every((item) => isSettled(item))
  )
    return distinctEntities(free.flatMap((item) => actorsOf(item.mention!))); // "Kenya and other donors' officials"
  if (
    last &&
    ["body", "metonym"].includes(last.form) &&
    others.every((item) => /^(?:'s|'|-)$/.test(item.norm) || DETERMINERS.has(item.norm))
  )
    return actorsOf(last);
  return [unnamed(items, from, core, to, heard)];
}

/** "the two ministers": whom the report told of last, where they are just so many; else as described. */
function collectives(
  entities: readonly EntityRef[],
  items: readonly Item[],
  from: number,
  core: number,
  heard: Heard,
): readonly EntityRef[] {
  if (entities.length) return entities;
  const here = distinctEntities(
    items
      .slice(0, from)
      .flatMap(({ mention }) => (mention && acts(mention) ? actorsOf(mention) : []))
      .filter((one) => one.kind === "person"),
  );
  const words = describedAs(items, from, core).toLowerCase();
  const several = here.length > 1 ? here : heard.several;
  const persons = several.length > 1 && several.every((one) => one.kind === "person");
  const fits = /^unnamed: (?:the|both) (?:leaders|ministers|officials|secretaries)$/.test(words);
  return persons && fits ? several : [unnamed(items, from, core, core, heard)];
}

/** Does the mention say for itself who it is? An office without a name stays a description. */
const isSettled = ({ mention, text }: Item): boolean => {
  if (!mention || mention.form === "described" || mention.form === "demonym") return false;
  if (mention.form === "office")
    return mention.entities.some((one) => one.kind === "person" && bears(one, text, mention));
  if (mention.form === "counterpart" || mention.form === "collective")
    return mention.entities.some((one) => one.kind === "person");
  return actorsOf(mention).length > 0;
};

/** A title without its state: "the Foreign Secretary". */
const isBareTitle = (text: string, { office }: Pick<NonNullable<Item["mention"]>, "office">): boolean =>
  text.toLowerCase().replace(/^the /, "") === office?.title.toLowerCase();

/** "The Foreign Secretary" is nobody whom the report calls a foreign minister. */
const bears = (person: EntityRef, text: string, { office }: NonNullable<Item["mention"]>): boolean => {
  const last = (text: string | undefined) => text?.toLowerCase().split(" ").at(-1);
  // "High Representative/Vice-President": either title names her.
  const own = person.title?.split("/").map(last) ?? [];
  return !isBareTitle(text, { office }) || !person.title || own.includes(last(office?.title));
};

/** "Bulgaria's government", "the Chinese side", "members of the Security Council": the state or body itself. */
export function transparent(
  items: readonly Item[],
  from: number,
  core: number,
  to: number,
): readonly EntityRef[] {
  const words = items
    .slice(from, core - 1)
    .filter((item) => item.kind === "word" && !/^(?:the|'s|'|-)$/.test(item.norm));
  const sides = items.slice(from, core).flatMap(({ mention }) => mention?.entities.slice(0, 1) ?? []);
  const of =
    items[core]?.norm === "of"
      ? items.slice(core, to).flatMap(({ mention }) => mention?.entities.slice(0, 1) ?? [])
      : [];
  const all = [...sides, ...of];
  const plural = /^(?:members|countries|states|nations)$/.test(items[core - 1]!.norm);
  if (words.length || all.length !== 1 || (plural && all[0]!.kind === "state")) return [];
  if (all[0]!.kind === "person") return []; // "X's government" is not X
  return all;
}

export function unnamed(
  items: readonly Item[],
  from: number,
  core: number,
  to: number,
  heard: Heard,
): EntityRef {
  const state = stateOf(items, from, to);
  const name = describedAs(items, from, items[core]?.norm === "," && isReporting(items, core) ? core : to);
  return again({ kind: "unnamed", name, ...(state ? { state } : {}) }, heard);
}

/** "…, speaking on condition of anonymity,": how it was said, not who. */
const isReporting = (items: readonly Item[], core: number): boolean =>
  /^(?:speaking|asked|citing|quoting|in|at|on|after|during|when|responding|addressing|with|by)$/.test(
    items[core + 1]?.norm ?? "",
  );

const RULES = ["head of state", "head of government"];
/** Offices that a short word for somebody of a state may mean. */
const ROLES: Readonly<Record<string, (office: string) => boolean>> = {
  leader: (office) => RULES.includes(office),
  ruler: (office) => RULES.includes(office),
  president: (office) => office === "head of state",
  "head of state": (office) => office === "head of state",
  premier: (office) => office === "head of government",
  minister: (office) => office.endsWith("minister"),
  ambassador: (office) => office === "ambassador",
};
const OF_STATE = new RegExp(`^unnamed: the (?:\\S+ ){1,2}(${Object.keys(ROLES).join("|")})$`, "i");

/** "The Ghanaian leader" where the report names one person of Ghana who may be called so. */
function ofState({ name, state }: EntityRef, { titled }: Heard): EntityRef | undefined {
  const role = ROLES[OF_STATE.exec(name)?.[1]?.toLowerCase() ?? ""];
  const meant = distinctEntities(
    titled.filter((one) => role && state && one.state === state && role(one.office ?? "")),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** "the official" is the unnamed official told of before, "the minister" the person of that title, if one was. */
function again(one: EntityRef, heard: Heard): EntityRef {
  const known = ofState(one, heard);
  if (known) return known;
  const words = /^unnamed: the (\p{L}+(?: \p{L}+){0,2})$/iu.exec(one.name)?.[1]?.toLowerCase();
  if (!words) return one;
  const ends = (text: string | undefined): boolean =>
    text !== undefined && ` ${text.toLowerCase()} `.includes(` ${words} `);
  const titled = heard.titled.filter((before) => ends(before.title));
  const last = heard.speakers.length === 1 ? heard.speakers[0] : undefined;
  const another = last?.kind === "person" && !last.title && last.name !== titled[0]?.name; // who may be meant as well
  if (titled.length && !another && titled.every((before) => before.name === titled[0]!.name))
    return titled[0]!;
  if (/^(?:foreign |defen[cs]e )?(?:ministry|department)$/.test(words)) return heard.ministries.at(-1) ?? one;
  return words.includes(" ") ? one : (heard.unnamed.findLast((before) => ends(before.name)) ?? one);
}

function stateOf(items: readonly Item[], from: number, to: number): string | undefined {
  const states = items.slice(from, to).flatMap(({ mention, text }) => {
    const first = mention?.entities.find((one) => one.kind !== "place") ?? mention?.entities[0];
    const of = mention && isBareTitle(text, mention) ? undefined : mention?.office?.of;
    if (mention?.form === "office" && !of) return [];
    if (first?.kind === "state") return [first.name];
    return [of?.kind === "state" ? of.name : (of?.state ?? first?.state)].flatMap((one) => one ?? []);
  });
  return new Set(states).size === 1 ? states[0] : undefined;
}

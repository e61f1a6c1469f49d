// Who is in the record: narrowed by kind and words, most named first, a page at a time. Pure.
import { STATES } from "../../lexicon/states.ts";
import { type EntityRef, entityKey } from "../../model/entity.ts";
import { type Pages, paged } from "./lists.ts";
import { actorHref, capital, counted, nameOf, stateName } from "./names.ts";

export const ACTOR_KINDS = [
  "state",
  "person",
  "body",
  "forum",
  "group",
  "instrument",
  "place",
  "issue",
  "unnamed",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Places, issues and unnamed speakers are shown where they are asked for. */
export const USUAL: readonly ActorKind[] = ["state", "person", "body", "forum", "group", "instrument"];

export const KIND_NAMES: Readonly<Record<ActorKind, string>> = {
  state: "States",
  person: "Persons",
  body: "Bodies",
  forum: "Forums",
  group: "Groups",
  instrument: "Treaties and laws",
  place: "Places",
  issue: "Issues",
  unnamed: "Unnamed",
};

export const KIND_WORD: Readonly<Record<ActorKind, string>> = {
  state: "state",
  person: "person",
  body: "body",
  forum: "forum",
  group: "group",
  instrument: "treaty or law",
  place: "place",
  issue: "issue",
  unnamed: "unnamed",
};

export interface ActorsAsk {
  readonly kind: ActorKind | "";
  readonly words: string;
  readonly page: number;
}

export interface ActorsView {
  readonly title: "Actors";
  readonly summary: string;
  readonly ask: ActorsAsk;
  readonly kinds: readonly {
    readonly kind: ActorKind | "";
    readonly label: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly lines: readonly {
    readonly kind: string;
    readonly name: string;
    readonly label: string;
    readonly href: string;
    readonly state?: string;
    readonly rows: number;
  }[];
  readonly total: number;
  readonly pages: Pages;
  readonly empty: boolean;
}

const begins = (name: string, word: string): boolean => ` ${name.toLowerCase()}`.includes(` ${word}`);

/** Keys of states whose names have all the words: the record has only their codes. */
export const statesWith = (words: string): readonly string[] => {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return STATES.filter(({ names, name }) =>
    [name, ...names].some((one) => asked.every((word) => begins(one, word))),
  ).map(({ code }) => entityKey({ kind: "state", name: code }));
};

const addressOf = ({ kind, words }: Pick<ActorsAsk, "kind" | "words">): string => {
  const query = new URLSearchParams({
    ...(kind === "" ? {} : { kind }),
    ...(words === "" ? {} : { words }),
  }).toString();
  return query === "" ? "/actors" : `/actors?${query}`;
};

export const actorsView = (
  ask: ActorsAsk,
  {
    total,
    found,
    size,
    empty,
  }: {
    readonly total: number;
    readonly found: readonly (EntityRef & { readonly rows: number })[];
    readonly size: number;
    readonly empty: boolean;
  },
): ActorsView => ({
  title: "Actors",
  summary: `${counted(total, "name")}${ask.words === "" ? "" : ` with “${ask.words}”`}${total < 2 ? "" : ", most named first"}.`,
  ask,
  kinds: (["", ...ACTOR_KINDS] as const).map((kind) => ({
    kind,
    label: kind === "" ? "All" : KIND_NAMES[kind],
    href: addressOf({ kind, words: ask.words }),
    current: kind === ask.kind,
  })),
  lines: found.map((ref) => ({
    kind: KIND_WORD[ref.kind],
    name: ref.name,
    label: capital(nameOf(ref)),
    href: actorHref(ref),
    ...(ref.state === undefined || ref.kind === "state" ? {} : { state: stateName(ref.state) }),
    rows: ref.rows,
  })),
  total,
  pages: paged(
    "/actors",
    { page: ask.page, total, size },
    {
      ...(ask.kind === "" ? {} : { kind: ask.kind }),
      ...(ask.words === "" ? {} : { words: ask.words }),
    },
  ),
  empty,
});

// Whom an official record names: the traveller, or the visitors with their titles. A person is the one of the dated list
// where office, state, day and name leave one; else the name stands as it is written.

import { HOLDERS, type Holder } from "../lexicon/holders.ts";
import { OFFICES } from "../lexicon/offices.ts";
import { TRAVELLER_NAMES, VISITOR_TITLES } from "../lexicon/official-records.ts";
import type { EntityRef } from "../model/entity.ts";
import type { TimeValue } from "../model/time.ts";
import { canonical, inOffice, listedFor, nameKey } from "./listed-holders.ts";

interface Title {
  readonly words: string;
  readonly office: string;
  readonly only?: readonly string[];
}

/** The longest first, so that "President-elect" is not read as "President"; the source's own before the usual ones. */
const TITLES: readonly Title[] = [
  ...VISITOR_TITLES.map(([words, office]) => ({ words: words.toLowerCase(), office })),
  ...OFFICES.flatMap(({ office, titles, only }) => titles.map((words) => ({ words, office, only }))),
].sort((a, b) => b.words.length - a.words.length);

/** "Premier and Prince …": a title without a name belongs to the next. */
const ALONE: ReadonlySet<string> = new Set(TITLES.map(({ words }) => words));

const BY_FIRST_WORD = new Map<string, Title[]>();
for (const title of TITLES) {
  const first = title.words.split(/[\s-]/)[0]!;
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), title]);
}

/** The title at the head of "Prime Minister Ada Example", and how long it is. */
const titleAt = (words: string, state: string): Title | undefined => {
  const lower = words.toLowerCase();
  const first = /^[^\s-]+/.exec(lower)?.[0] ?? "";
  return (BY_FIRST_WORD.get(first) ?? []).find(
    ({ words: title, only }) =>
      lower.startsWith(title) && /^[\s-]/.test(words.slice(title.length)) && (!only || only.includes(state)),
  );
};

const ends = (name: string): string => {
  const words = nameKey(name)
    .split(" ")
    .filter((word) => !/^(?:jr|sr|2nd|3rd)\.?$/.test(word));
  return `${words[0]} ${words.at(-1)}`;
};

interface Post {
  readonly office: string;
  readonly title: string;
}

interface Listed {
  readonly holder: Holder;
  readonly names: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

const listed = (holder: Holder): Listed => {
  const all = [holder.person, ...(holder.aliases ?? [])];
  return { holder, names: new Set(all.map(nameKey)), ends: new Set(all.map(ends)) };
};

const BY_POST = new Map<string, Listed[]>();
for (const one of HOLDERS) {
  const post = `${one.of}|${one.office}`;
  BY_POST.set(post, [...(BY_POST.get(post) ?? []), listed(one)]);
}

/** Who of the dated list held that office of that state then, and bears the name, or its first and last word. */
const holderOf = (
  name: string,
  { office, title }: Post,
  state: string,
  when: TimeValue,
): string | undefined => {
  const [titled, outer] = [nameKey(`${title} ${name}`), ends(name)];
  const fitting = (BY_POST.get(`${state}|${office}`) ?? [])
    .filter(
      ({ holder, names, ends: known }) => inOffice(holder, when) && (names.has(titled) || known.has(outer)),
    )
    .map(({ holder }) => holder.person);
  return new Set(fitting).size === 1 ? fitting[0] : undefined;
};

/** Another spelling that the list knows of somebody of that state, whenever in office. */
const spelling = (name: string, state: string): string => {
  const known = canonical(name);
  return listedFor(known).some((one) => one.of === state) ? known : name;
};

export const personRef = (name: string, post: Post, state: string, when: TimeValue): EntityRef => {
  const { office, title } = post;
  const written = name.replace(/\s*\([^)]*\)/g, "").trim();
  const known = TRAVELLER_NAMES.get(name) ?? holderOf(written, post, state, when) ?? spelling(written, state);
  return { kind: "person", name: known, state, ...(office ? { office } : {}), ...(title ? { title } : {}) };
};

const NO_NAME = /^(?:and|&)\s/;

/** "President Ada Example": the titles off, the first kept; "Premier and Prince Ada" has two. */
const visitorRef = (words: string, state: string, when: TimeValue): EntityRef => {
  let rest = words;
  let kept: Post | undefined;
  for (let title = titleAt(rest, state); title; title = titleAt(rest, state)) {
    const written = rest.slice(0, title.words.length);
    if (title.office && !kept) kept = { office: title.office, title: written };
    rest = rest
      .slice(title.words.length)
      .replace(/^[\s-]+/, "")
      .replace(NO_NAME, "");
  }
  return personRef(rest, kept ?? { office: "", title: "" }, state, when);
};

/** One visitor, or several: "President Ada Example and Prime Minister Bo Sample". */
export function visitors(
  written: string,
  state: string,
  when: TimeValue,
): readonly { readonly person: EntityRef; readonly at: number; readonly length: number }[] {
  const parts: { words: string; at: number }[] = [];
  let from = 0;
  for (const joint of written.matchAll(/,? (?:and|&) |, /g)) {
    const next = written.slice(joint.index + joint[0].length);
    const before = written.slice(from, joint.index);
    if (!titleAt(next, state) || ALONE.has(before.toLowerCase())) continue;
    parts.push({ words: before, at: from });
    from = joint.index + joint[0].length;
  }
  parts.push({ words: written.slice(from), at: from });
  return parts.map(({ words, at }) => ({ person: visitorRef(words, state, when), at, length: words.length }));
}

// Phrases that name an office, and of which state or body: "U.S. Secretary of State", "Japan's foreign and defence
// ministers", "the country's top diplomat", "Minister of Foreign Affairs of Peru". Says where they end; knows no persons.

import { GROUP_NAME_WORDS } from "../lexicon/group-names.ts";
import { DEPARTMENTS, LOWERING_MODIFIERS, type Office, TITLE_MODIFIERS } from "../lexicon/offices.ts";
import { ORGANISATION_HEADS } from "../lexicon/recognition.ts";
import type { Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { chiefBefore, chiefBehind } from "./chiefs.ts";
import { ministryAt } from "./ministries.ts";
import { entityOf, type Naming, nameAt } from "./names.ts";
import { once } from "./once.ts";
import { fieldTitleAt, tailEnd } from "./titles.ts";

/** One office or several joined ("foreign and defence ministers"), with the words and the side it belongs to. */
export interface OfficePhrase {
  readonly from: number;
  readonly to: number;
  readonly offices: readonly string[];
  /** As written, without state and article: "Secretary of State". */
  readonly title: string;
  readonly of?: EntityRef;
  readonly plural: boolean;
  /** "former", "then-": held no longer. */
  readonly former: boolean;
  /** "deputy", "acting", "vice": another office than the plain one. */
  readonly lesser: boolean;
  /** The title itself is the office: "minister for Europe", "ambassador to China". */
  readonly specific: boolean;
  /** The title means its office only in these states. */
  readonly only?: readonly string[];
  /** More than one state: "the Japanese and Indian foreign ministers". */
  readonly sides: readonly EntityRef[];
}

interface Side {
  readonly to: number;
  readonly sides: readonly EntityRef[];
}

const stateRef = (code: string): EntityRef => ({ kind: "state", name: code });

const sideOf = (naming: Naming): EntityRef | undefined =>
  naming.what === "place" ? undefined : entityOf(naming);

/** A state or body that begins at `at`, also by its people, its capital or its ministry. */
export const sideAt = once((tokens, at): { to: number; side: EntityRef } | undefined => {
  const ministry = ministryAt(tokens, at);
  if (ministry) return { to: ministry.to, side: ministry.entity };
  const found = nameAt(tokens, at);
  const side = found?.namings.map(sideOf).find((ref) => ref !== undefined);
  return found && side ? { to: at + found.length, side } : undefined;
});

const isPossessive = (token: Token | undefined): boolean => token?.norm === "'s" || token?.norm === "'";

/** "Japan's", "US and Japanese", "the Japan-U.S.", "Japan, Australia and India's". */
function sidesAt(tokens: readonly Token[], at: number): Side | undefined {
  const sides: EntityRef[] = [];
  let to = at;
  for (;;) {
    const next = sideAt(tokens, to);
    if (!next) break;
    sides.push(next.side);
    to = next.to;
    const link = tokens[to]?.norm;
    if (link !== "and" && link !== "," && link !== "-" && link !== "&") break;
    const skip = link === "," && tokens[to + 1]?.norm === "and" ? 2 : 1;
    const further = sideAt(tokens, to + skip);
    if (!further || (link === "," && skip === 1 && !/^(?:,|and)$/.test(tokens[further.to]?.norm ?? "")))
      break; // "to Lima, Peru's minister"
    to += skip;
  }
  if (!sides.length) return undefined;
  return { to: isPossessive(tokens[to]) ? to + 1 : to, sides };
}

interface Title {
  readonly to: number;
  readonly offices: readonly string[];
  readonly plural: boolean;
  readonly only?: readonly string[];
  /** The title is the office: no list gives it another name. */
  readonly specific?: boolean;
  readonly needsSide?: true;
  /** Offices that the title means in one state or another. */
  readonly readings?: readonly Office[];
}

/** Too broad to name an office: of several words, the title itself does ("assistant secretary for …"). */
const BROAD = new Set(["official", "minister", "officer", "leader"]);

const titleAt = once((tokens, at): Title | undefined => {
  const found = nameAt(tokens, at);
  const readings = found?.namings.flatMap((one) => (one.what === "office" ? [one] : [])) ?? [];
  const [naming] = readings;
  if (isFellowOf(tokens, at)) return undefined;
  if (found && naming)
    return {
      to: at + found.length,
      readings: readings.map(({ office }) => office),
      offices: [naming.office.office],
      plural: naming.plural,
      only: naming.office.only,
      specific:
        BROAD.has(naming.office.office) && (found.length > 1 || tokens[at]!.norm === "undersecretary"),
    };
  const joined = joinedTitle(tokens, at);
  if (joined) return joined;
  const field = fieldTitleAt(tokens, at);
  return field && { ...field, offices: [field.office], plural: false, specific: true };
});

/** "fellow members" are no fellows of an institute. */
const isFellowOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "fellow" &&
  /^\p{Ll}/u.test(tokens[at + 1]?.text ?? "") &&
  !/^(?:at|in|of|with)$/.test(tokens[at + 1]!.norm);

/** "foreign and defence ministers": the first shares the second's head. */
function joinedTitle(tokens: readonly Token[], at: number): Title | undefined {
  const first = tokens[at];
  const second = tokens[at + 2];
  if (!first || !second || tokens[at + 1]?.norm !== "and") return undefined;
  const whole = nameAt(tokens, at + 2);
  const last = whole?.namings.find((one) => one.what === "office");
  if (!whole || last?.what !== "office" || whole.length < 2) return undefined;
  const head = tokens[at + 1 + whole.length]!;
  const shared = nameAt([first, ...tokens.slice(at + 3, at + 2 + whole.length)], 0);
  const office = shared?.namings.find((one) => one.what === "office");
  if (office?.what !== "office" || shared?.length !== whole.length || !head) return undefined;
  return { to: at + 2 + whole.length, offices: [office.office.office, last.office.office], plural: true };
}

/** "then-" and "ex-" stand before a hyphen, which is a token of its own. */
function bare(word: string): string {
  return word.replace(/-$/, "");
}

interface Modifier {
  readonly former?: true;
  readonly lesser?: true;
}

// Words of one token; "newly appointed" and the like are left to the title's own reading.
const MODIFYING: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ...["acting", "coming", "rank"].flatMap((which) =>
    TITLE_MODIFIERS[which as "acting"].map((word) => [bare(word), {}] as const),
  ),
  ...TITLE_MODIFIERS.past.map((word) => [bare(word), { former: true }] as const),
  ...LOWERING_MODIFIERS.map((word) => [bare(word), { lesser: true }] as const),
]);

interface Modified {
  readonly to: number;
  readonly former: boolean;
  /** Where the first word stands that makes it another office. */
  readonly lesser?: number;
}

function modifiersAt(tokens: readonly Token[], start: number): Modified {
  let to = start;
  let former = false;
  let lesser: number | undefined;
  for (;;) {
    const one = MODIFYING.get(tokens[to]?.norm ?? "");
    if (!one || titleStands(tokens, to)) return { to, former, lesser };
    former ||= one.former ?? false;
    if (one.lesser) lesser ??= to;
    to += tokens[to + 1]?.norm === "-" ? 2 : 1;
  }
}

/** Is the word here a title, or part of one? "deputy" alone is, before another title it lowers it; "under" needs "secretary". */
function titleStands(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm === "under" && !/^(?:secretary|-)$/.test(tokens[at + 1]?.norm ?? "")) return true;
  const title = titleAt(tokens, at);
  return title !== undefined && !(title.to === at + 1 && titleAt(tokens, at + 1));
}

/** "the top U.S. diplomat": the state stands inside the title. */
function partedTitle(tokens: readonly Token[], at: number, early: number, late: number): Title | undefined {
  if (early === at || late === early) return undefined;
  const found = titleAt([tokens[early - 1]!, ...tokens.slice(late, late + 2)], 0);
  return found && { ...found, to: late + found.to - 1 };
}

/** The side that stands behind: "of Japan", "of the Republic of Korea", "for Syria" only where the title leaves it open. */
function sideBehind(tokens: readonly Token[], at: number): Side | undefined {
  if (tokens[at]?.norm !== "of" && tokens[at]?.norm !== "from") return undefined;
  const start = tokens[at + 1]?.norm === "the" || tokens[at + 1]?.norm === "both" ? at + 2 : at + 1;
  const sides: EntityRef[] = [];
  let to = start;
  for (let next = sideAt(tokens, to); next; next = sideAt(tokens, to)) {
    if (GROUP_NAME_WORDS.has(tokens[next.to]?.norm ?? "") && /^\p{Lu}/u.test(tokens[next.to]!.text)) break; // "of Britain First"
    sides.push(next.side);
    to = next.to;
    const link = tokens[to]?.norm;
    if (link !== "and" && link !== ",") break;
    const skip =
      (link === "," && tokens[to + 1]?.norm === "and" ? 2 : 1) + (tokens[to + 1]?.norm === "the" ? 1 : 0);
    const article = tokens[to + skip]?.norm === "the" ? 1 : 0;
    if (!sideAt(tokens, to + skip + article)) break;
    to += skip + article;
  }
  return sides.length ? { to, sides } : undefined;
}

const OF_STATES = new Set(["foreign minister", "defence minister", "head of government"]);

/** "the foreign minister of Valdora": only states have one, so a name no list knows is a state's. */
function unknownSides(tokens: readonly Token[], title: Title): Side | undefined {
  if (tokens[title.to]?.norm !== "of" || !title.offices.every((office) => OF_STATES.has(office)))
    return undefined;
  const sides: EntityRef[] = [];
  let at = title.to + 1;
  for (;;) {
    const start = formalStart(tokens, at);
    if (!/^\p{Lu}\p{Ll}/u.test(tokens[start]?.text ?? "") || ORGANISATION_HEADS.has(tokens[start]!.norm))
      break;
    sides.push({ kind: "state", name: tokens[start]!.text });
    at = start + 1;
    if (tokens[at]?.norm !== "and" || !title.plural) break;
    at++;
  }
  return sides.length ? { to: at, sides } : undefined;
}

/** "the Kingdom of Kestria" → at "Kestria". */
function formalStart(tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.norm === "the" ? at + 1 : at;
  return /^(?:republic|kingdom|state|principality)$/.test(tokens[from]?.norm ?? "") &&
    tokens[from + 1]?.norm === "of"
    ? from + 2
    : from;
}

/** A chancellor heads the government in Berlin and foreign affairs in Brasília. */
function inStates<One extends Title>(title: One, sides: readonly EntityRef[]): One {
  const own = title.readings?.find(({ only }) => only && sides.every(({ name }) => only.includes(name)));
  return own && sides.length ? { ...title, offices: [own.office], only: own.only } : title;
}

/** A "state secretary" is a foreign minister in few states: of any other the title says no more than itself. */
const elsewhere = ({ only }: Title, sides: readonly EntityRef[]): boolean =>
  only !== undefined && sides.some(({ kind, name }) => kind === "state" && !only.includes(name));

/** The president of a commission heads no state. */
const isOfBody = ({ offices }: Title, sides: readonly EntityRef[]): boolean =>
  sides.length === 1 && sides[0]!.kind === "body" && /^head of (?:state|government)$/.test(offices[0] ?? "");

const HEADS = new Set(
  "head chief commander chair chairman chairwoman chairperson director governor speaker leader".split(" "),
);
const MOST_HOUSE = 5;

/** "chief of Eswatini's defence force": the state stands inside the title. */
function innerSide(tokens: readonly Token[], at: number): OfficePhrase | undefined {
  if (!HEADS.has(tokens[at]?.norm ?? "") || tokens[at + 1]?.norm !== "of") return undefined;
  const side = sideAt(tokens, tokens[at + 2]?.norm === "the" ? at + 3 : at + 2);
  if (!side || !isPossessive(tokens[side.to])) return undefined;
  let to = side.to + 1;
  while (
    to - side.to <= MOST_HOUSE &&
    /^\p{Ll}|^-$/u.test(tokens[to]?.text ?? "") &&
    !STOPS.has(tokens[to]!.norm)
  )
    to++;
  const tail = tokens[to]?.norm === "to" ? tailEnd(tokens, to, "representative") : to;
  if (to === side.to + 1) return undefined;
  const title = `${tokens[at]!.text} of the ${wordsOf(tokens, side.to + 1, tail)}`;
  return {
    from: at,
    to: tail,
    offices: [title],
    title,
    of: side.side,
    plural: false,
    former: false,
    lesser: false,
    specific: true,
    sides: [],
  };
}
const STOPS = new Set("and who said says told is was has had will to in on at for with".split(" "));

interface Tailed extends Title {
  /** The title's words where the side stands inside them. */
  readonly words?: string;
}

/** "UN special envoy", "chairperson of the AU commission": a title with the body in it. An ambassador at a body is not the body's. */
function bodyWithin(tokens: readonly Token[], from: number, to: number): EntityRef | undefined {
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  const of = words.indexOf("of") + 1;
  const at = /^chair/.test(words[0] ?? "") && of ? from + of + (words[of] === "the" ? 1 : 0) : from;
  const side = sideAt(at > from ? tokens : tokens.slice(0, to - 1), at); // the head left out, which is no part of the name
  const office = /envoy|coordinator|commissioner|rapporteur|secretary|adviser|chair/.test(words.join(" "));
  return side && side.to <= to && office && side.side.kind !== "state" && !side.side.state
    ? side.side
    : undefined;
}

/** "ambassador" with "to China" behind it is another office. */
function tailed(tokens: readonly Token[], from: number, title: Title): Tailed {
  if (title.plural) return title;
  const to = tailEnd(tokens, title.to, wordsOf(tokens, from, title.to));
  return to === title.to ? title : { ...title, to, specific: true };
}

/** "ambassador of Malta to Libya" is the ambassador to Libya. */
function behindTail(tokens: readonly Token[], from: number, title: Title, behind: Side): Partial<Tailed> {
  const words = wordsOf(tokens, from, title.to);
  const to = title.plural ? behind.to : tailEnd(tokens, behind.to, words);
  if (to === behind.to) return {};
  return { to, specific: true, words: `${words} ${wordsOf(tokens, behind.to, to)}` };
}

function department(title: string, of: EntityRef | undefined): EntityRef | undefined {
  if (of?.name !== "US" || !/\b(?:deputy|under|assistant)|undersecretary/i.test(title)) return of;
  const found = DEPARTMENTS.find(([words]) => words.test(title));
  return found ? { kind: "body", name: found[1], state: "US" } : of;
}

/** The office phrase that begins at `at`, if one does. */
export const officeAt = once((tokens, at): OfficePhrase | undefined => {
  const inner = innerSide(tokens, at);
  if (inner) return inner;
  const early = modifiersAt(tokens, at);
  const before = sidesAt(tokens, early.to) ?? chiefBefore(tokens, early.to);
  const late = modifiersAt(tokens, before?.to ?? early.to);
  const plain = titleAt(tokens, late.to) ?? partedTitle(tokens, at, early.to, late.to);
  if (!plain || (plain.needsSide && !before)) return undefined;
  const past = tokens[late.to]?.norm === "former" ? 1 : 0; // the lists hold "former ambassador"
  const first = tailed(tokens, late.to, plain);
  const behind = before
    ? undefined
    : (chiefBehind(tokens, first.to) ?? sideBehind(tokens, first.to) ?? unknownSides(tokens, first));
  const sides = before?.sides ?? behind?.sides ?? [];
  const title = inStates(
    behind && first === plain ? { ...plain, ...behindTail(tokens, late.to + past, plain, behind) } : first,
    sides,
  );
  const own =
    title.only?.length === 1 && !sides.length
      ? stateRef(title.only[0]!)
      : bodyWithin(tokens, late.to, title.to);
  const lesser = late.lesser ?? (before ? undefined : early.lesser);
  const words = title.words ?? wordsOf(tokens, lesser ?? late.to + past, title.to);
  return {
    from: at,
    to: Math.max(behind?.to ?? title.to, title.to),
    offices: title.offices,
    title: words,
    of: department(words, sides.length === 1 ? sides[0] : own),
    plural: title.plural,
    former: early.former || late.former || past > 0,
    lesser: lesser !== undefined || early.lesser !== undefined,
    only: title.only,
    specific: title.specific || elsewhere(title, sides) || isOfBody(title, sides),
    sides: sides.length > 1 ? sides : [],
  };
});

/** The words of some tokens as written, blanks kept where they stood. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token, k, all) => (k > 0 && all[k - 1]!.span.to < token.span.from ? ` ${token.text}` : token.text))
    .join("");

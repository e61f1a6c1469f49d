// Who promises, supports or opposes: the subject of a verb, found leftwards from it. Names and groups of names, "I" and
// "we" as the speaker, "it" and "they" as whom the sentence told of, and people told by a noun alone ("Austrian MPs").
import { STATES } from "../lexicon/states.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import { actorsIn } from "./actors.ts";
import { FINITE, type Head, isAdverb } from "./heads.ts";
import { actorsOf, acts } from "./mentions.ts";
import { adopterAt, bearerAt, governed, type Holder, nounAt, ownState, unnamed } from "./noun-holders.ts";
import { SPEECH, VOCABULARY } from "./vocabulary.ts";
import type { Voiced, VoicedRead } from "./voices.ts";

export type { Holder } from "./noun-holders.ts";

/** The subject of the verb group. */
export function holderOf(read: VoicedRead, head: Head): Holder | undefined {
  const { items } = read;
  if (!head.participle && !head.infinitive) {
    const near = adjacent(read, head.from);
    if (near) return near;
  }
  const before = items[head.from - 1]?.norm ?? "";
  if (head.participle && PAPER.test(before))
    return adopterAt(read, head.from) ?? mainSubject(read, head.from);
  if (head.participle && !/^(?:and|but|while|or|,|by|in|after|when|before|whilst|those|;|)$/.test(before))
    return undefined;
  if (
    head.from === 0 &&
    OPENING.test(
      items
        .slice(0, 2)
        .map(({ norm }) => norm)
        .join(" "),
    )
  )
    return subjectBehind(read, 0);
  const chained = head.participle || /^(?:and|but|while|or|,|yet|then)$/.test(before);
  if (!chained) return undefined;
  return joinedSubject(read, head) ?? (head.participle ? subjectBehind(read, head.from) : undefined);
}

/** "issued a statement condemning the raid", "a resolution urging restraint". */
const PAPER = /^(?:statement|communiqu[eé]|declaration|letter|resolution|note|message)$/;

/** A participle or adjective before its subject: "Anxious about the fires, …". */
const OPENING = /^(?:\p{L}+ly )?(?:\p{L}+(?:ing|ed|ous)|wary|uneasy|apprehensive)\b/u;
const PREPOSITION = /^(?:on|in|at|during|late|early|since|by|until)$/;

/** Back over adverbs, times and asides between commas; the item behind the subject. */
function skipBack(items: readonly Voiced[], at: number): number {
  let k = at;
  for (;;) {
    const item = items[k - 1];
    if (!item) return k;
    if (isAdverb(item) || item.kind === "time" || (PREPOSITION.test(item.norm) && items[k]?.kind === "time"))
      k--;
    else return k;
  }
}

/** The comma that opens the aside which the comma at `close` ends: ", which buys its oil from Moscow,". */
function asideStart(items: readonly Voiced[], close: number): number | undefined {
  for (let k = close - 1; k >= 0 && close - k < 24; k--) {
    if (items[k]!.norm === ",") return k;
    if (items[k]!.norm === ";" || items[k]!.norm === '"') return undefined;
  }
  return undefined;
}

/** The dash that opens the aside which the one at `close` ends. */
const dashOpens = (items: readonly Voiced[], close: number): number =>
  Math.max(
    0,
    items.slice(0, close).findLastIndex((item) => item.norm === items[close]!.norm),
  );

function adjacent(read: VoicedRead, at: number): Holder | undefined {
  const { items } = read;
  const end = skipBack(items, at);
  const direct = endingAt(read, end);
  if (direct) return direct;
  const last = items[end - 1]?.norm;
  if (last === "who" || last === "which")
    return endingAt(read, items[end - 2]?.norm === "," ? end - 2 : end - 1);
  if (last === "--" || last === "—" || last === "–") return endingAt(read, dashOpens(items, end - 1));
  if (last !== ",") return undefined;
  if (items[end - 2]?.mention?.form === "titled" && items[end - 2]!.text.includes(","))
    return endingAt(read, end - 1);
  const opens = asideStart(items, end - 1);
  return opens === undefined ? undefined : endingAt(read, skipBack(items, opens));
}

/** The subject whose last item stands right before `end`. */
export function endingAt(read: VoicedRead, end: number): Holder | undefined {
  return (
    groupEndingAt(read, end) ??
    pronounAt(read, end) ??
    kinOf(read, end) ??
    bearerAt(read, end) ??
    withCompany(read, nounAt(read, end)) ??
    adopterAt(read, end)
  );
}

/** "Norway and its allies": those named before the ones who are not. */
function withCompany(read: VoicedRead, holder: Holder | undefined): Holder | undefined {
  if (holder?.who[0]?.kind !== "unnamed") return holder;
  let at = holder.from - 1;
  while (/^(?:its|his|her|their|other|the|some|several)$/.test(read.items[at]?.norm ?? "")) at--;
  const first = read.items[at]?.norm === "and" ? groupEndingAt(read, at) : undefined;
  return first
    ? { who: distinctEntities([...first.who, ...holder.who]), from: first.from, to: holder.to }
    : holder;
}

const MOST_GROUP = 30;

function groupEndingAt(read: VoicedRead, end: number): Holder | undefined {
  const { items, antecedents } = read;
  if (/^(?:he|she|it|they|i|we|both|that|you)$/.test(items[end - 1]?.norm ?? "")) return undefined;
  for (let from = Math.max(0, end - MOST_GROUP); from < end; from++) {
    if (!VOCABULARY.classes.actors!(items, from).includes(end)) continue;
    if (items.slice(from, end).some((item) => item.kind === "word" && /^(?:—|–|--)$/.test(item.text)))
      continue;
    const start = start_(items, from);
    if (governed(items, start)) {
      if (isOwners(items, start, end)) return undefined;
      continue;
    }
    const who = actorsOfGroup(read, from, end);
    if (who.length) return { who, from, to: end };
    const told = actorsIn(items, from, end, antecedents);
    return told.length ? { who: told, from, to: end } : undefined;
  }
  return undefined;
}

/** "the plans of Kenya and Peru clash": neither does. */
const isOwners = (items: readonly Voiced[], from: number, end: number): boolean =>
  /^(?:of|between)$/.test(items[from - 1]?.norm ?? "") && items[end - 2]?.norm === "and";

const start_ = (items: readonly Voiced[], from: number): number =>
  /^(?:the|both|its|his|their)$/.test(items[from - 1]?.norm ?? "") && items[from - 1]?.kind === "word"
    ? from - 1
    : from;

/** Names as they are; an office without a holder's name as an unnamed one of its state. */
function actorsOfGroup({ items, antecedents, titles }: VoicedRead, from: number, to: number): EntityRef[] {
  return distinctEntities(
    items.slice(from, to).flatMap((item, k) => {
      const { mention } = item;
      if (!mention || !acts(mention))
        return item.kind === "word" ? actorsIn(items, from + k, from + k + 1, antecedents) : [];
      if (k > 0 && apposed(items, from, from + k)) return [];
      const titled = mention.form === "office" ? titles.get(item.norm) : undefined;
      if (titled) return [titled];
      const named = mention.entities.filter((one) => one.kind !== "place");
      if (mention.form === "collective" && !named.length)
        return [...collective({ items, antecedents }, item, from + k)];
      const sides = mention.form === "described" ? sidesOf(item) : [];
      if (sides.length > 1) return sides;
      if (named.length || mention.form === "place") return [...actorsOf(mention)];
      return mention.office ? [unnamed(item.text, mention.office.of?.name)] : [];
    }),
  );
}

/** "U.S. and Japanese officials", "French and German leaders": the states together. */
function sidesOf({ text }: Voiced): EntityRef[] {
  if (!/ and .*(?:officials|governments|authorities)$/.test(text)) return [];
  return text.split(/,| and | /).flatMap((word) => {
    const state = STATES.find((one) => one.demonyms.includes(word) || one.names.includes(word));
    return state ? [{ kind: "state" as const, name: state.code }] : [];
  });
}

/** "the leaders", left open: the two persons of the sentence, else of the one before; never where it counts others. */
function collective(
  { items, antecedents }: Pick<VoicedRead, "items" | "antecedents">,
  { norm }: Voiced,
  at: number,
): readonly EntityRef[] {
  if (
    !/^(?:the|both)(?: two| both)? (?:ministers|leaders|officials|sides|secretaries|diplomats|presidents|parties|countries)$/.test(
      norm,
    )
  )
    return [];
  const several = lastSeveral({ items, antecedents }, at);
  return several.length === 2 ? several : [];
}

/** Inside ", a member of …,". */
function apposed(items: readonly Voiced[], from: number, at: number): boolean {
  for (let k = at - 1; k > from; k--)
    if (items[k]!.norm === ",")
      return (
        /^(?:a|an|the|who|whose|which|his|her|its)$/.test(items[k + 1]!.norm) && !acts(items[k + 2]?.mention)
      );
  return false;
}

function pronounAt(read: VoicedRead, end: number): Holder | undefined {
  const { items, antecedents } = read;
  const item = items[end - 1];
  if (item?.kind !== "word") return undefined;
  const found = (who: readonly EntityRef[] | undefined): Holder | undefined =>
    who?.length ? { who, from: end - 1, to: end } : undefined;
  if (item.norm === "i") return found(item.voice);
  if (item.norm === "we") return found(item.voice && ownState(item.voice));
  const narrated = /^(?:unnamed|body)$/.test(item.voice?.[0]?.kind ?? "");
  if (item.quoted && item.norm !== "it" && !narrated) return undefined;
  if (item.norm === "it")
    return found(lastBody(read, end - 1) ?? (item.quoted ? undefined : antecedents.its));
  const row = item.norm === "they" ? lastRow(read, end - 1) : undefined;
  if (row) return found(row);
  if (item.norm === "they" && antecedents.group?.length && !named(items, end - 1))
    return found(antecedents.group);
  if (item.norm === "he" || item.norm === "she" || item.norm === "they" || item.norm === "both")
    return found(
      item.norm === "both" ? lastSeveral(read, end - 1) : actorsIn(items, end - 1, end, antecedents),
    );
  return undefined;
}

/** Does the sentence tell of somebody before `at`? */
const named = (items: readonly Voiced[], at: number): boolean =>
  items.slice(0, at).some(({ mention }) => mention && acts(mention));

/** "they" behind states in a row in the same sentence: all of these. */
const lastRow = (read: VoicedRead, at: number): readonly EntityRef[] | undefined =>
  subjects(read, 0, at).findLast(({ who }) => who.length > 1 && who[0]!.kind === "state")?.who;

const lastSeveral = (
  { items, antecedents }: Pick<VoicedRead, "items" | "antecedents">,
  at: number,
): readonly EntityRef[] => {
  const named = distinctEntities(
    items.slice(0, at).flatMap(({ mention }) => (mention && acts(mention) ? actorsOf(mention) : [])),
  );
  return named.length > 1 ? named.slice(-2) : antecedents.several;
};

/** "it": the first state or body told of in the sentence that is a subject. */
function lastBody(read: VoicedRead, at: number): readonly EntityRef[] | undefined {
  const group = subjects(read, 0, at).find(({ who }) => who[0]!.kind !== "person" && who.length === 1);
  // "the draft says Peru must pay, and it asks": the draft, and not whom it tells of
  const spokenOf =
    group && SPEECH.has(read.items[group.from - 1]?.norm ?? "") && read.items[at - 1]?.norm === "and";
  return spokenOf ? undefined : group?.who;
}

const KIN =
  /^(?:sister|brother|son|daughter|wife|husband|deputy|adviser|advisor|aide|spokesman|spokeswoman|successor|predecessor)$/;

/** "X, the leader's sister criticised": the one whom the apposition tells of. */
function kinOf(read: VoicedRead, end: number): Holder | undefined {
  if (!KIN.test(read.items[end - 1]?.norm ?? "") || read.items[end - 2]?.norm !== "'s") return undefined;
  const comma = read.items.slice(0, end).findLastIndex((item) => item.norm === ",");
  return comma > 0 && end - comma < 7 ? endingAt(read, comma) : undefined;
}

/** Groups that are the subject of a finite verb, left to right. */
function subjects(read: VoicedRead, from: number, to: number): Holder[] {
  const { items } = read;
  const found: Holder[] = [];
  for (let end = from + 1; end < to; end++) {
    const behind = items[end - 1]!.norm === "," ? end : verbBehind(items, end);
    const spoken = /^(?:we|i)$/.test(items[end - 1]!.norm) && items[end - 1]!.quoted === items[to]?.quoted;
    if ((!spoken && !FINITE.test(items[behind]?.norm ?? "")) || items[behind]?.kind !== "word") continue;
    if (/^\p{Lu}/u.test(items[end]?.text ?? "") && items[end]?.kind === "word") continue;
    const group = endingAt(read, end);
    if (group && isRelative(items, group.from)) continue;
    if (group && !found.some((one) => one.to === group.to)) found.push(group);
  }
  return found;
}

/** "atrocities that ISIL committed": the subject of a clause that tells of a thing. */
const isRelative = (items: readonly Voiced[], from: number): boolean => {
  const at = items[from - 1]?.norm === "the" ? from - 2 : from - 1;
  const before = items[at - 1]?.norm ?? "";
  return (
    /^(?:which|whom|whose)$/.test(items[at]?.norm ?? "") ||
    (items[at]?.norm === "that" && !SPEECH.has(before) && before !== "and")
  );
};

/** The item behind a group where its verb would stand: over adverbs, and over an aside between commas. */
function verbBehind(items: readonly Voiced[], at: number): number {
  let k = at;
  while (isAdverb(items[k]) || items[k]?.kind === "time") k++;
  if (items[k]?.norm !== ",") return k;
  const close = items.findIndex((item, j) => j > k && item.norm === ",");
  if (close < 0 || close - k > 24) return k;
  k = close + 1;
  while (isAdverb(items[k])) k++;
  return k;
}

/**
 * The subject of a verb that stands apart from it: the nearest to the left; where several are told of, by the tree. On
 * what a participle hangs trees of this kind are too often wrong.
 */
function joinedSubject(read: VoicedRead, { at, from, participle }: Head): Holder | undefined {
  const { items, grammar } = read;
  const near = mainSubject(read, from);
  if (!near || participle || items.slice(0, from).filter(({ mention }) => acts(mention)).length < 2)
    return near;
  const subject = grammar(items).subjectOf(at);
  const [first, last] = [subject[0], subject.at(-1)];
  if (first === undefined || last! > from - 3 || (near.from <= last! && first < near.to)) return near;
  return items[first]!.quoted === items[at]!.quoted ? endingAt(read, last! + 1) : undefined;
}

/** The nearest subject to the left, in the same voice. */
function mainSubject(read: VoicedRead, at: number): Holder | undefined {
  const { items } = read;
  const quoted = items[at]?.quoted;
  const stop = items.slice(0, at).findLastIndex((item) => item.norm === ";");
  const found = subjects(read, Math.max(0, stop), at);
  return found.findLast((one) => items[one.from]!.quoted === quoted || !items[one.from]!.quoted);
}

/** "Vowing to rebuild it, President X flew …": the subject behind the comma. */
function subjectBehind(read: VoicedRead, at: number): Holder | undefined {
  const { items } = read;
  const opens = items.slice(0, at).every((item) => item.kind === "word" && !/^[,;:"]$/.test(item.norm));
  if (!opens || at > 3) return undefined;
  for (let k = at; k < items.length; k++) {
    if (items[k]!.norm !== ",") continue;
    const end = VOCABULARY.classes.actors!(items, k + 1)[0];
    if (end === undefined) continue;
    const owner =
      items[end]?.norm === "'s"
        ? [end + 2, end + 3].map((to) => nounAt(read, to)).find((one) => one)
        : undefined;
    if (owner || items[end]?.norm === "'s") return owner;
    const who = actorsOfGroup(read, k + 1, end);
    if (who.length) return { who, from: k + 1, to: end };
  }
  return undefined;
}

// Who takes part in an event that a rule has matched: whom its captures name, the subject of the sentence, the forum itself;
// and who only stands near it: an owner, somebody invited, a town.
import { twoPlusTwoOf } from "../lexicon/bodies.ts";
import type { Match } from "../match/pattern.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Antecedents } from "./actors.ts";
import type { Item } from "./items.ts";
import { actorsOf, acts } from "./mentions.ts";
import { partiesIn } from "./parties.ts";
import type { EventRule } from "./rules/rule.ts";
import type { Read } from "./sentence-read.ts";
import { subjectOf } from "./subjects.ts";
import { visitorsTo } from "./visit-days.ts";

/** Of "her visit" the last person before is no visitor at home: then it is the subject of the sentence. */
export function travellers(
  { items, antecedents }: Read,
  match: Match,
  places: readonly EntityRef[],
  who: readonly EntityRef[],
  there: boolean,
): readonly EntityRef[] {
  const abroad = visitorsTo(places, who);
  if (abroad.length) return abroad;
  const subject = visitorsTo(places, subjectOf(items, match, antecedents, false));
  // "a stop in Hawaii": told as a stop, it is one at home too.
  return subject.length || there ? subject : who;
}

/** "The G20 finance ministers met": the forum's own meeting. */
export const ownForum = (
  { kind }: EventRule,
  [one, ...others]: readonly EntityRef[],
): EntityRef | undefined => (kind === "meeting" && one?.kind === "forum" && !others.length ? one : undefined);

const SECURITY = /(?:^|[^\w])(?:2 ?\+ ?2|two - plus - two|two-plus-two)(?![\w])/;

/** "2+2 talks between India and Australia": the forum that the lexicon has for the two. */
export function twoPlusTwo(
  items: readonly Item[],
  { from, to }: Match,
  who: readonly EntityRef[],
): EntityRef | undefined {
  const words = items.slice(Math.max(0, from - 2), to + 2).map(({ norm }) => norm);
  if (!SECURITY.test(words.join(" "))) return undefined;
  const states = [...new Set(who.flatMap((one) => (one.kind === "state" ? one.name : (one.state ?? []))))];
  const body = twoPlusTwoOf(states);
  return body && { kind: "forum", name: body.name };
}

/** A forum or a described group may meet by itself: "NATO leaders met". */
export const alone = (participants: readonly EntityRef[], rule: EventRule): boolean =>
  rule.kind === "meeting" &&
  participants.length === 1 &&
  /forum|body/.test(participants[0]!.kind) &&
  !participants[0]!.state;

/** Everybody that the captures of the match name, those who act first. */
export const captured = (items: readonly Item[], match: Match, antecedents: Antecedents): EntityRef[] =>
  (["who", "whom", "also"] as const).flatMap((name) => {
    const at = match.captures[name];
    if (!at) return [];
    const own = ownOffices(items, at);
    return partiesIn(items, at[0], at[1], antecedents).filter(
      ({ kind, name, office }) => kind !== "state" || office === undefined || !own.has(name),
    );
  });

/** "X, Prime Minister and Foreign Minister of Y,": the states whose office stands in apposition to a person, who is none other. */
const ownOffices = (items: readonly Item[], [from, to]: readonly [number, number]): ReadonlySet<string> =>
  new Set(
    items.slice(from, to).flatMap(({ mention }, k) => {
      const at = from + k;
      const person = items[at - 2]?.mention?.entities[0];
      const of = mention?.form === "office" ? mention.office?.of : undefined;
      const isBeside =
        items[at - 1]?.norm === "," ||
        (items[at - 1]?.norm === "and" && items[at - 2]?.mention?.form === "office");
      const isOwn = isBeside && person?.kind === "person";
      return of && isOwn && (person.state ?? of.name) === of.name ? [of.name] : [];
    }),
  );

/** "The president met Lavrov": one side is told by an office whose holder the report leaves open. */
export const halfOpen = (items: readonly Item[], { captures: { who, whom } }: Match): boolean => {
  const sides = [who, whom].flatMap((one) => (one ? items.slice(one[0], one[1]) : []));
  const open = sides.some(
    ({ mention }) =>
      mention && /^(?:office|counterpart|collective)$/.test(mention.form) && !actorsOf(mention).length,
  );
  return open && (whom !== undefined || sides.filter(({ mention }) => mention && acts(mention)).length > 1);
};

/** "Turkmenistan's invitation to visit": he who owns the invitation is not he who travels. */
export const isOwner = (items: readonly Item[], rule: EventRule, { captures: { who } }: Match): boolean =>
  who !== undefined && /^'s?$/.test(items[who[1]]?.norm ?? "") && !rule.name.includes("possessive");

/** "handed him an invitation for a visit to Delhi": he who is invited is not the subject. */
export const isInvited = (items: readonly Item[], { from }: Match): boolean =>
  items.slice(Math.max(0, from - 8), from).some(({ norm }) => norm === "invitation" || norm === "invited");

const INSIDE = /^(?:in|at|to|near|outside|into|towards?|via)$/;

/** "flew to Caracas to meet": whoever flew there, not the town. */
export const isTown = (items: readonly Item[], { captures: { who, verb } }: Match): boolean =>
  who !== undefined &&
  verb !== undefined &&
  /^(?:place|state|metonym)$/.test(items[who[0]]?.mention?.form ?? "") &&
  INSIDE.test(items[who[0] - 1]?.norm ?? "");

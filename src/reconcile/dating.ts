// The day of a report that does not tell it, from reports that have a day of their own and tell of the same events,
// quotations, offices, or in the same sentences. Pure: the same reports in any order give the same clues. What fits two
// days is kept as candidates, what contradicts the report itself as refused; both narrow nothing.
import type { Dated, Undated } from "../model/across.ts";
import type { Clue } from "../model/annotated.ts";
import { type Bounds, boundsOf, isEmpty, width, within } from "../model/bounds.ts";
import type { Fact } from "../model/fact.ts";
import { addDays, iso, type TimeValue } from "../model/time.ts";
import { eventKey, officeKey, quoteKey, sentenceKey, sideKeys } from "./clue-keys.ts";
import { compareCompany } from "./company.ts";
import {
  eventOption,
  isSure,
  type Offered,
  type Option,
  officeOption,
  quoteOption,
  toldAs,
} from "./dating-options.ts";
import { whenWords } from "./when-words.ts";

/** Near-identical: so many sentences in common, and so large a part of either report. */
const LEAST_SENTENCES = 3;
const LEAST_SHARE = 0.6;
/** A copy of a report comes out on its day, or one beside it. */
const COPIED_WITHIN = 1;
/** A report that quotes several sayings of one day is news of that day, and news is a week old at most. */
const NEWS_DAYS = 6;
/** Clues that leave no more bear each other out. */
const NARROW_DAYS = 14;
const MOST_KEPT = 4;
const LONGEST_WORDS = 200;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const meet = (a: Bounds, b: Bounds): boolean => !isEmpty(within(a, b));

const keyOf = (fact: Fact): string | undefined =>
  fact.type === "event"
    ? eventKey(fact)
    : fact.type === "utterance"
      ? quoteKey(fact)
      : fact.type === "tenure"
        ? officeKey(fact)
        : undefined;

const groupedBy = <T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> =>
  groupedByEach(items, (item) => [key(item)].flatMap((one) => one ?? []));

const groupedByEach = <T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const of of keys(item)) {
      const group = groups.get(of);
      if (group) group.push(item);
      else groups.set(of, [item]);
    }
  return groups;
};

/** In one order, whatever order they came in: those told first come first. */
const inOrder = (dated: readonly Dated[]): Offered[] =>
  dated
    .flatMap(({ facts, published }) => facts.map((fact) => ({ fact, published })))
    .sort(
      (a, b) =>
        compare(a.published.to, b.published.to) ||
        compare(a.fact.document, b.fact.document) ||
        compare(a.fact.id, b.fact.id),
    );

const optionOf = (fact: Fact, offered: Offered): Option | undefined => {
  const { fact: other, published } = offered;
  if (fact.type === "event" && other.type === "event") return eventOption(fact, { fact: other, published });
  if (fact.type === "utterance" && other.type === "utterance")
    return quoteOption(fact, { fact: other, published });
  if (fact.type === "tenure" && other.type === "tenure")
    return officeOption(fact, { fact: other, published });
  return undefined;
};

/** Facts that may tell of different events of one company: a past one and one to come. Those with a day of theirs stay. */
function withoutDoubt(facts: readonly Fact[]): readonly Fact[] {
  const told = new Set(facts.map((fact) => (fact.type === "event" ? toldAs(fact) : undefined)));
  return told.size < 2 ? facts : facts.filter(whenWords);
}

/** A day that one report tells as held is no longer a plan, whoever else tells of it still. */
const RANK = ["dating/event-dated-elsewhere", "dating/called-off-elsewhere"];
const rankOf = ({ rule, other }: Option): number =>
  RANK.indexOf(rule) * 2 + (other.type === "event" && other.status === "held" ? -1 : 0);

/** Of each day that may be meant, the option that is told first. */
const daily = (options: readonly Option[]): Option[] =>
  [...groupedBy(options, ({ day }) => day).values()]
    .map((same) => same.reduce((best, next) => (rankOf(next) < rankOf(best) ? next : best)))
    .sort((a, b) => compare(a.day, b.day));

const isStated = (fact: Fact): boolean =>
  "date" in fact && fact.date?.basis === "stated" && fact.date.from === fact.date.to;

/** A clue with what it hangs on besides: the day that is given, and whether that it is the same event may be chance. */
interface Found {
  readonly clue: Clue;
  readonly day: string;
  readonly doubtful: boolean;
  /** Known by one of them and the other's side only: taken where a clue by the whole company bears it out, else left. */
  readonly bySide?: true;
}

function factClues(facts: readonly Fact[], offered: readonly Offered[], bounds: Bounds): Found[] {
  const byKey = groupedBy(offered, ({ fact }) => keyOf(fact));
  const own = groupedBy(
    facts.filter((fact) => !isStated(fact)),
    keyOf,
  );
  const whole = [...own].flatMap(([key, same]) =>
    withoutDoubt(same).flatMap((fact) =>
      judged(daily((byKey.get(key) ?? []).flatMap((one) => optionOf(fact, one) ?? [])), bounds),
    ),
  );
  const open = facts.filter((fact) => !isStated(fact) && !byKey.has(keyOf(fact) ?? ""));
  return [...whole, ...sideClues(open, offered, bounds)];
}

const keysBySide = (fact: Fact): readonly string[] => (fact.type === "event" ? sideKeys(fact) : []);

const mayBeSame = (fact: Fact, other: Fact): boolean =>
  fact.type === "event" &&
  other.type === "event" &&
  compareCompany(fact.participants, other.participants) !== "other";

/** Of what no other report tells with the whole company: the day of one of them with somebody of the other's side. */
function sideClues(facts: readonly Fact[], offered: readonly Offered[], bounds: Bounds): Found[] {
  const byKey = groupedByEach(offered, ({ fact }) => keysBySide(fact));
  return [...groupedByEach(facts, keysBySide)].flatMap(([key, same]) =>
    withoutDoubt(same).flatMap((fact) => {
      const same = (byKey.get(key) ?? []).filter(({ fact: other }) => mayBeSame(fact, other));
      const options = daily(same.flatMap((one) => optionOf(fact, one) ?? []));
      return judged(options, bounds)
        .filter(({ clue }) => !clue.untaken)
        .map((found) => ({ ...found, doubtful: true, bySide: true as const }));
    }),
  );
}

/** One that fits is taken; of several none; where none fits, why not. */
function judged(options: readonly Option[], bounds: Bounds): Found[] {
  const fitting = options.filter(({ allows }) => meet(allows, bounds));
  const [only] = fitting;
  if (only && fitting.length === 1)
    return [{ clue: clueOf(only), day: only.day, doubtful: !isSure(only, bounds) }];
  const [why, words]: [Clue["untaken"], string] = only
    ? ["candidate", `one of ${fitting.length} days that fit`]
    : ["refused", REFUSED];
  return (only ? fitting : options)
    .slice(0, MOST_KEPT)
    .map((option) => ({ clue: untaken(clueOf(option), why, words), day: option.day, doubtful: false }));
}

const REFUSED = "but that contradicts what the report itself tells";
const CHANCE = "but nothing else tells that it is the same one";
const DISPUTED = "but another report tells otherwise";

const untaken = (clue: Clue, why: Clue["untaken"], words: string): Clue => ({
  ...clue,
  reason: `${clue.reason}; ${words}`,
  untaken: why,
});

const clipped = (text: string): string =>
  text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS).replace(/\s\S*$/, "")} …` : text;

const clueOf = ({ rule, fact, other, allows, reason }: Option): Clue => ({
  rule,
  words: clipped(fact.evidence.quote),
  span: fact.evidence.span,
  reason,
  allows,
  other: { document: other.document, fact: other.id, quote: clipped(other.evidence.quote) },
});

/** Two sayings of one speaker and day, which others date: the report is news of that day. */
function newsOfWords(clues: readonly Clue[]): Clue[] {
  const quoting = clues.filter(({ rule, untaken }) => rule === "dating/words-dated-elsewhere" && !untaken);
  const byDay = groupedBy(quoting, ({ allows }) => allows.from);
  return clues.map((clue) => {
    const day = clue.allows.from;
    const same = quoting.includes(clue) && day ? byDay.get(day)! : [];
    if (new Set(same.map(({ words }) => words)).size < 2 || !day || clue.allows.to) return clue;
    const reason = `${clue.reason}, and others said then too: news of that day`;
    return { ...clue, allows: { from: day, to: addDays(day, NEWS_DAYS) }, reason };
  });
}

const sentencesOf = (facts: readonly Fact[]): Map<string, Fact> =>
  new Map(
    facts.flatMap((fact) => {
      const key = sentenceKey(fact);
      return key ? [[key, fact] as const] : [];
    }),
  );

/** A chance likeness does not come twice: another event, of another day, that leaves days in common bears it out. */
const borneOut = (found: readonly Found[]): Clue[] =>
  found.flatMap(({ clue, day, doubtful, bySide }) => {
    const others = found.filter(
      (one) => one.day !== day && !one.clue.untaken && isNarrow(one.clue) && !(bySide && one.bySide),
    );
    const sure = isNarrow(clue) && others.some((one) => meet(one.clue.allows, clue.allows));
    if (!doubtful || sure) return [clue];
    return bySide ? [] : [untaken(clue, "candidate", CHANCE)];
  });

const isNarrow = ({ allows }: Clue): boolean => width(allows) <= NARROW_DAYS;

const copyOption = (own: ReadonlyMap<string, Fact>, { facts, published, sentences }: Dated): Option[] => {
  const shared = [...sentencesOf(facts)].filter(([key]) => own.has(key)).sort(([a], [b]) => compare(a, b));
  if (shared.length < LEAST_SENTENCES || shared.length < LEAST_SHARE * Math.max(own.size, sentences))
    return [];
  const [key, other] = shared[0]!;
  return [
    { rule: "dating/copy-dated-elsewhere", fact: own.get(key)!, other, ...copied(published, shared.length) },
  ];
};

const copied = (published: TimeValue, shared: number): Pick<Option, "day" | "allows" | "reason"> => ({
  day: iso(published),
  allows: { from: addDays(published.from, -COPIED_WITHIN), to: addDays(published.to, COPIED_WITHIN) },
  reason: `${shared} sentences are those of a report of ${iso(published)}, so written then or a day beside it`,
});

/** What cannot all be true is all left open. */
const undisputed = (clues: readonly Clue[]): Clue[] =>
  clues.map((clue) =>
    clue.untaken || clues.every((other) => other.untaken || meet(clue.allows, other.allows))
      ? clue
      : untaken(clue, "candidate", DISPUTED),
  );

const once = (clues: readonly Clue[]): Clue[] => [
  ...new Map(
    clues.map((clue) => [JSON.stringify([clue.rule, clue.allows, clue.other?.fact, clue.untaken]), clue]),
  ).values(),
];

const sorted = (clues: readonly Clue[]): Clue[] =>
  [...clues].sort(
    (a, b) =>
      a.span!.from - b.span!.from ||
      compare(a.rule, b.rule) ||
      compare(a.allows.from ?? "", b.allows.from ?? "") ||
      compare(a.other!.fact, b.other!.fact),
  );

/**
 * The clues that dated reports give to the day of an undated one, e.g. «met on Thursday» here and «met on 18 March 2021»
 * there. Of the dated ones only the facts matter that share a key of `clueKeys` with the undated.
 */
export function datedBy({ document, dating, facts }: Undated, dated: readonly Dated[]): readonly Clue[] {
  const others = dated.filter((one) => one.document !== document);
  const bounds = boundsOf(dating);
  const own = sentencesOf(facts);
  const copies = groupedBy(
    [...others].sort((a, b) => compare(a.document, b.document)).flatMap((one) => copyOption(own, one)),
    ({ day }) => day,
  );
  const found = [
    ...factClues(facts, inOrder(others), bounds),
    ...[...copies.values()].flatMap(([first]) => judged([first!], bounds)),
  ];
  return sorted(once(undisputed(newsOfWords(borneOut(found)))));
}

// How a match of an event rule is told: as held, planned, called off, wished, denied. What arrives: the items of the
// sentence and the match; what leaves: a standing, or whether what is told is not real at all.
import { WANTED } from "../lexicon/event-words.ts";
import type { Match } from "../match/pattern.ts";
import type { Status } from "../model/fact.ts";
import type { TimeValue } from "../model/time.ts";
import type { Item } from "./items.ts";
import type { EventRule } from "./rules/rule.ts";
import type { Setting } from "./setting.ts";
import { type Standing, VERBS, verbAt } from "./verbs.ts";

const NEVER = /^(?:no|never|whether|neither|nor|without|nobody|hardly|denied|denies)$/;
const HABIT = /^(?:regularly|usually|often|rarely|frequently|routinely|always|sometimes)$/;

/** Denied, left open, habitual or conditional: "no meeting between", "whether A met B", "regularly meets", "would meet him only if". */
export function isUnreal(items: readonly Item[], match: Match, standing: Standing): boolean {
  const named = ["who", "whom"].flatMap((name) => (match.captures[name] ? [match.captures[name]] : []));
  const words = items
    .map((item, at) => ({ item, at }))
    .slice(Math.max(0, match.from - 2), match.to)
    .filter(({ item, at }) => item.kind === "word" && !named.some(([from, to]) => from < at && at < to));
  if (words.some(({ item }) => NEVER.test(item.norm) || HABIT.test(item.norm))) return true;
  if (standing === "held" && !/^(?:if|unless)$/.test(items[0]?.norm ?? "")) return false;
  return items.some(
    (item, at) => /^(?:if|unless)$/.test(item.norm) && (at < match.from ? at === 0 : at < match.to + 8),
  );
}

const WISHED =
  /^(?:may|might|could|would|asks?|asked|urges?|urged|wants?|wanted|considers?|considered|considering|threatens|threatened|refused|declined|not)$/;

/** "may postpone the talks with": called off by nobody yet. */
export const isOnlyWished = (items: readonly Item[], { status }: EventRule, { captures }: Match): boolean =>
  status === "cancelled" &&
  captures.who !== undefined &&
  captures.what !== undefined &&
  items.slice(Math.max(0, captures.who[0] - 2), captures.what[1]).some(({ norm }) => WISHED.test(norm));

/** A held event after the report's own day lies ahead; one that only nouns tell of ("the planned trip in 2017") and lies before it took place. */
export function placed(
  { written, headline }: Setting,
  standing: Status,
  date: TimeValue | undefined,
  nominal: boolean,
): Status {
  if (!written || !date) return standing;
  if (standing === "held" && (date.from > written.to || (headline && date.to > written.to))) return "planned";
  const ahead = standing === "planned" || standing === "expected";
  return ahead && nominal && date.to < written.from ? "held" : standing;
}

/** A line without a full stop, however it is set. */
const isLine = (items: readonly Item[]): boolean =>
  items.length < 20 && /^[\p{L}\p{N}]/u.test(items.at(-1)?.norm ?? "");

/** As the form of the rule's verb tells it; undefined where the rule has none or the form is open. */
export function standingOf(setting: Setting, items: readonly Item[], match: Match): Standing | undefined {
  const at = match.captures.verb;
  if (!at) return undefined;
  const headline = setting.headline || isLine(items);
  if (items[at[0]]!.norm === "to" && !headline) return ofWish(items, match);
  for (const name of Object.keys(VERBS)) {
    const group = verbAt(name, items, at[0]);
    if (group?.to !== at[1]) continue;
    if (group.bare && /^(?:before|until)$/.test(items[match.from - 1]?.norm ?? "")) return "possible";
    if (group.ongoing && ENCOUNTERS.has(name) && !isArranged(items)) return "held";
    return group.bare && !headline && TRIPS.has(name) ? "planned" : group.standing;
  }
  return undefined;
}

// "are holding talks in Lima": it goes on where no day to come, and no day that stays open, is told with it.
const ENCOUNTERS = new Set(["meet", "hold", "host", "convene", "gather", "attend"]);
const isArranged = (items: readonly Item[]): boolean =>
  items.some(
    ({ kind, norm, time }) =>
      (kind === "time" && !time?.value && !/^(?:today|now)$/.test(norm)) ||
      /\b(?:tomorrow|next|later|upcoming)\b/.test(norm),
  );

// "Blinken then heads to Malaysia", "when they meet": outside headlines the present tense of these tells of what lies ahead.
const TRIPS = new Set(["travel", "visit", "arrive", "leave", "meet", "sit", "see"]);
/** "urged Lisbon to sit down with Luanda": wished, not arranged; "officials expect the two to confer": expected. */
function ofWish(items: readonly Item[], { from, captures: { who, verb } }: Match): Standing {
  const before = [items[from - 1], ...items.slice(who?.[1] ?? from, verb?.[0])].map(
    (item) => item?.norm ?? "",
  );
  if (before.some((word) => /^(?:expects?|expected)$/.test(word))) return "expected";
  const wished = before.some((word) =>
    /^(?:urges?|urged|urging|asks?|asked|pressed|invited|wants?|wanted|told|calls?|called|for|efforts?|begged|ready|allow|allowed|bring)$/.test(
      word,
    ),
  );
  return wished ? "possible" : "planned";
}

const OFF =
  /\b(?:cancelled|canceled|scrapped|postponed|called off|put off|dropped|shelved|fell through|falls through|will not take place|did not take place)\b/;

const AHEAD =
  /\b(?:upcoming|planned|scheduled|forthcoming|expected|proposed|slated|will|next|future|would|ahead of|arrang(?:e|ed|ing)|plan(?:s|ning)?|intends?|hop(?:es?|ed|ing) to|aim(?:s|ed|ing)? to|(?:is|are|due|agreed|set|ready) to|early (?:visit|meeting|summit|date)|invitation|invited|to (?:hold|host|attend|convene|arrange|take part|participate|join|co - chair))\b/;

const COMING =
  /\b(?:upcoming|planned|scheduled|expected|slated|due|set for|next|later this|arranged|will (?:be held|take|open|begin|start|focus|address|discuss))\b/;

/** Is it called off in the words around the match? */
export const isOff = (items: readonly Item[], { from, to }: Match): boolean =>
  OFF.test(
    items
      .slice(Math.max(0, from - 4), to + 12)
      .map((item) => item.norm)
      .join(" "),
  );

const WILL = /\b(?:will|shall|would|to)\b/;
const PAST_WORDS = /^(?:last|past|yesterday)\b/;

/** Where only nouns tell of it ("for talks with"), the words around and the dates in them say whether it lies ahead. */
export function nounStanding(items: readonly Item[], match: Match): Standing {
  const own = items.slice(Math.max(0, match.from - 1), match.to).map((item) => item.norm);
  const before = items.slice(Math.max(0, match.from - 8), match.from).map((item) => item.norm);
  if (own.some((word) => /^(?:possible|potential|hypothetical)$/.test(word))) return "possible";
  if (items[match.from]!.time && PAST_WORDS.test(items[match.from]!.norm)) return "held";
  if (
    /^(?:after|following)$/.test(before.at(-1) === "the" ? before.at(-2)! : (before.at(-1) ?? "")) &&
    !WILL.test(before.join(" "))
  )
    return "held";
  const window = items.slice(Math.max(0, match.from - 20), match.to).map((item) => item.norm);
  const after = items.slice(match.to, match.to + 8).map((item) => item.norm);
  if (isOff(items, match)) return "cancelled";
  if (WANTED.test(before.join(" "))) return "possible";
  return AHEAD.test(window.join(" ")) || COMING.test(after.join(" ")) ? "planned" : "held";
}

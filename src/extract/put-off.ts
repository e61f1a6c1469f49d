// Meetings, calls and journeys that a sentence puts off, brings forward or moves: the event on its old day is cancelled,
// for that time only, and stands anew on the day it is moved to, where one is told. What is only asked for, denied or
// possible puts nothing off; nor does a delay without another time.
import {
  BRINGS_FORWARD_WITH, MOVES, NOT_PUT_OFF, PUTS_OFF, PUTS_OFF_WITH,
} from "../lexicon/put-off-words.ts"; // biome-ignore format: words of one list
import { iso, type TimeValue } from "../model/time.ts";
import { EVENT_VOCABULARY } from "./event-vocabulary.ts";
import type { Draft } from "./evidence.ts";
import type { Item } from "./items.ts";
import {
  ahead, besideDay, inOrder, isInstead, lastingFrom, OBJECT_REACH, type Shift, type Times, type Told, timesOf, wordAt,
} from "./put-off-times.ts"; // biome-ignore format: names of one file

type EventDraft = Extract<Draft, { type: "event" }>;

const BEING = /^(?:is|are|was|were|be|been|being)$/;
const SKIPPED =
  /^(?:already|again|now|also|since|then|once|twice|later|abruptly|suddenly|and|,|has|have|had|will|would)$/;
const REACH_BACK = 6;

function shiftAt(items: readonly Item[], at: number): Shift | undefined {
  const word = wordAt(items, at);
  const next = wordAt(items, at + 1);
  const later = PUTS_OFF_WITH.get(word)?.has(next) ?? false;
  const earlier = BRINGS_FORWARD_WITH.get(word)?.has(next) ?? false;
  const strong = later || earlier || PUTS_OFF.has(word);
  if (!strong && !MOVES.has(word)) return undefined;
  const before = items.slice(Math.max(0, at - REACH_BACK), at).map(({ norm }) => norm);
  if (before.some((one) => NOT_PUT_OFF.test(one))) return undefined;
  let k = at - 1;
  while (k >= 0 && (SKIPPED.test(wordAt(items, k)) || items[k]!.kind === "time") && wordAt(items, k) !== ",")
    k--;
  const passive = BEING.test(wordAt(items, k));
  const loose = !passive && wordAt(items, at - 1) === ",";
  return {
    from: at,
    to: at + (later || earlier ? 2 : 1),
    earlier,
    weak: !strong,
    passive: passive || loose,
    loose,
  };
}

const { gathering } = EVENT_VOCABULARY.classes;
const TRIPS = EVENT_VOCABULARY.lists.trip!;

/** What may be put off: a gathering, a journey, a call, or "it". */
const isThing = (items: readonly Item[], at: number): boolean =>
  TRIPS.has(wordAt(items, at)) ||
  /^(?:it|call)$/.test(wordAt(items, at)) ||
  gathering!(items, at).length > 0 ||
  /\b(?:summit|talks|dialogue|meeting|conference)$/.test(items[at]!.mention ? items[at]!.norm : "");

const FARTHEST = 30;
/** The nearest thing before a passive verb, or behind an active one. */
function thingOf(items: readonly Item[], shift: Shift): number {
  if (!shift.passive) {
    const end = Math.min(items.length, shift.to + OBJECT_REACH);
    for (let at = shift.to; at < end; at++) if (isThing(items, at)) return at;
    return -1;
  }
  for (let at = shift.from - 1; at >= Math.max(0, shift.from - FARTHEST); at--) {
    if (wordAt(items, at) === ";") return -1;
    if (isThing(items, at)) return at;
  }
  return -1;
}

const kindFits = ({ kind }: EventDraft, word: string): boolean =>
  kind === "visit" ? TRIPS.has(word) || word === "it" : /^(?:meeting|call)$/.test(kind) && !TRIPS.has(word);

/** The event whose words hold the thing; for "the meeting" and "it", the one told before that is no more than planned. */
function draftOf(drafts: readonly EventDraft[], items: readonly Item[], at: number): EventDraft | undefined {
  const { span } = items[at]!;
  const own = drafts.filter((one) => kindFits(one, wordAt(items, at)));
  const holding = own.find(({ found }) => {
    const told = found.steps[0]?.span;
    return told && told.from <= span.from && span.to <= told.to;
  });
  const isDefinite = wordAt(items, at - 1) === "the" || wordAt(items, at) === "it";
  const before = own.findLast(
    ({ found, status }) => status !== "held" && (found.steps[0]?.span?.from ?? span.to) < span.from,
  );
  return holding ?? (isDefinite ? before : undefined);
}

const TAKES_PLACE = /^(?:took|met|held|opened|began|started|starts|begins|opens|will|is|are)$/;

/** "the talks, postponed from Monday, took place on Tuesday": the event itself, on the day that stands behind its verb. */
function takenPlace(
  items: readonly Item[],
  shift: Shift,
  draft: EventDraft,
  written: TimeValue | undefined,
): EventDraft[] {
  const verb = items.findIndex((item, at) => at > shift.to && TAKES_PLACE.test(item.norm));
  const item = items.find((one, at) => verb >= 0 && at > verb && one.time?.value && !one.time.bound);
  const value = item?.time?.value;
  if (!item || !value) return draft.status === "held" ? [draft] : [];
  const isAhead = written !== undefined && value.from > written.to;
  const event = onDay(
    draft,
    { value, item },
    "put-off/took-place",
    "the time at which it takes place after all",
  );
  return [{ ...event, status: isAhead || /^(?:will|is|are)$/.test(items[verb]!.norm) ? "planned" : "held" }];
}

function onDay(draft: EventDraft, told: Told | undefined, rule: string, reason: string): EventDraft {
  const marks = draft.found.marks.filter(({ slot }) => slot !== "when");
  const step = { rule, words: told?.item.text ?? "", reason, ...(told ? { span: told.item.span } : {}) };
  const { legs: _, ...found } = draft.found;
  return {
    ...draft,
    date: told?.value,
    found: {
      ...found,
      timed: true,
      marks: told ? [...marks, { slot: "when", span: told.item.span }] : marks,
      steps: [...found.steps, step],
    },
  };
}

const pair = (draft: EventDraft, { before, after }: Times, expected: boolean): EventDraft[] => [
  {
    ...onDay(draft, before, "put-off/old-time", "the time for which it was called off"),
    status: "cancelled",
    putOff: true,
  },
  ...(after
    ? [
        {
          ...onDay(draft, after, "put-off/new-time", "the time to which it was moved"),
          status: expected ? ("expected" as const) : ("planned" as const),
        },
      ]
    : []),
];

const isEvent = (draft: Draft): draft is EventDraft =>
  draft.type === "event" && /^(?:meeting|call|visit)$/.test(draft.kind);

/** The events of a sentence, those that it puts off once for the old time and once for the new. */
export function withPutOff(
  items: readonly Item[],
  drafts: readonly Draft[],
  written: TimeValue | undefined,
): readonly Draft[] {
  const own = drafts.filter(isEvent);
  if (!own.length) return drafts;
  const shifts = items.flatMap((_, at) => shiftAt(items, at) ?? []);
  for (const shift of shifts) {
    const thing = thingOf(items, shift);
    const draft = thing < 0 ? undefined : draftOf(own, items, thing);
    if (!draft) continue;
    const words = items.slice(shift.to).map(({ norm }) => norm);
    const told = ahead(items, timesOf(items, shift, thing), written);
    const times = inOrder(
      lastingFrom(words.slice(0, OBJECT_REACH).join(" "), told, shift.earlier),
      shift.earlier,
    );
    if (shift.loose && !times.before) continue;
    if (shift.weak && !times.before && !times.after) continue;
    if (shift.weak && !times.after && !shift.loose) continue;
    const made = pair(draft, times, words.slice(0, OBJECT_REACH).includes("expected"));
    const kept = shift.loose && !times.after ? takenPlace(items, shift, draft, written) : [];
    return drafts.flatMap((one) => (one === draft ? [...made, ...kept] : [one]));
  }
  return instead(items, drafts, own);
}

/** "will now meet on 12 March instead of 5 March", "met on Monday rather than Sunday as planned". */
function instead(
  items: readonly Item[],
  drafts: readonly Draft[],
  own: readonly EventDraft[],
): readonly Draft[] {
  const at = items.findIndex((item, k) => item.time?.value && !item.time.bound && isInstead(items, k));
  const item = items[at];
  const draft =
    item && own.findLast(({ found }) => (found.steps[0]?.span?.from ?? item.span.to) < item.span.from);
  if (!item || !draft?.date || iso(draft.date) === iso(item.time!.value!)) return drafts;
  const asPlanned = items.slice(at).some(({ norm }) => /^(?:planned|scheduled|originally)$/.test(norm));
  if (draft.status === "held" && !asPlanned) return drafts;
  const before = besideDay({ value: item.time!.value!, item }, draft.date);
  const [old] = pair(draft, { before }, false);
  return drafts.flatMap((one) => (one === draft ? [old!, one] : [one]));
}

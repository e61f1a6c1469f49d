// On which day a journey begins, and on which it ends where it is cut short: "on the first day of her visit", "began a tour",
// "cut short her visit on Tuesday". A journey told before is shortened; one that nobody told of keeps the day as read.
import type { Match } from "../match/pattern.ts";
import { type EntityRef, entityKey } from "../model/entity.ts";
import { addDays, type TimeValue } from "../model/time.ts";
import type { Draft } from "./evidence.ts";
import type { Item } from "./items.ts";

type EventDraft = Extract<Draft, { type: "event" }>;

const REACH = 9;
const OPENING_DAY = /\b(?:opening|first|inaugural) day (?:of|in) (?:\S+ ){0,8}$/;
const BEGINS =
  /^(?:began|begins?|beginning|starts?|started|starting|kicks?|kicked|kicking|embarks?|embarked|embarking|opens?|opened)$/;

/** The day on which a visit begins, where its own words say that it begins. `date` is the visit's, its first day first. */
export function beginsOf(
  items: readonly Item[],
  { from, to, captures: { verb } }: Match,
  date: TimeValue | undefined,
): TimeValue | undefined {
  if (!date || !/^days?$/.test(date.precision)) return undefined;
  const before = items.slice(Math.max(0, from - REACH), from).map(({ norm }) => norm);
  const own = items.slice(from, to).map(({ norm }) => norm);
  const opening =
    OPENING_DAY.test(`${[...before, ""].join(" ")}`) ||
    /^(?:on )?the (?:opening|first) day of/.test(own.join(" "));
  const begins = verb !== undefined && items.slice(verb[0], verb[1]).some(({ norm }) => BEGINS.test(norm));
  return opening || begins ? { ...date, to: date.from, precision: "day" } : undefined;
}

const homeOf = ({ kind, name, state }: EntityRef): string | undefined => (kind === "state" ? name : state);

/** Nobody visits only his own state. */
export const visitorsTo = (places: readonly EntityRef[], people: readonly EntityRef[]): EntityRef[] =>
  people.filter(
    (one) => homeOf(one) === undefined || !places.every((place) => homeOf(place) === homeOf(one)),
  );

const CUT_SHORT =
  /\b(?:cut(?:s|ting)? short|(?:cut|cuts|cutting) (?:\S+ ){1,5}short|broke off (?:a|his|her|their)|(?:a day|two days|three days|days) early|ahead of schedule|earlier than planned)\b/i;
const DAYS_EARLY = /\b(a|one|two|three) days? early\b/i;
const COUNT: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3 };

const statesOf = ({ places = [] }: EventDraft): string[] =>
  places.map((one) => (one.kind === "state" ? one.name : (one.state ?? one.name)));

const sameJourney = (a: EventDraft, b: EventDraft): boolean =>
  a.status === b.status &&
  a.participants.some((one) => b.participants.some((other) => entityKey(one) === entityKey(other))) &&
  statesOf(a).some((one) => statesOf(b).includes(one));

/** The day on which it ended, of the days that were told before. */
function lastDay(words: string, short: EventDraft, full: EventDraft): string | undefined {
  if (short.date && short.date.from === short.date.to) return short.date.from;
  const early = COUNT[DAYS_EARLY.exec(words)?.[1]?.toLowerCase() ?? ""];
  return early && full.date?.precision === "days" ? addDays(full.date.to, -early) : undefined;
}

/** Visits that a later sentence cuts short end on that day; the sentence tells no second visit. */
export function withCutShort(text: string, drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts) {
    const words = text.slice(draft.found.span.from, draft.found.span.to);
    const full =
      draft.type === "event" && draft.kind === "visit" && CUT_SHORT.test(words)
        ? done.findLast(
            (one): one is EventDraft =>
              one.type === "event" &&
              one.kind === "visit" &&
              one.date !== undefined &&
              sameJourney(one, draft),
          )
        : undefined;
    const end = full && lastDay(words, draft as EventDraft, full);
    if (!full?.date || !end || end < full.date.from) {
      done.push(draft);
      continue;
    }
    done[done.indexOf(full)] = endedOn(full, draft as EventDraft, end, words);
  }
  return done;
}

function endedOn(full: EventDraft, short: EventDraft, end: string, words: string): EventDraft {
  const { span, block, rule } = short.found;
  const step = { rule: "visit/cut-short", words, reason: "it was cut short and ended on that day", span };
  const precision = full.date!.from === end ? "day" : "days";
  return {
    ...full,
    date: { ...full.date!, to: end, precision },
    found: {
      ...full.found,
      steps: [...full.found.steps, step],
      also: [...(full.found.also ?? []), { span, block, rule }],
    },
  };
}

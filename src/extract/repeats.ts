// A report tells its news more than once: in the headline, under the picture, in the opening and again with the details.
// What only repeats an event told more fully in the same report is no second fact; its words become further evidence.
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { Draft } from "./evidence.ts";

type EventDraft = Extract<Draft, { type: "event" }>;

const sides = (draft: EventDraft): Set<string> =>
  new Set(
    draft.participants.map((one: EntityRef) => (one.kind === "person" ? (one.state ?? one.name) : one.name)),
  );
const keys = (draft: EventDraft): Set<string> => new Set(draft.participants.map(entityKey));
const contains = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...b].every((key) => a.has(key));

const AHEAD = new Set(["planned", "expected", "proposed"]);
const sameStatus = (a: EventDraft, b: EventDraft): boolean =>
  a.status === b.status || (AHEAD.has(a.status ?? "") && AHEAD.has(b.status ?? ""));

/** Days that do not speak against each other: the same, one inside the other, or one of them missing. */
function sameDays(a: EventDraft, b: EventDraft): boolean {
  if (!a.date || !b.date) return true;
  return a.date.from <= b.date.to && b.date.from <= a.date.to;
}

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

const stops = ({ places = [] }: EventDraft): readonly string[] =>
  places.flatMap((one) => (one.kind === "place" && one.state ? [one.name, one.state] : [one.name]));

/** "Lavrov arrives in Nairobi" above, "… has arrived in Kenya" below: the same traveller, the same stops or their state. */
const sameJourney = (short: EventDraft, full: EventDraft): boolean =>
  short.found.body === false &&
  contains(keys(full), keys(short)) &&
  (short.places ?? []).every(
    (one) => stops(full).includes(one.name) || (one.state !== undefined && stops(full).includes(one.state)),
  );

/** "when they meet for talks slated for Tuesday": in one sentence, of one day, and without anybody of its own. */
const isUnpeopled = (short: EventDraft, full: EventDraft): boolean =>
  short.participants.length === 0 &&
  short.found.span.from === full.found.span.from &&
  short.date !== undefined &&
  full.date !== undefined;

/** Does `short` say nothing that `full` does not say too? */
function repeats(short: EventDraft, full: EventDraft): boolean {
  if (short.kind !== full.kind || !sameStatus(short, full) || !sameDays(short, full)) return false;
  if (short.kind === "visit") return sameJourney(short, full);
  if (differ(short.format, full.format) || differ(short.forum?.name, full.forum?.name)) return false;
  if (
    short.place &&
    full.place &&
    short.place.name !== full.place.name &&
    short.place.name !== full.place.state
  )
    return false;
  if (isUnpeopled(short, full)) return true;
  const persons = short.participants.every((one) => one.kind === "person");
  return persons
    ? contains(keys(full), keys(short)) && keys(full).size === keys(short).size
    : contains(sides(full), sides(short)) && sides(full).size === sides(short).size;
}

const weight = (draft: EventDraft): number =>
  (draft.date ? (draft.date.from === draft.date.to ? 4 : 2) : 0) +
  (draft.place ? 2 : 0) +
  (draft.forum ? 1 : 0) +
  draft.participants.filter((one) => one.kind === "person").length;

/**
 * `summary`: stands in a headline, a caption, a correction or the opening paragraph, where a report sums up; only what
 * is told there, or told on the very same day, may be a repetition.
 */
export function withoutRepeats(drafts: readonly Draft[], summary: (draft: Draft) => boolean): Draft[] {
  const events = drafts.filter((draft): draft is EventDraft => draft.type === "event");
  const gone = new Map<EventDraft, EventDraft>();
  for (const short of events) {
    const full = events
      .filter(
        (one) =>
          one !== short &&
          !gone.has(one) &&
          isFuller(one, short, events) &&
          ((mayRepeat(short, one, summary) && repeats(short, one)) || isHeadlined(short, one, events)),
      )
      .sort((a, b) => weight(b) - weight(a))[0];
    if (full) gone.set(short, full);
  }
  return drafts.flatMap((draft): Draft[] => {
    if (draft.type !== "event") return [draft];
    if (gone.has(draft)) return [];
    const also = events
      .filter((one) => gone.get(one) === draft)
      .map(({ found }) => ({ span: found.span, block: found.block, rule: found.rule }));
    return also.length ? [{ ...draft, found: { ...draft.found, also } }] : [draft];
  });
}

const ENCOUNTERS: ReadonlySet<string> = new Set(["meeting", "call"]);

/** May the one be who is named by his office, or not at all, above, and by name below? */
const mayBe = (above: EntityRef, below: EntityRef): boolean => {
  if (entityKey(above) === entityKey(below)) return true;
  if (above.kind === "person" || below.kind !== "person") return false;
  const side = above.kind === "state" ? above.name : above.state;
  return side !== undefined && (below.state ?? side) === side;
};

/** "Readout of the President's call with Y": the headline tells without a day the only call that its report tells. */
function isHeadlined(short: EventDraft, full: EventDraft, events: readonly EventDraft[]): boolean {
  if (!ENCOUNTERS.has(short.kind) || short.kind !== full.kind || !sameStatus(short, full)) return false;
  if (short.date || short.place || short.found.body !== false || full.found.body !== true) return false;
  if (differ(short.format, full.format) || differ(short.forum?.name, full.forum?.name)) return false;
  const below = events.filter((one) => ENCOUNTERS.has(one.kind) && one.found.body === true);
  return (
    below.length === 1 &&
    short.participants.length > 0 &&
    short.participants.length <= full.participants.length &&
    short.participants.every((one) => full.participants.some((other) => mayBe(one, other)))
  );
}

const isFuller = (full: EventDraft, short: EventDraft, order: readonly EventDraft[]): boolean =>
  weight(full) > weight(short) || (weight(full) === weight(short) && before(full, short, order));

/** Of two equally full the one in the body, then the earlier one, is the fact. */
const before = (a: EventDraft, b: EventDraft, order: readonly EventDraft[]): boolean =>
  a.found.body === b.found.body ? order.indexOf(a) < order.indexOf(b) : a.found.body === true;

/** "The ministry statement said …", "the statement added …": a paper quoted again. */
const samePaper = (short: EventDraft, full: EventDraft): boolean => {
  const head = ({ topic }: EventDraft): string | undefined => topic?.toLowerCase().split(" ").at(-1);
  return short.kind === "publication" && head(short) === head(full);
};

const mayRepeat = (short: EventDraft, full: EventDraft, summary: (draft: Draft) => boolean): boolean =>
  summary(short) ||
  samePaper(short, full) ||
  short.date?.precision === "year" ||
  summary(full) ||
  (short.date !== undefined &&
    full.date !== undefined &&
    short.date.from === full.date.from &&
    short.date.to === full.date.to);

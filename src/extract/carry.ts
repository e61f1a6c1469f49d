// A report tells the day and the place once and goes on: "… met in Tokyo on Tuesday. In his meeting with Motegi, Blinken …",
// "will fly to Muscat on Monday to see …". A meeting without any time of its own takes the day, and the
// place, of the visit it is part of or of the nearest meeting before it that shares a participant; a visit told again takes
// its days. The step that says so stands in its evidence.
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { EventFact } from "../model/fact.ts";
import type { TimeValue } from "../model/time.ts";
import type { Draft } from "./evidence.ts";

type EventDraft = Extract<Draft, { type: "event" }>;

const REACH_BLOCKS = 8;
const VISIT_REACH_BLOCKS = 2;

export function carryDays(drafts: readonly Draft[]): Draft[] {
  const visits: EventDraft[] = [];
  const dated = drafts.map((draft) => {
    if (draft.type !== "event" || draft.kind !== "visit") return draft;
    const known = draft.date ? draft : toldAgain(draft, visits);
    visits.push(known);
    return known;
  });
  const done: Draft[] = [];
  for (const draft of dated) {
    const event = draft.type === "event" && isEncounter(draft.kind) ? onVisit(draft, visits) : draft;
    done.push(event.type === "event" && needsDay(event) ? carried(event, done) : event);
  }
  return done;
}

const isEncounter = (kind: EventFact["kind"]): boolean => kind === "meeting" || kind === "call";
const needsDay = (draft: EventDraft): boolean =>
  isEncounter(draft.kind) && draft.status === "held" && !draft.date && !draft.found.timed;

const shareSomebody = (a: EventDraft, b: EventDraft): boolean =>
  a.participants.some((one) => b.participants.some((other) => entityKey(one) === entityKey(other)));

const sidesOf = ({ participants }: EventDraft): Set<string> =>
  new Set(participants.map((one) => (one.kind === "person" ? (one.state ?? one.name) : one.name)));

/** "The United States and China ended talks …; Blinken met Wang": the same states met. */
function sameSides(a: EventDraft, b: EventDraft): boolean {
  const [p, q] = [sidesOf(a), sidesOf(b)];
  return p.size > 1 && p.size === q.size && [...p].every((one) => q.has(one));
}

const isAhead = ({ status }: EventDraft): boolean => status !== "held" && status !== "cancelled";

const sharePlace = (a: EventDraft, b: EventDraft): boolean =>
  (a.places ?? []).some((one) => (b.places ?? []).some((other) => one.name === other.name));

/** "In his first visit to Uzbekistan": the days that the report gave for it before. */
function toldAgain(draft: EventDraft, before: readonly EventDraft[]): EventDraft {
  const first = before.findLast(
    (one) => one.date && one.status === draft.status && shareSomebody(one, draft) && sharePlace(one, draft),
  );
  const date = first && draft.places?.length === 1 ? daysAt(first, draft.places[0]!.name) : undefined;
  if (!first || !date || draft.found.timed) return draft;
  return withDay(draft, first, date, "visit/days-told-before", "the days of the same visit, told before");
}

/** The days of a visit at one of its places. */
const daysAt = ({ found, date, places }: EventDraft, place: string): TimeValue | undefined =>
  found.legs?.find((leg) => leg.place === place)?.date ?? (places?.length === 1 ? date : undefined);

function withDay(
  draft: EventDraft,
  source: EventDraft,
  date: TimeValue,
  rule: string,
  reason: string,
): EventDraft {
  const step = { rule, words: source.found.steps[0]?.words ?? "", reason };
  return {
    ...draft,
    date: { ...date, basis: "inferred", reference: date.from },
    found: { ...draft.found, steps: [...draft.found.steps, step] },
  };
}

/** The journey in the same sentence that a meeting is part of, or, for one told without time and place, the last before. */
function onVisit(draft: EventDraft, visits: readonly EventDraft[]): EventDraft {
  if (draft.kind === "call" || draft.format === "virtual" || draft.format === "phone") return draft;
  if (draft.place && draft.date) return draft;
  const visit = visits.findLast(
    (one) =>
      placeOn(one, draft) !== undefined &&
      shareSomebody(one, draft) &&
      isAhead(one) === isAhead(draft) &&
      one.status !== "cancelled" &&
      draft.status !== "cancelled" &&
      isBeside(one, draft),
  );
  if (!visit || (draft.date && visit.date && !meets(draft, visit))) return draft;
  const place = placeOn(visit, draft)!;
  const days = daysAt(visit, place.name);
  const dated =
    draft.date || draft.found.timed || !days
      ? draft
      : withDay(draft, visit, days, "meeting/part-of-visit", "the days of the visit it is part of");
  return {
    ...dated,
    place: draft.place ?? place,
    format: draft.format ?? (draft.kind === "meeting" ? "in-person" : undefined),
  };
}

/** The stop of a journey where the meeting is: the only one, or the one that the meeting's own place names or lies in. */
const placeOn = ({ places = [] }: EventDraft, { place }: EventDraft): EntityRef | undefined =>
  places.length === 1 && !place
    ? places[0]
    : places.find((one) => one.name === place?.name || one.name === place?.state);

/** In the same sentence; a later one only where the meeting has neither time nor place of its own. */
const isBeside = (visit: EventDraft, draft: EventDraft): boolean =>
  visit.found.span.from === draft.found.span.from ||
  (!draft.date &&
    !draft.found.timed &&
    !draft.within &&
    visit.found.span.from < draft.found.span.from &&
    draft.found.block - visit.found.block <= VISIT_REACH_BLOCKS);

const meets = (a: EventDraft, b: EventDraft): boolean =>
  a.date !== undefined && b.date !== undefined && a.date.from <= b.date.to && b.date.from <= a.date.to;

const FORUM = /\b[A-Z][A-Z0-9-]+\b|\b[A-Z]\p{Ll}+(?: (?:of|and|for) | )(?:[A-Z]\p{Ll}+)/u;

/** Both on the sidelines of one and the same gathering, as far as its name tells. */
function sameOccasion(a: EventDraft, b: EventDraft): boolean {
  const [p, q] = [FORUM.exec(a.within ?? "")?.[0], FORUM.exec(b.within ?? "")?.[0]];
  return p !== undefined && (p === q || Boolean(a.within?.includes(q ?? "\0") || b.within?.includes(p)));
}

function carried(draft: EventDraft, before: readonly Draft[]): EventDraft {
  const source = before.findLast(
    (one): one is EventDraft =>
      one.type === "event" &&
      one.kind === draft.kind &&
      one.status === "held" &&
      one.date !== undefined &&
      (one.date.from === one.date.to || one.date.precision === "days") &&
      (draft.found.block - one.found.block <= REACH_BLOCKS || sameOccasion(one, draft)) &&
      (shareSomebody(one, draft) || sameSides(one, draft)),
  );
  if (!source?.date) return draft;
  const dated = withDay(
    draft,
    source,
    source.date,
    "meeting/day-carried-on",
    "the day of the meeting told just before, of the same people",
  );
  return { ...dated, place: draft.place ?? source.place };
}

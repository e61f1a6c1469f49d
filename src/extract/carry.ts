// A report tells the day once and goes on: "… met in Tokyo on Tuesday. In his meeting with Motegi, Blinken …". A held
// meeting without any time of its own takes the day, and the place, of the nearest held one before it that shares a
// participant; the step that says so stands in its evidence.
import { entityKey } from "../model/entity.ts";
import type { EventFact } from "../model/fact.ts";
import type { Draft } from "./evidence.ts";

type EventDraft = Extract<Draft, { type: "event" }>;

const REACH_BLOCKS = 8;

export function carryDays(drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts)
    done.push(draft.type === "event" && needsDay(draft) ? carried(draft, done) : draft);
  return done;
}

const isEncounter = (kind: EventFact["kind"]): boolean => kind === "meeting" || kind === "call";
const needsDay = (draft: EventDraft): boolean =>
  isEncounter(draft.kind) && draft.status === "held" && !draft.date && !draft.found.timed;

const FORUM = /\b[A-Z][A-Z0-9-]+\b|\b[A-Z]\p{Ll}+(?: (?:of|and|for) | )(?:[A-Z]\p{Ll}+)/u;

/** Both on the sidelines of one and the same gathering, as far as its name tells. */
function sameOccasion(a: EventDraft, b: EventDraft): boolean {
  const [p, q] = [FORUM.exec(a.within ?? "")?.[0], FORUM.exec(b.within ?? "")?.[0]];
  return p !== undefined && (p === q || a.within!.includes(q ?? "\0") || b.within!.includes(p));
}

function carried(draft: EventDraft, before: readonly Draft[]): EventDraft {
  const source = before.findLast(
    (one): one is EventDraft =>
      one.type === "event" &&
      (one.kind === draft.kind || (one.kind === "visit" && draft.found.block - one.found.block <= 2)) &&
      one.status === "held" &&
      one.date !== undefined &&
      one.date.from === one.date.to &&
      (draft.found.block - one.found.block <= REACH_BLOCKS || sameOccasion(one, draft)) &&
      one.participants.some((a) => draft.participants.some((b) => entityKey(a) === entityKey(b))),
  );
  if (!source?.date) return draft;
  const step = {
    rule: "meeting/day-carried-on",
    words: source.found.steps[0]?.words ?? "",
    reason: "the day of the meeting told just before, of the same people",
  };
  return {
    ...draft,
    date: { ...source.date, basis: "inferred", reference: source.date.from },
    place: draft.place ?? source.place,
    found: { ...draft.found, steps: [...draft.found.steps, step] },
  };
}

// Tellings of one event in, its row out: who, when, where by what most and best of them tell; its history; where they differ.
import { distinctEntities, type EntityRef, entityKey } from "../model/entity.ts";
import type { EventFact, EventKind, Status } from "../model/fact.ts";
import type { EventRow, StatusStep } from "../model/record.ts";
import { daysBetween, iso, meets, type TimeValue } from "../model/time.ts";
import { isAhead, isDenied } from "./blocks.ts";
import { merged } from "./company.ts";
import { correctedIn, type Meant } from "./corrected.ts";
import { deniedIn, differencesOf } from "./differences.ts";
import type { Group } from "./groups.ts";
import { isOneDay, knownFrom } from "./known.ts";
import { originsOf } from "./origins.ts";
import { baseOf, inOrder } from "./row.ts";
import type { Heads } from "./same.ts";

export function eventRow(
  { facts: told, candidates }: Group<EventFact>,
  heads: Heads,
  meant: Meant,
): EventRow {
  const facts = inOrder(told, heads);
  const history = historyOf(facts, heads);
  const status = statusOf(facts, heads);
  // Who denies it tells neither that it was nor where: only where nobody tells of it the denial speaks for the row.
  const affirming = facts.filter((fact) => !isDenied(fact));
  const speaking = tellings(affirming.length ? affirming : facts, history);
  const deniers = distinctEntities(facts.flatMap(({ deniedBy }) => deniedBy ?? []));
  const participants = merged(speaking.map((fact) => fact.participants));
  return {
    ...baseOf<EventFact, EventRow>(facts, heads),
    ...(affirming.length && affirming.length < facts.length
      ? { origins: originsOf(affirming, heads).count }
      : {}),
    ...(deniers.length ? { deniedBy: deniers } : {}),
    kind: kindOf(facts),
    participants,
    date: dateOf(speaking),
    place: best(speaking, ({ place }) => place, entityKey, isCity),
    forum: best(facts, ({ forum }) => forum, entityKey),
    within: best(
      facts,
      ({ within }) => within,
      (words) => words,
    ),
    format: best(
      speaking,
      ({ format }) => format,
      (format) => format,
    ),
    topic: best(
      facts,
      ({ topic }) => topic,
      (words) => words,
    ),
    target: best(facts, ({ target }) => target, entityKey),
    begins: best(facts, ({ begins }) => begins, iso),
    status,
    history,
    offices: officesOf(participants),
    differences: [...correctedIn(facts, meant), ...deniedIn(facts), ...differencesOf(speaking)],
    ...(candidates.length ? { candidates } : {}),
  };
}

/** A law that comes into force is a policy, where others tell of it as one. */
const kindOf = (facts: readonly EventFact[]): EventKind => {
  const kinds = facts.map(({ kind }) => kind);
  return kinds.find((kind) => kind === "call" || kind === "policy") ?? kinds[0]!;
};

/** Of an event that was moved, only what tells of the day it was moved to. */
function tellings(facts: readonly EventFact[], history: readonly StatusStep[]): readonly EventFact[] {
  const last = history.findLast(
    (step) => step.date && step.status !== "overtaken" && step.status !== "cancelled",
  );
  if (!last) return facts;
  const kept = facts.filter(({ date, putOff }) => !putOff && (!date || meets(date, last.date!)));
  return kept.length && facts.every((fact) => kept.includes(fact) || isAhead(fact)) ? kept : facts;
}

const isCity = (place: EntityRef): number => (place.kind === "place" ? 1 : 0);

/** A day tells more than a week, and a stretch told as such more than one day of it. */
const sharpness = (date: TimeValue): number => {
  if (date.precision === "days") return 3 + daysBetween(date.from, date.to) / 100;
  return isOneDay(date) ? 3 : -daysBetween(date.from, date.to);
};

/** From the day a journey is told to begin to the day it is told to end. */
function journeyOf(facts: readonly EventFact[]): TimeValue | undefined {
  const dates = facts.flatMap(({ kind, places, date }) =>
    kind === "visit" && (places?.length ?? 0) > 1 && date ? [date] : [],
  );
  if (!dates.some((a) => dates.some((b) => !meets(a, b)))) return undefined;
  const [first] = dates.map(({ from }) => from).sort();
  const last = dates
    .map(({ to }) => to)
    .sort()
    .at(-1)!;
  return { ...dates[0]!, from: first!, to: last, precision: "days" };
}

const dateOf = (facts: readonly EventFact[]): TimeValue | undefined => {
  const journey = journeyOf(facts);
  if (journey) return journey;
  // Of a journey a day of it is not all of it, whoever tells that it was made.
  const lasting = facts.filter(({ kind, date }) => kind === "visit" && date?.precision === "days");
  if (lasting.length) return best(lasting, ({ date }) => date, iso);
  const held = facts.filter(({ status }) => status === "held");
  const from = held.some(({ date }) => date && sharpness(date) >= 3) ? held : facts;
  return best(from, ({ date }) => date, iso, sharpness);
};

/** The value of most weight; of equals the one that most facts give, then the one told first. */
function best<F, T>(
  facts: readonly F[],
  slot: (fact: F) => T | undefined,
  key: (value: T) => string,
  weight: (value: T) => number = () => 0,
): T | undefined {
  const counts = new Map<string, { value: T; count: number }>();
  for (const fact of facts) {
    const value = slot(fact);
    if (value === undefined) continue;
    const seen = counts.get(key(value));
    counts.set(key(value), { value: seen?.value ?? value, count: (seen?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => weight(b.value) - weight(a.value) || b.count - a.count)[0]
    ?.value;
}

const RANK: readonly Status[] = [
  "proposed",
  "expected",
  "planned",
  "overtaken",
  "denied",
  "held",
  "cancelled",
];

/** What was put off is no more than overtaken where another day is told. */
const stepStatus = (fact: EventFact, facts: readonly EventFact[]): Status | undefined =>
  fact.putOff &&
  facts.some(({ putOff, date }) => !putOff && date && (!fact.date || date.from > fact.date.from))
    ? "overtaken"
    : fact.status;

/** Each status once, or once for each of the days it was told for; from the day it could first be known. */
function historyOf(facts: readonly EventFact[], heads: Heads): StatusStep[] {
  const dates = facts.flatMap(({ date }) => date ?? []);
  const isMoved = dates.some((a) => dates.some((b) => !meets(a, b)));
  const steps = new Map<string, StatusStep>();
  for (const fact of facts) {
    const status = stepStatus(fact, facts);
    if (!status) continue;
    const date = isMoved ? fact.date : undefined;
    const key = `${status}|${date ? iso(date) : ""}`;
    const step = steps.get(key);
    const known = step?.known ?? knownFrom(heads.get(fact.document));
    steps.set(key, { status, known, ...(date ? { date } : {}), facts: [...(step?.facts ?? []), fact.id] });
  }
  const all = [...steps.values()];
  return isMoved
    ? all.sort((a, b) => compare(a.known ?? "", b.known ?? "") || rank(a) - rank(b))
    : all.sort((a, b) => rank(a) - rank(b));
}

const rank = ({ status }: StatusStep): number => RANK.indexOf(status);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What was told last of the outcome holds; neither a plan told after it nor a denial undoes it. */
function statusOf(facts: readonly EventFact[], heads: Heads): Status | undefined {
  const told = facts.flatMap((fact) => {
    const status = stepStatus(fact, facts);
    return status ? [{ status, known: knownFrom(heads.get(fact.document)) }] : [];
  });
  const outcomes = told.filter(({ status }) => status === "held" || status === "cancelled");
  const [last] = [...outcomes].sort(
    (a, b) => compare(b.known, a.known) || RANK.indexOf(a.status) - RANK.indexOf(b.status),
  );
  if (last) return last.status;
  return told
    .map(({ status }) => status)
    .filter((status) => status !== "overtaken" || told.length === 1)
    .sort((a, b) => RANK.indexOf(b) - RANK.indexOf(a))[0];
}

const officesOf = (participants: readonly EntityRef[]): EventRow["offices"] =>
  participants.flatMap(({ kind, name, office, title, state }) =>
    kind === "person" && office && title
      ? [{ person: name, office, title, of: { kind: "state" as const, name: state ?? "" } }]
      : [],
  );

// An office-holder whom no report of an event names: in come a row and what other reports tell of the office about that
// day, out goes the row with the person, resting on who told so; where no report names anybody in the office in those
// months, the dated list of office-holders tells it. Refuses where two may have held it, where one was named in
// it on one side of the day only and not within the week, and offices that several hold at a time.
import { holderOn } from "../lexicon/holders.ts";
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { EventFact, Fact, TenureFact } from "../model/fact.ts";
import type { DocumentHead, EventRow, OfficeThen } from "../model/record.ts";
import { addDays, type Day, daysBetween, type TimeValue } from "../model/time.ts";
import { eachMonth, isOneDay, knownFrom, monthOf } from "./known.ts";
import { passageOf } from "./row.ts";
import type { Heads } from "./same.ts";

/** Who is named in an office before and after a day, no farther off than this, held it then. */
const AROUND_DAYS = 62;
const MOST_MONTHS = 6;
/** Named on one side of the day only, no farther off than this. */
const NEAR_DAYS = 7;
const MOST_PASSAGES = 2;

const ALONE = /\bminister\b|^head of (?:state|government)$|\bsecretary of state\b/i;
const SEVERAL = /^minister$|\b(?:deputy|vice|junior|assistant|former|state minister|minister of state)\b/i;

/** An office that one person holds at a time. */
const isSeat = (office: string): boolean => ALONE.test(office) && !SEVERAL.test(office);

/** A state that takes part by the holder of an office. */
type Seat = EntityRef & { readonly office: string };

const seatKey = (of: string, office: string): string => `seat|${of}|${office.toLowerCase()}`;

/** The seats in which somebody whom nobody names takes part. */
const openSeats = ({ participants }: EventRow): readonly Seat[] =>
  participants.filter(
    (one): one is Seat =>
      one.kind === "state" &&
      one.office !== undefined &&
      isSeat(one.office) &&
      !participants.some((other) => other.kind === "person" && other.state === one.name),
  );

/** The day on which the office was held: that of the event, or of the word of it where it lies ahead. */
function dayOf({ status, date, history }: EventRow): Day | undefined {
  if (status === "held" && date && isOneDay(date)) return date.from;
  return history.map(({ known }) => known).filter(Boolean)[0];
}

export function incumbentOffers(fact: Fact, head: DocumentHead): readonly string[] {
  const known = knownFrom(head);
  if (fact.type === "event" && fact.kind === "appointment") {
    const day = fact.date?.from ?? known;
    return day
      ? fact.participants.flatMap(({ state }) => (state ? [`post|${state}|${monthOf(day)}`] : []))
      : [];
  }
  if (fact.type !== "tenure" || !isSeat(fact.office) || fact.former) return [];
  return spotsOf(fact, known).map(({ day }) => `${seatKey(fact.of.name, fact.office)}|${monthOf(day)}`);
}

export function incumbentSeeks(row: EventRow): readonly string[] {
  const day = dayOf(row);
  const seats = day ? openSeats(row) : [];
  if (!day || !seats.length) return [];
  const months = eachMonth(addDays(day, -AROUND_DAYS), addDays(day, AROUND_DAYS), MOST_MONTHS);
  return seats.flatMap(({ name, office }) =>
    months.flatMap((month) => [`${seatKey(name, office)}|${month}`, `post|${name}|${month}`]),
  );
}

/** A day on which somebody is told to be in the office. */
interface Spot {
  readonly person: EntityRef;
  readonly day: Day;
  readonly fact: TenureFact;
}

const single = (time: TimeValue | undefined): Day | undefined =>
  time && isOneDay(time) ? time.from : undefined;

/** A report names who holds an office on its day, unless it tells that he left it or takes it up later. */
function spotsOf(fact: TenureFact, known: Day): readonly Spot[] {
  const [from, until] = [single(fact.from), single(fact.until)];
  const named = known && (!fact.until || known <= fact.until.from) && (!fact.from || known >= fact.from.to);
  return [from, until, named ? known : undefined].flatMap((day) =>
    day ? [{ person: fact.person, day, fact }] : [],
  );
}

/** Those in the office just before and just after the day, of one person and nobody else between them. */
function heldBy(spots: readonly Spot[], changes: readonly Day[], day: Day): readonly Spot[] {
  const inTurn = [...spots].sort((a, b) => compare(a.day, b.day) || compare(a.fact.id, b.fact.id));
  const before = inTurn.findLast((spot) => spot.day <= day);
  const after = inTurn.find((spot) => spot.day >= day);
  const found = [before, after].flatMap((spot) => spot ?? []);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || entityKey(first.person) !== entityKey(last.person)) return [];
  const reach = found.length === 2 ? AROUND_DAYS : NEAR_DAYS;
  if (found.some((spot) => Math.abs(daysBetween(spot.day, day)) > reach)) return [];
  const others = inTurn.some(
    (spot) =>
      entityKey(spot.person) !== entityKey(first.person) && Math.abs(daysBetween(spot.day, day)) <= NEAR_DAYS,
  );
  // An appointment between the day and the next naming is one too many, whosever it is.
  const [from, to] = [first.day < day ? first.day : day, last.day > day ? last.day : day];
  if (others || changes.some((change) => change > from && change <= to)) return [];
  return first.fact.id === last.fact.id ? [first] : found;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isAppointment = (fact: Fact, state: string): fact is EventFact =>
  fact.type === "event" &&
  fact.kind === "appointment" &&
  fact.participants.some((one) => one.state === state || one.name === state);

const tenuresOf = ({ name, office }: Seat, offered: readonly Fact[]): readonly TenureFact[] =>
  offered.filter(
    (fact): fact is TenureFact =>
      fact.type === "tenure" && !fact.former && seatKey(fact.of.name, fact.office) === seatKey(name, office),
  );

function incumbent(
  { name }: Seat,
  day: Day,
  tenures: readonly TenureFact[],
  offered: readonly Fact[],
  heads: Heads,
): readonly Spot[] {
  const known = ({ document }: Fact): Day => knownFrom(heads.get(document));
  const changes = offered.flatMap((fact) =>
    isAppointment(fact, name) ? (fact.date?.to ?? known(fact)) : [],
  );
  return heldBy(
    tenures.flatMap((fact) => spotsOf(fact, known(fact))),
    changes.filter(Boolean),
    day,
  );
}

/** The row with the people who held the offices that it tells of. */
export function withIncumbents(row: EventRow, offered: readonly Fact[], heads: Heads): EventRow {
  const day = dayOf(row);
  if (!day) return row;
  return openSeats(row).reduce((named, seat) => {
    const tenures = tenuresOf(seat, offered);
    // What reports tell goes before the list, and where they disagree with each other the list does not decide.
    if (tenures.length) return told(named, seat, incumbent(seat, day, tenures, offered, heads));
    const listed = holderOn(seat.office, seat.name, day);
    return listed ? withHolder(named, seat, { kind: "person", name: listed.person }, listed.source) : named;
  }, row);
}

function withHolder(row: EventRow, seat: Seat, person: EntityRef, listed?: string): EventRow {
  const title = seat.title ?? seat.office;
  const of: EntityRef = { kind: "state", name: seat.name };
  const office: OfficeThen = {
    person: person.name,
    office: seat.office,
    title,
    of,
    ...(listed ? { listed } : {}),
  };
  const holder: EntityRef = { ...person, state: seat.name, office: seat.office, title };
  return {
    ...row,
    participants: row.participants.map((one) => (one === seat ? holder : one)),
    offices: [...row.offices, office],
  };
}

function told(row: EventRow, seat: Seat, spots: readonly Spot[]): EventRow {
  const [spot] = spots;
  if (!spot) return row;
  const known = new Set(row.evidence.map(({ fact }) => fact));
  const more = [...new Map(spots.map(({ fact }) => [fact.id, fact])).values()]
    .filter(({ id }) => !known.has(id))
    .slice(0, MOST_PASSAGES);
  return {
    ...withHolder(row, seat, spot.person),
    documents: [...new Set([...row.documents, ...more.map(({ document }) => document)])].sort(),
    evidence: [...row.evidence, ...more.map((fact) => passageOf(fact, "holder"))],
  };
}

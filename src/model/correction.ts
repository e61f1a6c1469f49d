// What a person may correct: which slots of which type of fact, how a typed value is read, and in which words it is asked for.
// A value that is none of these reads as undefined.
import type { EntityRef } from "./entity.ts";
import { EVENT_KINDS, type FactType, FORMATS, PROMISE_STATUSES, STANCES, STATUSES } from "./fact.ts";
import { isDay, lastOfMonth, type Precision, type TimeValue } from "./time.ts";

/** How the value of a slot is typed. */
export interface Correctable {
  /** The slot's value; undefined where the words are none. */
  readonly read: (value: string) => unknown;
  /** All that are allowed, where these are few. */
  readonly values?: readonly string[];
  /** What is allowed, in words: "a day such as 2021-12-11, …". */
  readonly allowed: string;
}

/** "2021-12-11", "2021-12", "2021", or two days parted by "/"; undefined where it is none of these. */
function timeOf(value: string): TimeValue | undefined {
  const [from, to, more] = value.split("/");
  const [first, last] = [edge(from ?? "", "first"), edge(to ?? from ?? "", "last")];
  if (!first || !last || more !== undefined || first > last) return undefined;
  const precision: Precision =
    to !== undefined ? "days" : first === last ? "day" : value.length === 7 ? "month" : "year";
  return { from: first, to: last, precision, basis: "stated" };
}

const edge = (text: string, end: "first" | "last"): string | undefined => {
  if (isDay(text)) return text;
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text))
    return end === "first" ? `${text}-01` : lastOfMonth(Number(text.slice(0, 4)), Number(text.slice(5)));
  return /^\d{4}$/.test(text) ? (end === "first" ? `${text}-01-01` : `${text}-12-31`) : undefined;
};

const named =
  (kind: EntityRef["kind"]) =>
  (value: string): EntityRef | undefined =>
    value.trim() ? { kind: /^[A-Z]{2}$/.test(value) ? "state" : kind, name: value.trim() } : undefined;

const oneOf = (values: readonly string[]): Correctable => ({
  values,
  read: (value) => (values.includes(value) ? value : undefined),
  allowed: `one of ${values.join(", ")}`,
});
const time: Correctable = {
  read: timeOf,
  allowed: "a day, a month, a year or two days: 2021-12-11, 2021-12, 2021 or 2021-12-11/2021-12-13",
};
const words: Correctable = { read: (value) => value.trim() || undefined, allowed: "some words" };
const place: Correctable = { read: named("place"), allowed: "a place's name, or a state's code such as JP" };
const person: Correctable = {
  read: named("person"),
  allowed: "a person's full name, or a state's code such as JP",
};

export const CORRECTABLE: Readonly<Partial<Record<FactType, Readonly<Record<string, Correctable>>>>> = {
  event: {
    date: time,
    kind: oneOf(EVENT_KINDS),
    status: oneOf(STATUSES),
    format: oneOf(FORMATS),
    place,
    topic: words,
  },
  utterance: { date: time, speaker: person, venue: words },
  commitment: { due: time, status: oneOf(PROMISE_STATUSES), action: words },
  position: { date: time, stance: oneOf(STANCES), issue: words, actor: person },
  tenure: { from: time, until: time, title: words },
  membership: { since: time },
  act: { date: time, action: words },
};

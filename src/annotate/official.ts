// A document of official records in, each of them understood: who, where, when, with the words that say so. Refuses nothing:
// a record that lacks something says what.
import {
  RECORD_FORMATS,
  type RecordFormat,
  TRAVELLER_ROLES,
  VISIT_RULE,
} from "../lexicon/official-records.ts";
import type { Dating } from "../model/annotated.ts";
import type { Document } from "../model/document.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Named, OfficialRecord } from "../model/official-record.ts";
import type { Span } from "../model/text.ts";
import { isDay, type TimeValue } from "../model/time.ts";
import { personRef, visitors } from "./official-people.ts";
import { placeRef, placesIn, stateCode, stateRef } from "./official-places.ts";

interface Field {
  readonly text: string;
  readonly span: Span;
}

type Fields = ReadonlyMap<string, Field>;

/** The lines "element: words" of a block; of an element that stands there twice, the first. */
const fieldsIn = (text: string, block: Span): Fields => {
  const fields = new Map<string, Field>();
  let from = block.from;
  for (const line of text.slice(block.from, block.to).split("\n")) {
    const colon = line.indexOf(": ");
    const name = line.slice(0, colon);
    if (colon > 0 && !fields.has(name))
      fields.set(name, {
        text: line.slice(colon + 2),
        span: { from: from + colon + 2, to: from + line.length },
      });
    from += line.length + 1;
  }
  return fields;
};

const lacks = (fields: Fields, { required }: RecordFormat): string[] =>
  required.filter((name) => !fields.has(name));

/** The one whose elements it has; a record that has none of either is held against the first. */
const formatOf = (fields: Fields): RecordFormat =>
  RECORD_FORMATS.reduce((best, one) => (lacks(fields, one).length < lacks(fields, best).length ? one : best));

const dateOf = (fields: Fields): Named<TimeValue> | undefined => {
  const [first, last] = [fields.get("start-date"), fields.get("end-date")];
  if (!first || !last || !isDay(first.text) || !isDay(last.text) || last.text < first.text) return undefined;
  const precision = first.text === last.text ? "day" : "days";
  return {
    value: { from: first.text, to: last.text, precision, basis: "stated" },
    span: { from: first.span.from, to: Math.max(first.span.to, last.span.to) },
  };
};

const undated = (fields: Fields): string[] => {
  const days = ["start-date", "end-date"].filter((name) => fields.has(name));
  if (days.length < 2) return [];
  const odd = days.filter((name) => !isDay(fields.get(name)!.text));
  if (odd.length > 0) return odd.map((name) => `a day in ${name}`);
  return fields.get("end-date")!.text < fields.get("start-date")!.text
    ? ["an end-date that is not before its start-date"]
    : [];
};

const within = ({ span }: Field, at: number, length: number): Span => ({
  from: span.from + at,
  to: span.from + at + length,
});

const placesOf = (fields: Fields, day: string): Named<EntityRef>[] => {
  const country = fields.get("country")!;
  const state = stateRef(country.text, day);
  const locale = fields.get("locale");
  const cities = locale
    ? placesIn(locale.text).map(({ name, at }) => ({
        value: placeRef(name, state),
        span: within(locale, at, name.length),
      }))
    : [];
  return cities.length > 0 ? cities : [{ value: state, span: country.span }];
};

/** No name, title or list of towns is longer; and what is looked for in them is kept from texts that no one typed. */
const LONGEST = 500;

const overlong = (fields: Fields): string[] =>
  ["name", "visitor", "country", "from", "locale"]
    .filter((name) => (fields.get(name)?.text.length ?? 0) > LONGEST)
    .map((name) => `a ${name} of no more than ${LONGEST} characters`);

type Told = Pick<OfficialRecord, "rule" | "people" | "places">;

const trip = (fields: Fields, when: TimeValue): Told | undefined => {
  const role = TRAVELLER_ROLES.get(fields.get("role")!.text);
  if (!role) return undefined;
  const name = fields.get("name")!;
  return {
    rule: role.rule,
    people: [{ value: personRef(name.text, role, "US", when), span: name.span }],
    places: placesOf(fields, when.from),
  };
};

const visit = (fields: Fields, when: TimeValue): Told => {
  const [visitor, from] = [fields.get("visitor")!, fields.get("from")!];
  const state = stateCode(from.text, when.from) ?? from.text;
  return {
    rule: VISIT_RULE,
    people: visitors(visitor.text, state, when).map(({ person, at, length }) => ({
      value: person,
      span: within(visitor, at, length),
    })),
    places: [{ value: { kind: "state", name: "US" } }],
  };
};

const recordOf = (text: string, span: Span, block: number): OfficialRecord => {
  const fields = fieldsIn(text, span);
  const format = formatOf(fields);
  const date = dateOf(fields);
  const missing = [...lacks(fields, format), ...undated(fields), ...overlong(fields)];
  const whole = missing.length === 0 && date !== undefined;
  const told = !whole
    ? undefined
    : format.record === "visit"
      ? visit(fields, date.value)
      : trip(fields, date.value);
  const unknown =
    whole && !told ? [`a role that is known (“${fields.get("role")!.text.slice(0, 60)}” is not)`] : [];
  return {
    block,
    span,
    id: fields.get("id")?.text.slice(0, 40),
    rule: told?.rule ?? "",
    people: told?.people ?? [],
    places: told?.places ?? [],
    date,
    missing: [...missing, ...unknown],
  };
};

/** The records of a document, e.g. of «name: Ada Example⏎start-date: 2021-03-15⏎…». */
export const annotateOfficial = ({ text, blocks }: Document): readonly OfficialRecord[] =>
  blocks.map(({ span }, index) => recordOf(text, span, index));

/** The day of its newest entry, since no record of it could be known before. */
export function dateOfficial({ stated }: Document): Dating {
  const day = stated.published?.slice(0, 10) ?? "";
  if (!isDay(day)) return { clues: [] };
  const reason = "its newest entry was made or changed on that day";
  return {
    value: { from: day, to: day, precision: "day", basis: "stated" },
    clues: [{ rule: "dating/newest-entry", words: day, reason, allows: { from: day, to: day } }],
  };
}

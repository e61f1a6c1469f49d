// What arrives: a row of the record. What leaves: the columns it is found by: its days, who takes part, its facets.
import { type EntityRef, entityKey } from "../../model/entity.ts";
import type { Fact } from "../../model/fact.ts";
import { foldLetters, personKey } from "../../model/person-key.ts";
import type { DocumentHead, EventRow, Row } from "../../model/record.ts";
import type { TimeValue } from "../../model/time.ts";
import { UNDATED } from "./tables.ts";

export type Dimension = "all" | "type" | "status" | "kind" | "actor" | "forum" | "source" | "mark" | "month";

export interface Facet {
  readonly dimension: Dimension;
  readonly value: string;
  /** Of an actor or forum, what it is; of a month, the status. */
  readonly kind: string;
}

const timeOf = (row: Row): TimeValue | undefined => {
  switch (row.type) {
    case "event":
    case "utterance":
    case "position":
    case "act":
      return row.date;
    case "commitment":
      return row.due;
    case "tenure":
      return row.from ?? row.until;
    case "membership":
      return row.since;
    case "discrepancy":
      return undefined;
  }
};

export const daysOf = (row: Row): { first_day: string; last_day: string } => {
  const time = timeOf(row);
  return { first_day: time?.from ?? UNDATED, last_day: time?.to ?? UNDATED };
};

const named = (refs: readonly (EntityRef | undefined)[]): EntityRef[] =>
  refs.filter((ref): ref is EntityRef => ref !== undefined);

const mentioned = (row: Row | Fact): EntityRef[] => {
  switch (row.type) {
    case "event":
      return named([...row.participants, row.place, ...(row.places ?? []), row.forum, row.target]);
    case "utterance":
      return [row.speaker];
    case "commitment":
      return [...row.by, ...(row.to ?? [])];
    case "position":
      return named([row.actor, row.target]);
    case "tenure":
      return [row.person, row.of];
    case "membership":
      return [row.member, row.of];
    case "act":
      return named([...row.source, ...row.target, row.place]);
    case "discrepancy":
      return [];
  }
};

/** Lower case, no diacritics, one blank before, between and after the words. */
export const foldName = (name: string): string =>
  ` ${(foldLetters(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface Spelt extends EntityRef {
  readonly key: string;
}

/**
 * Everyone and everything in the row, once for each spelling that its facts have; where one spelling stands with a state
 * and without, with it.
 */
export function entitiesOf(row: Row, facts: readonly Fact[]): readonly Spelt[] {
  const keyed = (refs: readonly EntityRef[]): Spelt[] => refs.map((ref) => ({ ...ref, key: entityKey(ref) }));
  const refs = keyed(mentioned(row));
  const here = new Set(refs.map(({ key }) => key));
  refs.push(...keyed(facts.flatMap(mentioned)).filter(({ key }) => here.has(key)));
  refs.sort(
    (a, b) => compare(a.key, b.key) || compare(a.name, b.name) || compare(b.state ?? "", a.state ?? ""),
  );
  return refs.filter((ref, at) => ref.key !== refs[at - 1]?.key || ref.name !== refs[at - 1]?.name);
}

const stateOf = (ref: EntityRef): EntityRef[] => (ref.state ? [{ kind: "state", name: ref.state }] : []);

const actorsOf = (row: EventRow): EntityRef[] =>
  named([...row.participants, row.target])
    .flatMap((ref) => [ref, ...stateOf(ref)])
    .filter((ref) => ref.kind !== "unnamed");

const marksOf = (row: EventRow): string[] => [
  ...(row.differences.length > 0 ? ["differs"] : []),
  ...(row.origins === 1 ? ["single"] : []),
];

const monthOf = (row: EventRow): Facet[] =>
  row.date && row.status ? [{ dimension: "month", value: row.date.from.slice(0, 7), kind: row.status }] : [];

const plain = (dimension: Dimension, values: readonly (string | undefined)[]): Facet[] =>
  values.flatMap((value) => (value === undefined ? [] : [{ dimension, value, kind: "" }]));

/** A person is counted under the key, whatever the spelling: `personKey`. */
const ofEntities = (dimension: Dimension, refs: readonly EntityRef[]): Facet[] =>
  refs.map(({ kind, name }) => ({ dimension, value: kind === "person" ? personKey(name) : name, kind }));

const eventFacets = (row: EventRow, outlets: readonly (string | undefined)[]): Facet[] => [
  ...plain("all", [""]),
  ...plain("status", [row.status]),
  ...plain("kind", [row.kind]),
  ...ofEntities("actor", actorsOf(row)),
  ...ofEntities("forum", named([row.forum])),
  ...plain("source", outlets),
  ...plain("mark", marksOf(row)),
  ...monthOf(row),
];

/** Every row is counted by its type; events by all that a chronology can be narrowed by. */
export function facetsOf(row: Row, heads: ReadonlyMap<string, DocumentHead>): readonly Facet[] {
  const facets = plain("type", [row.type]);
  if (row.type === "event")
    facets.push(
      ...eventFacets(
        row,
        row.documents.map((id) => heads.get(id)?.outlet),
      ),
    );
  const once = new Map(facets.map((facet) => [JSON.stringify(Object.values(facet)), facet]));
  return [...once.values()];
}

// What arrives: a row of the record. What leaves: the columns it is found by: its days, who takes part, its facets.
import { type EntityRef, entityKey } from "../../model/entity.ts";
import { FACT_TYPES, type Fact, type FactType } from "../../model/fact.ts";
import { issueKey } from "../../model/issue-key.ts";
import { foldLetters, personKey } from "../../model/person-key.ts";
import {
  type CommitmentRow,
  type DocumentHead,
  type EventRow,
  knownFrom,
  type PositionRow,
  type Row,
} from "../../model/record.ts";
import type { Day, TimeValue } from "../../model/time.ts";
import type { Rules } from "../store.ts";
import { UNDATED } from "./tables.ts";

export type Dimension =
  | "all"
  | "type"
  | "status"
  | "kind"
  | "actor"
  | "forum"
  | "place"
  | "source"
  | "mark"
  | "month"
  | `${FactType} ${"holder" | "standing" | "issue"}`
  | "course"
  | "stance course";

/** Whose rows of each type they are: by type, so that the counts of one type stand in the file. */
export const HOLDERS: readonly Dimension[] = FACT_TYPES.map((type) => `${type} holder` as const);

export interface Facet {
  readonly dimension: Dimension;
  readonly value: string;
  /** Of an actor, forum or place, what it is; of a month, the status. */
  readonly kind: string;
}

interface Days {
  readonly from?: Day;
  readonly to?: Day;
}

/** From when it could be known until it was settled, else until it is due. */
const promiseDays = ({ history, status, due }: CommitmentRow, known: Day | undefined): Days => {
  const from = history[0]?.known ?? known;
  const isOpen = status === "open" || status === "under way";
  return { from, to: isOpen ? due?.to : (history.findLast((step) => step.known)?.known ?? from) };
};

const timeOf = (row: Row): TimeValue | undefined => {
  switch (row.type) {
    case "event":
    case "utterance":
    case "position":
    case "act":
      return row.date;
    case "tenure":
      return row.from ?? row.until;
    case "membership":
      return row.since;
    default:
      return undefined;
  }
};

/** What is told of something said or held on no day is as old as the report that tells it first. */
const TOLD: ReadonlySet<FactType> = new Set(["utterance", "position", "discrepancy"]);

type HeadsById = ReadonlyMap<string, DocumentHead>;

const knownOf = ({ evidence }: Row, heads: HeadsById): Day | undefined => {
  const head = evidence[0] && heads.get(evidence[0].document);
  return head && knownFrom(head);
};

const spanOf = (row: Row, heads: HeadsById): Days => {
  if (row.type === "commitment") return promiseDays(row, knownOf(row, heads));
  const time = timeOf(row);
  if (time || !TOLD.has(row.type)) return time ?? {};
  const known = knownOf(row, heads);
  return { from: known, to: known };
};

export const daysOf = (row: Row, heads: HeadsById): { first_day: string; last_day: string } => {
  const { from = UNDATED, to = UNDATED } = spanOf(row, heads);
  return { first_day: from, last_day: to };
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

/** Everyone and everything that a fact names, as it spells them. */
export const entitiesOfFact = (fact: Fact): readonly EntityRef[] => mentioned(fact);

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

/** Where it took place: of a journey every stop, else the one place. */
const placesOf = (row: EventRow): readonly EntityRef[] => row.places ?? named([row.place]);

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
  ...ofEntities("place", placesOf(row)),
  ...plain("source", outlets),
  ...plain("mark", marksOf(row)),
  ...monthOf(row),
];

const holdersOf = (row: Row): readonly EntityRef[] => {
  switch (row.type) {
    case "utterance":
      return [row.speaker];
    case "commitment":
      return row.by;
    case "position":
      return [row.actor];
    case "tenure":
      return [row.person];
    case "membership":
      return [row.member];
    case "act":
      return row.source;
    default:
      return [];
  }
};

const standingOf = (row: Row): string | undefined => {
  switch (row.type) {
    case "utterance":
      return row.mode;
    case "commitment":
      return row.status;
    case "position":
      return row.stance;
    case "discrepancy":
      return row.class;
    default:
      return undefined;
  }
};

/** Whose row it is, and how it stands. */
const rowFacets = (row: Row): Facet[] => [
  ...ofEntities(
    `${row.type} holder`,
    holdersOf(row).flatMap((ref) => [ref, ...stateOf(ref)]),
  ),
  ...plain(`${row.type} standing`, [standingOf(row)]),
];

/** States stand before bodies and forums, these before persons, and those without a name last. */
const KIND_ORDER: Readonly<Partial<Record<EntityRef["kind"], string>>> = {
  state: "1",
  person: "3",
  unnamed: "4",
};

/** What somebody holds on one issue, whatever the stance: rows of one course are told together. */
export const courseOf = ({ actor, issue }: Pick<PositionRow, "actor" | "issue">): Facet => ({
  dimension: "course",
  value: `${KIND_ORDER[actor.kind] ?? "2"} ${entityKey(actor)}\n${issueKey(issue)}`,
  kind: "",
});

/** Under each stance the courses that have it, in the order of courses: a stance's list and its number stand in the file. */
export const stanceCourseOf = (stance: string, course: string): Facet => ({
  dimension: "stance course",
  value: `${stance}\n${course}`,
  kind: "",
});

const coursesOf = (row: PositionRow): Facet[] => {
  const course = courseOf(row);
  return [course, stanceCourseOf(row.stance, course.value)];
};

/** What rules find that a row is about; where they know no name for what a position is on, its own words. */
const issuesOf = (row: Row, issues: Rules["issues"]): Facet[] => {
  const found = issues?.(row) ?? [];
  return plain(
    `${row.type} issue`,
    found.length === 0 && row.type === "position" ? [issueKey(row.issue)] : found,
  );
};

/** Every row is counted by its type; events by all that a chronology can be narrowed by, others by `RowsQuery`. */
export function facetsOf(
  row: Row,
  heads: ReadonlyMap<string, DocumentHead>,
  issues: Rules["issues"],
): readonly Facet[] {
  const facets = [
    ...plain("type", [row.type]),
    ...issuesOf(row, issues),
    ...(row.type === "position" ? coursesOf(row) : []),
  ];
  if (row.type === "event")
    facets.push(
      ...eventFacets(
        row,
        row.documents.map((id) => heads.get(id)?.outlet),
      ),
    );
  else facets.push(...rowFacets(row));
  const once = new Map(facets.map((facet) => [JSON.stringify(Object.values(facet)), facet]));
  return [...once.values()];
}

/** The words that a reader would look for in it, in lower case. */
export function wordsOf(row: Row): string {
  switch (row.type) {
    case "event":
      return (row.topic ?? "").toLowerCase();
    case "utterance":
      return row.text.toLowerCase();
    case "commitment":
    case "act":
      return row.action.toLowerCase();
    case "position":
      return row.issue.toLowerCase();
    case "tenure":
      return row.title.toLowerCase();
    case "membership":
      return row.of.name.toLowerCase();
    case "discrepancy":
      return row.about.toLowerCase();
  }
}

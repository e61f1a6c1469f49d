// Facts of one report and rows of the record, as lines of JSON with the names that a reader's notes use: `doc`, `type`,
// `quote`, and the slots of the type. Nothing is worked out here: a line bears what the fact or the row bears.
import type { Clue } from "../model/annotated.ts";
import type { Fact, Reading } from "../model/fact.ts";
import { daysOverdue } from "../model/overdue.ts";
import type { DocumentHead, Leg, Row, SharedOrigin } from "../model/record.ts";
import { fold } from "../model/text.ts";
import { type Day, daysBetween, iso } from "../model/time.ts";
import { ploverOf } from "./plover.ts";
import { filled, type Line, slots } from "./slots.ts";

/** One fact of one report. */
export const factLine = (fact: Fact, { name }: Pick<DocumentHead, "name">): Line =>
  filled({
    doc: name,
    type: fact.type,
    ...slots(fact),
    plover: ploverOf(fact),
    quote: fold(fact.evidence.quote),
    rule: fact.evidence.rule,
    id: fact.id,
  });

/** How many days a clue leaves open; an open end leaves more than any closed one. */
const openness = ({ allows: { from, to } }: Clue): number =>
  from && to ? daysBetween(from, to) : Number.POSITIVE_INFINITY;

/** The clue that says most of the report's day, among those that stand in its text. */
const bestClue = (clues: readonly Clue[]): Clue | undefined =>
  clues.filter(({ span }) => span).sort((a, b) => openness(a) - openness(b))[0];

/** What is known of the report itself: whose it is, what it is called, when it was written. */
const documentLine = (head: DocumentHead, reading: Reading): Line => {
  const clue = bestClue(reading.dating.clues);
  return filled({
    doc: head.name,
    type: "document",
    outlet: head.outlet,
    title: head.title,
    published: head.published && iso(head.published),
    language: head.language,
    quote: clue ? fold(clue.words) : head.title,
    rule: clue?.rule,
    id: head.id,
  });
};

/** All that was read in a report: the report itself, then its facts in the order of their place in it. */
export const reportLines = (head: DocumentHead, reading: Reading): readonly Line[] => [
  documentLine(head, reading),
  ...reading.facts.map((fact) => factLine(fact, head)),
];

interface Step {
  readonly status: string;
  readonly known?: Day;
}

/** A row's history as two lists in step: what was told, and from which day it could be known. */
const steps = (history: readonly Step[]): Line => ({
  history: history.map(({ status }) => status),
  known: history.map(({ known }) => known ?? null),
});

/** Reports that are one origin, by their names, and all that holds them together. */
const shared = ({ documents, bonds }: SharedOrigin, names: ReadonlyMap<string, string>): Line => {
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  return {
    docs: named(documents),
    bonds: bonds.map((bond) => filled({ reason: bond.reason, docs: named(bond.documents), of: bond.of })),
  };
};

const leg = ({ place, status, date, facts }: Leg): Line =>
  filled({ place: place.name, status, date: date && iso(date), facts });

/** What reports together tell of a row, beyond the slots that each of them fills. */
const together = (row: Row): Line => {
  switch (row.type) {
    case "event":
      return { ...steps(row.history), legs: row.legs?.map(leg) };
    case "commitment":
      return steps(row.history);
    case "position":
      return { first: row.first, last: row.last };
    case "discrepancy":
      return { class: row.class, of: row.of };
    default:
      return {};
  }
};

/** A promise that is late is told so, whatever step came last. */
const late = (row: Row, seen: Day | undefined): Line =>
  row.type === "commitment" && daysOverdue(row, seen) !== undefined ? { status: "overdue" } : {};

/**
 * A row of the record. `names` gives each document's file name by its id; `seen` is the day on which the record is seen,
 * to which "overdue" is counted: without it no promise is told as overdue.
 */
export const rowLine = (row: Row, names: ReadonlyMap<string, string>, seen?: Day): Line =>
  filled({
    type: row.type,
    id: row.id,
    ...slots(row),
    ...late(row, seen),
    plover: ploverOf(row),
    ...together(row),
    origins: row.origins,
    shared: row.shared && row.shared.length > 0 ? row.shared.map((one) => shared(one, names)) : undefined,
    differences: row.differences.length > 0 ? row.differences : undefined,
    candidates: row.candidates,
    evidence: row.evidence.map(({ document, quote, rule, fact, as }) =>
      filled({ doc: names.get(document) ?? document, quote: fold(quote), rule, fact, document, as }),
    ),
    facts: row.facts,
    judgements: row.judgements,
  });

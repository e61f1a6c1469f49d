// Facts of one report and rows of the record, as lines of JSON with the names that a reader's notes use: `doc`, `type`,
// `quote`, and the slots of the type. Nothing is worked out here: a line bears what the fact or the row bears.
import type { Clue } from "../model/annotated.ts";
import type { Fact, Reading } from "../model/fact.ts";
import type { DocumentHead, Row } from "../model/record.ts";
import { fold } from "../model/text.ts";
import { daysBetween, iso } from "../model/time.ts";
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
export const documentLine = (head: DocumentHead, reading: Reading): Line => {
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

/** A row of the record. `names` gives each document's file name by its id. */
export const rowLine = (row: Row, names: ReadonlyMap<string, string>): Line =>
  filled({
    type: row.type,
    id: row.id,
    ...slots(row),
    plover: ploverOf(row),
    history: row.type === "event" ? row.history.map(({ status }) => status) : undefined,
    known: row.type === "event" ? row.history.map(({ known }) => known ?? null) : undefined,
    origins: row.origins,
    differences: row.differences.length > 0 ? row.differences : undefined,
    evidence: row.evidence.map(({ document, quote, rule, fact }) => ({
      doc: names.get(document) ?? document,
      quote: fold(quote),
      rule,
      fact,
      document,
    })),
    facts: row.facts,
    judgements: row.judgements,
  });

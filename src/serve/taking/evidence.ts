// Evidence as Web Annotations: of every row, of the events that a question admits, of one row or of one report. In come
// these, out goes one collection with its annotations. For the whole record the reports are gone through one by one, since
// a report's text is the largest thing there is.
import { ANNOTATION_CONTEXT, annotationsOf, rowUrn } from "../../exchange/annotations.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import { jsonArray } from "../../exchange/lists.ts";
import type { Document } from "../../model/document.ts";
import type { Fact, Reading } from "../../model/fact.ts";
import type { Row } from "../../model/record.ts";
import { rowHref, sourceHref } from "../views/addresses.ts";
import { titleOf } from "../views/titles.ts";
import { type Shelf, shelf } from "./shelf.ts";
import { eventBatches, linkTo, type Taking } from "./taking.ts";

interface Read {
  readonly document: Document;
  readonly reading: Reading;
}

const linesOf = (taking: Taking, row: Row, fact: Fact, { document, reading }: Read): readonly string[] => {
  const href = linkTo(taking, rowHref(row));
  const source = linkTo(taking, sourceHref(document.id));
  return annotationsOf({
    row,
    fact,
    document,
    title: titleOf(row),
    ...(href === undefined ? {} : { href }),
    ...(source === undefined ? {} : { source }),
    version: taking.version,
    rules: reading.rules,
  }).map((annotation) => jsonLine(annotation).trimEnd());
};

/** A report's facts in the order of their place in it; facts that rest in no row are no evidence. */
async function* ofReport(taking: Taking, read: Read): AsyncGenerator<string> {
  const { facts } = read.reading;
  const rows = await taking.view.rows(facts.map(({ id }) => id));
  const rowOf = new Map(rows.flatMap((row) => row.facts.map((fact) => [fact, row] as const)));
  for (const fact of facts) {
    const row = rowOf.get(fact.id);
    if (row !== undefined) yield* linesOf(taking, row, fact, read);
  }
}

/** Texts are large, so that few are kept. */
const TEXTS = 40;
const reports = ({ view }: Taking): Shelf<Read> =>
  shelf(view, ({ document, reading }) => ({ document, reading }), TEXTS);

async function* ofRow(taking: Taking, row: Row, texts: Shelf<Read>): AsyncGenerator<string> {
  for (const passage of row.evidence) {
    const read = await texts(passage.document);
    const fact = read?.reading.facts.find(({ id }) => id === passage.fact);
    if (read !== undefined && fact !== undefined) yield* linesOf(taking, row, fact, read);
  }
}

async function* ofEvents(taking: Taking): AsyncGenerator<string> {
  const texts = reports(taking);
  for await (const { rows } of eventBatches(taking, 200))
    for (const row of rows) yield* ofRow(taking, row, texts);
}

async function* ofRecord(taking: Taking): AsyncGenerator<string> {
  for await (const read of taking.view.entries()) yield* ofReport(taking, read);
}

const collection = (id: string, label: string, items: AsyncIterable<string>): AsyncGenerator<string> => {
  const head = jsonLine({
    "@context": ANNOTATION_CONTEXT,
    id,
    type: "AnnotationCollection",
    label,
  }).trimEnd();
  const first = jsonLine({ id: `${id}:page:1`, type: "AnnotationPage", startIndex: 0 }).trimEnd();
  return jsonArray(
    `${head.slice(0, -1)},"first":${first.slice(0, -1)},"items":[`,
    items,
    (count) => `\n]},"total":${count}}\n`,
  );
};

const named = (taking: Taking, what: string): string => `${taking.title}: ${what}`;

export const evidenceOfRecord = (taking: Taking): AsyncGenerator<string> =>
  collection("urn:readout:evidence:record", named(taking, "evidence of all rows"), ofRecord(taking));
export const evidenceOfEvents = (taking: Taking): AsyncGenerator<string> =>
  collection("urn:readout:evidence:chronology", named(taking, "evidence of the events"), ofEvents(taking));
export const evidenceOfRow = (taking: Taking, row: Row): AsyncGenerator<string> =>
  collection(`${rowUrn(row)}:evidence`, titleOf(row), ofRow(taking, row, reports(taking)));
export const evidenceOfReport = (taking: Taking, read: Read): AsyncGenerator<string> =>
  collection(
    `urn:sha256:${read.document.hash}:evidence`,
    read.document.stated.title ?? read.document.name,
    ofReport(taking, read),
  );

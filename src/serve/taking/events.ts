// Events and promises as they are taken away: the page's own line of each, its passages as citations in house style. In come
// a row, its reports and a shelf of their texts; out goes what every format writes. Pure but for the shelf.
import type { TakenEvent, TakenPromise } from "../../exchange/taken.ts";
import { webAddress } from "../../model/document.ts";
import type { CommitmentRow, DocumentHead, EventRow, Passage, Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import { rowHref } from "../views/addresses.ts";
import { eventLine, headingOf } from "../views/chronology.ts";
import { type CitedRun, outletWords, sourceRuns } from "../views/citation.ts";
import { type DateView, dateView } from "../views/dates.ts";
import type { Difference } from "../views/differences.ts";
import { capital, nameOf } from "../views/names.ts";
import { type Heads, outletOf } from "../views/passages.ts";
import { promiseView } from "../views/promises.ts";
import { titleOf } from "../views/titles.ts";
import { type Placed, placed, type Shelf, shelf } from "./shelf.ts";
import { type Batch, eventBatches, linkTo, type Taking } from "./taking.ts";

/** As many passages as the page opens under an event. */
const PASSAGES = 6;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const headsOf = (row: Row, heads: Heads): readonly DocumentHead[] =>
  row.documents.flatMap((id) => heads.get(id) ?? []);

/** The fact that was received first: later reports can give a row another id, but no earlier fact. */
const uidOf = (row: Row, heads: Heads): string => {
  const received = new Map(
    row.evidence.map(({ fact, document }) => [fact, heads.get(document)?.received ?? "~"]),
  );
  return [...row.facts].sort(
    (a, b) => compare(received.get(a) ?? "~", received.get(b) ?? "~") || compare(a, b),
  )[0]!;
};

const lastReceived = (row: Row, heads: Heads): string =>
  headsOf(row, heads)
    .map(({ received }) => new Date(received).toISOString())
    .reduce((a, b) => (a > b ? a : b), "1980-01-01T00:00:00.000Z");

const cited = async (
  passage: Passage,
  heads: Heads,
  texts: Shelf<Placed>,
): Promise<readonly CitedRun[] | undefined> => {
  const head = heads.get(passage.document);
  if (head === undefined) return undefined;
  const place = (await texts(passage.document))?.place(passage.block) ?? "";
  return sourceRuns(head, { place, quote: passage.quote });
};

const notesOf = async (row: Row, heads: Heads, texts: Shelf<Placed>): Promise<TakenEvent["notes"]> => {
  const notes: (readonly CitedRun[])[] = [];
  for (const passage of row.evidence.slice(0, PASSAGES)) {
    const runs = await cited(passage, heads, texts);
    if (runs !== undefined) notes.push(runs);
  }
  return notes;
};

const differenceWords =
  (heads: Heads) =>
  ({ slot, values }: Difference): string =>
    `${slot}: ${values.map(({ label, documents }) => `${label} (${outletWords(documents, heads)})`).join(", or ")}`;

const linksOf = (row: Row, heads: Heads): TakenEvent["links"] =>
  headsOf(row, heads).flatMap((head) => {
    const link = webAddress(head.address);
    return link === undefined ? [] : [{ outlet: outletOf(head), link }];
  });

/** In words; that it was held goes without saying, since the sentence says it. */
const standingWords = ({
  status,
  before,
  lapsed,
}: {
  readonly status: string;
  readonly before: string;
  readonly lapsed: string;
}): string =>
  [status === "held" ? "" : status, before === "" ? "" : `earlier ${before}`, lapsed]
    .filter((words) => words !== "")
    .join("; ");

/** What the words of the date do not say by themselves: "May 2021" is a month, and says so. */
const WHEN_NOTES: Readonly<Record<string, string>> = {
  inferred: "date inferred",
  "in the week": "some day of this week",
  "some day between": "some day between these",
  season: "some time in this season",
};

const whenNote = (date: DateView | undefined): string =>
  (date?.note ?? "")
    .split(", ")
    .flatMap((note) => WHEN_NOTES[note] ?? [])
    .join(", ");

const taken = async (
  taking: Taking,
  row: EventRow,
  heads: Heads,
  texts: Shelf<Placed>,
): Promise<TakenEvent> => {
  const line = eventLine(row, heads, taking.seen);
  const href = linkTo(taking, line.href);
  return {
    id: row.id,
    uid: uidOf(row, heads),
    ...(href === undefined ? {} : { href }),
    kind: row.kind,
    kindWords: line.kind,
    title: line.title,
    ...(row.date === undefined ? {} : { date: row.date }),
    when: capital(line.date?.long ?? "Without a day"),
    whenNote: whenNote(line.date),
    heading: headingOf(row, taking.zoom),
    ...(row.status === undefined ? {} : { status: row.status }),
    standing: standingWords(line),
    who: row.participants.map(nameOf),
    place: line.place,
    forum: line.forum,
    differences: line.differences.map(differenceWords(heads)),
    notes: await notesOf(row, heads, texts),
    more: Math.max(0, row.evidence.length - PASSAGES),
    links: linksOf(row, heads),
    received: lastReceived(row, heads),
    reports: row.documents.length,
  };
};

export interface TakenBatch {
  readonly events: readonly TakenEvent[];
  readonly total: number;
}

/** The page's own number: texts of no more reports are wanted at once. */
const EVENTS = 200;

/** `rules` gathers the versions of the rules by which the cited reports were read. */
export async function* takenBatches(taking: Taking, rules: Set<string>): AsyncGenerator<TakenBatch> {
  const texts = rulesNoted(shelf(taking.view, placed), rules);
  for await (const { rows, heads, total } of eventBatches(taking, EVENTS) as AsyncIterable<Batch>) {
    const events: TakenEvent[] = [];
    for (const row of rows) events.push(await taken(taking, row, heads, texts));
    yield { events, total };
  }
}

const rulesNoted =
  (texts: Shelf<Placed>, rules: Set<string>): Shelf<Placed> =>
  async (id) => {
    const found = await texts(id);
    if (found !== undefined) rules.add(found.rules);
    return found;
  };

export const takenEvent = (taking: Taking, row: EventRow, heads: Heads): Promise<TakenEvent> =>
  taken(taking, row, heads, shelf(taking.view, placed));

/** Undefined where no day is known on which it is due. */
export const takenPromise = async (
  taking: Taking,
  row: CommitmentRow,
  heads: Heads,
  texts: Shelf<Placed> = shelf(taking.view, placed),
): Promise<TakenPromise | undefined> => {
  if (row.due === undefined) return undefined;
  const href = linkTo(taking, rowHref(row));
  return {
    uid: uidOf(row, heads),
    ...(href === undefined ? {} : { href }),
    title: titleOf(row),
    due: row.due,
    standing: `${statusWords(row, heads, taking.seen)}; due ${dateView(row.due).long}`,
    notes: await notesOf(row, heads, texts),
    received: lastReceived(row, heads),
    reports: row.documents.length,
  };
};

const statusWords = (row: CommitmentRow, heads: Heads, seen: Day | undefined): string =>
  promiseView(row, heads, seen).status.replace("-", " ");

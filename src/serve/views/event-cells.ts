// From which passages each value of an event was read: those whose marked words name it, else those that name it at all,
// else those that mark such a value, else the event's own. In comes a row, out go the facts behind each cell. Pure.
import type { EntityRef } from "../../model/entity.ts";
import type { EventRow, Passage } from "../../model/record.ts";
import { shortName } from "./names.ts";
import { slotWord } from "./words.ts";

/** Facts whose passages are shown, one a report before a second of any. */
export type Cell = readonly string[];

export interface Cells {
  readonly when: Cell;
  /** In the order of the participants, as those of places. */
  readonly who: readonly Cell[];
  readonly target: Cell;
  readonly where: readonly Cell[];
  readonly how: Cell;
  readonly forum: Cell;
  readonly within: Cell;
  readonly about: Cell;
  readonly status: Cell;
}

const MOST = 3;

const marked = (passage: Passage, slots: readonly string[]): readonly string[] =>
  passage.marks
    .filter(({ slot }) => slots.includes(slotWord(slot)))
    .map(({ span }) => passage.quote.slice(span.from - passage.span.from, span.to - passage.span.from));

const has = (text: string, words: string): boolean =>
  words !== "" && text.toLowerCase().includes(words.toLowerCase());

const someOf = (passages: readonly Passage[]): Cell => {
  const first = passages.filter(
    ({ document }, at) => passages.findIndex((other) => other.document === document) === at,
  );
  return [...new Set([...first, ...passages].map(({ fact }) => fact))].slice(0, MOST);
};

const readFrom = (row: EventRow, slots: readonly string[], words = ""): Cell => {
  const own = row.evidence.filter(({ as }) => as === undefined);
  const ways = [
    own.filter((passage) => marked(passage, slots).some((text) => has(text, words))),
    own.filter(({ quote }) => has(quote, words)),
    own.filter((passage) => marked(passage, slots).length > 0),
    own,
  ];
  return someOf(ways.find((passages) => passages.length > 0) ?? []);
};

const ofEntity = (row: EventRow, slots: readonly string[], ref: EntityRef | undefined): Cell =>
  ref === undefined ? [] : readFrom(row, slots, shortName(ref));

const ofText = (row: EventRow, slots: readonly string[], text: string | undefined): Cell =>
  text === undefined ? [] : readFrom(row, slots, text);

/** Those of the step that the status was reached by. */
const ofStatus = (row: EventRow): Cell => {
  const step = row.history.findLast(({ status }) => status === row.status);
  const passages = row.evidence.filter(({ fact }) => step?.facts.includes(fact));
  return passages.length > 0 ? someOf(passages) : readFrom(row, ["what"]);
};

export const cellsOf = (row: EventRow): Cells => ({
  when: row.date === undefined ? [] : readFrom(row, ["when"]),
  who: row.participants.map((ref) => ofEntity(row, ["who", "whom"], ref)),
  target: ofEntity(row, ["towards", "whom"], row.target),
  where: (row.places ?? (row.place === undefined ? [] : [row.place])).map((ref) =>
    ofEntity(row, ["where"], ref),
  ),
  how: row.format === undefined ? [] : readFrom(row, ["how"]),
  forum: ofEntity(row, ["forum"], row.forum),
  within: ofText(row, ["within"], row.within),
  about: ofText(row, ["about"], row.topic),
  status: row.status === undefined ? [] : ofStatus(row),
});

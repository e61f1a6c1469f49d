// A decision about rows becomes a judgement: anchored to the facts as they were read, told apart from other facts of the
// same words, named and dated. Refuses slots and values that cannot be, and rows that cannot be judged by themselves.
import { CORRECTABLE } from "../../model/correction.ts";
import { entityKey } from "../../model/entity.ts";
import type { Fact } from "../../model/fact.ts";
import {
  type Anchor,
  anchorOf,
  isAnchored,
  type Judgement,
  judgementOf,
  partiesOf,
  undoneIn,
} from "../../model/judgement.ts";
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import type { View } from "../../store/store.ts";

/** Who judges, and when: an ISO instant. */
export interface Judge {
  readonly by: string;
  readonly at: string;
}

const MOST_WORDS = 2000;
const MOST_NAME = 200;

/** The facts that reports tell, with all others of the same reports beside them. */
export interface Read {
  readonly facts: readonly Fact[];
  readonly beside: readonly Fact[];
}

/** As they were read: a correction changes what they tell, not what they are judged by. */
export async function readOf(
  view: View,
  ids: readonly string[],
  documents: readonly string[],
): Promise<Read> {
  const all = await view.facts([...new Set(documents)]);
  const meant = new Set(ids);
  return { facts: all.filter(({ id }) => meant.has(id)), beside: all.filter(({ id }) => !meant.has(id)) };
}

const onlyOf = (anchor: Anchor, fact: Fact, others: readonly Fact[]): Anchor => {
  const mixed = (tried: Anchor): readonly Fact[] => others.filter((other) => isAnchored(tried, other));
  const wrong = mixed(anchor);
  if (wrong.length === 0) return anchor;
  const taken = new Set(wrong.flatMap((other) => partiesOf(other).map(entityKey)));
  const who = (anchor.who ?? []).filter((key) => !taken.has(key));
  const narrow = who.length > 0 ? { ...anchor, who } : anchor;
  return fact.type === "event" && mixed(narrow).length > 0 ? { ...narrow, kind: fact.kind } : narrow;
};

/** Anchors that speak of these facts and, as far as their words can tell them apart, of none beside. */
export const anchorsOf = ({ facts, beside }: Read): readonly Anchor[] => {
  const anchors = facts.map((fact) => onlyOf(anchorOf(fact), fact, beside));
  const each = new Map(anchors.map((anchor) => [JSON.stringify(anchor), anchor]));
  return [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, anchor]) => anchor);
};

/** Facts that nothing tells apart from those meant: they are judged along with them. */
export const alsoSpokenOf = ({ facts, beside }: Read): readonly Fact[] => {
  const anchors = anchorsOf({ facts, beside });
  return beside.filter((fact) => anchors.some((anchor) => isAnchored(anchor, fact)));
};

/** Refuses a disagreement that is only another look at an event's facts: what is judged is the event. */
export const judgeable = (row: Row): Row => {
  if (row.type !== "discrepancy" || row.of === undefined) return row;
  throw new InputError(
    "not-judged-alone",
    `${row.id} tells where the reports of ${row.of} differ.`,
    `Judge ${row.of} itself.`,
  );
};

const signed = ({ by, at }: Judge): Judge => {
  const name = by.replace(/\s+/g, " ").trim();
  if (name !== "" && name.length <= MOST_NAME) return { by: name, at };
  throw new InputError(
    "no-name",
    "Who judges is not known.",
    `Give a name of at most ${MOST_NAME} letters with --by or in READOUT_BY.`,
  );
};

export const deciding = (kind: "accept" | "reject", read: Read, judge: Judge): Judgement =>
  judgementOf({ kind, anchors: anchorsOf(read), ...signed(judge) });

export const noting = (text: string, read: Read, judge: Judge): Judgement => {
  const value = text.trim();
  if (value === "" || value.length > MOST_WORDS)
    throw new InputError("bad-note", `A note is 1 to ${MOST_WORDS} letters long.`, "Type what it is to say.");
  return judgementOf({ kind: "note", anchors: anchorsOf(read), value, ...signed(judge) });
};

/** Slots of a row that can be corrected, with what is allowed in each. */
export const slotsToCorrect = ({
  type,
}: Pick<Row, "type">): readonly (readonly [slot: string, allowed: string])[] =>
  Object.entries(CORRECTABLE[type] ?? {}).map(([slot, { allowed }]) => [slot, allowed]);

export const correcting = (
  { slot, value }: { readonly slot: string; readonly value: string },
  type: Row["type"],
  read: Read,
  judge: Judge,
): Judgement => {
  const slots = CORRECTABLE[type] ?? {};
  if (!Object.hasOwn(slots, slot))
    throw new InputError(
      "bad-slot",
      `“${slot}” cannot be corrected here.`,
      Object.keys(slots).length > 0
        ? `One of ${Object.keys(slots).join(", ")} can.`
        : "Reject it, or note what is wrong.",
    );
  const typed = value.trim();
  const { read: understood, allowed } = slots[slot]!;
  if (typed.length > MOST_WORDS || understood(typed) === undefined)
    throw new InputError(
      "bad-value",
      `“${typed.slice(0, 80)}” is no value for ${slot}.`,
      `It takes ${allowed}.`,
    );
  return judgementOf({ kind: "correct", anchors: anchorsOf(read), slot, value: typed, ...signed(judge) });
};

const sameType = (rows: readonly Row[]): void => {
  const types = new Set(rows.map(({ type }) => type));
  if (types.size < 2) return;
  throw new InputError(
    "not-alike",
    `These are of different types: ${[...types].join(", ")}.`,
    "Give rows of one type.",
  );
};

const distinct = (rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [`${row.type} ${row.id}`, row])).values(),
];

export const merging = (rows: readonly Row[], read: Read, judge: Judge): Judgement => {
  sameType(rows);
  if (distinct(rows).length < 2)
    throw new InputError("one-row", "These are one row already.", "Give ids of two rows or more.");
  return judgementOf({ kind: "merge", anchors: anchorsOf(read), ...signed(judge) });
};

/** Each side from the others: rows that are not the same, or some facts of a row and the rest of it. */
export const splitting = (sides: readonly Read[], judge: Judge): Judgement => {
  const anchors = sides.flatMap((read, side) => anchorsOf(read).map((anchor) => ({ ...anchor, side })));
  const told = sides.every(
    (read, at) =>
      read.facts.length > 0 &&
      !sides.some((other, index) => index !== at && overlaps(anchorsOf(read), other.facts)),
  );
  if (told && sides.length > 1) return judgementOf({ kind: "split", anchors, ...signed(judge) });
  throw new InputError(
    "nothing-to-split",
    "What is to stand apart cannot be told from what it is to stand apart from.",
    "Give some of the facts of a row, not all of them, and none that was read from the same words as the rest.",
  );
};

const overlaps = (anchors: readonly Anchor[], facts: readonly Fact[]): boolean =>
  facts.some((fact) => anchors.some((anchor) => isAnchored(anchor, fact)));

export const undoing = (judgement: Judgement, all: readonly Judgement[], judge: Judge): Judgement => {
  if (undoneIn(all).has(judgement.id))
    throw new InputError(
      "undone-already",
      `${judgement.id} has been undone already.`,
      "The history of judgements tells by whom.",
    );
  return judgementOf({
    kind: "undo",
    anchors: judgement.anchors,
    undoes: judgement.id,
    ...signed(judge),
  });
};

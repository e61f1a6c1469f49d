// What arrives: the rows around some reports, and what rows there would be without these. What leaves: what became of
// each row, the most important first. Rows answer to each other by the facts that they share. Pure.
import type { DiscrepancyRow, Row } from "../../model/record.ts";
import type { Around } from "../../store/store.ts";
import { CHANGE_KINDS, type ChangeKind, compareRows, type SlotChange } from "./slot-changes.ts";

export { CHANGE_KINDS, type ChangeKind, type SlotChange };

export interface Change {
  /** At least one; the most important first. */
  readonly kinds: readonly [ChangeKind, ...ChangeKind[]];
  /** As it is now; of what is `settled` and no row any more, as it was. */
  readonly row: Row;
  /** What it was before: nothing where it is new, several where it is joined. Those that share most come first. */
  readonly before: readonly Row[];
  readonly slots: readonly SlotChange[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isDispute = (row: Row): row is DiscrepancyRow => row.type === "discrepancy";

const inOrder = (kinds: Iterable<ChangeKind>): ChangeKind[] => {
  const found = new Set(kinds);
  return CHANGE_KINDS.filter((kind) => found.has(kind));
};

/** Nothing where no kind of change is seen. */
const change = (
  kinds: readonly ChangeKind[],
  row: Row,
  before: readonly Row[],
  slots: readonly SlotChange[],
): Change[] => {
  const [first, ...more] = inOrder([...kinds, ...slots.map(({ kind }) => kind)]);
  return first === undefined ? [] : [{ kinds: [first, ...more], row, before, slots }];
};

const sharing = (a: Row, b: Row): number => {
  const facts = new Set(a.facts);
  return b.facts.filter((fact) => facts.has(fact)).length;
};

const closest = (row: Row, others: Iterable<Row>): Row[] =>
  [...new Set(others)].sort((a, b) => sharing(row, b) - sharing(row, a) || compare(a.id, b.id));

/** A fact rests in one row of its own type, so that shared facts tell which rows were one, or are now. */
function ofRows(now: readonly Row[], before: readonly Row[]): Change[] {
  const held = new Map(before.flatMap((row) => row.facts.map((fact) => [fact, row] as const)));
  const ancestors = new Map(
    now.map((row) => [
      row,
      closest(
        row,
        row.facts.flatMap((fact) => held.get(fact) ?? []),
      ),
    ]),
  );
  const heirs = new Map<Row, number>();
  for (const row of [...ancestors.values()].flat()) heirs.set(row, (heirs.get(row) ?? 0) + 1);
  return now.flatMap((row) => {
    const was = ancestors.get(row)!;
    if (was.length === 0) return change(["new"], row, was, []);
    const kinds: ChangeKind[] = [
      ...(was.length > 1 ? (["joined"] as const) : []),
      ...(was.some((one) => heirs.get(one)! > 1) ? (["parted"] as const) : []),
    ];
    return change(kinds, row, was, compareRows(was[0]!, row));
  });
}

/** A disagreement among new reports alone is new like them; one with what was known, or about it, is told as such. */
const disputeKind = (row: DiscrepancyRow, now: readonly Row[], older: ReadonlySet<string>): ChangeKind => {
  const about = now.find((one) => !isDispute(one) && row.of !== undefined && one.facts.includes(row.of));
  const isKnown = [...row.facts, ...(about?.facts ?? [])].some((fact) => older.has(fact));
  if (!isKnown) return "new";
  return row.class === "correction" ? "corrected" : "differs";
};

/** Disagreements rest on other rows' facts, and several on the same: each answers to the closest that is left. */
function ofDisputes(now: readonly Row[], before: readonly Row[]): Change[] {
  const older = new Set(before.flatMap(({ facts }) => facts));
  const left = new Set(before.filter(isDispute));
  const changes = now.filter(isDispute).flatMap((row) => {
    const [was] = closest(
      row,
      [...left].filter((one) => sharing(row, one) > 0),
    );
    if (!was) return change([disputeKind(row, now, older)], row, [], []);
    left.delete(was as DiscrepancyRow);
    return change([], row, [was], compareRows(was, row));
  });
  return [...changes, ...[...left].flatMap((row) => change(["settled"], row, [row], []))];
}

/** What became of each row of one component; rows that tell what they told before are left out. */
export const changesOf = ({ now, before }: Around): readonly Change[] => [
  ...ofRows(
    now.filter((row) => !isDispute(row)),
    before.filter((row) => !isDispute(row)),
  ),
  ...ofDisputes(now, before),
];

// Where reports differ: what about, each value with who says so and in which passage, and how it was settled, if it was.
// In comes the row of the disagreement and, where it is at hand, the row whose reports differ. It prefers no value.
import type { DifferenceClass, DiscrepancyRow, Row } from "../../model/record.ts";
import type { View } from "../../store/store.ts";
import { valueWords } from "./differences.ts";
import type { Heads } from "./passages.ts";
import { type Telling, telling, tellings } from "./tellings.ts";
import { slotWord } from "./words.ts";

export interface ValueView {
  readonly value: string;
  readonly label: string;
  readonly told: readonly Telling[];
}

export interface DisagreementView {
  readonly id: string;
  readonly class: DifferenceClass;
  readonly about: string;
  readonly of?: string;
  readonly values: readonly ValueView[];
  /** Passages that speak of it and of which it is not known which value they bear. */
  readonly passages: readonly Telling[];
  /** Further slots in which the same reports differ. */
  readonly also: readonly {
    readonly slot: string;
    readonly class: DifferenceClass;
    readonly values: readonly ValueView[];
  }[];
  readonly resolution?: string;
}

type Differences = Row["differences"];

const valuesOf = (
  values: Differences[number]["values"],
  rows: readonly Row[],
  heads: Heads,
): readonly ValueView[] =>
  values.map(({ value, facts }) => ({
    value,
    label: valueWords(value),
    told: tellings(onceEach(rows.flatMap(({ evidence }) => evidence)), facts, heads),
  }));

const onceEach = <P extends { readonly fact: string }>(passages: readonly P[]): readonly P[] => [
  ...new Map(passages.map((passage) => [passage.fact, passage])).values(),
];

const sameValues = (row: DiscrepancyRow, values: Differences[number]["values"]): boolean =>
  values.length === row.values.length && values.every(({ value }) => row.values.includes(value));

/** Two rows that may be one: the first value is that of the row it is of, the other that of the rest. */
const sides = (row: DiscrepancyRow, of: Row): Differences[number]["values"] | undefined => {
  if (row.class === "correction" || row.values.length !== 2) return undefined;
  const parts = [
    row.facts.filter((fact) => of.facts.includes(fact)),
    row.facts.filter((fact) => !of.facts.includes(fact)),
  ];
  if (parts.some((facts) => facts.length === 0)) return undefined;
  return row.values.map((value, at) => ({ value, facts: parts[at]! }));
};

/** `of`: the row whose reports differ. */
export const disagreementView = (
  row: DiscrepancyRow,
  of: Row | undefined,
  heads: Heads,
): DisagreementView => {
  const own = of?.differences.find(({ values }) => sameValues(row, values));
  const told = own?.values ?? (of && sides(row, of)) ?? row.values.map((value) => ({ value, facts: [] }));
  const known = new Set(told.flatMap(({ facts }) => facts));
  const rows = of === undefined ? [row] : [row, of];
  return {
    id: row.id,
    class: row.class,
    about: row.about,
    ...(row.of === undefined ? {} : { of: row.of }),
    values: valuesOf(told, rows, heads),
    passages: row.evidence.filter(({ fact }) => !known.has(fact)).map((passage) => telling(passage, heads)),
    also: (own === undefined ? [] : (of?.differences ?? []))
      .filter((difference) => difference !== own)
      .map(({ slot, class: kind, values }) => ({
        slot: slotWord(slot),
        class: kind,
        values: valuesOf(values, rows, heads),
      })),
    ...(row.resolution === undefined ? {} : { resolution: row.resolution }),
  };
};

/** The rows whose reports differ, by any fact of theirs. */
export const rowsDiffering = async (
  store: View,
  rows: readonly DiscrepancyRow[],
): Promise<(fact: string | undefined) => Row | undefined> => {
  const found = await store.rows(rows.flatMap(({ of }) => (of === undefined ? [] : [of])));
  const byFact = new Map(found.flatMap((row) => row.facts.map((fact) => [fact, row] as const)));
  return (fact) => (fact === undefined ? undefined : byFact.get(fact));
};

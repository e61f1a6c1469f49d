// The record that a story asks for, made from its own expectations: what arrives is a story, what leaves is lines that
// ought to satisfy the judge. A story whose ideal falls contradicts itself, and no program could tell it.
import type { Line, Said } from "./judge.ts";
import type { Disagreement, Place, RowWanted, Story } from "./story.ts";

const cite = (places: readonly Place[]): Line["evidence"] =>
  places.map(({ report, quote }) => ({ doc: `${report}.txt`, quote, fact: `${report} ${quote}` }));

const rowLine = ({ is, on, between, ...slots }: RowWanted): Line => ({
  ...slots,
  date: slots.date ?? between,
  id: is,
  outcome: slots.outcome && cite([slots.outcome]),
  evidence: cite(on),
});

const apart = ({ between, class: kind }: Disagreement): Line => ({
  type: "discrepancy",
  id: `discrepancy ${between[0].quote}`,
  class: kind,
  evidence: cite(between),
});

interface Wanted {
  readonly rows: readonly RowWanted[];
  readonly disagreements?: readonly Disagreement[];
}

const linesOf = ({ rows, disagreements = [] }: Wanted): Line[] => [
  ...rows.map(rowLine),
  ...disagreements.map(apart),
];

/** All that is wanted of the whole, and with a day all that is wanted of that day. */
export function ideal({ must }: Story, day?: string): Said {
  if (day !== undefined)
    return { lines: must.asOf!.filter((one) => one.day === day).flatMap(linesOf), published: {} };
  const people = (must.entities ?? []).map(
    ({ name, at }): Line => ({ type: "tenure", id: name, person: name, evidence: cite(at) }),
  );
  return {
    lines: [...linesOf(must), ...people],
    published: Object.fromEntries((must.dated ?? []).map(({ report, published }) => [report, published])),
  };
}

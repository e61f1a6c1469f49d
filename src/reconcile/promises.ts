// What came of a promise, from other facts of its component: a promise to meet is met by the meeting that its own sentence
// foresees; reports that tell it later tell how far it is.
import { TO_MEET } from "../lexicon/promise-words.ts";
import type { CommitmentFact, EventFact, Fact } from "../model/fact.ts";
import type { CommitmentRow, EventRow, PromiseStatus, PromiseStep } from "../model/record.ts";
import { overlaps } from "../model/text.ts";
import { isAhead } from "./blocks.ts";
import type { Group } from "./groups.ts";
import { knownFrom } from "./known.ts";
import { baseOf, inOrder, passageOf } from "./row.ts";
import type { Heads } from "./same.ts";

const RANK: readonly PromiseStatus[] = ["open", "under way", "overtaken", "broken", "kept"];
const rank = (status: PromiseStatus): number => RANK.indexOf(status);

/** Steps in the order of the days from which they could be known. */
export const inTurn = (steps: readonly PromiseStep[]): PromiseStep[] =>
  [...steps].sort((a, b) => compare(a.known ?? "", b.known ?? "") || rank(a.status) - rank(b.status));
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The furthest it came; broken or overtaken only where it was never kept. */
export const standing = (steps: readonly PromiseStep[]): PromiseStatus =>
  steps.map(({ status }) => status).sort((a, b) => rank(b) - rank(a))[0] ?? "open";

const told = (facts: readonly CommitmentFact[], heads: Heads): PromiseStep[] => {
  const steps = new Map<PromiseStatus, PromiseStep>();
  for (const { status, document, id } of facts) {
    const seen = steps.get(status);
    const known = seen?.known ?? knownFrom(heads.get(document));
    steps.set(status, { status, known, facts: [...(seen?.facts ?? []), id] });
  }
  return [...steps.values()];
};

/** What an event that was promised means for the promise. */
const STEP_OF: Readonly<Partial<Record<string, PromiseStatus>>> = {
  held: "kept",
  cancelled: "broken",
  planned: "under way",
  expected: "under way",
};

const foresees = (promise: CommitmentFact, event: EventFact): boolean =>
  isAhead(event) &&
  promise.document === event.document &&
  overlaps(promise.evidence.span, event.evidence.span) &&
  TO_MEET.test(promise.action);

/** The events of the component that carry a telling which one of these promises foresees. */
const foreseen = (
  facts: readonly CommitmentFact[],
  rows: readonly EventRow[],
  events: ReadonlyMap<string, EventFact>,
): readonly EventRow[] =>
  rows.filter((row) =>
    row.facts.some((id) => {
      const event = events.get(id);
      return event !== undefined && facts.some((fact) => foresees(fact, event));
    }),
  );

/** Steps from other reports than those that made the promise. */
function stepsOf(
  facts: readonly CommitmentFact[],
  row: EventRow,
  events: ReadonlyMap<string, EventFact>,
): PromiseStep[] {
  const own = new Set(facts.map(({ document }) => document));
  return row.history.flatMap(({ status, known, facts: ids }) => {
    const others = ids.filter((id) => !own.has(events.get(id)!.document));
    const step = STEP_OF[status];
    return step && others.length ? [{ status: step, ...(known ? { known } : {}), facts: others }] : [];
  });
}

export function promiseRow(
  { facts: group, candidates }: Group<CommitmentFact>,
  rows: readonly EventRow[],
  events: ReadonlyMap<string, EventFact>,
  heads: Heads,
): CommitmentRow {
  const facts = inOrder(group, heads);
  const met = foreseen(facts, rows, events).flatMap((row) => stepsOf(facts, row, events));
  const history = inTurn([...told(facts, heads), ...met]);
  const base = baseOf<CommitmentFact, CommitmentRow>(facts, heads);
  const cited = met.flatMap((step) => step.facts.map((id): Fact => events.get(id)!));
  return {
    ...base,
    status: standing(history),
    history,
    documents: [...new Set([...base.documents, ...cited.map(({ document }) => document)])].sort(),
    evidence: [...base.evidence, ...cited.map((fact) => passageOf(fact, "step"))],
    ...(candidates.length ? { candidates } : {}),
  };
}

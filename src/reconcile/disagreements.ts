// Where reports differ, or a report corrects itself, as rows of their own: each value with the passages that tell it.
import type { DiscrepancyFact, EventFact, Fact } from "../model/fact.ts";
import type { DifferenceClass, DiscrepancyRow, EventRow, Passage } from "../model/record.ts";
import { meets } from "../model/time.ts";
import { ENCOUNTERS } from "./blocks.ts";
import { compareCompany, namesOf } from "./company.ts";
import { isOneDay } from "./known.ts";
import { samePlace } from "./places.ts";
import { baseOf, inOrder, passageOf } from "./row.ts";
import type { Heads } from "./same.ts";

const SLOT_WORDS: Readonly<Record<string, string>> = { begins: "first day" };

const KIND_WORDS: Readonly<Record<string, string>> = { "entry-into-force": "entry into force" };

/** "date of the meeting of Anna Berg and Tom Lind" */
const aboutOf = (slot: string, { kind, participants }: Pick<EventFact, "kind" | "participants">): string => {
  const names = participants.map(({ name }) => name);
  const listed = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("");
  const what = `the ${KIND_WORDS[kind] ?? kind}${listed ? ` of ${listed}` : ""}`;
  return slot === "status" ? `whether ${what} took place` : `${SLOT_WORDS[slot] ?? slot} of ${what}`;
};

function rowOf(
  facts: readonly Fact[],
  values: DiscrepancyRow["values"],
  { about, of, class: kind }: { about: string; of: string; class: DifferenceClass },
): DiscrepancyRow {
  const ids = [...new Set(facts.map(({ id }) => id))].sort();
  return {
    type: "discrepancy",
    about,
    values,
    class: kind,
    of,
    id: ids[0]!,
    facts: ids,
    documents: [...new Set(facts.map(({ document }) => document))].sort(),
    origins: new Set(facts.map(({ document }) => document)).size,
    evidence: facts.map((fact): Passage => passageOf(fact)),
    differences: [],
  };
}

/** One for each event, of the first slot for which its reports differ; the others stand in the event's own row. */
export function fromEvents(
  rows: readonly EventRow[],
  events: ReadonlyMap<string, EventFact>,
): DiscrepancyRow[] {
  return rows.flatMap((row) => {
    const [difference] = row.differences;
    if (!difference) return [];
    const facts = difference.values.flatMap(({ facts: ids }) => ids.map((id) => events.get(id)!));
    return [
      rowOf(
        facts,
        difference.values.map(({ value }) => value),
        { about: aboutOf(difference.slot, row), of: row.id, class: difference.class },
      ),
    ];
  });
}

/** The same people on the same day at two places: two meetings, or one that is told of wrongly. Both rows stay. */
export function fromNamesakes(
  rows: readonly EventRow[],
  events: ReadonlyMap<string, EventFact>,
): DiscrepancyRow[] {
  const encounters = rows.filter(
    ({ kind, place, date, participants }) =>
      ENCOUNTERS.has(kind) && place?.kind === "place" && isOneDay(date) && namesOf(participants).length > 1,
  );
  return encounters.flatMap((row, at) =>
    encounters.slice(at + 1).flatMap((other) => {
      const isOther = row.kind === other.kind && row.status === "held" && other.status === "held";
      if (!isOther || !meets(row.date!, other.date!) || samePlace(row.place!, other.place!)) return [];
      if (compareCompany(row.participants, other.participants) !== "same") return [];
      if (row.documents.some((document) => other.documents.includes(document))) return [];
      const facts = [...row.facts, ...other.facts].map((id) => events.get(id)!);
      return [
        rowOf(facts, [row.place!.name, other.place!.name], {
          about: aboutOf("place", row),
          of: row.id,
          class: "conflict",
        }),
      ];
    }),
  );
}

const corrects = (fact: DiscrepancyFact, row: EventRow, events: ReadonlyMap<string, EventFact>): boolean =>
  fact.event !== undefined &&
  row.kind === fact.event.kind &&
  (!row.date || !fact.event.date || meets(row.date, fact.event.date)) &&
  compareCompany(fact.event.participants, row.participants) !== "other" &&
  row.facts.some((id) => events.get(id)!.document === fact.document);

/** A correction, with the passages of the event that it is about in the same report. */
export function corrections(
  facts: readonly DiscrepancyFact[],
  rows: readonly EventRow[],
  events: ReadonlyMap<string, EventFact>,
  heads: Heads,
): DiscrepancyRow[] {
  return inOrder(facts, heads).map((fact) => {
    const row = rows.find((one) => corrects(fact, one, events));
    const told = (row?.facts ?? [])
      .map((id) => events.get(id)!)
      .filter((event) => event.document === fact.document);
    const base = baseOf<DiscrepancyFact, DiscrepancyRow>([fact], heads);
    return {
      ...base,
      class: "correction",
      ...(row ? { of: row.id } : {}),
      evidence: [...base.evidence, ...told.map((event) => passageOf(event, "sign"))],
    };
  });
}

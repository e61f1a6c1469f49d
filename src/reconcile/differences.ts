// Where the tellings of one event give values that cannot all be true, and of what class that is.
import type { EventFact } from "../model/fact.ts";
import type { Difference, DifferenceClass } from "../model/record.ts";
import { iso, meets } from "../model/time.ts";
import { isDenied } from "./blocks.ts";
import { agree, countsIn } from "./counts.ts";
import { farApart } from "./moved.ts";
import { samePlace } from "./places.ts";

interface Slot {
  readonly name: string;
  readonly of: (fact: EventFact) => string | undefined;
  /** Values that do not speak against each other: a city and its state, a day and its week. */
  readonly agree: (a: EventFact, b: EventFact) => boolean;
  readonly classOf?: (fact: EventFact) => DifferenceClass;
}

/** The first day of a journey: told as such, or the first of the days it is told to last. */
const firstDay = ({ kind, date, begins }: EventFact): string | undefined =>
  kind === "visit" ? (begins?.from ?? (date?.precision === "days" ? date.from : undefined)) : undefined;

const isRemote = ({ kind, format }: EventFact): boolean =>
  kind === "call" || format === "phone" || format === "virtual";

const SLOTS: readonly Slot[] = [
  { name: "place", of: ({ place }) => place?.name, agree: (a, b) => samePlace(a.place!, b.place!) },
  { name: "format", of: ({ format }) => format, agree: () => false },
  {
    name: "date",
    of: ({ date }) => date && iso(date),
    agree: (a, b) => meets(a.date!, b.date!),
    classOf: (fact) => (isRemote(fact) && farApart(fact) ? "time zone" : "conflict"),
  },
  { name: "begins", of: firstDay, agree: () => false },
];

/** Did it take place? Told as held by some, denied by others; who denies it stands in the value. */
export function deniedIn(facts: readonly EventFact[]): Difference[] {
  const held = facts.filter(({ status }) => status === "held");
  const denied = facts.filter(isDenied);
  if (!held.length || !denied.length) return [];
  const values = new Map<string, string[]>([["held", held.map(({ id }) => id)]]);
  for (const { id, deniedBy = [] } of denied) {
    const value = ["denied", deniedBy.map(({ name }) => name.replace(/^unnamed: /, "")).join(", ")]
      .filter(Boolean)
      .join(" by ");
    values.set(value, [...(values.get(value) ?? []), id]);
  }
  return [
    {
      slot: "status",
      class: "conflict",
      values: [...values].map(([value, ids]) => ({ value, facts: ids })),
    },
  ];
}

/** Of what happened, how many each report counts: "killed", "hurt". */
function countsApart(facts: readonly EventFact[]): Difference[] {
  const told = facts.flatMap((fact) =>
    fact.kind === "incident"
      ? [...countsIn(fact.evidence.quote)].map(([fate, count]) => ({ fact, fate, count }))
      : [],
  );
  return [...new Set(told.map(({ fate }) => fate))].sort().flatMap((fate) => {
    const here = told.filter((one) => one.fate === fate);
    const differ = here.some((a) =>
      here.some((b) => a.fact.document !== b.fact.document && !agree(a.count, b.count)),
    );
    if (!differ) return [];
    const values = new Map<string, string[]>();
    for (const { fact, count } of here)
      values.set(count.words, [...(values.get(count.words) ?? []), fact.id]);
    return [
      {
        slot: fate,
        class: "conflict" as const,
        values: [...values].map(([value, ids]) => ({ value, facts: ids })),
      },
    ];
  });
}

/** Slots for which the facts give values that cannot all be true. */
export function differencesOf(facts: readonly EventFact[]): Difference[] {
  return [...slotsApart(facts), ...countsApart(facts)];
}

function slotsApart(facts: readonly EventFact[]): Difference[] {
  return SLOTS.flatMap(({ name, of, agree, classOf }) => {
    const told = facts.filter((fact) => of(fact) !== undefined);
    const differing = told.filter((a) => told.some((b) => of(a) !== of(b) && !agree(a, b)));
    if (!differing.length) return [];
    const values = new Map<string, string[]>();
    for (const fact of told) values.set(of(fact)!, [...(values.get(of(fact)!) ?? []), fact.id]);
    const isPlan = told.some(({ status }) => status === "held") && !heldDiffer(told, { of, agree });
    if (isPlan && name !== "begins") return [];
    return [
      {
        slot: name,
        class: classOf?.(differing[0]!) ?? "conflict",
        values: [...values].map(([value, ids]) => ({ value, facts: ids })),
      },
    ];
  });
}

/** What was planned otherwise than it was held is history, not a disagreement. */
const heldDiffer = (told: readonly EventFact[], { of, agree }: Pick<Slot, "of" | "agree">): boolean => {
  const held = told.filter(({ status }) => status === "held");
  return held.some((a) => held.some((b) => of(a) !== of(b) && !agree(a, b)));
};

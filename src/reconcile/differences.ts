// Where the tellings of one event give values that cannot all be true, and of what class that is.
import type { EventFact } from "../model/fact.ts";
import type { Difference, DifferenceClass } from "../model/record.ts";
import { iso, meets } from "../model/time.ts";
import { farApart } from "./moved.ts";
import { samePlace } from "./places.ts";
import type { Heads } from "./same.ts";

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

/** Slots for which the facts give values that cannot all be true. */
export function differencesOf(facts: readonly EventFact[], _heads: Heads): Difference[] {
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

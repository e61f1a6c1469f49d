// What a report itself takes back: a correction at its foot, or a later version of the same page. What was told before stays
// a passage of the row, with the value that was meant; that it was corrected is told as a difference.
import { entityKey } from "../model/entity.ts";
import type { DiscrepancyFact, EventFact } from "../model/fact.ts";
import type { Difference, DocumentHead } from "../model/record.ts";
import { daysBetween, iso } from "../model/time.ts";
import { compareCompany, namesOf } from "./company.ts";
import { isOneDay, knownFrom } from "./known.ts";
import { nearIdentical } from "./near-identical.ts";
import type { Heads } from "./same.ts";

/** Facts as they were meant, and by id of each what it told before. */
export interface Meant {
  readonly events: readonly EventFact[];
  readonly before: ReadonlyMap<string, { readonly slot: "date" | "place"; readonly value: string }>;
}

const isAbout = ({ event, document }: DiscrepancyFact, fact: EventFact): boolean =>
  event !== undefined &&
  fact.document === document &&
  fact.kind === event.kind &&
  compareCompany(fact.participants, event.participants) !== "other";

/** The value that the report takes back, where this telling bears it. */
function takenBack(fact: EventFact, { values, event }: DiscrepancyFact): "date" | "place" | undefined {
  const [wrong] = values;
  if (
    fact.place &&
    event?.place &&
    fact.place.name === wrong &&
    entityKey(event.place) !== entityKey(fact.place)
  )
    return "place";
  if (fact.date && event?.date && iso(fact.date) === wrong && iso(event.date) !== wrong) return "date";
  return undefined;
}

/** A version moves a day by no more than this; else it is another report. */
const MOST_APART = 2;

/** A later version of a page: the same headline of the same outlet, nearly the same words, the same company, another day. */
function laterVersion(fact: EventFact, others: readonly EventFact[], heads: Heads): EventFact | undefined {
  const head = heads.get(fact.document);
  if (!head || !isOneDay(fact.date)) return undefined;
  return others.find((other) => {
    const now = heads.get(other.document);
    if (!now || other.document === fact.document || other.kind !== fact.kind || !isOneDay(other.date))
      return false;
    const apart = Math.abs(daysBetween(fact.date!.from, other.date!.from));
    return (
      apart > 0 &&
      apart <= MOST_APART &&
      namesOf(other.participants).join("+") === namesOf(fact.participants).join("+") &&
      isLater(head, now) &&
      isSamePage(head, now)
    );
  });
}

const isSamePage = (a: DocumentHead, b: DocumentHead): boolean =>
  (a.address === b.address || (a.outlet !== undefined && a.outlet === b.outlet && a.title === b.title)) &&
  nearIdentical([a, b]).some((alike) => alike.length > 1);

const isLater = (a: DocumentHead, b: DocumentHead): boolean =>
  knownFrom(a) < knownFrom(b) || (knownFrom(a) === knownFrom(b) && a.received < b.received);

export function asMeant(
  events: readonly EventFact[],
  corrections: readonly DiscrepancyFact[],
  heads: Heads,
): Meant {
  const before = new Map<string, { slot: "date" | "place"; value: string }>();
  const meant = events.map((fact): EventFact => {
    const correction = corrections.find((one) => isAbout(one, fact) && takenBack(fact, one));
    const slot = correction && takenBack(fact, correction);
    if (slot === "place") {
      before.set(fact.id, { slot, value: fact.place!.name });
      return { ...fact, place: correction!.event!.place! };
    }
    if (slot === "date") {
      before.set(fact.id, { slot, value: iso(fact.date!) });
      return { ...fact, date: correction!.event!.date! };
    }
    const later = laterVersion(fact, events, heads);
    if (!later) return fact;
    before.set(fact.id, { slot: "date", value: iso(fact.date!) });
    return { ...fact, date: later.date! };
  });
  return { events: meant, before };
}

/** What the facts of one row told before, as a difference from what they mean. */
export function correctedIn(facts: readonly EventFact[], { before }: Meant): Difference[] {
  return (["date", "place"] as const).flatMap((slot) => {
    const changed = facts.filter(({ id }) => before.get(id)?.slot === slot);
    if (!changed.length) return [];
    const values = new Map<string, string[]>();
    for (const fact of facts) {
      const now = slot === "date" ? fact.date && iso(fact.date) : fact.place?.name;
      const told = before.get(fact.id)?.slot === slot ? before.get(fact.id)!.value : now;
      if (told !== undefined) values.set(told, [...(values.get(told) ?? []), fact.id]);
    }
    return [
      {
        slot,
        class: "correction" as const,
        values: [...values].map(([value, ids]) => ({ value, facts: ids })),
      },
    ];
  });
}

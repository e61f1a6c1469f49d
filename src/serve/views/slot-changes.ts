// What arrives: a row as it was and as it is. What leaves: which of its slots tell otherwise now, and of what kind each
// change is. Slots are compared by the values that they bear, never by which reports tell them. Pure.
import type { EntityRef } from "../../model/entity.ts";
import type { Difference, Row } from "../../model/record.ts";
import { iso, meets, type TimeValue } from "../../model/time.ts";
import { nameOf } from "./names.ts";

/** What can become of a row; what an analyst wants to know first comes first. */
export const CHANGE_KINDS = [
  "corrected", "differs", "moved", "promise", "joined", "parted", "settled", "new", "fuller", "confirmed", "repeated",
] as const; // biome-ignore format: a list to be read at a glance
export type ChangeKind = (typeof CHANGE_KINDS)[number];

type Value = string | TimeValue;

/** A slot that was empty has no `before`; one that is empty now, no `now`. */
export interface SlotChange {
  readonly slot: string;
  readonly kind: ChangeKind;
  readonly before?: Value;
  readonly now?: Value;
}

interface Slot {
  readonly name: string;
  readonly of: (row: Row) => Value | undefined;
  readonly kindOf: (before: Row, now: Row) => ChangeKind;
}

type Slots = Readonly<Record<string, unknown>>;
const slotOf = <T>(row: Row, name: string): T | undefined => (row as unknown as Slots)[name] as T | undefined;

/** Told for a day outside of what was known, it moved; inside of it, it is known better. */
const timeSlot = (name: string): Slot => ({
  name,
  of: (row) => slotOf<TimeValue>(row, name),
  kindOf: (before, now) => {
    const [was, is] = [slotOf<TimeValue>(before, name), slotOf<TimeValue>(now, name)];
    return was && (!is || !meets(was, is)) ? "moved" : "fuller";
  },
});

/** A city where only its state was told is no other place. */
const PLACE: Slot = {
  name: "place",
  of: (row) => {
    const place = slotOf<EntityRef>(row, "place");
    return place && nameOf(place);
  },
  kindOf: (before, now) => {
    const [was, is] = [slotOf<EntityRef>(before, "place"), slotOf<EntityRef>(now, "place")];
    return was && !(was.kind === "state" && is?.kind === "place") ? "moved" : "fuller";
  },
};

const statusSlot = (type: Row["type"], kind: ChangeKind): Slot => ({
  name: "status",
  of: (row) => (row.type === type ? slotOf<string>(row, "status") : undefined),
  kindOf: () => kind,
});

const wordSlot = (name: string, of: (row: Row) => string | undefined): Slot => ({
  name,
  of,
  kindOf: () => "fuller",
});
const entitySlot = (name: string): Slot =>
  wordSlot(name, (row) => {
    const entity = slotOf<EntityRef>(row, name);
    return entity && typeof entity === "object" && !Array.isArray(entity) ? nameOf(entity) : undefined;
  });

const participants = (row: Row): string | undefined =>
  row.type === "event"
    ? row.participants
        .map((one) => nameOf(one))
        .sort()
        .join(", ")
    : undefined;

const SLOTS: readonly Slot[] = [
  statusSlot("event", "moved"),
  statusSlot("commitment", "promise"),
  ...["date", "due", "since", "from", "until"].map(timeSlot),
  PLACE,
  wordSlot("participants", participants),
  ...["forum", "target"].map(entitySlot),
  ...["format", "topic"].map((name) => wordSlot(name, (row) => slotOf<string>(row, name))),
];

const text = (value: Value | undefined): string | undefined =>
  value === undefined || typeof value === "string" ? value : iso(value);

const put = (
  slot: string,
  kind: ChangeKind,
  before: Value | undefined,
  now: Value | undefined,
): SlotChange => ({
  slot,
  kind,
  ...(before === undefined ? {} : { before }),
  ...(now === undefined ? {} : { now }),
});

const slotsChanged = (before: Row, now: Row): SlotChange[] =>
  SLOTS.flatMap(({ name, of, kindOf }) => {
    const [was, is] = [of(before), of(now)];
    return text(was) === text(is) ? [] : [put(name, kindOf(before, now), was, is)];
  });

/** Stations of a journey that came to pass or fell away. */
const legsChanged = (before: Row, now: Row): SlotChange[] => {
  if (before.type !== "event" || now.type !== "event") return [];
  const was = new Map((before.legs ?? []).map(({ place, status }) => [nameOf(place), status]));
  return (now.legs ?? []).flatMap(({ place, status }) => {
    const name = nameOf(place);
    if (was.get(name) === status) return [];
    return [put(`leg ${name}`, was.has(name) ? "moved" : "fuller", was.get(name), status)];
  });
};

const valuesOf = (difference: Difference | undefined): readonly string[] =>
  [...new Set(difference?.values.map(({ value }) => value))].sort();
const against = (values: readonly string[]): string | undefined =>
  values.length > 0 ? values.join(" ≠ ") : undefined;

const differenceKind = (
  was: readonly string[],
  is: readonly string[],
  kind: Difference["class"] | undefined,
) => {
  if (is.every((value) => was.includes(value))) return "settled";
  return kind === "correction" ? "corrected" : "differs";
};

const differencesChanged = (before: Row, now: Row): SlotChange[] => {
  const slots = [...new Set([...before.differences, ...now.differences].map(({ slot }) => slot))].sort();
  return slots.flatMap((slot) => {
    const found = now.differences.find((one) => one.slot === slot);
    const [was, is] = [valuesOf(before.differences.find((one) => one.slot === slot)), valuesOf(found)];
    if (against(was) === against(is)) return [];
    return [put(slot, differenceKind(was, is, found?.class), against(was), against(is))];
  });
};

/** A disagreement's own values. */
const disputeChanged = (before: Row, now: Row): SlotChange[] => {
  if (before.type !== "discrepancy" || now.type !== "discrepancy") return [];
  const [was, is] = [[...before.values].sort(), [...now.values].sort()];
  if (against(was) === against(is)) return [];
  return [put("values", differenceKind(was, is, now.class), against(was), against(is))];
};

const cited = (row: Row): number => row.evidence.filter(({ as }) => as !== undefined).length;

/** Who else tells it: of more origins it is confirmed, of more reports of the same origin only told again. */
const supportChanged = (before: Row, now: Row): SlotChange[] => {
  if (now.origins > before.origins)
    return [put("origins", "confirmed", String(before.origins), String(now.origins))];
  if (cited(now) > cited(before))
    return [put("passages", "fuller", String(before.evidence.length), String(now.evidence.length))];
  return now.documents.length > before.documents.length
    ? [put("reports", "repeated", String(before.documents.length), String(now.documents.length))]
    : [];
};

/** `meeting planned for 3 May` against `meeting held on 4 May` gives `status` and `date`, both moved. */
export const compareRows = (before: Row, now: Row): readonly SlotChange[] => [
  ...slotsChanged(before, now),
  ...legsChanged(before, now),
  ...differencesChanged(before, now),
  ...disputeChanged(before, now),
  ...supportChanged(before, now),
];

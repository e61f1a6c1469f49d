// Rows as they are read: a person is written in one way in all of them, whatever each report writes. The evidence keeps the
// reports' own words.
import { type EntityRef, entityKey } from "../../model/entity.ts";
import type { Row } from "../../model/record.ts";
import type { Rules } from "../store.ts";
import type { Connected } from "./connection.ts";
import { namesOf } from "./spellings.ts";

type Slot = EntityRef | readonly EntityRef[] | undefined;

const SLOTS = [
  ...["participants", "target", "speaker", "by", "to", "actor", "person", "member", "source"],
] as const;

const refsIn = (row: Row): readonly EntityRef[] =>
  SLOTS.flatMap((slot) => (row as unknown as Record<string, Slot>)[slot] ?? []).filter(
    (one): one is EntityRef => typeof one === "object" && one.kind === "person",
  );

const spelled = (row: Row, names: ReadonlyMap<string, string>): Row => {
  const named = <T extends { readonly kind: EntityRef["kind"]; readonly name: string }>(one: T): T => {
    const name = one.kind === "person" ? names.get(entityKey(one)) : undefined;
    return name === undefined || name === one.name ? one : { ...one, name };
  };
  const slots = SLOTS.flatMap((slot) => {
    const value = (row as unknown as Record<string, Slot>)[slot];
    if (typeof value !== "object") return [];
    return [[slot, Array.isArray(value) ? value.map(named) : named(value as EntityRef)] as const];
  });
  const offices =
    row.type === "event"
      ? {
          offices: row.offices.map((one) => ({
            ...one,
            person: named({ kind: "person", name: one.person }).name,
          })),
        }
      : {};
  return { ...row, ...Object.fromEntries(slots), ...offices } as Row;
};

export async function respelled<T extends Row>(
  db: Connected,
  rows: readonly T[],
  rules: Rules,
): Promise<readonly T[]> {
  const keys = [...new Set(rows.flatMap(refsIn).map(entityKey))];
  if (!keys.length) return rows;
  const names = await namesOf(db, keys, rules);
  return rows.map((row) => spelled(row, names) as T);
}

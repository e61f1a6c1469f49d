// A surname that a report gives without any first name, as the news does with those everybody knows: "Biden", "Putin". It is
// settled only where one head of state or government of that name was in office about the report's day.
import { HOLDERS } from "../lexicon/holders.ts";
import type { EntityRef } from "../model/entity.ts";
import { addDays, type TimeValue } from "../model/time.ts";
import { shortNames } from "./persons.ts";

const RULING = new Set(["head of state", "head of government"]);
// Words, given names and surnames too common to mean a ruler by themselves.
const COMMON =
  /^(?:may|park|moon|long|king|brown|bush|khan|singh|alam|sall|weah|rama|costa|cook|hope|bello|pena|boric|robert|nicolas|salman|mohammed|mohamed|ahmed|hassan|hussein|abdullah|ali|saied|zelaya|gonzalez|rodriguez|hernandez|martinez|perez)$/;
/** News calls by surname whom it has just seen elected, or has not yet seen leave. */
const ABOUT_DAYS = 90;

const bySurname = new Map<string, (typeof HOLDERS)[number][]>();
for (const holder of HOLDERS)
  if (RULING.has(holder.office))
    for (const short of shortNames(holder.person))
      bySurname.set(short, [...(bySurname.get(short) ?? []), holder]);

export function rulerNamed(name: string, when: TimeValue | undefined): readonly EntityRef[] {
  const key = name.toLowerCase();
  if (!when || key.length < 5 || COMMON.test(key)) return [];
  const fitting = (bySurname.get(key) ?? []).filter(
    ({ from, until }) =>
      from <= addDays(when.to, ABOUT_DAYS) && (until ?? "9999") >= addDays(when.from, -ABOUT_DAYS),
  );
  const [first] = fitting;
  if (!first || fitting.some((one) => one.person !== first.person)) return [];
  return [{ kind: "person", name: first.person, state: first.of }];
}

// How names are compared, and what the dated list of office holders knows of a name, an office and a time.
import { HOLDERS, type Holder, listedName } from "../lexicon/holders.ts";
import type { EntityRef } from "../model/entity.ts";
import { foldLetters, personKey } from "../model/person-key.ts";
import type { TimeValue } from "../model/time.ts";
import { shortNames } from "./persons.ts";

/** Letters without marks, one kind of dash: how the words of names are compared within a report. */
export const nameKey = (name: string): string =>
  foldLetters(name)
    .replace(/[‐‑–—-]/g, " ")
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

const BY_PERSON = new Map<string, Holder[]>();
for (const one of HOLDERS) BY_PERSON.set(one.person, [...(BY_PERSON.get(one.person) ?? []), one]);

/** All that the list says of a person, by any spelling of a name it has for him. */
export const listedFor = (name: string): readonly Holder[] => BY_PERSON.get(listedName(name) ?? "") ?? [];

const BY_OFFICE = new Map<string, Holder[]>();
for (const one of HOLDERS) BY_OFFICE.set(one.office, [...(BY_OFFICE.get(one.office) ?? []), one]);

/** Checked holders of that short name and office at that time; only these may fill in a name. */
export function holderNamed(
  short: string,
  office: { readonly office: string; readonly of?: EntityRef },
  when: TimeValue | undefined,
): string | undefined {
  const fitting = HOLDERS.filter(
    (one) =>
      one.source !== "unverified" &&
      one.office === office.office &&
      (!office.of || office.of.name === one.of) &&
      shortNames(one.person, [one.of]).includes(short) &&
      inOffice(one, when),
  );
  const names = new Set(fitting.map((one) => one.person));
  return names.size === 1 ? [...names][0] : undefined;
}

export const inOffice = (holder: Holder, when: TimeValue | undefined): boolean =>
  !when || (holder.from <= when.to && (!holder.until || when.from <= `${holder.until}~`));

/** The state that the checked list gives for a person in that office, where the report leaves it out. */
export const sideByList = (name: string, office: string): EntityRef | undefined => {
  const listed = listedFor(name).filter((one) => one.office === office);
  return sideNamed([...new Set(listed.map((one) => one.of))]);
};

/**
 * "Tony Blinken" is Antony Blinken; another spelling of the same sounds ("Sergei", "Sergey") stays as the report has it.
 * Either way its key is the listed person's: what `personKey` cannot tell from the letters, the list's name replaces.
 */
export const canonical = (name: string): string => {
  const known = listedName(name);
  if (!known) return name;
  return respelt(nameKey(name), nameKey(known)) && personKey(name) === personKey(known) ? name : known;
};

const respelt = (a: string, b: string): boolean => {
  const [p, q] = [a.split(" "), b.split(" ")];
  return (
    p.length === q.length &&
    p.every((word, k) => word[0] === q[k]![0] && Math.abs(word.length - q[k]!.length) < 3)
  );
};

/** Of whom the list knows somebody of that name, or of that surname at that time, in that office. */
export const statesByList = (name: string, office: string, when: TimeValue | undefined): string[] => {
  const key = nameKey(name);
  const known = BY_PERSON.get(listedName(name) ?? "")?.filter((one) => one.office === office);
  const fitting = known?.length
    ? known
    : key.includes(" ")
      ? []
      : (BY_OFFICE.get(office) ?? []).filter(
          (one) => inOffice(one, when) && shortNames(one.person, [one.of]).map(nameKey).includes(key),
        );
  return [...new Set(fitting.map((one) => one.of))];
};

/** The one side of a list; none where several are left. */
export const sideNamed = (of: readonly string[]): EntityRef | undefined =>
  of.length === 1 ? { kind: of[0]!.length === 2 ? "state" : "body", name: of[0]! } : undefined;

/** "V. Makei", "E.Rinkevics": a first letter and the name by which he is called. */
export function withInitial(name: string): { initial: string; rest: string } | undefined {
  const found = /^(\p{L})\.\s?(\p{L}[^.]+)$/u.exec(nameKey(name));
  return found ? { initial: found[1]!, rest: found[2]! } : undefined;
}

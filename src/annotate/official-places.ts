// What official records call states and places, in the names of the record. A state that has no code is told by its name
// and a place that the lexicon lacks as it is written: nothing is guessed.
import { FORMER_STATES } from "../lexicon/former-states.ts";
import { RECORD_PLACES, RECORD_STATES } from "../lexicon/official-records.ts";
import { PLACES, type Place } from "../lexicon/places.ts";
import { STATES } from "../lexicon/states.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Day } from "../model/time.ts";
import { nameKey } from "./listed-holders.ts";

const BY_NAME = new Map<string, string>([
  ...STATES.flatMap(({ code, names }) => names.map((name) => [nameKey(name), code] as const)),
  ...FORMER_STATES.flatMap(({ code, names }) => names.map((name) => [nameKey(name), code] as const)),
]);

const FORMER: ReadonlySet<string> = new Set(FORMER_STATES.map(({ code }) => code));

/** "Korea, Republic of" is sorted by its chief word. */
const turned = (name: string): string => {
  const parts = name.split(", ");
  return parts.length === 2 ? `${parts[1]} ${parts[0]}` : name;
};

/** The code of a state as these records call it on a day; none where the name has none. */
export function stateCode(name: string, on: Day): string | undefined {
  const key = nameKey(name);
  const own = RECORD_STATES.find(
    ({ names, until }) => names.some((one) => nameKey(one) === key) && (until === undefined || on <= until),
  );
  return own?.code ?? BY_NAME.get(key) ?? BY_NAME.get(nameKey(turned(name)));
}

export const stateRef = (name: string, on: Day): EntityRef => ({
  kind: "state",
  name: stateCode(name, on) ?? name,
});

const BY_PLACE = new Map<string, Place[]>();
for (const place of PLACES)
  for (const name of place.names) {
    const key = nameKey(name);
    BY_PLACE.set(key, [...(BY_PLACE.get(key) ?? []), place]);
  }

/** "Halifax (Nova Scotia)": what stands in brackets says where it lies. */
const bare = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/(?<=\p{Ll}{2})\.$/u, "")
    .trim();

/** A place as the lexicon has it where it lies in that state, or in one that this was then a part of. */
export function placeRef(written: string, state: EntityRef): EntityRef {
  const name = RECORD_PLACES.get(written.toLowerCase()) ?? bare(written);
  const found = BY_PLACE.get(nameKey(name)) ?? [];
  const inside = found.filter((place) => place.state === state.name);
  const here =
    inside.find((place) => place.names.includes(name)) ??
    inside[0] ??
    (FORMER.has(state.name) && new Set(found.map((place) => place.state)).size === 1 ? found[0] : undefined);
  if (!here && BY_NAME.get(nameKey(name)) === state.name) return state;
  return { kind: "place", name: here?.name ?? name, state: state.name };
}

/** A name with a comma in it is one place: "Mexico, D.F., Puerto Vallarta" are two. */
const WHOLE = [...RECORD_PLACES.keys()].filter((name) => name.includes(", "));

/** The places of "London, Liverpool", each with where it begins. */
export function placesIn(locale: string): readonly { readonly name: string; readonly at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (let at = 0; at < locale.length; ) {
    const rest = locale.slice(at);
    const whole = WHOLE.find((name) => rest.toLowerCase().startsWith(name));
    const name = whole ? rest.slice(0, whole.length) : /^[^,;]*/.exec(rest)![0];
    const blank = name.length - name.trimStart().length;
    if (name.trim() !== "") found.push({ name: name.trim(), at: at + blank });
    at += Math.max(1, name.length + /^[\s,;]*/.exec(rest.slice(name.length))![0].length);
  }
  return found;
}

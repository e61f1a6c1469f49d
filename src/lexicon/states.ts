// The states of the world and the few territories that act in the news, with what English calls them and their people.
// Facts of common knowledge, written by hand. Codes are ISO 3166-1, with XK for Kosovo as the European Union writes it.
import { AFRICA } from "./states-africa.ts";
import { AMERICAS_PACIFIC } from "./states-americas-pacific.ts";
import { ASIA } from "./states-asia.ts";
import { EUROPE } from "./states-europe.ts";
import { rows, values } from "./table.ts";

export interface State {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly code3: string;
  /** Usual English name. */
  readonly name: string;
  /** Every form of the name, the usual one first; without articles. */
  readonly names: readonly string[];
  /** Adjectives and words for the people, singular; the usual one first. */
  readonly demonyms: readonly string[];
  readonly capital: string;
  /** Every spelling of the capital and every other seat of government, the capital first. */
  readonly capitals: readonly string[];
  /** Words that stand for the state as an actor: "Tokyo", "the Kremlin". Only those that seldom mean anything else. */
  readonly metonyms: readonly string[];
  /** Not a state of its own, but an actor in the news. */
  readonly territory?: true;
}

const TERRITORIES = new Set("HK MO GL FO GI FK BM NC PF PR GU AS MP AW CW KY VG TK IO CK NU EH".split(" "));

/** A cell that begins with "-" keeps the capitals out of the metonyms. */
const metonymsOf = (cell: string, capitals: readonly string[]): readonly string[] =>
  cell.startsWith("-") ? values(cell.slice(1)) : [...capitals, ...values(cell)];

const stateOf = ([code, code3, name, names, demonyms, capitals, metonyms]: readonly string[]): State => ({
  code: code!,
  code3: code3!,
  name: name!,
  names: [name!, ...values(names)],
  demonyms: values(demonyms),
  capital: values(capitals)[0]!,
  capitals: values(capitals),
  metonyms: metonymsOf(metonyms!, values(capitals)),
  ...(TERRITORIES.has(code!) ? { territory: true as const } : {}),
});

export const STATES: readonly State[] = rows(EUROPE + ASIA + AFRICA + AMERICAS_PACIFIC, 7).map(stateOf);

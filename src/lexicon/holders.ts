// Who held which office of state when, 2015 to 2026: heads of state and government, foreign and defence ministers,
// and those who speak for the great international bodies. A row that was not held against a page says "unverified".
import { once } from "../model/once.ts";
import { personKey } from "../model/person-key.ts";
import { AFRICA_MIDEAST_HOLDERS } from "./holders-africa-middle-east.ts";
import { AMERICAS_HOLDERS } from "./holders-americas.ts";
import { ASIA_PACIFIC_HOLDERS } from "./holders-asia-pacific.ts";
import { BODY_HOLDERS } from "./holders-bodies.ts";
import { EUROPE_HOLDERS } from "./holders-europe.ts";
import { rows, values } from "./table.ts";

export interface Holder {
  /** Full name without title, as English-language news writes it. */
  readonly person: string;
  /** Other spellings and orders of the full name. */
  readonly aliases?: readonly string[];
  /** Generic office, as in `offices`. */
  readonly office: string;
  /** ISO 3166-1 alpha-2 code, or the canonical name of a body. */
  readonly of: string;
  /** First day in office, or its month or year. */
  readonly from: string;
  /** Last day in office, or its month or year; left out while in office as far as known. */
  readonly until?: string;
  /** The page that it was checked against, or "unverified". */
  readonly source: string;
}

const OFFICES: Readonly<Record<string, string>> = {
  HS: "head of state",
  HG: "head of government",
  FM: "foreign minister",
  DM: "defence minister",
  SG: "secretary-general",
  SP: "spokesperson",
  SL: "supreme leader",
  CP: "crown prince",
  NSA: "national security adviser",
  VP: "vice president",
};

const holderOf = ([office, of, names, from, until, source]: readonly string[]): Holder => {
  const [person, ...aliases] = values(names);
  return {
    person: person!,
    ...(aliases.length > 0 ? { aliases } : {}),
    office: OFFICES[office!] ?? office!,
    of: of!,
    from: from!,
    ...(until ? { until } : {}),
    source: source || "unverified",
  };
};

export const HOLDERS: readonly Holder[] = rows(
  AMERICAS_HOLDERS + EUROPE_HOLDERS + ASIA_PACIFIC_HOLDERS + AFRICA_MIDEAST_HOLDERS + BODY_HOLDERS,
  6,
).map(holderOf);

const byKey = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      HOLDERS.flatMap(({ person, aliases }) =>
        [...(aliases ?? []), person].map((name) => [personKey(name), person] as const),
      ),
    ),
);

/** The listed name of whom a name may stand for: "Lula", "Hayashi Yoshimasa" and all spellings of these. */
export const listedName = (name: string): string | undefined => byKey().get(personKey(name));

/** The names under which the list has its persons: of several spellings the one to show. */
export const LISTED_NAMES: ReadonlySet<string> = new Set(HOLDERS.map(({ person }) => person));

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The last day on which anybody in the list took office: of days after it the list tells nothing. */
const LAST_DAY = HOLDERS.map(({ from }) => from)
  .filter((from) => DAY.test(from))
  .sort()
  .at(-1)!;

const checked = ({ source }: Holder): boolean => source !== "unverified";

/** Who held that office on that day: all whom the list cannot leave out, those with unchecked terms too. */
export const holdersOn = (office: string, of: string, day: string): readonly Holder[] =>
  day > LAST_DAY
    ? []
    : HOLDERS.filter(
        (one) =>
          one.office === office && one.of === of && one.from <= day && (!one.until || day <= `${one.until}~`),
      );

/** The one checked holder of that office on that day; unset on a day of change, or where the list knows no day. */
export function holderOn(office: string, of: string, day: string): Holder | undefined {
  const [only, ...more] = holdersOn(office, of, day);
  if (!only || more.length || !checked(only)) return undefined;
  const starts = DAY.test(only.from) ? only.from < day : !day.startsWith(only.from);
  const ends = !only.until || (DAY.test(only.until) ? day < only.until : !day.startsWith(only.until));
  return starts && ends ? only : undefined;
}

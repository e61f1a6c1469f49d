// Who held which office of state when, 2015 to 2026: heads of state and government, foreign and defence ministers,
// and those who speak for the great international bodies. A row that was not held against a page says "unverified".
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

const holderOf = ([office, of, names, from, until, source]: readonly string[]): Holder => ({
  person: values(names)[0]!,
  ...(values(names).length > 1 ? { aliases: values(names).slice(1) } : {}),
  office: OFFICES[office!] ?? office!,
  of: of!,
  from: from!,
  ...(until ? { until } : {}),
  source: source || "unverified",
});

export const HOLDERS: readonly Holder[] = rows(
  AMERICAS_HOLDERS + EUROPE_HOLDERS + ASIA_PACIFIC_HOLDERS + AFRICA_MIDEAST_HOLDERS + BODY_HOLDERS,
  6,
).map(holderOf);

/** The same by the keys of their names and other names: "Lula", "Hayashi Yoshimasa" and all spellings of these. */
export const LISTED_BY_KEY: ReadonlyMap<string, string> = new Map(
  HOLDERS.flatMap(({ person, aliases }) =>
    [...(aliases ?? []), person].map((name) => [personKey(name), person] as const),
  ),
);

/** The names under which the list has its persons: of several spellings the one to show. */
export const LISTED_NAMES: ReadonlySet<string> = new Set(HOLDERS.map(({ person }) => person));

// When and where the great recurring meetings were held, 2015 to 2026: summits, meetings of ministers, conferences.
// A report that speaks of "the G20 in Rome" is dated by them. A row that was not held against a page says "unverified".
import type { Day } from "../model/time.ts";
import { AFRICA_MIDEAST_AMERICAS_OCCASIONS } from "./occasions-africa-middle-east-americas.ts";
import { ASIA_PACIFIC_OCCASIONS } from "./occasions-asia-pacific.ts";
import { CONFERENCE_OCCASIONS } from "./occasions-conferences.ts";
import { EUROPE_OCCASIONS } from "./occasions-europe.ts";
import { GROUP_OCCASIONS } from "./occasions-groups.ts";
import { rows, values } from "./table.ts";

/** Who meets; "all" is a conference of states and others, where each sends whom it will. */
export type OccasionLevel =
  | "leaders"
  | "foreign ministers"
  | "defence ministers"
  | "finance ministers"
  | "all";

export interface Occasion {
  /** Canonical name of the forum, as in `bodies`, or one of the names that stand alone. */
  readonly forum: string;
  readonly level: OccasionLevel;
  /** City as English-language news writes it; then venue, island or region as told. Empty if nowhere but on screens. */
  readonly places: readonly string[];
  /** ISO 3166-1 alpha-2 of the host state; of a virtual meeting, the state that chaired it. */
  readonly state: string | undefined;
  /** First and last day. */
  readonly from: Day;
  readonly to: Day;
  readonly format?: "virtual";
  /** The page that it was checked against, or "unverified". */
  readonly source: string;
}

const LEVELS: Readonly<Record<string, OccasionLevel>> = {
  L: "leaders",
  FM: "foreign ministers",
  DM: "defence ministers",
  FIN: "finance ministers",
  ALL: "all",
};

const levelOf = (cell: string): OccasionLevel => {
  const level = LEVELS[cell];
  if (!level) throw new Error(`Not a level of meeting: ${cell}`);
  return level;
};

const occasionOf = ([
  forum,
  level,
  places,
  state,
  from,
  to,
  format,
  source,
]: readonly string[]): Occasion => ({
  forum: forum!,
  level: levelOf(level!),
  places: values(places),
  state: state || undefined,
  from: from!,
  to: to || from!,
  ...(format === "virtual" ? { format } : {}),
  source: source || "unverified",
});

const key = (one: Occasion): string => `${one.forum}\t${one.from}\t${one.level}`;

/** Sorted by forum and day. */
export const OCCASIONS: readonly Occasion[] = rows(
  GROUP_OCCASIONS +
    EUROPE_OCCASIONS +
    ASIA_PACIFIC_OCCASIONS +
    AFRICA_MIDEAST_AMERICAS_OCCASIONS +
    CONFERENCE_OCCASIONS,
  8,
)
  .map(occasionOf)
  .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));

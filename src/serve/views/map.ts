// Where events took place: circles by their number, and the same as a table. In come counts of places, out go points of
// the drawing and lines. A place whose coordinates nobody knows is listed, not guessed.
import { type Coordinates, type Located, placeCoordinates } from "../../lexicon/coordinates.ts";
import type { Day } from "../../model/time.ts";
import type { PlaceCount, Places } from "../../store/questions.ts";
import { type Asked, type ChronologyAsk, withAsk } from "./chronology-query.ts";
import { csvLine } from "./csv.ts";
import { dayWords } from "./dates.ts";
import { addressOn, type FigureAsk, LINES, turning } from "./figure-ask.ts";
import type { Pages } from "./lists.ts";
import { capital, counted, nameOf, stateName } from "./names.ts";
import { STATUS_SIGN } from "./words.ts";
import { pointOf, stateCoordinates } from "./world.ts";

/** Circles beyond these would be dots on dots. */
export const MOST_PLACES = 500;

export interface PlaceLine {
  readonly label: string;
  /** The state it lies in, in words; empty where it is a state itself, lies at sea or is not known. */
  readonly state: string;
  readonly events: number;
  readonly held: number;
  /** Proposed, expected or planned. */
  readonly ahead: number;
  /** Cancelled, overtaken or denied. */
  readonly off: number;
  readonly first?: Day;
  readonly last?: { readonly day: Day; readonly words: string };
  readonly latitude?: number;
  readonly longitude?: number;
  /** The events there, in the chronology. */
  readonly href: string;
}

export interface Spot extends PlaceLine {
  readonly x: number;
  readonly y: number;
}

export interface MapView extends FigureAsk {
  readonly title: "Map";
  readonly summary: string;
  /** Largest first, so that small ones lie on top. */
  readonly spots: readonly Spot[];
  readonly lines: readonly PlaceLine[];
  readonly unknown: readonly PlaceLine[];
  /** What the drawing leaves out, in sentences. */
  readonly left: readonly string[];
  readonly pages: Pages;
  readonly csv: string;
  readonly json: string;
  readonly empty: boolean;
}

const isState = ({ kind, value }: PlaceCount): boolean => kind === "state" || /^[A-Z]{2}$/.test(value);

const located = (count: PlaceCount): (Coordinates & Pick<Located, "state">) | undefined =>
  isState(count) ? stateCoordinates(count.value) : placeCoordinates(count.value);

const sumOf = ({ statuses }: PlaceCount, sign: readonly string[]): number =>
  Object.entries(statuses).reduce(
    (sum, [status, count]) =>
      sign.includes(STATUS_SIGN[status as keyof typeof STATUS_SIGN]) ? sum + count : sum,
    0,
  );

export const placeLine = (count: PlaceCount, ask: ChronologyAsk): PlaceLine => {
  const at = located(count);
  return {
    label: capital(nameOf({ kind: count.kind, name: count.value })),
    state: at?.state === undefined ? "" : stateName(at.state),
    events: count.events,
    held: sumOf(count, ["held"]),
    ahead: sumOf(count, ["planned"]),
    off: sumOf(count, ["cancelled", "overtaken", "denied"]),
    ...(count.first === undefined ? {} : { first: count.first }),
    ...(count.last === undefined ? {} : { last: { day: count.last, words: dayWords(count.last, "short") } }),
    ...(at === undefined ? {} : { latitude: at.latitude, longitude: at.longitude }),
    href: withAsk(ask, { place: [count.value], page: 1 }),
  };
};

const spotOf = (line: PlaceLine): readonly Spot[] => {
  const { latitude, longitude } = line;
  if (latitude === undefined || longitude === undefined) return [];
  return [{ ...line, ...pointOf({ latitude, longitude }) }];
};

const summaryOf = (found: Places, events: number): string => {
  const bare = events - found.placed;
  const none =
    bare === 0
      ? ""
      : ` ${counted(bare, "event")} of ${events.toLocaleString("en-GB")} ${bare === 1 ? "bears" : "bear"} no place.`;
  return `${counted(found.placed, "event")} at ${counted(found.total, "place")}.${none}`;
};

const leftOut = (found: Places, drawn: readonly PlaceLine[]): readonly string[] => {
  const beyond = found.total - drawn.length;
  return beyond > 0
    ? [`${counted(beyond, "place")} with fewer events ${beyond === 1 ? "is" : "are"} only in the table.`]
    : [];
};

/** `drawn`: the places with most events; `listed`: those of the page of the table. */
export const mapView = (
  asked: Asked,
  figure: FigureAsk,
  {
    drawn,
    listed,
    events,
    empty,
  }: {
    readonly drawn: Places;
    readonly listed: Places;
    readonly events: number;
    readonly empty: boolean;
  },
): MapView => {
  const { ask } = asked;
  const lines = drawn.rows.map((row) => placeLine(row, ask));
  return {
    title: "Map",
    summary: summaryOf(drawn, events),
    ...figure,
    spots: lines.flatMap(spotOf),
    lines: listed.rows.map((row) => placeLine(row, ask)),
    unknown: lines.filter(({ latitude }) => latitude === undefined),
    left: leftOut(drawn, lines),
    pages: turning(ask.page, drawn.total, (page) => addressOn({ ...ask, page }, "/map")),
    csv: addressOn({ ...ask, page: 1 }, "/map.csv"),
    json: addressOn(ask, "/map.json"),
    empty,
  };
};

export const listedPlaces = ({ page }: ChronologyAsk): { offset: number; limit: number } => ({
  offset: (page - 1) * LINES,
  limit: LINES,
});

export const MAP_COLUMNS = [
  "place", "state", "latitude", "longitude", "events", "held", "planned", "called_off", "first", "last", "path",
] as const; // biome-ignore format: one list

export const mapCsvLine = (line: PlaceLine, pathOf: (path: string) => string): string =>
  csvLine([
    line.label,
    line.state,
    line.latitude ?? "",
    line.longitude ?? "",
    line.events,
    line.held,
    line.ahead,
    line.off,
    line.first ?? "",
    line.last?.day ?? "",
    pathOf(line.href),
  ]);

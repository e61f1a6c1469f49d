// The world as a map shows it: the shapes of states (Natural Earth at 1:110 million, as world-atlas packs it) in the Equal
// Earth projection, which keeps areas true. In come names and coordinates, out go points and outlines in a drawing of
// fixed size. What the shapes are too coarse for, it does not invent.
import { createRequire } from "node:module";
import { type GeoPermissibleObjects, geoArea, geoCentroid, geoEqualEarth, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type Coordinates, capitalCoordinates } from "../../lexicon/coordinates.ts";
import { STATES } from "../../lexicon/states.ts";
import { once } from "../../model/once.ts";

export const WIDTH = 960;
export const HEIGHT = 468;

type Shape = Feature<Polygon | MultiPolygon, { readonly name: string }>;

/** Names that the atlas shortens, or that the lexicon also gives to another state. */
const SHORTENED: Readonly<Record<string, string>> = {
  "W. Sahara": "EH",
  Congo: "CG",
  "Dem. Rep. Congo": "CD",
  "Dominican Rep.": "DO",
  "Falkland Is.": "FK",
  "Central African Rep.": "CF",
  "Eq. Guinea": "GQ",
  eSwatini: "SZ",
  "Solomon Is.": "SB",
  "Bosnia and Herz.": "BA",
  "S. Sudan": "SS",
};

/** Drawn, but no state of the lexicon. */
export const NAMELESS: ReadonlySet<string> = new Set([
  "Fr. S. Antarctic Lands",
  "Antarctica",
  "N. Cyprus",
  "Somaliland",
]);

const CODES: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
);

export const codeOfShape = (name: string): string | undefined => SHORTENED[name] ?? CODES.get(name);

const load = (): readonly Shape[] => {
  const atlas = createRequire(import.meta.url)("world-atlas/countries-110m.json") as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return (
    feature(atlas, atlas.objects.countries) as FeatureCollection<Polygon | MultiPolygon, { name: string }>
  ).features;
};

export const shapes = once(load);

const byCode = once(
  () =>
    new Map(
      shapes().flatMap((shape) => {
        const code = codeOfShape(shape.properties.name);
        return code === undefined ? [] : [[code, shape] as const];
      }),
    ),
);

export const shapeOf = (code: string): Shape | undefined => byCode().get(code);

/** Overseas parts would pull the centre of a state into the sea. */
const largestPart = ({ geometry }: Shape): Polygon => {
  if (geometry.type === "Polygon") return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  return parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The centre of the largest part of a state's shape; of one too small for the map, its capital. */
export const stateCoordinates = (code: string): Coordinates | undefined => {
  const shape = shapeOf(code);
  if (shape === undefined) return capitalCoordinates(code);
  const [longitude, latitude] = geoCentroid(largestPart(shape));
  return { latitude: tenth(latitude), longitude: tenth(longitude) };
};

const SPHERE: GeoPermissibleObjects = { type: "Sphere" };

const projection = once(() => geoEqualEarth().fitExtent([[1, 1], [WIDTH - 1, HEIGHT - 1]], SPHERE)); // biome-ignore format: one extent

const outlined = (object: GeoPermissibleObjects): string => geoPath(projection()).digits(1)(object) ?? "";

/** The rim of the world, and the outlines of all states: one drawing, since nothing is told of a single one. */
export const outlines = once(() => ({
  rim: outlined(SPHERE),
  states: shapes()
    .map((shape) => outlined(shape))
    .join(""),
}));

export const pointOf = ({ latitude, longitude }: Coordinates): { x: number; y: number } => {
  const [x, y] = projection()([longitude, latitude])!;
  return { x: tenth(x), y: tenth(y) };
};

// Where the nodes of a network stand. In come pairs with their weights, out go points in a drawing of fixed size: by
// ForceAtlas2 from a circle, in the order of the keys, a fixed number of steps, so that the same pairs always stand alike.
// What was laid out last is kept, since a page is often asked for again.
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

export const WIDTH = 1000;
export const HEIGHT = 640;
const MARGIN = 60;
const STEPS = 200;
const KEPT = 32;

export interface Link {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

type Layout = ReadonlyMap<string, Point>;

// The package is CommonJS whose types speak of a default export that Node gives as the module itself.
const settle = forceAtlas2 as unknown as typeof forceAtlas2.default;

const placed = (nodes: readonly string[], links: readonly Link[]) => {
  const graph = new UndirectedGraph();
  nodes.forEach((node, at) => {
    const angle = (2 * Math.PI * at) / nodes.length;
    graph.addNode(node, { x: Math.cos(angle) * 100, y: Math.sin(angle) * 100 });
  });
  for (const { a, b, weight } of links) graph.addUndirectedEdge(a, b, { weight: Math.sqrt(weight) });
  return settle(graph as never, {
    iterations: STEPS,
    getEdgeWeight: "weight",
    settings: {
      gravity: 0.6,
      scalingRatio: 12,
      strongGravityMode: true,
      slowDown: 4,
      outboundAttractionDistribution: false,
    },
  });
};

const spread = (values: readonly number[], size: number): ((value: number) => number) => {
  const low = Math.min(...values);
  const width = Math.max(...values) - low;
  return (value) => (width < 1e-9 ? size / 2 : MARGIN + ((value - low) / width) * (size - 2 * MARGIN));
};

const round = (value: number): number => Math.round(value * 10) / 10;

const laidOut = (links: readonly Link[]): Layout => {
  const nodes = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort();
  if (nodes.length === 0) return new Map();
  const found = placed(nodes, links);
  const across = spread(nodes.map((node) => found[node]!.x), WIDTH); // biome-ignore format: one line
  const down = spread(nodes.map((node) => found[node]!.y), HEIGHT); // biome-ignore format: one line
  return new Map(
    nodes.map((node) => [node, { x: round(across(found[node]!.x)), y: round(down(found[node]!.y)) }]),
  );
};

const kept = new Map<string, Layout>();

export const layout = (links: readonly Link[]): Layout => {
  const key = JSON.stringify(links.map(({ a, b, weight }) => [a, b, weight]));
  const found = kept.get(key) ?? laidOut(links);
  kept.delete(key);
  kept.set(key, found);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return found;
};

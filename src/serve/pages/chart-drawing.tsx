// Draws charts with Observable Plot, on the server: in come views of charts, out go elements of the page. Plot writes into a
// document that nobody sees; what it drew is taken over element by element, without its styles, which pages do not allow.
// Elements that no drawing needs are left behind.
import * as Plot from "@observablehq/plot";
import { type Child, jsx } from "hono/jsx";
import { parseHTML } from "linkedom";
import type { BarsView } from "../views/chart.ts";

const WIDTH = 880;
const HEIGHT = 260;

const DRAWN = new Set("svg g path line rect circle text tspan title".split(" "));
const KEPT =
  /^(?:class|x|y|x1|x2|y1|y2|cx|cy|r|d|dx|dy|width|height|viewBox|transform|fill|fill-opacity|stroke|stroke-width|stroke-opacity|stroke-linecap|stroke-linejoin|text-anchor|font-size|font-variant|aria-hidden|paint-order)$/;

interface Drawn {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<Drawn>;
}

const TEXT = 3;

/** Plot's own class has no rules left; the fonts are those of the page. */
const isKept = (name: string, value: string): boolean =>
  KEPT.test(name) && !(name === "class" && value.startsWith("plot-"));

const takenOver = (node: Drawn): Child => {
  if (node.nodeType === TEXT) return node.textContent ?? "";
  if (!DRAWN.has(node.localName)) return "";
  const kept = [...node.attributes].filter(({ name, value }) => isKept(name, value));
  const attributes = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
  return jsx(node.localName, attributes, ...([...node.childNodes].map(takenOver) as never[]));
};

/** The drawing without its outermost element, which the page writes itself. */
const inside = (options: Plot.PlotOptions): Child => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({ width: WIDTH, height: HEIGHT, ...options, document: document as never });
  return [...(svg as unknown as Drawn).childNodes].map(takenOver) as Child;
};

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: Child;
}

const drawing = (options: Plot.PlotOptions): Drawing => ({
  width: WIDTH,
  height: HEIGHT,
  content: inside(options),
});

const start = (day: string): Date => new Date(`${day}T00:00:00Z`);
const end = (day: string): Date => new Date(start(day).getTime() + 86_400_000);

interface Part {
  readonly from: Date;
  readonly to: Date;
  readonly low: number;
  readonly high: number;
  readonly title: string;
}

/** Each series on top of those before it. */
const stacked = ({ columns, series }: BarsView): readonly (readonly Part[])[] => {
  const heights = columns.map(() => 0);
  return series.map(({ label, counts }) =>
    columns.flatMap((column, at): readonly Part[] => {
      const count = counts[at]!;
      if (count === 0) return [];
      const low = heights[at]!;
      heights[at] = low + count;
      const title = `${column.label}, ${label}: ${count}`;
      return [{ from: start(column.from), to: end(column.to), low, high: low + count, title }];
    }),
  );
};

/** Whole numbers only: there is no half event. */
const ticks = (highest: number): readonly number[] => {
  const step = [1, 2, 5].flatMap((unit) => [1, 10, 100, 1e3, 1e4, 1e5].map((ten) => unit * ten)).sort((a, b) => a - b).find((one) => highest / one <= 5) ?? highest; // biome-ignore format: one pipeline
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => at * step);
};

export const drawBars = (view: BarsView): Drawing => {
  const highest = Math.max(1, ...view.columns.map(({ total }) => total));
  return drawing({
    marginLeft: 48,
    marginTop: 12,
    x: { type: "utc", label: null, domain: [start(view.columns[0]!.from), end(view.columns.at(-1)!.to)] },
    y: { label: null, domain: [0, highest], ticks: ticks(highest) as number[], tickFormat: "d" },
    marks: [
      Plot.gridY({ ticks: ticks(highest) as number[] }),
      ...stacked(view).map((parts, at) =>
        Plot.rectY(parts, {
          x1: "from",
          x2: "to",
          y1: "low",
          y2: "high",
          inset: 0.5,
          fill: `url(#filling-${at + 1})`,
          title: "title",
          className: `series s${at + 1}`,
        }),
      ),
      Plot.ruleY([0]),
    ],
  });
};

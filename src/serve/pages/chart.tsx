// Charts as figures: a drawing with a spoken summary, its legend in words, and the same numbers as a table. The drawing is
// made by a library that is loaded with the first chart asked for. Fillings differ by pattern as well as by colour.
import type { Child, FC } from "hono/jsx";
import type { BarsView } from "../views/chart.ts";
import type { Drawing } from "./chart-drawing.tsx";

type Draw = (tools: typeof import("./chart-drawing.tsx")) => Drawing;

const Plotted = async ({ words, draw }: { words: string; draw: Draw }) => {
  const { width, height, content } = draw(await import("./chart-drawing.tsx"));
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words}
      font-size={12}
      text-anchor="middle"
      fill="currentColor"
    >
      {content}
    </svg>
  );
};

/** Plain, then hatched in several ways: told apart without colour. */
const HATCHES: readonly string[] = ["", "M0 6L6 0", "M0 3H6", "M0 0L6 6", "M3 0V6", "M0 6L6 0M0 0L6 6"];

const Filling: FC<{ at: number }> = ({ at }) => (
  <pattern id={`filling-${at + 1}`} width={6} height={6} patternUnits="userSpaceOnUse">
    <rect class={`ground g${at + 1}`} width={6} height={6} />
    {HATCHES[at] ? <path class={`hatch g${at + 1}`} d={HATCHES[at]} /> : ""}
  </pattern>
);

const Legend: FC<{ view: BarsView }> = ({ view }) => (
  <ul class="legend">
    {view.series.map(({ label, total }, at) => (
      <li>
        <svg viewBox="0 0 18 12" width={18} height={12} aria-hidden="true">
          <rect width={18} height={12} fill={`url(#filling-${at + 1})`} />
        </svg>
        <span dir="auto">{label}</span> <span class="n">{total.toLocaleString("en-GB")}</span>
      </li>
    ))}
  </ul>
);

const BarsTable: FC<{ view: BarsView }> = ({ view }) => (
  <section class="wide" tabindex={0} aria-label={`${view.caption}, as a table`}>
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">{view.unit === "month" ? "Month" : "Year"}</th>
          {view.series.map(({ label }) => (
            <th scope="col" class="num" dir="auto">
              {label}
            </th>
          ))}
          <th scope="col" class="num">
            All
          </th>
        </tr>
      </thead>
      <tbody>
        {view.columns.flatMap((column, at) =>
          column.total === 0
            ? []
            : [
                <tr>
                  <th scope="row">
                    <a href={column.href}>{column.label}</a>
                  </th>
                  {view.series.map(({ counts }) => (
                    <td class="num">{counts[at] || "–"}</td>
                  ))}
                  <td class="num">{column.total}</td>
                </tr>,
              ],
        )}
      </tbody>
    </table>
  </section>
);

const Figure: FC<{ caption: string; table: Child; children?: Child }> = ({ caption, table, children }) => (
  <figure class="figure">
    <figcaption>{caption}</figcaption>
    {children}
    <details>
      <summary>The same as a table</summary>
      {table}
    </details>
  </figure>
);

export const BarsOverTime: FC<{ view: BarsView }> = ({ view }) => (
  <Figure caption={view.caption} table={<BarsTable view={view} />}>
    <svg class="fillings" width={0} height={0} aria-hidden="true">
      {view.series.map((_, at) => (
        <Filling at={at} />
      ))}
    </svg>
    <Legend view={view} />
    <Plotted words={view.words} draw={({ drawBars }) => drawBars(view)} />
  </Figure>
);

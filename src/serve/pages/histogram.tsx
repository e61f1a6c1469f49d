// The histogram above the chronology: a drawing without words, its words in an accessible label, the labels below it
// in HTML. Bars are sized by attributes, since the page allows no inline style.
import type { FC } from "hono/jsx";
import type { Bar, HistogramView } from "../views/histogram.ts";

const HEIGHT = 100;
const TOP = 8;

interface Part {
  readonly class: string;
  readonly y: number;
  readonly height: number;
}

/** Held at the foot, what is ahead above it, what was called off on top. */
const partsOf = (bar: Bar, highest: number): readonly Part[] => {
  const unit = (HEIGHT - TOP) / highest;
  const stack = [
    { class: "bar", count: bar.held },
    { class: "bar plan", count: bar.ahead },
    { class: "bar off", count: bar.off },
  ];
  let foot = HEIGHT;
  return stack
    .filter(({ count }) => count > 0)
    .map((part) => {
      const height = Math.max(2, Math.round(part.count * unit * 100) / 100);
      foot -= height;
      return { class: part.class, y: Math.round(foot * 100) / 100, height };
    });
};

const Bars: FC<{ bar: Bar; index: number; highest: number }> = ({ bar, index, highest }) => (
  <a href={bar.href} tabindex={-1} aria-label={bar.label} data-from={bar.from} data-to={bar.to}>
    <rect class={bar.inside ? "brush" : "outside"} x={index * 100} y={0} width={100} height={HEIGHT} />
    {partsOf(bar, highest).map((part) => (
      <rect class={part.class} x={index * 100 + 24} y={part.y} width={52} height={part.height} />
    ))}
  </a>
);

export const Histogram: FC<{ view: HistogramView }> = ({ view }) => {
  const width = view.bars.length * 100;
  return (
    <>
      <div class="top">
        <p id="h-cap">
          <b>Events a {view.unit}</b>{" "}
          <small>filled: held; outlined: planned, cancelled, overtaken or denied</small>{" "}
          <small class="brushes" hidden>
            · drag across the bars to choose days
          </small>
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot stand in a fieldset. */}
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" role="group" aria-label={view.words}>
        {view.bars.map((bar, index) => (
          <Bars bar={bar} index={index} highest={view.highest} />
        ))}
        <line class="base" x1="0" y1={HEIGHT} x2={width} y2={HEIGHT} />
      </svg>
      <ol class="ticks-of">
        {view.bars.map(({ tick, year, href, label }) => (
          <li>
            {tick === "" ? (
              ""
            ) : (
              <a href={href} aria-label={label}>
                {tick}
              </a>
            )}
            {year === "" ? "" : <b>{year}</b>}
          </li>
        ))}
      </ol>
    </>
  );
};

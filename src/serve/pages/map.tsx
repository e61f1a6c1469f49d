// biome-ignore-all lint/a11y/useSemanticElements: a drawing whose parts are links is a group, and no fieldset.
// The map: where events took place, drawn as circles whose area is their number, with the same as a table. Circles lead to
// the chronology, as the table's links do; the keyboard takes the table's.
import type { FC } from "hono/jsx";
import type { MapView, PlaceLine, Spot } from "../views/map.ts";
import { HEIGHT, outlines, WIDTH } from "../views/world.ts";
import { FigurePage, Nothing } from "./figure-parts.tsx";
import type { Site } from "./layout.tsx";
import { Turn } from "./parts.tsx";

const LARGEST = 24;
const SMALLEST = 2.5;
const LABELS = 12;
const LETTER = 6.2;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Area by number, so that four times as many look four times as much. */
const radius = (events: number, most: number): number =>
  events === 0 ? 0 : Math.max(SMALLEST, round(LARGEST * Math.sqrt(events / Math.max(most, 16))));

const rimOf = ({ ahead, off }: PlaceLine): string => (ahead > 0 ? "plan" : off > 0 ? "off" : "bare");

const wordsOf = ({ label, events, held, ahead, off }: PlaceLine): string => {
  const parts = [
    held > 0 ? `${held} held` : "",
    ahead > 0 ? `${ahead} planned` : "",
    off > 0 ? `${off} called off` : "",
  ].filter((part) => part !== "");
  return `${label}: ${events} ${events === 1 ? "event" : "events"}${parts.length === 0 ? "" : `, ${parts.join(", ")}`}`;
};

const Circle: FC<{ spot: Spot; most: number }> = ({ spot, most }) => {
  const all = radius(spot.events, most);
  const held = spot.held === spot.events ? all : radius(spot.held, most);
  return (
    <a href={spot.href} tabindex={-1} aria-label={wordsOf(spot)}>
      <title>{wordsOf(spot)}</title>
      <circle
        class={spot.held === spot.events ? "rim" : `rim ${rimOf(spot)}`}
        cx={spot.x}
        cy={spot.y}
        r={all}
        data-r={all}
      />
      {held === 0 ? "" : <circle class="held" cx={spot.x} cy={spot.y} r={held} data-r={held} />}
    </a>
  );
};

interface Label {
  readonly spot: Spot;
  readonly left: number;
  readonly right: number;
}

/** Names of the largest, where none stands in another's way. */
const labelled = (spots: readonly Spot[], most: number): readonly Label[] => {
  const found: Label[] = [];
  for (const spot of spots) {
    const left = spot.x + radius(spot.events, most) + 3;
    const right = left + spot.label.length * LETTER;
    const isFree = found.every(
      (other) => other.right < left || other.left > right || Math.abs(other.spot.y - spot.y) > 13,
    );
    if (isFree && right < WIDTH) found.push({ spot, left, right });
    if (found.length === LABELS) break;
  }
  return found;
};

const spoken = (spots: readonly Spot[]): string =>
  `A map of the world. ${spots.slice(0, 20).map(wordsOf).join("; ")}${spots.length > 20 ? `; and ${spots.length - 20} more places, listed in the table` : ""}.`;

const World: FC<{ view: MapView }> = ({ view }) => {
  const most = Math.max(1, ...view.spots.map(({ events }) => events));
  const { rim, states } = outlines();
  return (
    <figure class="figure map" data-map>
      <figcaption>
        <span class="st held">held</span> <span class="st planned">planned besides</span>{" "}
        <span class="st ring-off">called off besides</span>{" "}
        <small>area: number of events; the largest is {most.toLocaleString("en-GB")}</small>{" "}
        <small id="map-help" hidden>
          plus and minus zoom, arrows move, 0 shows the whole world; so does the wheel once the map is chosen
        </small>
      </figcaption>
      <div class="frame">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={spoken(view.spots)}>
          <path class="rim-of-world" d={rim} />
          <path class="land" d={states} />
          <g class="spots">
            {view.spots.map((spot) => (
              <Circle spot={spot} most={most} />
            ))}
          </g>
          <g class="names">
            {labelled(view.spots, most).map(({ spot, left }) => (
              <text
                x={left}
                y={spot.y}
                dy="0.35em"
                font-size={12}
                data-x={spot.x}
                data-off={round(left - spot.x)}
              >
                {spot.label}
              </text>
            ))}
          </g>
        </svg>
        <p class="map-tools" hidden>
          <button type="button" data-zoom="in" aria-label="Zoom in">
            +
          </button>
          <button type="button" data-zoom="out" aria-label="Zoom out">
            −
          </button>
          <button type="button" data-zoom="all">
            World
          </button>
        </p>
      </div>
    </figure>
  );
};

const Line: FC<{ line: PlaceLine }> = ({ line }) => (
  <tr data-row>
    <th scope="row">
      <a href={line.href} data-open dir="auto">
        {line.label}
      </a>
    </th>
    <td data-l="State">{line.state === "" ? <span class="none">–</span> : line.state}</td>
    <td data-l="Events" class="num">
      {line.events.toLocaleString("en-GB")}
    </td>
    <td data-l="Held" class="num">
      {line.held.toLocaleString("en-GB")}
    </td>
    <td data-l="Planned" class="num">
      {line.ahead.toLocaleString("en-GB")}
    </td>
    <td data-l="Called off" class="num">
      {line.off.toLocaleString("en-GB")}
    </td>
    <td data-l="Last">
      {line.last === undefined ? (
        <span class="none">undated</span>
      ) : (
        <time datetime={line.last.day}>{line.last.words}</time>
      )}
    </td>
  </tr>
);

const Table: FC<{ view: MapView }> = ({ view }) => (
  <section>
    <h2 id="places">Places</h2>
    <table class="stack" aria-labelledby="places">
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">State</th>
          <th scope="col" class="num">
            Events
          </th>
          <th scope="col" class="num">
            Held
          </th>
          <th scope="col" class="num">
            Planned
          </th>
          <th scope="col" class="num">
            Called off
          </th>
          <th scope="col">Last</th>
        </tr>
      </thead>
      <tbody>
        {view.lines.map((line) => (
          <Line line={line} />
        ))}
      </tbody>
    </table>
    <Turn pages={view.pages} />
  </section>
);

const Unknown: FC<{ view: MapView }> = ({ view }) =>
  view.unknown.length === 0 && view.left.length === 0 ? null : (
    <section>
      <h2>Not on the map</h2>
      {view.left.map((words) => (
        <p class="lede">{words}</p>
      ))}
      {view.unknown.length === 0 ? (
        ""
      ) : (
        <>
          <p class="lede">Readout does not know where these lie, or they are too wide for a point.</p>
          <ul class="counts columns-of">
            {view.unknown.map(({ label, events, href }) => (
              <li>
                <a href={href} dir="auto">
                  {label}
                </a>
                <span>{events.toLocaleString("en-GB")}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );

export const MapPage: FC<{ site: Site; view: MapView; twin: string }> = ({ site, view, twin }) => (
  <FigurePage site={site} view={view} twin={twin} section="map" action="/map" islands={["map"]}>
    {view.lines.length === 0 && view.spots.length === 0 ? (
      <Nothing heading="No event with a place answers to this" action="/map" />
    ) : (
      <>
        <World view={view} />
        <Table view={view} />
        <Unknown view={view} />
      </>
    )}
  </FigurePage>
);

// biome-ignore-all lint/a11y/useSemanticElements: a drawing whose parts are links is a group, and no fieldset.
// The network: the strongest pairs as a drawing that is there without scripts, all of them as a table. The button opens the
// same graph to be moved and explored; what that needs is fetched only then.
import type { FC } from "hono/jsx";
import type { NetworkView, Node, PairLine } from "../views/network.ts";
import { HEIGHT, WIDTH } from "../views/network-layout.ts";
import { Choices, FigurePage, Nothing } from "./figure-parts.tsx";
import type { Site } from "./layout.tsx";
import { Turn } from "./parts.tsx";

const LARGEST = 16;
const SMALLEST = 4;
const LETTER = 6.8;
const LINE = 15;

const round = (value: number): number => Math.round(value * 10) / 10;

const radius = (weight: number, most: number): number =>
  Math.max(SMALLEST, round(LARGEST * Math.sqrt(weight / most)));

const wordsOf = ({ label, partners, weight }: Node): string =>
  `${label}: ${partners} ${partners === 1 ? "other" : "others"} here, ${weight} shared ${weight === 1 ? "event" : "events"} counted by pairs`;

interface Box {
  readonly node: Node;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Names where none stands in another's way, those with most events first. */
const labelled = (nodes: readonly Node[], most: number): readonly Box[] => {
  const found: Box[] = [];
  for (const node of [...nodes].sort((a, b) => b.weight - a.weight)) {
    const half = (node.label.length * LETTER) / 2;
    const middle = Math.min(Math.max(node.x, half + 2), WIDTH - half - 2);
    const y = node.y - radius(node.weight, most) - 4;
    const box = { node, left: middle - half, right: middle + half, y };
    const isFree = found.every(
      (other) => other.right < box.left || other.left > box.right || Math.abs(other.y - y) > LINE,
    );
    if (isFree) found.push(box);
  }
  return found;
};

const spoken = (view: NetworkView): string => {
  const most = view.lines.slice(0, 10).map(({ a, b, events }) => `${a.label} and ${b.label} ${events}`);
  return `A network of ${view.nodes.length} nodes and ${view.edges.length} lines. Most events together: ${most.join("; ")}.`;
};

/** Persons are discs, states squares, bodies squares on a corner, of one area. */
const Mark: FC<{ node: Node; size: number }> = ({ node: { kind, x, y }, size }) => {
  if (kind === "person") return <circle class="n-person" cx={x} cy={y} r={size} />;
  if (kind === "state") {
    const half = round(size * 0.89);
    return (
      <rect class="n-state" x={round(x - half)} y={round(y - half)} width={2 * half} height={2 * half} />
    );
  }
  const half = round(size * 1.25);
  const corners = [[x, y - half], [x + half, y], [x, y + half], [x - half, y]] as const; // biome-ignore format: four corners
  return (
    <polygon
      class="n-body"
      points={corners.map(([across, down]) => `${round(across)},${round(down)}`).join(" ")}
    />
  );
};

const Drawing: FC<{ view: NetworkView }> = ({ view }) => {
  const at = new Map(view.nodes.map((node) => [node.key, node]));
  const most = Math.max(1, ...view.nodes.map(({ weight }) => weight));
  const strongest = Math.max(1, ...view.edges.map(({ events }) => events));
  return (
    <svg class="network" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={spoken(view)}>
      <g class="edges">
        {view.edges.map(({ a, b, events }) => {
          const [from, to] = [at.get(a)!, at.get(b)!];
          const width = round(0.75 + 5 * Math.sqrt(events / strongest));
          return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke-width={width} />;
        })}
      </g>
      <g class="nodes">
        {view.nodes.map((node) => (
          <a href={node.href} tabindex={-1} aria-label={wordsOf(node)}>
            <title>{wordsOf(node)}</title>
            <Mark node={node} size={radius(node.weight, most)} />
          </a>
        ))}
      </g>
      <g class="names">
        {labelled(view.nodes, most).map(({ node, left, right, y }) => (
          <text x={round((left + right) / 2)} y={round(y)} text-anchor="middle" font-size={12.5}>
            {node.label}
          </text>
        ))}
      </g>
    </svg>
  );
};

const KINDS = { person: "person", state: "state", body: "body" } as const;

const Legend: FC<{ view: NetworkView }> = ({ view }) => (
  <p class="small legend-line">
    {(Object.keys(KINDS) as (keyof typeof KINDS)[])
      .filter((kind) => view.nodes.some((node) => node.kind === kind))
      .map((kind) => (
        <span class={`dot n-${kind}`}>{KINDS[kind]}</span>
      ))}
    <span>larger: more events together; thicker line: more events of the two</span>
  </p>
);

/** `twin`: the page's data, as known on the day of the page. */
const Graph: FC<{ view: NetworkView; twin: string }> = ({ view, twin }) => (
  <figure class="figure" data-network={twin}>
    <figcaption>
      <Legend view={view} />
      <button type="button" data-open-graph hidden>
        Open the graph
      </button>
    </figcaption>
    <section class="wide plain-drawing" tabindex={0} aria-label="The drawing of the network">
      <Drawing view={view} />
    </section>
    {view.left.map((words) => (
      <p class="small">{words}</p>
    ))}
  </figure>
);

const Line: FC<{ line: PairLine }> = ({ line: { a, b, events, first, last, href } }) => (
  <tr data-row>
    <th scope="row">
      <a href={a.href} dir="auto">
        {a.label}
      </a>
    </th>
    <td data-l="and">
      <a href={b.href} dir="auto">
        {b.label}
      </a>
    </td>
    <td data-l="Events together" class="num">
      <a href={href} data-open aria-label={`${events} events of ${a.label} and ${b.label}`}>
        {events.toLocaleString("en-GB")}
      </a>
    </td>
    <td data-l="First">
      {first === undefined ? (
        <span class="none">undated</span>
      ) : (
        <time datetime={first.day}>{first.words}</time>
      )}
    </td>
    <td data-l="Last">
      {last === undefined ? <span class="none">undated</span> : <time datetime={last.day}>{last.words}</time>}
    </td>
  </tr>
);

const Table: FC<{ view: NetworkView }> = ({ view }) => (
  <section>
    <h2 id="pairs">Pairs</h2>
    <table class="stack" aria-labelledby="pairs">
      <thead>
        <tr>
          <th scope="col">One</th>
          <th scope="col">Other</th>
          <th scope="col" class="num">
            Events together
          </th>
          <th scope="col">First</th>
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

export const NetworkPage: FC<{ site: Site; view: NetworkView; twin: string }> = ({ site, view, twin }) => (
  <FigurePage
    site={site}
    view={view}
    twin={twin}
    section="network"
    action="/network"
    islands={["network"]}
    besides={view.of === "persons" ? [] : [["of", view.of]]}
  >
    <Choices label="Between whom" choices={view.choices} />
    {view.nodes.length === 0 ? (
      <Nothing heading="No two took part in the same of these events" action="/network" />
    ) : (
      <>
        <Graph view={view} twin={twin} />
        <Table view={view} />
      </>
    )}
  </FigurePage>
);

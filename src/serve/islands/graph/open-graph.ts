// The network as a graph to be moved and explored. In comes the page's data with the places that the server gave to the
// nodes, so that it looks like the drawing it replaces. A list beside it leads to the same nodes by keyboard.
import { UndirectedGraph as Graph } from "graphology";
import Sigma from "sigma";

interface Node {
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  readonly href: string;
  readonly weight: number;
  readonly x: number;
  readonly y: number;
}

interface Network {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly a: string; readonly b: string; readonly events: number }[];
}

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  element.className = className;
  return element;
};

/** A token's colour as it is now, light or dark: what draws on a canvas cannot read it. */
const tokens = (at: HTMLElement) => {
  const probe = make("span", "");
  at.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
    return `#${parts.slice(0, 3).map((part) => Math.round(Number(part)).toString(16).padStart(2, "0")).join("")}`; // biome-ignore format: one colour
  };
  const found = {
    person: colour("--k1"),
    state: colour("--k2"),
    body: colour("--k4"),
    ink: colour("--ink"),
    edge: colour("--rule-2"),
    faint: colour("--rule"),
    paper: colour("--paper"),
  };
  probe.remove();
  return found;
};

type Colours = ReturnType<typeof tokens>;

const graphOf = ({ nodes, edges }: Network, colours: Colours): Graph => {
  const graph = new Graph();
  const most = Math.max(1, ...nodes.map(({ weight }) => weight));
  const strongest = Math.max(1, ...edges.map(({ events }) => events));
  for (const { key, kind, label, x, y, weight } of nodes)
    graph.addNode(key, {
      label,
      kind,
      x,
      y: -y,
      size: Math.max(4, 16 * Math.sqrt(weight / most)),
      color: colours[kind as "person"],
    });
  for (const { a, b, events } of edges)
    graph.addEdge(a, b, { size: 0.75 + 5 * Math.sqrt(events / strongest), color: colours.edge, events });
  return graph;
};

const described = (graph: Graph, key: string): string => {
  const others = graph
    .mapEdges(key, (_, { events }, from, to) => ({
      other: from === key ? to : from,
      events: events as number,
    }))
    .sort((a, b) => b.events - a.events)
    .map(({ other, events }) => `${graph.getNodeAttribute(other, "label")} (${events})`);
  const more = others.length > 8 ? ` and ${others.length - 8} more` : "";
  return `${graph.getNodeAttribute(key, "label")}, with ${others.slice(0, 8).join(", ")}${more}.`;
};

/** `focus`: on its list, where somebody has just asked for it. Throws where the browser has no WebGL. */
export const openGraph = (figure: HTMLElement, network: Network, focus: boolean): void => {
  const plain = figure.querySelector<HTMLElement>(".plain-drawing")!;
  const room = make("div", "graph");
  const stage = make("div", "stage");
  stage.setAttribute("aria-hidden", "true");
  const list = make("ol", "");
  list.setAttribute("aria-label", "Who is drawn; choosing one shows whom it is linked to");
  const told = make("p", "told small");
  told.setAttribute("role", "status");
  room.append(stage, list, told);
  plain.after(room);

  let colours = tokens(figure);
  const graph = graphOf(network, colours);
  let renderer: Sigma;
  try {
    renderer = new Sigma(graph, stage, {
      labelRenderedSizeThreshold: 6,
      labelFont: getComputedStyle(document.body).fontFamily,
    });
  } catch (thrown) {
    room.remove();
    throw thrown;
  }
  plain.hidden = true;

  let chosen: string | undefined;
  const isNear = (key: string): boolean =>
    chosen === undefined || chosen === key || graph.areNeighbors(chosen, key);
  const paint = (): void => {
    renderer.setSetting("labelColor", { color: colours.ink });
    renderer.setSetting("defaultDrawNodeHover", (context, data, settings) => {
      context.fillStyle = colours.paper;
      context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
      const width = context.measureText(data.label ?? "").width;
      context.fillRect(data.x + data.size, data.y - 11, width + 10, 22);
      context.fillStyle = colours.ink;
      context.fillText(data.label ?? "", data.x + data.size + 4, data.y + 5);
    });
    renderer.setSetting("nodeReducer", (key, data) => ({
      ...data,
      color: isNear(key) ? colours[data.kind as "person"] : colours.faint,
      label: isNear(key) ? data.label : "",
      highlighted: key === chosen,
      forceLabel: chosen !== undefined && isNear(key),
    }));
    renderer.setSetting("edgeReducer", (edge, data) => ({
      ...data,
      color: colours.edge,
      hidden: chosen !== undefined && !graph.hasExtremity(edge, chosen),
    }));
  };

  const links = new Map<string, HTMLAnchorElement>();
  const choose = (key: string | undefined): void => {
    chosen = key;
    told.textContent = key === undefined ? "" : described(graph, key);
    for (const [other, link] of links) {
      link.classList.toggle("near", key !== undefined && isNear(other));
      link.classList.toggle("far", !isNear(other));
    }
    renderer.refresh({ skipIndexation: true });
  };

  const hrefs = new Map(network.nodes.map(({ key, href }) => [key, href]));
  for (const { key, kind, label, href } of [...network.nodes].sort((a, b) => b.weight - a.weight)) {
    const link = make("a", "");
    link.href = href;
    link.textContent = label;
    link.dir = "auto";
    link.addEventListener("focus", () => choose(key));
    link.addEventListener("mouseenter", () => choose(key));
    link.addEventListener("blur", () => choose(undefined));
    link.addEventListener("mouseleave", () => choose(undefined));
    links.set(key, link);
    const item = make("li", `dot n-${kind}`);
    item.title = kind;
    item.append(link);
    list.append(item);
  }

  paint();
  renderer.on("enterNode", ({ node }) => choose(node));
  renderer.on("leaveNode", () => choose(undefined));
  renderer.on("clickNode", ({ node }) => location.assign(hrefs.get(node)!));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    colours = tokens(figure);
    paint();
    renderer.refresh();
  });
  if (focus) links.values().next().value?.focus({ preventScroll: true });
};

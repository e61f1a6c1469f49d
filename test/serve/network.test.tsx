// The network and the bars over time: what is drawn is what is counted, the same each time, and told in words.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { barsView } from "../../src/serve/views/chart.ts";
import { readAsk } from "../../src/serve/views/chronology-query.ts";
import { figureAsk } from "../../src/serve/views/figure-ask.ts";
import { networkView } from "../../src/serve/views/network.ts";
import { layout } from "../../src/serve/views/network-layout.ts";
import type { Pair } from "../../src/store/questions.ts";
import { named, tags } from "./markup.ts";
import { DRAFTS, type Kept, kept } from "./record.ts";

let record: Kept;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  record = await kept(DRAFTS);
  app = createApp({ store: record.store, title: "Northern talks", version: "1" });
});
afterAll(() => record.remove());

const data = async (address: string) => (await app.request(address)).json();
const page = async (address: string) => tags(await (await app.request(address)).text());

describe("the network", () => {
  test("pairs who met, held events only, and leads to the events of both", async () => {
    const view = await data("/network.json");
    expect(view.lines).toHaveLength(6);
    expect(view.nodes.map(({ label }: { label: string }) => label).sort()).toContain("Ingrid Solheim");
    for (const { href, events } of view.lines) {
      expect(new URL(href, "http://x").searchParams.getAll("actor")).toHaveLength(2);
      expect((await data(href.replace(/^\//, "/chronology.json"))).total).toBe(events);
    }
    const planned = await data("/network.json?status=planned");
    expect(planned.lines.map(({ href }: { href: string }) => href)).toEqual([
      "/?status=planned&actor=Ingrid+Solheim&actor=Lars+Brekke",
      "/?status=planned&actor=Ingrid+Solheim&actor=Rui+Costa",
    ]);
  });

  test("of states, of bodies and of all three", async () => {
    const states = await data("/network.json?of=states");
    expect(states.lines[0]).toMatchObject({ a: { label: "Norway" }, b: { label: "Portugal" }, events: 2 });
    expect((await data("/network.json?of=bodies")).lines).toEqual([]);
    const all = await data("/network.json?of=all");
    const labels = all.lines.map(({ a, b }: Record<"a" | "b", { label: string }>) => `${a.label} ${b.label}`);
    expect(labels).toContain("Ingrid Solheim Portugal");
    expect(labels).not.toContain("Ingrid Solheim Norway");
    expect((await app.request("/network.json?of=cats")).status).toBe(400);
    expect((await app.request("/network.csv?of=cats")).status).toBe(400);
  });

  test("is drawn with a node and a line for each, and its table says the same", async () => {
    const view = await data("/network.json");
    const all = await page("/network");
    const drawing = (name: string) => named(all, name).length;
    expect(drawing("circle")).toBe(view.nodes.length);
    expect(drawing("line")).toBe(view.edges.length);
    expect(named(all, "main")[0]!.text).toContain(
      "6 pairs of persons took part in an event together; 2 events counted",
    );
    expect(named(all, "main")[0]!.text).toContain("Only: status held.");
    const button = named(all, "button").find(({ text }) => text === "Open the graph")!;
    expect("hidden" in button.attributes).toBe(true);
    const lines = (await (await app.request("/network.csv")).text()).trimEnd().split("\r\n");
    expect(lines).toHaveLength(view.lines.length + 1);
  });

  test("is that of the day asked for, in its data and in the graph that it opens", async () => {
    const then = await data("/network.json?as-of=2021-03-15&status=held");
    expect([then.asOf, then.lines]).toEqual(["2021-03-15", []]);
    expect(then.csv).toContain("as-of=2021-03-15");
    const all = await page("/network?as-of=2021-03-15&status=planned");
    const figure = named(all, "figure").find(({ attributes }) => "data-network" in attributes)!;
    expect(figure.attributes["data-network"]).toBe("/network.json?as-of=2021-03-15&status=planned");
  });

  test("tells kinds apart by shape as well as by colour", async () => {
    const view = await data("/network.json?of=all");
    const all = await page("/network?of=all");
    const of = (kind: string) => view.nodes.filter((node: { kind: string }) => node.kind === kind).length;
    const drawn = (name: string, kind: string) =>
      named(all, name).filter(({ attributes }) => attributes.class === `n-${kind}`).length;
    expect([drawn("circle", "person"), drawn("rect", "state")]).toEqual([of("person"), of("state")]);
    expect(of("state")).toBe(2);
  });

  test("stands alike each time, inside its frame, no two nodes at one point", () => {
    const links = Array.from({ length: 40 }, (_, at) => ({
      a: `n${at % 7}`,
      b: `n${(at * 5) % 23}x`,
      weight: 1 + (at % 4),
    }));
    const once = new Map(links.map((link) => [`${link.a} ${link.b}`, link]));
    const first = layout([...once.values()]);
    const again = layout([...once.values()].map((link) => ({ ...link, weight: link.weight + 0 })));
    expect([...again]).toEqual([...first]);
    const points = [...first.values()];
    expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(first.size);
    expect(points.every(({ x, y }) => x >= 0 && x <= 1000 && y >= 0 && y <= 640)).toBe(true);
    expect(layout([]).size).toBe(0);
  });

  test("draws at most 150 nodes, the strongest pairs, and says what it leaves out", () => {
    const party = (at: number) => ({ kind: "person" as const, name: `Person ${at}` });
    const rows: Pair[] = Array.from({ length: 200 }, (_, at) => ({
      a: party(2 * at),
      b: party(2 * at + 1),
      events: 500 - at,
    }));
    const asked = readAsk(new URLSearchParams());
    const facets = { status: [], kind: [], actor: [], forum: [], place: [], source: [], mark: [] };
    const pairs = { total: 250, rows };
    const view = networkView(asked, figureAsk(asked, facets), {
      of: "persons", ask: asked.ask, events: 9, months: [], empty: false, drawn: pairs, listed: pairs,
    }); // biome-ignore format: one question
    expect([view.nodes.length, view.edges.length]).toEqual([150, 75]);
    expect(Math.min(...view.edges.map(({ events }) => events))).toBe(426);
    expect(view.left).toEqual([
      "Drawn are the 75 strongest pairs among 150; 175 weaker pairs are only in the table.",
    ]);
  });
});

describe("the bars over time", () => {
  test("add up to what the chronology holds, and lead to it", async () => {
    const { bars } = await data("/activity.json");
    expect(bars.unit).toBe("month");
    for (const { href, total, key } of bars.columns) {
      const { months } = { months: (await data(href.replace(/^\//, "/chronology.json"))).groups };
      const own = months.flatMap(({ lines }: { lines: { date: { from: string } }[] }) => lines);
      expect(own.filter(({ date }: { date: { from: string } }) => date.from.startsWith(key))).toHaveLength(
        total,
      );
    }
    expect(bars.series.map(({ label }: { label: string }) => label)).toContain("meeting");
    const lines = (await (await app.request("/activity.csv")).text()).trimEnd().split("\r\n");
    expect(lines).toContain("2021-03-01,2021-03-31,meeting,1");
    expect((await app.request("/activity.json?by=colour")).status).toBe(400);
  });

  test("are drawn without inline styles, with a summary, a legend and a table", async () => {
    const all = await page("/activity?by=state");
    const svg = named(all, "svg").find(({ attributes }) => attributes.role === "img")!;
    expect(svg.attributes["aria-label"]).toContain("Bars a month");
    expect(named(all, "rect").length).toBeGreaterThan(4);
    expect(all.some(({ name, attributes }) => name === "style" || "style" in attributes)).toBe(false);
    expect(named(all, "figcaption")[0]!.text).toContain("an event counts for each of them");
    expect(named(all, "table")[0]!.text).toContain("March 2021");
  });

  test("of many values and years become a few series and years", () => {
    const counts = Array.from({ length: 30 }, (_, at) => ({
      month: `${1990 + at}-05`,
      value: `v${at % 10}`,
      count: 1 + (at % 10),
    }));
    const bars = barsView({ caption: "c", counts, labelOf: (value) => value, hrefOf: ({ from }) => from })!;
    expect([bars.unit, bars.columns.length, bars.series.length]).toEqual(["year", 30, 6]);
    expect(bars.series.at(-1)!.label).toBe("5 others");
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    expect(bars.columns.reduce((sum, { total }) => sum + total, 0)).toBe(all);
    expect(bars.series.reduce((sum, { total }) => sum + total, 0)).toBe(all);
    expect(barsView({ caption: "c", counts: [], labelOf: String, hrefOf: String })).toBeUndefined();
  });
});

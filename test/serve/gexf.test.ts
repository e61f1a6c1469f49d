// The network as a file for programs that draw graphs, opened by somebody else's reader: the same nodes and edges as the
// page's table, under its filters and on its day, whatever names are in it.
import { MultiGraph } from "graphology";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { reader } from "./readers.ts";
import { DRAFTS, HOSTILE, type Kept, kept } from "./record.ts";

interface Gexf {
  readonly parse: (graph: typeof MultiGraph, text: string) => MultiGraph;
}
const gexf = reader<Gexf>("graphology-gexf");

let record: Kept;
let hostile: Kept;
let empty: Kept;
const served = ({ store }: Kept) => createApp({ store, title: "Northern <talks>", version: "1.2.3" });
beforeAll(async () => {
  [record, hostile, empty] = await Promise.all([kept(DRAFTS), kept(HOSTILE), kept([])]);
});
afterAll(() => Promise.all([record, hostile, empty].map(({ remove }) => remove())));

const text = async (query: string, of = record): Promise<string> => {
  const answer = await served(of).request(`/network.gexf${query}`);
  expect([query, answer.status]).toEqual([query, 200]);
  return answer.text();
};

interface Line {
  readonly a: { readonly label: string };
  readonly b: { readonly label: string };
  readonly events: number;
  readonly first?: { readonly day: string };
  readonly last?: { readonly day: string };
}
const lines = async (query: string, of = record): Promise<readonly Line[]> =>
  (await (await served(of).request(`/network.json${query}`)).json()).lines;

const QUERIES = [
  "",
  "?of=all",
  "?of=states&status=planned",
  "?actor=Rui+Costa",
  "?from=2021-03-17",
  "?as-of=2021-03-15&status=planned",
];

describe.skipIf(gexf === undefined)("read by graphology-gexf", () => {
  test.each(QUERIES)("has the pairs of the page, %s", async (query) => {
    const graph = gexf!.parse(MultiGraph, await text(query));
    const label = (key: string): string => graph.getNodeAttribute(key, "label") as string;
    const pairs = graph.mapEdges((_, { events, first, last, weight }, a, b) => {
      expect(weight).toBe(events);
      return [label(a), label(b), events, first, last];
    });
    expect(pairs).toEqual(
      (await lines(query)).map(({ a, b, events, first, last }) => [a.label, b.label, events, first?.day, last?.day]),
    ); // biome-ignore format: one pair
  });

  test("tells of each node what it is and where its page lies, as known on the day", async () => {
    const graph = gexf!.parse(MultiGraph, await text("?of=all&as-of=2021-03-20"));
    const norway = graph.findNode((_, { label }) => label === "Norway")!;
    const { kind, page } = graph.getNodeAttributes(norway);
    expect([kind, page]).toEqual(["state", "http://localhost/actor/state/no?as-of=2021-03-20"]);
  });

  test("keeps hostile names as words, and none of a record without events", async () => {
    const query = "?of=all&status=held&status=planned&status=expected";
    const graph = gexf!.parse(MultiGraph, await text(query, hostile));
    const labels = graph.mapNodes((_, { label }) => label as string);
    const shown = (await lines(query, hostile)).flatMap(({ a, b }) => [a.label, b.label]);
    expect(new Set(labels)).toEqual(new Set(shown));
    expect(gexf!.parse(MultiGraph, await text("", empty)).order).toBe(0);
  });
});

test("is well-formed XML, the same each time, and refuses what cannot be read", async () => {
  for (const one of [record, hostile, empty]) {
    const once = await text("?of=all", one);
    expect(await text("?of=all", one)).toBe(once);
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(once).close();
  }
  for (const query of ["?of=cats", "?from=soon"])
    expect((await served(record).request(`/network.gexf${query}`)).status).toBe(400);
  const named = await served(record).request("/network.gexf?as-of=2021-03-20");
  expect(named.headers.get("content-disposition")).toContain('filename="network-as-of-2021-03-20.gexf"');
});

// The course of a position's strength: which uses are drawn, what changes between them, and what its figure shows and says.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { named, type Tag, tags } from "./markup.ts";
import { type Draft, type Kept, kept, on, state } from "./record.ts";

const QUOTA = "the fishing quota";
const said = (name: string, day: string | undefined, stance: string, quote: string, what: string): Draft => ({
  name,
  outlet: `Outlet of ${name}`,
  ...(day === undefined ? {} : { published: on(day) }),
  paragraphs: [["body", quote]],
  says: [
    { type: "position", actor: state("NO"), stance, issue: QUOTA, quote, marks: { what }, rule: "position/test" } as never,
  ],
}); // biome-ignore format: reads as the report does

const REPORTS = [
  said("a.txt", "2021-03-01", "concerned", "Norway voiced concern over the fishing quota.", "concern"),
  said("b.txt", "2021-04-10", "concerned", "Norway voiced serious concern over the fishing quota, again.", "serious concern"),
  said("c.txt", "2021-04-10", "concerned", "There was serious concern in Norway over the fishing quota.", "serious concern"),
  said("d.txt", "2021-06-02", "opposes", "Norway strongly opposes the fishing quota.", "strongly opposes"),
  said("e.txt", "2021-09-20", "supports", "Norway welcomes the fishing quota.", "welcomes"),
  said("f.txt", undefined, "supports", "Norway backs the fishing quota.", "backs"),
]; // biome-ignore format: a table

let record: Kept;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  record = await kept(REPORTS);
  app = createApp({ store: record.store, title: "Northern talks", version: "1" });
});
afterAll(() => record.remove());

const line = async (query = "") => (await (await app.request(`/positions.json${query}`)).json()).lines[0];
const page = async (address: string): Promise<readonly Tag[]> =>
  tags(await (await app.request(address)).text());

describe("the course of a position's strength", () => {
  test("has each dated use once, with what changed, and leaves out what bears no day", async () => {
    const { strength } = await line();
    expect(
      strength.uses.map(({ day, words, rank, shift, reports }: Record<string, unknown>) => [day, words, rank, shift, reports]),
    ).toEqual([
      ["2021-03-01", "concern", 3, "", 1],
      ["2021-04-10", "serious concern", 4, "stronger", 2],
      ["2021-06-02", "strongly opposes", 6, "stronger", 1],
      ["2021-09-20", "welcomes", expect.any(Number), "from opposes to supports", 1],
    ]); // biome-ignore format: a table
    expect([strength.first, strength.last]).toEqual(["2021-03-01", "2021-09-20"]);
    expect(strength.lanes.map(({ scale }: { scale: string }) => scale)).toEqual(["for", "against"]);
  });

  test("is told of as it was known, and not drawn for a single day", async () => {
    expect((await line("?as-of=2021-04-10")).strength.last).toBe("2021-04-10");
    expect((await line("?as-of=2021-03-01")).strength).toBeUndefined();
  });

  test.each([
    ["the screen of positions", async () => "/positions"],
    ["the position's own page", async () => (await line()).hrefs[0] as string],
    ["the page of its issue", async () => (await line()).issueHref as string],
  ])("stands on %s: drawn, named, and the same as a table", async (_, address) => {
    const all = await page(await address());
    const drawing = named(all, "svg").find(({ attributes }) => attributes.class === "strengths")!;
    expect(drawing.attributes.role).toBe("img");
    expect(drawing.attributes["aria-label"]).toContain(
      "10 Apr 2021 “serious concern”, strength 4 of 8, stronger",
    );
    const texts = named(all, "text").map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        "first use 1 Mar 2021",
        "last use 20 Sep 2021",
        "serious concern ↑",
        "welcomes ⇄",
      ]),
    );
    expect(named(all, "circle")).toHaveLength(4);
    const cells = named(all, "td").map(({ text }) => text.replace(/\s+/g, " ").trim());
    expect(cells).toEqual(
      expect.arrayContaining(["first use", "from opposes to supports; last use", "4 of 8, against"]),
    );
    const [use] = named(all, "table").filter(({ attributes }) => attributes.class === "numbers uses");
    expect(use?.text).toMatch(/Outlet of [bc].txt and 1 more/);
  });

  test("is left out where the record is seen before there are two", async () => {
    expect(named(await page("/positions?as-of=2021-03-01"), "circle")).toEqual([]);
  });
});

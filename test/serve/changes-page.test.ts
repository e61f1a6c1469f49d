// What changed, as the page tells it: three reports received on three days, and a record with more than a page tells of.
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { MOST_REPORTS } from "../../src/serve/views/changes-since.ts";
import { named, tags } from "./markup.ts";
import { DRAFTS, type Draft, type Kept, kept, on, state } from "./record.ts";

const received = DRAFTS.slice(0, 3).map((draft, index) => ({
  ...draft,
  received: `2022-02-0${index + 1}T09:30:00.000Z`,
}));

const MANY = 130;
const many: readonly Draft[] = Array.from({ length: MANY }, (_, index) => ({
  name: `exercise-${index}.txt`,
  published: on("2021-06-01"),
  received: new Date(Date.parse("2022-03-01T00:00:00Z") + index * 60_000).toISOString(),
  paragraphs: [["body", `Exercise number ${index} of *ships* & <boats> took place.`]] as const,
  says: [
    {
      type: "event" as const,
      kind: "exercise" as const,
      participants: [state("NO")],
      topic: `ships ${index}`,
      status: "held" as const,
      date: on(new Date(Date.parse("2021-06-01") + index * 86_400_000 * 3).toISOString().slice(0, 10)),
      quote: `Exercise number ${index} of *ships* & <boats> took place.`,
      rule: "exercise/took-place",
    },
  ],
}));

let record: Kept;
let large: Kept;
let app: ReturnType<typeof createApp>;
let largeApp: ReturnType<typeof createApp>;
const desk = { by: "", now: () => "2022-02-04T00:00:00Z" };

beforeAll(async () => {
  [record, large] = await Promise.all([kept(received), kept(many)]);
  app = createApp({ store: record.store, title: "t", version: "1", desk });
  largeApp = createApp({ store: large.store, title: "t", version: "1" });
});
afterAll(() => Promise.all([record.remove(), large.remove()]));

const data = async (address: string, of = app) => (await of.request(address)).json();

describe("since a day", () => {
  test("a plan that came to pass has moved, with what it was, what it is and the sentence", async () => {
    const view = await data("/changes.json?since=2+Feb+2022");
    expect(view.summary).toMatch(/^Since 2 February 2022: 2 reports received, \d+ rows new or changed\.$/);
    const [moved] = view.groups;
    expect(moved.heading).toBe("Moved: day, place or status");
    const line = moved.lines.find(({ type }: { type: string }) => type === "Meeting");
    const status = line.slots.find(({ slot }: { slot: string }) => slot === "status");
    expect([status.before.label, status.now.label]).toEqual(["planned", "held"]);
    expect(line.passages[0].quote).toContain("On 16 March the ministers held a meeting");
    expect(line.passages.map(({ quote }: { quote: string }) => quote).join()).not.toContain("will gather");
    const page = tags(await (await app.request("/changes?since=2+Feb+2022")).text());
    expect(named(page, "h3").map(({ text }) => text.trim())).toContain(line.title);
    expect((await app.request(line.href)).status).toBe(200);
  });

  test("tabs count each kind and lead to it alone", async () => {
    const view = await data("/changes.json?since=2022-02-02");
    const [all, ...kinds] = view.tabs;
    expect(all.count).toBe(kinds.reduce((sum: number, { count }: { count: number }) => sum + count, 0));
    for (const { href, count } of kinds) {
      const one = await data(href.replace("/changes?", "/changes.json?"));
      expect([one.total, one.groups.length]).toEqual([count, 1]);
    }
  });

  test("begins with what there is by kind and type, and each leads to it alone", async () => {
    const view = await data("/changes.json?since=2022-02-02");
    const found: string[] = [];
    for (const { heading, count, types } of view.sums) {
      let sum = 0;
      for (const { words, href } of types) {
        const one = await data(href.replace("/changes?", "/changes.json?"));
        expect([heading, one.groups.length, one.groups[0].heading]).toEqual([heading, 1, heading]);
        expect(words.startsWith(`${one.total} `)).toBe(true);
        expect(one.only.all).toBe(href.replace(/&type=\w+/, ""));
        expect(await (await app.request(one.markdown)).text()).toContain(`## ${heading} (${one.total})`);
        sum += one.total;
      }
      expect(sum).toBe(count);
      found.push(heading);
    }
    expect(found.length).toBeGreaterThan(1);
    const heading = async (address: string) =>
      named(tags(await (await app.request(address)).text()), "h2").map(({ text }) => text)[0];
    expect(await heading("/changes?since=2022-02-02")).toBe("In short");
    expect(await heading("/changes?since=2022-02-02&type=event")).not.toBe("In short");
    expect((await app.request("/changes.json?type=party")).status).toBe(400);
  });

  test("what cannot be read is said, in data with 400", async () => {
    for (const query of ["since=soon", "kind=party", "page=0"]) {
      expect([query, (await app.request(`/changes.json?${query}`)).status]).toEqual([query, 400]);
      const page = tags(await (await app.request(`/changes?${query}`)).text());
      expect(page.some(({ attributes }) => attributes.role === "alert")).toBe(true);
    }
  });

  test("of a past day nothing is told, in no form", async () => {
    const view = await data("/changes.json?since=2022-02-02&as-of=2021-03-16");
    expect([view.reports, view.groups, view.newest]).toEqual([0, [], undefined]);
    expect((await app.request("/changes.md?as-of=2021-03-16")).status).toBe(400);
    expect((await app.request("/changes.atom?as-of=2021-03-16")).status).toBe(400);
  });
});

describe("since somebody last looked", () => {
  const post = (newest: string) =>
    app.request("/changes", {
      method: "POST",
      body: new URLSearchParams({ newest }),
      headers: { origin: "http://localhost" },
    });

  test("looking sets no mark; saying so does, up to what was shown and never back", async () => {
    const first = await data("/changes.json");
    expect([first.reports, first.since]).toEqual([1, "2022-02-03"]);
    await app.request("/changes");
    expect((await data("/changes.json")).reports).toBe(1);
    expect((await post("2022-02-02T09:30:00.000Z")).headers.get("location")).toBe("/changes");
    expect((await data("/changes.json")).reports).toBe(1);
    await post(first.newest);
    expect((await data("/changes.json")).reports).toBe(0);
    await post("2022-02-01T09:30:00.000Z");
    expect((await data("/changes.json")).reports).toBe(0);
    expect(await (await app.request("/changes")).text()).toContain("No report was received since then");
    expect((await post("yesterday")).status).toBe(400);
    expect((await data("/changes.json?since=2022-02-01")).reports).toBe(3);
  });

  test("where the record is only looked into, nothing can be marked", async () => {
    const page = await (await largeApp.request("/changes")).text();
    expect(page).not.toContain("Mark as seen");
  });
});

describe("of many reports", () => {
  test("only the latest are told of, and the page says so and is turned", async () => {
    const view = await data("/changes.json?since=2022-03-01", largeApp);
    expect(view.reports).toBe(MANY);
    expect(view.limited).toContain(`what the latest ${MOST_REPORTS} changed`);
    expect(view.total).toBe(MOST_REPORTS);
    expect(view.groups.flatMap(({ lines }: { lines: unknown[] }) => lines)).toHaveLength(20);
    const second = await data("/changes.json?since=2022-03-01&page=2", largeApp);
    expect(second.groups[0].lines[0].id).not.toBe(view.groups[0].lines[0].id);
    expect(second.pages.of).toBe(Math.ceil(MOST_REPORTS / 20));
  });

  test("as Markdown it is whole and nothing in it is markup", async () => {
    const response = await largeApp.request("/changes.md?since=2022-03-01");
    expect(response.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    const text = await response.text();
    expect(text.match(/^- \*\*/gm)).toHaveLength(MOST_REPORTS);
    expect(text.match(/^## New/gm)).toHaveLength(1);
    expect(text).toContain("\\*ships\\* \\& \\<boats\\>");
  });

  test("as a feed it is well-formed and its links lead somewhere", async () => {
    const text = await (await largeApp.request("/changes.atom")).text();
    const links: string[] = [];
    let entries = 0;
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
      if (name === "entry") entries += 1;
      if (name === "link") links.push(String(attributes.href));
    });
    parser.write(text).close();
    expect(entries).toBe(50);
    for (const link of links) expect([link, (await largeApp.request(link)).status]).toEqual([link, 200]);
  });
});

test("an empty record leads to the inbox, where there is one", async () => {
  const empty = await kept([]);
  const may = createApp({ store: empty.store, title: "t", version: "1", desk });
  const mayNot = createApp({ store: empty.store, title: "t", version: "1" });
  for (const path of ["/", "/sources", "/actors", "/changes"]) {
    const leads = async (of: typeof may): Promise<boolean> =>
      named(tags(await (await of.request(path)).text()), "a").some(
        ({ attributes, text }) => attributes.href === "/inbox" && text.trim() === "Hand in reports",
      );
    expect([path, await leads(may), await leads(mayNot)]).toEqual([path, true, false]);
  }
  await empty.remove();
});
